"""The layouts that a first set-up proposes: all cameras in grids, and each zone and each kabupaten by itself. Pure."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from scc_wall.camera.camera import Camera
from scc_wall.layout.layout import Cell, Layout, Screenful, Tile

KINDS = ("all", "group", "region")
"""What may be proposed: every camera, those of each zone, those of each kabupaten or kota."""
TILES = (1, 4, 9, 16, 25, 36, 49, 64)
"""Tiles of one monitor at the most, as a person may choose them."""
USUAL_TILES = 36
MONITOR_LIMIT = 32
PROPOSAL_LIMIT = 60
"""Layouts proposed at the most: more than anybody looks through."""
_ALL_TILES = 256
"""Tiles that a layout may have in all (see `layout.parse`)."""
_NAME_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Wanted:
    """What layouts are to be proposed for. all_title: what the layout of all cameras is called, by language."""

    monitors: int
    tiles: int
    all_title: tuple[tuple[str, str], ...]
    language: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A layout that may be made. kind: one of `KINDS`; count: its cameras."""

    kind: str
    layout: Layout
    count: int


def grid_for(count: int) -> tuple[int, int]:
    """Return columns and rows of the smallest grid of about the screen's own shape for so many tiles."""
    columns = math.ceil(math.sqrt(count))
    return columns, math.ceil(count / columns)


def dealt(ids: Sequence[str], parts: int) -> Iterator[list[str]]:
    """Yield the ids in `parts` runs of about the same length."""
    for part in range(parts):
        yield list(ids[len(ids) * part // parts : len(ids) * (part + 1) // parts])


def proposals(
    cameras: Sequence[Camera], wanted: Wanted, regions: Mapping[str, str], taken: Collection[str] = ()
) -> tuple[Proposal, ...]:
    """Return the layouts that make sense for these cameras; their names are neither each other's nor any of `taken`.

    More cameras than the monitors have tiles for become several layouts in turn. Zones and kabupaten are proposed only where
    there are two of them at least: one alone would be all cameras once more. regions: names of kabupaten by code.
    """
    ordered = sorted(cameras, key=lambda one: (one.number, one.id))
    names = {name.lower() for name in taken}
    found: list[Proposal] = []
    for kind, title, those in _sets(ordered, wanted, regions):
        pages = _pages([one.id for one in those], wanted)
        for number, page in enumerate(pages, 1):
            own = tuple((language, text if len(pages) == 1 else f"{text} {number}") for language, text in title)
            name = _free_name(dict(own)[wanted.language], names)
            names.add(name)
            found.append(Proposal(kind, Layout(name, _screens(page, wanted.monitors), own), len(page)))
    return tuple(found[:PROPOSAL_LIMIT])


def name_of(title: str) -> str:
    """Return the name of a layout's file for a title: small letters, digits and hyphens; `layout` where nothing is left.

    >>> name_of("Danau & Dermaga")
    'danau-dermaga'
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_NAME_LETTERS].strip("-") or "layout"


def _sets(
    cameras: Sequence[Camera], wanted: Wanted, regions: Mapping[str, str]
) -> Iterator[tuple[str, tuple[tuple[str, str], ...], list[Camera]]]:
    """Yield kind, title by language and cameras of each layout to be."""
    if cameras:
        yield "all", wanted.all_title, list(cameras)
    languages = [language for language, _ in wanted.all_title]
    for kind in ("group", "region"):
        sets: dict[str, list[Camera]] = {}
        for camera in cameras:
            told = camera.group if kind == "group" else camera.region
            if told:
                sets.setdefault(told, []).append(camera)
        if len(sets) > 1:
            for told, those in sets.items():
                title = regions.get(told, told) if kind == "region" else told
                yield kind, tuple((language, title[:100]) for language in languages), those


def _pages(ids: Sequence[str], wanted: Wanted) -> list[Sequence[str]]:
    room = max(1, min(wanted.tiles * wanted.monitors, _ALL_TILES))
    return [ids[at : at + room] for at in range(0, len(ids), room)]


def _screens(ids: Sequence[str], monitors: int) -> tuple[Screenful, ...]:
    """Deal cameras over the monitors, as evenly as it goes; no monitor gets a part without a camera."""
    screens: list[Screenful] = []
    for number, part in enumerate(dealt(ids, min(monitors, len(ids))), 1):
        columns, rows = grid_for(len(part))
        tiles = tuple(Tile(Cell(at % columns, at // columns), camera) for at, camera in enumerate(part))
        screens.append(Screenful(str(number), columns, rows, tiles))
    return tuple(screens)


def _free_name(title: str, taken: Collection[str]) -> str:
    name, number = name_of(title), 2
    while name in taken:
        name, number = f"{name_of(title)}-{number}", number + 1
    return name
