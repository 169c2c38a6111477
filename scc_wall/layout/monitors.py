"""Monitors by identity: a number means the same glass after a reboot, another order of plugs or another graphics card."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from scc_wall.base.geometry import Rect

FORMER_LIMIT = 32
"""How many monitors of an earlier place are remembered."""

# What makers leave in EDID where a serial should be: nothing, one digit over and over, 01010101
_WEAK = "connector:"
_PLUG = "plug:"
_NO_SERIAL = re.compile(r"(.)\1*|(0?1)+|16843009", re.ASCII)


@dataclass(frozen=True, slots=True)
class Monitor:
    """A monitor that is there. number: in the site's list, 0 before it has one; name: its connector; rect: on the X screen."""

    identity: str
    number: int
    name: str
    rect: Rect


@dataclass(frozen=True, slots=True)
class KnownMonitor:
    """A monitor the site knows. former: of an earlier place of this site; its number is free for others."""

    identity: str
    number: int
    name: str
    former: bool = False


@dataclass(frozen=True, slots=True)
class Numbering:
    """The site's list as it is now, the monitors that are there by number, and whether numbers started anew.

    renewed: none of the known was there, so the site has moved to another place; a person must be told.
    """

    known: tuple[KnownMonitor, ...]
    present: tuple[Monitor, ...]
    renewed: bool = False


def identity_of(manufacturer: str, model: str, serial: str, connector: str) -> str:
    """Return a monitor's identity: maker, model and serial where EDID gives a serial, else its connector and what it is.

    Two of one model without serials cannot be told apart at one connector; another model there is another monitor.
    """
    serial = serial.strip()
    if serial and not _NO_SERIAL.fullmatch(serial):
        return _joined(manufacturer, model, serial)
    kind = _joined(manufacturer, model).strip("/")
    return f"{_WEAK}{connector}/{kind}" if kind else f"{_WEAK}{connector}"


def at_plug(plug: str, number: int) -> KnownMonitor:
    """Return an entry for whatever monitor is at a plug; once there is one, the list has that monitor's own identity."""
    return KnownMonitor(f"{_PLUG}{plug}", number, plug)


def without_mirrors(present: Iterable[Monitor]) -> tuple[Monitor, ...]:
    """Return the monitors without those that show the same part of the X screen as one with a lower number.

    Each has a window over all of it: that of a mirror would lie over the other's pictures.
    """
    kept: list[Monitor] = []
    for monitor in sorted(present, key=lambda one: one.number):
        if not any(monitor.rect.overlaps(other.rect) for other in kept):
            kept.append(monitor)
    return tuple(kept)


def number_monitors(known: Sequence[KnownMonitor], present: Sequence[Monitor]) -> Numbering:
    """Return the monitors with their numbers: known ones keep theirs, others get free ones in reading order."""
    there = _told_apart(present)
    current = [one for one in known if not one.former]
    former = [one for one in known if one.former]
    matched = _matched(current, there)
    has_moved = bool(there) and bool(current) and not matched
    if has_moved:
        # The list is kept aside: a wall that once starts with all its monitors switched off must not forget their numbers
        current, former = [], [*former, *current]
    taken = {one.number for one in current}
    for identity, one in _matched(former, [monitor for monitor in there if monitor.identity not in matched]).items():
        if one.number not in taken:
            matched[identity] = one
            taken.add(one.number)
    free = (number for number in count(1) if number not in taken)
    numbered = [
        replace(monitor, number=matched[monitor.identity].number if monitor.identity in matched else next(free))
        for monitor in _in_reading_order(there)
    ]
    now = {monitor.identity: KnownMonitor(monitor.identity, monitor.number, monitor.name) for monitor in numbered}
    gone = set(matched.values())
    stays = [one for one in current if one not in gone and one.identity not in now]
    aside = [replace(one, former=True) for one in former if one not in gone and one.identity not in now][-FORMER_LIMIT:]
    listed = sorted([*now.values(), *stays], key=lambda one: one.number)
    return Numbering((*listed, *aside), tuple(sorted(numbered, key=lambda one: one.number)), has_moved and not matched)


def find_monitor(told: str, present: Iterable[Monitor]) -> Monitor | None:
    """Return the monitor that a layout means by a number, a connector's name or an identity."""
    for monitor in present:
        if told in {str(monitor.number), monitor.name, monitor.identity}:
            return monitor
    return None


def _told_apart(present: Sequence[Monitor]) -> list[Monitor]:
    """Twins (cheap monitors share one serial) are told apart by their connectors."""
    identities = [monitor.identity for monitor in present]
    return [
        replace(monitor, identity=f"{monitor.identity}@{monitor.name}") if identities.count(monitor.identity) > 1 else monitor
        for monitor in present
    ]


def _matched(known: Collection[KnownMonitor], there: Sequence[Monitor]) -> dict[str, KnownMonitor]:
    """Return identity -> its entry of the list: the same identity first, then a twin that has come or gone."""
    found: dict[str, KnownMonitor] = {}
    left = list(known)
    for is_same in (_is_same, _is_same_of_old, _is_twin_there, _is_twin, _is_at_plug):
        for monitor in there:
            if monitor.identity in found:
                continue
            match = next((one for one in left if is_same(one, monitor)), None)
            if match is not None:
                found[monitor.identity] = match
                left.remove(match)
    return found


def _is_same(known: KnownMonitor, monitor: Monitor) -> bool:
    return known.identity == monitor.identity


def _is_same_of_old(known: KnownMonitor, monitor: Monitor) -> bool:
    """Return whether it is a weak identity as it was written before models were part of it."""
    return known.identity == f"{_WEAK}{known.name}" and monitor.identity.startswith(f"{known.identity}/")


def _is_twin_there(known: KnownMonitor, monitor: Monitor) -> bool:
    return _is_twin(known, monitor) and known.name == monitor.name


def _is_twin(known: KnownMonitor, monitor: Monitor) -> bool:
    return _bare(known.identity, known.name) == _bare(monitor.identity, monitor.name)


def _is_at_plug(known: KnownMonitor, monitor: Monitor) -> bool:
    return known.identity == f"{_PLUG}{monitor.name}"


def _bare(identity: str, name: str) -> str:
    return identity.removesuffix(f"@{name}")


def _joined(*parts: str) -> str:
    return "/".join(" ".join(part.split()).replace("/", "-") for part in parts)


def _in_reading_order(there: Iterable[Monitor]) -> list[Monitor]:
    """Return the monitors row by row from above, each row from left to right; a row's monitors need not be quite level."""
    rows: list[list[Monitor]] = []
    for monitor in sorted(there, key=lambda one: (one.rect.y, one.rect.x, one.identity)):
        if rows and monitor.rect.y + monitor.rect.h / 2 < rows[-1][0].rect.bottom:
            rows[-1].append(monitor)
        else:
            rows.append([monitor])
    return [monitor for row in rows for monitor in sorted(row, key=lambda one: (one.rect.x, one.rect.y, one.identity))]


def fields_of(known: Iterable[KnownMonitor]) -> Iterator[dict[str, str | int | bool]]:
    """Yield each entry as the site's list writes it; `former` only where it is true."""
    for one in known:
        told: dict[str, str | int | bool] = {"number": one.number, "identity": one.identity, "name": one.name}
        yield {**told, "former": True} if one.former else told
