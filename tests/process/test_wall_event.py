"""An event plan rehearsed and run on a real wall before simulated cameras: what fails is named, and nothing else changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.process import test_simulator
from tests.process.secret_search import forms_of, in_files
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for
from tests.process.test_simulator import PASSWORD, USER, Simulator

PLAN = """format = 1
title = { id = "Uji", en = "Trial" }
contacts = [{ role = "Teknisi", reach = "HT kanal 5" }]

[[phase]]
name = "Gerbang"
layout = "gerbang"
presets = [{ camera = "P1", preset = "Stadion" }]
instruction = "Perhatikan antrean."

[[phase]]
name = "Pertandingan"
layout = "stadion"
presets = [{ camera = "P1", preset = "Tidak Ada" }]
"""


@dataclass(frozen=True, slots=True)
class Room:
    """A wall that shows P4 alone; P2's pictures stop before anybody connects, P3's password is wrong."""

    wall: Wall
    simulator: Simulator
    site: Path


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("acara")
    options = ("--cameras", "4", "--seconds", "2", "--onvif-port", "0")
    simulator, onvif = test_simulator.start_onvif(folder, folder, *options, password=PASSWORD)
    try:
        with display_of(1) as display:
            environment = home_environment(folder / "home", display.environment)
            rows = [
                {
                    "id": f"P{number}", "name": f"Kamera {number}", "user": USER,
                    "password": PASSWORD if number != 3 else f"{PASSWORD}!",
                    "sub_url": simulator.url(f"jsc-0{number}", "sub", ""),
                    "onvif_url": f"{onvif}/jsc-0{number}/onvif/device_service",
                }
                for number in range(1, 5)
            ]  # fmt: skip
            site = make_site(folder / "situs", rows, environment)
            make_layout(site, "awal", [("1x1", "P4")], environment)
            make_layout(site, "gerbang", [("2x1", "P1,P2")], environment)
            make_layout(site, "stadion", [("2x1", "P3,P4")], environment)
            (site / "plans" / "uji.toml").write_text(PLAN, encoding="utf-8")
            assert simulator.order("pause", "jsc-02")["ok"]
            with running_wall(site, environment, "--layout", "awal") as wall:
                wait_for(lambda: wall.is_live(1), told=wall.states)
                yield Room(wall, simulator, site)
    finally:
        test_simulator.end(simulator)


def test_a_rehearsal_names_exactly_what_fails_and_changes_nothing(room: Room, tmp_path: Path) -> None:
    wall, pdf = room.wall, tmp_path / "gladi.pdf"
    before = [(pane["tile"], pane["camera"]) for pane in wall.panes()]
    done = wall.ctl("event", "rehearse", "uji", "--json", "--pdf", str(pdf))
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    found = {(one["kind"], one["camera"], one["what"], one["reason"]) for one in report["failures"]}
    assert found == {
        ("stream", "P2", "sub", "event.no_pictures"),
        ("stream", "P3", "sub", "feed.denied"),
        ("preset", "P1", "Tidak Ada", "device.no_preset"),
    }
    assert report["done"] == report["of"] == 8
    assert not report["cancelled"]
    assert [(pane["tile"], pane["camera"]) for pane in wall.panes()] == before
    assert wall.is_live(1)
    wait_for(lambda: room.simulator.order("status")["per_camera"] == {"jsc-04": 1})  # what was only tried is left
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert in_files([room.site / "logs", tmp_path], forms_of(USER, PASSWORD), set()) == []


def test_an_event_goes_through_its_phases_and_its_next_one_is_warm(room: Room) -> None:
    wall = room.wall
    wall.ask("event", "start", "uji")
    event = wall.ask("event", "status")
    assert (event["phase"], event["name"], event["instruction"]) == (1, "Gerbang", "Perhatikan antrean.")
    assert wall.status()["layout"] == "gerbang"
    wait_for(lambda: [one["layout"] for one in wall.status()["warm"]["layouts"] if one["why"] == "next"] == ["stadion"])
    wall.ask("event", "next")
    assert wall.status()["layout"] == "stadion"
    assert wall.ctl("event", "next").returncode == 1  # it was the last one
    wall.ask("event", "end")
    assert wall.ask("event", "status") == {"running": False}
    wall.ask("shift", "note", "Regu A", "JSC-12 buram; teknisi sudah dihubungi")
    assert wall.ctl("shift", "sign", "regu a").returncode == 1  # nobody signs their own
    assert wall.ask("shift", "sign", "Regu B")["open"] == 0
    notes = wall.ask("shift", "notes")["notes"]
    assert notes[0]["text"] == "JSC-12 buram; teknisi sudah dihubungi"
    assert notes[0]["signed"].startswith("Regu B ")
