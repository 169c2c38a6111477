"""Commands about health: what was measured of the cameras, and who is watched by nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ListUnwatched:
    """Tell the cameras that nobody has had on a tile of readable size for as long as the site says."""

    verb: ClassVar[str] = "unwatched"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class History:
    """Tell how something was: `all`, `camera:ID`, `link:NAME` or `region:CODE`, over the last `hour`, `day` or `week`."""

    verb: ClassVar[str] = "history"
    tells: ClassVar[bool] = True
    what: str
    span: str = "day"


@dataclass(frozen=True, slots=True)
class Availability:
    """Tell how available cameras, lines and regencies were on some days (`2026-11-30`, WIB, the last one included)."""

    verb: ClassVar[str] = "availability"
    tells: ClassVar[bool] = True
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Write the availability report of some days into the site's `reports`, as a table (CSV) and for printing (PDF)."""

    verb: ClassVar[str] = "report"
    tells: ClassVar[bool] = True
    first: str
    last: str
