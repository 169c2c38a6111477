"""Reads a layout from its text (TOML), as a person in a command room writes it.

    format = 1
    title = { id = "Semua kamera", en = "All cameras" }
    warm = false                     # true: keep its cameras connected while another layout is shown
    locked = false                   # true: editor and commands leave this file as it is until it is unlocked

    [[monitor]]                      # one such part for each monitor
    monitor = 1                      # its number in the site's list, or its name ("DP-1"), or its identity
    grid = "6x6"                     # columns x rows
    tiles = [                        # one tile a line; what is left out: span = "1x1", stream = "auto", fit = "fit"
      { camera = "JSC-01", at = "1,1", span = "2x2", stream = "main" },
    ]
    cameras = ["JSC-02", "JSC-03"]   # fill the free fields, left to right, then the next row

`at` is column,row counted from 1; `span` is columns x rows; `fit` may be "fill" or "stretch" (see `Fit`). What is wrong is told
with its line and left out; the rest stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.layout.findings import Findings
from scc_wall.layout.layout import Layout, Screenful
from scc_wall.layout.parse_tiles import TileReader, shape
from scc_wall.layout.toml_lines import Path
from scc_wall.layout.toml_text import read_toml

FORMAT = 1
SIZE_LIMIT = 256 << 10
"""Bytes of a layout file at the most."""
TILE_LIMIT = 256
"""Tiles of a layout at the most."""
SCREEN_LIMIT = 32
"""Monitors of a layout at the most."""
TITLE_LIMIT = 120
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", re.ASCII)
"""What a layout may be called: its file is this and `.toml`."""


@dataclass(frozen=True, slots=True)
class ParsedLayout:
    """What is in a layout file. layout: None where the text is no TOML; lines: where each tile stands, by its id."""

    layout: Layout | None
    troubles: tuple[Trouble, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)


def parse_layout(text: str, name: str, file: str) -> ParsedLayout:
    """Return the layout in a text and everything that is wrong with it; no text makes it fail."""
    if len(text.encode(errors="replace")) > SIZE_LIMIT:
        return ParsedLayout(None, (Trouble("layout.size", Place(file), limit=SIZE_LIMIT >> 10),))
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return ParsedLayout(None, (trouble,))
    return _Reader(told, name, file, lines).read()


class _Reader:
    """Walks one file's values and gathers what is wrong."""

    def __init__(self, told: Mapping[str, object], name: str, file: str, lines: Mapping[Path, int]) -> None:
        self.told, self.name = told, name
        self.found = Findings(file, lines)
        self._say, self._keys_known = self.found.say, self.found.keys_known
        self.tile_lines: dict[str, int] = {}

    def read(self) -> ParsedLayout:
        self._keys_known((), self.told, ("format", "title", "warm", "locked", "monitor"))
        self._format()
        warm, locked = self._flag("warm"), self._flag("locked")
        layout = Layout(self.name, self._screens(), self._title(), warm, locked)
        return ParsedLayout(layout, self.found.in_order(), self.tile_lines)

    def _flag(self, name: str) -> bool:
        told = self.told.get(name, False)
        if not isinstance(told, bool):
            self._say(f"layout.{name}", (name,))
        return told is True

    def _format(self) -> None:
        told = self.told.get("format")
        if type(told) is int and told > FORMAT:
            self._say("layout.newer", ("format",), told=told, ours=FORMAT)
        elif told != FORMAT or type(told) is not int:
            self._say("layout.format", ("format",), ours=FORMAT)

    def _title(self) -> tuple[tuple[str, str], ...]:
        told = self.told.get("title", {})
        if isinstance(told, str):
            told = dict.fromkeys(LANGUAGES, told)
        if not isinstance(told, dict) or not set(told) <= set(LANGUAGES):
            self._say("layout.title", ("title",))
            return ()
        if not all(isinstance(text, str) and text.isprintable() and len(text) <= TITLE_LIMIT for text in told.values()):
            self._say("layout.title_text", ("title",), limit=TITLE_LIMIT)
            return ()
        return tuple(told.items())

    def _screens(self) -> tuple[Screenful, ...]:
        told = self.told.get("monitor", [])
        if not isinstance(told, list) or not all(isinstance(item, dict) for item in told):
            self._say("layout.no_monitors", ("monitor",))
            return ()
        if not told:
            self._say("layout.no_monitors", ("monitor",))
        found: dict[str, Screenful] = {}
        left = TILE_LIMIT
        for index, item in enumerate(told):
            if index == SCREEN_LIMIT:
                self._say("layout.too_many_monitors", ("monitor", index), limit=SCREEN_LIMIT)
                break
            screen = self._screen(("monitor", index), item, left)
            if screen is None:
                continue
            if screen.monitor in found:
                self._say("layout.monitor_twice", ("monitor", index, "monitor"), monitor=screen.monitor)
                continue
            found[screen.monitor] = screen
            left -= len(screen.tiles)
        return tuple(found.values())

    def _screen(self, path: Path, told: Mapping[str, object], left: int) -> Screenful | None:
        self._keys_known(path, told, ("monitor", "grid", "tiles", "cameras"))
        monitor = _monitor(told.get("monitor"))
        if not monitor:
            self._say("layout.monitor", (*path, "monitor"))
            return None
        grid = shape(told.get("grid"))
        if grid is None:
            self._say("layout.grid", (*path, "grid"))
            return None
        tiles = TileReader(path, grid, left, self._say).read(told)
        screen = Screenful(monitor, grid[0], grid[1], tuple(tile for tile, _ in tiles))
        for tile, where in tiles:
            self.tile_lines.setdefault(screen.tile_id(tile), self.found.line_of(where))
        return screen


def _monitor(told: object) -> str:
    if type(told) is int and 1 <= told <= 99:
        return str(told)
    if isinstance(told, str) and told.isprintable() and len(told) <= 100:
        return told.strip()
    return ""
