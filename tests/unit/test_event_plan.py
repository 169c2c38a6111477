"""Event plans: their file, their times, and what several layouts make of one phase; what is wrong is told with its line."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.layout.event_plan import BEFORE_START, WIB, Contact, EventPlan, MonitorPart, Phase, PresetWish, composed, moments
from scc_wall.layout.parse import parse_layout
from scc_wall.layout.parse_event_plan import INSTRUCTION_LIMIT, SIZE_LIMIT, parse_plan
from tests.unit.app_fakes import layout

SHIPPED = sorted((Path(__file__).parents[2] / "layouts" / "plans").glob("*.toml"))
LAYOUTS = Path(__file__).parents[2] / "layouts"
GOOD = """format = 1
title = { id = "Uji", en = "Trial" }
contacts = [
  { role = "Teknisi", reach = "HT kanal 5" },
]

[[phase]]
name = "Gerbang"
layout = "dua"
monitors = [{ monitor = 2, layout = "lain" }]
presets = [
  { camera = "A", preset = "Plaza" },
]
instruction = "Perhatikan antrean."

[[phase]]
name = { id = "Pulang", en = "Leaving" }
layout = "lain"
at = "22.30"
switch = "auto"
remind = 10
"""


def keys_and_lines(text: str) -> list[tuple[str, int]]:
    return [(one.key, one.place.line if one.place else 0) for one in parse_plan(text, "uji", "f").troubles]


def test_a_plan() -> None:
    parsed = parse_plan(GOOD, "uji", "f")
    assert parsed.troubles == ()
    both = (("id", "Gerbang"), ("en", "Gerbang"))
    instruction = (("id", "Perhatikan antrean."), ("en", "Perhatikan antrean."))
    assert parsed.plan == EventPlan(
        "uji",
        (
            Phase(both, "dua", (MonitorPart("2", "lain", 10),), (PresetWish("A", "Plaza", 12),), instruction, line=7),
            Phase((("id", "Pulang"), ("en", "Leaving")), "lain", at=time(22, 30), switches=True, remind_min=10, line=16),
        ),
        (("id", "Uji"), ("en", "Trial")),
        (Contact("Teknisi", "HT kanal 5"),),
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("format = 1", "format = 2", [("event.format", 1)]),
        ('role = "Teknisi", ', "", [("event.contact", 4)]),
        ('name = "Gerbang"\n', "", [("event.phase_name", 7)]),
        ('layout = "dua"', 'layout = "../x"', [("event.layout_name", 9)]),
        ("monitor = 2", "monitor = 0", [("event.monitor_part", 10)]),
        ('camera = "A", ', "", [("event.preset", 12)]),
        ('"Plaza" },', '"Plaza" },\n  { camera = "A", preset = "X" },', [("event.preset_twice", 13)]),
        ("antrean.", "x" * INSTRUCTION_LIMIT, [("event.text", 14)]),
        ("22.30", "24.30", [("event.at", 19)]),
        ('at = "22.30"', "at = 2026-13-01", [("layout.syntax", 19)]),
        ('at = "22.30"\n', "", [("event.switch_without_time", 19)]),
        ('"auto"', '"maybe"', [("event.switch", 20)]),
        ("remind = 10", "remind = -1", [("event.remind", 21)]),
        ("remind = 10", "reminds = 10", [("layout.key", 21)]),
        ('layout = "lain"\nat', "at", [("event.shows_nothing", 16)]),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, told: list[tuple[str, int]]) -> None:
    assert old in GOOD
    assert keys_and_lines(GOOD.replace(old, new, 1)) == told


def test_the_rest_of_a_plan_with_a_mistake_stays() -> None:
    plan = parse_plan(GOOD.replace('layout = "dua"', "layout = 3").replace('name = "Gerbang"', "name = 3"), "uji", "f").plan
    assert plan is not None
    assert [phase.name_in("en") for phase in plan.phases] == ["Leaving"]


def test_no_phase_and_too_large_are_no_plan() -> None:
    assert parse_plan("format = 1\n", "uji", "f").plan is None
    assert keys_and_lines("#" * (SIZE_LIMIT + 1)) == [("event.size", 0)]


@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    parse_plan(text, "uji", "f")
    parse_plan(GOOD + text, "uji", "f")
    parse_plan(GOOD.replace("22.30", text), "uji", "f")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=WIB)


def plan(*times: time | datetime | None) -> EventPlan:
    return EventPlan("x", tuple(Phase((("id", "f"),), "dua", at=one) for one in times))


def test_times_without_a_date_go_on_past_midnight() -> None:
    assert moments(plan(None, time(15), time(23, 30), time(0, 30)), at(5, 14)) == (None, at(5, 15), at(5, 23, 30), at(6, 0, 30))
    assert moments(plan(time(15)), at(5, 17)) == (at(5, 15),)  # begun late: it is over
    assert moments(plan(time(2)), at(5, 20)) == (at(6, 2),)
    assert moments(plan(at(9, 8), time(9)), at(5, 20)) == (at(9, 8), at(9, 9))


@given(st.lists(st.none() | st.times().map(lambda one: one.replace(second=0, microsecond=0)), max_size=6), st.integers(0, 5000))
def test_times_without_a_date_never_go_back(times: list[time | None], minutes: int) -> None:
    start = datetime(2026, 12, 5, tzinfo=UTC) + timedelta(minutes=minutes)
    found = [moment for moment in moments(plan(*times), start) if moment is not None]
    assert found == sorted(found)
    assert all(moment >= start - BEFORE_START for moment in found)
    assert [moment.astimezone(WIB).time() for moment in found] == [one for one in times if one is not None]


def test_a_phase_of_several_layouts_is_one_layout() -> None:
    layouts = {"dua": layout("dua", "A", "B"), "lain": layout("lain", "C")}
    phase = Phase((("id", "f"),), "dua", (MonitorPart("2", "lain"),))
    made = composed(phase, "uji:1", layouts.get)
    assert made is not None
    assert made.name == "uji:1"
    assert {screen.monitor: [tile.camera for tile in screen.tiles] for screen in made.screens} == {"1": ["A", "B"], "2": ["C"]}
    alone = Phase((("id", "f"),), "", (MonitorPart("1", "lain"),))
    over = composed(alone, "uji:2", layouts.get, made)
    assert over is not None
    assert {screen.monitor: [tile.camera for tile in screen.tiles] for screen in over.screens} == {"1": ["C"], "2": ["C"]}
    assert composed(Phase((("id", "f"),), "tiada"), "uji:3", layouts.get) is None
    assert composed(Phase((("id", "f"),), "dua"), "uji:4", layouts.get) == layouts["dua"]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_plans_are_right(path: Path) -> None:
    parsed = parse_plan(path.read_text(encoding="utf-8"), path.stem, path.name)
    assert parsed.troubles == ()
    assert parsed.plan is not None
    assert parsed.plan.title_in("id") != parsed.plan.title_in("en")
    assert len(parsed.plan.phases) >= 4
    for phase in parsed.plan.phases:
        assert phase.instruction_in("id") != phase.instruction_in("en")
        for name in phase.layouts():
            told = parse_layout((LAYOUTS / f"{name}.toml").read_text(encoding="utf-8"), name, "f")
            assert told.layout is not None


def test_jakabaring_is_shipped() -> None:
    assert [path.stem for path in SHIPPED] == ["pembukaan-gelora"]
