import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.backoff import DELAYS_S, delay


@pytest.mark.parametrize(
    ("attempt", "seconds"), [(0, 1), (1, 2), (2, 4), (3, 8), (4, 15), (5, 30), (6, 60), (7, 60), (10_000, 60)]
)
def test_longest_delays(attempt: int, seconds: float) -> None:
    assert delay(attempt, 1.0) == seconds


@given(st.integers(0, 100), st.floats(0, 1))
def test_chance_takes_half_at_the_most(attempt: int, chance: float) -> None:
    longest = DELAYS_S[min(attempt, len(DELAYS_S) - 1)]
    assert longest / 2 <= delay(attempt, chance) <= longest


def test_chance_spreads() -> None:
    assert delay(3, 0.0) == 4.0
    assert delay(3, 0.5) == 6.0


@pytest.mark.parametrize(("attempt", "chance"), [(-1, 0.5), (0, -0.1), (0, 1.1), (0, float("nan"))])
def test_numbers_out_of_range_are_refused(attempt: int, chance: float) -> None:
    with pytest.raises(ValueError, match="attempt"):
        delay(attempt, chance)
