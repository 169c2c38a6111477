"""Logins typed at the desk, on their way to what uses them: commands name them by a ticket, so that none is a word."""

from __future__ import annotations

from itertools import count

from scc_wall.base.trouble import Trouble
from scc_wall.camera.secret import Secret

KEPT = 32
"""Logins kept at the most; the oldest goes first."""


class Pocket:
    """Holds what was typed, in memory only, until the program ends or others take its room."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._held: dict[str, Secret] = {}

    def put(self, user: str, password: str) -> str:
        """Return a ticket for a login."""
        while len(self._held) >= KEPT:
            del self._held[next(iter(self._held))]
        ticket = f"login-{next(self._numbers)}"
        self._held[ticket] = Secret(user, password)
        return ticket

    def get(self, ticket: str) -> Secret:
        """Return a ticket's login; Trouble where there is none: a login is never given in words."""
        if ticket not in self._held:
            raise Trouble("setup.no_ticket")
        return self._held[ticket]
