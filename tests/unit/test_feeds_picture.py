from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.picture import Gop, Picture


def picture(size: int, *, key: bool = False) -> Picture:
    return Picture(b"x" * size, 0.0, None, key=key)


def test_a_group_begins_with_its_key_picture() -> None:
    gop = Gop(100)
    gop.add(picture(1))
    assert gop.pictures == []
    assert not gop.is_whole
    first = [picture(1, key=True), picture(2), picture(3)]
    for one in first:
        gop.add(one)
    assert gop.pictures == first
    assert gop.is_whole
    gop.add(picture(4, key=True))
    assert gop.pictures == [picture(4, key=True)]


def test_a_group_that_outgrows_its_cap_keeps_the_key_picture_only() -> None:
    gop = Gop(100)
    for one in (picture(60, key=True), picture(40), picture(1), picture(1)):
        gop.add(one)
    assert gop.pictures == [picture(60, key=True)]
    assert not gop.is_whole
    gop.add(picture(10, key=True))
    assert gop.is_whole


def test_after_the_end_of_a_session_nothing_is_left() -> None:
    gop = Gop(100)
    gop.add(picture(1, key=True))
    gop.clear()
    gop.add(picture(1))
    assert gop.pictures == []
    assert not gop.is_whole


@given(st.lists(st.tuples(st.integers(0, 40), st.booleans()), max_size=60))
def test_never_over_the_cap_but_for_one_key_picture(sizes: list[tuple[int, bool]]) -> None:
    gop = Gop(64)
    for size, key in sizes:
        gop.add(picture(size, key=key))
        assert sum(len(one.data) for one in gop.pictures) <= 64
        assert all(one.key is (index == 0) for index, one in enumerate(gop.pictures))
