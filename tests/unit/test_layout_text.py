"""Layout files stay hand-editable: what people wrote around an edited tile is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scc_wall.adapters.layout_files import keep_layout, layout_path, put_screenful, read_layout
from scc_wall.adapters.layout_text import edited_text
from scc_wall.adapters.toml_door import TomlError
from scc_wall.adapters.words import load_words
from scc_wall.base.trouble import Trouble
from scc_wall.layout.layout import Cell, Layout, Screenful, Tile
from scc_wall.layout.parse import parse_layout

WORDS = load_words("id")
SHIPPED = sorted((Path(__file__).parents[2] / "layouts").glob("*.toml"))
TEXT = """\
# Gerbang saat penonton datang
format = 1
title = { id = "Gerbang", en = "Gates" }

# kiri
[[monitor]]
monitor = 1   # yang besar
grid = "2x2"  # empat
tiles = [
  # pintu
  { camera = "A", at = "1,1" },    # Pintu 1 {timur}
  { camera = "B", at = "2,1" },    # Pintu 2
  { camera = "C", at = "1,2" }     # Pintu 3
]

# kanan
[[monitor]]
monitor = "DP-2"
grid = "2x1"
cameras = ["D", "E"]
"""


def layout(text: str = TEXT) -> Layout:
    found = parse_layout(text, "uji", "uji.toml").layout
    assert found is not None
    return found


def with_tiles(*tiles: tuple[str, int, int]) -> Layout:
    screen = layout().screens[0]
    changed = replace(screen, tiles=tuple(Tile(Cell(column, row), camera) for camera, column, row in tiles))
    return replace(layout(), screens=(changed, layout().screens[1]))


def test_the_same_layout_is_the_same_text() -> None:
    assert edited_text(TEXT, layout()) == TEXT


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_layout_is_not_touched_by_saving_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert edited_text(text, layout(text)) == text


def test_one_camera_more_is_one_line_more() -> None:
    edited = edited_text(TEXT, with_tiles(("A", 0, 0), ("B", 1, 0), ("C", 0, 1), ("X", 1, 1)))
    assert edited == TEXT.replace('"1,2" }     # Pintu 3\n', '"1,2" },     # Pintu 3\n  { camera = "X", at = "2,2" },\n')


def test_a_moved_camera_takes_its_comment_along_and_a_replaced_one_does_not() -> None:
    edited = edited_text(TEXT, with_tiles(("A", 1, 1), ("X", 1, 0), ("C", 0, 1)))
    assert '  { camera = "A", at = "2,2" },    # Pintu 1 {timur}\n' in edited
    assert '  { camera = "X", at = "2,1" },\n' in edited
    assert "Pintu 2" not in edited
    assert "  # pintu\n" in edited
    assert "# yang besar" in edited


def test_another_grid_keeps_the_comment_behind_it() -> None:
    first = replace(layout().screens[0], columns=3)
    assert 'grid = "3x2"  # empat\n' in edited_text(TEXT, replace(layout(), screens=(first, layout().screens[1])))


def test_a_list_of_cameras_becomes_tiles_only_where_it_is_edited() -> None:
    second = replace(layout().screens[1], tiles=(Tile(Cell(0, 0), "E"), Tile(Cell(1, 0), "D")))
    edited = edited_text(TEXT, replace(layout(), screens=(layout().screens[0], second)))
    assert "cameras" not in edited
    assert edited.partition("# kanan")[0] == TEXT.partition("# kanan")[0]


def test_a_monitor_goes_with_the_comment_above_it_and_another_comes_at_the_end() -> None:
    third = Screenful("3", 1, 1, (Tile(Cell(0, 0), "Z"),))
    edited = edited_text(TEXT, replace(layout(), screens=(layout().screens[1], third)))
    assert "# kiri" not in edited
    assert "# kanan\n[[monitor]]" in edited
    assert edited.endswith('monitor = 3\ngrid = "1x1"\ntiles = [\n  { camera = "Z", at = "1,1" },\n]\n')


def test_the_lock_is_a_line_of_its_own_and_keeps_its_comment() -> None:
    locked = edited_text(TEXT, replace(layout(), locked=True))
    assert locked == TEXT.replace("format = 1\n", "format = 1\nlocked = true\n")
    commented = locked.replace("locked = true", "locked = true  # jangan diubah")
    assert edited_text(commented, layout()) == commented.replace("locked = true", "locked = false")


def test_a_title_is_exchanged() -> None:
    edited = edited_text(TEXT, replace(layout(), title=(("id", 'Pintu "A" \\'), ("en", "Door"))))
    assert layout(edited).title_in("id") == 'Pintu "A" \\'
    assert edited_text(TEXT, replace(layout(), title=())).count("title") == 0


def test_odd_writing_is_rewritten_rather_than_lost() -> None:
    head = 'format = 1\n[[monitor]]\nmonitor = 1\ngrid = "2x1"\n'
    text = f'{head}tiles = [{{ camera = "A", at = "1,1" }}, {{ camera = "B", at = "2,1" }}]\n'
    screen = replace(layout(text).screens[0], tiles=(Tile(Cell(0, 0), "B"),))
    assert layout(edited_text(text, replace(layout(text), screens=(screen,)))).screens == (screen,)


def test_monitors_as_one_list_are_not_edited_but_said() -> None:
    text = 'format = 1\nmonitor = [{ monitor = 1, grid = "1x1", cameras = ["A"] }]\n'
    with pytest.raises(TomlError):
        edited_text(text, replace(layout(text), screens=(Screenful("1", 1, 1, ()),)))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "layouts").mkdir()
    layout_path(tmp_path, "uji").write_text(TEXT, encoding="utf-8")
    return tmp_path


def refused(site: Path, wanted: Layout, mark: str, **more: bool) -> str:
    before = {path.name: path.read_bytes() for path in (site / "layouts").iterdir() if path.suffix == ".toml"}
    with pytest.raises(Trouble) as caught:
        keep_layout(site, wanted, mark, WORDS, **more)
    assert {path.name: path.read_bytes() for path in (site / "layouts").iterdir() if path.suffix == ".toml"} == before
    return caught.value.key


def test_a_file_that_was_changed_meanwhile_is_not_overwritten(site: Path) -> None:
    found = read_layout(site, "uji")
    wanted = with_tiles(("A", 0, 0))
    path = layout_path(site, "uji")
    path.write_text(TEXT.replace("penonton", "tamu"), encoding="utf-8")
    assert refused(site, wanted, found.mark) == "layout.changed_meanwhile"
    mark = keep_layout(site, wanted, read_layout(site, "uji").mark, WORDS)
    assert "tamu" in path.read_text(encoding="utf-8")
    assert mark == read_layout(site, "uji").mark
    path.unlink()
    assert refused(site, wanted, mark) == "layout.changed_meanwhile"


def test_a_new_layout_never_overwrites_another_and_takes_its_models_comments(site: Path) -> None:
    assert refused(site, layout(), "") == "layout.exists"
    keep_layout(site, replace(layout(), name="lain", title=()), "", WORDS, source="uji")
    text = layout_path(site, "lain").read_text(encoding="utf-8")
    assert "# Pintu 1 {timur}" in text
    assert "title" not in text
    assert refused(site, replace(layout(), name="../x"), "") == "layout.name"


def test_a_locked_file_is_altered_only_by_who_unlocks_it(site: Path) -> None:
    mark = keep_layout(site, replace(layout(), locked=True), read_layout(site, "uji").mark, WORDS)
    assert refused(site, with_tiles(("A", 0, 0)), mark) == "layout.is_locked"
    assert refused(site, replace(with_tiles(("A", 0, 0)), locked=True), mark) == "layout.is_locked"
    with pytest.raises(Trouble, match=r"layout\.is_locked"):
        put_screenful(site, "uji", Screenful("1", 1, 1, (Tile(Cell(0, 0), "A"),)), WORDS, replace=True)
    keep_layout(site, with_tiles(("A", 0, 0)), mark, WORDS, unlocks=True)
    assert not read_layout(site, "uji").layout.locked


def test_what_cannot_be_edited_is_said_by_file_and_line(site: Path) -> None:
    path = layout_path(site, "uji")
    path.write_text(TEXT.replace('"2x1"', '"2y1"'), encoding="utf-8")
    with pytest.raises(Trouble) as caught:
        read_layout(site, "uji")
    assert str(caught.value.place) == f"{path}:19"
    with pytest.raises(Trouble, match=r"layout\.no_file"):
        read_layout(site, "tidak-ada")
