"""Rights: what a person may be allowed to do. Every command names exactly one."""

from __future__ import annotations

from enum import StrEnum


class Right(StrEnum):
    """A right; a role holds a set of them.

    view: read what the wall shows and how it is; layout: change what it shows; camera: ask something of a camera, as to try it
    again; ptz: move cameras; stop: stop one that moves; snapshot: keep a picture; export: take one out, on paper or as a
    plain file; guest: say that a guest is in the room;
    system: end the program; sign: sign in and out; audit: read everybody's audit; users: accounts and their rights;
    letter: enter assignment letters, open and end sessions under them; approve: approve and refuse letters.
    """

    VIEW = "view"
    LAYOUT = "layout"
    CAMERA = "camera"
    PTZ = "ptz"
    STOP = "stop"
    SNAPSHOT = "snapshot"
    EXPORT = "export"
    GUEST = "guest"
    SYSTEM = "system"
    SIGN = "sign"
    AUDIT = "audit"
    USERS = "users"
    LETTER = "letter"
    APPROVE = "approve"
