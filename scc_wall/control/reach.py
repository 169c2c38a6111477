"""Which cameras would a command show, name or move? Told by its fields, so that a new command cannot be forgotten; pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from scc_wall.control.command import Command
from scc_wall.control.event_command import EventCommand
from scc_wall.control.hand_command import Redo, Undo
from scc_wall.control.health_command import History
from scc_wall.control.layout_command import Back, SaveLayout, ShowNth
from scc_wall.control.setup_command import SetupCommand
from scc_wall.control.sheet_command import MakeSheet, SheetProgress
from scc_wall.control.tile_command import FitTile, Magnify, Snapshot
from scc_wall.control.wall_command import Retry

Cameras = frozenset[str]
NONE: Cameras = frozenset()

ABOUT_THE_SITE = (*EventCommand.__args__, *SetupCommand.__args__, MakeSheet, SheetProgress)
"""Commands about more than the cameras they name: an event's phases, a rehearsal, notes, how the site is set up, its sheet."""
HARMLESS = frozenset(
    {
        "state",
        "mode",
        "deed",
        "preset",
        "name",
        "confirm",
        "monitor",
        "page",
        "letter",
        "form",
        "until",
        "reason",
        "scan",
        "part",
    }
)
"""Texts in commands that name no camera, no tile and no layout."""
BESIDE_A_CAMERA = frozenset({"what", "tour", "first", "last"})
"""Texts that mean something of the camera that the same command names; alone they might name any."""
OF_ONE = "camera:"
"""Begins the word for the history of one camera."""
UNDER_THE_POINTER = (Snapshot, FitTile, Magnify, Retry)
"""Commands that mean some tile on the wall where they name no camera."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is where at this moment; each of these knows only cameras' ids, empty where there is no such thing."""

    everything: Callable[[], Cameras]
    shown: Callable[[], Cameras]
    before: Callable[[], Cameras]
    layout: Callable[[str], Cameras]
    nth: Callable[[int], Cameras]
    tile: Callable[[str], Cameras]
    tour: Callable[[str], Cameras]


def reached(command: Command, sight: Sight) -> Cameras:
    """Return the cameras a command reaches; whatever this function does not know reaches all there are."""
    if isinstance(command, Back):
        return sight.before()
    if isinstance(command, (Undo, Redo, *ABOUT_THE_SITE)):
        return sight.everything()
    if isinstance(command, ShowNth):
        return sight.nth(command.number)
    if isinstance(command, SaveLayout) or (isinstance(command, UNDER_THE_POINTER) and not command.camera):
        return sight.shown()
    if isinstance(command, History) and command.what.startswith(OF_ONE):
        return frozenset({command.what.removeprefix(OF_ONE)})
    found: Cameras = NONE
    names = {item.name for item in fields(command)}
    for name in names - HARMLESS - (BESIDE_A_CAMERA if "camera" in names else NONE):
        found |= _of_field(name, getattr(command, name), sight)
    return found


def _of_field(name: str, value: Any, sight: Sight) -> Cameras:
    if not isinstance(value, str) or not value:
        return NONE
    if name == "camera":
        return frozenset(value.split(","))
    finders = {"layout": sight.layout, "over": sight.layout, "tile": sight.tile, "other": sight.tile, "tour": sight.tour}
    return finders[name](value) if name in finders else sight.everything()


def within(value: object, sight: Sight, is_allowed: Callable[[str], bool], name: str = "") -> object:
    """Return a reply without what it tells of cameras, and of layouts with cameras, that somebody must not know of."""
    if isinstance(value, dict):
        return {key: within(told, sight, is_allowed, key) for key, told in value.items()}
    if name == "layout" and isinstance(value, str) and not all(map(is_allowed, sight.layout(value))):
        return ""
    if isinstance(value, list):
        return [within(told, sight, is_allowed) for told in value if all(map(is_allowed, _named(told, sight, name)))]
    return value


def _named(told: object, sight: Sight, name: str) -> Cameras:
    """Return the cameras that one entry of a list tells of; name: the list's."""
    if isinstance(told, str):
        feed = told.rpartition("/")
        return sight.layout(told) if name == "layouts" else frozenset({feed[0]} if feed[2] in {"main", "sub"} else ())
    if not isinstance(told, dict):
        return NONE
    found = frozenset(told[key] for key in ("camera", "wanted") if isinstance(told.get(key), str) and told[key])
    for key, look in (("layout", sight.layout), ("steps", lambda steps: _of_steps(steps, sight))):
        found |= look(told[key]) if told.get(key) else NONE
    return found


def _of_steps(steps: object, sight: Sight) -> Cameras:
    found: Cameras = NONE
    for step in steps if isinstance(steps, list) else ():
        found |= _named(step, sight, "")
    return found
