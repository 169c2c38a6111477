"""What the commands about the buku jaga do; its file is read and added to on the disk's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from scc_wall.access.right import Right
from scc_wall.adapters.shift_file import add_line, read_book
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.control.event_command import ReadNotes, SignNotes, WriteNote
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending, Reply
from scc_wall.desk.shift_book import Note, note_line, open_notes, signature_line

SHOWN = 100
"""The newest notes that are told."""


class ShiftActs:
    """The book of one site; `changed` is told on the GUI thread with the newest notes, the newest first, after each look."""

    def __init__(
        self,
        folder: Path,
        disk: DiskWork,
        mailbox: Mailbox,
        moment: Callable[[], datetime],
        changed: Callable[[tuple[Note, ...]], None],
    ) -> None:
        self._folder, self._disk, self._mailbox, self._moment, self._changed = folder, disk, mailbox, moment, changed

    def register(self, registry: Registry) -> None:
        """Give the commands about notes their rights and acts."""
        registry.register(ReadNotes, Right.VIEW, lambda _: self._read())
        registry.register(WriteNote, Right.CAMERA, lambda command: self._write(command.person, command.text))
        registry.register(SignNotes, Right.CAMERA, lambda command: self._sign(command.person))

    def _read(self) -> Pending:
        return self._off_thread(lambda: None)

    def _write(self, person: str, text: str) -> Pending:
        at = self._moment()
        return self._off_thread(lambda: add_line(self._folder, lambda notes: note_line(notes, person, text, at)))

    def _sign(self, person: str) -> Pending:
        at = self._moment()
        return self._off_thread(lambda: add_line(self._folder, lambda notes: signature_line(notes, person, at)[0]))

    def _off_thread(self, work: Callable[[], None]) -> Pending:
        """Do some work on the disk's thread, then tell the book as it is."""
        pending, folder = Pending(), self._folder

        def told() -> None:
            notes: tuple[Note, ...] = ()
            try:
                work()
                notes = tuple(reversed(read_book(folder)[0]))
                reply: Reply = _plain(notes)
            except Trouble as trouble:
                reply = trouble
            self._mailbox.post(lambda: self._settle(pending, reply, notes))

        self._disk.do(told)
        return pending

    def _settle(self, pending: Pending, reply: Reply, notes: tuple[Note, ...]) -> None:
        if not isinstance(reply, Trouble):
            self._changed(notes[:SHOWN])
        pending.settle(reply)


def _plain(notes: Sequence[Note]) -> Reply:
    return {
        "open": len(open_notes(notes)),
        "notes": [
            {
                "note": note.number,
                "at": note.at.isoformat(timespec="seconds"),
                "by": note.by,
                "text": note.text,
                "signed": ", ".join(f"{one.person} {one.at.isoformat(timespec='minutes')}" for one in note.signatures),
            }
            for note in notes[:SHOWN]
        ],
    }
