"""Commands about who is at the wall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class SignIn:
    """Open the window for signing in at the wall; whoever is signed in stays so until another has given a password."""

    verb: ClassVar[str] = "sign-in"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class SignOut:
    """Sign out whoever is signed in at the wall; what it shows stays."""

    verb: ClassVar[str] = "sign-out"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class GuestMode:
    """Say that a guest is in the room, `on` or `off`: cameras that guests may not see are covered, on all monitors."""

    verb: ClassVar[str] = "guest"
    tells: ClassVar[bool] = False
    state: str = ""


AccessCommand = SignIn | SignOut | GuestMode
