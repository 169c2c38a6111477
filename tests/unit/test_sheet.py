"""The acceptance sheet: what is measured of streams, what is said of what was not, and the page that is signed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from statistics import median_low
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters.device_memory import DeviceMemory
from scc_wall.adapters.health_reading import read_losses
from scc_wall.adapters.health_store import HealthStore
from scc_wall.adapters.machine_parts import machine_parts
from scc_wall.adapters.words import load_words
from scc_wall.app.library import Library
from scc_wall.app.sheet_ctl import Wanted, is_sheet, wanted_of
from scc_wall.app.sheet_look import Moment, feeds_to_picture, sheet_of
from scc_wall.app.sheet_stills import ALL_S, ANSWER_S, Stills
from scc_wall.app.sheet_writing import complete
from scc_wall.base.feed_messages import FeedReport, SnapshotTaken
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.camera.address import Address
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.control.reply import WrongUsage
from scc_wall.desk.measures import KEPT_S, LOOK_S, Figures, Look, Measures
from scc_wall.desk.sampling import HOUR_S, MINUTE_S, Harvest, Row
from scc_wall.desk.sheet import (
    CameraLine,
    History,
    LayoutLine,
    LoadLine,
    Machine,
    MonitorLine,
    Picture,
    Sheet,
    StreamLine,
    Versions,
    loads,
)
from scc_wall.desk.sheet_cameras import rate_text
from scc_wall.desk.sheet_text import html_text, states_of
from scc_wall.desk.spent import Spent
from scc_wall.layout.monitors import KnownMonitor, Monitor
from scc_wall.wall.budget import NO_BUDGETS
from scc_wall.wall.view import PaneView, State

SUB = ("A", "sub")
CAMERA = Camera("A", 7, "Gerbang <Utara>", "Venue", "16.71", Address("rtsp://192.0.2.1/sub"), link="LTE", host="nvr")


def view(state: State = State.LIVE, camera: str = "A", fps: float = 15.0, wanted: str = "") -> PaneView:
    return PaneView("p1", "1:c1r1", camera, 7, "", "", state, stream="sub", fps=fps, wanted=wanted)


def sheet(*cameras: CameraLine) -> Sheet:
    return Sheet(
        "SCC & Kawan", datetime(2026, 11, 30, 6, 0, tzinfo=UTC), 10, "gerbang", Versions("0.1.0"), Machine(),
        (MonitorLine(1, "DP-1", "DEL/X/1", Rect(0, 0, 1920, 1080)), MonitorLine(2, "DP-2", "DEL/X/2")), cameras,
        (LoadLine("LTE", 1, 2, 900, 1, 8000),), (LoadLine("192.0.2.1", 1, 1, None, 0, None),),
        (LayoutLine("gerbang", "Gerbang", (("1", 9),)),),
    )  # fmt: skip


@given(st.lists(st.tuples(st.booleans(), st.none() | st.integers(0, 5000), st.floats(0, 60, width=16)), max_size=60))
def test_figures_are_those_of_the_looks_in_which_it_was_live(looks: list[tuple[bool, int | None, float]]) -> None:
    measures = Measures()
    for number, (live, delay, fps) in enumerate(looks):
        measures.look([Look(view(State.LIVE if live else State.LOST, fps=fps), delay)], number * LOOK_S)
    found = measures.figures(SUB, 0.0)
    if not looks:
        assert found is None
        return
    rates = [fps for live, _, fps in looks if live]
    delays = [delay for live, delay, _ in looks if live and delay is not None]
    assert found is not None
    assert (found.looks, found.live, found.sent) == (len(looks), len(rates), None)
    assert (found.fps is None) == (not rates)
    if rates:
        assert found.fps == pytest.approx(sum(rates) / len(rates), abs=0.01)
    assert found.delay_p50_ms == (median_low(delays) if delays else None)
    assert found.delay_worst_ms == (max(delays) if delays else None)


def test_only_the_asked_minutes_count_and_an_hour_is_kept() -> None:
    measures = Measures()
    measures.look([Look(view(), 900)], 0.0)
    for number in range(1, 10):
        measures.look([Look(view(), 100, 15.0)], number * LOOK_S)
    recent = measures.figures(SUB, LOOK_S)
    assert recent == Figures(9, 9, 15.0, 15.0, 100, 100)
    assert measures.figures(SUB, 100.0) is None
    measures.look([], KEPT_S + LOOK_S)
    kept = measures.figures(SUB, 0.0)
    assert kept is not None
    assert (kept.looks, kept.delay_worst_ms) == (9, 100)
    measures.look([], 3 * KEPT_S)
    assert measures.figures(SUB, 0.0) is None


def test_a_stream_on_two_tiles_counts_once_and_one_that_leaves_a_tile_not_at_all() -> None:
    measures = Measures()
    measures.look([Look(view(State.LOST)), Look(view(State.LIVE), 80), Look(view(State.LOST))], 0.0)
    measures.look([Look(view(wanted="B"), 80)], 2.0)
    assert measures.figures(SUB, 0.0) == Figures(1, 1, 15.0, None, 80, 80)


def test_lines_and_recorders_tell_sessions_traffic_and_how_much_of_it_was_measured() -> None:
    main = replace(CAMERA, main=Address("rtsp://192.0.2.1/main"))
    other = Camera("B", 8, "B", sub=Address("rtsp://192.0.2.9/sub"))
    cameras = {"A": main, "B": other}
    feeds = (Feed("A", Stream.SUB), Feed("A", Stream.MAIN), Feed("B", Stream.SUB), Feed("GONE", Stream.SUB))
    links = loads(cameras, feeds, {"A/sub": 500}, {"LTE": 8000, "kosong": 100}, by="link")
    assert links == (LoadLine("LTE", 1, 2, 500, 1, 8000), LoadLine("kosong", 0, 0, 0, 0, 100))
    hosts = loads(cameras, feeds, {}, {}, by="host")
    assert hosts == (LoadLine("192.0.2.9", 1, 1, None, 0, None), LoadLine("nvr", 1, 2, None, 0, None))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_not_measured_says_so_and_no_name_becomes_markup(language: str) -> None:
    words = load_words(language)
    unmeasured = CameraLine(CAMERA, "Kota Palembang", (StreamLine("sub"),))
    text = html_text(sheet(unmeasured), words)
    assert "Gerbang &lt;Utara&gt;" in text
    assert "<Utara>" not in text
    assert f"{words.say('sheet.stream_sub')}</b>: {words.say('sheet.unmeasured')}" in text
    assert words.say("sheet.losses_unmeasured") in text
    assert words.say("sheet.not_on_wall") in text
    assert words.say("sheet.counts", live=0, all=1) in text
    assert "rtsp:" not in text
    assert states_of(sheet(unmeasured)) == {**dict.fromkeys(State, 0), "not_on_wall": 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_measured_stands_there_as_it_was(language: str) -> None:
    words = load_words(language)
    stream = StreamLine("sub", "h264", 640, 360, 0.5, 512, Figures(300, 299, 14.94, 15.0, 71, 130))
    line = CameraLine(
        CAMERA, "Kota Palembang", (stream,), State.LIVE, history=History(3, 1_796_000_000), moves="proven",
        model="Maker & Model", picture=Picture(b"\xff\xd8", datetime.now(UTC)),
    )  # fmt: skip
    text = html_text(sheet(line), words)
    for told in (
        "640\N{MULTIPLICATION SIGN}360",
        words.say("sheet.rates", sent=rate_text(15.0, words), glass=rate_text(14.94, words)),
        words.say("sheet.delays", delay=words.say("sheet.delay", p50=71, worst=130)),
        words.say("sheet.live_looks", live=299, looks=300, minutes="10"),
        "512 kbit/s", "Maker &amp; Model", "data:image/jpeg;base64,", words.say("sheet.counts", live=1, all=1),
    ):  # fmt: skip
        assert told in text, told
    mark = "14,9" if language == "id" else "14.9"
    assert mark in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_lowered_for_a_burden_says_so(language: str) -> None:
    words = load_words(language)
    notice = Trouble("load.overload", count=3, shown=36)
    line = CameraLine(CAMERA, "", (StreamLine("sub"),), State.LIVE, is_lowered=True, reason="event.report_heading")
    text = html_text(replace(sheet(line), overload=notice), words)
    assert words.say("sheet.lowered") in text
    assert escape(words.tell(notice)) in text
    assert "event.report_heading" in text  # what fills a sentence is not known here: then its key says more


def test_a_camera_that_is_not_there_is_never_called_never_lost() -> None:
    words = load_words("en")
    for state, told in ((State.LIVE, "never lost"), (State.LOST, "losses: 0"), (None, "losses: 0")):
        line = CameraLine(CAMERA, "", (StreamLine("sub"),), state, history=History(0, 1_796_000_000))
        assert told in html_text(sheet(line), words)
        assert ("never lost" in html_text(sheet(line), words)) is (state is State.LIVE)


def test_rows_are_never_more_than_a_page_holds() -> None:
    words = load_words("id")
    lines = tuple(CameraLine(replace(CAMERA, id=f"C{n}", name="Nama " * 9), "Kota", (StreamLine("sub"),)) for n in range(100))
    tables = html_text(sheet(*lines), words).split("page-break-before: always")
    rows = [part.count('valign="top"') // 4 for part in tables]
    assert sum(rows) == 100
    assert max(rows) <= 24


def test_what_is_remembered_is_added_and_nothing_else() -> None:
    line = CameraLine(CAMERA, "", (), moves="untried")
    devices = DeviceMemory({"Maker X": "stop"}, {"A": "Maker X", "B": "Maker Y"})
    done = complete(sheet(line, replace(line, camera=replace(CAMERA, id="B"))), {"A": (2, 100)}, devices)
    first, second = done.cameras
    assert (first.history, first.moves, first.model) == (History(2, 100), "proven", "Maker X")
    assert (second.history, second.moves, second.model) == (None, "untried", "")


def test_losses_are_summed_over_all_hours_and_begin_where_minutes_know_it(tmp_path: Path) -> None:
    assert read_losses(tmp_path) == {}
    hour = 1_796_000_400 // HOUR_S * HOUR_S
    store = HealthStore(tmp_path)
    rows = (
        Row(HOUR_S, hour, "A", Spent(live=5, losses=1)), Row(HOUR_S, hour + HOUR_S, "A", Spent(losses=2)),
        Row(MINUTE_S, hour + 600, "A", Spent(live=5, losses=1)), Row(MINUTE_S, hour + HOUR_S, "A", Spent(losses=2)),
        Row(HOUR_S, hour - 9 * HOUR_S, "B", Spent(live=5)), Row(MINUTE_S, hour, "B", Spent(live=5)),
    )  # fmt: skip
    store.write(Harvest(rows))
    store.close()
    assert read_losses(tmp_path) == {"A": (3, hour + 600), "B": (0, hour - 9 * HOUR_S)}


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_pictures_come_one_after_the_other_and_one_that_does_not_come_is_left_out() -> None:
    clock, sent, done = Clock(), list[tuple[int, Feed, int]](), list[Mapping[str, Picture]]()
    feeds = [Feed(name, Stream.SUB) for name in "ABC"]
    stills = Stills(lambda number, feed, fd, _width: sent.append((number, feed, fd)), feeds, clock, done.append)
    stills.tick()
    stills.tick()
    assert [feed.camera for _, feed, _ in sent] == ["A"]
    assert stills.left == 3
    os.write(sent[0][2], b"jpeg")
    stills.taken(SnapshotTaken(12345, 0, 320, 180))
    assert stills.left == 3
    stills.taken(SnapshotTaken(sent[0][0], 0, 320, 180))
    assert [feed.camera for _, feed, _ in sent] == ["A", "B"]
    clock.now = ANSWER_S
    stills.tick()
    stills.taken(SnapshotTaken(sent[1][0], 0, 320, 180))  # too late
    stills.taken(SnapshotTaken(sent[2][0], 0, 0, 0))
    assert stills.left == 0
    assert [list(one) for one in done] == [["A"]]
    assert done[0]["A"].data == b"jpeg"
    stills.tick()
    assert len(done) == 1
    for _, _, fd in sent:
        os.close(fd)


def test_all_pictures_together_have_a_limit() -> None:
    clock, done = Clock(), list[Mapping[str, Picture]]()
    stills = Stills(lambda _number, _feed, fd, _width: os.close(fd), [Feed("A", Stream.SUB)] * 99, clock, done.append)
    while not done:
        stills.tick()
        clock.now += ANSWER_S
    assert clock.now <= ALL_S + 2 * ANSWER_S
    stills.end()


def test_the_words_of_ctl() -> None:
    assert is_sheet(["sheet"])
    assert is_sheet(["sheet", "--pdf", "x"])
    assert not is_sheet(["sheet", "make"])
    assert not is_sheet(["status"])
    assert wanted_of(["sheet", "--json", "--pdf", "a b.pdf", "--minutes", "5"]) == Wanted("5", Path("a b.pdf"), as_json=True)
    for wrong in (["sheet", "--pdf"], ["sheet", "--to", "x"], ["sheet", "--pdf", "a", "--pdf", "b"]):
        with pytest.raises(WrongUsage):
            wanted_of(wrong)


def test_a_machine_is_what_its_own_files_tell(tmp_path: Path) -> None:
    card = tmp_path / "sys/class/drm/card0/device"
    card.mkdir(parents=True)
    (card / "vendor").write_text("0x8086\n")
    (card / "device").write_text("0x9a49\n")
    (tmp_path / "i915").mkdir()
    (card / "driver").symlink_to(tmp_path / "i915")
    for name, status in (("HDMI-A-1", "connected"), ("DP-1", "disconnected"), ("DP-2", "\x00")):
        output = tmp_path / "sys/class/drm" / f"card0-{name}"
        output.mkdir()
        (output / "status").write_text(f"{status}\n")
    for name, text in (
        ("proc/cpuinfo", "processor\t: 0\nmodel name\t: Intel Core\n"),
        ("proc/meminfo", "MemTotal:  16384000 kB\n"),
        ("etc/os-release", 'PRETTY_NAME="Debian 12"\n'),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    found = machine_parts(tmp_path)
    assert (found.processor, found.memory_mib, found.system) == ("Intel Core", 16000, "Debian 12")
    assert found.graphics == ("Intel 0x9a49 (i915)",)
    assert found.outputs == (("DP-1", "disconnected"), ("DP-2", "unknown"), ("HDMI-A-1", "connected"))
    bare = machine_parts(tmp_path / "nothing")
    assert (bare.memory_mib, bare.graphics, bare.outputs) == (None, (), ())


def moment(views: list[PaneView], **told: Any) -> Moment:
    """Return the moment of a small site: camera A with a device address, B without a number."""
    cameras = {
        "B": Camera("B", 0, "B", sub=Address("rtsp://192.0.2.9/s")),
        "A": replace(CAMERA, onvif=Address("http://192.0.2.1/o")),
    }
    settings = SimpleNamespace(name="", budgets=NO_BUDGETS)
    known = (
        KnownMonitor("DEL/X/1", 1, "DP-1"),
        KnownMonitor("DEL/X/2", 2, "DP-2"),
        KnownMonitor("old", 3, "DP-9", former=True),
    )
    site = SimpleNamespace(settings=settings, monitors=known)
    library = cast("Library", SimpleNamespace(site=site, cameras=cameras, layouts=(), folder=Path("situs")))
    given: dict[str, Any] = {
        "library": library, "regions": {"16.71": "Kota Palembang"}, "views": views, "open_feeds": (), "reports": {},
        "figures": lambda _stream: None, "monitors": (Monitor("DEL/X/1", 1, "DP-1", Rect(0, 0, 1920, 1080)),),
        "mm": {"DP-1": (527, 296)},
    }  # fmt: skip
    return Moment(**(given | told))


def lines_of(one: Moment, pictures: Mapping[str, Picture] | None = None) -> dict[str, CameraLine]:
    return {line.camera.id: line for line in sheet_of(one, pictures or {}, datetime.now(UTC), "id").cameras}


def test_the_site_and_its_monitors_stand_in_the_sheet_as_they_are() -> None:
    made = sheet_of(moment([view()]), {}, datetime.now(UTC), "id")
    assert made.site == "situs"
    assert [line.camera.id for line in made.cameras] == ["A", "B"]
    assert [(line.number, line.pixels, line.mm) for line in made.monitors] == [
        (1, Rect(0, 0, 1920, 1080), (527, 296)), (2, None, None),
    ]  # fmt: skip
    assert (made.cameras[0].region, made.cameras[0].moves, made.cameras[1].moves) == ("Kota Palembang", "untried", "fixed")


def test_a_camera_stands_as_its_best_tile_does_and_one_on_its_way_connects() -> None:
    lines = lines_of(moment([view(State.LOST), view(State.LIVE), view(State.LIVE, camera="X", wanted="B")]))
    assert (lines["A"].state, lines["B"].state) == (State.LIVE, State.CONNECTING)
    assert lines_of(moment([]))["A"].state is None


def test_pictures_are_taken_only_of_what_may_be_seen_and_why_not_is_said() -> None:
    live = view()
    assert feeds_to_picture(moment([live])) == (Feed("A", Stream.SUB),)
    for one, why in (
        (moment([live], may_picture=False), "sheet.no_right_to_pictures"),
        (moment([live], is_covered=True), "sheet.covered"),
        (moment([replace(live, hidden=True)]), "sheet.covered"),
        (moment([replace(live, private=True)]), "sheet.private"),
        (moment([replace(live, state=State.LATE)]), ""),
    ):
        assert feeds_to_picture(one) == ()
        assert lines_of(one)["A"].hidden == why
    assert lines_of(moment([live]), {"A": Picture(b"x", datetime.now(UTC))})["A"].hidden == ""


def test_a_stream_tells_what_came_and_what_the_site_asks_for() -> None:
    report = FeedReport("A/sub", "playing", "", 0, -1, 9, 10, 67, 0, "h264", 640, 360, 1, kbps=512)
    one = moment(
        [view()], reports={"A/sub": report}, open_feeds=(Feed("A", Stream.SUB),), figures=lambda _stream: Figures(1, 1)
    )
    line = lines_of(one)["A"]
    assert line.streams == (StreamLine("sub", "h264", 640, 360, None, 512, Figures(1, 1)),)
    made = sheet_of(one, {}, datetime.now(UTC), "id")
    assert made.links == (LoadLine("LTE", 1, 1, 512, 1, None),)
    silent = moment([], reports={"A/sub": replace(report, phase="waiting", kbps=0, interval_ms=0)})
    assert lines_of(silent)["A"].streams[0].kbps is None
