"""A wall through any sequence of layouts, pictures and deaths: its operations can always be carried out."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.wall.linger import BESIDE_S, LINGER_S
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
from scc_wall.wall.pane import Place
from scc_wall.wall.views import views
from scc_wall.wall.wall import (
    WallState,
    hear_feeds,
    hear_joined,
    hear_player,
    lose_feeds,
    lose_players,
    settle,
    show,
)
from scc_wall.wall.warm import WarmSet

A, B, C = (Feed(name, Stream.SUB) for name in "ABC")
CAMERAS = {name: Camera(name, number, f"Kamera {name}", "Utara") for number, name in enumerate("ABC", 1)}


def row(*feeds: Feed, monitor: str = "1") -> list[Place]:
    return [Place(f"{monitor}:c{n + 1}r1", monitor, Rect(n * 320, 0, 320, 180), feed) for n, feed in enumerate(feeds)]


def report(feed: Feed, phase: str = "playing", pictures: int = 100, age_ms: int = 20) -> FeedReport:
    return FeedReport(str(feed), phase, "", 0, -1, pictures, age_ms, 67, 5, "h264", 640, 360, 1)


def glass(pane: str, displayed: int) -> PaneReport:
    return PaneReport(pane, displayed, 2 * displayed, 0, 0, mapped=True, still_ms=0)


def play(state: WallState, now: float, displayed: int) -> WallState:
    """Every wanted feed sends and every pane shows."""
    state = hear_feeds(state, [report(feed) for feed in {pane.feed for pane in state.panes} if feed is not None], now)
    return hear_player(state, [glass(pane.id, displayed) for pane in state.panes], now)


FEEDS = st.builds(Feed, st.sampled_from("ABCD"), st.sampled_from(Stream))


class Shell:
    """Carries operations out, and fails on what a real one could not do."""

    def __init__(self) -> None:
        self.state, self.now, self.displayed = WallState(), 0.0, 0
        self.feeds: set[Feed] = set()
        self.panes: dict[str, Feed | None] = {}

    def carry_out(self, change: tuple[WallState, tuple[Operation, ...]]) -> None:
        self.state, operations = change
        before = self.wanted()
        for operation in operations:
            match operation:
                case OpenFeed(feed):
                    assert feed not in self.feeds
                    self.feeds.add(feed)
                case CloseFeed(feed):
                    self.feeds.remove(feed)
                case OpenPane(pane=pane, feed=feed):
                    assert pane not in self.panes
                    self.panes[pane] = feed
                case ClosePane(pane):
                    del self.panes[pane]
                case ParkPane(pane):
                    self.panes[pane] = None
                case RetunePane(pane, feed):
                    assert pane in self.panes
                    self.panes[pane] = feed
                case ReplayPane(pane, replayed):
                    assert self.panes[pane] == replayed
                case MovePane(pane):
                    assert pane in self.panes
            assert self.wanted() - before <= self.feeds
        assert self.wanted() <= self.feeds
        assert not set(self.state.withheld) & self.feeds - {held.feed for held in self.state.lingering}

    def wanted(self) -> set[Feed]:
        return {feed for feed in self.panes.values() if feed is not None and feed not in self.state.withheld}

    def play(self) -> None:
        self.displayed += 1
        self.state = play(self.state, self.now, self.displayed)

    def join(self) -> None:
        for pane in self.state.panes:
            self.state = hear_joined(self.state, pane.id, str(pane.feed), self.now)

    def lose_feeds(self) -> None:
        self.feeds.clear()
        self.carry_out(lose_feeds(self.state, self.now))


HAPPENINGS: dict[str, Callable[[Shell], None]] = {
    "pictures": Shell.play,
    "joins": Shell.join,
    "settling": lambda shell: shell.carry_out(settle(shell.state, shell.now)),
    "end of feeds": Shell.lose_feeds,
    "end of a player": lambda shell: shell.carry_out(
        lose_players(shell.state, [pane.id for pane in shell.state.panes[:2]], shell.now)
    ),
}
SHOWN = st.tuples(st.lists(FEEDS, max_size=5), st.integers(0, 2), st.sets(FEEDS, max_size=3), st.sets(FEEDS, max_size=2))
"""Feeds of a layout's tiles, spares, feeds to be kept warm, feeds to be withheld."""


@given(
    st.lists(
        st.tuples(st.sampled_from([0.2, 0.3, LINGER_S]), st.one_of(SHOWN, st.sampled_from(sorted(HAPPENINGS)))), max_size=12
    )
)
def test_whoever_carries_it_out_never_opens_twice_or_closes_what_is_closed(
    story: list[tuple[float, str | tuple[list[Feed], int, set[Feed], set[Feed]]]],
) -> None:
    shell = Shell()
    for wait, what in story:
        shell.now += wait
        if isinstance(what, str):
            HAPPENINGS[what](shell)
        else:
            feeds, spares, warm, withheld = what
            shell.carry_out(
                show(
                    shell.state,
                    str(shell.now),
                    row(*feeds),
                    shell.now,
                    spare_limit=spares,
                    warm=WarmSet(feeds=tuple(sorted(warm - set(feeds)))),
                    withheld=dict.fromkeys(withheld & set(feeds), "budget.waiting_host"),
                    crowded=lambda wanted, others: [feed for feed in others if len(wanted) > 3],
                )
            )
            assert len(shell.wanted()) <= 3 or not shell.state.lingering
        assert shell.panes == {pane.id: pane.feed for pane in shell.state.panes}
        assert shell.panes.keys() == shell.state.lives.keys()
        assert len(views(shell.state, CAMERAS, shell.now)) == sum(not pane.spare for pane in shell.state.panes)
    shell.carry_out(settle(shell.state, shell.now + LINGER_S))
    # The other stream of a camera stands in until the wanted one is there, and a while after.
    standing_in = shell.feeds - shell.wanted() - set(shell.state.warm.feeds)
    assert {feed.camera for feed in standing_in} <= {feed.camera for feed in shell.wanted()}
    shell.join()
    for _ in range(3):
        shell.now += 2
        shell.play()
    shell.carry_out(settle(shell.state, shell.now))
    shell.carry_out(settle(shell.state, shell.now + LINGER_S + BESIDE_S))
    assert shell.feeds == shell.wanted() | set(shell.state.warm.feeds)
