"""Which layouts are kept warm within a budget."""

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.wall.budget import Budgets, costs_of
from scc_wall.wall.rates import Rates
from scc_wall.wall.warm import Candidate, WarmBudget, WarmLayout, WarmSet, Why, choose

CAMERAS = {name: Camera(name, 1, name, sub=parse_address(f"rtsp://h/{name}"), link="L", host="nvr") for name in "ABCDEFGH"}
COSTS = costs_of(CAMERAS, Rates())
A, B, C, D, E = (Feed(name, Stream.SUB) for name in "ABCDE")


def test_the_likeliest_layout_takes_first() -> None:
    candidates = [
        Candidate("biasa", Why.MARKED, (A, B)),
        Candidate("tadi", Why.BEFORE, (C, D)),
        Candidate("nanti", Why.NEXT, (E,)),
    ]
    found = choose(candidates, (), WarmBudget(kbps=99_000, sessions=3), Budgets(), COSTS)
    assert found.feeds == (E, C, D)
    assert [(one.layout, one.why, one.cold) for one in found.layouts] == [
        ("nanti", Why.NEXT, ()),
        ("tadi", Why.BEFORE, ()),
        ("biasa", Why.MARKED, (A, B)),
    ]
    assert (found.sessions, found.kbps) == (3, 1800)


def test_what_is_shown_already_costs_nothing() -> None:
    found = choose([Candidate("x", Why.ASKED, (A, B, A))], {A}, WarmBudget(sessions=1), Budgets(), COSTS)
    assert found == WarmSet((WarmLayout("x", Why.ASKED, (A, B), ()),), (B,), 600, 1)


def test_a_layout_that_is_asked_for_twice_is_kept_for_the_stronger_reason() -> None:
    found = choose([Candidate("x", Why.MARKED, (A,)), Candidate("x", Why.ASKED, (A,))], (), WarmBudget(), Budgets(), COSTS)
    assert [one.why for one in found.layouts] == [Why.ASKED]


def test_lines_and_recorders_are_not_filled_by_what_nobody_sees() -> None:
    tight = Budgets(links={"L": 1300}, hosts={"nvr": 3})
    found = choose([Candidate("x", Why.ASKED, (B, C, D))], {A}, WarmBudget(), tight, COSTS)
    assert found.feeds == (B,)
    assert choose([Candidate("x", Why.ASKED, (B,))], (), WarmBudget(kbps=0), Budgets(), COSTS).feeds == ()


FEEDS = st.lists(st.builds(Feed, st.sampled_from("ABCDEFGH"), st.just(Stream.SUB)), max_size=8).map(tuple)


@given(
    st.lists(st.builds(Candidate, st.sampled_from("pqr"), st.sampled_from(list(Why)), FEEDS), max_size=5),
    FEEDS,
    st.builds(WarmBudget, st.integers(0, 6000), st.integers(0, 9)),
    st.builds(Budgets, st.dictionaries(st.just("L"), st.integers(1, 6000)), st.dictionaries(st.just("nvr"), st.integers(1, 9))),
)
def test_no_budget_is_ever_exceeded(
    candidates: list[Candidate], wanted: tuple[Feed, ...], budget: WarmBudget, budgets: Budgets
) -> None:
    found = choose(candidates, wanted, budget, budgets, COSTS)
    assert not set(found.feeds) & set(wanted)
    assert len(set(found.feeds)) == len(found.feeds) == found.sessions <= budget.sessions
    assert found.kbps == sum(COSTS(feed).kbps for feed in found.feeds) <= budget.kbps
    if found.feeds:
        assert len({*wanted, *found.feeds}) * 600 <= budgets.links.get("L", 99_999)
        assert len({*wanted, *found.feeds}) <= budgets.hosts.get("nvr", 99)
    for layout in found.layouts:
        assert set(layout.feeds) <= {*wanted, *found.feeds}
        assert not set(layout.feeds) & set(layout.cold)
