"""Points of issue 5 on the glass: a hand at the keyboard, a wall, a dome, and the mark of its place read from the screen."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from Xlib import X
from Xlib import display as xlib_display

from scc_wall.simulator.dome.mark import Mark
from tests.acceptance.points import Point
from tests.process.onvif_client import Token, service
from tests.process.ptz_room import DOME, PtzRoom, open_ptz_room
from tests.process.support import wait_for
from tests.process.test_simulator import PASSWORD, USER
from tests.ptz_mark import mark_in

MOST_WIDTHS = 0.25
"""Picture widths a move may run on beyond the place at which the hand let go: the wall's own limit."""
SEEN_S = 30.0


class Glass:
    """The picture of one pane on the screen."""

    def __init__(self, room: PtzRoom) -> None:
        """Look at the pane of camera P1."""
        self._room = room
        os.environ["XAUTHORITY"] = room.wall.environment["XAUTHORITY"]
        self._display = xlib_display.Display(room.wall.environment["DISPLAY"])
        self._root = self._display.screen().root
        pane = room.wall.pane("P1")
        self._x, self._y, self._w, self._h = (pane[name] for name in "xywh")
        self._wide = min(self._w, self._h * 16 // 9)

    def mark(self) -> Mark | None:
        """Return the mark that is on the glass now."""
        return mark_in(self._row)

    def seen(self) -> Mark:
        """Return the mark as soon as one can be read."""
        return wait_for(self.mark, SEEN_S, lambda: "no mark on the glass")

    def delay(self) -> float:
        """Return how old the picture on the glass is, in seconds, the middle of many looks."""
        ages = []
        end = time.monotonic() + 2.0
        while time.monotonic() < end:
            mark = self.mark()
            if mark is not None:
                ages.append(mark.age(time.time()))
        return median(ages) if ages else float("nan")

    def at(self, across: float, down: float) -> tuple[int, int]:
        """Return the place on the screen of a place in the picture, 0 to 1 from its left top corner; the pane may be wider."""
        high = min(self._h, self._w * 9 // 16)
        left, top = self._x + (self._w - self._wide) // 2, self._y + (self._h - high) // 2
        return left + int(across * self._wide), top + int(down * high)

    def close(self) -> None:
        """Leave the screen."""
        self._display.close()

    def _row(self, part: float) -> Any:
        left, top = self.at(0, part)
        image = self._root.get_image(left, top, self._wide, 1, X.ZPixmap, 0xFFFFFFFF)
        return np.frombuffer(image.data, np.uint8)[1::4]


@contextmanager
def _in_hand(folder: Path) -> Iterator[tuple[PtzRoom, Glass, Any]]:
    """Open a room with one dome on the wall and take it in hand; also yields a foreign client of the dome."""
    folder.mkdir()
    with open_ptz_room(folder, 1, mark=True) as room:
        (room.folder / "situs" / "ptz.toml").write_text(
            "idle_s = 3600\n"
        )  # a busy machine takes more than ten seconds to measure
        wait_for(lambda: room.wall.is_live(1), 60, room.wall.states)
        wait_for(lambda: "read again" in room.wall.log(), SEEN_S)
        glass = Glass(room)
        try:
            glass.seen()
            _take(room)
            yield room, glass, service(f"{room.onvif}/{DOME}", "tptz", Token(USER, PASSWORD))
        finally:
            glass.close()


def loop_point(point: Point, folder: Path) -> None:
    """Pan, tilt and zoom by key and click; see on the glass that the picture follows, and how soon."""
    with _in_hand(folder / "loop") as (room, glass, ptz):
        _place(room, ptz, 0.0)
        wait_for(lambda: abs(glass.seen().pan) < 0.1, SEEN_S)
        for key, axis in (("Right", "pan"), ("Left", "pan"), ("Up", "tilt"), ("Prior", "zoom")):
            point.note(**{f"key_{key}_seen_after_seconds": _seen_after(room, glass, key, axis)})
        point.note(picture_on_the_glass_is_old_seconds=glass.delay(), stream=room.wall.pane("P1")["stream"])
        _take(room)
        wide, before = room.dome()["view"], room.dome()["pan"]
        room.wall.press("mousemove", *map(str, glass.at(0.75, 0.5)), "click", "1")
        wait_for(lambda: room.dome()["moving"], SEEN_S)
        room.rests_within(8.0)
        turned = (room.dome()["pan"] - before) / wide
        point.note(click_at_three_quarters_turned_by_picture_widths=turned)
        point.demand(0.2 < turned < 0.3, "a click does not bring its place to the centre")


def glass_overshoot_point(point: Point, folder: Path) -> None:
    """Pan by a held key until the glass shows a place, let go, and measure how far it went beyond, in picture widths."""
    with _in_hand(folder / "glass-overshoot") as (room, glass, ptz):
        for zoom, label in ((0.0, "1x"), (1.0, "40x")):
            for delay in (50, 300, 800):
                room.quirk("none")
                _place(room, ptz, zoom)
                room.quirk(f"picture-late={delay}")
                wait_for(
                    lambda: glass.seen().pan == room.dome()["pan"] or abs(glass.seen().pan - room.dome()["pan"]) < 0.01, SEEN_S
                )
                seen_delay = glass.delay()
                overshot = _overshot(room, glass)
                name = f"{label}_{delay}_ms_more"
                point.note(**{f"{name}_widths": overshot, f"{name}_glass_delay_seconds": seen_delay})
                point.demand(abs(overshot) <= MOST_WIDTHS, f"{label} with {delay} ms more: {overshot:.2f} picture widths")


def _take(room: PtzRoom) -> None:
    """Take the dome in hand as an operator does, unless it is; a hand that rests loses it after a while."""
    if room.device().get("holder") is None:
        pane = room.wall.pane("P1")
        room.wall.press("mousemove", str(pane["x"] + pane["w"] // 2), str(pane["y"] + pane["h"] // 2), "click", "3")
    wait_for(lambda: room.device().get("phase") == "ready" and room.device().get("holder"), SEEN_S, room.device)


def _seen_after(room: PtzRoom, glass: Glass, key: str, axis: str) -> float:
    """Hold a key until the glass shows that the dome moves; return the seconds."""
    _take(room)
    before, began = getattr(glass.seen(), axis), time.monotonic()
    step = 0.01 if axis == "zoom" else 0.3
    room.wall.press("keydown", key)
    try:
        wait_for(lambda: abs(getattr(glass.seen(), axis) - before) > step, SEEN_S, lambda: f"{key}: {room.device()}")
        took = time.monotonic() - began
    finally:
        room.wall.press("keyup", key)
    room.rests_within(5.0)
    return took


def _place(room: PtzRoom, ptz: Any, zoom: float) -> None:
    """Send the dome to a known place, and wait until it stands there."""
    # While the wall still proves that its own move has ended, it stops whatever moves the dome.
    wait_for(lambda: room.device().get("motion") == "still", SEEN_S, room.device)
    ptz.AbsoluteMove(ProfileToken="main", Position={"PanTilt": {"x": 0.0, "y": 0.6}, "Zoom": {"x": zoom}})
    wait_for(lambda: not room.dome()["moving"] and abs(room.dome()["zoom"] - zoom) < 0.001, SEEN_S, room.dome)


def _overshot(room: PtzRoom, glass: Glass) -> float:
    _take(room)
    wide, start = room.dome()["view"], room.dome()["pan"]
    target = start + 0.8 * wide
    room.wall.press("keydown", "Right")
    try:
        end = time.monotonic() + SEEN_S
        while time.monotonic() < end:
            mark = glass.mark()
            if mark is not None and mark.pan >= target:
                break
    finally:
        room.wall.press("keyup", "Right")
    room.rests_within(8.0)
    return float((room.dome()["pan"] - target) / wide)


POINTS = (
    ("loop", "pan, tilt, zoom by key and click, seen on the glass", loop_point),
    ("glass_overshoot", "overshoot seen on the glass", glass_overshoot_point),
)
