from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from scc_wall.simulator.clip import Clip
from scc_wall.simulator.faults import Faults
from scc_wall.simulator.phase import is_key
from scc_wall.simulator.session import WAITING_LIMIT, Session


class FakeRoad:
    kind = "tcp"
    channel = 0

    def __init__(self) -> None:
        self.sent: list[tuple[int, int]] = []
        self.reports: list[bytes] = []
        self.held = 0

    def send(self, picture: bytearray, offsets: Sequence[int]) -> None:
        for offset in offsets:
            sequence, ticks = struct.unpack(">HI", picture[offset + 6 : offset + 12])
            self.sent.append((sequence, ticks))

    def report(self, packet: bytes) -> None:
        self.reports.append(packet)

    def waiting(self) -> int:
        return self.held

    def close(self) -> None:
        return


class Played:
    """A session run through time without waiting."""

    def __init__(self, clip: Clip) -> None:
        self.clip, self.road, self.faults = clip, FakeRoad(), Faults()
        self.made: Clip | None = None
        self.session = Session("jsc-01", "sub", clip, self.road, 0.01, lambda: self.faults, lambda: self.made)
        self.wall = 1_700_000_000.0
        self.next = self.session.start(self.wall)

    def until(self, wall: float) -> None:
        while self.next <= wall:
            self.wall = max(self.wall, self.next)
            self.next = self.session.step(self.wall + 1e-4)
        self.wall = wall


def test_the_card_gives_way_to_the_film_at_a_key_picture(clip: Clip) -> None:
    played = Played(clip)
    played.until(played.wall + 3)
    film = replace(clip, format=replace(clip.format, first=clip.format.first + 11))
    played.made = film
    shown: list[tuple[Clip, int]] = []
    send = played.session._send
    played.session._send = lambda number: (shown.append((played.session._clip, number)), send(number))[1]  # type: ignore[method-assign]
    played.until(played.wall + 6)
    first = next(number for one, number in shown if one is film)
    assert is_key(film.format, film.length, first)
    assert all(one is film for one, number in shown if number >= first)
    assert [number for _, number in shown] == list(range(shown[0][1], shown[-1][1] + 1))


def test_pictures_come_at_their_rate_and_in_order(clip: Clip) -> None:
    played = Played(clip)
    played.until(played.wall + 10)
    assert 8 * 15 <= played.session.pictures <= 10 * 15
    sequences = [sequence for sequence, _ in played.road.sent]
    assert all((b - a) & 0xFFFF == 1 for a, b in pairwise(sequences))
    steps = {(b - a) & 0xFFFFFFFF for (_, a), (_, b) in pairwise(played.road.sent)}
    assert steps == {0, 6000}
    assert len(played.road.reports) == 2


def test_it_begins_with_a_key_picture(clip: Clip) -> None:
    played = Played(clip)
    assert is_key(clip.format, clip.length, played.session._next)
    assert 0 < played.next - played.wall <= 2.1


def test_a_pause_keeps_the_session_and_ends_at_a_key_picture(clip: Clip) -> None:
    played = Played(clip)
    played.until(played.wall + 5)
    played.faults = Faults(paused=True)
    seen = played.session.pictures
    played.until(played.wall + 7)
    assert played.session.pictures == seen
    played.faults = Faults()
    played.until(played.wall + 2.1)
    assert played.session.pictures > seen
    played.until(played.wall + 10)
    assert played.session.pictures > seen + 9 * 15


def test_a_slow_reader_loses_whole_pictures_up_to_a_key_picture(clip: Clip) -> None:
    played = Played(clip)
    played.until(played.wall + 5)
    seen = played.session.pictures
    played.road.held = WAITING_LIMIT + 1
    played.until(played.wall + 6)
    assert played.session.pictures == seen
    assert played.session.dropped > 0
    played.road.held = 0
    assert is_key(clip.format, clip.length, played.session._next)
    played.until(played.wall + 6)
    assert played.session.pictures >= seen + 4 * 15


def test_after_a_hold_up_it_catches_up_or_skips(clip: Clip) -> None:
    played = Played(clip)
    played.until(played.wall + 5)
    seen = played.session.pictures
    played.wall += 0.5
    played.next = played.session.step(played.wall)
    assert 7 <= played.session.pictures - seen <= 8
    seen = played.session.pictures
    played.wall += 3600
    played.next = played.session.step(played.wall)
    assert played.session.pictures == seen
    assert 0 < played.next - played.wall <= 2.1


def test_a_clock_set_back_does_not_stop_it(clip: Clip) -> None:
    played = Played(clip)
    played.until(played.wall + 5)
    seen = played.session.pictures
    played.wall -= 86_400
    played.next = played.session.step(played.wall)
    assert played.next - played.wall <= 2.1
    played.until(played.wall + 5)
    assert played.session.pictures > seen + 30
