"""Reads an event plan from its text (TOML), as a person in a command room writes it.

    format = 1
    title = { id = "Upacara pembukaan", en = "Opening ceremony" }
    contacts = [
      { role = "Komandan lapangan", reach = "HT kanal 3" },     # a role and how to reach it, no person's name
    ]

    [[phase]]
    name = { id = "Gerbang dibuka", en = "Gates open" }
    layout = "gerbang-akses"                                    # the whole wall
    monitors = [{ monitor = 2, layout = "jalan" }]              # after that, single monitors
    presets = [{ camera = "JSC-07", preset = "Plaza" }]         # asked for when the phase begins
    instruction = "Perhatikan antrean di gerbang utama."
    at = "15:30"                                                # WIB; with a date: "2026-12-05 15:30"
    switch = "auto"                                             # or "remind", the usual one
    remind = 10                                                 # minutes before

What is wrong is told with its line and left out; the rest stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.layout.event_plan import REMIND_MIN, WIB, Contact, EventPlan, MonitorPart, Phase, PresetWish, Title
from scc_wall.layout.findings import Findings
from scc_wall.layout.parse import NAME
from scc_wall.layout.parse_tiles import shown
from scc_wall.layout.toml_lines import Path
from scc_wall.layout.toml_text import read_toml

FORMAT = 1
SIZE_LIMIT = 256 << 10
"""Bytes of a plan's file at the most."""
PHASE_LIMIT, PRESET_LIMIT, CONTACT_LIMIT, MONITOR_LIMIT = 64, 64, 32, 32
NAME_LIMIT, INSTRUCTION_LIMIT, WORD_LIMIT = 80, 160, 100
REMIND_MOST = 24 * 60
YEARS = range(2000, 2101)

_TIME = re.compile(r"([0-2]?[0-9])[:.]([0-5][0-9])", re.ASCII)
_DATE_TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})[ T]([0-2][0-9])[:.]([0-5][0-9])", re.ASCII)

_PLAN_KEYS = ("format", "title", "contacts", "phase")
_PHASE_KEYS = ("name", "layout", "monitors", "presets", "instruction", "at", "switch", "remind")


@dataclass(frozen=True, slots=True)
class ParsedPlan:
    """What is in a plan's file; plan: None where nothing of it can be used."""

    plan: EventPlan | None
    troubles: tuple[Trouble, ...] = ()


def parse_plan(text: str, name: str, file: str) -> ParsedPlan:
    """Return the plan in a text and everything that is wrong with it; no text makes it fail."""
    if len(text.encode(errors="replace")) > SIZE_LIMIT:
        return ParsedPlan(None, (Trouble("event.size", Place(file), limit=SIZE_LIMIT >> 10),))
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return ParsedPlan(None, (trouble,))
    return _Reader(told, name, file, lines).read()


class _Reader:
    """Walks one file's values and gathers what is wrong."""

    def __init__(self, told: Mapping[str, object], name: str, file: str, lines: Mapping[Path, int]) -> None:
        self.told, self.name = told, name
        self.found = Findings(file, lines)
        self._say, self._keys_known = self.found.say, self.found.keys_known

    def read(self) -> ParsedPlan:
        self._keys_known((), self.told, _PLAN_KEYS)
        if type(self.told.get("format")) is not int or self.told["format"] != FORMAT:
            self._say("event.format", ("format",), ours=FORMAT)
        title = self._text(self.told.get("title", ""), ("title",), NAME_LIMIT)
        contacts = self._contacts()
        phases = self._phases()
        if not phases:
            self._say("event.no_phases", ("phase",))
        plan = EventPlan(self.name, phases, title, contacts) if phases else None
        return ParsedPlan(plan, self.found.in_order())

    def _contacts(self) -> tuple[Contact, ...]:
        found: list[Contact] = []
        for path, told in self._entries(self.told.get("contacts", []), ("contacts",), CONTACT_LIMIT, "event.contact"):
            role, reach = _word(told.get("role")), _word(told.get("reach"))
            if not role or not reach or set(told) != {"role", "reach"}:
                self._say("event.contact", path)
            else:
                found.append(Contact(role, reach))
        return tuple(found)

    def _phases(self) -> tuple[Phase, ...]:
        entries = self._entries(self.told.get("phase", []), ("phase",), PHASE_LIMIT, "event.no_phases")
        found = [self._phase(path, told) for path, told in entries]
        return tuple(phase for phase in found if phase is not None)

    def _phase(self, path: Path, told: Mapping[str, object]) -> Phase | None:
        self._keys_known(path, told, _PHASE_KEYS)
        name = self._text(told.get("name", ""), (*path, "name"), NAME_LIMIT)
        if not name:
            self._say("event.phase_name", path)
            return None
        layout = told.get("layout", "")
        if not isinstance(layout, str) or (layout and not NAME.fullmatch(layout)):
            self._say("event.layout_name", (*path, "layout"))
            layout = ""
        monitors = self._monitors(path, told)
        if not layout and not monitors:
            self._say("event.shows_nothing", path)
            return None
        at, switches = self._at(path, told), self._switches(path, told)
        if switches and "at" not in told:
            self._say("event.switch_without_time", (*path, "switch"))
        return Phase(
            name,
            layout,
            monitors,
            self._presets(path, told),
            self._text(told.get("instruction", ""), (*path, "instruction"), INSTRUCTION_LIMIT),
            at,
            switches and at is not None,
            self._remind(path, told),
            self.found.line_of(path),
        )

    def _monitors(self, path: Path, phase: Mapping[str, object]) -> tuple[MonitorPart, ...]:
        found: dict[str, MonitorPart] = {}
        path = (*path, "monitors")
        for here, told in self._entries(phase.get("monitors", []), path, MONITOR_LIMIT, "event.monitor_part"):
            monitor, layout = told.get("monitor"), told.get("layout")
            name = str(monitor) if type(monitor) is int and 1 <= monitor <= 99 else _word(monitor)
            good = name and isinstance(layout, str) and NAME.fullmatch(layout) and set(told) == {"monitor", "layout"}
            if not good or name in found:
                self._say("event.monitor_part", here)
            else:
                found[name] = MonitorPart(name, str(layout), self.found.line_of(here))
        return tuple(found.values())

    def _presets(self, path: Path, phase: Mapping[str, object]) -> tuple[PresetWish, ...]:
        found: dict[str, PresetWish] = {}
        path = (*path, "presets")
        for here, told in self._entries(phase.get("presets", []), path, PRESET_LIMIT, "event.preset"):
            camera, preset = _word(told.get("camera")), _word(told.get("preset"))
            if not camera or not preset or set(told) != {"camera", "preset"}:
                self._say("event.preset", here)
            elif camera in found:
                self._say("event.preset_twice", here, camera=shown(camera))
            else:
                found[camera] = PresetWish(camera, preset, self.found.line_of(here))
        return tuple(found.values())

    def _at(self, path: Path, told: Mapping[str, object]) -> datetime | time | None:
        value = told.get("at")
        if value is None:
            return None
        found = _moment(value)
        if found is None:
            self._say("event.at", (*path, "at"))
        return found

    def _switches(self, path: Path, told: Mapping[str, object]) -> bool:
        value = told.get("switch", "remind")
        if value not in ("auto", "remind"):
            self._say("event.switch", (*path, "switch"))
        return value == "auto"

    def _remind(self, path: Path, told: Mapping[str, object]) -> int:
        value = told.get("remind", REMIND_MIN)
        if type(value) is int and 0 <= value <= REMIND_MOST:
            return value
        self._say("event.remind", (*path, "remind"), most=REMIND_MOST)
        return REMIND_MIN

    def _text(self, told: object, path: Path, limit: int) -> Title:
        """Return a text by language; nothing where there is none or it is wrong, which is told."""
        if isinstance(told, str):
            told = dict.fromkeys(LANGUAGES, told)
        if not isinstance(told, dict) or not set(told) <= set(LANGUAGES):
            self._say("event.text", path, limit=limit)
            return ()
        texts = [(language, text.strip() if isinstance(text, str) else None) for language, text in told.items()]
        found = tuple((language, text) for language, text in texts if text)
        if any(text is None or not text.isprintable() or len(text) > limit for _, text in texts):
            self._say("event.text", path, limit=limit)
            return ()
        return found

    def _entries(self, told: object, path: Path, limit: int, key: str) -> list[tuple[Path, Mapping[str, object]]]:
        """Return the tables of a list with the way to each; what is none is told by `key`."""
        if not isinstance(told, list):
            self._say(key, path)
            return []
        if len(told) > limit:
            self._say("event.too_many", (*path, limit), limit=limit)
        found: list[tuple[Path, Mapping[str, object]]] = []
        for index, entry in enumerate(told[:limit]):
            if isinstance(entry, dict):
                found.append(((*path, index), entry))
            else:
                self._say(key, (*path, index))
        return found


def _word(told: object) -> str:
    """Return a short text of one line, empty for anything else."""
    if not isinstance(told, str) or not told.isprintable() or len(told) > WORD_LIMIT:
        return ""
    return told.strip()


def _moment(told: object) -> datetime | time | None:
    """Return a time with or without a date, in WIB; None for what is none."""
    try:
        found = told if isinstance(told, (datetime, time)) else _written(told) if isinstance(told, str) else None
    except ValueError:
        return None
    if not isinstance(found, datetime):
        return found
    if found.year not in YEARS:
        return None
    return found.replace(tzinfo=WIB) if found.tzinfo is None else found.astimezone(WIB)


def _written(told: str) -> datetime | time | None:
    """Return the time in a text; ValueError for a day or hour there is not."""
    if match := _TIME.fullmatch(told):
        return time(int(match[1]), int(match[2]))
    match = _DATE_TIME.fullmatch(told)
    return datetime(*(int(part) for part in match.groups()), tzinfo=WIB) if match else None  # type: ignore[arg-type,misc]
