"""Commands about the wall as a whole: its state, its cameras, its windows, its end."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class Status(Asked, verb="status", tells=True):
    """Tell how every pane and worker is."""


@dataclass(frozen=True, slots=True)
class Retry(Asked, verb="retry"):
    """Try a camera that is lost or refused again now, by its id; without one, all of them."""

    camera: str = ""


@dataclass(frozen=True, slots=True)
class FastCamera(Asked, verb="fast"):
    """Show a camera with the least delay ("on"), because somebody moves it, or with the usual one again ("off")."""

    camera: str
    state: str


@dataclass(frozen=True, slots=True)
class ShowKeys(Asked, verb="keys"):
    """Show the page of keys on the wall; asked again, hide it."""


@dataclass(frozen=True, slots=True)
class LeaveFullScreen(Asked, verb="windows"):
    """Turn full screen into windows where the site allows it; a page lying over the wall is closed instead."""


@dataclass(frozen=True, slots=True)
class EnterFullScreen(Asked, verb="fullscreen"):
    """Cover the monitors again, without borders."""


@dataclass(frozen=True, slots=True)
class Quit(Asked, verb="quit"):
    """End the program in good order."""
