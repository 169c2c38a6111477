"""`scc-wall layout new NAME --grid CxR --cameras ID,ID,... [--monitor M] [--replace] --site DIR`.

Makes a layout, or gives it one more monitor.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scc_wall.adapters.layout_files import layout_path, put_screenful
from scc_wall.adapters.site import load_site
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.layout.compose import HOTSPOT
from scc_wall.layout.layout import Screenful, Tile
from scc_wall.layout.parse_tiles import GRID_LIMIT, free_cells, shape, shown


def new_screenful(folder: Path, monitor: str, grid: str, cameras: list[str]) -> Screenful:
    """Return one monitor's part: the cameras in reading order; Trouble where the site or the grid has no place for them."""
    size = shape(grid)
    if size is None:
        raise Trouble("layout.grid_argument", limit=GRID_LIMIT)
    columns, rows = size
    if not cameras:
        raise Trouble("layout.no_cameras")
    if len(cameras) > columns * rows:
        raise Trouble("layout.too_many_cameras", count=len(cameras), grid=f"{columns}x{rows}", fields=columns * rows)
    if not monitor.strip() or not monitor.isprintable() or (monitor.isdigit() and not 1 <= int(monitor) <= 99):
        raise Trouble("layout.monitor")
    ids = {HOTSPOT, *(camera.id for camera in load_site(folder).cameras)}
    unknown = [camera for camera in dict.fromkeys(cameras) if camera not in ids]
    if unknown:
        raise Trouble("layout.unknown_cameras", Place(str(folder)), ids=shown(", ".join(unknown), 200))
    tiles = tuple(Tile(cell, camera) for cell, camera in zip(free_cells(size, ()), cameras, strict=False))
    name = str(int(monitor)) if monitor.isdigit() else monitor.strip()
    return Screenful(name, columns, rows, tiles)


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    told = _parser(words).parse_args(arguments)
    cameras = [camera.strip() for camera in told.cameras.split(",") if camera.strip()]
    try:
        with admitted(told.site, "layout new", told, words, {*cameras} - {HOTSPOT}):
            path = layout_path(told.site, told.name)
            screenful = new_screenful(told.site, told.monitor, told.grid, cameras)
            is_new = put_screenful(told.site, told.name, screenful, words, replace=told.replace)
    except Trouble as trouble:
        sys.stderr.write(f"{words.tell(trouble)}\n")
        return 1
    sentence = "layout.made" if is_new else "layout.extended"
    sys.stdout.write(words.say(sentence, file=path, count=len(cameras), monitor=screenful.monitor) + "\n")
    return 0


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("scc-wall layout", description=words.say("layout.help"))
    actions = parser.add_subparsers(dest="action", required=True, metavar="new")
    new = actions.add_parser("new", description=words.say("layout.help_new"))
    new.add_argument("name", metavar="NAME")
    new.add_argument("--grid", metavar="CxR", required=True)
    new.add_argument("--cameras", metavar="ID,ID,...", required=True)
    new.add_argument("--monitor", metavar="M", default="1", help=words.say("layout.help_monitor"))
    new.add_argument("--replace", action="store_true", help=words.say("layout.help_replace"))
    new.add_argument("--site", metavar="DIR", type=Path, required=True)
    add_token(new, words)
    return parser
