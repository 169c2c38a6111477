"""What `site.toml` says of watching over cameras and machine.

[watching]
unwatched_minutes = 60           # a camera that nobody had on a readable tile for so long is told; 0: never
readable_lines = 240             # a picture of so many lines on the glass can be read
disk_mb = 1024                   # less free room than this is told
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scc_wall.desk.unwatched import USUAL_WATCHING, Watching

KEY = "watching"
_LIMITS = {"unwatched_minutes": (0, 7 * 24 * 60), "readable_lines": (1, 4320), "disk_mb": (0, 10_000_000)}

Say = Callable[..., None]
"""Tells a trouble: its key, the path of the value (parts as arguments), parameters by name."""


def read_watching(told: Mapping[str, object], say: Say) -> Watching:
    """Return the rules; what is wrong is told with its line and has its usual value."""
    table = told.get(KEY, {})
    if not isinstance(table, dict):
        say("health.watching", KEY)
        return USUAL_WATCHING
    for key in table:
        if key not in _LIMITS:
            say("layout.key", KEY, key, name=str(key)[:40], known=", ".join(_LIMITS))
    usual = (USUAL_WATCHING.minutes, USUAL_WATCHING.lines, USUAL_WATCHING.disk_mb)
    return Watching(*(_number(table, key, value, say) for key, value in zip(_LIMITS, usual, strict=True)))


def _number(table: Mapping[str, object], key: str, usual: int, say: Say) -> int:
    value, (least, most) = table.get(key, usual), _LIMITS[key]
    if type(value) is int and least <= value <= most:
        return value
    say("health.number", KEY, key, name=key, least=least, most=most)
    return usual
