from scc_wall.feeds.key_times import LONGEST_S, KeyTimes


def test_the_usual_time_between_key_pictures_is_known_from_the_second_on() -> None:
    keys = KeyTimes()
    keys.note(5.0)
    assert keys.interval_ms == 0
    keys.note(7.0)
    assert keys.interval_ms == 2000


def test_one_odd_gap_and_a_pause_of_the_camera_do_not_count() -> None:
    keys = KeyTimes()
    at = 0.0
    for gap in (2.0, 2.0, 0.3, 2.0, LONGEST_S + 1, 2.0):
        keys.note(at)
        at += gap
    keys.note(at)
    assert keys.interval_ms == 2000
