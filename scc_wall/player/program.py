"""The player process: one loop that listens to gui, libVLC's threads beneath it."""

from __future__ import annotations

import logging
import selectors
import socket
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from scc_wall.base.channel import Channel, PeerGone, Received
from scc_wall.base.load import OwnLoad
from scc_wall.base.messages import TO_PLAYER, Hello, Ping, Pong, Quit
from scc_wall.base.player_messages import (
    PaneFresh,
    PaneReport,
    PaneReports,
    PaneStopped,
    PlayPane,
    ShapePane,
    StopPane,
    WatchPane,
)
from scc_wall.base.shared_end import SharedEnd
from scc_wall.player.fresh import Watched
from scc_wall.player.glass import Glass, Glimpse
from scc_wall.player.libvlc import Engine, Playing
from scc_wall.player.outputs import Outputs

REPORT_S = 0.25
GLIMPSE_TICKS = 4
"""Each pane's glass is looked at in every fourth report, once a second; one that is not mapped in every report."""

QUIT_S = 2.0

log = logging.getLogger("scc_wall.player")


@dataclass(slots=True)
class _Pane:
    playing: Playing
    window: int
    serial: int
    seen: Glimpse = field(default_factory=Glimpse)
    displayed: int = 0
    changed_at: float = field(default_factory=time.monotonic)


class Player:
    """What a player process holds: its panes and the wire to gui."""

    def __init__(self, channel: Channel, engine: Engine, glass: Glass, outputs: Outputs, pid: int) -> None:
        self._channel = channel
        self._engine = engine
        self._glass = glass
        self._outputs = outputs
        self._panes: dict[str, _Pane] = {}
        self._gui = SharedEnd(channel, threading.Lock())
        self._stopping: set[threading.Thread] = set()
        self._ticks = 0
        self._load = OwnLoad("player", pid, time.monotonic(), time.process_time())
        self._gui.tell(Hello("player", pid))

    def run(self) -> None:
        """Serve gui until it says Quit or is gone."""
        selector = selectors.DefaultSelector()
        selector.register(self._channel, selectors.EVENT_READ)
        selector.register(self._outputs, selectors.EVENT_READ)
        next_report = 0.0
        try:
            while True:
                now = time.monotonic()
                if now >= next_report:
                    self._load.woke(next_report or now, now)
                    next_report = now + REPORT_S
                    self._tick(now)
                if selector.select(max(0.0, next_report - time.monotonic())):
                    for received in self._channel.receive():
                        if isinstance(received.message, Quit):
                            return
                        self._carry_out(received)
                self._tell_fresh(self._outputs.hear())
        except PeerGone as gone:
            log.info("gui is gone (%s)", gone)
        finally:
            self._stop_all()

    def _carry_out(self, received: Received) -> None:
        match received.message:
            case PlayPane(pane, window, serial, jpeg):
                if pane in self._panes:
                    self._stop(pane, asked=True)
                self._outputs.follow(pane, window)
                self._panes[pane] = _Pane(self._engine.play(received.fds[0], window, jpeg=jpeg), window, serial)
            case StopPane(pane):
                self._stop(pane, asked=True)
            case ShapePane(pane, shape) if pane in self._panes:
                self._panes[pane].playing.shape(shape)
            case WatchPane(pane, serial, joined_ms, width, height):
                since = joined_ms / 1000 if joined_ms else time.monotonic()
                self._outputs.watch(pane, Watched(serial, joined_ms > 0, width, height, since))
            case Ping(count):
                self._gui.tell(Pong(count))

    def _tick(self, now: float) -> None:
        self._ticks += 1
        self._tell_fresh(self._outputs.tick())
        for index, (pane, shown) in enumerate(tuple(self._panes.items())):
            if shown.playing.is_over:
                self._stop(pane, asked=False)
            elif not shown.seen.mapped or (self._ticks + index) % GLIMPSE_TICKS == 0:
                self._look(pane, shown, now)
                if shown.displayed > 0:
                    self._outputs.note_shown(pane)
        self._gui.report(lambda: PaneReports(tuple(_report(pane, shown, now) for pane, shown in self._panes.items())))
        if self._load.is_due(now):
            self._gui.tell(self._load.tell(now, time.process_time()))

    def _tell_fresh(self, told: Iterable[tuple[str, Watched]]) -> None:
        for pane, watched in told:
            self._gui.tell(PaneFresh(pane, watched.serial, watched.joined))

    def _look(self, pane: str, shown: _Pane, now: float) -> None:
        """Look at a pane's glass. Pixels stand still only while pictures are displayed and can be compared."""
        shown.seen = self._glass.glimpse(shown.window, self._outputs.size(pane), shown.seen)
        displayed = shown.playing.counters().displayed
        if not shown.seen.is_still or displayed == shown.displayed:
            shown.changed_at = now
        shown.displayed = displayed

    def _stop(self, pane: str, *, asked: bool) -> None:
        shown = self._panes.pop(pane, None)
        if shown is None:
            self._gui.tell(PaneStopped(pane, 0, asked))
            return
        self._outputs.forget(pane)

        def stop() -> None:
            shown.playing.stop()
            self._gui.tell(PaneStopped(pane, shown.serial, asked))
            self._stopping.discard(threading.current_thread())

        thread = threading.Thread(target=stop, name=f"stop {pane}", daemon=True)
        self._stopping.add(thread)
        thread.start()

    def _stop_all(self) -> None:
        """Stop every player, but wait no longer than QUIT_S: the end of the process frees the rest."""
        for pane in tuple(self._panes):
            self._stop(pane, asked=True)
        until = time.monotonic() + QUIT_S
        for thread in tuple(self._stopping):
            thread.join(max(0.0, until - time.monotonic()))
        self._channel.close()


def _report(pane: str, shown: _Pane, now: float) -> PaneReport:
    counted = shown.playing.counters()
    return PaneReport(
        pane=pane,
        displayed=counted.displayed,
        decoded=counted.decoded,
        lost=counted.lost,
        read_bytes=counted.read_bytes,
        mapped=shown.seen.mapped,
        still_ms=int(1000 * (now - shown.changed_at)),
        began_ms=round(1000 * (shown.playing.began_at or 0)),
    )


def run(sock: socket.socket, pid: int, vout: str, hardware: str) -> None:
    """Run a player process on its end of the wire; LibvlcMissing where there is no libVLC."""
    Player(Channel(sock, TO_PLAYER), Engine(vout, hardware), Glass(), Outputs(time.monotonic), pid).run()
