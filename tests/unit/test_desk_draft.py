"""The layout editor's model: whatever is done to a layout, its tiles divide the grid, and it can be undone and written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters.layout_text import edited_text, same
from scc_wall.base.trouble import Trouble
from scc_wall.desk.cursor import STEPS, Mark, after, marked, moved
from scc_wall.desk.draft import Edited, blank, cameras, changed, emptied, filled, merged, put, resized, shaped, split, swapped
from scc_wall.desk.drafting import (
    Drafting,
    copied,
    edit,
    layout_of,
    lost_spans,
    named,
    opened,
    part_of,
    started,
    with_lock,
    with_monitor,
    without_monitor,
)
from scc_wall.desk.shapes import SHAPES, shape_named
from scc_wall.layout.layout import Cell, Fit, Layout, Screenful, StreamChoice, Tile
from scc_wall.layout.parse import parse_layout

HEAD = "# kepala\nformat = 1\n"
IDS = tuple(f"K-{number}" for number in range(1, 30))
Change = Callable[[Drafting], Drafting]


def whole_grid(screen: Screenful) -> bool:
    """Whether the tiles divide the grid: each field is under exactly one."""
    fields = [
        (tile.cell.column + x, tile.cell.row + y)
        for tile in screen.tiles
        for x in range(tile.cell.columns)
        for y in range(tile.cell.rows)
    ]
    return sorted(fields) == [(x, y) for x in range(screen.columns) for y in range(screen.rows)]


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """Any edit, of any tile of any monitor, as a person might ask for it."""
    kind = draw(
        st.sampled_from(("shape", "size", "merge", "split", "empty", "put", "fill", "swap", "stream", "monitor", "copy"))
    )
    one, other = draw(st.integers(0, 255)), draw(st.integers(0, 255))
    camera, some = draw(st.sampled_from(IDS)), draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=20))

    def part(screen: Screenful) -> Edited | Screenful:
        first, second = (screen.tiles[number % len(screen.tiles)].cell for number in (one, other))
        deeds: dict[str, Callable[[], Edited | Screenful]] = {
            "shape": lambda: shaped(screen, SHAPES[one % len(SHAPES)]),
            "size": lambda: resized(screen, 1 + one % 16, 1 + other % 16),
            "merge": lambda: merged(screen, first, second),
            "split": lambda: split(screen, first),
            "empty": lambda: emptied(screen, first),
            "put": lambda: put(screen, first, camera),
            "fill": lambda: filled(screen, first, some),
            "swap": lambda: swapped(screen, first, second),
            "stream": lambda: changed(screen, first, lambda tile: replace(tile, stream=StreamChoice.MAIN, fit=Fit.FILL)),
        }
        return deeds[kind]()

    def change(draft: Drafting) -> Drafting:
        names = [screen.monitor for screen in draft.now.screens]
        name = names[one % len(names)]
        if kind == "monitor":
            new = str(1 + other % 5)
            return without_monitor(draft, new) if new in names else with_monitor(draft, new)
        if kind == "copy":
            return copied(draft, name, str(1 + other % 5), with_cameras=bool(other % 2))
        return edit(draft, name, part(part_of(draft.now, name)))

    return change


def tried(draft: Drafting, change: Change) -> Drafting:
    """The draft after a change; the same where it is refused, as by a grid that is as fine as it may be."""
    try:
        return change(draft)
    except Trouble:
        return draft


@given(st.lists(changes(), max_size=12))
def test_tiles_divide_the_grid_after_any_edits(edits: list[Change]) -> None:
    draft = started(["1"])
    for change in edits:
        draft = tried(draft, change)
        assert all(whole_grid(screen) for screen in draft.now.screens)
        assert all(list(one.tiles) == sorted(one.tiles, key=lambda t: (t.cell.row, t.cell.column)) for one in draft.now.screens)


@given(st.lists(changes(), max_size=10))
def test_all_edits_are_undone_and_made_again(edits: list[Change]) -> None:
    draft = started(["1"])
    for change in edits:
        before = draft
        draft = tried(draft, change)
        if draft.past != before.past:
            assert draft.undone().now == before.now
            assert draft.undone().redone().now == draft.now
        else:
            assert draft.now == before.now
    last, steps = draft.now, len(draft.past)
    for _ in range(steps):
        draft = draft.undone()
    assert draft.now == started(["1"]).now
    for _ in range(steps):
        draft = draft.redone()
    assert draft.now == last


@given(st.lists(changes(), max_size=6), st.lists(changes(), max_size=6))
def test_what_is_written_is_read_and_an_edited_file_says_the_edited_layout(first: list[Change], then: list[Change]) -> None:
    draft = started(["1"])
    for change in first:
        draft = tried(draft, change)
    wanted = replace(layout_of(draft.now), name="uji")
    text = edited_text(HEAD, wanted)
    parsed = parse_layout(text, "uji", "uji.toml")
    assert parsed.troubles == ()
    assert parsed.layout == wanted
    again = opened(wanted)
    assert layout_of(again.now) == wanted
    assert not again.is_changed
    for change in then:
        again = tried(again, change)
    edited = edited_text(text, layout_of(again.now))
    parsed = parse_layout(edited, "uji", "uji.toml")
    assert parsed.troubles == ()
    assert parsed.layout is not None
    assert same(parsed.layout, layout_of(again.now))
    assert edited.startswith("# kepala\n")


@given(st.lists(changes(), max_size=8), changes())
def test_no_camera_vanishes_unsaid_when_tiles_are_drawn_or_the_shape_changes(edits: list[Change], last: Change) -> None:
    draft = started(["1"], shape_named("3×3"))  # noqa: RUF001
    draft = edit(draft, "1", filled(draft.now.screens[0], Cell(0, 0), IDS[:7]))
    for change in edits:
        draft = tried(draft, change)
    part = draft.now.screens[0]
    for edited in (merged(part, part.tiles[0].cell, part.tiles[-1].cell), resized(part, 2, 2), shaped(part, SHAPES[3])):
        assert sorted((*cameras(edited.screen), *edited.fallen)) == sorted(cameras(part))


def filled_shape(name: str, *ids: str) -> Screenful:
    screen = blank("1", shape_named(name))
    return filled(screen, screen.tiles[0].cell, ids).screen


def shown(screen: Screenful) -> list[str]:
    return [f"{one.camera or '-'} {one.cell.column},{one.cell.row} {one.cell.columns}x{one.cell.rows}" for one in screen.tiles]


def test_the_shapes_have_as_many_tiles_as_their_names_say() -> None:
    counts = {shape.name: len(shape.cells) for shape in SHAPES}
    assert counts == {
        "1": 1, "2": 2, "2×2": 4, "3×3": 9, "4×4": 16, "5×5": 25, "6×6": 36,  # noqa: RUF001
        "1+2": 3, "1+5": 6, "1+7": 8, "1+12": 13, "2+8": 10, "3+4": 7,
    }  # fmt: skip
    assert all(whole_grid(blank("1", shape)) for shape in SHAPES)


def test_a_tile_is_drawn_over_others_and_its_cameras_move_on() -> None:
    screen = filled_shape("3×3", "A", "B", "C", "D")  # noqa: RUF001
    edited = merged(screen, Cell(0, 0), Cell(1, 1))
    assert shown(edited.screen)[:2] == ["A 0,0 2x2", "C 2,0 1x1"]
    assert cameras(edited.screen) == ("A", "C", "B", "D")
    full = filled_shape("2×2", "A", "B", "C", "D")  # noqa: RUF001
    assert merged(full, Cell(1, 0), Cell(0, 0)) == Edited(merged(full, Cell(1, 0), Cell(0, 0)).screen, ("A",))


def test_a_drawn_tile_never_cuts_another() -> None:
    screen = blank("1", shape_named("2+8"))
    assert shown(merged(screen, Cell(0, 2), Cell(0, 0, 2, 2)).screen)[0] == "- 0,0 2x3"


def test_a_single_field_is_split_by_a_finer_grid() -> None:
    screen = filled_shape("2×2", "A", "B")  # noqa: RUF001
    fine = split(screen, Cell(0, 0))
    assert (fine.columns, fine.rows) == (4, 4)
    assert shown(fine)[:3] == ["A 0,0 1x1", "- 1,0 1x1", "B 2,0 2x2"]
    with pytest.raises(Trouble, match=r"editor\.too_fine"):
        split(blank("1", SHAPES[6]), Cell(0, 0)) and split(split(blank("1", SHAPES[6]), Cell(0, 0)), Cell(0, 0))


def test_a_group_fills_empty_tiles_only_and_says_who_found_none() -> None:
    screen = put(blank("1", shape_named("2×2")), Cell(1, 0), "X")  # noqa: RUF001
    edited = filled(screen, Cell(0, 1), ["A", "X", "B", "C", "D"])
    assert cameras(edited.screen) == ("C", "X", "A", "B")
    assert edited.fallen == ("D",)


def test_another_shape_gives_the_large_tiles_to_what_was_large() -> None:
    screen = filled_shape("1+5", "A", "B", "C")
    swap = swapped(screen, screen.tiles[0].cell, screen.tiles[1].cell)
    assert shown(shaped(swap, shape_named("1+7")).screen)[0] == "B 0,0 3x3"


def test_a_locked_layout_takes_no_edit_and_no_undo() -> None:
    draft = edit(started(["1"]), "1", put(started(["1"]).now.screens[0], Cell(0, 0), "A"))
    locked = with_lock(draft, locked=True)
    for change in (
        lambda one: edit(one, "1", emptied(one.now.screens[0], Cell(0, 0))),
        lambda one: with_monitor(one, "2"),
        Drafting.undone,
        Drafting.redone,
    ):
        with pytest.raises(Trouble, match=r"editor\.locked"):
            change(locked)
    assert with_lock(locked, locked=False).undone().now == started(["1"]).now


def test_an_arrangement_is_copied_to_another_monitor_which_keeps_its_cameras() -> None:
    first, second = filled_shape("1+5", "A", "B"), replace(filled_shape("2×2", "C", "D", "E"), monitor="2")  # noqa: RUF001
    draft = opened(Layout("x", (first, second)))
    kept = part_of(copied(draft, "1", "2", with_cameras=False).now, "2")
    assert (kept.columns, cameras(kept)) == (3, ("C", "D", "E"))
    assert cameras(part_of(copied(draft, "1", "3", with_cameras=True).now, "3")) == ("A", "B")
    small = copied(draft, "2", "1", with_cameras=True)
    assert cameras(part_of(small.now, "1")) == ("C", "D", "E")


def test_a_layout_of_a_file_is_changed_only_while_it_differs_from_it() -> None:
    draft = opened(layout_of(Layout("x", (filled_shape("1+5", "A", "B"),))))
    edited = edit(draft, "1", emptied(draft.now.screens[0], Cell(0, 0, 2, 2)))
    assert edited.is_changed
    assert lost_spans(edited.now) == 1
    assert not edited.undone().is_changed
    assert not edited.kept(layout_of(edited.now)).is_changed
    assert edited.kept(layout_of(edited.now)).undone().is_changed


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Pembukaan PON: malam", "pembukaan-pon-malam"),
        ("gerbang-1", "gerbang-1"),
        ("  Sriwijaya É  ", "sriwijaya-e"),
        ("x" * 90, "x" * 64),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_a_typed_name_becomes_title_and_file(typed: str, name: str) -> None:
    layout = named(Layout("", ()), typed)
    assert layout.name == name
    assert layout.title_in("id") == (name if typed == name else " ".join(typed.split()))


def test_a_name_without_a_letter_is_refused() -> None:
    with pytest.raises(Trouble, match=r"editor\.no_name"):
        named(Layout("", ()), " … ")


def test_keys_reach_every_tile_and_choose_several() -> None:
    screen = blank("1", shape_named("1+5"))
    mark, seen = Mark(), set()
    for step in ("Right", "Down", "Down", "Left", "Left", "Up", "Right", "Right"):
        mark = moved(mark, screen, step)
        seen.add(mark.cell(screen))
    assert seen == {tile.cell for tile in screen.tiles}
    chosen = moved(moved(marked(Cell(2, 0)), screen, "Down", extends=True), screen, "Down", extends=True)
    assert chosen.chosen(screen) == Cell(2, 0, 1, 3)


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=30), st.sampled_from(SHAPES))
def test_the_mark_never_leaves_the_grid(steps: list[str], shape: object) -> None:
    screen = blank("1", shape)  # type: ignore[arg-type]
    mark = Mark()
    for step in steps:
        mark = moved(mark, screen, step, extends=len(step) == 4)
        assert 0 <= mark.at[0] < screen.columns
        assert 0 <= mark.at[1] < screen.rows


def test_after_a_camera_the_next_empty_tile_is_marked() -> None:
    screen = filled_shape("2×2", "A", "B")  # noqa: RUF001
    assert after(Cell(0, 0), screen) == marked(Cell(0, 1))
    assert after(Cell(1, 1), filled_shape("2×2", *"ABCD")) == marked(Cell(1, 1))  # noqa: RUF001


def test_tiles_keep_their_stream_and_fit_when_they_are_drawn_larger() -> None:
    tile = Tile(Cell(0, 0), "A", StreamChoice.MAIN, Fit.FILL)
    screen = opened(Layout("x", (Screenful("1", 2, 1, (tile,)),))).now.screens[0]
    assert merged(screen, Cell(0, 0), Cell(1, 0)).screen.tiles == (replace(tile, cell=Cell(0, 0, 2, 1)),)
