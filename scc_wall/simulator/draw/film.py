"""A camera's minute: the picture at each moment of it, as I420 rows for the encoder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from scc_wall.simulator.draw.alive import cloudy, crowd_looks, ripples
from scc_wall.simulator.draw.motion import MINUTE, Mover, Stage
from scc_wall.simulator.draw.overlay import Overlay, overlay
from scc_wall.simulator.draw.places import LIGHTS, place_of
from scc_wall.simulator.draw.planes import Frame, Words16, frame_of, paste
from scc_wall.simulator.draw.props import weathered

SLOW = 5
"""Times a second at which clouds, crowds and water move; everything else moves with every picture."""
GRAINS = 8


@dataclass(frozen=True, slots=True)
class Subject:
    """Which camera a film is of."""

    label: str
    number: int
    name: str
    group: str


@dataclass(frozen=True, slots=True)
class Sky:
    """Clouds drifting behind the scene: their strips, how much is seen, and the rest already multiplied."""

    luma: Words16
    chroma: Words16
    seen: Words16
    seen_small: Words16
    rest: Words16
    rest_small: Words16

    def lay(self, frame: Frame, part: float) -> None:
        """Draw the sky as it is after that part of the minute."""
        rows, wide = self.seen.shape
        shift = round(part * wide / 2) * 2
        strip = np.roll(self.luma, shift, 1)
        np.right_shift(strip * self.seen + self.rest, 8, out=frame.luma[:rows], casting="unsafe")
        strip = np.roll(self.chroma, shift // 2, 2)
        np.right_shift(strip * self.seen_small + self.rest_small, 8, out=frame.chroma[:, : rows // 2], casting="unsafe")


@dataclass(frozen=True, slots=True)
class Film:
    """All that is needed to draw any moment of a camera's minute."""

    base: Frame
    sky: Sky | None
    patches: tuple[tuple[int, int, tuple[Frame, ...], int], ...]
    movers: Sequence[Mover]
    overlay: Overlay
    grain: NDArray[np.uint8]

    def pictures(self, numbers: Iterable[int], rate: int) -> Iterator[Frame]:
        """Yield the pictures of these numbers (0 up to MINUTE * rate), always in the same frame."""
        frame, shown = Frame.over(np.zeros_like(self.base.all)), -1
        for number in numbers:
            slow = number * SLOW // rate
            if slow != shown:
                self._refresh(slow)
                shown = slow
            self._draw(number, number / rate, frame)
            yield frame

    def _draw(self, number: int, second: float, into: Frame) -> None:
        into.all[:] = self.base.all
        placed = [one for mover in self.movers if (one := mover(second)) is not None]
        placed.sort(key=lambda one: -one.depth)
        for one in placed:
            paste(into, one.sprite, one.left, one.top)
        np.add(into.luma, self.grain[number * 5 % GRAINS], out=into.luma)
        self.overlay.lay(into, second)

    def _refresh(self, slow: int) -> None:
        if self.sky is not None:
            self.sky.lay(self.base, slow / (MINUTE * SLOW))
        for x, y, looks, every in self.patches:
            look = looks[slow // every % len(looks)]
            high, wide = look.luma.shape
            self.base.luma[y : y + high, x : x + wide] = look.luma
            self.base.chroma[:, y // 2 : (y + high) // 2, x // 2 : (x + wide) // 2] = look.chroma


def film(subject: Subject, scale: int) -> Film:
    """Draw a camera's scene, `scale` pixels a unit (1: 640 x 360), the same for the same camera every time."""
    random = Random(f"scc-wall {subject.label}")  # noqa: S311 - for pictures, and the same each time
    dice = np.random.default_rng(random.getrandbits(63))
    painter, variant = place_of(subject.group, subject.name)
    scene = painter(scale, random, variant)
    tint = random.choice(LIGHTS)
    stage = Stage(scene.ground, scale, tint, mirrored=scene.mirrors and random.random() < 0.5)
    rgb = scene.canvas.pixels()
    lit = weathered(rgb, scene.ground.horizon, dice)
    seen = scene.canvas.sky_seen()
    looks = [crowd_looks(lit, crowd, scale, dice) for crowd in scene.crowds]
    rippled = [ripples(water, scale, 640 * scale, scene.ground, dice) for water in scene.water]
    patches = tuple(area(lit, tint, stage.mirrored) for area in (*looks, *rippled))
    if stage.mirrored:
        lit, seen = lit[:, ::-1], seen[:, ::-1]
    base = frame_of(tint.apply(lit))
    sky = (
        None
        if scene.sky is None
        else _sky(base, seen, cloudy(scene.sky, seen.shape[1], int(seen.shape[0] * 0.6), scale, tint, dice))
    )
    grain = dice.integers(0, 5, (GRAINS, 360 * scale, 640 * scale)).astype(np.int8) - 2
    lettering = overlay(640 * scale, 360 * scale, scale, subject.number, subject.name, subject.label)
    return Film(base, sky, patches, list(scene.movers(stage)), lettering, grain.view(np.uint8))


def _sky(base: Frame, seen: NDArray[np.float32], strip: Frame) -> Sky:
    rows = int(np.flatnonzero(seen.max(axis=1) > 0.01).max(initial=1)) // 2 * 2 + 2
    cover = np.round(seen[:rows] * 256).astype(np.uint16)
    small = np.round(seen[:rows].reshape(rows // 2, 2, -1, 2).mean(axis=(1, 3)) * 256).astype(np.uint16)
    rest: Words16 = (base.luma[:rows].astype(np.uint16) * (256 - cover) + 128).astype(np.uint16)
    rest_small: Words16 = (base.chroma[:, : rows // 2].astype(np.uint16) * (256 - small) + 128).astype(np.uint16)
    luma, chroma = strip.luma[:rows].astype(np.uint16), strip.chroma[:, : rows // 2].astype(np.uint16)
    return Sky(luma, chroma, cover, small, rest, rest_small)
