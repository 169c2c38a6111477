"""Commands about who is at the wall."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class SignIn(Asked, verb="sign-in"):
    """Open the window for signing in at the wall; whoever is signed in stays so until another has given a password."""


@dataclass(frozen=True, slots=True)
class SignOut(Asked, verb="sign-out"):
    """Sign out whoever is signed in at the wall; what it shows stays."""


@dataclass(frozen=True, slots=True)
class GuestMode(Asked, verb="guest"):
    """Say that a guest is in the room, `on` or `off`: cameras that guests may not see are covered, on all monitors."""

    state: str = ""


AccessCommand = SignIn | SignOut | GuestMode
