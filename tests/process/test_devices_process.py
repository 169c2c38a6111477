"""The devices process against a camera that moves: stops are proven, whatever happens around them."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from scc_wall.base.device_messages import StopDevice, StopNow, WatchDevice
from tests.process.device_rig import devices
from tests.process.small_onvif import PASSWORD, USER, small_camera
from tests.process.support import wait_for

SPEED_LIMIT_S = 1.5
"""Within so long a camera must stand after its hand is gone, its own answer time apart."""


def test_a_held_move_is_renewed_and_its_stop_is_proven(tmp_path: Path) -> None:
    with small_camera() as camera, devices(tmp_path) as rig:
        rig.open(camera)
        rig.hold(pan=0.6)
        rig.until(lambda: camera.is_moving)
        rig.until(lambda: camera.count("ContinuousMove") >= 4)  # far beyond the camera's own Timeout of two seconds
        assert camera.is_moving
        assert rig.motion() == "moving"
        assert "Zoom" not in next(body for name, body in camera.heard if name == "ContinuousMove")
        rig.held = ()
        rig.worker.send(StopDevice("A"))
        rig.until(lambda: not camera.is_moving, SPEED_LIMIT_S)
        rig.until(lambda: rig.motion() == "still" and rig.reports["A"].rung == "stop")
        assert rig.reports["A"].model == "Kecil K-1"
        assert rig.ready["A"].recipe.password == ""
    log = (tmp_path / "devices.log").read_text()
    assert PASSWORD not in log


@pytest.mark.parametrize(
    ("quirks", "rung", "motion"),
    [
        (("stop refused", "timeout ignored"), "zero", "still"),
        (("stop ignored", "timeout ignored"), "zero", "still"),
        (("stop per axis", "zero ignored", "timeout ignored"), "axes", "still"),
        (("no status", "timeout ignored", "stop ignored"), "", "unproven"),
        (("stuck status",), "stop", "still"),
        (("digest",), "stop", "still"),
    ],
)
def test_the_rung_that_works_is_found(tmp_path: Path, quirks: tuple[str, ...], rung: str, motion: str) -> None:
    with small_camera(*quirks) as camera, devices(tmp_path) as rig:
        rig.open(camera)
        rig.hold(tilt=-0.4)
        rig.until(lambda: camera.is_moving)
        rig.held = ()
        rig.worker.send(StopDevice("A"))
        rig.until(lambda: not camera.is_moving, 5)
        rig.until(lambda: rig.motion() == motion and rig.reports["A"].rung == rung)


def test_where_no_rung_works_it_is_said_that_it_may_still_move(tmp_path: Path) -> None:
    with small_camera("stop refused", "zero ignored", "timeout ignored") as camera, devices(tmp_path) as rig:
        rig.open(camera)
        rig.hold(pan=0.05)
        rig.until(lambda: camera.is_moving)
        rig.held = ()
        rig.worker.send(StopDevice("A"))
        rig.until(lambda: rig.motion() == "runaway", 10)
        camera.quirks.clear()  # somebody mends it: the trying has gone on
        rig.until(lambda: rig.motion() == "still", 15)
        assert not camera.is_moving


def test_a_camera_stops_when_gui_is_silent_gone_or_killed(tmp_path: Path) -> None:
    """Silence, end-of-file and SIGTERM, which the kernel sends at gui's death; the camera ignores its Timeout."""
    for end in ("silence", "closed", "terminated"):
        with small_camera("timeout ignored") as camera, devices(tmp_path) as rig:
            rig.open(camera)
            rig.hold(pan=0.3)
            rig.until(lambda: camera.count("ContinuousMove") >= 2)
            rig.held = ()
            if end == "closed":
                rig.worker._channel.close()
            elif end == "terminated":
                os.kill(rig.worker.pid, signal.SIGTERM)
            wait_for(lambda camera=camera: not camera.is_moving, SPEED_LIMIT_S, lambda end=end: end)


def test_after_the_death_of_the_process_its_successor_stops_before_anything_else(tmp_path: Path) -> None:
    with small_camera("timeout ignored") as camera:
        with devices(tmp_path) as rig:
            rig.open(camera)
            rig.hold(pan=0.3)
            rig.until(lambda: camera.is_moving and "A" in rig.ready)
            os.kill(rig.worker.pid, signal.SIGKILL)
            recipe = rig.ready["A"].recipe
        assert camera.is_moving
        asked = len(camera.asked)
        with devices(tmp_path) as rig:
            from dataclasses import replace

            rig.worker.send(StopNow((replace(recipe, user=USER, password=PASSWORD),)))
            rig.until(lambda: not camera.is_moving, 3)
            assert camera.asked[asked] == "Stop"
            rig.open(camera)
            rig.worker.send(StopDevice("A"))
            rig.until(lambda: rig.motion() == "still" and rig.reports["A"].phase == "ready")


def test_a_stop_overtakes_a_request_that_hangs(tmp_path: Path) -> None:
    with small_camera("timeout ignored") as camera, devices(tmp_path) as rig:
        rig.open(camera)
        rig.hold(pan=0.2)
        rig.until(lambda: camera.is_moving)
        answered = camera.count("ContinuousMove")
        camera.answers.clear()
        rig.hold(pan=0.3)
        rig.until(lambda: camera.arrived.count("ContinuousMove") > answered)
        rig.held = ()
        rig.worker.send(StopDevice("A"))
        rig.until(lambda: "Stop" in camera.arrived)
        assert camera.count("ContinuousMove") == answered, "the stop waited for the move"
        rig.until(lambda: rig.motion() == "stopping")  # until then the last report is of before
        camera.answers.set()
        rig.until(lambda: rig.motion() == "still", 10)
        assert not camera.is_moving


def test_two_wrong_logins_and_no_third(tmp_path: Path) -> None:
    for quirks in ((), ("digest",)):
        with small_camera(*quirks) as camera, devices(tmp_path) as rig:
            rig.open(camera, password="salah")
            assert rig.ask("presets").trouble == "device.refused"
            assert rig.ask("home").trouble == "device.refused"
            rig.hold(pan=1)
            rig.worker.send(WatchDevice("A", True))
            rig.until(lambda: "A" in rig.reports and rig.reports["A"].phase == "refused")
            rig.held = ()
            # The first digest request has no login yet: it only fetches the challenge.
            assert camera.count("denied") <= (3 if quirks else 2)


def test_the_clock_may_be_an_hour_off_and_the_address_another(tmp_path: Path) -> None:
    with small_camera("other host", clock_off_s=3600) as camera, devices(tmp_path) as rig:
        rig.open(camera)
        assert rig.ask("preset_set", "Gerbang").trouble == ""
        assert [fact.value for fact in rig.ask("presets").facts] == ["Gerbang"]
        assert camera.count("denied") == 0


def test_presets_home_steps_and_wipers(tmp_path: Path) -> None:
    with small_camera() as camera, devices(tmp_path) as rig:
        rig.open(camera)
        assert rig.ask("preset_set", "Kiri").trouble == ""
        assert rig.ask("step", "", 0.5, 0.25, 1.0).trouble == ""
        assert camera.place["pan"] == pytest.approx(60 / 360, abs=1e-3)  # half of a picture of 60 degrees, of 360 that are 2
        assert rig.ask("preset_rename", "Kiri\nTimur").trouble == ""
        assert next(iter(camera.presets.values()))[0] == "Timur"
        assert rig.ask("preset_go", "Timur").trouble == ""
        assert rig.ask("preset_go", "tidak ada").trouble == "device.no_preset"
        assert rig.ask("preset_remove", "Timur").trouble == ""
        assert camera.presets == {}
        assert rig.ask("aux", "wiper on").trouble == ""
        assert "tt:Wiper|On" in camera.heard[-1][1]
        assert rig.ask("aux", "washer on").trouble == "device.no_auxiliary"
        assert rig.ask("focus", "near").trouble == "device.no_service"
        assert rig.ask("tidak", "").trouble == "device.unknown_wish"
        told = {fact.name: fact.value for fact in rig.ask("where").facts}
        assert told["degrees"] == "60.00"


BAD = {
    "entities": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    "web page": b"<html><body>Login</body></html>",
    "another answer": b'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><x/></s:Body></s:Envelope>',
    "deep": b"<a>" * 100_000,
    "half": b'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Bo',
    "nothing": b"",
}


@pytest.mark.parametrize("name", BAD)
def test_hostile_answers_are_told_in_a_word(tmp_path: Path, name: str) -> None:
    kind = b"Content-Type: application/soap+xml\r\nConnection: close"  # said, or the next request may meet a closing door
    head = b"HTTP/1.1 200 OK\r\n" + kind + b"\r\nContent-Length: %d\r\n\r\n"
    with small_camera() as camera, small_camera() as other, devices(tmp_path) as rig:
        camera.raw = head % len(BAD[name]) + BAD[name]
        rig.open(camera)
        rig.open(other, "B")
        assert rig.ask("presets").trouble in {"device.nonsense", "device.web_page", "device.dtd"}
        assert rig.ask("presets", name="B").trouble == ""
    assert "CRITICAL" not in (tmp_path / "devices.log").read_text()


def test_redirects_and_endless_answers_are_refused(tmp_path: Path) -> None:
    with small_camera() as camera, devices(tmp_path) as rig:
        camera.raw = b"HTTP/1.1 307 Temporary Redirect\r\nLocation: http://192.0.2.1/\r\nContent-Length: 0\r\n\r\n"
        rig.open(camera)
        assert rig.ask("presets").trouble == "device.redirect"
        camera.raw = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" + b"<a>" + b" " * (5 << 20)
        assert rig.ask("presets").trouble == "device.huge"
