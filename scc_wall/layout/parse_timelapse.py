"""The site's `timelapse.toml`: which cameras have a time-lapse. What is wrong is told with its line and left out.

format = 1

[[timelapse]]
camera = "JSC-07"
minutes = 10          # a picture every so many minutes
limit_gb = 5          # no more pictures once the camera's folder holds so much
by = "budi"           # stands in the pictures
"""

from __future__ import annotations

from collections.abc import Iterable

from scc_wall.base.trouble import Place, Trouble
from scc_wall.camera.row import ID
from scc_wall.camera.timelapse import LIMIT_GB, MINUTES, Timelapse
from scc_wall.layout.toml_text import read_toml

FORMAT = 1
SIZE_LIMIT = 64 << 10
COUNT_LIMIT = 100
"""Cameras with a time-lapse at the most: each is connected to for every picture."""
BY_LIMIT = 64
KEYS = frozenset({"camera", "minutes", "limit_gb", "by"})


def parse_timelapse(text: str, file: str) -> tuple[tuple[Timelapse, ...], tuple[Trouble, ...]]:
    """Return the time-lapses in a text and everything that is wrong with it."""
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return (), (trouble,)
    troubles: list[Trouble] = []
    if told.get("format") != FORMAT:
        troubles.append(Trouble("timelapse.format", Place(file, lines.get(("format",), 1)), ours=FORMAT))
    entries = told.get("timelapse", [])
    if not isinstance(entries, list):
        return (), (*troubles, Trouble("timelapse.tables", Place(file, lines.get(("timelapse",), 1))))
    found: dict[str, Timelapse] = {}
    for index, entry in enumerate(entries[:COUNT_LIMIT]):
        place = Place(file, lines.get(("timelapse", index), 1))
        one = _one(entry)
        if one is None:
            told_limits = {"least": MINUTES[0], "most": MINUTES[1], "gb_least": LIMIT_GB[0], "gb_most": LIMIT_GB[1]}
            troubles.append(Trouble("timelapse.entry", place, **told_limits))
        elif one.camera in found:
            troubles.append(Trouble("timelapse.twice", place, camera=one.camera))
        else:
            found[one.camera] = one
    if len(entries) > COUNT_LIMIT:
        troubles.append(Trouble("timelapse.too_many", Place(file, lines.get(("timelapse", COUNT_LIMIT), 1)), limit=COUNT_LIMIT))
    return tuple(found.values()), tuple(troubles)


def timelapse_text(those: Iterable[Timelapse], comment: str) -> str:
    """Return the file that `parse_timelapse` reads. comment: its first line, without `#`."""
    lines = [f"# {comment}", f"format = {FORMAT}"]
    for one in those:
        lines += ["", "[[timelapse]]", f'camera = "{one.camera}"', f"minutes = {one.minutes}", f"limit_gb = {one.limit_gb}"]
        lines += [f"by = {_quoted(one.by)}"] if one.by else []
    return "\n".join(lines) + "\n"


def _one(entry: object) -> Timelapse | None:
    if not isinstance(entry, dict) or not {"camera", "minutes", "limit_gb"} <= set(entry) <= KEYS:
        return None
    camera, minutes, limit, by = entry["camera"], entry["minutes"], entry["limit_gb"], entry.get("by", "")
    if not isinstance(camera, str) or not ID.fullmatch(camera) or type(minutes) is not int or type(limit) is not int:
        return None
    if not isinstance(by, str) or len(by) > BY_LIMIT or not by.isprintable():
        return None
    is_right = MINUTES[0] <= minutes <= MINUTES[1] and LIMIT_GB[0] <= limit <= LIMIT_GB[1]
    return Timelapse(camera, minutes, limit, by) if is_right else None


def _quoted(text: str) -> str:
    """Return printable text as a basic string of TOML."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
