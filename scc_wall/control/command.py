"""Everything a person or script can ask of the wall: one frozen value for each kind of command.

`verb` is its word for `ctl`; its fields, in order, are the words that follow, those with a default may be left out. `tells`:
its reply is data, which `--json` asks for. A sentence `control.help.<verb>` says what it does.
"""

from __future__ import annotations

from scc_wall.control.access_command import AccessCommand
from scc_wall.control.desk_command import Acknowledge, Favourite, OpenDesk
from scc_wall.control.editor_command import EditLayout, KeepLayout, LockLayout
from scc_wall.control.event_command import EventCommand
from scc_wall.control.hand_command import Put, Redo, Select, Swap, Undo
from scc_wall.control.health_command import Availability, History, ListUnwatched, WriteReport
from scc_wall.control.keep_command import KeepCommand
from scc_wall.control.layout_command import (
    Back,
    ListLayouts,
    PlanLayout,
    SaveLayout,
    ShowLayout,
    ShowNth,
    TurnMonitor,
    WarmLayout,
    Zoom,
)
from scc_wall.control.letter_command import LetterCommand
from scc_wall.control.looks_command import LooksCommand
from scc_wall.control.ptz_command import PtzCommand
from scc_wall.control.setup_command import SetupCommand
from scc_wall.control.sheet_command import SheetCommand
from scc_wall.control.tile_command import CoverWall, FitTile, Identify, Magnify, ShowNumbers, Snapshot
from scc_wall.control.timelapse_command import TimelapseCommand
from scc_wall.control.tour_command import ListTours, PauseTour, StartTour, StopTour
from scc_wall.control.wall_command import EnterFullScreen, FastCamera, LeaveFullScreen, Quit, Retry, ShowKeys, Status

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
    | LetterCommand
    | SheetCommand
)

COMMANDS: tuple[type[Command], ...] = Command.__args__
"""All kinds of commands, in the order in which help lists them."""
