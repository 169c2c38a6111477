"""What a first set-up shall make, as one value: the guide on the screen and the file for many machines both give such a one.

`app/set_up.py` carries it out. It holds passwords (of tables, of the admin) and therefore shows nothing of itself in a log.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from scc_wall.base.words import LANGUAGES
from scc_wall.desk.first_layouts import KINDS, USUAL_TILES
from scc_wall.layout.layout import Layout
from scc_wall.layout.monitors import KnownMonitor


@dataclass(frozen=True, slots=True)
class CameraTable:
    """A table of cameras as `scc-wall import` takes it. name: what it is called in troubles."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FirstAdmin:
    """Who will be the site's first administrator, with the password's hash (never the password itself)."""

    name: str
    hashed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetUpPlan:
    """A first set-up. Everything that is empty is left as it is found.

    name: of the site; monitors: in the order of their numbers; screens: how many monitors the layouts are made for; layouts:
    ready ones, or `kinds` of those that are proposed for the cameras there are then, with so many tiles a monitor at the most;
    first: the layout shown first; admin: None leaves the site open.
    """

    language: str = LANGUAGES[0]
    name: str = ""
    monitors: tuple[KnownMonitor, ...] = ()
    screens: int = 1
    tables: tuple[CameraTable, ...] = ()
    layouts: tuple[Layout, ...] = ()
    kinds: tuple[str, ...] = KINDS
    tiles: int = USUAL_TILES
    first: str = ""
    admin: FirstAdmin | None = None


def merged(wanted: tuple[KnownMonitor, ...], known: tuple[KnownMonitor, ...]) -> tuple[KnownMonitor, ...]:
    """Return the site's list of monitors with the wanted ones in it; none is forgotten: who loses a number is a former one."""
    identities = {one.identity for one in wanted}
    numbers = {one.number for one in wanted}
    rest = [one for one in known if one.identity not in identities]
    kept = [
        KnownMonitor(one.identity, one.number, one.name, former=True) if one.number in numbers else one
        for one in rest
    ]  # fmt: skip
    return (*wanted, *kept)
