"""Commands of the operator's desk: opening it, its alerts and favourites."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked
from scc_wall.control.tile_command import ON


@dataclass(frozen=True, slots=True)
class Acknowledge(Asked, verb="ack"):
    """Take note of all alerts that nobody has taken note of yet."""


@dataclass(frozen=True, slots=True)
class Favourite(Asked, verb="favourite"):
    """Put a camera among the desk's favourites (`on`), or take it out (`off`)."""

    camera: str
    state: str = ON


@dataclass(frozen=True, slots=True)
class OpenDesk(Asked, verb="desk"):
    """Open the operator's desk, or bring it to the front; asked again from the desk, it closes. page: one to open it at."""

    page: str = ""
