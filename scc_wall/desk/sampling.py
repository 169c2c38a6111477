"""Gathers how cameras stand, look by look, into minutes and hours, until somebody takes it to the store."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from scc_wall.desk.spent import BAD, Kind, Spent

MINUTE_S, HOUR_S = 60, 3600
SPANS_S = (MINUTE_S, HOUR_S)
"""What is kept: rows of a minute for the plots of the last days, rows of an hour for reports."""
LONGEST_LOOK_MS = 5000
"""What lies between two looks at the most; a wall that stood still for longer has measured nothing meanwhile."""


@dataclass(frozen=True, slots=True)
class Row:
    """A camera's minute or hour. span_s: 60 or 3600; at: its beginning (Unix seconds, UTC)."""

    span_s: int
    at: int
    camera: str
    spent: Spent


@dataclass(frozen=True, slots=True)
class Ran:
    """That the wall ran: for so long of a minute or hour, and how much of that overloaded; milliseconds."""

    span_s: int
    at: int
    ran_ms: int
    overload_ms: int = 0


@dataclass(frozen=True, slots=True)
class Outage:
    """A camera that did not work until a good picture came. began, ended: Unix seconds; ms: what was measured of it."""

    camera: str
    began: int
    ended: int
    ms: int


@dataclass(frozen=True, slots=True)
class Harvest:
    """What was gathered since the last one; amounts are to be added to what is stored, outages replace what they began as."""

    rows: tuple[Row, ...] = ()
    ran: tuple[Ran, ...] = ()
    outages: tuple[Outage, ...] = ()


@dataclass(slots=True)
class Sampler:
    """What is gathered and not yet taken. It reads no clock: every look says how late it is and how long the last one was."""

    _spent: dict[tuple[int, int, str], dict[str, int]] = field(default_factory=dict)
    _ran: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    _bad: dict[str, Outage] = field(default_factory=dict)
    _changed: dict[tuple[str, int], Outage] = field(default_factory=dict)

    def look(
        self,
        kinds: Mapping[str, Kind],
        readable: Collection[str],
        at: float,
        passed_ms: int,
        *,
        overloaded: bool = False,
    ) -> None:
        """Take how cameras stand.

        readable: those large enough to be watched; at: Unix seconds by the wall clock; passed_ms: since the last look, by a
        clock that only grows. After too long a gap nobody can say how it was meanwhile: that time is not measured.
        """
        passed_ms = passed_ms if 0 <= passed_ms <= LONGEST_LOOK_MS else 0
        starts = [(span, int(at) // span * span) for span in SPANS_S]
        for start in starts:
            ran, over = self._ran.get(start, (0, 0))
            self._ran[start] = (ran + passed_ms, over + (passed_ms if overloaded else 0))
        for camera, kind in kinds.items():
            is_new = self._note_outage(camera, kind, int(at), passed_ms)
            for span, start_at in starts:
                row = self._spent.setdefault((span, start_at, camera), {})
                row[kind.value] = row.get(kind.value, 0) + passed_ms
                if camera in readable:
                    row["watched"] = row.get("watched", 0) + passed_ms
                if is_new:
                    row["losses"] = row.get("losses", 0) + 1

    def take(self) -> Harvest:
        """Return what was gathered, and begin anew; outages that go on are told again with the next."""
        found = Harvest(
            tuple(Row(*key, Spent(**amounts)) for key, amounts in self._spent.items()),
            tuple(Ran(*key, *amounts) for key, amounts in self._ran.items()),
            tuple(self._changed.values()),
        )
        self._spent, self._ran, self._changed = {}, {}, {}
        return found

    def _note_outage(self, camera: str, kind: Kind, at: int, passed_ms: int) -> bool:
        """Begin, lengthen or end a camera's outage; return whether it is a new one."""
        if kind not in BAD:
            if kind is not Kind.CONNECTING:  # a try is no verdict: what was lost before it still is
                self._bad.pop(camera, None)
            return False
        known = self._bad.get(camera)
        outage = (
            Outage(camera, at, at, passed_ms)
            if known is None
            else replace(known, ended=max(known.ended, at), ms=known.ms + passed_ms)
        )
        self._bad[camera] = outage
        self._changed[camera, outage.began] = outage
        return known is None
