"""Commands about health: what was measured of the cameras, and who is watched by nobody."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class ListUnwatched(Asked, verb="unwatched", tells=True):
    """Tell the cameras that nobody has had on a tile of readable size for as long as the site says."""


@dataclass(frozen=True, slots=True)
class History(Asked, verb="history", tells=True):
    """Tell how something was: `all`, `camera:ID`, `link:NAME` or `region:CODE`, over the last `hour`, `day` or `week`."""

    what: str
    span: str = "day"


@dataclass(frozen=True, slots=True)
class Availability(Asked, verb="availability", tells=True):
    """Tell how available cameras, lines and regencies were on some days (`2026-11-30`, WIB, the last one included)."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class WriteReport(Asked, verb="report", tells=True):
    """Write the availability report of some days into the site's `reports`, as a table (CSV) and for printing (PDF)."""

    first: str
    last: str
