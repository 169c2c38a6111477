"""The desk's looks are chosen by commands, remembered for the site, and follow what the desktop asks for until then."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.adapters.state_file import FILE, last_layout, last_memory, remember_cover, remember_last_layout
from scc_wall.app.desk_looks import DeskLooks, asked_size
from scc_wall.app.disk_work import DiskWork
from scc_wall.base.trouble import Trouble
from scc_wall.control.command import Command
from scc_wall.control.looks_command import ChooseSize, ChooseTheme
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply, WrongUsage
from scc_wall.ui.desk.theme import DARK, LIGHT, Dress, scale_for


class AtOnce:
    def do(self, work: object) -> None:
        work()  # type: ignore[operator]


class Room:
    """A site's looks, its disk working at once."""

    def __init__(self, folder: Path, factor: str = "") -> None:
        self.worn: list[Dress] = []
        self.looks = DeskLooks(folder, cast("DiskWork", AtOnce()), factor, self.worn.append)
        self.registry = Registry(lambda _origin, _right, _command: None, lambda _line: None)
        self.looks.register(self.registry)

    def ask(self, command: Command) -> Reply:
        replies: list[Reply] = []
        self.registry.dispatch(command, Origin(OriginKind.DESK), replies.append)
        return replies[0]


def test_theme_and_size_are_there_again_after_a_restart(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert room.looks.dress == Dress(DARK, 100)
    assert room.ask(ChooseTheme()) == DONE
    assert room.ask(ChooseSize(150)) == DONE
    assert room.worn == [Dress(LIGHT, 100), Dress(LIGHT, 150)]
    remember_last_layout(tmp_path, "semua")
    remember_cover(tmp_path, is_covered=True)
    again = Room(tmp_path, "2")  # what a person has chosen counts more than what the desktop asks for
    assert again.looks.dress == Dress(LIGHT, 150)
    assert again.ask(ChooseTheme("light")) == DONE
    assert again.worn == []
    assert (last_layout(tmp_path), last_memory(tmp_path).is_covered) == ("semua", True)


def test_what_there_is_not_is_refused(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert isinstance(room.ask(ChooseTheme("ungu")), WrongUsage)
    assert isinstance(room.ask(ChooseSize(90)), Trouble)
    assert room.worn == []
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize(
    ("told", "size"),
    [
        ("", 100),
        ("1", 100),
        ("1.25", 125),
        ("1.5", 150),
        ("2", 200),
        ("3", 200),
        ("0.5", 100),
        ("besar", 100),
        ("nan", 100),
        ("inf", 100),
    ],
)
def test_a_desktops_scale_is_the_desks_size(tmp_path: Path, told: str, size: int) -> None:
    assert asked_size(told) == size
    assert Room(tmp_path, told).looks.dress.percent == size


@pytest.mark.parametrize(
    "damage", ['"theme": 7, "size": 100', '"theme": "dark", "size": "9"', '"theme": "dark", "size": 9999', '"size": true']
)
def test_a_damaged_memory_of_looks_is_passed_over(tmp_path: Path, damage: str) -> None:
    (tmp_path / FILE).write_text('{"format": 1, "covered": false, "last_layout": "semua", ' + damage + "}")
    assert Room(tmp_path).looks.dress == Dress()
    assert last_layout(tmp_path) == "semua"


def test_a_size_is_what_the_monitor_asks_for_times_what_the_person_asks_for() -> None:
    assert Dress(DARK, 150).scale(768) == 1.5
    assert Dress(DARK, 150).scale(2160) == pytest.approx(1.5 * scale_for(2160))
