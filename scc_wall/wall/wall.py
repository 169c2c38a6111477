"""The wall: all panes, the layout they are meant to show, and what is known of each picture. Pure transitions, no hub.

Every function takes a `WallState` and returns the next one, with the operations somebody outside has to carry out. The order
they arrive in is the order they must be carried out in.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.player_messages import PaneReport
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed
from scc_wall.wall import linger
from scc_wall.wall.life import Event, FeedSaid, Fresh, GlassSaid, Joined, Lowered, PaneLife, PlayerLost, Retuned, step
from scc_wall.wall.operation import CloseFeed, ClosePane, OpenFeed, OpenPane, Operation, ParkPane, ReplayPane, RetunePane, apply
from scc_wall.wall.pane import Pane, Place
from scc_wall.wall.plan import plan
from scc_wall.wall.warm import NOTHING_WARM, WarmSet

Lives = Mapping[str, PaneLife]
Crowded = Callable[[Collection[Feed], Iterable[Feed]], Collection[Feed]]
"""Of open feeds that no pane wants, returns those without which the wanted ones would have no room."""

WARM_AFTER_S = 2.0
"""So long after a switch no warm feed is opened: the cameras that somebody waits for come first."""

CLOSE_AFTER_S, CLOSE_AT_ONCE = 1.5, 8
"""So long after a switch no feeds are closed that could be, unless they are so few: taking leave of 36 cameras while 36 others
are asked held these up by 0.4 to 0.7 s (measured). A feed whose place is needed is closed with the switch itself."""

MOST_LINGER = 2
"""So many times the panes may linger at the most: who steps through layouts must not gather sessions without end."""


@dataclass(frozen=True, slots=True)
class WallState:
    """The wall at one moment.

    layout, previous: names of the layout shown and of the one before it, empty before the first; panes: as they are once all
    operations given so far are carried out; lives: by pane id; lingering: open feeds that no pane wants; next_pane: number of
    the next new pane; unplaced: tiles of the layout that have no place on this machine's monitors; shown_at: when it was asked
    for; warm: what is to be kept connected beside it; lowered: by tile, the catalogue key of why it shows a smaller stream;
    withheld: the feeds that panes want and that are not opened, and the key of why.
    """

    layout: str = ""
    previous: str = ""
    panes: tuple[Pane, ...] = ()
    lives: Lives = field(default_factory=dict)
    lingering: tuple[linger.Lingering, ...] = ()
    next_pane: int = 1
    unplaced: tuple[str, ...] = ()
    shown_at: float = 0.0
    warm: WarmSet = NOTHING_WARM
    lowered: Mapping[str, str] = field(default_factory=dict)
    withheld: Mapping[Feed, str] = field(default_factory=dict)


Change = tuple[WallState, tuple[Operation, ...]]


def show(
    state: WallState,
    layout: str,
    places: Sequence[Place],
    now: float,
    *,
    spare_limit: int,
    unplaced: Iterable[str] = (),
    lowered: Mapping[str, str] | None = None,
    withheld: Mapping[Feed, str] | None = None,
    warm: WarmSet | None = None,
    crowded: Crowded | None = None,
) -> Change:
    """Show a layout: `places` are its tiles that have a place here, `unplaced` the ids of those that have none.

    lowered, withheld, warm: see `WallState` (warm: None leaves it as it is); crowded: tells the open feeds to close at once.
    """
    withheld = withheld or {}
    planned = plan(state.panes, places, (f"p{number}" for number in count(state.next_pane)), spare_limit)
    panes = apply(state.panes, planned)
    operations = _held_back(planned, state, panes, withheld)
    lives = _lives_after(state.lives, operations, now)
    keeps = state.warm if warm is None else warm
    passed, lingering = linger.hold(operations, state.lingering, lives.values(), keeps.feeds, now)
    shown = replace(
        state,
        layout=layout,
        previous=state.previous if layout == state.layout else state.layout,
        panes=panes,
        lives=lives,
        lingering=lingering,
        next_pane=state.next_pane + sum(isinstance(operation, OpenPane) for operation in operations),
        unplaced=tuple(unplaced),
        shown_at=now,
        warm=keeps,
        lowered=lowered or {},
        withheld=withheld,
    )
    out = crowded(wanted(shown), [held.feed for held in lingering]) if crowded is not None else ()
    left = tuple(held for held in lingering if held.feed not in out)
    return replace(shown, lingering=left), (*(CloseFeed(feed) for feed in out), *passed)


def settle(state: WallState, now: float) -> Change:
    """Close the feeds that lingered long enough, and open what is to be warm; to be asked a few times a second."""
    opened: tuple[Operation, ...] = ()
    closed, lingering = linger.due(state.lingering, state.lives.values(), state.warm.feeds, now)
    is_soon = now < state.shown_at + CLOSE_AFTER_S and len(state.lingering) <= MOST_LINGER * len(state.panes)
    if is_soon and len(closed) > CLOSE_AT_ONCE:
        closed, lingering = (), state.lingering
    if now >= state.shown_at + WARM_AFTER_S:
        opened, lingering = linger.warmed(lingering, wanted(state), state.warm.feeds, now)
    return (state if lingering == state.lingering else replace(state, lingering=lingering)), (*closed, *opened)


def keep_warm(state: WallState, warm: WarmSet) -> WallState:
    """Keep these feeds warm from now on; `settle` opens and closes them."""
    return replace(state, warm=warm)


def wanted(state: WallState) -> tuple[Feed, ...]:
    """Return the feeds that panes want and that may be open, each once."""
    return tuple(dict.fromkeys(pane.feed for pane in state.panes if pane.feed is not None and pane.feed not in state.withheld))


def hear_feeds(state: WallState, reports: Iterable[FeedReport], now: float) -> WallState:
    """Take feeds' reports; one about a feed no pane has to do with is passed over."""
    told = {report.feed: report for report in reports}
    lives = dict(state.lives)
    for pane, life in state.lives.items():
        for feed in {life.wanted, life.joined, life.glass} - {None}:
            if feed is not None and (report := told.get(str(feed))) is not None:
                lives[pane] = step(lives[pane], FeedSaid(feed, report), now)
    return replace(state, lives=lives)


def hear_player(state: WallState, reports: Iterable[PaneReport], now: float) -> WallState:
    """Take a player process's reports; one about a pane that is closed already is passed over."""
    return _all_step(state, ((report.pane, GlassSaid(report)) for report in reports), now)


def hear_joined(state: WallState, pane: str, feed: str, now: float) -> WallState:
    """Take feeds' word that a pane's pipe now carries a feed (its wire name); unknown panes and feeds are passed over."""
    named = next((one for one in _feeds(state, pane) if one is not None and str(one) == feed), None)
    return state if named is None else _all_step(state, ((pane, Joined(named)),), now)


def hear_fresh(state: WallState, pane: str, now: float) -> WallState:
    """Take a player's word that the first picture of the feed that joined is on the glass."""
    return _all_step(state, ((pane, Fresh()),), now)


def lower(state: WallState, pane: str, reason: str | None, interval_ms: int, now: float) -> WallState:
    """Note that a pane shows less than it could, and how far apart its pictures are meant to be; reason None: no more."""
    return _all_step(state, ((pane, Lowered(reason, interval_ms)),), now)


def lose_players(state: WallState, panes: Collection[str], now: float) -> Change:
    """Take the end of the players of these panes: each gets a new one in its old window. No camera is asked for anything."""
    lost = [pane for pane in state.panes if pane.id in panes]
    after = _all_step(state, ((pane.id, PlayerLost()) for pane in lost), now)
    return after, tuple(ReplayPane(pane.id, pane.feed) for pane in lost)


def lose_feeds(state: WallState, now: float) -> Change:
    """Take the end of the feeds process: every feed is opened again; the pipes ended with it, so every player starts again."""
    after, replays = lose_players(replace(state, lingering=()), [pane.id for pane in state.panes], now)
    return after, (*(OpenFeed(feed) for feed in wanted(state)), *replays)


def unplaced_notice(state: WallState) -> Trouble | None:
    """Return what to tell people about tiles that have no place, None where all have one."""
    if not state.unplaced:
        return None
    return Trouble("wall.unplaced", layout=state.layout, count=len(state.unplaced), tiles=", ".join(state.unplaced))


def _held_back(
    planned: Iterable[Operation], state: WallState, panes: Sequence[Pane], withheld: Collection[Feed]
) -> tuple[Operation, ...]:
    """Return a plan's operations in which feeds that are withheld are not open."""
    stays = {pane.feed for pane in state.panes if pane.feed is not None} & {pane.feed for pane in panes}
    given = sorted(feed for feed in stays if feed is not None and feed in state.withheld and feed not in withheld)
    taken = sorted(feed for feed in stays if feed is not None and feed not in state.withheld and feed in withheld)
    left = [
        operation
        for operation in planned
        if not (isinstance(operation, OpenFeed) and operation.feed in withheld)
        and not (isinstance(operation, CloseFeed) and operation.feed in state.withheld)
    ]
    tuned = [RetunePane(pane.id, pane.feed) for pane in panes if pane.feed in given]  # feeds did not know what they wait for
    return (*(OpenFeed(feed) for feed in given), *left, *tuned, *(CloseFeed(feed) for feed in taken))


def _lives_after(lives: Lives, operations: Iterable[Operation], now: float) -> dict[str, PaneLife]:
    after = dict(lives)
    for operation in operations:
        match operation:
            case OpenPane(pane=pane, feed=feed):
                after[pane] = step(PaneLife(), Retuned(feed), now)
            case RetunePane(pane, feed):
                after[pane] = step(after[pane], Retuned(feed), now)
            case ParkPane(pane):
                after[pane] = step(after[pane], Retuned(None), now)
            case ClosePane(pane):
                del after[pane]
            case _:
                pass
    return after


def _all_step(state: WallState, events: Iterable[tuple[str, Event]], now: float) -> WallState:
    lives = dict(state.lives)
    for pane, event in events:
        if pane in lives:
            lives[pane] = step(lives[pane], event, now)
    return replace(state, lives=lives)


def _feeds(state: WallState, first: str) -> Iterator[Feed | None]:
    """Yield all feeds that somebody has to do with, beginning with the one that a pane wants: it is nearly always that."""
    if first in state.lives:
        yield state.lives[first].wanted
    yield from (pane.feed for pane in state.panes)
    yield from (feed for life in state.lives.values() for feed in (life.joined, life.glass))
    yield from (held.feed for held in state.lingering)
