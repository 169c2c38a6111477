import time
from collections import Counter
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect, split
from scc_wall.camera.camera import Feed, Stream
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
    apply,
)
from scc_wall.wall.pane import Pane, Place
from scc_wall.wall.plan import plan

A, B, C = (Feed(name, Stream.SUB) for name in "ABC")
BOX = Rect(0, 0, 160, 90)


def grid(columns: int, rows: int, feeds: list[Feed], monitor: str = "1") -> list[Place]:
    xs, ys = split(1920, columns), split(1080, rows)
    return [
        Place(
            f"{monitor}:c{index % columns + 1}r{index // columns + 1}",
            monitor,
            Rect(xs[index % columns], ys[index // columns], 1920 // columns, 1080 // rows),
            feed,
        )
        for index, feed in enumerate(feeds[: columns * rows])
    ]


def opened(places: list[Place]) -> tuple[Pane, ...]:
    return apply((), plan((), places, (f"o{number}" for number in count()), 0))


FEEDS = st.builds(Feed, st.sampled_from("ABCDEFGH"), st.sampled_from(Stream))


@st.composite
def layouts(draw: st.DrawFn) -> list[Place]:
    """Up to three monitors, few cameras: twins are common."""
    places: list[Place] = []
    for monitor in draw(st.sets(st.sampled_from("123"), max_size=3)):
        columns, rows = draw(st.integers(1, 4)), draw(st.integers(1, 3))
        feeds = draw(st.lists(FEEDS, max_size=columns * rows))
        places += grid(columns, rows, feeds, monitor)
    return draw(st.permutations(places))


@st.composite
def walls(draw: st.DrawFn) -> tuple[Pane, ...]:
    """What is left by two layouts one after the other, so that spares occur."""
    panes: tuple[Pane, ...] = ()
    ids = (f"o{number}" for number in count())
    for _ in range(draw(st.integers(0, 2))):
        panes = apply(panes, plan(panes, draw(layouts()), ids, draw(st.integers(0, 4))))
    return panes


def planned(panes: tuple[Pane, ...], places: list[Place], spares: int) -> tuple[tuple[Operation, ...], tuple[Pane, ...]]:
    operations = plan(panes, places, (f"n{number}" for number in count()), spares)
    return operations, apply(panes, operations)


def of(kind: type, operations: tuple[Operation, ...]) -> list[object]:
    return [operation for operation in operations if isinstance(operation, kind)]


@given(walls(), layouts(), st.integers(0, 5))
def test_the_plan_reaches_the_layout_exactly(panes: tuple[Pane, ...], places: list[Place], spares: int) -> None:
    _, after = planned(panes, places, spares)
    shown = {(pane.tile, pane.monitor, pane.rect, pane.feed) for pane in after if not pane.spare}
    assert shown == {(place.tile, place.monitor, place.rect, place.feed) for place in places}
    assert sum(not pane.spare for pane in after) == len(places)
    assert len({pane.id for pane in after}) == len(after)


@given(walls(), layouts(), st.integers(0, 5))
def test_feeds_opened_and_closed_are_the_difference(panes: tuple[Pane, ...], places: list[Place], spares: int) -> None:
    operations, _ = planned(panes, places, spares)
    had, wanted = {pane.feed for pane in panes} - {None}, {place.feed for place in places}
    opens = [operation.feed for operation in operations if isinstance(operation, OpenFeed)]
    closes = [operation.feed for operation in operations if isinstance(operation, CloseFeed)]
    assert Counter(opens) == Counter(wanted - had)
    assert Counter(closes) == Counter(had - wanted)


@given(walls(), layouts(), st.integers(0, 5))
def test_a_feed_that_stays_keeps_its_panes(panes: tuple[Pane, ...], places: list[Place], spares: int) -> None:
    _, after = planned(panes, places, spares)
    now = {pane.id: pane.feed for pane in after}
    had, wanted = Counter(pane.feed for pane in panes if pane.feed), Counter(place.feed for place in places)
    kept = Counter(pane.feed for pane in panes if pane.feed and now.get(pane.id) == pane.feed)
    assert kept == had & wanted


@given(walls(), layouts(), st.integers(0, 5))
def test_no_player_is_started_while_a_free_one_is_left(panes: tuple[Pane, ...], places: list[Place], spares: int) -> None:
    operations, after = planned(panes, places, spares)
    opens = len(of(OpenPane, operations))
    assert opens == max(0, len(places) - len(panes))
    if opens:
        assert not of(ParkPane, operations)
        assert not of(ClosePane, operations)
    assert sum(pane.spare for pane in after) == min(spares, max(0, len(panes) - len(places)))


@given(walls(), layouts(), st.integers(0, 5))
def test_the_same_layout_again_needs_nothing(panes: tuple[Pane, ...], places: list[Place], spares: int) -> None:
    _, after = planned(panes, places, spares)
    assert planned(after, places, spares)[0] == ()
    assert planned(after, places[::-1], spares)[0] == ()


@given(walls(), layouts(), st.integers(0, 5))
def test_the_order_is_kept_and_nothing_is_done_twice(panes: tuple[Pane, ...], places: list[Place], spares: int) -> None:
    operations, _ = planned(panes, places, spares)
    ranks = [OpenFeed, ClosePane, ParkPane, MovePane, RetunePane, OpenPane, CloseFeed]
    order = [ranks.index(type(operation)) for operation in operations]
    assert order == sorted(order)
    assert len(set(operations)) == len(operations)
    most = max(len(panes), len(places) + spares)
    for end in range(len(operations)):
        assert len(apply(panes, operations[:end])) <= most


@given(walls(), layouts())
def test_a_pane_in_its_place_with_its_feed_is_left_alone(panes: tuple[Pane, ...], places: list[Place]) -> None:
    operations, _ = planned(panes, places, 2)
    touched = {operation.pane for operation in operations if not isinstance(operation, (OpenFeed, CloseFeed))}
    wanted = {(place.tile, place.monitor, place.rect, place.feed) for place in places}
    assert not touched & {pane.id for pane in panes if (pane.tile, pane.monitor, pane.rect, pane.feed) in wanted}


def test_a_camera_that_changes_its_tile_is_moved() -> None:
    panes = opened(grid(2, 1, [A, B]))
    operations, _ = planned(panes, grid(2, 1, [B, A]), 0)
    assert operations == (
        MovePane("o1", "1:c1r1", "1", Rect(0, 0, 960, 1080)),
        MovePane("o0", "1:c2r1", "1", Rect(960, 0, 960, 1080)),
    )


def test_a_new_camera_in_a_tile_retunes_the_pane_there() -> None:
    panes = opened(grid(2, 1, [A, B]))
    operations, _ = planned(panes, grid(2, 1, [A, C]), 0)
    assert operations == (OpenFeed(C), RetunePane("o1", C), CloseFeed(B))


def test_a_moved_twin_stays_on_its_monitor_and_takes_the_nearest_size() -> None:
    panes = (
        Pane("far", "2:a", "2", BOX, A),
        Pane("large", "1:a", "1", Rect(0, 0, 1600, 900), A),
        Pane("small", "1:b", "1", Rect(0, 900, 320, 180), A),
    )
    operations, _ = planned(panes, [Place("1:c", "1", Rect(0, 0, 330, 190), A)], 0)
    assert MovePane("small", "1:c", "1", Rect(0, 0, 330, 190)) in operations
    assert {operation.pane for operation in operations if isinstance(operation, ClosePane)} == {"far", "large"}


def test_sizes_pair_up_when_all_are_moved() -> None:
    panes = (Pane("l", "1:a", "1", Rect(0, 0, 900, 900), A), Pane("s", "1:b", "1", Rect(0, 0, 100, 100), A))
    places = [Place("1:y", "1", Rect(0, 0, 120, 120), A), Place("1:x", "1", Rect(0, 0, 800, 800), A)]
    _, after = planned(panes, places, 0)
    assert {pane.id: pane.tile for pane in after} == {"l": "1:x", "s": "1:y"}


def test_the_other_stream_comes_up_behind_its_own_cameras_picture() -> None:
    main = Feed("B", Stream.MAIN)
    panes = opened(grid(2, 1, [A, B]))
    operations, after = planned(panes, grid(1, 1, [main]), 1)
    assert [pane.id for pane in after if pane.feed == main] == ["o1"]
    assert operations[0] == OpenFeed(main)


def test_free_panes_are_taken_by_monitor_before_spares_before_others() -> None:
    spare = Pane("spare", "", "3", BOX, None, spare=True)
    near, far = Pane("near", "1:x", "1", BOX, A), Pane("far", "2:x", "2", BOX, B)
    panes = (far, spare, near)

    def taken(places: int) -> set[str]:
        _, after = planned(panes, grid(3, 1, [C] * places), 3)
        return {pane.id for pane in after if pane.feed == C}

    assert [taken(1), taken(2), taken(3)] == [{"near"}, {"near", "spare"}, {"near", "spare", "far"}]


def test_surplus_panes_become_spares_up_to_the_limit_and_spares_are_kept_first() -> None:
    panes = (*opened(grid(3, 1, [A, B, C])), Pane("spare", "", "1", BOX, None, spare=True))
    operations, after = planned(panes, grid(3, 1, [A]), 2)
    assert of(ParkPane, operations) == [ParkPane("o1")]
    assert of(ClosePane, operations) == [ClosePane("o2")]
    assert {pane.id for pane in after if pane.spare} == {"spare", "o1"}


def test_an_empty_layout_closes_everything() -> None:
    operations, after = planned(opened(grid(2, 1, [A, A])), [], 0)
    assert after == ()
    assert of(CloseFeed, operations) == [CloseFeed(A)]


def test_twins_are_one_feed_in_several_panes() -> None:
    operations, after = planned((), grid(2, 1, [A, A]), 0)
    assert of(OpenFeed, operations) == [OpenFeed(A)]
    assert [pane.feed for pane in after] == [A, A]


@pytest.mark.parametrize(
    ("panes", "places", "ids"),
    [
        ((Pane("p", "a", "1", BOX, A), Pane("p", "b", "1", BOX, B)), [], []),
        ((), [Place("a", "1", BOX, A), Place("a", "1", BOX, B)], ["n0", "n1"]),
        ((), [Place("a", "1", BOX, A)], []),
        ((Pane("p", "a", "1", BOX, A),), [Place("a", "1", BOX, A), Place("b", "1", BOX, A)], ["p"]),
        ((), [Place("a", "1", BOX, A), Place("b", "1", BOX, A)], ["n", "n"]),
    ],
)
def test_doubles_and_missing_ids_are_our_own_bugs(panes: tuple[Pane, ...], places: list[Place], ids: list[str]) -> None:
    with pytest.raises(ValueError, match=r"twice|ids"):
        plan(panes, places, ids, 0)


@pytest.mark.parametrize("wrong", [{"tile": "a"}, {"feed": A}])
def test_a_spare_shows_nothing(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="spare"):
        Pane(**{"id": "p", "tile": "", "monitor": "1", "rect": BOX, "feed": None, "spare": True, **wrong})  # type: ignore[arg-type]


def test_operations_on_panes_that_are_not_there_are_our_own_bugs() -> None:
    pane = Pane("p", "a", "1", BOX, A)
    with pytest.raises(ValueError, match="not there"):
        apply((), [ClosePane("p")])
    with pytest.raises(ValueError, match="open already"):
        apply((pane,), [OpenPane("p", "a", "1", BOX, A)])
    assert apply((pane,), [ReplayPane("p", A)]) == (pane,)


def test_a_hundred_panes_are_planned_at_once() -> None:
    feeds = [Feed(f"K{index % 60}", Stream.SUB) for index in range(100)]
    panes = opened(grid(10, 10, feeds))
    twins = opened(grid(10, 10, [A] * 100))
    for before, after in ((panes, feeds[::-1]), (panes, [A] * 100), (twins, [A] * 50 + feeds[:50])):
        places = grid(11, 10, after, monitor="2")
        taken = []
        for _ in range(5):
            start = time.perf_counter()
            planned(before, places, 4)
            taken.append(time.perf_counter() - start)
        assert min(taken) < 0.010
