"""Commands about tiles as they are: covering, finding, looking closer, keeping a picture. `command` has all the others.

Where a camera may be left out, the tile under the pointer is meant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class CoverWall:
    """Cover every monitor so that no picture can be seen, `on` or `off`; without a word, the other of the two."""

    verb: ClassVar[str] = "cover"
    tells: ClassVar[bool] = False
    state: str = ""


@dataclass(frozen=True, slots=True)
class ShowNumbers:
    """Show every tile's camera number in large figures, `on` or `off`; they go by themselves after a while."""

    verb: ClassVar[str] = "numbers"
    tells: ClassVar[bool] = False
    state: str = ON


@dataclass(frozen=True, slots=True)
class Identify:
    """Let one camera flash on every tile that shows it, by its id, for some seconds."""

    verb: ClassVar[str] = "identify"
    tells: ClassVar[bool] = False
    camera: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Keep a camera's newest picture, as the camera sent it, in the site's `snapshots`; tells the file."""

    verb: ClassVar[str] = "snapshot"
    tells: ClassVar[bool] = True
    camera: str = ""


@dataclass(frozen=True, slots=True)
class FitTile:
    """Show a camera's picture whole (`fit`), filling its tile (`fill`) or drawn to its shape (`stretch`); `next`: the next."""

    verb: ClassVar[str] = "fit"
    tells: ClassVar[bool] = False
    mode: str
    camera: str = ""


@dataclass(frozen=True, slots=True)
class Magnify:
    """Look closer at a camera: so many per cent (100: not at all), around a point in thousandths from the left and the top."""

    verb: ClassVar[str] = "magnify"
    tells: ClassVar[bool] = False
    percent: int
    camera: str = ""
    x: int = 500
    y: int = 500
