"""The wall process: everything composed on one screen, the life of the program, and its end in reverse order."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from scc_wall.adapters.ctl_socket import CtlServer
from scc_wall.adapters.log_limits import keep_logs_small
from scc_wall.adapters.plan_files import keep_good_plans
from scc_wall.adapters.site import keep_good_copies
from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.state_file import last_memory, remember_cover
from scc_wall.adapters.x_display import XDisplay
from scc_wall.app.about_part import AboutPart
from scc_wall.app.access_at_wall import AccessAtWall
from scc_wall.app.acts import Acts, register
from scc_wall.app.asking import Asking
from scc_wall.app.ctl_service import Gate, serve_ctl
from scc_wall.app.desk_pages import desk_pages
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.editor_files import EditorFiles
from scc_wall.app.event_loop import EventSays
from scc_wall.app.event_part import EventPart, EventParts
from scc_wall.app.event_views import event_view, shift_view
from scc_wall.app.hand_acts import HandActs, register_hand
from scc_wall.app.hands import listen_to_hands
from scc_wall.app.health_part import HealthPart
from scc_wall.app.heartbeat import Heartbeat
from scc_wall.app.keypad_hand import KeypadHand
from scc_wall.app.layout_saving import layout_saver
from scc_wall.app.letter_desk import letter_source
from scc_wall.app.library import Library
from scc_wall.app.minutes_part import register_minutes
from scc_wall.app.monitors_in_use import MonitorsInUse
from scc_wall.app.operator_windows import OperatorWindows, Told
from scc_wall.app.pictures import Pictures
from scc_wall.app.presenting import Presenting
from scc_wall.app.privacy_covers import PrivacyCovers
from scc_wall.app.ptz_part import PtzPart
from scc_wall.app.qt_loop import Mailbox, QtWatch, Signals
from scc_wall.app.retaining import Retainer
from scc_wall.app.rounds import Rounds
from scc_wall.app.screenshot import screenshot_of
from scc_wall.app.setup_part import SetupPart
from scc_wall.app.sheet_part import Around, SheetPart
from scc_wall.app.shelf import Shelf, ShelfKeeper
from scc_wall.app.snapshot_looks import SnapshotLooks
from scc_wall.app.snapshot_place import SnapshotPlace
from scc_wall.app.snapshot_print import register_snapshots
from scc_wall.app.snapshots import Snapshots
from scc_wall.app.telling import Telling
from scc_wall.app.tile_acts import register_tiles
from scc_wall.app.tiles import Tiles
from scc_wall.app.timelapse_part import TimelapsePart
from scc_wall.app.timelapse_taking import Room
from scc_wall.app.tour_loop import TourLoop
from scc_wall.app.wall_saying import WallSaying
from scc_wall.app.wall_status import wall_status
from scc_wall.app.wish import Wish
from scc_wall.base.words import Words
from scc_wall.control.audit import AuditLine
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending
from scc_wall.control.wall_command import Quit
from scc_wall.desk.event_text import event_text
from scc_wall.ui.awake import Awake
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.pictures_source import PicturesSource
from scc_wall.ui.glass import Glass, time_of_day

STATUS_PATIENCE_S = 2.0
"""How long who asks how the wall is may wait for a change to be carried out."""


def run_wall(library: Library, words: Words, wish: Wish) -> int:
    """Run the wall until somebody ends it; return the exit code. Trouble where it cannot start."""
    program = WallProgram(library, words, wish)
    try:
        program.start()
        code = QApplication.exec()
        program.heartbeat.bye()  # only here: an end by an error is nobody's wish
        return code
    finally:
        program.end()


class WallProgram:
    """The parts of the wall process and how they hang together."""

    def __init__(self, library: Library, words: Words, wish: Wish) -> None:
        self._application = QApplication.instance() or QApplication(["scc-wall"])
        self._shelf, self._words, self._wish, self._folder = Shelf(library), words, wish, library.folder
        self._mailbox, self._watch = Mailbox(), QtWatch()
        self._signals = Signals(self._watch, QApplication.quit)
        self._glass = Glass(words, wish.windowed)
        self._pictures = Pictures(self._shelf, self._glass, self._watch, self._mailbox, self._tell_soon)
        self._now, self._showing = self._pictures.now, self._pictures.showing
        self._saying = saying = WallSaying(self._glass, words, self._shelf, self._now)
        self._disk = disk = DiskWork(self._mailbox, saying.tell)
        self._access = AccessAtWall(self._shelf, self._now, self._glass, words, disk, self._mailbox, saying.tell)
        fit_of = self._pictures.arranging.composition.fit_of
        self._tiles = Tiles(self._glass, self._now, self._shelf, fit_of, self._remember_cover)
        self._telling = Telling(self._now, self._glass, self._tiles, self._access.part.knowing.is_hidden)
        self._registry = registry = Registry(self._access.part.policy, self._audit)
        self._keeper = ShelfKeeper(self._shelf, disk, self._mailbox, self._library_changed)
        self._scope = self._access.scope(registry)
        self._asking = Asking(registry, saying.tell, self._access.part.origin)
        self._tour = TourLoop(self._shelf, time.monotonic, registry, saying.tell, saying.what_is_shown)
        saying.tour_notice = self._tour.notice
        self._presenting = Presenting(self._folder, self._showing, self._telling, saying, self._tour, disk)
        self._monitors = MonitorsInUse(self._glass, self._showing, saying, disk, self._mailbox, library)
        self._health = HealthPart(self._shelf, self._pictures, self._glass, words, self._mailbox, saying.tell)
        around = Around(self._shelf, self._pictures, self._glass, self._health, saying.title, self._mailbox)
        self._sheet = SheetPart(around, words)
        self._about = AboutPart(words, self._mailbox, saying.tell)
        self._setup = SetupPart(self._shelf, words, self._watch, disk, self._mailbox, self._keeper)
        self._ptz = PtzPart(
            self._glass,
            self._pictures.crew,
            self._shelf,
            self._showing,
            words,
            disk,
            saying.tell,
            self._access.part.origin,
        )
        self._events = EventPart(self._event_parts(), self._ptz.helm)
        self._place = SnapshotPlace(self._folder, lambda: self._access.part.is_closed, self._access.keys)
        self._looks = SnapshotLooks(self._place, disk, self._mailbox)
        self._snapshots = Snapshots(self._place, self._pictures.stills, disk, self._mailbox, saying.tell)
        self._covers = PrivacyCovers(self._shelf, self._ptz.helm)
        self._snapshots.is_private = self._telling.is_private = self._covers.is_private
        room = Room(self._shelf, self._now, self._pictures.stills, self._pictures.arranging.keeping, disk, self._mailbox)
        self._timelapse = TimelapsePart(room, self._pictures.hearing, self._pictures.crew, words, saying.tell)
        self._windows = self._make_windows()
        self._screenshot = screenshot_of(wish.screenshot, wish.duration_s, self._glass, disk, words)
        self._rounds = Rounds(self._tick, self._look_at_files, self._tidy)
        self._retainer = Retainer(self._folder, self._access.keys, self._disk.tell)
        self.heartbeat = Heartbeat(wish.heartbeat)
        self._ctl: CtlServer | None = None
        self._introduce()
        self._register()

    def _introduce(self) -> None:
        """Tell parts of those that were made after them."""
        hearing = self._pictures.hearing
        hearing.feeds_heard.append(self._events.rehearsal.feeds_said)
        hearing.stills_heard += [self._snapshots.taken, self._windows.thumbnails.taken]
        self._telling.hidden = self._windows.desk.hidden_monitors
        self._telling.curtained = lambda: self._pictures.curtained
        self._access.leave, self._access.changed = self._ptz.leave, self._access_changed

    def _register(self) -> None:
        """Give every command its right and its act."""
        registry = self._registry
        of_the_site = (self._access, self._setup, self._sheet, self._about)
        for part in (*of_the_site, self._health, self._windows, self._ptz, self._timelapse, self._looks):
            part.register(registry)
        self._tour.register()
        acts = Acts(
            show=self._presenting.show,
            forecast=self._pictures.arranging.forecast,
            read_again=self._keeper.look,
            status=self._status,
            show_keys=self._windows.show_keys,
            full_screen=self._monitors.full_screen,
            quit=lambda: QTimer.singleShot(0, QApplication.quit),
        )
        hand = HandActs(
            show=self._presenting.show,
            save=layout_saver(self._folder, self._words, self._disk, self._mailbox, self._keeper),
            acknowledge=self._windows.desk.acknowledge,
            open_desk=self._windows.desk.open,
        )
        register(registry, self._showing, self._shelf, acts)
        register_hand(registry, self._showing, self._shelf, hand)
        register_minutes(registry, self._folder, self._words, self._mailbox)
        register_snapshots(registry, self._place, self._words, self._disk, self._mailbox)
        register_tiles(registry, self._tiles, self._snapshots, self._shelf)
        registry.check()

    def _make_windows(self) -> OperatorWindows:
        files = EditorFiles(self._folder, self._words, self._disk, self._mailbox, self._keeper)
        told = Told(
            self._asking.from_desk,
            self._saying.title,
            self._tour.nth,
            self._health,
            self._pages(),
            self._scope,
            self._wish.scale,
            self._access.desk_marks,
        )
        return OperatorWindows(self._shelf, self._pictures, self._glass, self._words, self._disk, files, told)

    def _pages(self) -> tuple[DeskPage, ...]:
        return desk_pages(
            self._words,
            self._shelf,
            load_regions().names,
            self._asking.from_desk,
            lambda: event_view(self._events, self._shelf, self._words),
            lambda: shift_view(self._events, self._words),
            self._setup.source(self._asking.from_desk),
            PicturesSource(
                self._asking.from_desk,
                lambda: self._shelf.library.cameras,
                self._looks.picture,
                self._timelapse.lines,
                self._timelapse.job_lines,
            ),
            self._scope,
            letter_source(
                self._words, self._shelf, self._access.sessions, self._access.part, self._asking.from_desk, self._scope.may
            ),
        )

    def _event_parts(self) -> EventParts:
        return EventParts(
            self._shelf,
            self._pictures,
            time.monotonic,
            time_of_day,
            self._registry,
            self._words,
            self._disk,
            self._mailbox,
            self._presenting.show_phase,
            EventSays(self._saying.tell, self._say_event),
        )

    def start(self) -> None:
        """Open the windows, start the workers and show the first layout."""
        gate = Gate(self._access.part.by_token, self._access.part.knowing.seen_by)
        self._ctl = serve_ctl(self._folder, self._registry, self._mailbox, self._words, gate)
        self._pictures.start()
        Awake(self._glass, XDisplay().keep_awake).failed.connect(self._saying.tell)
        self._ptz.start()
        by_key = self._asking.by_key
        keypad = KeypadHand(self._now, self._shelf, by_key, self._saying.tell, self._saying.typed, self._tour.nth)
        listen_to_hands(self._glass, by_key, self._now, keypad)
        self._glass.quit_asked.connect(lambda: by_key(Quit()))
        self._access.mark()
        self._windows.favourites.read(self._mailbox, self._saying.tell)
        if last_memory(self._folder).is_covered:
            self._glass.cover(is_private=True)
        self._monitors.start()
        self._presenting.show(self._wish.layout(len(self._glass.screens())))
        self._events.resume()
        if (not self._wish.windowed or self._wish.desk) and not self._access.part.is_closed:
            self._windows.desk.open_at_start(is_asked=self._wish.desk)
        self._access.start()
        self._rounds.start()
        if self._wish.duration_s:
            QTimer.singleShot(int(1000 * self._wish.duration_s), QApplication.quit)
        self._disk.do(lambda: keep_good_copies(self._folder))
        self._disk.do(lambda: keep_good_plans(self._folder))

    def end(self) -> None:
        """End in reverse: nobody may ask any more, players stop before their windows go, the disk is last."""
        self._rounds.end()
        self._signals.close()
        self._access.writer.flush()
        QApplication.sendPostedEvents(self._mailbox)  # who asked for the end waits for its line, and then for this answer
        if self._screenshot is not None:
            self._screenshot.take(self._now.views())
        if self._ctl is not None:
            self._ctl.close()
        self._ptz.end()
        self._setup.end()
        self._sheet.end()
        self._about.end()
        self._monitors.end()
        self._timelapse.end()
        self._pictures.end()
        self._windows.end()
        self._access.end()
        self._glass.shut()
        self._health.end()
        self._access.writer.end()
        self._disk.end()

    def _audit(self, line: AuditLine) -> Pending | None:
        self._tour.heard(line)
        self._events.heard(line)
        self._access.part.heard(line)
        return self._access.writer(line)

    def _access_changed(self) -> None:
        """Show who is at the wall now; the desk is theirs, and goes with them."""
        if self._access.is_empty:
            self._windows.put_away()
        elif self._access.part.letter:
            self._windows.editor.put_away()  # whoever acts under a letter may not edit
        self._telling.now()

    def _library_changed(self, library: Library) -> None:
        """Take changed files: numbers of monitors at once, layouts when they are asked for."""
        self._monitors.library_changed(library)
        self._showing.library_changed()
        self._ptz.library_changed()
        self._windows.editor.library_changed()
        self._access.mark()
        self._access_changed()

    def _tell_soon(self) -> None:
        self._telling.soon()

    def _say_event(self) -> None:
        """Write the event's phase and instruction into their band; the band takes its room from the tiles, not over them."""
        is_new = self._glass.say_event(event_text(self._events.event.running, self._words))
        if is_new:
            self._monitors.take()

    def _remember_cover(self, is_covered: bool) -> None:
        self._disk.do(lambda: remember_cover(self._folder, is_covered=is_covered))

    def _look_at_files(self) -> None:
        self._keeper.look()
        self._access.writer.try_again()

    def _tidy(self) -> None:
        self._disk.do(lambda: keep_logs_small(self._folder / "logs"))
        rule, now_ms = self._shelf.library.site.settings.retention, round(1000 * time.time())
        self._disk.do(lambda: self._retainer.look(rule, now_ms))

    def _tick(self) -> None:
        self._pictures.tick()
        views = self._telling.now()
        self._ptz.tick()
        self._covers.tick(views)
        self._health.tick(views)
        self._sheet.tick(views)
        self._windows.tick(views)
        self._tour.tick()
        self._events.tick()
        self._timelapse.tick()
        self._access.tick()
        self._saying.failing_workers(self._pictures.crew)
        self._saying.overload(self._pictures.quality.notice(len(views)))
        if self._screenshot is not None:
            self._screenshot.look(views)
        self.heartbeat.beat()

    def _status(self) -> Pending:
        """Tell how the wall is, as soon as what it was asked for before is carried out, or when that takes long."""
        pending = Pending()
        self._now.stage.when_done(lambda: pending.settle(self._status_now()), STATUS_PATIENCE_S)
        return pending

    def _status_now(self) -> dict[str, object]:
        told = wall_status(self._pictures, self._glass, self._tiles, self._shelf.library.cameras)
        others = {"tour": self._tour.told(), "event": self._events.event.told(), "access": self._access.part.told()}
        return {**told, "alerts": len(self._windows.desk.alerts), **others}
