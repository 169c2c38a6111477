"""What the program is made of, for people: its licence, where the source is, every part inside. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.base.words import Words
from scc_wall.desk.sheet import Versions

PROGRAM, SOURCE = "scc-wall", "source"
"""Keys of the program itself and of the offer of its source."""
LICENCE = "GPL-3.0-or-later"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of software inside. key: asks for its text; kind: `program`, `pypi`, `deb`, `python` or `library`."""

    key: str
    name: str
    version: str
    licence: str
    kind: str


def short_text(versions: Versions, words: Words) -> tuple[str, ...]:
    """Return what is said first: program, sources, licence in short, what it draws and reads with."""
    say, unknown = words.say, words.say("about.unknown")
    return (
        f"SCC Wall {versions.program}",
        say("about.commit", commit=versions.commit or unknown),
        say("about.licence", licence=LICENCE),
        say("about.libraries", qt=versions.qt or unknown, libvlc=versions.libvlc or unknown, ffmpeg=versions.ffmpeg or unknown),
    )


def part_line(part: Part, words: Words) -> str:
    """Return a part as one line of the list: `Qt 6.8.1 · LGPL-3.0`."""
    if part.key == SOURCE:
        return words.say("about.source")
    licence = part.licence if len(part.licence) <= 60 else f"{part.licence[:60]}..."
    return f"{part.name} {part.version} · {licence}".replace("  ", " ")
