"""A timetable of faults: a text file that people edit, and the orders it gives. Pure.

One entry a line, `#` begins a remark:

    seed 36                                   # the same number draws the same cameras and faults again
    0:30      jsc-01   pause         for 20   # after half a minute, for 20 seconds
    1:00      all      refuse 503    for 10
    1:30      jsc-02   drop
    every 10  random   random        for 5..20

When: seconds, M:SS or H:MM:SS after the start, or `every SECONDS`. Whom: a camera's id, `all`, or `random`. What: a fault with
its value (see `faults`), or `random`. For how long: seconds, or two numbers between which one is drawn; without it the fault
stays. Entries that come round are drawn anew each time.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from scc_wall.base.trouble import Place, Trouble
from scc_wall.simulator.faults import HEALTHY, SETTINGS, VERBS, changed

LINES_LIMIT = 5000
LONGEST_S = 7 * 86_400.0
_TIME = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:\.\d{1,3})?)")
_SPAN = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)(?:\.\.(\d{1,6}(?:\.\d{1,3})?))?")

DRAWN: tuple[tuple[str, str | None], ...] = (
    *((verb, None) for verb in SETTINGS if verb not in {"refuse", "silent", "busy", "single", "loss", "reorder", "jitter"}),
    *(("refuse", code) for code in ("404", "453", "503")),
    *(("silent", step) for step in ("options", "describe", "setup", "play")),
    ("drop", None),
)
"""What `random` draws from: faults that heal by themselves once they end; after 401 and 403 a wall waits for a person."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. at: seconds after the start; every: seconds between its turns, 0 for one turn; span: how long (None: stays)."""

    at: float
    every: float
    camera: str
    verb: str
    value: str | None
    span: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Timetable:
    """All entries of a file, and its seed."""

    entries: tuple[Entry, ...]
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Order:
    """What is done to a camera (`all`: to all) at a time, in seconds after the start."""

    at: float
    camera: str
    verb: str
    value: str | None


def parse_timetable(text: str, file: str, cameras: Collection[str]) -> tuple[Timetable, list[Trouble]]:
    """Return what a file says and everything that is wrong in it, with its lines; cameras: the path names there are."""
    entries: list[Entry] = []
    wrong: list[Trouble] = []
    seed = 0
    lines = text.splitlines()
    if len(lines) > LINES_LIMIT:
        return Timetable(()), [Trouble("faults.too-long", Place(file), limit=LINES_LIMIT)]
    for number, line in enumerate(lines, 1):
        words = line.partition("#")[0].split()
        if not words:
            continue
        try:
            if words[0] == "seed":
                seed = _seed(words)
            else:
                entries.append(_entry(words, cameras))
        except Trouble as trouble:
            wrong.append(Trouble(trouble.key, Place(file, number), **trouble.params))
    return Timetable(tuple(entries), seed), wrong


def orders(table: Timetable, cameras: Sequence[str]) -> Iterator[Order]:
    """Yield the orders in the order of their times, without an end where entries come round.

    A fault that ends is taken back by its own verb, so that others of the same camera stay.
    """
    chance = random.Random(table.seed)  # noqa: S311 - to be drawn again the same
    due: list[tuple[float, int, Entry | Order]] = []
    for number, entry in enumerate(table.entries):
        heappush(due, (entry.at, number, entry))
    number = len(due)
    while due:
        at, order, one = heappop(due)
        if isinstance(one, Order):
            yield one
            continue
        camera = chance.choice(cameras) if one.camera == "random" else one.camera
        verb, value = chance.choice(DRAWN) if one.verb == "random" else (one.verb, one.value)
        yield Order(at, camera, verb, value)
        number += 1
        if one.span is not None and verb in SETTINGS and verb != "jump":
            end = at + chance.uniform(*one.span)
            heappush(due, (end, number, Order(end, camera, verb, "off")))
        if one.every:
            heappush(due, (at + one.every, order, one))


def _seed(words: list[str]) -> int:
    if len(words) != 2 or not (words[1].isascii() and words[1].isdigit() and len(words[1]) < 10):
        raise Trouble("faults.bad-seed", text=" ".join(words[1:]))
    return int(words[1])


def _entry(words: list[str], cameras: Collection[str]) -> Entry:
    is_repeated = words[0] == "every"
    when, rest = (words[1:2], words[2:]) if is_repeated else (words[:1], words[1:])
    at = _seconds(when[0]) if when else 0.0
    if is_repeated and at < 0.1:
        raise Trouble("faults.bad-time", text=when[0] if when else "")
    span = None
    if len(rest) >= 2 and rest[-2] == "for":
        span, rest = _span(rest[-1]), rest[:-2]
    if not 2 <= len(rest) <= 3:
        raise Trouble("faults.bad-entry", text=" ".join(words))
    camera, verb, value = rest[0].lower(), rest[1], rest[2] if len(rest) == 3 else None
    if camera not in {"all", "random"} and camera not in cameras:
        raise Trouble("faults.no-camera", camera=rest[0])
    if verb != "random":
        _check(verb, value)
    return Entry(at, at if is_repeated else 0.0, camera, verb, value, span)


def _check(verb: str, value: str | None) -> None:
    if verb not in VERBS:
        raise Trouble("faults.no-fault", fault=verb, faults=", ".join(VERBS))
    try:
        changed(HEALTHY, verb, value)
    except ValueError as error:
        raise Trouble("faults.bad-value", fault=verb, value=value, values=values(verb)) from error


def values(verb: str) -> str:
    """Return which values a verb takes, as a person reads it."""
    setting = SETTINGS.get(verb)
    if setting is None:
        return "-"
    if setting.choices:
        return ", ".join(map(str, (*setting.choices, "off")))
    return "off" if setting.least == setting.most else f"{setting.least:g} .. {setting.most:g}, off"


def _seconds(text: str) -> float:
    found = _TIME.fullmatch(text)
    if found is None or not (seconds := _total(*found.groups())) <= LONGEST_S:
        raise Trouble("faults.bad-time", text=text)
    return seconds


def _total(hours: str | None, minutes: str | None, seconds: str) -> float:
    return 3600 * int(hours or 0) + 60 * int(minutes or 0) + float(seconds)


def _span(text: str) -> tuple[float, float]:
    found = _SPAN.fullmatch(text)
    if found is None:
        raise Trouble("faults.bad-span", text=text)
    least = float(found[1])
    most = float(found[2]) if found[2] else least
    if not 0 < least <= most:
        raise Trouble("faults.bad-span", text=text)
    return least, most
