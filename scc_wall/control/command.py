"""Everything a person or script can ask of the wall: one frozen value for each kind of command.

`verb` is its word for `ctl`; its fields, in order, are the words that follow, those with a default may be left out. `tells`:
its reply is data, which `--json` asks for. A sentence `control.help.<verb>` says what it does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from scc_wall.control.access_command import AccessCommand
from scc_wall.control.editor_command import EditLayout, KeepLayout, LockLayout
from scc_wall.control.event_command import EventCommand
from scc_wall.control.health_command import Availability, History, ListUnwatched, WriteReport
from scc_wall.control.keep_command import KeepCommand
from scc_wall.control.looks_command import LooksCommand
from scc_wall.control.ptz_command import PtzCommand
from scc_wall.control.setup_command import SetupCommand
from scc_wall.control.tile_command import ON, CoverWall, FitTile, Identify, Magnify, ShowNumbers, Snapshot
from scc_wall.control.timelapse_command import TimelapseCommand


@dataclass(frozen=True, slots=True)
class ShowLayout:
    """Show a layout by its name."""

    verb: ClassVar[str] = "show"
    tells: ClassVar[bool] = False
    layout: str


@dataclass(frozen=True, slots=True)
class ShowNth:
    """Show the layout of that place in the site's list, counted from 1."""

    verb: ClassVar[str] = "nth"
    tells: ClassVar[bool] = False
    number: int


@dataclass(frozen=True, slots=True)
class Back:
    """Show what was shown before."""

    verb: ClassVar[str] = "back"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Zoom:
    """Show one camera as large as possible, by its id; `back` ends it."""

    verb: ClassVar[str] = "zoom"
    tells: ClassVar[bool] = False
    camera: str


@dataclass(frozen=True, slots=True)
class WarmLayout:
    """Connect the cameras of a layout beforehand, without showing them."""

    verb: ClassVar[str] = "warm"
    tells: ClassVar[bool] = False
    layout: str


@dataclass(frozen=True, slots=True)
class PlanLayout:
    """Tell what showing a layout would do, without doing it."""

    verb: ClassVar[str] = "plan"
    tells: ClassVar[bool] = True
    layout: str


@dataclass(frozen=True, slots=True)
class ListLayouts:
    """Tell the layouts there are."""

    verb: ClassVar[str] = "layouts"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Status:
    """Tell how every pane and worker is."""

    verb: ClassVar[str] = "status"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Retry:
    """Try a camera that is lost or refused again now, by its id; without one, all of them."""

    verb: ClassVar[str] = "retry"
    tells: ClassVar[bool] = False
    camera: str = ""


@dataclass(frozen=True, slots=True)
class FastCamera:
    """Show a camera with the least delay ("on"), because somebody moves it, or with the usual one again ("off")."""

    verb: ClassVar[str] = "fast"
    tells: ClassVar[bool] = False
    camera: str
    state: str


@dataclass(frozen=True, slots=True)
class ShowKeys:
    """Show the page of keys on the wall; asked again, hide it."""

    verb: ClassVar[str] = "keys"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class LeaveFullScreen:
    """Turn full screen into windows where the site allows it; a page lying over the wall is closed instead."""

    verb: ClassVar[str] = "windows"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class EnterFullScreen:
    """Cover the monitors again, without borders."""

    verb: ClassVar[str] = "fullscreen"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Select:
    """Let the keys mean a tile, by its id."""

    verb: ClassVar[str] = "select"
    tells: ClassVar[bool] = False
    tile: str


@dataclass(frozen=True, slots=True)
class Put:
    """Show a camera, by its id, in a tile of the layout on the wall; the layout's file stays as it is.

    Several ids with commas between them go into that tile and those after it.
    """

    verb: ClassVar[str] = "put"
    tells: ClassVar[bool] = False
    tile: str
    camera: str


@dataclass(frozen=True, slots=True)
class Swap:
    """Exchange the cameras of two tiles."""

    verb: ClassVar[str] = "swap"
    tells: ClassVar[bool] = False
    tile: str
    other: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last change by hand to the layout on the wall."""

    verb: ClassVar[str] = "undo"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Redo:
    """Make again what was taken back last."""

    verb: ClassVar[str] = "redo"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class SaveLayout:
    """Save what is on the wall, changes by hand included, as a layout of that name; never over another one."""

    verb: ClassVar[str] = "save"
    tells: ClassVar[bool] = False
    layout: str


@dataclass(frozen=True, slots=True)
class TurnMonitor:
    """Show a layout's part on one monitor, as the layout on the wall calls it; all others stay as they are."""

    verb: ClassVar[str] = "turn"
    tells: ClassVar[bool] = False
    monitor: str
    layout: str


@dataclass(frozen=True, slots=True)
class StartTour:
    """Start a tour by its name, in place of one that runs."""

    verb: ClassVar[str] = "tour start"
    tells: ClassVar[bool] = False
    tour: str


@dataclass(frozen=True, slots=True)
class StopTour:
    """End the tour; what it shows stays."""

    verb: ClassVar[str] = "tour stop"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class PauseTour:
    """Pause the tour, or let it go on."""

    verb: ClassVar[str] = "tour pause"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class ListTours:
    """Tell the tours there are."""

    verb: ClassVar[str] = "tours"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Take note of all alerts that nobody has taken note of yet."""

    verb: ClassVar[str] = "ack"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Favourite:
    """Put a camera among the desk's favourites (`on`), or take it out (`off`)."""

    verb: ClassVar[str] = "favourite"
    tells: ClassVar[bool] = False
    camera: str
    state: str = ON


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """Open the operator's desk, or bring it to the front; asked again from the desk, it closes. page: one to open it at."""

    verb: ClassVar[str] = "desk"
    tells: ClassVar[bool] = False
    page: str = ""


@dataclass(frozen=True, slots=True)
class Quit:
    """End the program in good order."""

    verb: ClassVar[str] = "quit"
    tells: ClassVar[bool] = False


Command = (
    ShowLayout
    | ShowNth
    | Back
    | Zoom
    | WarmLayout
    | PlanLayout
    | ListLayouts
    | Status
    | Retry
    | FastCamera
    | ShowKeys
    | LeaveFullScreen
    | EnterFullScreen
    | Select
    | Put
    | Swap
    | Undo
    | Redo
    | SaveLayout
    | TurnMonitor
    | StartTour
    | StopTour
    | PauseTour
    | ListTours
    | Acknowledge
    | Favourite
    | LooksCommand
    | OpenDesk
    | EditLayout
    | KeepLayout
    | LockLayout
    | ListUnwatched
    | History
    | Availability
    | WriteReport
    | Quit
    | PtzCommand
    | EventCommand
    | CoverWall
    | ShowNumbers
    | Identify
    | Snapshot
    | FitTile
    | Magnify
    | SetupCommand
    | TimelapseCommand
    | AccessCommand
    | KeepCommand
)

COMMANDS: tuple[type[Command], ...] = Command.__args__
"""All kinds of commands, in the order in which help lists them."""
