"""Carries out a plan's operations: windows by the glass, workers by the crew, and a pipe for each pane."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import assert_never

from scc_wall.app.connections import Connections
from scc_wall.app.shelf import Shelf
from scc_wall.app.turns import Piece, Turns
from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import (
    AttachPane,
    CatchUpPane,
    DetachPane,
    FastPane,
    HoldPane,
    MutePane,
    ThinPane,
    TunePane,
)
from scc_wall.base.player_messages import PaneFresh, PaneStopped, PlayPane, ShapePane, StopPane, WatchPane
from scc_wall.camera.camera import Feed
from scc_wall.ui.glass import Glass
from scc_wall.wall.assign import assign
from scc_wall.wall.operation import (
    CloseFeed,
    ClosePane,
    MovePane,
    OpenFeed,
    OpenPane,
    Operation,
    ParkPane,
    ReplayPane,
    RetunePane,
)
from scc_wall.wall.pane import Pane
from scc_wall.workers.crew import FEEDS, Crew

STOP_LIMIT_S = 4.0
"""libVLC may hang in `stop` for ever; only the end of its process frees it then."""


@dataclass(slots=True)
class _Player:
    """Where a pane's player runs, how many the pane has had, and how often it was watched.

    shape: the ratio its pictures are drawn with, empty for their own; jpeg: what its pipe and player are for; stop_by: it is
    being closed, and until when it may take.
    """

    place: int
    serial: int = 0
    watches: int = 0
    shape: str = ""
    jpeg: bool = False
    stop_by: float | None = None


class Stage:
    """The panes' players and windows. Operations are carried out in their order, at as many turns of the loop as they need."""

    def __init__(
        self, glass: Glass, crew: Crew, shelf: Shelf, clock: Clock, later: Callable[[float, Callable[[], None]], None]
    ) -> None:
        self._glass, self._crew, self._clock = glass, crew, clock
        self._turns, self._later = Turns(clock, later), later
        self._connections = Connections(crew, shelf)
        self._players: dict[str, _Player] = {}
        self._thin: set[str] = set()
        self.moved: Callable[[str], None] = _unheard
        """Told of each pane that has been given its new place."""
        self.opening: Callable[[], None] = _nothing
        """Called before new panes are opened; may have that wait by `pause`."""

    @property
    def is_fed(self) -> bool:
        """Whether there is a feeds process."""
        return self._crew.is_up(FEEDS)

    def hold(self) -> Callable[[], None]:
        """Let the operations that come from now on wait until the returned function is called."""
        return self._turns.hold()

    def pause(self) -> Callable[[], None]:
        """Let all that is not carried out yet wait until the returned function is called; from `opening`."""
        return self._turns.hold_here()

    def then(self, what: Callable[[], object]) -> None:
        """Have something called when all that was asked for so far is carried out."""
        self._turns.add(what)

    def when_done(self, what: Callable[[], None], limit_s: float) -> None:
        """Have something called once: when all that was asked for so far is carried out, at the latest in so many seconds."""
        waiting = [what]

        def call() -> None:
            if waiting:
                waiting.pop()()

        self._turns.add(call)
        if waiting:
            self._later(limit_s, call)

    def carry_out(self, operations: Iterable[Operation]) -> None:
        """Carry out operations after those that came before."""
        operations = tuple(operations)
        opened = [operation.pane for operation in operations if isinstance(operation, OpenPane)]
        for pane, place in zip(opened, assign(self._loads(), len(opened)), strict=True):
            self._players[pane] = _Player(place)
        pieces: list[Piece] = [partial(self._do, operation) for operation in operations]
        if opened:
            first = next(index for index, operation in enumerate(operations) if isinstance(operation, OpenPane))
            pieces.insert(first, lambda: self.opening())  # noqa: PLW0108 - whoever it is by then
        self._turns.add(*pieces)

    def watch(self, pane: str, joined_ms: int) -> None:
        """Have a pane's player tell of the first picture it draws in its present size; joined_ms: see `WatchPane`."""
        player = self._players.get(pane)
        if player is not None and player.stop_by is None:
            player.watches += 1
            self._crew.send(player.place, WatchPane(pane, player.watches, joined_ms, *self._glass.window_size(pane)))

    def carry_jpeg(self, pane: str, jpeg: bool) -> None:
        """Have a pane's next pipe and player be for JPEG pictures, or for the others."""
        if pane in self._players:
            self._players[pane].jpeg = jpeg

    def shape(self, pane: str, shape: str) -> None:
        """Have a pane's pictures drawn with a ratio ("16:9"), now and by players to come; empty: with their own."""
        player = self._players.get(pane)
        if player is not None and player.shape != shape:
            player.shape = shape
            self._crew.send(player.place, ShapePane(pane, shape))

    def watch_redrawn(self, pane: str) -> None:
        """Have a pane's player tell of the first picture it draws in the pane's present size, whosever it is."""
        self.watch(pane, 0)

    def is_newest(self, fresh: PaneFresh) -> bool:
        """Return whether a word of a player answers the pane's newest watch: one about an older join comes too late."""
        player = self._players.get(fresh.pane)
        return player is not None and fresh.serial == player.watches

    def panes_at(self, place: int) -> list[str]:
        """Return the panes whose players run in a place and are not being closed."""
        return [pane for pane, player in self._players.items() if player.place == place and player.stop_by is None]

    def pane_stopped(self, stopped: PaneStopped) -> bool:
        """Take a player's end: a pane that was being closed is destroyed. Return whether the pane has lost its player."""
        player = self._players.get(stopped.pane)
        if player is None or stopped.serial not in {0, player.serial}:
            return False
        if player.stop_by is not None:
            self._forget(stopped.pane)
            return False
        return not stopped.asked

    def place_lost(self, place: int) -> None:
        """Take the end of a player process: what was being closed there is closed."""
        for pane, player in tuple(self._players.items()):
            if player.place == place and player.stop_by is not None:
                self._forget(pane)

    def tick(self) -> None:
        """Replace a player process that does not stop a pane in time."""
        self._turns.tick()
        now = self._clock()
        for place in {player.place for player in self._players.values() if player.stop_by is not None and now > player.stop_by}:
            self._crew.replace(place)

    def reopen_changed(self, panes: Iterable[Pane], feeds: Iterable[Feed]) -> None:
        """Connect anew to those of the open feeds whose address or login has changed in the site's files."""
        panes = tuple(panes)
        for feed in feeds:
            if self._connections.has_changed(feed):
                retuned = [RetunePane(pane.id, feed) for pane in panes if pane.feed == feed]
                self.carry_out([CloseFeed(feed), OpenFeed(feed), *retuned])

    def feeds_restarted(self) -> None:
        """Forget what was open in a feeds process that is gone."""
        self._connections.forget()

    def thin(self, pane: str, keys_only: bool) -> None:
        """Have a pane get key pictures only, or all again; a feeds process to come is told when it gets the pane."""
        (self._thin.add if keys_only else self._thin.discard)(pane)
        if pane in self._players:
            self._crew.send(FEEDS, ThinPane(pane, keys_only))

    def hasten(self, pane: str, earlier_ms: int) -> None:
        """Have a pane's pictures shown so much earlier than usual; what feeds does of it, it tells."""
        self._crew.send(FEEDS, FastPane(pane, earlier_ms))

    def catch_up(self, pane: str, by_ms: int) -> None:
        """Have a pane's player, which is so much behind, catch up."""
        self._crew.send(FEEDS, CatchUpPane(pane, by_ms))

    def mute(self, pane: str) -> None:
        """Give a pane nothing more of what it shows."""
        self._crew.send(FEEDS, MutePane(pane))

    def hold_pictures(self, pane: str, held: bool) -> None:
        """Let a pane's pictures wait while it is given another place, or show those that waited."""
        self._crew.send(FEEDS, HoldPane(pane, held))

    def try_feed(self, feed: Feed) -> None:
        """Connect to a stream that no pane shows, to see whether it can be had; harmless where it is open already."""
        self.carry_out([OpenFeed(feed)])

    def leave_feed(self, feed: Feed) -> None:
        """Leave a stream that was only tried."""
        self.carry_out([CloseFeed(feed)])

    def retry(self, feed: Feed) -> None:
        """Have a lost or refused stream tried again now."""
        self._connections.retry(feed)

    def _do(self, operation: Operation) -> None:
        match operation:
            case OpenFeed(feed):
                self._connections.open(feed)
            case CloseFeed(feed):
                self._connections.close(feed)
            case OpenPane(pane, _, monitor, rect, feed):
                self._crew.start(self._players[pane].place)
                self._glass.open_pane(pane, monitor, rect)
                self._play(pane, feed)
            case MovePane(pane, _, monitor, rect):
                self._glass.move_pane(pane, monitor, rect)
                self.moved(pane)
            case RetunePane(pane, feed):
                self._crew.send(FEEDS, TunePane(pane, str(feed)))
            case ParkPane(pane):
                self._glass.park_pane(pane)
                self._crew.send(FEEDS, TunePane(pane, ""))
            case ClosePane(pane):
                self._close(pane)
            case ReplayPane(pane, feed):
                self._play(pane, feed)
            case _:
                assert_never(operation)

    def _play(self, pane: str, feed: Feed | None) -> None:
        """Give a pane a new pipe and a new player in its window."""
        player = self._players[pane]
        player.serial += 1
        reading, writing = os.pipe2(os.O_CLOEXEC)
        if pane in self._thin:
            self._crew.send(FEEDS, ThinPane(pane, keys_only=True))
        self._crew.send(FEEDS, AttachPane(pane, player.jpeg), (writing,))
        self._crew.send(player.place, PlayPane(pane, self._glass.window_ids[pane], player.serial, player.jpeg), (reading,))
        if player.shape:
            self._crew.send(player.place, ShapePane(pane, player.shape))
        if feed is not None:
            self._crew.send(FEEDS, TunePane(pane, str(feed)))

    def _close(self, pane: str) -> None:
        player = self._players[pane]
        player.stop_by = self._clock() + STOP_LIMIT_S
        self._glass.park_pane(pane)
        self._crew.send(FEEDS, DetachPane(pane))
        if self._crew.is_up(player.place):
            self._crew.send(player.place, StopPane(pane))
        else:
            self._forget(pane)

    def _forget(self, pane: str) -> None:
        del self._players[pane]
        self._thin.discard(pane)
        self._glass.close_pane(pane)

    def _loads(self) -> list[int]:
        places = [player.place for player in self._players.values()]
        return [places.count(place) for place in range(max(places, default=-1) + 1)]


def _unheard(_pane: str) -> None:
    """Do nothing: nobody has asked to be told."""


def _nothing() -> None:
    """Do nothing: nobody has asked to be called."""
