"""Makes PyInstaller's folder whole: spare libraries, fonts, libVLC's list of plugins, notices, SBOM, sizes, checksums.

finish.py FOLDER COLLECTED    COLLECTED: what the recipe wrote down of each file it took, as [name, source, kind]
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from contents import SPARE, STRIPPED
from elf import elves_of, newest_glibc, unmet
from licences import gather
from parts import parts_of
from sbom import write_sbom

LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
FONTS = Path("/usr/share/fonts/truetype/dejavu")
FONTS_FILE = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""
MAKE_LIST_OF_PLUGINS = """
import ctypes, sys
vlc = ctypes.CDLL(sys.argv[1])
words = [b"--quiet", b"--reset-plugins-cache"]
vlc.libvlc_new.restype = ctypes.c_void_p
sys.exit(not vlc.libvlc_new(len(words), (ctypes.c_char_p * len(words))(*words)))
"""

LOAD_EVERY_PLUGIN = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError as error:
        sys.exit(f"NOT LOADED: {error}")
"""
"""An empty library (contents.py) that lacks what somebody asks for would be found out here."""


def main(folder: Path, collected: Path) -> int:
    """Do it all; return 1 where the package would not run."""
    inside, when = folder / "_internal", int(os.environ["SOURCE_DATE_EPOCH"])
    sources = [Path(entry[1]) for entry in json.loads(collected.read_text(encoding="utf-8"))]
    sources += add_spare_libraries(inside / "spare") + add_fonts(inside / "fonts")
    strip(folder)
    set_times(folder, when)
    environment = {**os.environ, "LD_LIBRARY_PATH": str(inside)}
    plugins = [str(file) for file in sorted((inside / "vlc").rglob("*_plugin.so"))]
    subprocess.run([sys.executable, "-c", LOAD_EVERY_PLUGIN, *plugins], env=environment, check=True)
    line = [sys.executable, "-c", MAKE_LIST_OF_PLUGINS, str(inside / "libvlc.so.5")]
    subprocess.run(line, env=environment, check=True)
    if not (inside / "vlc" / "plugins" / "plugins.dat").is_file():
        print("libVLC wrote no list of its plugins", file=sys.stderr)
        return 1
    own = version("scc-wall")
    parts = parts_of(sources)
    without = gather(parts, folder / "licences")
    shutil.copyfile(Path(__file__).parents[1] / "LICENSE", folder / "licences" / "GPL-3.txt")
    write_sbom(parts, own, when, folder / "sbom.cdx.json")
    code = say_what_it_needs(inside)
    (folder / "SIZES.txt").write_text(size_table(folder), encoding="utf-8")
    (folder / "VERSION").write_text(f"{own}\n", encoding="ascii")
    (folder / "BUILD").write_text(f"{commit_of(Path(__file__).parents[1])}\n", encoding="ascii")
    shutil.copyfile(Path(__file__).with_name("folder_start.sh"), folder / "start.sh")
    (folder / "start.sh").chmod(0o755)
    write_checksums(folder)
    set_times(folder, when)
    print((folder / "SIZES.txt").read_text(encoding="utf-8"))
    print(f"{len(parts)} parts; no text of their licence: {', '.join(without) or 'none'}")
    return code


def commit_of(root: Path) -> str:
    """Return the commit that is built, with a plus where files were changed after it; empty without git, and About says so."""
    line = ["git", "-C", str(root), "describe", "--always", "--abbrev=12", "--exclude=*", "--dirty=+"]
    try:
        return subprocess.run(line, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def add_spare_libraries(place: Path) -> list[Path]:
    """Copy what is used only where a machine lacks it; return where it was copied from."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    found = [LIBRARIES / name for name in SPARE if (LIBRARIES / name).exists()]
    for file in found:
        shutil.copyfile(file, place / file.name)
    (place / "order").write_text("".join(f"{file.name}\n" for file in found), encoding="ascii")
    return found


def add_fonts(place: Path) -> list[Path]:
    """Copy the fonts the wall is drawn with, for a machine that has none."""
    place.mkdir(exist_ok=True)
    found = [FONTS / f"{name}.ttf" for name in ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono")]
    for file in found:
        shutil.copyfile(file, place / file.name)
    (place / "fonts.conf").write_text(FONTS_FILE, encoding="utf-8")
    return found


def strip(folder: Path) -> None:
    """Take the debugger's symbols out of what brings them."""
    files = sorted({str(file) for pattern in STRIPPED for file in folder.glob(pattern) if not file.is_symlink()})
    subprocess.run(["strip", "--strip-unneeded", "--preserve-dates", *files], check=True)


def set_times(folder: Path, when: int) -> None:
    """Give every file and folder the same time: libVLC's list of plugins holds theirs, and a second build has the same."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (when, when), follow_symlinks=False)


def size_table(folder: Path) -> str:
    """Return what takes how much, largest first, in MiB."""
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            parts = file.relative_to(folder).parts
            name = (
                "/".join(parts[:2]) if len(parts) > 2 else "_internal/*.so" if parts[0] == "_internal" else "program and lists"
            )
            sizes[name] = sizes.get(name, 0) + file.stat().st_size
    rows = [
        f"{size / 2**20:8.1f} MiB  {name}" for name, size in sorted(sizes.items(), key=lambda row: -row[1]) if size > 1 << 17
    ]
    return "\n".join([f"{sum(sizes.values()) / 2**20:8.1f} MiB  all", *rows]) + "\n"


def write_checksums(folder: Path) -> None:
    """Write SHA-256 of every file, as `sha256sum --check` reads it."""
    list_file = folder / "SHA256SUMS"
    list_file.unlink(missing_ok=True)
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(folder)}" for file in files]
    list_file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def say_what_it_needs(inside: Path) -> int:
    """Print what the package asks of a machine; return 1 where that is more than the C library."""
    elves = elves_of(inside.parent)
    newest, who = newest_glibc(elves)
    names = ", ".join(str(path.relative_to(inside)) for path in who[:8])
    (inside.parent / "GLIBC").write_text(".".join(map(str, newest)) + "\n", encoding="ascii")
    print(f"C library needed: {'.'.join(map(str, newest))} (by {len(who)}: {names})")
    missing = unmet(elves, inside.parent)
    for line in missing:
        print(f"NOT IN THE PACKAGE: {line}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
