"""What the program is made of, told at the running wall: read by a thread of its own, since libraries are asked, too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from scc_wall.access.right import Right
from scc_wall.adapters.build_facts import ffmpeg_facts, versions
from scc_wall.adapters.notices import all_parts, package_lists, text_of
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending, Reply
from scc_wall.control.sheet_command import About
from scc_wall.desk.about import PROGRAM, SOURCE, Part, part_line, short_text
from scc_wall.desk.sheet import Versions

QT, LIBVLC, FFMPEG = "library/qt", "library/libvlc", "library/ffmpeg"
WITHIN = {QT: ("PySide6_Essentials", "PySide6-Essentials"), LIBVLC: ("libvlc5", "libVLC")}
"""In which part's notices a library's own licence stands."""


class AboutPart:
    """On the GUI thread; what was read once is kept, it cannot change while the program runs."""

    def __init__(self, words: Words, mailbox: Mailbox, tell: Callable[[Trouble], None]) -> None:
        self._words, self._mailbox, self._disk = words, mailbox, DiskWork(mailbox, tell)
        self._told: dict[str, Reply] = {}

    def register(self, registry: Registry) -> None:
        """Give the command its right and its act."""
        register_about(registry, self)

    def about(self, command: About) -> Pending:
        """Tell all, or the text of one part."""
        pending = Pending()

        def settle(reply: Reply) -> None:
            if not command.part and not isinstance(reply, Trouble):
                self._told[command.part] = reply
            pending.settle(reply)

        def work() -> None:
            reply = outcome(lambda: told(command.part, self._words))
            self._mailbox.post(lambda: settle(reply))

        if command.part in self._told:
            pending.settle(self._told[command.part])
        else:
            self._disk.do(work)
        return pending

    def end(self) -> None:
        """Answer what was asked."""
        self._disk.end()


def register_about(registry: Registry, part: AboutPart) -> None:
    """Give the command its right and its act."""
    registry.register(About, Right.VIEW, part.about)


def told(key: str, words: Words) -> Reply:
    """Return what the program is made of as plain values, or the text of one part. Blocks; Trouble for an unknown part."""
    lists = package_lists()
    parts = all_parts(lists)
    if not key:
        known = versions()
        named = (*parts[:2], *_libraries(known), *parts[2:])
        listed = [{"key": part.key, "line": part_line(part, words)} for part in named]
        return {"about": list(short_text(known, words)), "parts": listed}
    part = next((one for one in (*parts, *_libraries(Versions())) if one.key == key), None)
    if part is None:
        raise Trouble("about.no_part", part=key[:60])
    return {"part": part_line(part, words), "text": _whole_text(part, parts, lists, words)}


def _libraries(known: Versions) -> tuple[Part, ...]:
    """Return what draws and reads pictures: each lies within another part, and would not be found by its name."""
    return (
        Part(QT, "Qt", known.qt, "LGPL-3.0", "library"),
        Part(LIBVLC, "libVLC", known.libvlc, "LGPL-2.1-or-later", "library"),
        Part(FFMPEG, "FFmpeg", known.ffmpeg, "LGPL, GPL", "library"),
    )


def _whole_text(part: Part, parts: Sequence[Part], lists: Path | None, words: Words) -> str:
    """Return a part's text, with what must be said before it."""
    text = text_of(part, lists) if part.kind != "library" else ""
    if part.key == PROGRAM:
        return f"{words.say('about.gpl')}\n\n{text}"
    if part.key == SOURCE:
        return f"{words.say('about.offer')}\n\n{text}"
    if part.key == FFMPEG:
        told = ffmpeg_facts()
        lines = [words.say("about.ffmpeg"), *(f"{name}: {told[name]}" for name in told)]
        return "\n\n".join(lines)
    if part.key in WITHIN:
        inside = next((one for one in parts if one.name in WITHIN[part.key]), None)
        return (
            f"{words.say('about.within', part=inside.name)}\n\n{text_of(inside, lists)}"
            if inside
            else words.say("about.no_text")
        )
    return text or words.say("about.no_text")
