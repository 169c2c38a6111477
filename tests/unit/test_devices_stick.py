"""A joystick's raw axes; the real device is not here, the rule that none is no error is."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.devices.stick_axes import DEAD_ZONE, Axes, read_axes


@given(st.lists(st.floats(), max_size=9), st.tuples(st.integers(-3, 3), st.integers(-3, 3)))
def test_whatever_a_driver_says_is_within_bounds(values: list[float], hat: tuple[int, int]) -> None:
    told = read_axes(values, hat)
    assert all(math.isfinite(part) and -1.0 <= part <= 1.0 for part in (told.pan, told.tilt, told.zoom))


def test_sticks_and_pads() -> None:
    assert read_axes([DEAD_ZONE, -DEAD_ZONE, 0.05], (0, 0)) == Axes(0.0, 0.0, 0.0)
    assert read_axes([1.0, -1.0], (0, 0)) == Axes(1.0, 1.0, 0.0)
    assert read_axes([0.0, 0.0, 1.0], (0, 0)).zoom == 1.0  # twisted
    assert read_axes([0.0, 0.0, -1.0, -1.0, -1.0, -1.0], (0, 0)).zoom == 1.0  # a trigger at rest, the second stick up
    assert read_axes([1.0, 0.0], (-1, 1)) == Axes(-0.5, 0.5, 0.0)
