"""The process that draws what domes see: orders come as lines of JSON, encoded pictures go back, each behind a small head.

It draws only what it is asked for; between orders it draws tiles that are wanted. It ends with its input.
"""

from __future__ import annotations

import json
import os
import select
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, BinaryIO

import numpy as np

from scc_wall.simulator.clip import Format
from scc_wall.simulator.dome.lens import Lens
from scc_wall.simulator.dome.mark import BARS, ROW, ROWS, TOP, bits_of
from scc_wall.simulator.dome.tiles import Key, Tiles
from scc_wall.simulator.dome.view import Sight, darkened, picture, softened
from scc_wall.simulator.dome.worker_head import HEAD
from scc_wall.simulator.dome.world import world
from scc_wall.simulator.draw.overlay import Overlay, overlay
from scc_wall.simulator.draw.planes import Frame
from scc_wall.simulator.encode import EncodingFailedError, LiveEncoder, jpeg_of_frame

UNITS_HIGH = 360
_IDLE = 60.0
Store = OrderedDict[tuple[int, Key], Frame]


class Eye:
    """One camera's view in one size: draws it anew only when it has changed."""

    def __init__(self, told: Mapping[str, Any], tiles: Tiles, form: Format, peak: int) -> None:
        """Look with the lens and the lettering the order tells."""
        self._tiles, self._form = tiles, form
        self._lens = Lens(told["wide"], told["most"])
        scale = form.height / UNITS_HIGH
        self._scale, self._hurried = scale, False
        self._overlay: Overlay = overlay(form.width, form.height, scale, told["number"], told["name"], told["label"])
        self._seen: tuple[object, ...] = ()
        self._sight = Sight(0.0, 0.0, 0.0)
        self._base = Frame.empty(form.width, form.height)
        self._frame = Frame.empty(form.width, form.height)
        self.encoder = LiveEncoder(form, peak)

    def look(self, told: Mapping[str, Any]) -> Frame:
        """Return the picture of a moment."""
        wanted = (told["pan"], told["tilt"], told["zoom"], told["blur"], told["iris"])
        if wanted != self._seen or self._hurried or not self._tiles.is_complete:
            sight = Sight(*wanted[:3])
            self._hurried = self._runs_past(sight)
            base = picture(self._tiles, self._lens, sight, self._form.width, self._form.height, hurried=self._hurried)
            softened(base, told["blur"])
            if told["iris"]:
                darkened(base, told["iris"])
            self._seen, self._base, self._sight = wanted, base, sight
        frame = self._frame
        frame.all[:] = self._base.all
        wall = told["wall"]
        if told["wiper"]:
            _wipe(frame, wall)
        self._overlay.lay(frame, wall % 60)
        if told["mark"]:
            _mark(frame, self._scale, bits_of(told["pan"], told["tilt"], told["zoom"], wall))
        return frame

    def _runs_past(self, sight: Sight) -> bool:
        """Return whether the view has moved by more than a fiftieth of itself since the last picture."""
        before, wide = self._sight, self._lens.across(sight.zoom)
        moved = max(abs(sight.pan - before.pan), abs(sight.tilt - before.tilt)) > wide / 50
        return moved or abs(sight.zoom - before.zoom) > 0.01


class Studio:
    """All eyes and their shared tiles."""

    def __init__(self, out: BinaryIO) -> None:
        """Write answers to a stream."""
        self._out = out
        self._store: Store = OrderedDict()
        self._tiles: dict[str, Tiles] = {}
        self._eyes: dict[tuple[str, str], Eye] = {}

    def obey(self, told: Mapping[str, Any]) -> None:
        """Carry out an order: a picture, a still, or that a stream is watched no more."""
        key = told["label"], told["stream"]
        if told["do"] == "leave":
            self._eyes.pop(key, None)
            return
        try:
            data, is_key = self._made(told, key)
        except EncodingFailedError:
            data, is_key = b"", 2
        self._out.write(HEAD.pack(len(data), told["ticket"], is_key) + data)
        self._out.flush()

    def draw_one(self) -> bool:
        """Draw one tile somebody is waiting for; return whether there was one."""
        return any(tiles.draw_one() for tiles in self._tiles.values())

    def _made(self, told: Mapping[str, Any], key: tuple[str, str]) -> tuple[bytes, int]:
        if key not in self._eyes:
            tiles = self._tiles.get(told["label"])
            if tiles is None:
                tiles = self._tiles[told["label"]] = Tiles(world(told["label"]), self._store)
            self._eyes[key] = Eye(told, tiles, Format(**told["form"]), told["peak"])
        eye = self._eyes[key]
        frame = eye.look(told)
        if told["do"] == "still":
            return jpeg_of_frame(frame), 1
        data = eye.encoder.encode(frame, is_key=told["key"])
        return data, int(told["key"])


def _wipe(frame: Frame, wall: float) -> None:
    """Draw the wiper's blade where it is: across and back in two seconds."""
    high, wide = frame.luma.shape
    foot, top = wide * 0.5, wide * (0.5 + 0.62 * np.sin(wall * np.pi))
    rows = np.arange(high)
    middle = (foot + (top - foot) * (high - rows) / high).astype(int)
    for row, x in zip(rows, middle, strict=True):
        frame.luma[row, max(0, x - wide // 90) : max(0, x + wide // 90)] = 34


def _mark(frame: Frame, scale: float, rows: tuple[tuple[int, ...], ...]) -> None:
    """Draw the bars machines read."""
    top, high = round(TOP * scale), round(ROW * scale)
    bars = np.array(rows, np.uint8) * 219 + 16
    wide = frame.luma.shape[1] // BARS
    frame.luma[top : top + high * ROWS, : wide * BARS] = bars.repeat(high, 0).repeat(wide, 1)
    frame.chroma[:, top // 2 : (top + high * ROWS) // 2] = 128


def run(into: int, out: BinaryIO) -> None:
    """Work until the input (a file descriptor) ends."""
    studio, pending = Studio(out), b""
    is_busy = True
    while True:
        ready, _, _ = select.select([into], [], [], 0.0 if is_busy else _IDLE)
        if not ready:
            is_busy = studio.draw_one()
            continue
        data = os.read(into, 65536)
        if not data:
            return
        *lines, pending = (pending + data).split(b"\n")
        for line in lines:
            studio.obey(json.loads(line))
        is_busy = True
