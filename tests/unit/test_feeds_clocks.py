"""Two sessions in one connection, backlogs told by the sender's own clock, and refusals that only mean "busy"."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from scc_wall.feeds.leavings import BUSY_AFTER_S, Leavings
from scc_wall.feeds.sender_clock import LEAST_S, MOST_S, SenderClock
from scc_wall.feeds.source_clock import SourceClock
from scc_wall.feeds.two_clocks import TwoClocks


@dataclass
class Camera:
    """A camera's pictures, ten a second, through both clocks; its reports come every 5 s and agree to a few microseconds."""

    offset: float = -700.0
    """Its own clock less ours."""
    clock: SourceClock = field(default_factory=SourceClock)
    sender: SenderClock = field(default_factory=SenderClock)
    now: float = 1000.0
    rtp: float = 0.0
    """Its RTP time less its own clock."""
    old: float = 0.0
    """How old its pictures are."""
    told: float | None = None
    has_clock: bool = True
    """Some report the same time again and again."""

    def plays(self, seconds: float) -> list[float]:
        """Return the lag after each picture."""
        lags = []
        for _ in range(round(seconds * 10)):
            self.now += 0.1
            reported = self.told is None or round(self.now * 10) % 50 == 0
            if reported:
                self.told = self.rtp + (round(self.now * 10) % 7) * 5e-6
                self.told += 0.0 if self.has_clock else self.now + self.offset
            assert self.told is not None
            source = self.now + self.offset + self.rtp - self.old
            self.clock.schedule(source, self.now)
            jumped = self.clock.jump is not None
            self.sender.seen(source, source - self.told, self.now, self.clock.lag_s, jumped=jumped, reported=reported)
            lags.append(self.clock.lag_s + self.sender.backlog_s)
        return lags

    def connects_again(self) -> None:
        self.clock, self.rtp, self.told = SourceClock(), self.rtp + 5000, None
        self.sender.session_begins()


@pytest.mark.parametrize("jump", [3600.0, -3600.0, 20.0, -20.0, -5.0])
def test_a_clock_that_jumps_is_no_backlog(jump: float) -> None:
    camera = Camera()
    assert max(camera.plays(30)) < 0.1
    camera.rtp += jump
    assert max(camera.plays(30)) < 0.1


def test_pictures_that_suddenly_are_old_are_noticed_with_the_next_report() -> None:
    camera = Camera()
    camera.plays(32)
    camera.old = 20.0
    lags = camera.plays(12)
    assert max(lags[:5]) < LEAST_S  # that may as well be a jump of the clock
    assert all(lag == pytest.approx(20, abs=0.2) for lag in lags[51:])
    camera.old = 0.0
    assert camera.plays(1)[-1] < 0.2


def test_a_session_that_begins_with_old_pictures_is_noticed_at_once() -> None:
    camera = Camera()
    camera.plays(10)
    camera.old = 20.0
    camera.connects_again()
    assert min(camera.plays(5)) > 19
    camera.sender.forget()
    assert max(camera.plays(5)) < 0.2


def test_a_camera_that_sets_its_clock_is_not_behind() -> None:
    for step in (-30.0, 30.0, -86_400.0):
        camera = Camera()
        camera.plays(20)
        camera.offset += step
        camera.rtp -= step  # RTP time counts on
        assert max(camera.plays(20)) < 0.1
        camera.connects_again()
        assert max(camera.plays(20)) < 0.1


def test_a_camera_without_a_clock_is_never_behind_by_its_reports() -> None:
    """Its pictures seem to be the older the longer it was away."""
    camera = Camera(has_clock=False)
    for _ in range(4):
        assert max(camera.plays(22)) < 0.1
        camera.now += 40
        camera.connects_again()
    camera.rtp -= 20
    assert max(camera.plays(22)) < 0.1


def test_nothing_holds_back_pictures_for_hours() -> None:
    camera = Camera()
    camera.plays(20)
    camera.offset -= 2 * MOST_S
    assert max(camera.plays(20)) < 0.1


def test_two_sessions_in_one_connection_are_noticed() -> None:
    clock, clocks, found = SourceClock(), TwoClocks(), []
    for turn in range(8):
        for base in (50.0, 7000.0):
            at = 1000.0 + 2 * turn + base / 100_000
            clock.schedule(at - base, at)
            found.append(clock.jump is not None and clocks.jumped(*clock.jump, at))
    assert found.index(True) <= 4


@pytest.mark.parametrize("jumps", [[5.0] * 9, [-5.0] * 9, [3600.0, -3600.0, 10.0, 10.0], [5.0, -5.0]])
def test_one_clock_that_jumps_is_one_clock(jumps: list[float]) -> None:
    clock, clocks, shift = SourceClock(), TwoClocks(), 0.0
    for number in range(100 * (len(jumps) + 1)):
        if number % 100 == 99 and number // 100 < len(jumps):
            shift += jumps[number // 100]
        at = 1000 + number / 10
        clock.schedule(at + shift, at)
        assert clock.jump is None or not clocks.jumped(*clock.jump, at)


def test_one_end_excuses_one_refusal_for_a_while() -> None:
    leavings = Leavings()
    assert not leavings.excuses("A", 5.0)
    leavings.left("A", 10.0)
    assert not leavings.excuses("B", 11.0)
    assert leavings.excuses("A", 11.0)
    assert not leavings.excuses("A", 12.0)
    leavings.left("A", 20.0)
    assert not leavings.excuses("A", 20.1 + BUSY_AFTER_S)
