"""Points of issue 4 under load: 100 panes on whatever machine this is, and still a key is answered, and nothing grows."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

from scc_wall.bench.glass import Glass, Reader
from scc_wall.bench.places import strips
from tests.acceptance.burden import burden, growth
from tests.acceptance.points import Point
from tests.acceptance.switch_points import ids, many
from tests.acceptance.switch_stand import Stand, switch_stand
from tests.process.support import wait_for

PANES = 100
SHOWN_LIMIT_S, SETTLE_S, APART_S = 180.0, 20.0, 1.5
PRESSES = 20
ANSWER_MS = 100
LOOK_S = 0.002
LOADED_S = 60.0
COVER_KEY = "t"
"""Covers the whole wall, and uncovers it: seen at once wherever one looks."""


def keys_point(point: Point, folder: Path) -> None:
    """100 panes: how long after a key the glass shows what it asked for; what grows in a minute of it."""
    with switch_stand(folder, many("A", PANES, 0), {"satu": [("10x10", ids("A", 1, PANES))]}) as stand:
        wait_for(lambda: sum(picture.w > 0 for picture in stand.pictures().values()) == PANES, SHOWN_LIMIT_S)  # placed, too
        eye = _TopRow(stand)
        wait_for(lambda: eye.readable() == eye.count, SHOWN_LIMIT_S, stand.wall.states)
        time.sleep(SETTLE_S)
        before = burden(stand)
        covered, uncovered = [], []
        for _ in range(PRESSES):
            covered.append(eye.seconds_after_key(lambda count: count == 0))
            uncovered.append(eye.seconds_after_key(lambda count: count > 0))
        time.sleep(LOADED_S)
        _note_times(point, "covered", covered)
        _note_times(point, "uncovered", uncovered)
        growth(point, before, burden(stand))
        panes = stand.wall.panes()
        point.note(
            states=str(dict(Counter(pane["state"] for pane in panes))), lowered=sum(bool(pane["lowered"]) for pane in panes)
        )
        point.note(overload=str(stand.wall.status()["overload"]))
        point.demand(max(covered) * 1000 <= ANSWER_MS, f"a key was not answered within {ANSWER_MS} ms")
        point.demand(len(panes) == PANES, f"{len(panes)} of {PANES} panes are there")


class _TopRow:
    """The uppermost row of tiles, looked at again and again after a key."""

    def __init__(self, stand: Stand) -> None:
        pictures = list(stand.pictures().values())
        top = min(picture.y for picture in pictures)
        self._reader = Reader(Glass(stand.display), strips([picture for picture in pictures if picture.y == top]))
        self._keyboard = Display(stand.display)
        self._key = self._keyboard.keysym_to_keycode(XK.string_to_keysym(COVER_KEY))
        self.count = self._reader.count

    def readable(self) -> int:
        """Return how many tiles show a number."""
        return sum(number is not None for number in self._reader.numbers())

    def seconds_after_key(self, is_seen: Callable[[int], bool]) -> float:
        """Press the key, and return after how long the number of readable tiles is as it should be then."""
        xtest.fake_input(self._keyboard, X.KeyPress, self._key)
        xtest.fake_input(self._keyboard, X.KeyRelease, self._key)
        began = time.monotonic()
        self._keyboard.flush()
        while not is_seen(self.readable()):
            assert time.monotonic() < began + 10, "a key was not answered in 10 s"
            time.sleep(LOOK_S)
        took = time.monotonic() - began
        time.sleep(APART_S)
        return took


def _note_times(point: Point, what: str, seconds: list[float]) -> None:
    ordered = sorted(1000 * one for one in seconds)
    point.note(**{f"{what}_ms_median": ordered[len(ordered) // 2], f"{what}_ms_longest": ordered[-1]})


POINTS = (("keys100", "100 panes: milliseconds from a key to the glass, and what grows", keys_point),)
