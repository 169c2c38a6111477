"""Leaves out of PyInstaller's list of files what nothing in it asks for, and what only encoders of Debian's FFmpeg ask for."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from contents import EMPTY
from elf import read_elves

Entry = tuple[str, str, str]
"""PyInstaller's: the name in the package, the file it is copied from (for a link: where it points), the kind."""

_SHARED = re.compile(r"(^|/)lib[^/]*\.so[^/]*$")
_ROOTS = ("libvlc.so.5", "libpython3.*.so.1.0")
_SYMBOL = re.compile(r"^[0-9a-f]{16} .{7} (?P<section>\S+)\s+(?P<size>[0-9a-f]{16}) .* (?P<name>\w+)$")


def with_empty_libraries(entries: Iterable[Entry], place: Path) -> list[Entry]:
    """Return the entries with the libraries of `contents.EMPTY` replaced by empty ones, made here by the C compiler."""
    entries = list(entries)
    place.mkdir(parents=True, exist_ok=True)
    askers = read_elves([Path(source) for name, source, kind in entries if kind != "SYMLINK" and Path(name).name not in EMPTY])
    made: list[Entry] = []
    for name, source, kind in entries:
        library = Path(name).name
        if library in EMPTY and kind != "SYMLINK":
            users = [one.path for one in askers if library in one.needed]
            made.append((name, str(_empty(Path(source), library, users, place)), kind))
        else:
            made.append((name, source, kind))
    return made


def reachable(entries: list[Entry]) -> list[Entry]:
    """Return the entries without shared libraries that no extension module, plugin or other library left here asks for."""
    copied = [entry for entry in entries if entry[2] != "SYMLINK"]
    libraries = {Path(name).name: source for name, source, _ in copied if _SHARED.search(name) and "/plugins/" not in name}
    needs = {str(one.path): one.needed for one in read_elves([Path(source) for _, source, _ in copied])}
    waiting = [source for name, source, _ in copied if Path(name).name not in libraries or _is_root(Path(name).name)]
    seen = {Path(name).name for name, _, _ in copied if _is_root(Path(name).name)}
    while waiting:
        for name in needs.get(waiting.pop(), ()):
            if name in libraries and name not in seen:
                seen.add(name)
                waiting.append(libraries[name])
    kept = [entry for entry in copied if Path(entry[0]).name not in libraries or Path(entry[0]).name in seen]
    return kept + [entry for entry in entries if entry[2] == "SYMLINK" and Path(entry[1]).name in seen]


def _is_root(name: str) -> bool:
    return any(Path(name).match(pattern) for pattern in _ROOTS)


def _empty(library: Path, soname: str, users: list[Path], place: Path) -> Path:
    """Make a library of the same name whose functions do nothing and return 0: an encoder that cannot be opened."""
    wanted = {name for user in users for name, section, _ in _symbols(user) if section == "*UND*"}
    lines = [
        f"long {name}(void) {{ return 0; }}" if section == ".text" else f"char {name}[{max(size, 1)}];"
        for name, section, size in _symbols(library)
        if name in wanted and section != "*UND*"
    ]
    source, made = place / f"{soname}.c", place / soname
    source.write_text("\n".join(sorted(set(lines))) + "\n", encoding="ascii")
    words = f"gcc -shared -nostdlib -fPIC -fno-builtin -O1 -w -Wl,-soname,{soname} -Wl,--build-id=none"
    subprocess.run([*words.split(), "-o", str(made), str(source)], check=True)
    return made


def _symbols(library: Path) -> list[tuple[str, str, int]]:
    """Return a library's symbols: name, section ("*UND*" where it wants it from another one), size in bytes."""
    told = subprocess.run(["objdump", "-T", str(library)], capture_output=True, text=True, check=True).stdout
    found = (_SYMBOL.match(line) for line in told.splitlines())
    return [(one["name"], one["section"], int(one["size"], 16)) for one in found if one]
