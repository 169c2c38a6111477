"""A dome's live stream: how many pictures it orders."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import cast

from scc_wall.simulator.dome.studio import DrawingProcess
from scc_wall.simulator.live import REST, LiveStream
from scc_wall.simulator.pacer import Pacer


class Paced:
    def add(self, _who: object, _wall: float) -> None:
        pass


class Ordered:
    """Makes every picture at once, of nothing that could be one."""

    def __init__(self) -> None:
        self.told: list[Mapping[str, object]] = []

    def order(self, told: Mapping[str, object], taken: Callable[[bytes, int], None]) -> None:
        self.told.append(told)
        taken(b"\0\0\0\1\x41", int(bool(told["key"])))


def orders(look: Callable[[float], Mapping[str, object]], seconds: int) -> list[Mapping[str, object]]:
    """Return what a stream orders that is watched for so many seconds; look: what is seen at a time."""

    async def watch() -> list[Mapping[str, object]]:
        made, wall = Ordered(), 1000.0
        stream = LiveStream(
            "sub", cast("Pacer", Paced()), cast("DrawingProcess", made), lambda: look(wall), lambda: 0.0, "kamera"
        )
        stream._watch(wall, seconds + 1)
        while wall < 1000.0 + seconds - 1e-6:
            wall = stream.step(wall) + 1e-6
        return made.told

    return asyncio.run(watch())


def test_a_dome_at_rest_sends_fewer_pictures_and_every_key_picture() -> None:
    told = orders(lambda wall: {"pan": 1.0, "wall": wall, "mark": True}, 6)
    assert 60 / REST <= len(told) <= 60 / REST + 4
    assert sum(bool(one["key"]) for one in told) == 3


def test_a_dome_that_moves_or_wipes_sends_all() -> None:
    assert len(orders(lambda wall: {"pan": wall, "wall": wall}, 6)) == 60
    assert len(orders(lambda wall: {"pan": 1.0, "wall": wall, "wiper": True}, 6)) == 60
