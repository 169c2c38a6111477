"""What a layout would cost, and how the editor says it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scc_wall.adapters.words import load_words
from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.geometry import Rect
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.desk.draft import blank
from scc_wall.desk.drafting import Drafting, started
from scc_wall.desk.shapes import shape_named
from scc_wall.layout.layout import Cell, Layout, Screenful, Tile
from scc_wall.ui.desk.editor_texts import cost_lines, decimal, title_of
from scc_wall.wall.budget import Budgets, costs_of
from scc_wall.wall.fit import fit
from scc_wall.wall.overload import Measures
from scc_wall.wall.pane import Place
from scc_wall.wall.price import Line, Price, Spent, price
from scc_wall.wall.rates import Rates
from tests.unit.app_fakes import Bench, layout

CAMERAS = {
    name: Camera(
        name,
        0,
        name,
        sub=parse_address(f"rtsp://10.0.0.1/{name}/sub"),
        main=parse_address(f"rtsp://10.0.0.1/{name}"),
        link="serat",
    )
    for name in "ABC"
}
PLACES = (
    Place("1:c1r1", "m", Rect(0, 0, 1280, 720), Feed("A", Stream.MAIN)),
    Place("1:c2r1", "m", Rect(1280, 0, 640, 360), Feed("B", Stream.SUB)),
    Place("1:c3r1", "m", Rect(1280, 360, 640, 360), Feed("B", Stream.SUB)),
)
WORK = (1920 * 1080 + 1280 * 720 + 2 * (640 * 360 + 640 * 360)) * 1000 / 67


def priced(budgets: Budgets = Budgets(), spent: Spent = Spent()) -> Price:  # noqa: B008 - frozen values
    return price(PLACES, fit(PLACES, CAMERAS, budgets, Rates()), budgets, costs_of(CAMERAS, Rates()), spent)


def test_a_camera_in_two_tiles_is_one_stream_and_decoded_twice() -> None:
    told = priced()
    assert (told.tiles, told.streams, told.main, told.mbit) == (3, 2, 1, 4.6)
    assert told.links == (Line("serat", 4.6, None),)
    assert told.hosts == (Line("10.0.0.1:554", 2, None),) or told.hosts[0].amount == 2
    assert told.pixels == pytest.approx(WORK)
    assert told.percent is None
    assert not told.is_heavy


def test_budgets_are_told_and_what_does_not_fit() -> None:
    host = priced().hosts[0].name
    told = priced(Budgets({"serat": 2000}, {host: 1}))
    assert told.links == (Line("serat", 4.6, 2.0),)
    assert told.links[0].is_over
    assert told.hosts[0] == Line(host, 2, 1.0)
    assert set(told.lowered) == {"1:c1r1"}
    assert set(told.waiting) == {"1:c2r1", "1:c3r1"}


def test_the_load_is_told_by_what_the_present_pictures_take() -> None:
    spent = Spent(WORK / 2, Measures(busy=0.5, cores=2, own=0.4))
    told = priced(spent=spent)
    assert told.percent == 80  # 0.6 of 2 processors for half the work, 0.4 for others
    assert not told.is_heavy
    assert priced(spent=replace(spent, work=WORK / 3)).is_heavy
    assert priced(spent=replace(spent, work=10)).percent is None


def test_a_stream_that_was_seen_counts_by_its_pictures() -> None:
    seen = FeedReport("B/sub", "playing", "", 0, -1, 9, 10, 40, 0, "h264", 704, 576, 1)
    told = priced(spent=Spent(reports={"B/sub": seen}))
    assert told.pixels == pytest.approx((1920 * 1080 + 1280 * 720) * 1000 / 67 + 2 * (704 * 576 + 640 * 360) * 25)


def test_the_wall_prices_a_layout_that_is_in_no_file_and_on_no_monitor() -> None:
    bench = Bench(layout("dua", "A", "B"))
    told = bench.arranging.price(Layout("", (Screenful("9", 2, 1, (Tile(Cell(0, 0), "C"), Tile(Cell(1, 0), "D"))),)))
    assert (told.tiles, told.streams) == (2, 2)


@pytest.mark.parametrize("language", ["id", "en"])
def test_warnings_stand_first_and_numbers_are_written_as_people_do(language: str) -> None:
    words = load_words(language)
    told = replace(priced(Budgets({"serat": 2500}, {priced().hosts[0].name: 1})), percent=97)
    lines = cost_lines(told, Drafting(Layout("", (blank("1", shape_named("1+5")),))), words)
    warnings = [line.text for line in lines if line.is_warning]
    assert [line.is_warning for line in lines] == sorted((line.is_warning for line in lines), reverse=True)
    assert len(warnings) == 6  # processors, line, host, one lowered, two without a picture, one large empty tile
    assert any("97%" in text for text in warnings)
    assert any(("2,5" if language == "id" else "2.5") in text for text in warnings)


def test_decimals_follow_the_language() -> None:
    assert decimal(12.50, load_words("id")) == "12,5"
    assert decimal(12.0, load_words("id")) == "12"
    assert decimal(310.4, load_words("en"), 0) == "310"


def test_the_head_says_what_is_to_be_known() -> None:
    words = load_words("en")
    assert title_of(started(["1"]), words) == "Layout: new layout"
    draft = replace(started(["1"]), now=replace(started(["1"]).now, locked=True), past=(started(["1"]).now,))
    assert title_of(draft, words) == "Layout: new layout · locked · not saved yet"
