"""Whose a token of `ctl` is; a token that is none makes the next one wait, and stands in the audit once for many."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.access.account import Account
from scc_wall.adapters.token_text import owner_of
from scc_wall.app.shelf import Shelf
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble

WAIT_S = 2.0
"""After a token that is none, the next one is looked at so much later; good tokens never wait."""


class Tokens:
    """refused: is told how many tokens were none since it was told last."""

    def __init__(self, shelf: Shelf, clock: Clock, refused: Callable[[int], object]) -> None:
        self._shelf, self._clock, self._refused = shelf, clock, refused
        self._bad_until, self._bad = 0.0, 0

    def owner(self, token: str) -> Account | Trouble:
        """Return whose a token is; Trouble for one that is none."""
        accounts = self._shelf.library.accounts
        account = owner_of(accounts, token) if token else None
        if account is not None:
            return account
        refusal = accounts.trouble or Trouble("access.no_token")
        if not token:
            return refusal
        now, self._bad = self._clock(), self._bad + 1
        if now < self._bad_until:
            return Trouble("access.wait", seconds=1 + int(self._bad_until - now))
        self._bad_until = now + WAIT_S
        self._refused(self._bad)
        self._bad = 0
        return refusal
