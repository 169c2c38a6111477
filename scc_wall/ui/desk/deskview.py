"""What the desk is told: one frozen value for each look, made by the application."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scc_wall.base.geometry import Rect
from scc_wall.control.command import Command
from scc_wall.desk.machine_health import ClockState, DiskRoom
from scc_wall.ui.desk.thumb import Thumb
from scc_wall.wall.view import PaneView, State


@dataclass(frozen=True, slots=True)
class MiniTile:
    """A tile of the miniature: its view, the camera it is to show, its monitor's identity, and its pixels there.

    way_back: the command that ends its being enlarged, None where it is not.
    """

    view: PaneView
    camera: str
    monitor: str
    rect: Rect
    way_back: Command | None = None


@dataclass(frozen=True, slots=True)
class LayoutLine:
    """A layout to choose: its name, its title in the desk's language, and the key that shows it, empty for none."""

    name: str
    title: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class AlertLine:
    """An alert as it is read: its line, and the state whose shape stands before it, None where it is no camera's."""

    text: str
    state: State | None


@dataclass(frozen=True, slots=True)
class HealthMark:
    """A fact of the strip of health. state: whose shape stands before it, live for what is well."""

    state: State
    text: str


@dataclass(frozen=True, slots=True)
class UnwatchedLine:
    """A camera that nobody has had in view, and its line."""

    camera: str
    text: str


@dataclass(frozen=True, slots=True)
class MachineView:
    """How the machine is. rooms: of its disks; low: folders with too little; workers, failing: how many run, and do not."""

    is_overloaded: bool = False
    rooms: tuple[DiskRoom, ...] = ()
    low: frozenset[str] = frozenset()
    clock: ClockState = ClockState.UNKNOWN
    has_clock_jumped: bool = False
    workers: int = 0
    failing: int = 0


@dataclass(frozen=True, slots=True)
class DeskView:
    """All that changes on the desk.

    title: of what is on the wall; layout: its name; is_edited, can_undo, can_redo, can_go_back: what hands may do; states: by
    camera, of those on the wall; monitors: by identity, places on the X screen; monitor_names: how people call them; alerts:
    the newest first; pictures: by camera, the last good one; favourites: ids of cameras; health: the strip's marks; unwatched:
    by nobody for unwatched_minutes (0: not asked for).
    """

    title: str = ""
    layout: str = ""
    is_edited: bool = False
    can_undo: bool = False
    can_redo: bool = False
    can_go_back: bool = False
    layouts: tuple[LayoutLine, ...] = ()
    states: Mapping[str, State] = field(default_factory=dict)
    counts: str = ""
    monitors: Mapping[str, Rect] = field(default_factory=dict)
    monitor_names: Mapping[str, str] = field(default_factory=dict)
    tiles: tuple[MiniTile, ...] = ()
    alerts: tuple[AlertLine, ...] = ()
    pictures: Mapping[str, Thumb] = field(default_factory=dict)
    favourites: frozenset[str] = frozenset()
    health: tuple[HealthMark, ...] = ()
    unwatched: tuple[UnwatchedLine, ...] = ()
    unwatched_minutes: int = 0
