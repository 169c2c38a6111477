"""What a running session lets people do who act under its letter: fewer deeds, fewer cameras, until a moment; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scc_wall.access.letter import Letter
from scc_wall.access.right import Right
from scc_wall.access.rights_table import NOBODY
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera

USED = frozenset(
    {
        *("status", "layouts", "plan", "show", "nth", "back", "zoom", "put", "swap", "select", "undo", "redo", "turn", "cover"),
        *("tours", "tour start", "tour stop", "tour pause", "retry", "fast", "keys", "desk", "numbers", "identify", "fit"),
        *("magnify", "snapshot", "sign-in", "sign-out", "letter leave", "ptz status", "ptz where", "ptz presets", "ptz tours"),
        *("ptz move", "ptz stop", "ptz centre", "ptz frame", "ptz goto", "ptz home", "ptz focus", "ptz iris", "ptz aux"),
        *("ptz hold", "ptz release", "ptz preset", "ptz tour"),
    }
)
"""Verbs that may be given under a letter at all. A new command is the room's own until it is put in here."""


@dataclass(frozen=True, slots=True)
class Warrant:
    """A running session. letter: its id; cameras: ids within its scope at this moment; until_ms: of the trusted time."""

    letter: str
    rights: frozenset[Right]
    cameras: frozenset[str]
    until_ms: int
    is_emergency: bool = False


def warrant_of(letter: Letter, cameras: Iterable[Camera]) -> Warrant:
    """Return what a letter's session allows, given the site's cameras."""
    rights = frozenset({Right.VIEW, *(Right(name) for name in letter.form.rights)}) | NOBODY
    within = frozenset(camera.id for camera in cameras if letter.form.scope.covers(camera))
    return Warrant(letter.id, rights, within, letter.good_until_ms, bool(letter.emergency))


def refusal(warrant: Warrant, right: Right, command: object, reached: frozenset[str]) -> Trouble | None:
    """Return why a command may not be given under a letter, None if it may. reached: cameras it would show or move."""
    if right not in warrant.rights or getattr(command, "verb", "") not in USED:
        return Trouble("letter.not_allowed", id=warrant.letter)
    if right is Right.STOP:  # to stop what moves is never wrong
        return None
    return None if reached <= warrant.cameras else Trouble("letter.out_of_scope", id=warrant.letter)
