"""Commands about tiles as they are: covering, finding, looking closer, keeping a picture. `command` has all the others.

Where a camera may be left out, the tile under the pointer is meant.
"""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked

ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class CoverWall(Asked, verb="cover"):
    """Cover every monitor so that no picture can be seen, `on` or `off`; without a word, the other of the two."""

    state: str = ""


@dataclass(frozen=True, slots=True)
class ShowNumbers(Asked, verb="numbers"):
    """Show every tile's camera number in large figures, `on` or `off`; they go by themselves after a while."""

    state: str = ON


@dataclass(frozen=True, slots=True)
class Identify(Asked, verb="identify"):
    """Let one camera flash on every tile that shows it, by its id, for some seconds."""

    camera: str


@dataclass(frozen=True, slots=True)
class Snapshot(Asked, verb="snapshot", tells=True):
    """Keep a camera's newest picture, as the camera sent it, in the site's `snapshots`; tells the file."""

    camera: str = ""


@dataclass(frozen=True, slots=True)
class FitTile(Asked, verb="fit"):
    """Show a camera's picture whole (`fit`), filling its tile (`fill`) or drawn to its shape (`stretch`); `next`: the next."""

    mode: str
    camera: str = ""


@dataclass(frozen=True, slots=True)
class Magnify(Asked, verb="magnify"):
    """Look closer at a camera: so many per cent (100: not at all), around a point in thousandths from the left and the top."""

    percent: int
    camera: str = ""
    x: int = 500
    y: int = 500
