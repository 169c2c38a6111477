"""Starting the wall of a site: damaged files, a second wall, other monitors, no display, another folder."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.process.cameras import PASSWORD, USER, GstServer, gst_server, make_clip
from tests.process.support import (
    Wall,
    command,
    display_of,
    home_environment,
    make_layout,
    make_site,
    running_wall,
    wait_for,
)

SHOWN, OTHER = "b-tampil", "a-lain"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GstServer]:
    folder = tmp_path_factory.mktemp("server")
    with gst_server(folder, {"/a": make_clip(folder / "quick.mkv", 10)}) as server:
        yield server


@pytest.fixture(scope="module")
def two_monitors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with display_of(2) as display:
        yield home_environment(tmp_path_factory.mktemp("home"), display.environment)


def new_site(folder: Path, server: GstServer, environment: Mapping[str, str]) -> Path:
    row = {"id": "A", "name": "Gerbang", "sub_url": server.url("/a"), "user": USER, "password": PASSWORD}
    site = make_site(folder, [row], environment)
    make_layout(site, OTHER, [("1x1", "A")], environment)
    make_layout(site, SHOWN, [("1x1", "A"), ("1x1", "A"), ("1x1", "A"), ("1x1", "A")], environment)
    return site


@pytest.fixture(scope="module")
def used_site(tmp_path_factory: pytest.TempPathFactory, server: GstServer, two_monitors: dict[str, str]) -> Path:
    """Return a site whose wall has run once, so that all its files have been written, and a good copy of each."""
    site = new_site(tmp_path_factory.mktemp("used") / "site", server, two_monitors)
    with running_wall(site, two_monitors, "--layout", SHOWN) as wall:
        ended(wall)
    return site


@pytest.fixture
def site(tmp_path: Path, used_site: Path) -> Path:
    """Return a copy of that site, for one test to do with as it likes."""
    return Path(shutil.copytree(used_site, tmp_path / "site"))


def ended(wall: Wall) -> None:
    wall.process.terminate()
    assert wall.process.wait(5) == 0


def test_the_last_layout_is_shown_again(site: Path, two_monitors: dict[str, str]) -> None:
    assert json.loads((site / "state.json").read_text())["last_layout"] == SHOWN
    with running_wall(site, two_monitors) as wall:
        wait_for(lambda: wall.is_live(2), told=wall.states)
        assert wall.status()["layout"] == SHOWN
        assert wall.said() == ""


DAMAGES = {"empty": b"", "zeros": b"\0" * 4000, "cut off": b"[[[[", "no text": b"\xff\xfe{", "deep": b"{" * 50_000}
MEMORIES = {"empty": b"", "zeros": b"\0" * 99, "a list": b"[]", "a path": b'{"last_layout": "../../x"}', "deep": b"[" * 50_000}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damaged_files_do_not_stop_the_start(site: Path, two_monitors: dict[str, str], damage: bytes) -> None:
    damaged = [site / "site.toml", site / "cameras.csv", site / "monitors.toml", site / "layouts" / f"{SHOWN}.toml"]
    for path in damaged:
        path.write_bytes(damage)
    (site / "layouts" / "zz-rusak.toml").write_bytes(damage)
    with running_wall(site, two_monitors) as wall:
        wait_for(lambda: wall.is_live(2), told=wall.states)
        assert wall.status()["layout"] == SHOWN
        assert {pane["name"] for pane in wall.panes()} == {"Gerbang"}
        told = wall.said()
        assert "Traceback" not in told
        assert [path.name for path in damaged if path.name not in told] == []
        ended(wall)


@pytest.mark.parametrize("damage", MEMORIES.values(), ids=MEMORIES)
def test_a_damaged_memory_does_not_stop_the_start(site: Path, two_monitors: dict[str, str], damage: bytes) -> None:
    for name in ("state.json", "state.json.bak"):
        (site / name).write_bytes(damage)
    with running_wall(site, two_monitors) as wall:
        assert wall.status()["layout"] == OTHER
        assert wall.said() == ""


def test_a_second_wall_on_the_same_site_is_refused(site: Path, two_monitors: dict[str, str]) -> None:
    with running_wall(site, two_monitors) as wall:
        wait_for(lambda: wall.is_live(2), told=wall.states)
        second = command("run", "--site", site, environment=two_monitors)
        assert (second.returncode, second.stdout, len(second.stderr.splitlines())) == (1, "", 1)
        assert "ctl quit" in second.stderr
        assert wall.is_live(2)
        assert wall.ctl("status", "--json").returncode == 0


def test_a_dead_walls_socket_is_no_wall(site: Path, two_monitors: dict[str, str]) -> None:
    with running_wall(site, two_monitors) as wall:
        wall.process.kill()
        wall.process.wait(5)
    assert (site / "run" / "ctl.sock").exists()
    with running_wall(site, two_monitors) as wall:
        assert wall.ctl("status", "--json").returncode == 0


def test_four_monitors_have_a_place_for_all(tmp_path: Path, server: GstServer) -> None:
    with display_of(4, 480, 270) as display:
        environment = home_environment(tmp_path / "home", display.environment)
        site = new_site(tmp_path / "site", server, environment)
        played = server.plays()["/a"]
        with running_wall(site, environment, "--layout", SHOWN) as wall:
            wait_for(lambda: wall.is_live(4), told=wall.states)
            told = wall.status()
            assert told["unplaced"] == []
            assert sorted(pane["x"] // 480 for pane in told["panes"]) == [0, 1, 2, 3]
            assert server.plays()["/a"] == played + 1
            windows = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--pid", str(wall.process.pid), "--name", "."],
                env=environment, capture_output=True, text=True, timeout=20, check=True,
            ).stdout.split()  # fmt: skip
            places = {_place_of(window, environment) for window in windows}
            assert {(number * 480, 0, 480, 270) for number in range(4)} <= places


def _place_of(window: str, environment: Mapping[str, str]) -> tuple[int, int, int, int]:
    told = subprocess.run(
        ["xdotool", "getwindowgeometry", "--shell", window],
        env=environment, capture_output=True, text=True, timeout=20, check=True,
    ).stdout  # fmt: skip
    values = dict(line.split("=") for line in told.split())
    return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])


def test_a_site_in_a_very_deep_folder(tmp_path: Path, server: GstServer, two_monitors: dict[str, str]) -> None:
    """A socket's address holds 108 bytes, a path may be longer."""
    deep = tmp_path / ("ruang komando " * 6).strip() / ("lantai dua " * 6).strip()
    deep.mkdir(parents=True)
    site = new_site(deep / "site", server, two_monitors)
    with running_wall(site, two_monitors) as wall:
        assert wall.ctl("status", "--json").returncode == 0
        ended(wall)


@pytest.mark.parametrize("words", [["--layout", "tidak-ada"], ["--site", "/etc/passwd"]])
def test_what_is_not_there_is_told_in_one_line(site: Path, two_monitors: dict[str, str], words: list[str]) -> None:
    done = command("run", "--site", site, *words, environment=two_monitors)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert words[1] in done.stderr


def test_without_a_display_it_says_so(site: Path, two_monitors: dict[str, str]) -> None:
    for display in ({"DISPLAY": ":987"}, {"DISPLAY": ""}):
        done = command("run", "--site", site, environment={**two_monitors, **display})
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
        assert "DISPLAY" in done.stderr


def test_ctl_without_a_wall(site: Path, two_monitors: dict[str, str]) -> None:
    done = command("ctl", "--site", site, "status", "--json", environment=two_monitors)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (3, "", 1)
    assert command("ctl", "--site", site, "terbang", environment=two_monitors).returncode == 2
    assert command("ctl", "status", "--json", environment=two_monitors).returncode == 3  # no default site, no demo
