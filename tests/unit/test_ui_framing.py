"""Which part of a picture a tile shows: whatever hands do, the tile stays covered and nothing is drawn without bound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect
from scc_wall.layout.layout import Fit
from scc_wall.ui.framing import LARGEST_ZOOM, LEAST_LIMIT, MOST_PIXELS, Framing, dragged, limit, picture_in, window_in, zoomed

tiles = st.builds(Rect, st.just(0), st.just(0), st.integers(40, 3840), st.integers(40, 2160))
aspects = st.one_of(st.none(), st.floats(0.3, 4.0))
framings = st.builds(Framing, st.sampled_from(Fit))
hands = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0.3, 4.0), st.floats(0, 1), st.floats(0, 1)),
        st.tuples(st.just("drag"), st.integers(-5000, 5000), st.integers(-5000, 5000), st.just(0)),
    ),
    max_size=8,
)


def after(framing: Framing, tile: Rect, aspect: float | None, done: list[tuple[object, ...]]) -> Framing:
    for kind, one, two, three in done:
        if kind == "zoom":
            at = (int(float(two) * tile.w), int(float(three) * tile.h))  # type: ignore[arg-type]
            framing = zoomed(framing, tile, aspect, float(one), at)  # type: ignore[arg-type]
        else:
            framing = dragged(framing, tile, aspect, int(one), int(two))  # type: ignore[call-overload]
    return framing


@given(tiles, aspects, framings, hands)
def test_the_tile_stays_covered_and_the_window_bounded(tile: Rect, aspect: float | None, framing: Framing, done: list) -> None:
    framing = after(framing, tile, aspect, done)
    window = window_in(framing, tile, aspect)
    for start, length, room in ((window.x, window.w, tile.w), (window.y, window.h, tile.h)):
        covers = start <= 0 <= start + length - room
        in_the_middle = abs((room - length) / 2 - start) <= 1
        assert covers or (in_the_middle and (framing.fit is Fit.FIT or room - length <= 1))
    assert 1 <= framing.zoom <= max(LARGEST_ZOOM, LEAST_LIMIT)
    assert framing.zoom <= limit(framing, tile, aspect)
    whole = picture_in(Framing(framing.fit), tile, aspect)
    assert 0.98 * window.w * window.h <= max(MOST_PIXELS, LEAST_LIMIT**2 * whole.w * whole.h)


@given(tiles, st.floats(1.1, 3.0), st.floats(0.1, 0.9), st.floats(0.1, 0.9))
def test_the_point_under_the_pointer_stays(tile: Rect, factor: float, across: float, down: float) -> None:
    at = (int(across * tile.w), int(down * tile.h))
    before = picture_in(Framing(), tile, None)
    after_it = window_in(zoomed(Framing(), tile, None, factor, at), tile, None)
    for start, size, start_then, size_then, pixel in (
        (before.x, before.w, after_it.x, after_it.w, at[0]),
        (before.y, before.h, after_it.y, after_it.h, at[1]),
    ):
        assert (pixel - start) / size == pytest.approx((pixel - start_then) / size_then, abs=1.5 / size)


def test_what_is_not_magnified_is_the_tile_itself() -> None:
    tile = Rect(0, 0, 480, 270)
    for fit in (Fit.FIT, Fit.STRETCH):
        assert window_in(Framing(fit), tile, 16 / 9) == tile
        assert dragged(Framing(fit), tile, 4 / 3, 100, 50) == Framing(fit)
    assert dragged(Framing(), tile, None, 100, 50) == Framing()


def test_a_black_edge_is_not_magnified() -> None:
    """A 4:3 picture in a wide tile: twice as large it is 720 x 540, all of it picture."""
    tile = Rect(0, 0, 480, 270)
    assert window_in(Framing(zoom=2.0), tile, 4 / 3) == Rect(-120, -135, 720, 540)
    assert window_in(Framing(zoom=1.2), tile, 4 / 3) == Rect(24, -27, 432, 324)
    assert window_in(Framing(zoom=2.0, x=0.0, y=0.0), tile, 4 / 3) == Rect(0, 0, 720, 540)


def test_filling_cuts_the_edges_that_are_too_much() -> None:
    tile = Rect(0, 0, 480, 270)
    assert window_in(Framing(Fit.FILL), tile, 4 / 3) == Rect(0, -45, 480, 360)
    assert window_in(Framing(Fit.FILL), tile, 3.0) == Rect(-165, 0, 810, 270)
    assert window_in(Framing(Fit.FILL), tile, None) == tile
    up = dragged(Framing(Fit.FILL), tile, 4 / 3, 0, 45)
    assert window_in(up, tile, 4 / 3) == Rect(0, 0, 480, 360)


@given(tiles, st.sampled_from([(16, 9), (640, 352), (2, 1), (32, 9), (1920, 1080)]), st.booleans())
def test_a_whole_picture_is_drawn_with_an_even_width_and_hardly_smaller(
    tile: Rect, shape: tuple[int, int], known: bool
) -> None:
    aspect = shape[0] / shape[1] if known or shape[0] * 9 > shape[1] * 16 else None
    window = window_in(Framing(), tile, aspect)
    drawn, best = drawn_by_vlc(window, shape), drawn_by_vlc(tile, shape)
    assert drawn[0] % 2 == 0
    assert best[0] - drawn[0] <= 2
    assert best[1] - drawn[1] <= 2
    assert 0 <= 2 * window.x + window.w - tile.w + 1 <= 1
    assert (window.y, window.h) == (0, tile.h)


@given(tiles, st.sampled_from([(4, 3), (11, 9), (1, 1), (9, 16)]))
def test_a_narrow_picture_is_drawn_as_large_as_ever_in_the_same_window(tile: Rect, shape: tuple[int, int]) -> None:
    window = window_in(Framing(), tile, shape[0] / shape[1])
    assert window == window_in(Framing(), tile, None)
    assert drawn_by_vlc(window, shape)[0] >= drawn_by_vlc(tile, shape)[0] - 1


def drawn_by_vlc(window: Rect, shape: tuple[int, int]) -> tuple[int, int]:
    """Return the size of a picture in a window, as vout_display_PlacePicture has it (VLC 3.0, video_output/display.c)."""
    wide, tall = window.h * shape[0] // shape[1], window.w * shape[1] // shape[0]
    return (wide, window.h) if wide <= window.w else (window.w, tall)
