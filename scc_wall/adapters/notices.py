"""Licences and notices of everything inside: the package's own lists, in a checkout the installed distributions. It blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from scc_wall import __version__
from scc_wall.adapters.package_folder import FOLDER
from scc_wall.base.own_program import is_frozen
from scc_wall.desk.about import LICENCE, PROGRAM, SOURCE, Part

TEXT_LIMIT = 1 << 20
"""Characters of a part's text at the most."""
LICENCE_NAMES = ("licen", "copying", "notice", "authors", "copyright")
DOCUMENTS, COMMON = Path("/usr/share/doc"), Path("/usr/share/common-licenses")
BRING_NO_TEXT = {"pygame-ce": ("LGPL-2.1",), "PySide6_Essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3")}
"""Wheels that name their licence and do not bring its text, as in packaging/parts.py."""
OF_SYSTEM = (
    ("libvlc5", "libVLC", "LGPL-2.1-or-later"),
    ("vlc-plugin-base", "VLC's plugins", "LGPL-2.1-or-later, GPL-2.0-or-later"),
)
"""What a checkout uses of Debian's: package, name, licence."""


def package_lists() -> Path | None:
    """Return the package's folder of licences, None in a checkout."""
    folder = FOLDER.parent / "licences"
    return folder if is_frozen() and folder.is_dir() else None


def all_parts(lists: Path | None) -> tuple[Part, ...]:
    """Return the program, the offer of its source, and every part, by name. lists: see `package_lists`."""
    own = (Part(PROGRAM, "SCC Wall", __version__, LICENCE, "program"), Part(SOURCE, "", "", "", "program"))
    inside = _of_index(_text(lists / "INDEX.txt")) if lists is not None else [*_of_distributions(), *_of_system()]
    return (*own, *sorted(inside, key=lambda part: (part.name.lower(), part.kind)))


def text_of(part: Part, lists: Path | None) -> str:
    """Return the text of a part's licence, empty where it brings none. The key has been found in the list: it is no path."""
    if part.key == PROGRAM:
        return _text(lists / "GPL-3.txt") if lists is not None else _own_licence()
    if part.key == SOURCE:
        return _text(lists / "SOURCES.txt") if lists is not None else _sources()
    files = _files_of_package(part, lists) if lists is not None else _files_of_checkout(part)
    return "\n\n".join(_text(file) for file in files)[:TEXT_LIMIT]


def _of_index(text: str) -> list[Part]:
    """Return the parts of the package's list: kind, name, version and licence in columns."""
    rows = [line.split(None, 3) for line in text.splitlines()]
    return [Part(f"{row[0]}/{row[1]}", row[1], row[2], row[3], row[0]) for row in rows if len(row) == 4]


def _files_of_package(part: Part, lists: Path) -> list[Path]:
    place = lists / part.kind / f"{part.name}-{part.version}".replace("/", "_").replace(":", "_")
    if lists.resolve() not in place.resolve().parents or not place.is_dir():
        return []
    return sorted(file for file in place.iterdir() if file.is_file())


def _of_distributions() -> Iterator[Part]:
    for one in runtime_distributions():
        name = one.metadata["Name"]
        if name.lower() != PROGRAM:
            yield Part(f"pypi/{name}", name, one.version, _licence_of(one), "pypi")


def _of_system() -> Iterator[Part]:
    for package, name, licence in OF_SYSTEM:
        if (DOCUMENTS / package / "copyright").is_file():
            yield Part(f"deb/{package}", name, "", licence, "deb")


def _files_of_checkout(part: Part) -> list[Path]:
    kind, _, name = part.key.partition("/")
    if kind == "deb":
        return [DOCUMENTS / name / "copyright"]
    one = distribution(name)
    found = [Path(str(one.locate_file(file))) for file in one.files or () if _is_licence(Path(str(file)))]
    found = found or [COMMON / one for one in BRING_NO_TEXT.get(name, ())]
    return sorted(file for file in found if file.is_file())


def runtime_distributions(root: str = PROGRAM) -> list[Distribution]:
    """Return the program and what it needs at run time, by the metadata of what is installed; extras are left out."""
    found: dict[str, Distribution] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        try:
            one = distribution(name)
        except PackageNotFoundError:  # of another system, as its marker says
            continue
        if one.metadata["Name"].lower() in found:
            continue
        found[one.metadata["Name"].lower()] = one
        for line in one.requires or ():
            wanted = re.match(r"[A-Za-z0-9._-]+", line)
            if wanted is not None and "extra ==" not in line.partition(";")[2]:
                waiting.append(wanted[0])
    return [found[name] for name in sorted(found)]


def _licence_of(one: Distribution) -> str:
    for field in ("License-Expression", "License"):
        told = (one.metadata.get_all(field) or [""])[0].strip().partition("\n")[0]
        if told:
            return str(told)[:80]
    classes = [line.rpartition(" :: ")[2] for line in one.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(classes) or "?"


def _is_licence(file: Path) -> bool:
    in_metadata = any(part.endswith(".dist-info") for part in file.parts)
    return in_metadata and ("licenses" in file.parts or any(file.name.lower().startswith(name) for name in LICENCE_NAMES))


def _own_licence() -> str:
    checkout = Path(__file__).resolve().parents[2] / "LICENSE"
    if checkout.is_file():
        return _text(checkout)
    return "\n\n".join(_text(file) for file in _files_of_checkout(Part(f"pypi/{PROGRAM}", "", "", "", "pypi")))


def _sources() -> str:
    """Return where the source of each part of a checkout is to be had, by its exact version."""
    return "".join(
        f"PyPI: {one.metadata['Name']}=={one.version}\n" for one in runtime_distributions() if one.metadata["Name"] != PROGRAM
    )


def _text(file: Path) -> str:
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            return opened.read(TEXT_LIMIT)
    except OSError:
        return ""
