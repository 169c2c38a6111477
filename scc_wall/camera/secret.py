"""What opens a camera."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A camera's user and password (or the token its address carries); its repr shows neither."""

    user: str
    password: str

    def __repr__(self) -> str:
        """Return a text without what it holds."""
        return "Secret(***)"
