"""The wall process: everything composed on one screen, the life of the program, and its end in reverse order."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.adapters.audit_log import AuditLog
from scc_wall.adapters.ctl_socket import CtlServer
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.log_limits import keep_logs_small
from scc_wall.adapters.machine import Machine
from scc_wall.adapters.plan_files import keep_good_plans
from scc_wall.adapters.site import keep_good_copies, save_monitors
from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.stamps import stamp_now
from scc_wall.adapters.state_file import last_memory, remember_cover, remember_last_layout
from scc_wall.adapters.x_curtains import Curtains
from scc_wall.adapters.x_display import XDisplay
from scc_wall.app.access_desk import AccessDesk
from scc_wall.app.access_part import AccessPart, Wishes
from scc_wall.app.acts import Acts, register
from scc_wall.app.arranging import Arranging
from scc_wall.app.asking import Asking
from scc_wall.app.audit_writer import AuditWriter
from scc_wall.app.composition import ZOOM, Composition
from scc_wall.app.ctl_service import Gate, serve_ctl
from scc_wall.app.curtain_loop import CurtainLoop
from scc_wall.app.desk_host import DeskHost, DeskParts
from scc_wall.app.desk_pages import desk_pages
from scc_wall.app.desk_scope import desk_scope
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.editor_acts import register_editor
from scc_wall.app.editor_files import EditorFiles
from scc_wall.app.editor_host import EditorHost, EditorParts
from scc_wall.app.event_loop import EventSays
from scc_wall.app.event_part import EventPart, EventParts
from scc_wall.app.event_views import event_view, shift_view
from scc_wall.app.favourites import Favourites
from scc_wall.app.hand_acts import HandActs, register_hand
from scc_wall.app.hands import listen_to_hands
from scc_wall.app.health_loop import Sight
from scc_wall.app.health_part import HealthPart
from scc_wall.app.hearing import Hearing
from scc_wall.app.heartbeat import Heartbeat
from scc_wall.app.keeping import Keeping
from scc_wall.app.keypad_hand import KeypadHand
from scc_wall.app.layout_saving import layout_saver
from scc_wall.app.library import Library
from scc_wall.app.lost_players import LostPlayers
from scc_wall.app.monitors import numbered
from scc_wall.app.ptz_part import PtzPart
from scc_wall.app.qt_loop import Mailbox, QtWatch, Signals, later
from scc_wall.app.quality_loop import QualityLoop
from scc_wall.app.rounds import Rounds
from scc_wall.app.screenshot import BEFORE_END_S, LIMIT_S, Screenshot
from scc_wall.app.setup_part import SetupPart
from scc_wall.app.shelf import Shelf, ShelfKeeper
from scc_wall.app.showing import Showing
from scc_wall.app.sight import sight_of
from scc_wall.app.snapshot_place import SnapshotPlace
from scc_wall.app.snapshot_print import register_snapshots
from scc_wall.app.snapshots import Snapshots
from scc_wall.app.stage import Stage
from scc_wall.app.telling import Telling
from scc_wall.app.thumbnails import Thumbnails
from scc_wall.app.tile_acts import register_tiles
from scc_wall.app.tiles import Tiles
from scc_wall.app.timelapse_part import TimelapsePart
from scc_wall.app.timelapse_taking import Room
from scc_wall.app.tour_loop import TourLoop
from scc_wall.app.wall_loop import WallLoop
from scc_wall.app.wall_now import WallNow
from scc_wall.app.wall_saying import WallSaying
from scc_wall.app.wall_status import wall_status
from scc_wall.app.worker_arguments import worker_arguments
from scc_wall.base.words import Words
from scc_wall.control.audit import AuditLine
from scc_wall.control.command import Quit, StopTour
from scc_wall.control.keys import key_lines
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending
from scc_wall.desk.event_text import event_text
from scc_wall.desk.keypad import keypad_lines
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.ui.awake import Awake
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.glass import Glass, time_of_day
from scc_wall.workers.crew import FEEDS, Crew

END_LIMIT_S = 2.5


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks of the wall.

    layout: names the first layout, for the number of monitors; heartbeat: descriptor of a watchman's pipe, None without one;
    desk: open the operator's desk also where every monitor has tiles.
    """

    layout: Callable[[int], str]
    windowed: bool = False
    duration_s: float = 0.0
    screenshot: Path | None = None
    heartbeat: int | None = None
    desk: bool = False


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
        self._shelf, self._words, self._wish = Shelf(library), words, wish
        self._folder = library.folder
        self._mailbox = Mailbox()
        self._glass = Glass(words, wish.windowed)
        self._watch = QtWatch()
        self._signals = Signals(self._watch, QApplication.quit)
        self._now = now = WallNow(self._shelf, time.monotonic)
        self._arranging = Arranging(self._shelf, now, Composition(self._shelf), Keeping(self._shelf))
        players = LostPlayers(now)
        hearing = Hearing(self._arranging, players)
        self._saying = WallSaying(self._glass, words, self._shelf, now)
        self._disk = DiskWork(self._mailbox, self._saying.tell)
        self._crew = Crew(hearing, self._watch, time.monotonic, library.folder / "logs", worker_arguments(library))
        now.stage = stage = Stage(self._glass, self._crew, self._shelf, time.monotonic)
        self._tiles = Tiles(self._glass, now, self._shelf, self._arranging.composition.fit_of, self._remember_cover)
        access = self._make_access(library)
        self._telling, self._curtains = Telling(now, self._glass, self._tiles, access.is_hidden), Curtains()
        hearing.curtain = CurtainLoop(
            self._curtains, self._glass.on_window, stage.watch_redrawn, time.monotonic, later, self._telling.soon
        )
        self._quality = hearing.quality = self._arranging.quality = QualityLoop(Machine(), stage, now.lower, time.monotonic)
        self._showing = Showing(self._shelf, self._arranging, hearing.curtain)
        self._loop = WallLoop(self._showing, players, self._quality, hearing.curtain)
        self._registry = self._make_registry(access)
        self._tour = TourLoop(self._shelf, time.monotonic, self._registry, self._saying.tell, self._saying.what_is_shown)
        self._saying.tour_notice = self._tour.notice
        self._tour.register()
        self._keeper = ShelfKeeper(self._shelf, self._disk, self._mailbox, self._library_changed)
        self._asking = Asking(self._registry, self._saying.tell, access.origin)
        self._health = HealthPart(self._shelf, self._sight(), self._crew, words, self._mailbox, self._saying.tell)
        self._health.register(self._registry)
        self._favourites = Favourites(self._folder, self._shelf, self._disk)
        self._favourites.register(self._registry)
        self._thumbnails = Thumbnails(stage.thumbnail, time.monotonic)
        self._desk = DeskHost(self._shelf, self._showing, time.monotonic, self._desk_parts(words))
        self._editor = EditorHost(self._shelf, EditorFiles(*self._of_disk()), self._editor_parts())
        register_editor(self._registry, self._editor)
        self._telling.hidden = self._desk.hidden_monitors
        register_hand(self._registry, self._showing, self._shelf, self._hand_acts())
        register(self._registry, self._showing, self._shelf, self._acts())
        self._ptz = PtzPart(
            self._glass, self._crew, self._shelf, self._showing, words, self._disk, self._saying.tell, access.origin
        )
        self._ptz.register(self._registry)
        self._begin_events_and_stills(hearing, stage)
        self._registry.check()
        self._ctl: CtlServer | None = None
        self._known = library.site.monitors
        limit = min(LIMIT_S, max(0.0, wish.duration_s - BEFORE_END_S)) if wish.duration_s else LIMIT_S
        self._screenshot = Screenshot(self._glass, self._disk, words, wish.screenshot, limit) if wish.screenshot else None
        self._rounds = Rounds(
            self._tick, self._look_at_files, lambda: self._disk.do(lambda: keep_logs_small(self._folder / "logs"))
        )
        self.heartbeat = Heartbeat(wish.heartbeat)

    def _begin_events_and_stills(self, hearing: Hearing, stage: Stage) -> None:
        """Make what waits for words of the feeds process: rehearsals, stills, small pictures and time-lapse."""
        self._events = EventPart(self._event_parts(stage), self._ptz.helm)
        hearing.feeds_heard = self._events.rehearsal.feeds_said
        keys = KeyFolder.of_site(self._shelf.library.site.settings.id, self._folder)
        place = SnapshotPlace(self._folder, lambda: self._access.is_closed, keys)
        snapshots = Snapshots(place, stage, self._disk, self._mailbox, self._saying.tell)
        register_snapshots(self._registry, place, self._words, self._disk, self._mailbox)
        hearing.snapshot_told = lambda taken: (snapshots if taken.request > 0 else self._thumbnails).taken(taken)
        register_tiles(self._registry, self._tiles, snapshots, self._shelf)
        room = Room(self._shelf, self._now, self._arranging.keeping, self._disk, self._mailbox)
        self._timelapse = TimelapsePart(room, hearing, self._crew, self._words, self._saying.tell)
        self._timelapse.register(self._registry)

    def _desk_parts(self, words: Words) -> DeskParts:
        return DeskParts(
            words,
            load_regions().names,
            self._asking.from_desk,
            self._saying.title,
            lambda: self._quality.reason,
            self._tour.nth,
            self._health,
            self._pages(words),
            favourites=lambda: self._favourites.ids,
            scope=self._scope,
            pictures=lambda: {} if self._glass.is_private else self._thumbnails.pictures,
        )

    def _event_parts(self, stage: Stage) -> EventParts:
        says = EventSays(self._saying.tell, self._say_event)
        return EventParts(
            self._shelf, self._showing, self._arranging, stage, time.monotonic, time_of_day, self._registry, self._words,
            self._disk, self._mailbox, self._show_phase, says,
        )  # fmt: skip

    def _pages(self, words: Words) -> tuple[DeskPage, ...]:
        """Return the desk's pages; what sets up the site is made with them."""
        ask = self._asking.from_desk
        self._setup = SetupPart(self._shelf, words, self._watch, self._disk, self._mailbox, self._keeper)
        self._setup.register(self._registry)
        return desk_pages(
            words,
            self._shelf,
            load_regions().names,
            ask,
            lambda: event_view(self._events, self._shelf, words),
            lambda: shift_view(self._events, words),
            self._setup.source(ask),
            self._scope,
        )

    def start(self) -> None:
        """Open the windows, start the workers and show the first layout."""
        gate = Gate(self._access.by_token, self._access.seen_by)
        self._ctl = serve_ctl(self._folder, self._registry, self._mailbox, self._words, gate)
        self._crew.start(FEEDS)
        self._crew.start(0)
        Awake(self._glass, XDisplay().keep_awake).failed.connect(self._saying.tell)
        self._ptz.start()
        keypad = KeypadHand(self._now, self._shelf, self._asking.by_key, self._saying.tell, self._saying.typed, self._tour.nth)
        listen_to_hands(self._glass, self._asking.by_key, self._now, keypad)
        self._glass.quit_asked.connect(lambda: self._asking.by_key(Quit()))
        self._glass.screens_changed.connect(self._use_monitors)
        self._glass.mark_access(self._access_desk.mark())
        if self._favourites.trouble is not None:
            self._saying.tell(self._favourites.trouble)
        if last_memory(self._folder).is_covered:
            self._glass.cover(is_private=True)
        self._use_monitors()
        self._show(self._wish.layout(len(self._glass.screens())))
        if (not self._wish.windowed or self._wish.desk) and not self._access.is_closed:
            self._desk.open_at_start(is_asked=self._wish.desk)
        self._rounds.start()
        if self._wish.duration_s:
            QTimer.singleShot(int(1000 * self._wish.duration_s), QApplication.quit)
        self._disk.do(lambda: keep_good_copies(self._folder))
        self._disk.do(lambda: keep_good_plans(self._folder))

    def end(self) -> None:
        """End in reverse: nobody may ask any more, players stop before their windows go, the disk is last."""
        self._rounds.end()
        self._signals.close()
        self._writer.flush()
        QApplication.sendPostedEvents(self._mailbox)  # who asked for the end waits for its line, and then for this answer
        if self._screenshot is not None:
            self._screenshot.take(self._now.views())
        if self._ctl is not None:
            self._ctl.close()
        self._ptz.end()
        self._setup.end()
        self._timelapse.end()
        self._crew.end(END_LIMIT_S)
        self._curtains.end()
        self._editor.end()
        self._desk.end()
        self._thumbnails.end()
        self._access.end()
        self._access_desk.end()
        self._glass.shut()
        self._health.end()
        self._writer.end()
        self._disk.end()

    def _audit(self, line: AuditLine) -> Pending | None:
        self._tour.heard(line)
        self._events.heard(line)
        self._access.heard(line)
        return self._writer(line)

    def _make_registry(self, access: AccessPart) -> Registry:
        registry = Registry(access.policy, self._audit)
        access.register(registry)
        self._scope = desk_scope(access, sight_of(self._shelf, self._now), self._shelf, registry)
        return registry

    def _sight(self) -> Sight:
        return Sight(
            height=lambda view: self._glass.picture_place(view.pane).h,
            is_covered=lambda: self._glass.is_private,
            is_overloaded=lambda: self._quality.reason is not None,
        )

    def _make_access(self, library: Library) -> AccessPart:
        """Make the audit's writer, and what asks who may do what."""
        keys = KeyFolder.of_site(library.site.settings.id, library.folder)
        self._writer = AuditWriter(
            lambda: AuditLog(library.folder, keys), stamp_now, self._mailbox, self._saying.tell, lambda: self._access.is_closed
        )
        self._access_desk = AccessDesk(self._words, lambda: self._access)
        self._access = AccessPart(
            self._shelf, keys, sight_of(self._shelf, self._now), self._mailbox, time.monotonic, self._access_wishes()
        )
        return self._access

    def _access_wishes(self) -> Wishes:
        return Wishes(
            take=self._writer.take,
            tell=self._saying.tell,
            changed=self._access_changed,
            leave=self._leave_cameras,
            ask=self._access_desk.ask,
        )

    def _leave_cameras(self, origin: Origin) -> None:
        self._ptz.leave(origin)

    def _access_changed(self) -> None:
        """Show who is at the wall now; the desk is theirs, and goes with them."""
        self._glass.mark_access(self._access_desk.mark())
        if self._access.is_closed and self._access.seated is None:
            self._desk.put_away()
            self._editor.put_away()
        self._telling.now()

    def _acts(self) -> Acts:
        return Acts(
            show=self._show,
            forecast=self._arranging.forecast,
            read_again=self._keeper.look,
            status=self._status,
            show_keys=self._show_keys,
            full_screen=self._full_screen,
            quit=lambda: QTimer.singleShot(0, QApplication.quit),
        )

    def _of_disk(self) -> tuple[Path, Words, DiskWork, Mailbox, ShelfKeeper]:
        return self._folder, self._words, self._disk, self._mailbox, self._keeper

    def _editor_parts(self) -> EditorParts:
        return EditorParts(
            words=self._words,
            region_names=load_regions().names,
            ask=self._asking.from_desk,
            price=self._arranging.price,
            monitors=lambda: self._now.monitors.monitors,
            place=self._desk.place,
            theme=self._desk.theme,
            left=self._desk.take_keyboard,
            favourites=lambda: self._favourites.ids,
            pictures=lambda: {} if self._glass.is_private else self._thumbnails.pictures,
            scope=self._scope,
        )

    def _hand_acts(self) -> HandActs:
        return HandActs(
            show=self._show,
            save=layout_saver(*self._of_disk()),
            acknowledge=self._desk.acknowledge,
            open_desk=self._desk.open,
        )

    def _library_changed(self, library: Library) -> None:
        """Take changed files: numbers of monitors at once, layouts when they are asked for."""
        if library.site.monitors != self._known:
            self._known = library.site.monitors
            self._use_monitors()
        self._showing.library_changed()
        self._ptz.library_changed()
        self._editor.library_changed()
        self._access_changed()

    def _show_keys(self) -> None:
        if self._glass.close_page():
            return
        titles = [layout.title_in(self._words.language) for layout in self._shelf.library.layouts]
        lines = (*key_lines(self._words, titles), *keypad_lines(self._words))
        if not self._desk.shows_keys(lines):
            self._glass.show_help(lines)

    def _show(self, name: str) -> None:
        """Show a layout or an enlarged camera; say which, and remember it for the next start."""
        self._showing.show(name)
        self._telling.now()  # covers lie over new panes before these are seen
        self._saying.what_is_shown()
        if not name.startswith(ZOOM):
            self._disk.do(lambda: remember_last_layout(self._folder, name))

    def _show_phase(self, name: str, parts: Mapping[str, str]) -> None:
        """Show a phase of an event in one switch; a tour that runs would soon show something else, and is ended."""
        self._showing.show_parts(name, parts)
        if self._tour.running is not None:
            self._registry.dispatch(StopTour(), Origin(OriginKind.EVENT), lambda _reply: None)
        self._telling.now()
        self._saying.what_is_shown()
        shown = self._now.state.layout
        self._disk.do(lambda: remember_last_layout(self._folder, shown))

    def _say_event(self) -> None:
        """Write the event's phase and instruction into their band; the band takes its room from the tiles, not over them."""
        is_new = self._glass.say_event(event_text(self._events.event.running, self._words))
        if is_new:
            self._use_monitors()

    def _remember_cover(self, is_covered: bool) -> None:
        self._disk.do(lambda: remember_cover(self._folder, is_covered=is_covered))

    def _tick(self) -> None:
        self._crew.tick()
        self._loop.tick()
        views = self._telling.now()
        self._ptz.tick()
        self._health.tick(views)
        self._desk.tick(views)
        if self._desk.is_seen and not self._glass.is_private and self._quality.reason is None:
            self._thumbnails.tick(views)
        self._editor.tick(views)
        self._tour.tick()
        self._events.tick()
        self._timelapse.tick()
        self._access.tick()
        self._access_desk.tick()
        self._saying.failing_workers(self._crew)
        self._saying.overload(self._quality.notice(len(views)))
        if self._screenshot is not None:
            self._screenshot.look(views)
        self.heartbeat.beat()

    def _look_at_files(self) -> None:
        self._keeper.look()
        self._writer.try_again()

    def _status(self) -> dict[str, object]:
        told = wall_status(
            self._now, self._arranging.keeping, self._glass, self._tiles, self._quality, self._shelf.library.cameras, self._crew
        )
        others = {"tour": self._tour.told(), "event": self._events.event.told(), "access": self._access.told()}
        return {**told, "alerts": len(self._desk.alerts), **others}

    def _use_monitors(self) -> None:
        """Take the monitors there are now; what is shown is placed anew."""
        numbering = numbered(self._known, self._glass.screens())
        self._known = numbering.known
        self._glass.set_monitors([(monitor.identity, monitor.rect) for monitor in numbering.present])
        usable = {one.identity: self._glass.usable(one.identity) for one in numbering.present}
        self._showing.use_monitors(PresentMonitors(numbering.present, usable))
        if self._now.state.layout:
            self._saying.what_is_shown()
        self._disk.do(lambda: save_monitors(self._folder, numbering.known))

    def _full_screen(self, wanted: bool) -> None:
        if not wanted and self._glass.close_page():
            return
        self._glass.set_windowed(not wanted)
        self._use_monitors()
