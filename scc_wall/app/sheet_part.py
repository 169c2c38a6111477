"""The acceptance sheet at the running wall: it measures all along, and writes when somebody asks. On the GUI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from scc_wall.access.origin import Origin
from scc_wall.access.right import Right
from scc_wall.adapters.site_files import load_regions
from scc_wall.app.disk_work import outcome
from scc_wall.app.health_part import HealthPart
from scc_wall.app.pictures import Pictures
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.sheet_look import Moment, feeds_to_picture, sheet_of
from scc_wall.app.sheet_stills import Stills
from scc_wall.app.sheet_writing import write_sheet
from scc_wall.app.shelf import Shelf
from scc_wall.base.feed_messages import FeedReport, FeedReports, SnapshotTaken
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES, Words
from scc_wall.camera.camera import Feed
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Reply, WrongUsage
from scc_wall.control.setup_command import ExportSnapshot
from scc_wall.control.sheet_command import MakeSheet, SheetProgress
from scc_wall.desk.measures import KEPT_S, LOOK_S, Look, Measures
from scc_wall.desk.sheet import Picture, Sheet
from scc_wall.desk.sheet_text import states_of
from scc_wall.ui.glass import Glass, time_of_day
from scc_wall.wall.pane import Pane
from scc_wall.wall.view import PaneView

MOST_MINUTES = int(KEPT_S) // 60


@dataclass(frozen=True, slots=True)
class Around:
    """What the sheet asks of the rest. title: of what is on the wall; health: writes down at once what it has seen."""

    shelf: Shelf
    pictures: Pictures
    glass: Glass
    health: HealthPart
    title: Callable[[], str]
    mailbox: Mailbox


@dataclass(slots=True)
class _Run:
    """One sheet. result: what it has come to, None while it goes on."""

    moment: Moment
    language: str
    stills: Stills | None = None
    result: Reply | None = None


class SheetPart:
    """Measures while the wall runs; one sheet at a time."""

    def __init__(self, around: Around, words: Words) -> None:
        self._around, self._language, self._regions = around, words.language, load_regions().names
        self._measures, self._looked_at = Measures(), 0.0
        self._reports: dict[str, tuple[FeedReport, float]] = {}
        self._views: Sequence[PaneView] = ()
        self._run: _Run | None = None
        self._registry: Registry | None = None
        hearing = around.pictures.hearing
        hearing.feeds_heard.append(self._feeds_said)
        hearing.stills_heard.append(self._still_taken)

    def register(self, registry: Registry) -> None:
        """Give the commands their rights and acts."""
        self._registry = registry
        register_sheet(registry, self)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Look, every other second; go on with a sheet."""
        now, self._views = time.monotonic(), views
        if self._run is not None and self._run.stills is not None:
            self._run.stills.tick()
        if now - self._looked_at >= LOOK_S:
            self._look_all(now)

    def make(self, command: MakeSheet, origin: Origin) -> Reply:
        """Begin a sheet; Trouble while another is made."""
        if not 1 <= command.minutes <= MOST_MINUTES:
            raise WrongUsage("sheet.minutes", most=MOST_MINUTES)
        if command.language and command.language not in LANGUAGES:
            raise WrongUsage("app.no_language", language=command.language[:20], languages=", ".join(LANGUAGES))
        if self._run is not None and self._run.result is None:
            raise Trouble("sheet.busy")
        self._look_all(time.monotonic())
        moment = self._moment(60.0 * command.minutes, self._may_picture(origin))
        run = self._run = _Run(moment, command.language or self._language)
        run.stills = Stills(self._send, feeds_to_picture(moment), time.monotonic, lambda pictures: self._write(run, pictures))
        return self.progress()

    def progress(self) -> Reply:
        """Tell how far the sheet is; why it failed; once it is written its file and counts."""
        run = self._run
        if run is None:
            raise Trouble("sheet.none")
        if isinstance(run.result, Trouble):
            raise run.result
        if run.result is not None:
            return run.result
        of = run.stills.of if run.stills is not None else 0
        left = run.stills.left if run.stills is not None else 0
        return {"running": True, "done": of - left, "of": of, "file": ""}

    def end(self) -> None:
        """Leave what is on its way."""
        if self._run is not None and self._run.stills is not None:
            self._run.stills.end()

    def _look_all(self, now: float) -> None:
        self._looked_at = now
        panes = {pane.id: pane for pane in self._around.pictures.now.state.panes}
        self._measures.look((self._look(view, panes.get(view.pane)) for view in self._views), now)
        self._reports = {name: told for name, told in self._reports.items() if now - told[1] <= KEPT_S}

    def _look(self, view: PaneView, pane: Pane | None) -> Look:
        told = self._reports.get(f"{view.camera}/{view.stream}")
        interval_ms = told[0].interval_ms if told is not None else 0
        delay_ms = self._around.pictures.quality.delay_ms(pane) if pane is not None else None
        return Look(view, delay_ms, 1000 / interval_ms if interval_ms else None)

    def _feeds_said(self, reports: FeedReports) -> None:
        now = time.monotonic()
        self._reports.update((report.feed, (report, now)) for report in reports.reports if report.width)

    def _still_taken(self, taken: SnapshotTaken) -> None:
        if self._run is not None and self._run.stills is not None:
            self._run.stills.taken(taken)

    def _may_picture(self, origin: Origin) -> bool:
        return self._registry is not None and self._registry.may(origin, ExportSnapshot("last", "-"))

    def _moment(self, span_s: float, may_picture: bool) -> Moment:
        now, around = time.monotonic(), self._around
        since = max(now - span_s, now if self._measures.began is None else self._measures.began)
        wall = around.pictures.now
        sizes = {screen.name(): screen.physicalSize().toSize() for screen in QGuiApplication.screens()}
        return Moment(
            library=around.shelf.library,
            regions=self._regions,
            views=self._views,
            open_feeds=wall.open_feeds(),
            reports={name: report for name, (report, at) in self._reports.items() if at >= since},
            figures=lambda stream: self._measures.figures(stream, since),
            monitors=wall.monitors.monitors,
            mm={name: (size.width(), size.height()) for name, size in sizes.items() if size.width() > 0 < size.height()},
            may_picture=may_picture,
            is_covered=around.glass.is_private,
            on_wall=around.title(),
            overload=around.pictures.quality.notice(len(self._views)),
            minutes=(now - since) / 60,
        )

    def _send(self, request: int, feed: Feed, fd: int, width: int) -> None:
        self._around.pictures.stills.lapse_picture(request, feed, ("", "", ""), fd, width)

    def _write(self, run: _Run, pictures: Mapping[str, Picture]) -> None:
        sheet = sheet_of(run.moment, pictures, time_of_day(), run.language)
        folder = self._around.shelf.library.folder

        def work() -> None:
            reply: Reply = Trouble("control.bug", verb=MakeSheet.verb)
            try:
                done = outcome(lambda: write_sheet(sheet, folder, run.language))
                reply = done if isinstance(done, Trouble) else told_of(*done)
            finally:  # an error of ours is told, too, and goes on to the log
                self._around.mailbox.post(lambda: self._written(run, reply))

        self._around.health.write_now(lambda: threading.Thread(target=work, name="sheet", daemon=True).start())

    def _written(self, run: _Run, reply: Reply) -> None:
        run.result = reply


def register_sheet(registry: Registry, part: SheetPart) -> None:
    """Give the commands their rights and acts."""
    registry.register_with_origin(MakeSheet, Right.SYSTEM, part.make)
    registry.register(SheetProgress, Right.SYSTEM, lambda _: part.progress())


def told_of(sheet: Sheet, file: Path) -> dict[str, object]:
    """Return a finished sheet's file and counts, as plain values."""
    return {
        "running": False,
        "file": str(file),
        "cameras": len(sheet.cameras),
        "pictures": sum(line.picture is not None for line in sheet.cameras),
        "counts": states_of(sheet),
        "minutes": round(sheet.minutes, 1),
    }
