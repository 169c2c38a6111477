"""The simulator's ONVIF side, asked by a foreign client (zeep with ONVIF's own WSDL files) over HTTP."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
import pytest
import requests
from PIL import Image
from requests.auth import HTTPDigestAuth
from zeep.exceptions import Fault, TransportError
from zeep.wsse.username import UsernameToken

from tests.process import test_simulator
from tests.process.onvif_client import WSDL, Token, service
from tests.process.support import stays, wait_for
from tests.process.test_simulator import PASSWORD, USER, Simulator, end
from tests.ptz_mark import mark_of_picture

IN_VIEW = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/TranslationSpaceFov"
STREAM = {"Stream": "RTP-Unicast", "Transport": {"Protocol": "RTSP"}}


@dataclass(frozen=True, slots=True)
class Camera:
    simulator: Simulator
    base: str
    log: Path

    def service(self, name: str, path: str = "/jsc-01", *, token: UsernameToken | None = None, auth: Any = None) -> Any:
        given = token if token or auth else Token(USER, PASSWORD)
        return service(self.base + path, name, given, auth)

    def quirk(self, value: str, camera: str = "jsc-01") -> None:
        from scc_wall.simulator.control import ask

        answer = ask(self.simulator.control, {"do": "quirk", "camera": camera, "value": value})
        assert answer["ok"], answer

    def told(self, what: str) -> dict[str, Any]:
        from scc_wall.simulator.control import ask

        return ask(self.simulator.control, {"do": what, "camera": "jsc-01"})

    def dome(self) -> dict[str, Any]:
        """Where the dome really is."""
        return dict(self.told("dome")["domes"]["jsc-01"])

    def rests(self) -> dict[str, Any]:
        wait_for(lambda: not self.dome()["moving"])
        return self.dome()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Camera]:
    folder = tmp_path_factory.mktemp("onvif")
    options = ("--cameras", "5", "--seconds", "2", "--onvif-port", "0", "--mark", "--motion-log", str(folder / "motion"))
    simulator, onvif = test_simulator.start_onvif(folder, folder, *options, password=PASSWORD)
    camera = Camera(simulator, onvif, folder / "motion")
    yield camera
    told = camera.told("onvif")
    assert told["invalid_answers"] == []
    assert end(simulator) == 0


@pytest.fixture
def camera(running: Camera) -> Iterator[Camera]:
    yield running
    running.quirk("none", "all")
    ptz = running.service("tptz")
    ptz.Stop(ProfileToken="main", PanTilt=True, Zoom=True)
    running.rests()


def test_set_up_as_a_client_does_it(camera: Camera) -> None:
    device = service(camera.base + "/jsc-01", "tds", None)
    utc = device.GetSystemDateAndTime().UTCDateTime
    told = datetime(utc.Date.Year, utc.Date.Month, utc.Date.Day, utc.Time.Hour, utc.Time.Minute, utc.Time.Second, tzinfo=UTC)
    assert abs(told - datetime.now(UTC)) < timedelta(seconds=3)
    addresses = {one.Namespace: one.XAddr for one in device.GetServices(IncludeCapability=True)}
    assert len(addresses) == 5
    assert all(address.startswith(f"{camera.base}/jsc-01/onvif/") for address in addresses.values())
    assert device.GetCapabilities().PTZ.XAddr == addresses["http://www.onvif.org/ver20/ptz/wsdl"]
    with pytest.raises(TransportError) as refused:
        device.GetDeviceInformation()
    assert refused.value.status_code == 401
    assert camera.service("tds").GetDeviceInformation().Model == "Kubah 40x"
    assert camera.service("tds", auth=HTTPDigestAuth(USER, PASSWORD)).GetDeviceInformation().SerialNumber == "SIM000001"


def test_profiles_streams_and_snapshots(camera: Camera) -> None:
    media = camera.service("trt")
    sizes = {one.token: one.VideoEncoderConfiguration.Resolution.Width for one in media.GetProfiles()}
    assert sizes == {"main": 1280, "sub": 640}
    uri = media.GetStreamUri(StreamSetup=STREAM, ProfileToken="sub").Uri
    assert uri == camera.simulator.url("jsc-01", account="")
    with test_simulator.opened(camera.simulator.url("jsc-01")) as container:
        assert test_simulator.pictures(container, 1)[0].width == 640
    media.SetSynchronizationPoint(ProfileToken="sub")
    still = media.GetSnapshotUri(ProfileToken="sub").Uri
    assert requests.get(still, timeout=20).status_code == 401
    got = requests.get(still, auth=HTTPDigestAuth(USER, PASSWORD), timeout=20)
    assert got.headers["Content-Type"] == "image/jpeg"
    assert Image.open(BytesIO(got.content)).size == (640, 360)
    codecs = {one.Configurations.VideoEncoder.Encoding for one in camera.service("tr2", "/jsc-05").GetProfiles(Type="All")}
    assert codecs == {"H265"}
    assert camera.service("tr2", "/jsc-05").GetStreamUri(Protocol="RtspUnicast", ProfileToken="main").endswith("/main265")


def test_a_token_is_checked_as_cameras_do(camera: Camera) -> None:
    for wrong in (Token(USER, "wrong"), Token("another", PASSWORD), Token(USER, PASSWORD, off=60)):
        with pytest.raises(Fault) as refused:
            camera.service("tptz", token=wrong).GetNodes()
        assert refused.value.subcodes[-1].localname == "NotAuthorized"
    once = UsernameToken(USER, PASSWORD, use_digest=True, zulu_timestamp=True, created=datetime.now(UTC), nonce="bm9uY2U=")
    camera.service("tptz", token=once).GetNodes()
    with pytest.raises(Fault):
        camera.service("tptz", token=once).GetNodes()
    camera.quirk("clock-off=3600")
    with pytest.raises(Fault):
        camera.service("tptz").GetNodes()
    assert camera.service("tptz", token=Token(USER, PASSWORD, off=3600)).GetNodes()
    camera.quirk("none")
    camera.quirk("digest-only")
    with pytest.raises(TransportError):
        camera.service("tptz").GetNodes()
    assert camera.service("tptz", auth=HTTPDigestAuth(USER, PASSWORD)).GetNodes()


def test_a_move_ends_at_its_timeout_or_at_stop(camera: Camera) -> None:
    ptz = camera.service("tptz")
    before = camera.dome()
    ptz.ContinuousMove(ProfileToken="main", Velocity={"PanTilt": {"x": 0.2, "y": 0}}, Timeout=timedelta(seconds=1))
    assert ptz.GetStatus(ProfileToken="main").MoveStatus.PanTilt == "MOVING"
    after = camera.rests()
    assert after["pan"] - before["pan"] == pytest.approx(20.0, abs=0.01), "one second at 20 degrees a second"
    ptz.ContinuousMove(ProfileToken="main", Velocity={"Zoom": {"x": 0.5}})
    wait_for(lambda: camera.dome()["zoom"] > 0.02)
    ptz.Stop(ProfileToken="main")
    rest = camera.rests()
    status = ptz.GetStatus(ProfileToken="main")
    assert status.Position.Zoom.x == pytest.approx(rest["zoom"], abs=0.001)
    assert status.FieldOfView.hfov == pytest.approx(rest["view"], abs=0.01)
    reasons = [json.loads(line)["why"] for line in camera.log.read_text().splitlines()]
    assert {"ContinuousMove", "deadline", "moving", "rest", "Stop"} <= set(reasons)
    for bad, why in (
        ({"PanTilt": {"x": 2, "y": 0}}, "InvalidVelocity"),
        ({"Zoom": {"x": 1, "space": IN_VIEW}}, "SpaceNotSupported"),
    ):
        with pytest.raises(Fault) as refused:
            ptz.ContinuousMove(ProfileToken="main", Velocity=bad)
        assert refused.value.subcodes[-1].localname == why
    with pytest.raises(Fault) as refused:
        ptz.ContinuousMove(ProfileToken="main", Velocity={"Zoom": {"x": 1}}, Timeout=timedelta(hours=1))
    assert refused.value.subcodes[-1].localname == "TimeoutNotSupported"


def test_places_presets_and_the_view(camera: Camera) -> None:
    ptz = camera.service("tptz")
    ptz.AbsoluteMove(ProfileToken="main", Position={"PanTilt": {"x": 0.1, "y": 0.5}, "Zoom": {"x": 0.2}})
    at = camera.rests()
    assert (at["pan"], at["tilt"], at["zoom"]) == pytest.approx((18.0, -7.5, 0.2), abs=0.01)
    token = ptz.SetPreset(ProfileToken="main", PresetName="Uji")
    right = {"PanTilt": {"x": 1.0, "y": 0.0, "space": IN_VIEW}}
    ptz.RelativeMove(ProfileToken="main", Translation=right)
    assert camera.rests()["pan"] - at["pan"] == pytest.approx(at["view"] / 2, abs=0.5)
    ptz.GotoPreset(ProfileToken="main", PresetToken=token)
    assert camera.rests()["pan"] == pytest.approx(18.0, abs=0.01)
    ptz.SetPreset(ProfileToken="main", PresetName="Nama baru", PresetToken=token)
    assert "Nama baru" in [one.Name for one in ptz.GetPresets(ProfileToken="main")]
    ptz.RemovePreset(ProfileToken="main", PresetToken=token)
    with pytest.raises(Fault):
        ptz.GotoPreset(ProfileToken="main", PresetToken=token)
    ptz.GotoHomePosition(ProfileToken="main")
    assert camera.rests()["pan"] == pytest.approx(0.0, abs=0.01)
    tour = ptz.GetPresetTours(ProfileToken="main")[0]
    ptz.OperatePresetTour(ProfileToken="main", PresetTourToken=tour.token, Operation="Start")
    wait_for(lambda: camera.dome()["moving"])
    assert ptz.GetPresetTours(ProfileToken="main")[0].Status.State == "Touring"
    ptz.OperatePresetTour(ProfileToken="main", PresetTourToken=tour.token, Operation="Stop")
    with pytest.raises(Fault) as refused:
        ptz.AbsoluteMove(ProfileToken="main", Position={"PanTilt": {"x": 3, "y": 0}})
    assert refused.value.subcodes[-1].localname == "InvalidPosition"


def test_a_move_is_seen_in_the_picture(camera: Camera) -> None:
    ptz, wanted = camera.service("tptz"), camera.dome()["pan"] + 6.0
    with test_simulator.opened(camera.simulator.url("jsc-01")) as container:
        assert mark_of_picture(luma(test_simulator.pictures(container, 1)[0])) is not None
        ptz.ContinuousMove(ProfileToken="main", Velocity={"PanTilt": {"x": 0.1, "y": 0}}, Timeout=timedelta(seconds=20))
        seen = []
        for frame in container.decode(video=0):
            mark = mark_of_picture(luma(frame))
            assert mark is not None
            seen.append(mark)
            if mark.pan > wanted:
                break
        ptz.Stop(ProfileToken="main", PanTilt=True, Zoom=False)
        rest = camera.rests()["pan"]
        marks = (mark_of_picture(luma(frame)) for frame in container.decode(video=0))
        last = next(mark for mark in marks if mark is not None and mark.pan == pytest.approx(rest, abs=0.01))
    assert last.age(time.time()) < 5
    steps = [(after.pan - before.pan) / ((after.milliseconds - before.milliseconds) / 1000) for before, after in pairwise(seen)]
    assert max(steps) == pytest.approx(10.0, rel=0.05), "the picture moves as the dome does: ten degrees a second"


def test_pictures_come_again_when_the_drawing_process_dies(camera: Camera) -> None:
    with test_simulator.opened(camera.simulator.url("jsc-01"), read=20.0) as container:
        frames = container.decode(video=0)
        before = mark_of_picture(luma(next(frames)))
        drawing = [
            one for one in psutil.Process(camera.simulator.process.pid).children() if "scc_wall.simulator.dome" in one.cmdline()
        ]
        assert len(drawing) == 1
        drawing[0].kill()
        died = time.time()
        after = next(mark for frame in frames if (mark := mark_of_picture(luma(frame))) and mark.age(died) < -0.5)
    assert before is not None
    assert after.pan == before.pan


def test_a_synchronization_point_makes_a_key_picture_come(camera: Camera) -> None:
    media = camera.service("trt")
    with test_simulator.opened(camera.simulator.url("jsc-01")) as container:
        packets = container.demux(video=0)
        keys = [next(packets).is_keyframe]
        for _ in range(3):
            for packet in packets:
                if packet.is_keyframe:
                    break
            media.SetSynchronizationPoint(ProfileToken="sub")
            keys += [next(packets).is_keyframe for _ in range(8)]
    assert keys.count(True) >= 4, "one soon after each wish, where every twentieth is the rule"


def luma(frame: Any) -> Any:
    return frame.to_ndarray(format="yuv420p")[: frame.height]


def test_focus_iris_and_wiper(camera: Camera) -> None:
    imaging, ptz = camera.service("timg"), camera.service("tptz")
    imaging.Move(VideoSourceToken="source", Focus={"Continuous": {"Speed": -1}})
    wait_for(lambda: camera.dome()["focus"] < 0.7)
    imaging.Stop(VideoSourceToken="source")
    assert imaging.GetStatus(VideoSourceToken="source").FocusStatus20.Position < 0.7
    imaging.SetImagingSettings(VideoSourceToken="source", ImagingSettings={"Focus": {"AutoFocusMode": "AUTO"}})
    imaging.SetImagingSettings(VideoSourceToken="source", ImagingSettings={"Exposure": {"Mode": "MANUAL", "Iris": 6}})
    assert imaging.GetImagingSettings(VideoSourceToken="source").Exposure.Iris == 6
    imaging.SetImagingSettings(VideoSourceToken="source", ImagingSettings={"Exposure": {"Mode": "AUTO"}})
    commands = ptz.GetNodes()[0].AuxiliaryCommands
    for command in commands:
        ptz.SendAuxiliaryCommand(ProfileToken="main", AuxiliaryData=command)
        assert camera.dome()["wiper"] == command.endswith("On")


def test_quirks_of_stopping(camera: Camera) -> None:
    ptz = camera.service("tptz")

    def turn(*, seconds: float | None = 60) -> None:
        timeout = None if seconds is None else timedelta(seconds=seconds)
        ptz.ContinuousMove(ProfileToken="main", Velocity={"PanTilt": {"x": 0.1, "y": 0}}, Timeout=timeout)

    camera.quirk("stop-refused")
    turn()
    with pytest.raises(Fault) as refused:
        ptz.Stop(ProfileToken="main", PanTilt=True, Zoom=True)
    assert refused.value.subcodes[-1].localname == "ActionNotSupported"
    ptz.ContinuousMove(ProfileToken="main", Velocity={"PanTilt": {"x": 0, "y": 0}})
    camera.rests()
    camera.quirk("none")
    camera.quirk("stop-per-axis")
    turn()
    ptz.Stop(ProfileToken="main", PanTilt=True, Zoom=True)
    assert camera.dome()["moving"]
    ptz.Stop(ProfileToken="main", PanTilt=True, Zoom=False)
    camera.rests()
    camera.quirk("none")
    camera.quirk("timeout-ignored")
    turn(seconds=1)
    stays(lambda: camera.dome()["moving"], 1.5)  # it goes on for ever
    camera.quirk("move-status-stuck")
    assert ptz.GetStatus(ProfileToken="main").MoveStatus.PanTilt == "IDLE"
    camera.quirk("unplugged")
    assert not camera.dome()["moving"], "without power it stands still"
    with pytest.raises(requests.ConnectionError):
        ptz.GetNodes()


def test_odd_addresses_ranges_and_presets(camera: Camera) -> None:
    for quirk in ("nat", "ranges-360", "presets-300", "one-axis", "no-media2"):
        camera.quirk(quirk)
    ptz = camera.service("tptz")
    assert camera.service("trt").GetStreamUri(StreamSetup=STREAM, ProfileToken="sub").Uri.startswith("rtsp://192.168.1.64:554/")
    assert ptz.GetConfigurationOptions(ConfigurationToken="ptz").Spaces.AbsolutePanTiltPositionSpace[0].XRange.Max == 360
    ptz.AbsoluteMove(ProfileToken="main", Position={"PanTilt": {"x": 350, "y": 80}})
    assert camera.rests()["pan"] == pytest.approx(-10.0, abs=0.01)
    assert len(ptz.GetPresets(ProfileToken="main")) == 300
    with pytest.raises(Fault):
        ptz.ContinuousMove(ProfileToken="main", Velocity={"PanTilt": {"x": 50, "y": 0}, "Zoom": {"x": 50}})
    with pytest.raises(Fault):
        camera.service("tr2").GetProfiles(Type="All")
    camera.quirk("denied=2")
    for _ in range(2):
        with pytest.raises(Fault):
            ptz.GetNodes()
    assert ptz.GetNodes()


ENVELOPE = b'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>%b</s:Body></s:Envelope>'
HOSTILE = {
    "entities": b"<!ENTITY", "dtd": b"<!DOCTYPE s:Envelope SYSTEM", "deep": b"<x><x><x>", "garbage": bytes(range(16)),
    "page": b"<html>", "redirect": b"Location: http://203.0.113.66/", "prefixes": b"<tt:", "lies": b"1e308",
    "cut": b"HTTP/1.1 200",
}  # fmt: skip


@pytest.mark.parametrize("quirk", HOSTILE)
def test_hostile_answers_are_as_they_are_called(camera: Camera, quirk: str) -> None:
    camera.quirk(quirk)
    data = answered(camera, ENVELOPE % b'<GetSystemDateAndTime xmlns="http://www.onvif.org/ver10/device/wsdl"/>')
    assert HOSTILE[quirk] in data
    if quirk == "cut":
        head, _, rest = data.partition(b"\r\n\r\n")
        assert len(rest) < int(head.split(b"Content-Length: ")[1].split(b"\r\n")[0])


def test_the_simulator_is_not_hurt_by_hostile_requests(camera: Camera) -> None:
    bomb = (
        b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "'
        + b"&a;" * 1000
        + b'">]><s:Envelope xmlns:s="x"><s:Body>&b;</s:Body></s:Envelope>'
    )
    for body in (b"", b"<", bomb, b"<a>" * 50_000, b"\xff" * 1000, b"<s:Envelope xmlns:s='x'/>"):
        assert b"ter:WellFormed" in answered(camera, body)
    assert b"ter:ActionNotSupported" in answered(camera, ENVELOPE % b'<Evil xmlns="urn:x"/>')
    for raw in (
        b"GET / HTTP/1.1\r\n\r\n",
        b"\0" * 20_000,
        b"POST /onvif/device_service HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n",
    ):
        assert raw_answer(camera, raw)[:9] == b"HTTP/1.1 "
    ptz = camera.service("tptz")
    assert ptz.GetNodes()
    assert set(WSDL) == {"tds", "trt", "tr2", "tptz", "timg"}


def answered(camera: Camera, body: bytes) -> bytes:
    head = f"POST /jsc-01/onvif/device_service HTTP/1.1\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return raw_answer(camera, head.encode() + body)


def raw_answer(camera: Camera, raw: bytes) -> bytes:
    host, port = camera.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), 20) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        data = bytearray()
        while more := connection.recv(65536):
            data += more
    return bytes(data)
