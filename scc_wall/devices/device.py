"""A camera that can be asked, and what is known of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from scc_wall.base.device_messages import Fact, Traits
from scc_wall.base.trouble import Trouble
from scc_wall.devices.fault import Refused
from scc_wall.devices.known import Known, Movable
from scc_wall.devices.link import Link
from scc_wall.devices.status import Whereabouts, read_status
from scc_wall.ptz.lens import Lens

STANDS_S = 9.0
"""How long a camera may take to a preset that is to be renamed."""


@dataclass(frozen=True, slots=True)
class Device:
    """A camera that can be asked."""

    link: Link
    known: Known
    lens: Lens
    traits: Traits

    @property
    def movable(self) -> Movable:
        """How it moves; Trouble where it does not."""
        if self.known.movable is None:
            raise Trouble("device.not_movable")
        return self.known.movable

    def ptz(self, operation: str, **fields: Any) -> Any:
        """Call a PTZ operation for the moving profile."""
        return self.link.call("ptz", operation, ProfileToken=self.movable.profile, **fields)


Wish = Callable[[Device, str, Sequence[float]], Iterable[Fact]]
"""Does what is asked (a text, numbers) and returns what there is to tell; Trouble or Refused."""


def where_now(device: Device) -> Whereabouts:
    """Return where a camera says it looks; nothing of it where it does not say."""
    try:
        return read_status(device.link, device.movable)
    except (Refused, Trouble):
        return Whereabouts()


def wait_until_it_stands(device: Device) -> None:
    """Wait for the end of a move that ends by itself."""
    until, before = time.monotonic() + STANDS_S, None
    while time.monotonic() < until:
        where = where_now(device)
        seen = (where.pan, where.tilt, where.zoom)
        if seen == (None, None, None):
            raise Trouble("device.no_zoom_known")
        if seen == before and where.moving is not True:
            return
        before = seen
        time.sleep(0.2)
    raise Trouble("device.does_not_arrive", seconds=round(STANDS_S))
