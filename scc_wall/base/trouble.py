"""Trouble: an error meant for a person.

It holds a word from the catalogue (`resources/words`) and its parameters, never a finished sentence: the sentence is made
where it is shown, in that person's language. Its parameters must be free of secrets; `str()` of it is safe to log.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a file something is wrong; line counts from 1, 0 is the file as a whole."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        """Return `file:line`, as compilers write it."""
        return f"{self.file}:{self.line}" if self.line else self.file


class Trouble(Exception):  # noqa: N818 - the project's word for it (DESIGN.md section 4)
    """Something a person must know of: `key` names the sentence, `params` fill it, `place` says where."""

    def __init__(self, key: str, place: Place | None = None, **params: object) -> None:
        """Make a trouble of one catalogue entry."""
        super().__init__(key)
        self.key = key
        self.place = place
        self.params: Mapping[str, str] = {name: str(value) for name, value in params.items()}

    def __str__(self) -> str:
        """Return a line for the log: place, key and parameters."""
        told = " ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.place}: {self.key} {told}".strip() if self.place else f"{self.key} {told}".strip()

    def __eq__(self, other: object) -> bool:
        """Return whether both say the same of the same place."""
        if not isinstance(other, Trouble):
            return NotImplemented
        return (self.key, self.place, self.params) == (other.key, other.place, other.params)

    def __hash__(self) -> int:
        """Hash by what it says."""
        return hash((self.key, self.place, tuple(sorted(self.params.items()))))
