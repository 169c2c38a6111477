import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.feed_messages import FeedReport
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.wall.streams import AGAIN_S, FIRST_PATIENCE_S, PATIENCE_S, Streams, choose, hear

ADDRESS = parse_address("rtsp://10.0.0.1/a")
BOTH = Camera("K", 1, "Gerbang", sub=ADDRESS, main=ADDRESS)
MAIN, SUB = Feed("K", Stream.MAIN), Feed("K", Stream.SUB)
NOTHING = Streams()


def report(feed: Feed, phase: str, pictures: int = 0, height: int = 0) -> FeedReport:
    attempt = 1 if phase == "waiting" else 0  # as feeds count: it waits only after a failure
    return FeedReport(str(feed), phase, "", attempt, -1, pictures, 20, 67, 0, "h264", height * 16 // 9, height, 1)


def chosen(streams: Streams, height: int, shown: Stream | None = None, now: float = 0.0, *, has_room: bool = True) -> Stream:
    return choose(streams, BOTH, height, shown, now, has_room=has_room)


def without(feed: Feed, now: float = 0.0, streams: Streams = NOTHING) -> Streams:
    """A stream that is asked for and does not come."""
    streams = hear(streams, [feed], [report(feed, "connecting")], now - PATIENCE_S)
    return hear(streams, [feed], [report(feed, "waiting")], now)


def test_the_smallest_that_is_tall_enough() -> None:
    assert [chosen(NOTHING, height) for height in (180, 360, 432, 433, 1080)] == [Stream.SUB] * 3 + [Stream.MAIN] * 2


def test_between_the_bounds_what_is_shown_stays() -> None:
    assert chosen(NOTHING, 400, Stream.MAIN) is Stream.MAIN
    assert chosen(NOTHING, 400, Stream.SUB) is Stream.SUB
    assert chosen(NOTHING, 360, Stream.MAIN) is Stream.SUB
    assert chosen(NOTHING, 433, Stream.SUB) is Stream.MAIN


def test_what_the_sub_stream_turns_out_to_be_counts() -> None:
    tall = hear(NOTHING, [SUB], [report(SUB, "playing", 9, 576)], 0.0)
    assert chosen(tall, 540, Stream.SUB) is Stream.SUB
    small = hear(NOTHING, [SUB], [report(SUB, "playing", 9, 240)], 0.0)
    assert chosen(small, 300, Stream.SUB) is Stream.MAIN


@pytest.mark.parametrize(("sub", "main", "only"), [(ADDRESS, None, Stream.SUB), (None, ADDRESS, Stream.MAIN)])
def test_a_camera_with_one_stream_has_no_choice(sub: object, main: object, only: Stream) -> None:
    camera = Camera("K", 1, "Gerbang", sub=sub, main=main)  # type: ignore[arg-type]
    broken = without(Feed("K", only))
    assert {choose(broken, camera, height, None, 0.0, has_room=True) for height in (90, 1080)} == {only}


def test_a_main_stream_that_does_not_come_leaves_the_tile_to_the_sub_stream_and_is_tried_again() -> None:
    broken = without(MAIN, 100.0)
    assert chosen(broken, 1080, Stream.MAIN, 100.0) is Stream.SUB
    assert chosen(broken, 1080, Stream.SUB, 100.0 + AGAIN_S - 1) is Stream.SUB
    assert chosen(broken, 1080, Stream.SUB, 100.0 + AGAIN_S) is Stream.MAIN
    given_up = hear(broken, [SUB], [report(SUB, "playing", 9, 360)], 150.0)
    again = without(MAIN, 200.0, given_up)
    assert chosen(again, 1080, Stream.SUB, 200.0 + 2 * AGAIN_S - 1) is Stream.SUB
    assert chosen(again, 1080, Stream.SUB, 200.0 + 2 * AGAIN_S) is Stream.MAIN
    whole = hear(again, [MAIN], [report(MAIN, "playing", 3, 1080)], 300.0)
    assert chosen(whole, 1080, Stream.SUB, 300.0) is Stream.MAIN


def test_a_broken_sub_stream_is_replaced_where_there_is_room() -> None:
    broken = without(SUB)
    assert chosen(broken, 180, Stream.SUB) is Stream.MAIN
    assert chosen(broken, 180, Stream.SUB, has_room=False) is Stream.SUB
    assert chosen(broken, 180, Stream.MAIN, has_room=False) is Stream.MAIN  # it is there already


def test_with_both_broken_the_tile_waits_for_the_one_it_should_have() -> None:
    broken = without(SUB, 0.0, without(MAIN))
    assert chosen(broken, 180) is Stream.SUB
    assert chosen(broken, 1080) is Stream.MAIN


def test_a_refusal_is_known_at_once_and_a_slow_start_is_no_failure() -> None:
    refused = hear(NOTHING, [MAIN], [report(MAIN, "refused")], 5.0)
    assert chosen(refused, 1080, Stream.SUB, 5.0) is Stream.SUB
    slow = hear(NOTHING, [MAIN], [report(MAIN, "connecting")], 5.0)
    slow = hear(slow, [MAIN], [report(MAIN, "connecting")], 5.0 + FIRST_PATIENCE_S - 0.1)
    assert chosen(slow, 1080, Stream.SUB, 5.0 + FIRST_PATIENCE_S) is Stream.MAIN
    slow = hear(slow, [MAIN], [report(MAIN, "connecting")], 5.0 + FIRST_PATIENCE_S)
    assert chosen(slow, 1080, Stream.SUB, 5.0 + FIRST_PATIENCE_S) is Stream.SUB


@given(st.lists(st.integers(300, 500), min_size=1, max_size=60))
def test_sizes_that_wander_a_little_do_not_change_the_stream_to_and_fro(heights: list[int]) -> None:
    shown: Stream = Stream.SUB
    changes = 0
    for height in heights:
        after = chosen(NOTHING, height, shown)
        if after is not shown:
            assert height > 432 if after is Stream.MAIN else height <= 360
            changes += 1
        shown = after
    extremes = [height for height in heights if height > 432 or height <= 360]
    assert changes <= len(extremes)
