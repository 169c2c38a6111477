"""Versions of the files we write: what each kind's next version is made of, and the one before. Pure; texts in, texts out.

A kind of file tells its version in a key `format`, in TOML before the first table, in JSON at the top. Whoever changes what a
kind holds raises its `newest`, and adds the step up from the version before and the step down to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from scc_wall.base.trouble import Place, Trouble

Step = Callable[[str], str]
"""Turns a text of one version into that of its neighbour, all but the key `format`; comments are people's and stay."""
_NO_STEPS: Mapping[int, Step] = MappingProxyType({})
_KEY = re.compile(r"(?m)^([ \t]*format[ \t]*=[ \t]*)([0-9]{1,6})(?=[ \t]*(?:#.*)?$)", re.ASCII)
_TABLE = re.compile(r"(?m)^[ \t]*\[")


@dataclass(frozen=True, slots=True)
class FileFormat:
    """One kind of file. newest: the version we write; up, down: by version, what makes its next one and the one before."""

    name: str
    newest: int
    up: Mapping[int, Step] = field(default_factory=lambda: _NO_STEPS)
    down: Mapping[int, Step] = field(default_factory=lambda: _NO_STEPS)


def version_of(text: str) -> int | None:
    """Return the version a text tells; None where it tells none, or is so damaged that its reader must say so."""
    if text.lstrip().startswith("{"):
        told = _object(text).get("format")
        return told if type(told) is int and told >= 0 else None
    found = _key(text)
    return int(found[2]) if found else None


def moved(kind: FileFormat, text: str, version: int, place: Place) -> str:
    """Return a text as another version has it; Trouble where it is newer than ours, or no step leads there."""
    now = version_of(text)
    if now is None or now > kind.newest or not 0 <= version <= kind.newest:
        raise Trouble("migrate.newer", place, told=now or version, ours=kind.newest)
    while now != version:
        step, after = (kind.up.get(now), now + 1) if now < version else (kind.down.get(now), now - 1)
        if step is None:
            raise Trouble("migrate.no_step", place, told=now, to=after)
        text = _told(step(text), after)
        if version_of(text) != after:
            raise Trouble("migrate.no_step", place, told=now, to=after)
        now = after
    return text


def _told(text: str, version: int) -> str:
    """Return a text with its version changed and nothing else."""
    if text.lstrip().startswith("{"):
        return json.dumps(_object(text) | {"format": version}, ensure_ascii=False, indent=1) + "\n"
    found = _key(text)
    return f"{text[: found.start()]}{found[1]}{version}{text[found.end() :]}" if found else text


def _key(text: str) -> re.Match[str] | None:
    table = _TABLE.search(text)
    return _KEY.search(text, 0, table.start() if table else len(text))


def _object(text: str) -> dict[str, object]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
