"""The rules of overload, played through on machines that carry only so much."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.wall.overload import CALM_S, HURT_S, REASON, SLOW_KEYS_MS, Measures, Overload, PaneLoad, is_hurt, step

CALM, SPENT = Measures(0.4, 2, 0.8), Measures(1.0, 2, 1.9)


def pane(number: int, area: int = 40_000, *, chosen: bool = False, missed: float = 0.0, keys_ms: int = 2000) -> PaneLoad:
    work = 15.0 * (230_400 + area)
    return PaneLoad(f"p{number}", f"C{number}/sub", area, chosen, work, work / 30, keys_ms, missed, 0)


@dataclass
class Machine:
    """Two processors that carry so much work; what is too much is missed by all panes alike."""

    panes: list[PaneLoad]
    carries: float
    now: float = 0.0
    state: Overload = field(default_factory=Overload)
    told: Mapping[str, str] = field(default_factory=dict)
    history: list[tuple[float, frozenset[str]]] = field(default_factory=list)

    def run(self, seconds: float) -> None:
        until = self.now + seconds
        while self.now < until:
            lowered = self.state.lowered
            asked = sum(one.key_work if one.pane in lowered else one.work for one in self.panes)
            missed = max(0.0, 1 - self.carries / asked)
            busy = min(1.0, asked / self.carries)
            measures = Measures(busy, 2, 2 * busy, tightest=busy / 2)
            hurt = [replace(one, missed=missed) for one in self.panes]
            self.state, self.told = step(self.state, measures, hurt, self.now)
            if self.state.lowered != lowered:
                self.history.append((self.now, self.state.lowered))
            self.now += 0.5


def capacity(panes: list[PaneLoad], share: float) -> float:
    return share * sum(one.work for one in panes)


def test_a_machine_that_carries_all_lowers_nothing() -> None:
    panes = [pane(number) for number in range(36)]
    machine = Machine(panes, capacity(panes, 1.1))
    machine.run(120)
    assert machine.history == []


def test_a_hundred_panes_on_a_machine_for_forty_settle_within_half_a_minute_and_stay() -> None:
    panes = [pane(number) for number in range(100)]
    machine = Machine(panes, capacity(panes, 0.4))
    machine.run(30)
    assert len(machine.state.lowered) >= 60
    assert set(machine.told.values()) == {REASON}
    machine.run(600)
    changes = [at for at, _ in machine.history if at > 30]
    assert len(changes) <= 12  # fewer than one in 50 s: nobody sees a wall that flaps


def test_the_smallest_are_lowered_first_and_the_chosen_last() -> None:
    panes = [pane(0, 10_000, chosen=True), pane(1, 500_000), *(pane(number, 20_000 + number) for number in range(2, 12))]
    machine = Machine(panes, capacity(panes, 0.6))
    machine.run(30)
    lowered = machine.state.lowered
    assert lowered
    assert "p0" not in lowered
    assert "p1" not in lowered
    left = [number for number in range(2, 12) if f"p{number}" not in lowered]
    assert left == list(range(12 - len(left), 12))  # of the others the largest are whole


def test_where_key_pictures_tell_little_the_pane_is_lowered_after_the_others() -> None:
    panes = [pane(0, 10_000, keys_ms=0), pane(1, 10_000, keys_ms=SLOW_KEYS_MS + 1), *(pane(n, 90_000) for n in range(2, 10))]
    machine = Machine(panes, capacity(panes, 0.7))
    machine.run(30)
    assert machine.state.lowered
    assert not {"p0", "p1"} & machine.state.lowered


def test_once_the_load_is_gone_all_come_back_slowly_and_one_part_at_a_time() -> None:
    panes = [pane(number) for number in range(60)]
    machine = Machine(panes, capacity(panes, 0.5))
    machine.run(30)
    began, machine.carries = machine.now, capacity(panes, 3)
    machine.run(600)
    assert not machine.state.lowered
    times = [at for at, _ in machine.history if at > began]
    assert all(later - sooner >= CALM_S for sooner, later in pairwise(times))
    counts = [len(lowered) for at, lowered in machine.history if at > began]
    assert counts == sorted(counts, reverse=True)
    assert len(counts) >= 4


def test_each_relapse_makes_the_next_restoring_come_later() -> None:
    state = Overload()
    panes = [pane(number, missed=0.5) for number in range(12)]
    now = 0.0
    waits = []
    for _ in range(3):
        while not state.lowered or (state.raised_at is None and now < 10_000):
            hurt = not state.lowered
            state, _told = step(
                state, SPENT if hurt else CALM, panes if hurt else [replace(one, missed=0.0) for one in panes], now
            )
            now += 0.5
        before = state.wait_s
        while state.raised_at is not None:
            state, _told = step(state, SPENT, panes, now)
            now += 0.5
        waits.append((before, state.wait_s))
    assert waits == [(CALM_S, 2 * CALM_S), (2 * CALM_S, 4 * CALM_S), (4 * CALM_S, 8 * CALM_S)]


def test_one_hiccup_is_no_overload() -> None:
    panes = [pane(number) for number in range(36)]
    state, _ = step(Overload(), CALM, panes, 0.0)
    state, _ = step(state, CALM, panes, 20.0)
    hurt = [replace(one, missed=0.5) for one in panes]
    for now in (30.0, 30.5, 31.0, 30.0 + HURT_S - 0.1):
        state, told = step(state, SPENT, hurt, now)
        assert not told
    state, told = step(state, CALM, panes, 32.5)
    assert not told


def test_neither_busy_processors_nor_late_pictures_alone_are_an_overload() -> None:
    hurt = [pane(number, missed=0.5) for number in range(36)]
    assert not is_hurt(CALM, hurt)
    assert not is_hurt(SPENT, [replace(one, missed=0.0) for one in hurt])
    assert not is_hurt(SPENT, [*(replace(one, missed=0.0) for one in hurt[:30]), *hurt[30:]])  # a camera's own trouble
    assert not is_hurt(replace(SPENT, own=0.5), hurt)  # others have spent the processors
    assert is_hurt(SPENT, hurt)
    assert is_hurt(replace(SPENT, stall_ms=150), [])
    assert is_hurt(replace(SPENT, key_ms=60), [])
    assert not is_hurt(replace(SPENT, key_ms=30, stall_ms=60), [])
    assert not is_hurt(replace(CALM, key_ms=60), [])
    assert is_hurt(replace(SPENT, dropped=1), [])


def test_what_was_learnt_outlives_a_switch() -> None:
    panes = [pane(number) for number in range(60)]
    machine = Machine(panes, capacity(panes, 0.5))
    machine.run(30)
    machine.panes = panes[:4]
    machine.run(60)
    assert not machine.state.lowered
    machine.panes, began = panes, machine.now
    machine.run(1)
    assert len(machine.state.lowered) > 20
    machine.run(20)
    assert not [at for at, _ in machine.history if at > began + 1]


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 60), st.floats(0.15, 1.5), st.randoms())
def test_any_machine_settles_and_flaps_not(count: int, share: float, chance: object) -> None:
    areas = [10_000 + getattr(chance, "randrange")(400_000) for _ in range(count)]  # noqa: B009 - hypothesis' Random has no type
    panes = [pane(number, area) for number, area in enumerate(areas)]
    machine = Machine(panes, capacity(panes, share))
    machine.run(60)
    asked = sum(one.key_work if one.pane in machine.state.lowered else one.work for one in panes)
    assert asked <= machine.carries / 0.9 or len(machine.state.lowered) == count
    machine.run(540)
    assert len([at for at, _ in machine.history if at > 60]) <= 20
