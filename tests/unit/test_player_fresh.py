"""Which drawing in a pane is the picture that is waited for; times as they were measured (see `fresh`)."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.player.fresh import HASTE_S, IN_FLIGHT_S, SLACK, Drawn, Watched, fits, is_fresh, was_fresh
from scc_wall.player.output import beside

JOINED = Watched(1, joined=True, width=320, height=180, since=100.0)
LATER = Drawn(at=100.15, gap_s=0.067, made_at=50.0, output=(320, 180), pane=(320, 180))


def test_the_old_cameras_pictures_come_as_far_apart_as_ever_and_are_not_it() -> None:
    assert not any(is_fresh(JOINED, replace(LATER, at=100.0 + passed)) for passed in (0.001, 0.05, 0.12, 0.2, 0.249))


def test_a_joined_group_is_told_by_its_haste() -> None:
    assert is_fresh(JOINED, replace(LATER, gap_s=0.002))
    assert not is_fresh(JOINED, replace(LATER, gap_s=0.0))  # two pieces of one picture
    assert not is_fresh(JOINED, replace(LATER, gap_s=0.016))  # a camera of 60 pictures a second
    assert not is_fresh(JOINED, replace(LATER, gap_s=0.002, at=100.02))  # too early: the old camera's, one late and the next


def test_an_output_made_for_the_join_shows_nothing_else() -> None:
    assert is_fresh(JOINED, replace(LATER, at=100.03, gap_s=None, made_at=100.01))
    assert not is_fresh(JOINED, replace(LATER, at=100.03, gap_s=None, made_at=99.9))


def test_in_the_end_whatever_is_drawn_is_it() -> None:
    assert is_fresh(JOINED, replace(LATER, at=JOINED.since + IN_FLIGHT_S))


def test_a_single_picture_that_nothing_follows_is_told_by_time() -> None:
    """A slow camera, or a pane that gets key pictures only: the next drawing may be seconds away."""
    assert was_fresh(JOINED, 100.11, 100.26)
    assert not was_fresh(JOINED, 100.11, 100.2)  # something may follow
    assert not was_fresh(JOINED, 100.05, 100.3)  # the old camera's
    assert not was_fresh(JOINED, None, 100.3)
    assert not was_fresh(replace(JOINED, joined=False), 100.11, 100.3)


def test_without_a_join_the_first_drawing_in_the_new_size_is_it() -> None:
    moved = replace(JOINED, joined=False)
    assert is_fresh(moved, replace(LATER, at=100.001))
    assert not is_fresh(moved, replace(LATER, pane=(640, 360), output=(640, 360)))
    assert not is_fresh(moved, replace(LATER, output=(160, 90)))


def test_vlc_keeps_the_shape_and_rounds() -> None:
    assert fits((320, 180), (320, 180))
    assert fits((240, 180), (320, 180))  # 4:3
    assert fits((320, 178), (320, 180 + SLACK - 2))
    assert not fits((160, 90), (320, 180))
    assert not fits((321, 180), (320, 180))


@given(st.floats(0, 1), st.one_of(st.none(), st.floats(0, 1)), st.floats(0, 101))
def test_nothing_is_fresh_in_another_size(passed: float, gap_s: float | None, made_at: float) -> None:
    drawn = Drawn(100.0 + passed, gap_s, made_at, (100, 60), (320, 180))
    assert not is_fresh(JOINED, drawn)
    assert HASTE_S[0] < HASTE_S[1]


@given(*[st.integers(1, 60)] * 2, *[st.integers(-20, 60)] * 2, *[st.integers(0, 60)] * 2)
def test_what_lies_beside_a_window_and_the_window_make_the_whole(w: int, h: int, x: int, y: int, iw: int, ih: int) -> None:
    inside = {(a, b) for a in range(max(0, x), min(w, x + iw)) for b in range(max(0, y), min(h, y + ih))}
    bars = beside((w, h), (x, y), (iw, ih))
    painted = [(a, b) for left, top, wide, high in bars for a in range(left, left + wide) for b in range(top, top + high)]
    assert len(painted) == len(set(painted))
    assert set(painted) | inside == {(a, b) for a in range(w) for b in range(h)}
    assert not set(painted) & inside
