"""A pane's pipe, on real pipes: what the reader gets is whole packets and, after a loss, begins with a key picture."""

from __future__ import annotations

import fcntl
import itertools
import os
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scc_wall.feeds.pane_pipe import (
    BEHIND_S,
    GRUDGE_S,
    LEEWAY_S,
    LONGEST_NEXT_S,
    LOOKBACK_S,
    QUEUE_BYTES,
    STALLED_S,
    START_S,
    PanePipe,
    display_ranks,
)
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.pipe_end import F_SETPIPE_SZ, PIPE_BYTES, PipeClosed
from scc_wall.feeds.transport_stream import TICKS, VIDEO_PIDS
from tests.unit.ts_reader import Unit, read

GETPIPE = F_SETPIPE_SZ + 1


class Ends:
    """A pane's pipe and the player's end of it."""

    def __init__(self, *, jpeg: bool = False) -> None:
        self.reading, writing = os.pipe()
        os.set_blocking(self.reading, False)
        self.pipe = PanePipe(writing, jpeg=jpeg)

    def read(self) -> bytes:
        """Return all that is in the pipe now."""
        found = b""
        while True:
            try:
                part = os.read(self.reading, 1 << 20)
            except BlockingIOError:
                return found
            if not part:
                return found
            found += part

    def drain(self) -> bytes:
        """Read and let the rest follow until nothing waits."""
        found = b""
        self.pipe.flush()
        while part := self.read():
            found += part
            self.pipe.flush()
        return found


@pytest.fixture
def ends() -> Iterator[Ends]:
    made = Ends()
    yield made
    os.close(made.reading)
    made.pipe.close()


@pytest.fixture
def jpeg_ends() -> Iterator[Ends]:
    made = Ends(jpeg=True)
    yield made
    os.close(made.reading)
    made.pipe.close()


def picture(text: str, *, key: bool = False, size: int = 0, source_s: float | None = None) -> Picture:
    return Picture(text.encode().ljust(size, b"."), 0.0, source_s, key=key)


def send(pipe: PanePipe, one: Picture, at: float = 10.0) -> None:
    pipe.send("h264", one, at, at)


def pictures_of(data: bytes) -> list[Unit]:
    return [unit for unit in read(data).units if unit.pts is not None]  # without the delimiters


def texts(data: bytes) -> list[str]:
    return [unit.data[6:].rstrip(b".").decode() for unit in pictures_of(data)]


def test_it_begins_with_a_key_picture(ends: Ends) -> None:
    for one in (picture("p"), picture("key", key=True), picture("after")):
        send(ends.pipe, one)
    assert texts(ends.read()) == ["key", "after"]


def test_each_pipe_carries_what_it_was_made_for(ends: Ends, jpeg_ends: Ends) -> None:
    assert [ends.pipe.carries(codec) for codec in ("h264", "hevc", "mjpeg")] == [True, True, False]
    assert [jpeg_ends.pipe.carries(codec) for codec in ("h264", "hevc", "mjpeg")] == [False, False, True]


def test_the_kernel_is_asked_for_a_larger_pipe(ends: Ends) -> None:
    assert fcntl.fcntl(ends.pipe.fileno(), GETPIPE) == PIPE_BYTES


def test_a_user_past_the_allowance_gets_the_kernel_s_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr("scc_wall.feeds.pipe_end.fcntl.fcntl", refuse)
    ends = Ends()
    send(ends.pipe, picture("key", key=True, size=200_000))
    assert texts(ends.drain()) == ["key"]
    os.close(ends.reading)
    ends.pipe.close()


def test_it_never_blocks_and_never_grows_beyond_its_bound(ends: Ends) -> None:
    began = time.monotonic()
    for number in range(2_000):
        send(ends.pipe, picture(f"{number}", key=number % 20 == 0, size=5_000))
    assert time.monotonic() - began < 5.0  # 10 MB into a pipe that nobody reads
    assert ends.pipe._end.queued <= QUEUE_BYTES + 6_000
    assert ends.pipe._end.queued == sum(len(part) for part in ends.pipe._end._queue)
    assert ends.pipe.dropped > 0


def test_after_a_loss_it_goes_on_with_a_key_picture_and_whole_packets(ends: Ends) -> None:
    for number in range(1_000):
        send(ends.pipe, picture(f"{number}", key=number % 20 == 0, size=5_000))
        if number % 300 == 299:
            ends.read()
    send(ends.pipe, picture("last", key=True))
    assert ends.pipe.dropped > 2
    assert ends.drain().count(b"last") == 1
    assert ends.pipe._end.queued == 0


@given(st.lists(st.tuples(st.integers(8, 400_000), st.integers(0, 9), st.integers(0, 300_000)), min_size=1, max_size=40))
@settings(max_examples=40)
@example([(8, 0, 0), (123805, 1, 0), (127669, 0, 0), (3653, 0, 0), (384165, 0, 0), (384165, 0, 940), (251685, 0, 0), (8, 0, 0)])
def test_whatever_is_lost_packets_stay_whole_and_groups_begin_with_keys(steps: list[tuple[int, int, int]]) -> None:
    """Pictures of any size, read in pieces of any size: after a loss the next picture is a key picture."""
    ends, data = Ends(), b""
    for number, (size, kind, taken) in enumerate(steps):
        send(ends.pipe, picture(f"{number}", key=kind == 0 or number == 0, size=size))
        assert ends.pipe._end.queued <= QUEUE_BYTES + 450_000
        try:
            data += os.read(ends.reading, taken) if taken else b""
        except BlockingIOError:
            continue
    data += ends.drain()
    os.close(ends.reading)
    ends.pipe.close()
    assert len(data) % 188 == 0
    has_lost = ends.pipe.dropped > 0  # perhaps the rest of the last picture that was begun
    units = [unit for unit in read(data, losses=has_lost, cut=has_lost).units if unit.pts is not None]
    numbers = [int(unit.data[6:].rstrip(b".")) for unit in units]
    if not ends.pipe.dropped:
        assert numbers == list(range(len(steps)))
    for before, after in itertools.pairwise(numbers):
        assert after == before + 1 or steps[after][1] == 0


def test_a_reader_that_is_gone_is_told(ends: Ends) -> None:
    send(ends.pipe, picture("key", key=True))
    os.close(ends.reading)
    with pytest.raises(PipeClosed):
        send(ends.pipe, picture("p"))
    ends.reading = os.open(os.devnull, os.O_RDONLY)


def test_what_waits_leaves_when_the_player_reads(ends: Ends) -> None:
    send(ends.pipe, picture("key", key=True, size=900_000))
    assert ends.pipe._end.queued > 600_000
    assert texts(ends.drain()) == ["key"]
    assert ends.pipe._end.queued == 0


def test_a_player_that_does_not_read_gets_nothing_more_after_a_while(ends: Ends) -> None:
    send(ends.pipe, picture("first", key=True), at=10.0)
    send(ends.pipe, picture("soon"), at=10.0 + BEHIND_S)
    send(ends.pipe, picture("late"), at=10.1 + BEHIND_S)
    send(ends.pipe, picture("late key", key=True), at=10.2 + BEHIND_S)
    data = ends.drain()
    assert b"soon" in data
    assert b"late" not in data
    assert ends.pipe.dropped > 0


def test_a_player_that_reads_again_goes_on_with_the_next_key_picture(ends: Ends) -> None:
    send(ends.pipe, picture("first", key=True), at=10.0)
    send(ends.pipe, picture("lost"), at=10.1 + BEHIND_S)
    ends.drain()
    send(ends.pipe, picture("torn"), at=10.2 + BEHIND_S)
    send(ends.pipe, picture("again", key=True), at=10.3 + BEHIND_S)
    data = ends.drain()
    assert b"torn" not in data
    assert b"again" in data


def test_a_player_that_reads_slowly_but_steadily_loses_nothing(ends: Ends) -> None:
    for number in range(200):
        send(ends.pipe, picture(f"picture {number}", key=number % 30 == 0, size=2000), at=10.0 + number / 15)
        if number % 15 == 14:
            ends.drain()
    assert ends.pipe.dropped == 0


def test_joining_re_times_a_group_to_end_now(ends: Ends) -> None:
    group = [picture(f"{number}", key=number == 0, source_s=number / 15) for number in range(10)]
    ends.pipe.join("h264", group, 50.0, waits_for_key=False)
    data = ends.read()
    send(ends.pipe, picture("next"), 50.1)
    units = pictures_of(data + ends.read())
    times = [unit.pts / 90_000 + LEEWAY_S for unit in units if unit.pts is not None]
    assert times[9] == pytest.approx(50.0, abs=1e-4)
    assert times[10] == pytest.approx(50.1, abs=1e-4)
    assert times == sorted(set(times))
    assert times[9] - times[0] < LOOKBACK_S
    assert [unit.clock for unit in units] == [50 * 90_000] * 10 + [int(50.1 * 90_000)]


@pytest.mark.parametrize(("next_s", "shown_s"), [(0.066, 0.061), (0.0, 0.0), (0.004, 0.0), (LONGEST_NEXT_S + 0.01, 0.0)])
def test_a_key_picture_that_was_waited_for_is_shown_just_before_the_next(ends: Ends, next_s: float, shown_s: float) -> None:
    ends.pipe.join("h264", [picture("key", key=True)], 50.0, waits_for_key=False, next_s=next_s)
    (unit,) = pictures_of(ends.read())
    assert unit.pts is not None
    assert unit.pts / 90_000 + LEEWAY_S - 50.0 == pytest.approx(shown_s, abs=1e-4)


def test_a_joined_group_is_given_to_the_player_at_once(ends: Ends, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    write = os.write

    def noted(fd: int, data: bytes) -> int:
        sizes.append(len(data))
        return write(fd, data)

    monkeypatch.setattr("scc_wall.feeds.pipe_end.os.write", noted)
    ends.pipe.join("h264", [picture(f"{number}", key=number == 0) for number in range(10)], 50.0, waits_for_key=False)
    assert len(sizes) == 1
    assert len(pictures_of(ends.read())) == 10
    send(ends.pipe, picture("next"), 50.1)
    assert len(sizes) == 2


def test_joining_a_group_of_which_only_the_key_picture_is_left(ends: Ends) -> None:
    ends.pipe.join("h264", [picture("old key", key=True)], 50.0, waits_for_key=True)
    for one in (picture("undecodable"), picture("key", key=True), picture("p")):
        send(ends.pipe, one, 51.0)
    assert texts(ends.read()) == ["old key", "key", "p"]


def test_a_group_that_is_too_large_for_the_pipe_is_joined_by_its_key_picture(ends: Ends) -> None:
    group = [picture(f"{number}", key=number == 0, size=100_000) for number in range(20)]
    ends.pipe.join("h264", group, 50.0, waits_for_key=False)
    send(ends.pipe, picture("undecodable"), 51.0)
    send(ends.pipe, picture("key", key=True), 52.0)
    assert texts(ends.drain()) == ["0", "key"]
    assert ends.pipe.dropped == 0


def test_joining_throws_away_what_the_former_camera_left(ends: Ends) -> None:
    send(ends.pipe, picture("former", key=True, size=800_000))
    ends.pipe.join("hevc", [picture("new", key=True)], 50.0, waits_for_key=False)
    data = ends.drain()
    assert len(data) % 188 == 0
    assert data.count(b"new") == 1
    assert len(data) < PIPE_BYTES + 10 * 188


def test_a_new_session_begins_with_its_key_picture(ends: Ends) -> None:
    send(ends.pipe, picture("key", key=True))
    ends.pipe.wait_for_key()
    for one in (picture("of another group"), picture("key 2", key=True), picture("p")):
        send(ends.pipe, one, 11.0)
    assert texts(ends.read()) == ["key", "key 2", "p"]


def test_times_never_step_back_in_decoding_order(ends: Ends) -> None:
    send(ends.pipe, picture("key", key=True), 10.0)
    data = ends.read()
    ends.pipe.send("h264", picture("late"), 9.0, 10.01)
    ends.pipe.send("h264", picture("later shown"), 10.3, 10.02)
    ends.pipe.send("h264", picture("b"), 10.1, 10.03)
    units = pictures_of(data + ends.read())
    decoding = [unit.dts for unit in units if unit.dts is not None]
    assert decoding == sorted(set(decoding))
    assert len(decoding) == 4
    assert all(unit.pts is not None and unit.dts is not None and unit.pts >= unit.dts for unit in units)
    assert units[3].pts == 909_000 - LEEWAY_S * TICKS
    assert units[2].pts == 927_000 - LEEWAY_S * TICKS


def test_the_very_first_picture_comes_with_both_ends_of_the_player_s_buffer(ends: Ends) -> None:
    send(ends.pipe, picture("key", key=True), 10.0)
    send(ends.pipe, picture("key", key=True), 11.0)
    assert read(ends.read()).clocks == [(int((10.0 - START_S) * 90_000), False)]


def test_time_stands_still_until_the_player_reads(ends: Ends) -> None:
    """Three seconds before it reads are no delay of its pictures: it takes the moment it begins for the first one's."""
    for second in range(3):
        send(ends.pipe, picture(f"{second}", key=True), 10.0 + second)
    assert ends.pipe.is_unread(13.0)
    early = ends.read()
    assert not ends.pipe.is_unread(13.1)
    send(ends.pipe, picture("read"), 13.5)
    early += ends.read()
    units = pictures_of(early)
    assert [unit.clock for unit in units] == [900_000] * 3 + [945_000]
    back = int(LEEWAY_S * TICKS)
    assert [unit.pts for unit in units] == [900_000 - back, 900_001 - back, 900_002 - back, 945_000 - back]
    assert not ends.pipe.is_unread(20.0)
    send(ends.pipe, picture("later"), 14.0)
    assert pictures_of(early + ends.read())[-1].clock == 990_000  # from then on time passes as everywhere


def test_nothing_is_held_before_there_is_something_to_read(ends: Ends) -> None:
    assert not ends.pipe.is_unread(5.0)
    send(ends.pipe, picture("key", key=True), 10.0)
    assert pictures_of(ends.read())[0].pts == 900_000 - LEEWAY_S * TICKS


@pytest.mark.parametrize(
    ("times", "ranks"),
    [
        ([0.0, 0.1, 0.2], [0, 1, 2]),
        ([0.0, 0.3, 0.1, 0.2], [0, 3, 1, 2]),
        ([None, 0.1, 0.2], [0, 1, 2]),
        ([None, -5.0, -4.9], [0, 1, 2]),
        ([0.1, 0.2, None, 0.3], [0, 1, 2, 3]),
        ([None, None], [0, 1]),
        ([], []),
    ],
)
def test_the_order_of_showing(times: list[float | None], ranks: list[int]) -> None:
    assert display_ranks([picture("", source_s=time) for time in times]) == ranks


def test_a_pane_with_key_pictures_only_gets_every_key_picture_and_is_whole_again_from_the_next_one_on(ends: Ends) -> None:
    ends.pipe.thin(keys_only=True)
    for at, (text, key) in enumerate([("K1", True), ("p1", False), ("K2", True), ("p2", False)]):
        send(ends.pipe, picture(text, key=key), 10.0 + at / 10)
    ends.pipe.thin(keys_only=False)
    for at, (text, key) in enumerate([("p3", False), ("K3", True), ("p4", False)]):
        send(ends.pipe, picture(text, key=key), 11.0 + at / 10)
    assert texts(ends.drain()) == ["K1", "K2", "K3", "p4"]


def tracks(data: bytes) -> list[int]:
    return [int.from_bytes(table[13:15], "big") & 0x1FFF for table in read(data).maps]


def test_whoever_is_thinned_gets_another_decoder_with_its_next_key_picture(ends: Ends) -> None:
    send(ends.pipe, picture("K1", key=True), 10.0)
    ends.pipe.thin(keys_only=True)
    send(ends.pipe, picture("K2", key=True), 10.5)
    ends.pipe.thin(keys_only=True)
    send(ends.pipe, picture("K3", key=True), 11.0)
    ends.pipe.thin(keys_only=False)
    send(ends.pipe, picture("K4", key=True), 11.5)
    first, second, third, fourth = tracks(ends.drain())
    assert first != second == third == fourth


def test_whoever_is_thinned_gets_another_decoder_with_each_camera(ends: Ends) -> None:
    ends.pipe.thin(keys_only=True)
    out = b""
    for at in (10.0, 10.5, 11.0):
        ends.pipe.join("h264", [picture("K", key=True), picture("p")], at, waits_for_key=False)
        send(ends.pipe, picture("L", key=True), at + 0.2)
        out += ends.read()
    first, second, third = VIDEO_PIDS[:3]
    assert tracks(out) == [first, first, second, second, third, third]


def test_whoever_got_nothing_for_long_gets_another_decoder(ends: Ends) -> None:
    out = b""
    for at in (10.0, 10.1, 10.1 + GRUDGE_S, 10.2 + 2 * GRUDGE_S, 10.3 + 2 * GRUDGE_S):
        send(ends.pipe, picture("K", key=True), at)
        out += ends.read()
    first, second = VIDEO_PIDS[:2]
    assert tracks(out) == [first, first, first, second, second]


def test_a_pause_that_does_not_end_with_a_key_picture_gets_another_decoder_with_the_next_one(ends: Ends) -> None:
    out = b""
    for at, key in ((10.0, True), (10.1 + GRUDGE_S, False), (10.2 + GRUDGE_S, True), (10.3 + GRUDGE_S, True)):
        send(ends.pipe, picture("K", key=key), at)
        out += ends.read()
    assert tracks(out) == [VIDEO_PIDS[0], VIDEO_PIDS[1], VIDEO_PIDS[1]]


def test_no_decoder_is_left_for_a_key_picture_that_only_heals(ends: Ends) -> None:
    out = b""
    late = 10.1 + GRUDGE_S
    for at, heals in ((10.0, False), (late, True), (late + 0.1, False), (late + 0.2, False)):
        send(ends.pipe, replace(picture("K", key=True), heals=heals), at)
        out += ends.read()
    assert tracks(out) == [VIDEO_PIDS[0], VIDEO_PIDS[0], VIDEO_PIDS[1], VIDEO_PIDS[1]]


def test_another_decoder_gets_no_leading_pictures_of_the_group_it_begins_with(ends: Ends) -> None:
    send(ends.pipe, picture("K1", key=True, source_s=0.0), 10.0)
    ends.pipe.thin(keys_only=True)
    ends.pipe.thin(keys_only=False)
    for number, (text, source_s) in enumerate([("p", 0.1), ("K2", 0.5), ("leading", 0.4), ("q", 0.6)]):
        send(ends.pipe, picture(text, key=text == "K2", source_s=source_s), 10.1 + number / 10)
    assert texts(ends.drain()) == ["K1", "p", "K2", "q"]


def test_a_new_pane_that_is_thinned_before_its_first_picture_begins_as_any_other(ends: Ends) -> None:
    ends.pipe.thin(keys_only=True)
    send(ends.pipe, picture("K", key=True), 10.0)
    assert tracks(ends.drain()) == [VIDEO_PIDS[0]]


def test_a_player_that_stalled_is_joined_anew_and_no_time_has_passed_for_it(ends: Ends) -> None:
    def clock_of(data: bytes) -> float:
        return [unit.clock for unit in pictures_of(data) if unit.clock is not None][-1] / 90_000

    send(ends.pipe, picture("K1", key=True), 10.0)
    before = clock_of(ends.drain())
    send(ends.pipe, picture("unread"), 10.1)  # the player stops here, for 30 s
    for at in (10.2 + STALLED_S, 20.0, 30.0, 40.0):
        send(ends.pipe, picture("old"), at)
        assert not ends.pipe.wants_group(at)
    assert ends.pipe.began_at is None
    assert texts(ends.drain()) == ["unread"]
    send(ends.pipe, picture("no key"), 40.1)
    assert ends.pipe.wants_group(40.1)
    assert not ends.pipe.wants_group(40.1)
    ends.pipe.join("h264", [picture("K2", key=True), picture("p")], 40.1, waits_for_key=False)
    data = ends.drain()
    assert texts(data) == ["K2", "p"]
    assert clock_of(data) - before == pytest.approx(0.1, abs=0.02)


def test_a_camera_chosen_while_the_player_is_stalled_waits_for_it(ends: Ends) -> None:
    send(ends.pipe, picture("K1", key=True), 10.0)
    ends.drain()
    send(ends.pipe, picture("unread"), 10.1)
    send(ends.pipe, picture("old"), 10.2 + STALLED_S)
    ends.pipe.join("h264", [picture("other", key=True)], 12.0, waits_for_key=False)
    assert texts(ends.drain()) == ["unread"]
    send(ends.pipe, picture("other 2"), 12.1)
    assert ends.pipe.wants_group(12.1)


def test_pictures_are_shown_earlier_and_a_player_that_is_behind_catches_up_by_slower_time(ends: Ends) -> None:
    times = []
    for number in range(60):
        at = 10.0 + number / 15
        if number == 15:
            ends.pipe.catch_up(0.6)
        send(ends.pipe, picture(f"{number}", key=number == 0), at)
        times += [unit.pts / 90_000 for unit in pictures_of(ends.drain()) if unit.pts is not None]
    assert times[14] - times[0] == pytest.approx(14 / 15, abs=0.001)
    steps = [after - before for before, after in itertools.pairwise(times)]
    assert all(0.6 / 15 < step < 1.1 / 15 for step in steps)
    assert times[59] - times[0] == pytest.approx(59 / 15 - 0.6, abs=0.001)
    began = ends.pipe.began_at
    ends.pipe.earlier_s = 0.09
    send(ends.pipe, picture("early"), 14.0 + 1 / 15)
    (early,) = pictures_of(ends.drain())
    assert early.pts is not None
    assert early.clock is not None
    assert (early.clock - early.pts) / 90_000 == pytest.approx(LEEWAY_S + 0.09, abs=0.001)
    assert ends.pipe.began_at == began


def test_pictures_that_wait_come_all_once_they_are_let_go_and_nearer_together_than_they_were_due(ends: Ends) -> None:
    send(ends.pipe, picture("key", key=True), 10.0)
    assert texts(ends.drain()) == ["key"]
    ends.pipe.hold(10.05)
    for number in range(4):
        send(ends.pipe, picture(str(number)), 10.1 + number / 10)
    assert ends.drain() == b""
    ends.pipe.let_go(10.45)
    found = pictures_of(ends.drain())
    assert [unit.data[6:].decode() for unit in found] == ["0", "1", "2", "3"]
    times = [unit.pts / TICKS for unit in found if unit.pts is not None]
    assert [round(later - earlier, 3) for earlier, later in itertools.pairwise(times)] == [0.04, 0.04, 0.04]
    send(ends.pipe, picture("after"), 10.9)
    assert texts(ends.drain()) == ["after"]


def test_what_waits_of_a_former_camera_is_not_shown_with_the_new_one(ends: Ends) -> None:
    send(ends.pipe, picture("key", key=True), 10.0)
    ends.pipe.hold(10.05)
    send(ends.pipe, picture("old"), 10.1)
    ends.pipe.join("h264", [picture("NEW", key=True)], 10.2, waits_for_key=False)
    ends.pipe.let_go(10.3)
    send(ends.pipe, picture("next"), 10.4)
    assert texts(ends.drain()) == ["key", "NEW", "next"]


def test_a_pipe_of_jpeg_pictures_holds_nothing_back(jpeg_ends: Ends) -> None:
    ends = jpeg_ends
    ends.pipe.send("mjpeg", picture("one", key=True), 10.0, 10.0)
    ends.read()
    ends.pipe.hold(10.05)
    ends.pipe.send("mjpeg", picture("two", key=True), 10.1, 10.1)
    assert b"two" in ends.drain()
