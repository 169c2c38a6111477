"""An event plan: the phases of an event, each with what the wall shows, presets, an instruction and perhaps a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone

from scc_wall.layout.compose import part_for, with_parts
from scc_wall.layout.layout import Layout, Screenful

WIB = timezone(timedelta(hours=7), "WIB")
"""Western Indonesian time, in which plans are written; it has no summer time."""
REMIND_MIN = 5
"""So many minutes before its time a phase is reminded of, where the plan says nothing else."""
BEFORE_START = timedelta(hours=6)
"""A time without a date that lies further back than this when an event starts is meant for the next day."""

Title = tuple[tuple[str, str], ...]
"""A text by language."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to reach and how: a role, never a person's name."""

    role: str
    reach: str


@dataclass(frozen=True, slots=True)
class PresetWish:
    """A preset of a camera, by name or token, that is asked for when its phase begins. line: in its file."""

    camera: str
    preset: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class MonitorPart:
    """The layout on one monitor, as layouts call monitors. line: in its file."""

    monitor: str
    layout: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase. layout: for the whole wall, empty: as it was; at: its time (WIB), with or without a date; line: in its file.

    switches: it begins by itself at its time; remind_min: so many minutes before it is reminded of.
    """

    name: Title
    layout: str = ""
    monitors: tuple[MonitorPart, ...] = ()
    presets: tuple[PresetWish, ...] = ()
    instruction: Title = ()
    at: datetime | time | None = None
    switches: bool = False
    remind_min: int = REMIND_MIN
    line: int = 0

    def name_in(self, language: str) -> str:
        """Return its name in a language, else in the one it has."""
        return said(self.name, language)

    def instruction_in(self, language: str) -> str:
        """Return its instruction in a language, else in the one it has; empty where it has none."""
        return said(self.instruction, language)

    def layouts(self) -> tuple[str, ...]:
        """Return the names of all layouts it uses, each once."""
        names = (self.layout, *(part.layout for part in self.monitors))
        return tuple(dict.fromkeys(name for name in names if name))


@dataclass(frozen=True, slots=True)
class EventPlan:
    """A plan of that name, with at least one phase."""

    name: str
    phases: tuple[Phase, ...]
    title: Title = ()
    contacts: tuple[Contact, ...] = ()

    def title_in(self, language: str) -> str:
        """Return its title in a language, else its name."""
        return said(self.title, language) or self.name


def said(texts: Title, language: str) -> str:
    """Return a text in a language, else in the first it has; empty where it has none."""
    by_language = dict(texts)
    return by_language.get(language) or next(iter(by_language.values()), "")


def moments(plan: EventPlan, start: datetime) -> tuple[datetime | None, ...]:
    """Return when each phase of an event that starts at `start` is due, None for one without a time; all in WIB.

    A time without a date is the next one after the phase before it: the event may go past midnight.
    """
    after = start.astimezone(WIB) - BEFORE_START
    found: list[datetime | None] = []
    for phase in plan.phases:
        moment = _moment(phase.at, after)
        found.append(moment)
        after = moment or after
    return tuple(found)


def composed(phase: Phase, name: str, find: Callable[[str], Layout | None], base: Layout | None = None) -> Layout | None:
    """Return what the wall shows in a phase as one layout; name: what it is called where it is made of several.

    find: returns a layout by name, None where there is none; base: what was shown before, for a phase that changes only some
    monitors. None where a layout is not there.
    """
    whole = find(phase.layout) if phase.layout else base
    if whole is None and phase.layout:
        return None
    if not phase.monitors:
        return whole
    parts: dict[str, Screenful] = {}
    for wish in phase.monitors:
        layout = find(wish.layout)
        part = part_for(layout, wish.monitor) if layout is not None else None
        if part is None:
            return None
        parts[wish.monitor] = part
    return replace(with_parts(whole or Layout(name, ()), parts), name=name, title=(), warm=False)


def _moment(at: datetime | time | None, after: datetime) -> datetime | None:
    if at is None or isinstance(at, datetime):
        return at
    found = _on(after.date(), at)
    return found if found >= after else _on(after.date() + timedelta(days=1), at)


def _on(day: date, at: time) -> datetime:
    return datetime.combine(day, at, WIB)
