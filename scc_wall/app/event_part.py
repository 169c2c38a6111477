"""Event plans, their rehearsal and the buku jaga at the running wall, put together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scc_wall.access.right import Right
from scc_wall.adapters.files import make_private_folder
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.event_keeping import EventKeeping
from scc_wall.app.event_loop import EventLoop, EventSays
from scc_wall.app.helm import Helm
from scc_wall.app.pictures import Pictures
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.rehearsal_loop import RehearsalLoop
from scc_wall.app.rehearsal_pdf import save_pdf
from scc_wall.app.shelf import Shelf
from scc_wall.app.shift_acts import ShiftActs
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.audit import AuditLine
from scc_wall.control.event_command import CancelRehearsal, PrintRehearsal, RehearsalStatus, Rehearse
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.desk.rehearsal_plain import as_plain
from scc_wall.desk.shift_book import Note
from scc_wall.layout.event_plan import WIB

REPORTS = "reports"


@dataclass(frozen=True, slots=True)
class EventParts:
    """What the part is made of. show: a layout and by monitor others; says: whom it tells; moment: the present one."""

    shelf: Shelf
    pictures: Pictures
    clock: Clock
    moment: Callable[[], datetime]
    registry: Registry
    words: Words
    disk: DiskWork
    mailbox: Mailbox
    show: Callable[[str, Mapping[str, str]], None]
    says: EventSays


class EventPart:
    """Events as the wall's program uses them; on the GUI thread."""

    def __init__(self, parts: EventParts, helm: Helm) -> None:
        self._parts, pictures = parts, parts.pictures
        self._folder: Path = parts.shelf.library.folder
        says = EventSays(parts.says.tell, self._changed)
        self.event = EventLoop(
            parts.shelf, pictures.showing, parts.clock, parts.moment, parts.registry, parts.words, parts.show, says
        )
        self._keeping = EventKeeping(self.event, self._folder, parts.disk, parts.mailbox)
        self.rehearsal = RehearsalLoop(
            parts.shelf, pictures.arranging, pictures.stage, helm, parts.clock, parts.moment, parts.words
        )
        self.notes: tuple[Note, ...] = ()
        self.printed = ""
        shift = ShiftActs(self._folder, parts.disk, parts.mailbox, parts.moment, self._take_notes)
        self.event.register()
        shift.register(parts.registry)
        self.register(parts.registry)

    def register(self, registry: Registry) -> None:
        """Give the commands about rehearsals their rights and acts."""
        registry.register(Rehearse, Right.CAMERA, self._rehearse)
        registry.register(RehearsalStatus, Right.VIEW, lambda _: self._report())
        registry.register(CancelRehearsal, Right.CAMERA, lambda _: self._cancel())
        registry.register(PrintRehearsal, Right.CAMERA, lambda _: self._print())

    def resume(self) -> None:
        """Have the event go on that ran when the wall ended; once something is shown."""
        self._keeping.resume(self._parts.says.tell)

    def tick(self) -> None:
        """Go on; a few times a second."""
        self.event.tick()
        self.rehearsal.tick()

    def heard(self, line: AuditLine) -> None:
        """Take what was asked of the wall."""
        self.event.heard(line)

    def _changed(self) -> None:
        self._parts.says.changed()
        self._keeping.changed()

    def _take_notes(self, notes: tuple[Note, ...]) -> None:
        self.notes = notes

    def _rehearse(self, command: Rehearse) -> Reply:
        self.rehearsal.start(command.plan)
        self.printed = ""
        return self._report()

    def _cancel(self) -> Reply:
        self.rehearsal.cancel()
        return DONE

    def _report(self) -> Reply:
        if self.rehearsal.report is None:
            raise Trouble("event.no_report")
        return as_plain(self.rehearsal.report)

    def _print(self) -> Pending:
        """Print the last report in a process of its own, waited for on a thread of its own."""
        report, language, mailbox = self.rehearsal.report, self._parts.words.language, self._parts.mailbox
        if report is None or report.ended is None:
            raise Trouble("event.no_report" if report is None else "event.rehearsal_goes_on")
        at = report.ended.astimezone(WIB).strftime("%Y-%m-%d_%H-%M-%S_WIB")
        file = self._folder / REPORTS / f"{at}_{report.plan}.pdf"
        pending, told = Pending(), as_plain(report)

        def work() -> None:
            try:
                make_private_folder(file.parent)
                save_pdf(file, told, language)
                reply: Reply = {"file": str(file)}
            except Trouble as trouble:
                reply = trouble
            mailbox.post(lambda: self._printed(pending, reply))

        threading.Thread(target=work, name="print", daemon=True).start()
        return pending

    def _printed(self, pending: Pending, reply: Reply) -> None:
        self.printed = "" if isinstance(reply, Trouble) else str(reply["file"])
        pending.settle(reply)
