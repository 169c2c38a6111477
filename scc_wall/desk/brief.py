"""Names within sentences: a table may bring a name of 2,000 letters, and a sentence must stay one."""

from __future__ import annotations

MOST = 60
"""Letters of a name that a sentence bears; names people give have fewer."""


def brief(name: str) -> str:
    """Return a name as it is, or its beginning and end: names of cameras at one place begin alike."""
    return name if len(name) <= MOST else f"{name[: MOST * 2 // 3].rstrip()}…{name[-(MOST // 3 - 1) :].lstrip()}"
