"""The operator's desk on a running wall, by keyboard as an operator uses it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.process.cameras import PASSWORD, USER, gst_server, make_clip
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for

NAMES = {"A": "Gerbang Utama", "B": "Stadion Akuatik", "C": "Danau Dayung"}


@pytest.fixture(scope="module")
def wall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wall]:
    folder = tmp_path_factory.mktemp("desk")
    clip = make_clip(folder / "quick.mkv", 10)
    with gst_server(folder, {f"/{one}": clip for one in "ABC"}) as server, display_of(1) as display:
        environment = home_environment(folder / "home", display.environment)
        login = {"user": USER, "password": PASSWORD}
        rows = [{"id": one, "name": name, "sub_url": server.url(f"/{one}"), **login} for one, name in NAMES.items()]
        site = make_site(folder / "site", rows, environment)
        make_layout(site, "dua", [("2x1", "A,B")], environment)
        with running_wall(site, environment) as wall:
            wait_for(lambda: wall.is_live(2), told=wall.states)
            yield wall


def shown(wall: Wall) -> list[str]:
    return [pane["wanted"] for pane in wall.panes()]


def selected(wall: Wall) -> list[str]:
    return [pane["wanted"] for pane in wall.panes() if pane["selected"]]


def test_a_number_brings_a_camera_into_the_selected_tile_and_undo_takes_it_back(wall: Wall) -> None:
    wall.press("key", "KP_Enter")
    wait_for(lambda: selected(wall) == ["B"])
    wall.press("key", "KP_3", "KP_Enter")
    wait_for(lambda: shown(wall) == ["A", "C"])
    wait_for(lambda: wall.is_live(2), told=wall.states)
    wall.press("key", "ctrl+z")
    wait_for(lambda: shown(wall) == ["A", "B"])


def test_the_desk_comes_over_a_wall_of_one_monitor_and_finds_a_camera_by_its_name(wall: Wall) -> None:
    wall.press("key", "F2")
    wait_for(lambda: "meja operator" in _titles(wall))
    wall.ask("select", "1:c1r1")
    wall.press("type", "dayung")
    wall.press("key", "Return")
    wait_for(lambda: shown(wall) == ["C", "B"])
    wall.press("key", "KP_1", "KP_Enter")  # the keypad works while letters go into the search
    wait_for(lambda: shown(wall) == ["A", "B"])
    wait_for(lambda: wall.is_live(2), told=wall.states)


def test_what_is_on_the_wall_becomes_a_layout_that_can_be_shown(wall: Wall) -> None:
    wall.ask("put", "1:c2r1", "C")
    wall.ask("save", "baru")
    wall.ask("undo")
    wall.ask("show", "baru")
    assert shown(wall) == ["A", "C"]
    refused = wall.ctl("save", "baru")
    assert refused.returncode == 1
    assert "baru.toml" in refused.stderr


def test_how_cameras_were_is_kept_and_told_as_a_history_and_a_report(wall: Wall) -> None:
    def live_seconds() -> int:
        return sum(point.get("live", 0) for point in wall.ask("history", "all", "hour")["points"])

    wait_for(live_seconds, limit_s=60)  # what was seen is written every ten seconds
    assert wall.ask("unwatched")["minutes"] == 60
    today = f"{datetime.now(timezone(timedelta(hours=7))):%Y-%m-%d}"
    told = wall.ask("availability", today, today)
    assert {line["key"] for line in told["lines"] if line["group"] == "camera"} == set(NAMES)
    files = {Path(file).suffix: Path(file).read_bytes() for file in wall.ask("report", today, today)["files"]}
    assert files[".pdf"].startswith(b"%PDF")
    assert NAMES["A"].encode() in files[".csv"]
    refused = wall.ctl("report", "kemarin", today)
    assert refused.returncode == 1
    assert "kemarin" in refused.stderr


def _titles(wall: Wall) -> str:
    done = wall.run("xdotool", "search", "--onlyvisible", "--name", "SCC Wall: ", "getwindowname", "%@")
    return done.stdout
