"""Tells on which line a value of a TOML text stands, which Python's reader forgets.

Only for texts that `tomllib` has read without complaint: it does no checking of its own.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

Path = tuple[str | int, ...]
"""The way to a value: keys and, in arrays, positions from 0."""

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"[ \t]*(\"(?:[^\"\\]|\\.)*\"|'[^']*'|[A-Za-z0-9_-]+)[ \t]*")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""+|' r"'''(?:[^']|'(?!''))*'''+|" r'"(?:[^"\\\n]|\\.)*"|' r"'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}\n#]*")


def value_lines(text: str) -> Mapping[Path, int]:
    """Return the line (from 1) of each table, key and array item of a valid TOML text."""
    return _Scanner(text).run()


class _Scanner:
    """One walk over a text, from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.counts: dict[Path, int] = {}  # how many [[tables]] of a name there were
        self.counted_at, self.line = 0, 1

    def run(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip() < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
        return self.lines

    def _header(self) -> Path:
        brackets = 2 if self.text.startswith("[[", self.at) else 1
        line = self._line()
        self.at += brackets
        path: Path = ()
        keys = self._keys()
        for key in keys[:-1]:
            path = self._newest((*path, key))
        path = (*path, keys[-1])
        if brackets == 2:
            self.counts[path] = self.counts.get(path, 0) + 1
            self.lines.setdefault(path, line)
        path = self._newest(path)
        self.lines[path] = line
        self.at += brackets
        return path

    def _newest(self, path: Path) -> Path:
        return (*path, self.counts[path] - 1) if path in self.counts else path

    def _pair(self, table: Path) -> None:
        line = self._line()
        path = (*table, *self._keys())
        self.at += 1  # the equals sign
        self.lines[path] = line
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip()
        self.lines.setdefault(path, self._line())
        start = self.text[self.at]
        if start == "[":
            self._items(path)
        elif start == "{":
            self._inline(path)
        else:
            match = (_STRING if start in "\"'" else _SCALAR).match(self.text, self.at)
            self.at = match.end() if match else len(self.text)

    def _items(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self._skip() < len(self.text) and self.text[self.at] != "]":
            self._value((*path, index))
            index += 1
            if self._skip() < len(self.text) and self.text[self.at] == ",":
                self.at += 1
        self.at += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while self._skip() < len(self.text) and self.text[self.at] != "}":
            self._pair(path)
            if self._skip() < len(self.text) and self.text[self.at] == ",":
                self.at += 1
        self.at += 1

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while match := _KEY.match(self.text, self.at):
            keys.append(_unquoted(match[1]))
            self.at = match.end()
            if not self.text.startswith(".", self.at):
                return keys
            self.at += 1
        raise ValueError("not valid TOML: a key is missing")

    def _skip(self) -> int:
        match = _SPACE.match(self.text, self.at)
        self.at = match.end() if match else self.at
        return self.at

    def _line(self) -> int:
        self.line += self.text.count("\n", self.counted_at, self.at)
        self.counted_at = self.at
        return self.line


def _unquoted(key: str) -> str:
    if key[0] not in "\"'":
        return key
    return str(tomllib.loads(f"k = {key}")["k"])
