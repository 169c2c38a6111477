import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.stream_time import SLOW, StreamTime


def test_time_stands_still_while_it_is_held() -> None:
    time = StreamTime()
    time.begin(9.9)
    time.pass_on(10.0)
    told = time.of(12.0)
    time.hold(told, 15.0)
    assert time.of(15.0) == told
    assert time.of(16.0) == told + 1
    assert time.began_at == pytest.approx(9.9 + 3.0)


@given(st.floats(0, 10), st.lists(st.floats(0.001, 0.5), min_size=1, max_size=300))
def test_what_is_owed_is_caught_up_and_no_more_and_time_never_goes_back(owed: float, steps: list[float]) -> None:
    time = StreamTime()
    time.pass_on(100.0)
    time.owe(owed)
    now, told = 100.0, time.of(100.0)
    for step in steps:
        now += step
        time.pass_on(now)
        assert time.of(now) - told >= (1 - SLOW) * step - 1e-9
        told = time.of(now)
    assert now - told == pytest.approx(min(owed, SLOW * (now - 100.0)), abs=1e-6)
