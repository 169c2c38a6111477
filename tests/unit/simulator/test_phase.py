from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.clip import Format
from scc_wall.simulator.phase import due, is_key, next_key, picture_number, place_in_clip

FORMS = st.integers(0, 29).map(lambda first: Format("h264", 640, 360, 15, 30, first))
LENGTH = 900


@given(FORMS, st.floats(1.6e9, 2.0e9), st.floats(0, 1 / 15))
def test_the_picture_sent_at_a_second_shows_that_second(form: Format, wall: float, shift: float) -> None:
    number = picture_number(form, wall, shift)
    shown = (place_in_clip(form, LENGTH, number) + form.first) % LENGTH / form.rate
    behind = (wall - shown) % 60
    assert min(behind, 60 - behind) < 2 / form.rate + 1e-5


@given(FORMS, st.integers(0, 2**36))
def test_the_next_key_picture_is_near_and_one(form: Format, number: int) -> None:
    key = next_key(form, LENGTH, number)
    assert is_key(form, LENGTH, key)
    assert number <= key < number + form.gop
    assert not any(is_key(form, LENGTH, between) for between in range(number, key))


@given(FORMS, st.floats(1.6e9, 2.0e9), st.floats(0, 1 / 15))
def test_due_and_number_agree(form: Format, wall: float, shift: float) -> None:
    number = picture_number(form, wall, shift)
    assert due(form, number, shift) <= wall + 1e-5
    assert due(form, number + 1, shift) > wall - 1e-5
