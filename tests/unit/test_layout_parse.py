"""Layout files: what a person writes, what goes wrong, what an attacker writes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.layout.layout import Cell, Layout, Screenful, StreamChoice, Tile
from scc_wall.layout.parse import SIZE_LIMIT, TILE_LIMIT, ParsedLayout, parse_layout
from scc_wall.layout.toml_lines import value_lines

SHIPPED = sorted((Path(__file__).parents[2] / "layouts").glob("*.toml"))
HEAD = "format = 1\n[[monitor]]\nmonitor = 1\n"


def parse(text: str) -> ParsedLayout:
    return parse_layout(text, "uji", "uji.toml")


def told(text: str) -> list[tuple[int, str]]:
    return [(trouble.place.line if trouble.place else 0, trouble.key) for trouble in parse(text).troubles]


def test_a_whole_layout() -> None:
    parsed = parse("""\
# keterangan
format = 1
title = { id = "Gerbang", en = "Gates" }
warm = true

[[monitor]]
monitor = 1
grid = "3x2"
tiles = [
  { camera = "A", at = "2,1", span = "2x2", stream = "main" },  # besar
]
cameras = ["B", "C"]

[[monitor]]
monitor = "DP-1"
grid = "1x1"
cameras = ["A"]
""")
    assert parsed.troubles == ()
    big = Tile(Cell(1, 0, 2, 2), "A", StreamChoice.MAIN)
    first = Screenful("1", 3, 2, (big, Tile(Cell(0, 0), "B"), Tile(Cell(0, 1), "C")))
    second = Screenful("DP-1", 1, 1, (Tile(Cell(0, 0), "A"),))
    assert parsed.layout == Layout("uji", (first, second), (("id", "Gerbang"), ("en", "Gates")), warm=True)
    assert parsed.lines == {"1:c2r1": 10, "1:c1r1": 12, "1:c1r2": 12, "DP-1:c1r1": 17}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("format = 1\n", [(1, "layout.no_monitors")]),
        ("format = 1\nwarm = 'x'\nmonitor = 3\n", [(2, "layout.warm"), (3, "layout.no_monitors")]),
        ("format = 2\n[[monitor]]\nmonitor = 1\ngrid = '1x1'\n", [(1, "layout.newer")]),
        ("[[monitor]]\nmonitor = 1\ngrid = '1x1'\n", [(1, "layout.format")]),
        ("format = 1\ntitle = 3\n[[monitor]]\nmonitor=1\ngrid='1x1'\n", [(2, "layout.title")]),
        ("format = 1\ntitle = {de='x'}\n[[monitor]]\nmonitor=1\ngrid='1x1'\n", [(2, "layout.title")]),
        (
            "format = 1\ntitle = {id='a\\u0007'}\n[[monitor]]\nmonitor=1\ngrid='1x1'\n".replace("'a", '"a').replace("7'", '7"'),
            [(2, "layout.title_text")],
        ),
        (HEAD, [(2, "layout.grid")]),
        (HEAD + "grid = '17x1'\n", [(4, "layout.grid")]),
        (HEAD + "grid = '0x1'\n", [(4, "layout.grid")]),
        (HEAD + "grid = 99999999999999\n", [(4, "layout.grid")]),
        ("format = 1\n[[monitor]]\nmonitor = true\ngrid = '1x1'\n", [(3, "layout.monitor")]),
        (HEAD + "grid = '1x1'\n\n[[monitor]]\nmonitor = '1'\ngrid = '1x1'\n", [(7, "layout.monitor_twice")]),
        (HEAD + "grid = '1x1'\nspalten = 3\n", [(5, "layout.key")]),
        (HEAD + "grid = '1x1'\ntiles = 3\ncameras = 4\n", [(5, "layout.tiles"), (6, "layout.cameras")]),
        (HEAD + "grid = '1x1'\ntiles = [\n 3,\n]\n", [(6, "layout.tiles")]),
        (HEAD + "grid = '2x2'\ncameras = [\n 'A',\n 'b c',\n]\n", [(7, "layout.camera")]),
        (HEAD + "grid = '1x1'\ncameras = ['A',\n'B',\n'C']\n", [(6, "layout.no_field")]),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, expected: list[tuple[int, str]]) -> None:
    assert told(text) == expected


def test_bad_tiles_are_left_out_and_good_ones_stay() -> None:
    text = HEAD + (
        "grid = '3x3'\ntiles = [\n"
        "  { camera = 'A', at = '1,1', span = '2x2' },\n"
        "  { camera = 'B', at = '2,2' },\n"  # 7: over A
        "  { camera = 'C', at = '3,3', span = '2x1' },\n"  # 8: outside
        "  { camera = 'D', at = '0,1' },\n"  # 9: outside
        "  { camera = 'E', at = '3' },\n"  # 10
        "  { at = '3,1' },\n"  # 11
        "  { camera = 'F', at = '3,1', span = '2' },\n"  # 12
        "  { camera = 'G', at = '3,1', stream = 'best' },\n"  # 13: taken as auto
        "  { camera = 'H', at = '3,2', colour = 'red' },\n"  # 14: stays
        "]\n"
    )
    assert told(text) == [
        (7, "layout.overlap"),
        (8, "layout.outside"),
        (9, "layout.outside"),
        (10, "layout.at"),
        (11, "layout.camera"),
        (12, "layout.span"),
        (13, "layout.stream"),
        (14, "layout.key"),
    ]
    layout = parse(text).layout
    assert layout is not None
    assert [tile.camera for tile in layout.screens[0].tiles] == ["A", "G", "H"]


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("format = 1\ngrid = \n", 2, "layout.syntax"),
        ("format = 1\n[[monitor]]\ngrid = '6x6\n", 3, "layout.syntax"),
        ("format = 1\nx = '''", 2, "layout.syntax"),
        ("a = 1\na = 2\n", 2, "layout.syntax"),
        ("x = " + "[" * 5000, 0, "layout.nesting"),
        ("x = " + "{a=" * 5000, 0, "layout.nesting"),
        ("x = " + "9" * 5000, 1, "layout.syntax"),
        ("\na" + ".a" * 100_000 + " = 1", 2, "layout.nesting"),
        ("[" + "'a' . " * 100 + "a]", 1, "layout.nesting"),
        ("#" * (SIZE_LIMIT + 1), 0, "layout.size"),
    ],
)
def test_what_is_no_toml_gives_no_layout(text: str, line: int, key: str) -> None:
    parsed = parse(text)
    assert parsed.layout is None
    assert [(one.key, one.place.line if one.place else 0) for one in parsed.troubles] == [(key, line)]


def test_a_layout_has_at_most_so_many_tiles_and_monitors() -> None:
    ids = ", ".join(["'A'"] * 256)
    two = "".join(f"[[monitor]]\nmonitor = {number}\ngrid = '16x16'\ncameras = [{ids}]\n" for number in (1, 2))
    parsed = parse("format = 1\n" + two)
    assert parsed.layout is not None
    assert sum(len(screen.tiles) for screen in parsed.layout.screens) == TILE_LIMIT
    assert [one.key for one in parsed.troubles] == ["layout.too_many_tiles"]
    many = "format = 1\n" + "".join(f"[[monitor]]\nmonitor = {number}\ngrid = '1x1'\n" for number in range(1, 40))
    assert [one.key for one in parse(many).troubles] == ["layout.too_many_monitors"]


TOKENS = """\
format = 1;[[monitor]];[monitor];monitor = 1;grid = '2x2';tiles = [;];{;};camera = 'A';at = '1,1';, ;# x;cameras = ['A', 'B']
title = 'x';\"\"\";''';span='2x1';a.b = 1;= ;[[monitor.tiles]];\\;\0"""
PIECES = st.sampled_from(["\n", *re.split(r"[;\n]", TOKENS)])


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(st.one_of(st.text(max_size=100), st.lists(PIECES, max_size=25).map("".join)))
def test_any_text_gives_a_layout_or_troubles(text: str) -> None:
    parsed = parse(text)
    assert parsed.layout is not None or parsed.troubles
    lines = text.count("\n") + 1
    assert all(trouble.place is not None and 0 <= trouble.place.line <= lines for trouble in parsed.troubles)
    if parsed.layout is not None:
        for screen in parsed.layout.screens:
            cells = [tile.cell for tile in screen.tiles]
            assert not any(one.overlaps(other) for index, one in enumerate(cells) for other in cells[:index])


def test_lines_of_every_kind_of_value() -> None:
    text = """\
a.b = 1
"c d" = '''x
# no comment
'''
[t]
e = [ # [
 1, # 2
 {f = "}", g = ['#']},
]
[[u.v]]
h = 2020-01-01
[[u.v]]
[u.v.w]
i = {}
"""
    assert value_lines(text) == {
        ("a", "b"): 1,
        ("c d",): 2,
        ("t",): 5,
        ("t", "e"): 6,
        ("t", "e", 0): 7,
        ("t", "e", 1): 8,
        ("t", "e", 1, "f"): 8,
        ("t", "e", 1, "g"): 8,
        ("t", "e", 1, "g", 0): 8,
        ("u", "v"): 10,
        ("u", "v", 0): 10,
        ("u", "v", 0, "h"): 11,
        ("u", "v", 1): 12,
        ("u", "v", 1, "w"): 13,
        ("u", "v", 1, "w", "i"): 14,
    }


def test_jakabaring_is_shipped() -> None:
    names = {path.stem for path in SHIPPED}
    assert names >= {
        "jakabaring-36",
        "jakabaring-2-monitor",
        "jakabaring-4-monitor",
        "gerbang-akses",
        "stadion",
        "danau-dayung",
        "jalan",
    }


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_layouts_are_right(path: Path) -> None:
    parsed = parse_layout(path.read_text(encoding="utf-8"), path.stem, path.name)
    assert parsed.troubles == ()
    layout = parsed.layout
    assert layout is not None
    assert layout.title_in("id") != layout.title_in("en") != layout.name
    cameras = [tile.camera for screen in layout.screens for tile in screen.tiles]
    demo = {f"JSC-{number:02d}" for number in range(1, 31)} | {f"JLN-{number}" for number in range(31, 37)}
    assert set(cameras) <= demo
    if path.stem.startswith("jakabaring"):
        assert sorted(cameras) == sorted(demo)
        assert len({len(screen.tiles) for screen in layout.screens}) == 1
