"""Streams that never have a key picture, and those that lose it: how long one is waited for. Pure; times in seconds.

Some encoders refresh their pictures bit by bit (intra refresh) and never say where decoding may begin. Such a stream has no
place where a pane could join, and after a loss it would be waited for without end. A decoder that begins anywhere shows a smear
that heals within a refresh, which is better than nothing.
"""

from __future__ import annotations

PATIENCE_S = 12.0
"""Longer than the longest usual distance of two key pictures, 10 s."""
PATIENCE_LIMIT_S = 60.0


class Keyless:
    """One session's key pictures."""

    def __init__(self) -> None:
        """Begin with none."""
        self._since: float | None = None
        self._key_at: float | None = None
        self._patience = PATIENCE_S

    def is_key(self, at: float, *, key: bool) -> bool:
        """Take a picture; return whether it counts as a key picture: it is one, or none has come for too long."""
        is_tired = self.is_tired(at)
        if key:
            distance = 0.0 if self._key_at is None else at - self._key_at
            self._patience = min(max(self._patience, 2 * distance + 2), PATIENCE_LIMIT_S)  # one of them may be lost
            self._key_at = at
        if key or is_tired:
            self._since = at
        return key or is_tired

    def is_tired(self, at: float) -> bool:
        """Return whether no key picture has come for too long; the time runs from the first question on."""
        if self._since is None:
            self._since = at
        return at - self._since > self._patience
