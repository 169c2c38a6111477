"""Pictures that did not come, counted from looks at a counter that is told every quarter of a second."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.process.fault_room import Look, Story
from tests.process.fault_verdict import BARS_RATE, missing_pictures

TOLD_S, SPAN_S = 0.25, 42.0


def story(phase_s: float, look_s: float, gone: int, gone_at: float) -> Story:
    """Looks at a camera of which so many pictures did not come at one moment."""
    looks = []
    for number in range(int(SPAN_S / look_s)):
        at = number * look_s
        told_at = at - (at + phase_s) % TOLD_S
        received = 1000 + int(told_at * BARS_RATE // 1) - min(gone, max(0, round((told_at - gone_at) * BARS_RATE)))
        looks.append(Look(at, "live", "", received=received))
    return Story(looks)


@given(st.floats(0, TOLD_S), st.floats(0.08, 0.2), st.integers(0, 20), st.floats(1, 40))
def test_what_did_not_come_is_counted_whenever_it_was_told(phase: float, look_s: float, gone: int, gone_at: float) -> None:
    assert abs(missing_pictures(story(phase, look_s, gone, gone_at)) - gone) <= 2
