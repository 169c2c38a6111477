"""What a switch's curtain covers, whom it waits for and when it opens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.gather import GATHER_S, LIMIT_S, SETTLE_S, Gathering, Veil, fresh, gather, lost
from scc_wall.wall.operation import OpenFeed
from scc_wall.wall.pane import Pane, Place
from scc_wall.wall.plan import plan

A, B, C, D = (Feed(name, Stream.SUB) for name in "ABCD")
A_MAIN = Feed("A", Stream.MAIN)
WHOLE = {"1": Rect(0, 0, 400, 300), "2": Rect(0, 0, 400, 300)}
NOW = 10.0
Found = tuple[Gathering, tuple[Veil, ...]]


def row(*feeds: Feed, monitor: str = "1", width: int = 100) -> list[Place]:
    rects = [Rect(index * width, 0, width, 100) for index in range(len(feeds))]
    return [Place(f"{monitor}:c{i + 1}r1", monitor, rects[i], feed) for i, feed in enumerate(feeds)]


def panes(*feeds: Feed, monitor: str = "1") -> list[Pane]:
    return [
        Pane(f"p{monitor}{index}", place.tile, monitor, place.rect, place.feed)
        for index, place in enumerate(row(*feeds, monitor=monitor))
    ]


def of(
    before: Sequence[Pane],
    places: Sequence[Place],
    ready: Iterable[Feed] = (),
    carried: Mapping[str, Feed] | None = None,
    spares: int = 8,
) -> Found | None:
    """The curtain of a switch; feeds that are ready are open already, as warm ones are."""
    ready = set(ready)
    planned = plan(before, places, (f"n{number}" for number in count()), spares)
    operations = [one for one in planned if not (isinstance(one, OpenFeed) and one.feed in ready)]
    return gather(before, operations, WHOLE, ready, carried or {}, NOW)


def some(found: Found | None) -> Found:
    assert found is not None
    return found


def test_nothing_on_the_glass_or_nothing_to_do_needs_no_curtain() -> None:
    assert of([], row(A, B)) is None
    assert of(panes(A, B), row(A, B), ready={A, B}) is None


def test_a_camera_that_is_not_connected_needs_no_curtain_where_nothing_moves() -> None:
    assert of(panes(A, B), row(C, B), ready={A, B}) is None


def test_connected_cameras_are_awaited_together_and_their_panes_are_covered() -> None:
    gathering, veils = some(of(panes(A, B, C), row(D, B, C), ready={A, B, C, D}))
    assert gathering == Gathering(NOW + LIMIT_S, frozenset({"p10"}), frozenset())
    assert veils == (Veil("1", (Rect(0, 0, 100, 100),)),)


def test_where_tiles_change_places_all_is_covered_but_what_stays() -> None:
    gathering, veils = some(of(panes(A, B, C), row(A, C, B), ready={A, B, C}))
    assert gathering == Gathering(NOW + LIMIT_S, frozenset(), frozenset({"p11", "p12"}), frozenset({"p11", "p12"}))
    assert veils == (Veil("1", (WHOLE["1"],), (Rect(0, 0, 100, 100),)),)


def test_only_monitors_that_change_are_covered() -> None:
    before = [*panes(A, B), *panes(C, monitor="2")]
    _, veils = some(of(before, [*row(A, monitor="2"), *row(C, monitor="1")], ready={A, B, C}))
    assert {veil.monitor for veil in veils} == {"1", "2"}
    _, veils = some(of(before, [*row(B, A), *row(C, monitor="2")], ready={A, B, C}))
    assert [veil.monitor for veil in veils] == ["1"]


def test_windows_that_only_come_and_go_are_covered_for_a_moment() -> None:
    gathering, _ = some(of(panes(A, B), row(A), ready={A, B}))
    assert gathering == Gathering(NOW + SETTLE_S, frozenset(), frozenset())


def test_another_stream_of_the_camera_and_a_feed_already_in_the_pipe_are_not_awaited() -> None:
    assert of(panes(A, B), row(A_MAIN, B), ready={A, B, A_MAIN}) is None
    assert of(panes(A, B), row(C, B), ready={A, B, C}, carried={"p10": C}) is None


def test_a_spare_that_takes_a_connected_camera_is_awaited() -> None:
    before = [*panes(A), Pane("s", "", "1", Rect(0, 0, 9, 9), None, spare=True)]
    gathering, _ = some(of(before, row(A, B), ready={A, B}))
    assert gathering.together == {"s"}


def test_the_first_new_picture_begins_the_last_wait_and_the_last_one_ends_it() -> None:
    gathering = Gathering(NOW + LIMIT_S, frozenset({"p", "q"}), frozenset())
    gathering, opens = fresh(gathering, "p", 10.1, joined=True)
    assert (gathering.until, opens) == (10.1 + GATHER_S, False)
    gathering, opens = fresh(gathering, "q", 10.3, joined=True)
    assert (gathering.until, opens) == (10.3, False)


def test_a_pane_drawn_in_its_new_place_is_uncovered_at_once_and_by_itself() -> None:
    gathering = Gathering(NOW + LIMIT_S, frozenset({"p"}), frozenset({"q", "r"}))
    gathering, opens = fresh(gathering, "q", 10.05, joined=False)
    assert (gathering.until, gathering.alone, opens) == (NOW + LIMIT_S, frozenset({"r"}), True)
    gathering, opens = fresh(gathering, "r", 10.06, joined=True)  # its other stream has come meanwhile
    assert (gathering.alone, opens) == (frozenset(), True)
    assert fresh(gathering, "p", 10.07, joined=False) == (gathering, False)
    assert fresh(gathering, "stranger", 10.07, joined=True) == (gathering, False)


def test_nobody_waits_for_a_pane_whose_player_is_gone() -> None:
    gathering = Gathering(NOW + LIMIT_S, frozenset({"p"}), frozenset({"q"}))
    assert lost(gathering, ["x"], 10.2) == gathering
    left = lost(gathering, ["p"], 10.2)
    assert (left.together, left.until) == (frozenset(), NOW + LIMIT_S)
    assert lost(left, ["q"], 10.3).until == 10.3


FEEDS = st.lists(st.sampled_from([A, B, C, D, A_MAIN]), max_size=4, unique=True)


@given(FEEDS, FEEDS, FEEDS, FEEDS, st.sets(st.sampled_from([A, B, C, D, A_MAIN])), st.sampled_from([100, 80]))
def test_any_switch(
    one: list[Feed], other: list[Feed], new_one: list[Feed], new_other: list[Feed], ready: set[Feed], width: int
) -> None:
    """Nothing that is awaited is left uncovered, nobody who stays is covered, and it ends in a second."""
    before = [*panes(*one), *panes(*other, monitor="2")]
    places = [*row(*new_one, width=width), *row(*new_other, monitor="2", width=width)]
    found = of(before, places, ready)
    if found is None:
        return
    gathering, veils = found
    assert NOW < gathering.until <= NOW + LIMIT_S
    assert not gathering.together & gathering.alone
    by_monitor = {veil.monitor: veil for veil in veils}
    assert len(by_monitor) == len(veils)
    for place in places:
        stays = any((place.monitor, place.rect, place.feed) == (pane.monitor, pane.rect, pane.feed) for pane in before)
        veil = by_monitor.get(place.monitor)
        if stays and veil is not None:
            assert place.rect in veil.spared or (place.rect not in veil.covered and WHOLE[place.monitor] not in veil.covered)


def test_a_pane_that_moves_and_takes_another_stream_that_is_ready_does_not_wait_with_the_old_one() -> None:
    """What waited of the old stream would be shown never: the new one's newest picture comes at once."""
    before = [replace(pane, feed=A if pane.feed == B else pane.feed) for pane in panes(B, C)]
    places = [Place("1:c1r1", "1", Rect(0, 0, 300, 200), A_MAIN)]
    gathering, _ = some(of(before, places, ready={A, A_MAIN, C}))
    assert gathering.alone
    assert not gathering.held
    gathering, _ = some(of(before, places, ready={A, C}))
    assert gathering.held == gathering.alone
