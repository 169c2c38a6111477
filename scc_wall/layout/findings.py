"""What is wrong with a file's values, each with the line it stands in."""

from __future__ import annotations

from collections.abc import Mapping

from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout.parse_tiles import shown
from scc_wall.layout.toml_lines import Path


class Findings:
    """Gathered while a file's values are walked; lines: where each value stands."""

    def __init__(self, file: str, lines: Mapping[Path, int]) -> None:
        self._file, self._lines = file, lines
        self._troubles: list[Trouble] = []

    def say(self, key: str, path: Path, **params: object) -> None:
        """Take down what is wrong with a value."""
        self._troubles.append(Trouble(key, Place(self._file, self.line_of(path)), **params))

    def keys_known(self, path: Path, told: Mapping[str, object], known: tuple[str, ...]) -> None:
        """Take down every key of a table that means nothing."""
        for key in told:
            if key not in known:
                self.say("layout.key", (*path, key), name=shown(key), known=", ".join(known))

    def line_of(self, path: Path) -> int:
        """Return the line of a value, or of what it is part of where it is not there."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def in_order(self) -> tuple[Trouble, ...]:
        """Return all of it by line."""
        return tuple(sorted(self._troubles, key=lambda trouble: trouble.place.line if trouble.place else 0))
