"""Tours: layouts in turn with a dwell each, for the whole wall or for one monitor. The site's `tours.toml` tells them.

    format = 1

    [[tour]]
    name = "malam"
    monitor = 2                      # only this monitor changes; left out: the whole wall
    steps = [
      { layout = "gerbang-akses", dwell = 20 },     # seconds
      { layout = "stadion", dwell = 15 },
    ]

What is wrong is told with its line and left out; the rest stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout.parse import NAME
from scc_wall.layout.toml_lines import Path
from scc_wall.layout.toml_text import read_toml

FORMAT = 1
SIZE_LIMIT = 64 << 10
TOUR_LIMIT, STEP_LIMIT = 64, 64
DWELL_S = (3, 86_400)
"""A dwell's least and most seconds: below, nobody has seen anything; a layout for longer than a day is no tour."""


@dataclass(frozen=True, slots=True)
class Step:
    """A layout by its name, and for how many seconds it stays."""

    layout: str
    dwell_s: int


@dataclass(frozen=True, slots=True)
class Tour:
    """Some steps in turn, again and again. monitor: as a layout calls it, empty for the whole wall; line: in its file."""

    name: str
    steps: tuple[Step, ...]
    monitor: str = ""
    line: int = 0


def parse_tours(text: str, file: str) -> tuple[tuple[Tour, ...] | None, tuple[Trouble, ...]]:
    """Return the tours in a text (None where it is no TOML) and everything that is wrong with it."""
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return None, (trouble,)
    troubles: list[Trouble] = []
    if told.get("format") != FORMAT:
        troubles.append(Trouble("tour.format", Place(file, lines.get(("format",), 1)), ours=FORMAT))
    entries = told.get("tour", [])
    if not isinstance(entries, list):
        return (), (*troubles, Trouble("tour.tables", Place(file, lines.get(("tour",), 1))))
    found: dict[str, Tour] = {}
    for index, entry in enumerate(entries[:TOUR_LIMIT]):
        place = Place(file, lines.get(("tour", index), 1))
        tour = _tour(entry, place, lines, index, troubles)
        if tour is None:
            continue
        if tour.name in found:
            troubles.append(Trouble("tour.twice", place, name=tour.name))
        else:
            found[tour.name] = tour
    if len(entries) > TOUR_LIMIT:
        troubles.append(Trouble("tour.too_many", Place(file, lines.get(("tour", TOUR_LIMIT), 1)), limit=TOUR_LIMIT))
    return tuple(found.values()), tuple(troubles)


def _tour(entry: object, place: Place, lines: Mapping[Path, int], index: int, troubles: list[Trouble]) -> Tour | None:
    if not isinstance(entry, dict) or not set(entry) <= {"name", "monitor", "steps"}:
        troubles.append(Trouble("tour.keys", place))
        return None
    name, monitor = entry.get("name"), entry.get("monitor", "")
    if not isinstance(name, str) or not NAME.fullmatch(name):
        troubles.append(Trouble("tour.name", place))
        return None
    if isinstance(monitor, bool) or not isinstance(monitor, (int, str)):
        troubles.append(Trouble("tour.monitor", place, name=name))
        return None
    told = entry.get("steps")
    steps: list[Step] = []
    for number, one in enumerate(told[:STEP_LIMIT] if isinstance(told, list) else []):
        step = _step(one)
        if step is None:
            line = lines.get(("tour", index, "steps", number), place.line)
            troubles.append(Trouble("tour.step", Place(place.file, line), name=name, least=DWELL_S[0], most=DWELL_S[1]))
        else:
            steps.append(step)
    if not steps:
        troubles.append(Trouble("tour.no_steps", place, name=name))
        return None
    return Tour(name, tuple(steps), str(monitor), place.line or 0)


def _step(told: object) -> Step | None:
    if not isinstance(told, dict) or set(told) != {"layout", "dwell"}:
        return None
    layout, dwell = told["layout"], told["dwell"]
    if not isinstance(layout, str) or not NAME.fullmatch(layout) or type(dwell) is not int:
        return None
    return Step(layout, dwell) if DWELL_S[0] <= dwell <= DWELL_S[1] else None
