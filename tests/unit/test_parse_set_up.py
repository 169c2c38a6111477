"""The file of a first set-up: what it says, and a sentence with file and line for each mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters.words import load_words
from scc_wall.base.geometry import Rect
from scc_wall.base.words import LANGUAGES
from scc_wall.desk.parse_set_up import KEYS, parse_set_up
from scc_wall.desk.set_up_plan import SetUpPlan, merged
from scc_wall.layout.monitors import KnownMonitor, Monitor, at_plug, number_monitors

EXAMPLE = Path(__file__).parents[2] / "packaging" / "setup.toml"


def test_the_example_says_what_its_comments_say() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    parsed = parse_set_up(text, "setup.toml")
    assert parsed.troubles == ()
    assert (parsed.plan.language, parsed.plan.name, parsed.plan.screens, parsed.plan.tiles) == ("id", "Ruang komando", 2, 36)
    assert parsed.plan.monitors == (at_plug("DP-1", 1), at_plug("DP-2", 2))
    assert (parsed.tables, parsed.plan.kinds, parsed.admin) == (("kamera.csv",), ("all", "group", "region"), "")
    with_all = parse_set_up(text.replace("\n#show", "\nshow").replace("\n#admin", "\nadmin"), "setup.toml")
    assert (with_all.troubles, with_all.plan.first, with_all.admin) == ((), "semua-kamera", "kepala")


MISTAKES = {
    "format = 2": "begin.file_format",
    'language = "jv"': "begin.file_choice",
    'name = "a\\nb"': "begin.file_name",
    "monitors = 0": "begin.file_monitors",
    "monitors = []": "begin.file_monitors",
    'monitors = ["DP-1", "DP-1"]': "begin.file_monitors",
    'cameras = "kamera.csv"': "begin.file_tables",
    'cameras = ["a.csv",\n  ""]': "begin.file_tables",
    'layouts = ["semua"]': "begin.file_layouts",
    "tiles = 35": "begin.file_tiles",
    "tiles = true": "begin.file_tiles",
    'show = "../x"': "begin.file_show",
    'admin = "Kepala"': "begin.file_admin",
    'password = "rahasia"': "layout.key",
    "show = [": "layout.syntax",
}


@pytest.mark.parametrize("line", MISTAKES)
def test_each_mistake_has_its_sentence_and_line(line: str) -> None:
    head = "" if line.startswith("format") else "format = 1\n"
    parsed = parse_set_up(f"# komentar\n{head}{line}\n", "s.toml")
    (trouble,) = parsed.troubles
    assert trouble.key == MISTAKES[line]
    assert trouble.place is not None
    assert trouble.place.line == head.count("\n") + 2 + line.count("\n")
    for language in LANGUAGES:
        assert load_words(language).tell(trouble).startswith("s.toml:")


def test_an_empty_list_of_layouts_makes_none_and_no_list_makes_all() -> None:
    assert parse_set_up("format = 1\nlayouts = []\n", "s").plan.kinds == ()
    assert parse_set_up("format = 1\n", "s").plan == SetUpPlan()


VALUES = st.one_of(
    st.integers(), st.booleans(), st.text(max_size=20), st.lists(st.one_of(st.text(max_size=9), st.integers()), max_size=4)
)


@given(st.dictionaries(st.sampled_from([*KEYS, "lain"]), VALUES))
def test_no_values_make_it_fail_and_every_trouble_can_be_told(values: dict[str, object]) -> None:
    text = "".join(f"{key} = {_toml(value)}\n" for key, value in values.items())
    parsed = parse_set_up(text, "s.toml")
    for trouble in parsed.troubles:
        assert load_words("id").tell(trouble)


@given(st.text())
def test_no_text_makes_it_fail(text: str) -> None:
    parse_set_up(text, "s.toml")


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, str):
        return (
            '"'
            + "".join(f"\\U{ord(letter):08x}" if ord(letter) not in range(0xD800, 0xE000) else "?" for letter in value)
            + '"'
        )
    return str(value)


# monitors


NUMBERS = st.lists(st.integers(1, 9), unique=True, max_size=5)


@given(NUMBERS, NUMBERS)
def test_no_monitor_is_forgotten_and_no_number_is_twice(wanted: list[int], known: list[int]) -> None:
    new = tuple(KnownMonitor(f"m{n % 4}-{n}", n, f"DP-{n}") for n in wanted)
    old = tuple(KnownMonitor(f"m{n % 3}-{n}", n, f"DP-{n}") for n in known)
    told = merged(new, old)
    assert told[: len(new)] == new
    assert {one.identity for one in (*new, *old)} == {one.identity for one in told}
    current = [one.number for one in told if not one.former]
    assert len(current) == len(set(current))


def test_a_monitor_takes_the_number_of_its_plug() -> None:
    there = [Monitor("A/B/1", 0, "DP-1", Rect(0, 0, 10, 10)), Monitor("A/B/2", 0, "DP-2", Rect(10, 0, 10, 10))]
    told = number_monitors([at_plug("DP-2", 1), at_plug("DP-1", 2)], there)
    assert [(one.identity, one.number) for one in told.present] == [("A/B/2", 1), ("A/B/1", 2)]
    assert [(one.identity, one.number) for one in told.known] == [("A/B/2", 1), ("A/B/1", 2)]
    assert not told.renewed
