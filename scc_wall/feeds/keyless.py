"""Streams that never have a key picture, and those that lose it: how long one is waited for. Pure; times in seconds.

Some encoders refresh their pictures bit by bit (intra refresh) and never say where decoding may begin. Such a stream has no
place where a pane could join, and after a loss it would be waited for without end. A decoder that begins anywhere shows a smear
that heals within a refresh, which is better than nothing.
"""

from __future__ import annotations

PATIENCE_S = 12.0
"""Longer than the longest usual distance of two key pictures, 10 s: after it a stream that has shown none at all has none."""
SECOND_S = 30.0
"""After a loss, where one key picture has come and nobody knows yet when the next one will."""
LAST_S = 60.0
"""A stream whose last key picture is older has no more of them: a pane that joins would show that one for ever."""


class Keyless:
    """One session's key pictures."""

    def __init__(self) -> None:
        """Begin with none."""
        self._since: float | None = None
        self._key_at: float | None = None
        self._longest = 0.0

    def is_key(self, at: float, *, key: bool) -> bool:
        """Take a picture; return whether it counts as a key picture: it is one, or none has come for too long."""
        if key:
            self._longest = max(self._longest, 0.0 if self._key_at is None else at - self._key_at)
            self._key_at = at
        elif self._waited(at) <= (PATIENCE_S if self._key_at is None else max(LAST_S, 2 * self._longest + 2)):
            return False
        self._since = at
        return True

    def is_tired(self, at: float) -> bool:
        """Return whether no key picture need be waited for after a loss: for twice their distance, as one may be lost."""
        if self._key_at is None:
            return self._waited(at) > PATIENCE_S
        return self._waited(at) > (max(PATIENCE_S, 2 * self._longest + 2) if self._longest else SECOND_S)

    def _waited(self, at: float) -> float:
        """Return the seconds since the last key picture, or since the first question."""
        if self._since is None:
            self._since = at
        return at - self._since
