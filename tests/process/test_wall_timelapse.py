"""Time-lapse on a real wall: its pictures, and a clip whose process is killed and stopped meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import psutil
import pytest
from PIL import Image

from scc_wall.camera.timelapse import picture_moment
from tests.process.cameras import PASSWORD, USER, simulator
from tests.process.support import Wall, display_of, home_environment, kill, make_layout, make_site, running_wall, stop, wait_for

MANY = 2000
"""Pictures of a clip that takes long enough to be interrupted, on any machine: they are made by copying, which is quick."""
LIMIT_S = 60.0


@pytest.fixture(scope="module")
def wall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wall]:
    folder = tmp_path_factory.mktemp("berkala")
    with simulator(folder, 2) as cameras, display_of(1) as display:
        environment = home_environment(folder / "home", display.environment)
        login = {"user": USER, "password": PASSWORD}
        rows = [{"id": f"S{n}", "number": str(n), "name": f"Menara {n}", "sub_url": f"{cameras.address}/jsc-0{n}/sub", **login}
                for n in (1, 2)]  # fmt: skip
        site = make_site(folder / "situs", rows, environment)
        make_layout(site, "satu", [("1x1", "S1")], environment)
        fill(site / "timelapse" / "S1")
        with running_wall(site, environment) as running:
            yield running


def fill(folder: Path) -> None:
    """Put pictures of many days into a camera's folder, a hundred each day."""
    folder.mkdir(parents=True)
    Image.linear_gradient("L").resize((960, 540)).save(folder / "first.jpg")
    data = (folder / "first.jpg").read_bytes()
    for number in range(MANY):
        name = f"2026-11-{1 + number // 100:02d}_{number % 24:02d}-{number // 24 % 60:02d}-00_WIB.jpg"
        (folder / name).write_bytes(data)


def job(wall: Wall, number: int) -> dict[str, Any]:
    return next(one for one in wall.ask("jobs", "list")["jobs"] if one["job"] == number)


def lapses(wall: Wall) -> list[dict[str, Any]]:
    return list(wall.ask("timelapse", "list")["timelapse"])


def pictures(folder: Path) -> list[Path]:
    return [path for path in folder.glob("*.jpg") if picture_moment(path.name) is not None]


def test_a_camera_that_nobody_sees_gives_its_picture_and_is_left(wall: Wall) -> None:
    folder = wall.site / "timelapse" / "S2"
    wall.ask("timelapse", "start", "S2", "60", "1")
    (taken,) = wait_for(lambda: pictures(folder), LIMIT_S, wall.log)
    with Image.open(taken) as picture:
        assert picture.width > 300
        told = picture.info["xmp"].decode()
    assert "S2 Menara 2" in told
    assert "+07:00" in told
    line = wait_for(lambda: next((one for one in lapses(wall) if one["pictures"] == 1), None), LIMIT_S)
    assert line is not None
    assert (line["camera"], line["runs"], line["missed"]) == ("S2", True, 0)
    assert 'camera = "S2"' in (wall.site / "timelapse.toml").read_text(encoding="utf-8")
    wall.ask("timelapse", "stop", "S2")
    assert not any(one["runs"] for one in lapses(wall))
    assert wall.workers("jobs") == []  # nothing to do, no process


def test_a_clip_survives_its_process_and_is_cancelled_without_a_trace(wall: Wall) -> None:
    folder = wall.site / "timelapse" / "S1"
    wait_for(lambda: any(one["camera"] == "S1" for one in lapses(wall)), LIMIT_S)
    number = wall.ask("timelapse", "clip", "S1")["job"]
    first = wait_for(lambda: wall.workers("jobs") if job(wall, number)["done"] > 0 else [], LIMIT_S)[0]
    assert psutil.Process(first).nice() == 19
    kill(first)
    second = wait_for(lambda: [pid for pid in wall.workers("jobs") if pid != first], LIMIT_S)[0]
    wait_for(lambda: job(wall, number)["state"] == "running" and job(wall, number)["done"] > 0, LIMIT_S)
    stop(second)
    wait_for(lambda: [pid for pid in wall.workers("jobs") if pid not in {first, second}], LIMIT_S)
    wait_for(lambda: job(wall, number)["state"] == "running" and 0 < job(wall, number)["done"] < MANY, LIMIT_S)
    wall.ask("jobs", "cancel", str(number))
    wait_for(lambda: job(wall, number)["state"] == "cancelled", LIMIT_S)
    wait_for(lambda: not list(folder.glob(".film*")), LIMIT_S)
    assert not list(folder.glob("*.mp4"))

    number = wall.ask("timelapse", "clip", "S1", "2026-11-01", "2026-11-01", "10")["job"]
    done = wait_for(lambda: job(wall, number) if job(wall, number)["state"] == "done" else None, LIMIT_S)
    assert done is not None
    with av.open(str(wall.site / done["file"])) as clip:
        assert clip.streams.video[0].frames == done["done"] == 100
    assert wall.is_live(1)
