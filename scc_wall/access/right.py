"""Rights: what a person may be allowed to do. Every command names exactly one."""

from __future__ import annotations

from enum import StrEnum


class Right(StrEnum):
    """A right; accounts will hold sets of them.

    view: read what the wall shows and how it is; layout: change what it shows; camera: ask something of a camera, as to try it
    again; ptz: move cameras; system: end the program.
    """

    VIEW = "view"
    LAYOUT = "layout"
    CAMERA = "camera"
    PTZ = "ptz"
    SYSTEM = "system"
