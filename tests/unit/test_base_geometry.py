from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect, split

NUMBERS = st.integers(-50, 50)
RECTS = st.builds(Rect, NUMBERS, NUMBERS, st.integers(0, 20), st.integers(0, 20))


def pixels(rect: Rect) -> set[tuple[int, int]]:
    return {(x, y) for x in range(rect.x, rect.right) for y in range(rect.y, rect.bottom)}


@given(RECTS, RECTS)
def test_overlap_is_a_shared_pixel(one: Rect, other: Rect) -> None:
    if one.is_empty or other.is_empty:
        return
    assert one.overlaps(other) == bool(pixels(one) & pixels(other))


@given(RECTS)
def test_empty_holds_no_pixel(rect: Rect) -> None:
    assert rect.is_empty == (not pixels(rect))


@given(RECTS, NUMBERS, NUMBERS)
def test_moved_keeps_the_size(rect: Rect, dx: int, dy: int) -> None:
    moved = rect.moved(dx, dy)
    assert (moved.w, moved.h, moved.x - rect.x, moved.y - rect.y) == (rect.w, rect.h, dx, dy)


@given(st.integers(0, 10_000), st.integers(1, 64))
def test_split_loses_no_pixel_and_is_even(length: int, parts: int) -> None:
    borders = split(length, parts)
    widths = [right - left for left, right in pairwise(borders)]
    assert (borders[0], borders[-1], len(widths)) == (0, length, parts)
    assert max(widths) - min(widths) <= 1
