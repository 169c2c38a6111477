"""The guide's pages by keys: what each takes, what it refuses, and what of it becomes part of the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar, cast

import pytest

from scc_wall.adapters.first_start import Start, start_of
from scc_wall.adapters.site import load_site
from scc_wall.adapters.state_file import last_layout
from scc_wall.app import guide_find, guide_table, guide_test
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.guide import Guide
from scc_wall.app.guide_admin import AdminPage
from scc_wall.app.guide_cameras import CamerasPage
from scc_wall.app.guide_end import EndPage
from scc_wall.app.guide_language import LanguagePage
from scc_wall.app.guide_layouts import LayoutsPage
from scc_wall.app.guide_test import TestPage as TrialsPage
from scc_wall.app.many_trials import CameraTried
from scc_wall.app.qt_loop import Mailbox, QtWatch
from scc_wall.base.device_messages import DeviceAnswer, DiscoverDevices, Fact, ProbeDevice
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.ui.guide.guide_window import GuideWindow
from scc_wall.ui.guide.question import Question
from tests.unit.qt import application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory
LANGUAGE, CAMERAS, LAYOUTS, ADMIN, END = range(5)
TABLE = (
    b"id,name,group,sub_url\nA,Gerbang,Gerbang,rtsp://192.0.2.1/\nB,Dermaga,Danau,rtsp://192.0.2.2/\nx y,,,rtsp://192.0.2.3/\n"
)
PASSWORD = "sandi-yang-panjang-7"


class _AtOnce:
    """Disk and mailbox in one: all is done at once."""

    def do(self, work: Callable[[], None]) -> None:
        work()

    def post(self, work: Callable[[], None]) -> None:
        work()


class _Room:
    """The guide with all its pages but those that need monitors or pictures."""

    def __init__(self, folder: Path) -> None:
        application()
        at_once = _AtOnce()
        self.ends: list[bool] = []
        window = GuideWindow()
        self.guide = Guide(folder, "id", window, cast("Mailbox", at_once), cast("QtWatch", None), self.ends.append)
        self.guide.disk = cast("DiskWork", at_once)
        pages = (LanguagePage, CamerasPage, LayoutsPage, AdminPage, EndPage)
        self.guide.pages = tuple(page(self.guide) for page in pages)
        self.window = window

    @property
    def asked(self) -> Question:
        return self.guide.page.question()

    def enter(self, row: int = -1, *texts: str) -> None:
        self.window.answered.emit(row, texts)

    def rows(self) -> list[str]:
        return [row.text for row in self.asked.rows]


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> _Room:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setattr(guide_table, "mount_sticks", lambda: ())
    monkeypatch.setattr(guide_table, "tables", lambda: (tmp_path / "kamera.csv",))
    (tmp_path / "kamera.csv").write_bytes(TABLE)
    made = _Room(tmp_path / "situs")
    made.guide.open(LANGUAGE)
    return made


def test_nothing_is_made_before_the_language_is_confirmed_and_the_name_is_kept(room: _Room) -> None:
    room.window.moved.emit(1)
    assert room.guide.plan.language == "en"
    assert not room.guide.folder.exists()
    room.enter(1, "x" * 81)
    assert room.guide.notice
    assert not room.guide.folder.exists()
    room.enter(1, " Command room ")
    settings = load_site(room.guide.folder).settings
    assert (settings.language, settings.name) == ("en", "Command room")
    assert start_of(room.guide.folder) is Start.BEGUN


def test_a_place_that_cannot_be_written_is_told_and_asked_again(room: _Room) -> None:
    room.guide.folder = room.guide.folder.with_name("kamera.csv") / "situs"
    room.enter(0, "Ruang")
    assert str(room.guide.folder.parent) in room.guide.notice
    assert room.guide.page is room.guide.pages[LANGUAGE]


def by_table(room: _Room) -> None:
    room.enter(0, "Ruang")
    room.enter(1)  # the way by a table
    room.enter(0, "")  # the only file
    room.enter()  # take it


def test_a_home_that_is_nobodys_is_told_as_a_missing_file(room: _Room) -> None:
    room.enter(0, "Ruang")
    room.enter(1)
    room.enter(0, "~tidak-ada-orang/kamera.csv")
    assert "~tidak-ada-orang/kamera.csv" in room.guide.notice


def test_a_wrong_path_that_stays_typed_is_not_in_the_way_of_a_table_chosen_in_the_list(
    room: _Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.enter(0, "Ruang")
    room.enter(1)
    room.enter(0, "/tidak/ada.csv")
    assert "/tidak/ada.csv" in room.guide.notice
    monkeypatch.setattr(room.window.list, "hasFocus", lambda: True)
    room.enter(0, "/tidak/ada.csv")
    assert len(room.rows()) == 3


def test_a_table_is_looked_over_then_taken_and_its_bad_line_is_told(room: _Room) -> None:
    room.enter(0, "Ruang")
    room.enter(1)
    room.enter(0, str(room.guide.folder / "tidak-ada.csv"))
    assert "tidak-ada.csv" in room.guide.notice
    room.enter(0, "")
    assert [row.is_bad for row in room.asked.rows] == [True, False, False]
    assert ":4" in room.rows()[0]
    assert load_site(room.guide.folder).cameras == ()
    room.window.back.emit()
    room.enter(0, "")
    room.enter()
    assert [camera.id for camera in load_site(room.guide.folder).cameras] == ["A", "B"]
    assert ":4" in room.guide.notice
    room.enter(3)
    assert room.guide.page is room.guide.pages[LAYOUTS]


def test_without_a_camera_there_is_no_way_on(room: _Room) -> None:
    room.enter(0, "Ruang")
    assert len(room.rows()) == len(guide_find.STREAMS)  # three ways, and none of them is `enough`
    room.enter(3)
    assert room.guide.page is room.guide.pages[CAMERAS]


def to_layouts(room: _Room) -> None:
    by_table(room)
    room.enter(3)


def test_layouts_are_ticked_named_put_first_and_made_smaller(room: _Room) -> None:
    to_layouts(room)
    assert room.rows() == ["Semua kamera", "Gerbang", "Danau"]
    room.window.toggled.emit(0)
    room.window.pressed.emit("*", 2)
    room.window.pressed.emit("N", 1)
    room.enter(-1, "Pintu & Danau")
    room.window.pressed.emit("Left", 0)
    assert room.guide.plan.tiles == 25
    room.enter(0)
    assert [(one.name, one.title_in("en")) for one in room.guide.plan.layouts] == [
        ("pintu-danau", "Pintu & Danau"),
        ("danau", "Danau"),
    ]
    assert room.guide.plan.first == "danau"


def test_no_layout_at_all_is_refused(room: _Room) -> None:
    to_layouts(room)
    for row in range(3):
        room.window.toggled.emit(row)
    room.enter(0)
    assert room.guide.notice
    assert room.guide.page is room.guide.pages[LAYOUTS]


def test_an_admin_needs_a_name_and_the_same_good_password_twice(room: _Room) -> None:
    to_layouts(room)
    room.enter(0)
    room.enter(0)
    for texts in (("Kepala", PASSWORD, PASSWORD), ("kepala", "pendek", "pendek"), ("kepala", PASSWORD, f"{PASSWORD}!")):
        room.enter(-1, *texts)
        assert room.guide.notice, texts
        assert room.guide.plan.admin is None
    room.enter(-1, "kepala", PASSWORD, PASSWORD)
    assert room.guide.plan.admin is not None
    assert PASSWORD not in repr(room.guide.plan)
    assert room.guide.page is room.guide.pages[END]
    assert not list((room.guide.folder / "layouts").glob("*"))  # only at the very end
    room.enter(0)
    assert room.ends == [True]
    assert start_of(room.guide.folder) is Start.READY
    assert last_layout(room.guide.folder) == "semua-kamera"


def test_leaving_is_asked_twice_and_going_back_loses_nothing(room: _Room) -> None:
    to_layouts(room)
    room.window.leave.emit()
    room.window.back.emit()
    assert (room.ends, room.guide.page) == ([], room.guide.pages[LAYOUTS])
    room.window.back.emit()
    assert room.guide.page is room.guide.pages[CAMERAS]
    assert len(load_site(room.guide.folder).cameras) == 2
    room.window.leave.emit()
    room.window.leave.emit()
    assert room.ends == [False]


def test_an_error_of_ours_leaves_nobody_waiting(room: _Room) -> None:
    def wrong() -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        room.guide.work("…", wrong, lambda _: None)
    assert room.guide.words.say("begin.bug") in room.guide.notice
    room.enter(0, "Ruang")
    assert room.guide.page is room.guide.pages[CAMERAS]


# by search


class _Errand:
    """The devices process by hand."""

    started: list[_Errand]

    def __init__(self, *told: object) -> None:
        self.said, self.failed = (cast("Callable[[object], None]", one) for one in told[-2:])
        self.sent: list[object] = []
        self.is_ended = False
        self.started.append(self)

    def send(self, message: object, _fds: Sequence[int] = ()) -> None:
        self.sent.append(message)

    def end(self) -> None:
        self.is_ended = True


@pytest.fixture
def errands(monkeypatch: pytest.MonkeyPatch) -> list[_Errand]:
    _Errand.started = []
    monkeypatch.setattr(guide_find, "Errand", _Errand)
    return _Errand.started


def test_found_cameras_are_asked_and_those_ticked_are_taken(room: _Room, errands: list[_Errand]) -> None:
    room.enter(0, "Ruang")
    room.enter(0)
    room.enter(-1, "operator", "rahasia")
    (search,) = errands
    assert search.sent == [DiscoverDevices(0, guide_find.SEARCH_S)]
    found = [Fact("address", f"http://192.0.2.{n}/onvif", str(n)) for n in range(1, 9)]
    search.said(DeviceAnswer("", 0, "", (), tuple(found)))
    probing = errands[1]
    assert search.is_ended
    assert len(probing.sent) == guide_find.ASKED_AT_ONCE
    for serial in range(1, 9):
        asked = probing.sent[serial - 1]
        assert isinstance(asked, ProbeDevice)
        assert (asked.serial, asked.user, asked.password) == (serial, "operator", "rahasia")
        trouble = "device.refused" if serial == 3 else ""
        facts = (Fact("main_url", f"rtsp://192.0.2.{serial}/main"), Fact("model", "K-1"))
        probing.said(DeviceAnswer("", serial, trouble, (), () if trouble else facts))
    assert probing.is_ended
    assert [row.mark for row in room.asked.rows] == [True, True, None, True, True, True, True, True]
    room.window.toggled.emit(0)
    room.window.toggled.emit(2)  # it refuses the login, and cannot be ticked
    room.enter(0)
    cameras = load_site(room.guide.folder).cameras
    assert [(one.id, one.name, one.onvif.url if one.onvif else "") for one in cameras][:2] == [
        ("KAM-01", "K-1", "http://192.0.2.2/onvif"), ("KAM-02", "K-1", "http://192.0.2.4/onvif"),
    ]  # fmt: skip
    assert len(cameras) == 6


def test_a_lost_process_is_told_and_what_answered_stays(room: _Room, errands: list[_Errand]) -> None:
    room.enter(0, "Ruang")
    room.enter(2)
    room.enter(-1, "http://a b/", "", "")
    assert room.guide.notice
    room.enter(-1, "192.0.2.5", "operator", "rahasia")
    errands[0].failed(Trouble("setup.worker_lost"))
    assert [row.is_bad for row in room.asked.rows] == [True]
    room.enter(0)  # once more
    room.enter(-1, "rtsp://192.0.2.5/satu", "", "")
    assert [row.mark for row in room.asked.rows] == [True]
    room.enter(0)
    assert [one.main.url for one in load_site(room.guide.folder).cameras if one.main] == ["rtsp://192.0.2.5/satu"]


class _Trials:
    """Has seen every camera as soon as it is to try them."""

    tried: ClassVar[list[list[str]]] = []
    is_over = True

    def __init__(self, _make: object, cameras: Sequence[Camera], *rest: object) -> None:
        self.tried.append([camera.id for camera in cameras])
        for camera in cameras:
            cast("Callable[[CameraTried], None]", rest[3])(CameraTried(camera.id))

    def end(self) -> None:
        """Stop nothing."""


def test_a_camera_that_was_seen_well_is_tried_again_only_when_it_has_changed(
    room: _Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide_test, "ManyTrials", _Trials)
    monkeypatch.setattr(_Trials, "tried", [])
    by_table(room)
    page = TrialsPage(room.guide)
    page.opened()
    page.opened()
    assert _Trials.tried == [["A", "B"]]
    (room.guide.folder.parent / "kamera.csv").write_bytes(b"id,sub_url,user,password\nB,rtsp://192.0.2.2/,a,b\n")
    room.enter(1)
    room.enter(0, "")
    room.enter()
    page.opened()
    assert _Trials.tried == [["A", "B"], ["B"]]
