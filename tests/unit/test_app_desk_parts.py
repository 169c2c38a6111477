"""Favourites and small pictures of the desk."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtGui import QImage

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.adapters.favourites_file import FILE, LIMIT, load_favourites, save_favourites
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.favourites import Favourites
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.thumbnails import ANSWER_S, FRESH_S, KEPT, PAUSE_S, WIDTH, Thumbnails
from scc_wall.base.feed_messages import SnapshotTaken
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed
from scc_wall.control.command import Command
from scc_wall.control.desk_command import Favourite
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.wall.view import PaneView, State
from tests.unit.app_fakes import Bench, layout
from tests.unit.qt import application

AT_ONCE = cast("DiskWork", SimpleNamespace(do=lambda work: work()))


class Room:
    """Favourites of a site whose disk works at once."""

    def __init__(self, folder: Path, *, is_read: bool = True) -> None:
        self.told: list[Trouble] = []
        self.favourites = Favourites(folder, Bench(layout("dua", "A", "B")).shelf, AT_ONCE)
        self.registry = Registry(open_site, lambda _: None)
        self.favourites.register(self.registry)
        if is_read:
            self.read()

    def read(self) -> None:
        self.favourites.read(cast("Mailbox", SimpleNamespace(post=lambda work: work())), self.told.append)

    def ask(self, command: Command) -> Reply:
        replies: list[Reply] = []
        self.registry.dispatch(command, Origin(OriginKind.DESK), replies.append)
        return replies[0]


def test_favourites_are_kept_by_site(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert room.ask(Favourite("A")) == DONE
    assert room.ask(Favourite("B", "on")) == DONE
    assert room.ask(Favourite("A", "off")) == DONE
    assert room.favourites.ids == {"B"}
    assert Room(tmp_path).favourites.ids == {"B"}
    assert isinstance(room.ask(Favourite("tidak-ada")), Trouble)
    assert isinstance(room.ask(Favourite("A", "maybe")), Trouble)
    assert room.favourites.ids == {"B"}


def test_a_favourite_that_the_site_has_no_more_can_be_taken_away(tmp_path: Path) -> None:
    save_favourites(tmp_path, ["gone", "A"])
    room = Room(tmp_path)
    assert room.ask(Favourite("gone", "off")) == DONE
    assert load_favourites(tmp_path) == {"A"}


def test_favourites_written_by_hand_are_read_and_damaged_ones_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("# yang penting\nA  # gerbang\n\nB\n", encoding="utf-8")
    assert load_favourites(tmp_path) == {"A", "B"}
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    room = Room(tmp_path)
    assert [trouble.key for trouble in room.told] == ["site.not_utf8"]
    assert room.ask(Favourite("A")) == DONE
    assert (tmp_path / FILE).read_bytes() == b"\xff\xfe\x00"


def test_who_is_quicker_than_the_disk_waits_for_it(tmp_path: Path) -> None:
    save_favourites(tmp_path, ["B"])
    room, replies = Room(tmp_path, is_read=False), list[Reply]()
    for camera in ("A", "tidak-ada"):
        room.registry.dispatch(Favourite(camera), Origin(OriginKind.DESK), replies.append)
    assert (replies, room.favourites.ids) == ([], frozenset())
    room.read()
    assert replies[0] == DONE
    assert isinstance(replies[1], Trouble)
    assert load_favourites(tmp_path) == room.favourites.ids == {"A", "B"}


def test_favourites_have_a_limit(tmp_path: Path) -> None:
    save_favourites(tmp_path, [f"x{number}" for number in range(LIMIT)])
    assert str(Room(tmp_path).ask(Favourite("A"))).startswith("desk.too_many_favourites")


class Taking:
    """Small pictures, asked of nobody."""

    def __init__(self) -> None:
        application()
        self.now = 100.0
        self.asked: list[tuple[int, Feed, int]] = []
        self.thumbnails = Thumbnails(self._send, lambda: self.now)

    def _send(self, number: int, feed: Feed, fd: int, width: int) -> None:
        assert width == WIDTH
        self.asked.append((number, feed, fd))

    def answer(self, data: bytes, width: int = WIDTH) -> None:
        number, _, fd = self.asked[-1]
        os.write(fd, data)
        os.close(fd)
        self.thumbnails.taken(SnapshotTaken(number, 200, width, 90))

    def end(self) -> None:
        self.thumbnails.end()


@pytest.fixture
def taking() -> Taking:
    return Taking()


def live(*cameras: str) -> list[PaneView]:
    return [PaneView(f"p-{one}", f"t-{one}", one, 0, one, "", State.LIVE, stream="sub") for one in cameras]


def png(tmp_path: Path) -> bytes:
    image = QImage(16, 9, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    image.save(str(tmp_path / "x.png"))
    return (tmp_path / "x.png").read_bytes()


def test_pictures_are_taken_one_after_the_other_and_rarely(taking: Taking, tmp_path: Path) -> None:
    taking.thumbnails.tick([*live("A", "B"), PaneView("p", "t", "C", 0, "C", "", State.LOST, stream="sub")])
    taking.thumbnails.tick(live("A", "B"))
    assert [feed.camera for _, feed, _ in taking.asked] == ["A"]
    taking.answer(png(tmp_path))
    assert set(taking.thumbnails.pictures) == {"A"}
    assert taking.thumbnails.pictures["A"].picture.width() == 16
    taking.now += PAUSE_S
    taking.thumbnails.tick(live("A", "B"))
    taking.answer(png(tmp_path))
    taking.now += PAUSE_S
    taking.thumbnails.tick(live("A", "B"))
    assert len(taking.asked) == 2  # both are good enough
    taking.now += FRESH_S
    taking.thumbnails.tick(live("A", "B"))
    assert len(taking.asked) == 3


def test_a_silent_feeds_process_and_junk_do_no_harm(taking: Taking, tmp_path: Path) -> None:
    taking.thumbnails.tick(live("A"))
    os.close(taking.asked[-1][2])
    taking.now += max(ANSWER_S, FRESH_S)
    taking.thumbnails.tick(live("A"))
    first, second = taking.asked[0][0], taking.asked[1][0]
    assert first != second
    taking.thumbnails.taken(SnapshotTaken(first, 0, 160, 90))  # an answer that comes too late
    taking.answer(b"no picture at all")
    assert not taking.thumbnails.pictures
    taking.now += FRESH_S
    taking.thumbnails.tick(live("A"))
    taking.answer(b"", width=0)
    assert not taking.thumbnails.pictures
    taking.end()


def test_pictures_have_a_limit(taking: Taking, tmp_path: Path) -> None:
    data = png(tmp_path)
    for number in range(KEPT + 5):
        taking.now += PAUSE_S
        taking.thumbnails.tick(live(f"c{number}"))
        taking.answer(data)
    assert len(taking.thumbnails.pictures) == KEPT
    assert "c0" not in taking.thumbnails.pictures
