"""Who asks: every command carries where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OriginKind(StrEnum):
    """By which way a command came: a key at the wall, `ctl`'s socket, the operator's desk, or an event plan by itself."""

    KEY = "key"
    CTL = "ctl"
    DESK = "desk"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Origin:
    """The way a command came and the person behind it, empty while nobody has signed in.

    level: whose cameras they may take; letter: the assignment letter under which they are here, mostly empty.
    """

    kind: OriginKind
    person: str = ""
    level: int = 0
    letter: str = ""
