from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.wall.delay import CATCHING_SHARE, FAST_MS, LASTING_S, LATE_MS, STEP_MS, USUAL_MS, Cure, PaneTime, step

FINE = PaneTime(clock_ms=5000, played_ms=5000 + USUAL_MS)
LATE = replace(FINE, played_ms=5000 + USUAL_MS + 800)


def test_the_delay_lies_between_the_two_clocks() -> None:
    assert FINE.delay_ms == USUAL_MS
    assert replace(FINE, earlier_ms=87).delay_ms == USUAL_MS - 87
    assert replace(FINE, clock_ms=None).delay_ms is None
    assert replace(FINE, played_ms=None).delay_ms is None


def test_a_usual_delay_needs_nothing() -> None:
    assert step(FINE, fast=False, now=10.0) == (FINE, Cure())
    little = replace(FINE, played_ms=5000 + USUAL_MS + LATE_MS)
    assert step(little, fast=False, now=10.0) == (little, Cure())


def test_a_lasting_excess_is_caught_up_once_and_then_looked_at_again_when_it_should_be_gone() -> None:
    pane, cure = step(LATE, fast=False, now=10.0)
    assert cure == Cure()
    pane, cure = step(pane, fast=False, now=10.0 + LASTING_S)
    assert cure == Cure(catch_up_ms=800)
    until = 10.0 + LASTING_S + 0.8 / CATCHING_SHARE
    pane, cure = step(pane, fast=False, now=until)
    assert cure == Cure()
    assert pane.quiet_until > until
    now = pane.quiet_until
    pane, cure = step(pane, fast=False, now=now)
    pane, cure = step(pane, fast=False, now=now + LASTING_S)
    assert cure == Cure(catch_up_ms=800)  # it has not helped


def test_a_moment_s_excess_is_none() -> None:
    pane, _ = step(LATE, fast=False, now=10.0)
    pane, _ = step(replace(pane, played_ms=FINE.played_ms), fast=False, now=10.0 + LASTING_S / 2)
    _, cure = step(replace(pane, played_ms=LATE.played_ms), fast=False, now=10.0 + LASTING_S)
    assert cure == Cure()


def test_a_fast_pane_keeps_just_enough_time_to_decode_and_is_usual_again_afterwards() -> None:
    _, cure = step(FINE, fast=True, now=10.0)
    assert cure == Cure(earlier_ms=USUAL_MS - FAST_MS)
    fast = replace(FINE, earlier_ms=USUAL_MS - FAST_MS)
    assert fast.delay_ms == FAST_MS
    assert step(fast, fast=True, now=11.0)[1] == Cure()
    assert step(replace(fast, played_ms=fast.played_ms + STEP_MS - 1), fast=True, now=11.0)[1] == Cure()  # type: ignore[operator]
    assert step(fast, fast=False, now=12.0)[1] == Cure(earlier_ms=0)


@given(st.integers(0, 4000), st.booleans())
def test_no_pane_is_ever_shown_before_it_can_be(excess_ms: int, fast: bool) -> None:
    pane = replace(FINE, played_ms=5000 + excess_ms)
    _, cure = step(pane, fast=fast, now=10.0)
    assert pane.base_ms is not None
    if cure.earlier_ms is not None:
        assert 0 <= cure.earlier_ms <= max(0, pane.base_ms - FAST_MS)


@pytest.mark.parametrize("known", [PaneTime(), PaneTime(clock_ms=5), PaneTime(played_ms=5)])
def test_what_nobody_knows_is_left_alone(known: PaneTime) -> None:
    assert step(known, fast=True, now=10.0) == (known, Cure())
