"""What a tile tells the people in the room: one frozen value for each pane, made by the wall, painted by the ui."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """A picture's state; these six words are also those of `ctl status --json`."""

    CONNECTING = "connecting"
    LIVE = "live"
    LATE = "late"
    LOST = "lost"
    REFUSED = "refused"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class PaneView:
    """One pane as a person sees it.

    camera, number, name, group: those of the camera whose picture is on the glass (of the wanted one before there is any);
    wanted: id of the camera that is to be shown, `wanted_name` its name, both empty where it is already shown;
    age_s: seconds since the newest picture was shown, None before the first; retry_s: seconds to the next try, None where none
    is planned; reason: catalogue key of why (or empty); has_picture: a picture of `camera`, old or live, is on the glass,
    without it the pane must be covered; frozen: sampled pixels unchanged for 10 s although pictures arrive; lowered: why this
    pane shows less than it could, None mostly; stream: main or sub, that of `camera`; monitor: where the tile is; attempt:
    failed tries to connect so far; fps: pictures displayed a second; lag_ms: how far source time has fallen behind arrival;
    security: `verified` (encrypted, certificate checked), `encrypted` (certificate not checked) or empty;
    received: pictures that have come of this stream since it was opened, in `sessions` sessions;
    selected: the keys mean this tile; zoom: how far the picture is magnified, 1 for not at all; hidden: a guest is in the room
    who may not see this camera; private: homes would be seen close up.
    """

    pane: str
    tile: str
    camera: str
    number: int
    name: str
    group: str
    state: State
    wanted: str = ""
    wanted_name: str = ""
    age_s: float | None = None
    retry_s: int | None = None
    reason: str = ""
    has_picture: bool = False
    frozen: bool = False
    lowered: str | None = None
    stream: str = ""
    monitor: str = ""
    attempt: int = 0
    fps: float = 0.0
    lag_ms: int = 0
    security: str = ""
    received: int = 0
    sessions: int = 0
    selected: bool = False
    zoom: float = 1.0
    hidden: bool = False
    private: bool = False
