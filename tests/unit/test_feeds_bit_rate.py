from scc_wall.feeds.bit_rate import LEAST_S, WINDOW_S, BitRate


def fed(seconds: float, size: int, apart: float = 0.1, start: float = 100.0) -> BitRate:
    rate = BitRate()
    for number in range(round(seconds / apart) + 1):
        rate.add(size, start + number * apart)
    return rate


def test_nothing_is_told_too_early() -> None:
    assert BitRate().kbps == 0
    assert fed(LEAST_S - 0.2, 1000).kbps == 0


def test_ten_pictures_a_second_of_a_thousand_bytes_are_80_kbit() -> None:
    assert fed(3, 1000).kbps == 80
    assert fed(60, 1000).kbps == 80


def test_what_is_long_past_does_not_count() -> None:
    rate = fed(10, 9000)
    for number in range(round(WINDOW_S / 0.1) + 2):
        rate.add(1000, 110.1 + number * 0.1)
    assert rate.kbps == 80
    rate.clear()
    assert rate.kbps == 0
