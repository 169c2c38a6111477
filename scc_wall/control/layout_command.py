"""Commands about layouts: which is shown, warmed, planned, saved."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class ShowLayout(Asked, verb="show"):
    """Show a layout by its name."""

    layout: str


@dataclass(frozen=True, slots=True)
class ShowNth(Asked, verb="nth"):
    """Show the layout of that place in the site's list, counted from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Back(Asked, verb="back"):
    """Show what was shown before."""


@dataclass(frozen=True, slots=True)
class Zoom(Asked, verb="zoom"):
    """Show one camera as large as possible, by its id; `back` ends it."""

    camera: str


@dataclass(frozen=True, slots=True)
class WarmLayout(Asked, verb="warm"):
    """Connect the cameras of a layout beforehand, without showing them."""

    layout: str


@dataclass(frozen=True, slots=True)
class PlanLayout(Asked, verb="plan", tells=True):
    """Tell what showing a layout would do, without doing it."""

    layout: str


@dataclass(frozen=True, slots=True)
class ListLayouts(Asked, verb="layouts", tells=True):
    """Tell the layouts there are."""


@dataclass(frozen=True, slots=True)
class SaveLayout(Asked, verb="save"):
    """Save what is on the wall, changes by hand included, as a layout of that name; never over another one."""

    layout: str


@dataclass(frozen=True, slots=True)
class TurnMonitor(Asked, verb="turn"):
    """Show a layout's part on one monitor, as the layout on the wall calls it; all others stay as they are."""

    monitor: str
    layout: str
