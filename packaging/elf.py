"""What the libraries of the package ask for: of each other and of the machine's C library."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from contents import OF_THE_SYSTEM

MAGIC = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Elf:
    """A library or program: the names it asks for, and the newest version of the C library it was built against, as (2, 34)."""

    path: Path
    needed: tuple[str, ...]
    glibc: tuple[int, ...]


def elves_of(folder: Path) -> list[Elf]:
    """Read every library below a folder."""
    return read_elves([file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink()])


def read_elves(files: list[Path]) -> list[Elf]:
    """Read those of the files that are libraries or programs."""
    files = [file for file in files if _is_elf(file)]
    told = subprocess.run(["objdump", "-p", *map(str, files)], capture_output=True, text=True, check=True).stdout
    parts = re.split(r"^(.+):     file format .*$", told, flags=re.MULTILINE)[1:]
    return [_read(Path(name), text) for name, text in zip(parts[::2], parts[1::2], strict=True)]


def unmet(elves: list[Elf], folder: Path) -> list[str]:
    """Return who asks for a library that is neither in the package nor a part of the C library."""
    there = {file.name for file in folder.rglob("*") if file.is_file()}
    return [
        f"{one.path.relative_to(folder)}: {name}"
        for one in elves
        for name in one.needed
        if name not in there and name not in OF_THE_SYSTEM
    ]


def newest_glibc(elves: list[Elf]) -> tuple[tuple[int, ...], list[Path]]:
    """Return the C library the package needs, and which files ask for it.

    A spare library is used only where the machine has none of that name. One that asks for more than all the others is told on
    such a machine by the program itself (`LackingLibraryError`): every system with an X server on it has its own.
    """
    elves = [one for one in elves if one.path.parent.name != "spare"]
    newest = max(one.glibc for one in elves)
    return newest, [one.path for one in elves if one.glibc == newest]


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == MAGIC


def _read(path: Path, text: str) -> Elf:
    versions = [tuple(map(int, found.split("."))) for found in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)$", text, re.MULTILINE)]
    return Elf(path, tuple(re.findall(r"^  NEEDED +(\S+)$", text, re.MULTILINE)), max(versions, default=(2, 0)))
