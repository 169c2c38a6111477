"""Reads the file of a first set-up (TOML), for many machines that are to be alike.

    format = 1
    language = "id"                       # or "en"
    name = "Ruang komando Jakabaring"     # of the site; left out: its folder's name
    monitors = ["DP-1", "DP-2"]           # plugs: the first one is monitor 1; or only how many there are: monitors = 2
    cameras = ["kamera.csv"]              # tables for `scc-wall import`, beside this file; they alone hold passwords
    layouts = ["all", "group", "region"]  # which are made: all cameras, each zone, each kabupaten or kota
    tiles = 36                            # tiles of a monitor at the most
    show = "semua-kamera"                 # the layout shown first; left out: that of all cameras
    admin = "kepala"                      # asked for the password by standard input; left out: the site stays open

A file with any mistake makes nothing: `carry out half of it` is what nobody wants on many machines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from scc_wall.access.account import NAME as PERSON
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.desk.first_layouts import KINDS, MONITOR_LIMIT, TILES, USUAL_TILES
from scc_wall.desk.set_up_plan import SetUpPlan
from scc_wall.layout.findings import Findings
from scc_wall.layout.monitors import KnownMonitor, at_plug
from scc_wall.layout.parse import NAME as LAYOUT
from scc_wall.layout.toml_text import read_toml

FORMAT = 1
SIZE_LIMIT = 64 << 10
TABLE_LIMIT = 16
"""Tables of one set-up at the most."""
KEYS = ("format", "language", "name", "monitors", "cameras", "layouts", "tiles", "show", "admin")
NAME_LIMIT = 80
_PLUG = re.compile(r"[!-~]{1,40}", re.ASCII)
"""A connector as X calls it, as DP-1."""
_PATH = re.compile(r"[^\x00-\x1f\x7f]{1,1024}")


@dataclass(frozen=True, slots=True)
class ParsedSetUp:
    """What a set-up's file says. tables: paths as they are written; admin: a name, "" for an open site."""

    plan: SetUpPlan
    tables: tuple[str, ...] = ()
    admin: str = ""
    troubles: tuple[Trouble, ...] = ()


def parse_set_up(text: str, file: str) -> ParsedSetUp:
    """Return what a text says and everything that is wrong with it; no text makes it fail."""
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return ParsedSetUp(SetUpPlan(), troubles=(trouble,))
    return _Reader(told, Findings(file, lines)).read()


class _Reader:
    """Walks the values of one file."""

    def __init__(self, told: Mapping[str, object], found: Findings) -> None:
        self.told, self.found = told, found

    def read(self) -> ParsedSetUp:
        self.found.keys_known((), self.told, KEYS)
        self._format()
        monitors, screens = self._monitors()
        plan = SetUpPlan(
            language=self._one_of("language", LANGUAGES),
            name=self._name(),
            monitors=monitors,
            screens=screens,
            kinds=self._kinds(),
            tiles=self._tiles(),
            first=self._text("show", "begin.file_show", LAYOUT),
        )
        admin = self._text("admin", "begin.file_admin", PERSON)
        return ParsedSetUp(plan, self._tables(), admin, self.found.in_order())

    def _format(self) -> None:
        told = self.told.get("format")
        if type(told) is not int or told != FORMAT:
            self.found.say("begin.file_format", ("format",), ours=FORMAT)

    def _one_of(self, key: str, choices: tuple[str, ...]) -> str:
        told = self.told.get(key, choices[0])
        if isinstance(told, str) and told in choices:
            return told
        self.found.say("begin.file_choice", (key,), name=key, choices=", ".join(choices))
        return choices[0]

    def _name(self) -> str:
        told = self.told.get("name", "")
        if isinstance(told, str) and told.isprintable() and len(told) <= NAME_LIMIT:
            return told.strip()
        self.found.say("begin.file_name", ("name",), limit=NAME_LIMIT)
        return ""

    def _text(self, key: str, sentence: str, right: re.Pattern[str]) -> str:
        told = self.told.get(key, "")
        if isinstance(told, str) and (not told or right.fullmatch(told)):
            return told
        self.found.say(sentence, (key,))
        return ""

    def _monitors(self) -> tuple[tuple[KnownMonitor, ...], int]:
        told = self.told.get("monitors", 1)
        if type(told) is int and 1 <= told <= MONITOR_LIMIT:
            return (), told
        plugs = self._texts("monitors", "begin.file_monitors", MONITOR_LIMIT, _PLUG)
        if not plugs:
            if told == []:
                self.found.say("begin.file_monitors", ("monitors",), limit=MONITOR_LIMIT)
            return (), 1
        return tuple(at_plug(plug, number) for number, plug in enumerate(plugs, 1)), len(plugs)

    def _tables(self) -> tuple[str, ...]:
        return self._texts("cameras", "begin.file_tables", TABLE_LIMIT, _PATH) if "cameras" in self.told else ()

    def _kinds(self) -> tuple[str, ...]:
        if "layouts" not in self.told:
            return KINDS
        return self._texts("layouts", "begin.file_layouts", len(KINDS), re.compile("|".join(KINDS)))

    def _tiles(self) -> int:
        told = self.told.get("tiles", USUAL_TILES)
        if type(told) is int and told in TILES:
            return told
        self.found.say("begin.file_tiles", ("tiles",), choices=", ".join(map(str, TILES)))
        return USUAL_TILES

    def _texts(self, key: str, sentence: str, limit: int, right: re.Pattern[str]) -> tuple[str, ...]:
        """Return a list of different texts; the mistake is told once, in the line of the value that is none."""
        told = self.told.get(key)
        if not isinstance(told, list) or len(told) > limit:
            self.found.say(sentence, (key,), limit=limit)
            return ()
        kept: list[str] = []
        for index, one in enumerate(told):
            if not isinstance(one, str) or not right.fullmatch(one) or one in kept:
                self.found.say(sentence, (key, index), limit=limit)
                return ()
            kept.append(one)
        return tuple(kept)
