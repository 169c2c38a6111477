"""Reads each file of a site: what is good, what is wrong, and the last good one where a file is damaged.

Every reader returns its value, the troubles, and whether the file itself (and not its `.bak`) gave the value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

from scc_wall.adapters import site_settings
from scc_wall.adapters.files import backup_of, read_capped
from scc_wall.adapters.resources import resource_path
from scc_wall.adapters.site_settings import SiteSettings, parse_settings
from scc_wall.base.trouble import Place, Trouble
from scc_wall.camera.regions import Regions, parse_regions
from scc_wall.camera.roster import Roster, join
from scc_wall.camera.table import SIZE_LIMIT as TABLE_LIMIT
from scc_wall.camera.table import read_table
from scc_wall.layout.monitors import KnownMonitor
from scc_wall.layout.parse import NAME, ParsedLayout, parse_layout
from scc_wall.layout.parse import SIZE_LIMIT as LAYOUT_LIMIT
from scc_wall.layout.toml_text import read_toml

CAMERAS = "cameras.csv"
MONITORS = "monitors.toml"
LAYOUTS = "layouts"
LAYOUT_COUNT = 500
"""Layout files of a site at the most."""
MONITORS_LIMIT = 64 << 10

_T = TypeVar("_T")
Read = tuple[_T | None, tuple[Trouble, ...]]
"""What a reader found (None where the file is damaged as a whole) and what is wrong."""


@cache
def load_regions() -> Regions:
    """Return the regions that come with the program."""
    return parse_regions(resource_path("regions", "kabkota_sumsel.csv").read_text(encoding="utf-8"))


def read_settings(folder: Path) -> tuple[SiteSettings, tuple[Trouble, ...], bool]:
    """Return a site's settings; the usual ones where there is no readable file."""

    def read(path: Path) -> Read[SiteSettings]:
        text = read_text_file(path, site_settings.SIZE_LIMIT)
        return parse_settings(text, str(path))

    found, troubles, is_good = with_last_good(folder / site_settings.FILE, read)
    return found or SiteSettings(), troubles, is_good


def read_cameras(folder: Path) -> tuple[Roster, tuple[Trouble, ...], bool]:
    """Return a site's cameras; none where there is no readable file. Troubles are told beside the roster, not in it."""

    def read(path: Path) -> Read[Roster]:
        table = read_table(read_capped(path, TABLE_LIMIT), str(path))
        roster = join(table, str(path), load_regions())
        logins = [Trouble("site.login_in_cameras", row.place) for row in roster.rows if row.user or row.password]
        return None if table.is_damaged else roster, (*roster.troubles, *logins)

    found, troubles, is_good = with_last_good(folder / CAMERAS, read)
    return found or Roster((), (), (), ()), troubles, is_good


def read_monitors(folder: Path) -> tuple[tuple[KnownMonitor, ...], tuple[Trouble, ...], bool]:
    """Return the monitors a site knows; none where there is no readable file."""

    def read(path: Path) -> Read[tuple[KnownMonitor, ...]]:
        return parse_monitors(read_text_file(path, MONITORS_LIMIT), str(path))

    found, troubles, is_good = with_last_good(folder / MONITORS, read)
    return found or (), troubles, is_good


def read_layouts(folder: Path) -> tuple[tuple[ParsedLayout, ...], tuple[Trouble, ...]]:
    """Return a site's layouts, by name; a damaged one is replaced by its last good text."""
    found: list[ParsedLayout] = []
    troubles: list[Trouble] = []
    paths = sorted((folder / LAYOUTS).glob("*.toml"))
    if len(paths) > LAYOUT_COUNT:
        troubles.append(Trouble("site.too_many_layouts", Place(str(folder / LAYOUTS)), limit=LAYOUT_COUNT))
    for path in paths[:LAYOUT_COUNT]:
        parsed, told, _ = read_layout(path)
        troubles += told
        if parsed is not None:
            found.append(parsed)
    return tuple(found), tuple(troubles)


def read_layout(path: Path) -> tuple[ParsedLayout | None, tuple[Trouble, ...], bool]:
    """Return one layout file's layout."""
    if not NAME.fullmatch(path.stem):
        return None, (Trouble("layout.file_name", Place(str(path))),), False

    def read(one: Path) -> Read[ParsedLayout]:
        parsed = parse_layout(read_text_file(one, LAYOUT_LIMIT), path.stem, str(one))
        return None if parsed.layout is None else parsed, parsed.troubles

    return with_last_good(path, read)


def parse_monitors(text: str, file: str) -> Read[tuple[KnownMonitor, ...]]:
    """Return the monitors in a text (None where it is no TOML) and what is wrong; a bad entry is left out."""
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return None, (trouble,)
    entries = told.get("monitor", [])
    if not isinstance(entries, list):
        return (), (Trouble("site.monitor", Place(file, lines.get(("monitor",), 1))),)
    found: list[KnownMonitor] = []
    troubles: list[Trouble] = []
    for index, entry in enumerate(entries[:256]):
        place = Place(file, lines.get(("monitor", index), 1))
        one = _known_monitor(entry) if isinstance(entry, dict) else None
        if one is None:
            troubles.append(Trouble("site.monitor", place))
        elif _collides(one, found):
            troubles.append(Trouble("site.monitor_twice", place, number=one.number))
        else:
            found.append(one)
    return tuple(found), tuple(troubles)


def _known_monitor(entry: Mapping[str, object]) -> KnownMonitor | None:
    number, identity, name, former = (
        entry.get("number"),
        entry.get("identity"),
        entry.get("name", ""),
        entry.get("former", False),
    )
    if type(number) is not int or not 1 <= number <= 999 or not isinstance(identity, str) or not isinstance(name, str):
        return None
    if not identity.strip() or not (identity + name).isprintable() or len(identity) > 200 or not isinstance(former, bool):
        return None
    return KnownMonitor(identity, number, name, former)


def _collides(one: KnownMonitor, found: Sequence[KnownMonitor]) -> bool:
    return any(
        other.identity == one.identity or (other.number == one.number and not (other.former or one.former)) for other in found
    )


def with_last_good(path: Path, read: Callable[[Path], Read[_T]]) -> tuple[_T | None, tuple[Trouble, ...], bool]:
    """Return what a reader finds in a file, or in its last good copy where the file is damaged or gone."""
    try:
        value, troubles = read(path)
    except FileNotFoundError:
        if not backup_of(path).exists():
            return None, (), True
        value, troubles = None, (Trouble("site.file_gone", Place(str(path))),)
    except Trouble as trouble:
        value, troubles = None, (trouble,)
    if value is not None:
        return value, troubles, True
    try:
        last, _ = read(backup_of(path))
    except (FileNotFoundError, Trouble):
        last = None
    if last is None:
        return None, troubles, False
    return last, (*troubles, Trouble("site.last_good_used", Place(str(path)))), False


def read_text_file(path: Path, limit: int) -> str:
    """Return a site file's text; Trouble where it is empty, too large or no text, FileNotFoundError where it is not there."""
    data = read_capped(path, limit)
    if not data.strip():
        raise Trouble("site.file_empty", Place(str(path)))  # what a full disk or a power cut leaves behind
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Trouble("site.not_utf8", Place(str(path), data.count(b"\n", 0, error.start) + 1)) from None
