"""Commands about tours."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class StartTour(Asked, verb="tour start"):
    """Start a tour by its name, in place of one that runs."""

    tour: str


@dataclass(frozen=True, slots=True)
class StopTour(Asked, verb="tour stop"):
    """End the tour; what it shows stays."""


@dataclass(frozen=True, slots=True)
class PauseTour(Asked, verb="tour pause"):
    """Pause the tour, or let it go on."""


@dataclass(frozen=True, slots=True)
class ListTours(Asked, verb="tours", tells=True):
    """Tell the tours there are."""
