from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.catalogue import catalogue
from scc_wall.simulator.domes import profiles
from scc_wall.simulator.onvif.call import Call, Place
from scc_wall.simulator.onvif.desk import OPERATIONS
from scc_wall.simulator.onvif.device import WITHOUT_LOGIN, offered
from scc_wall.simulator.onvif.discovery import asked_by
from scc_wall.simulator.onvif.duration import seconds_of
from scc_wall.simulator.onvif.http import BadHttpError, HttpAnswer, HttpParser
from scc_wall.simulator.onvif.quirks import FLAGS, NAMES, NUMBERS, QuirkBoard, Quirks, changed
from scc_wall.simulator.onvif.soap import FaultError, opened
from scc_wall.simulator.onvif.state import CameraState, state_of
from scc_wall.simulator.onvif.tree import BadXmlError, complaint, make, parse, written

PLACE = Place("127.0.0.1", 8000, "/jsc-01", 8554)


def state(number: int = 1) -> CameraState:
    camera = catalogue(number)[-1]
    return state_of(camera, profiles(camera), 0.0)


def call(body: object = None, quirks: Quirks | None = None, number: int = 1) -> Call:
    return Call(state(number), quirks or Quirks(), make("tptz:GetNodes") if body is None else body, PLACE, 0.0, 1e9)  # type: ignore[arg-type]


ASKING = {
    "tds:GetServices": [make("tds:IncludeCapability", "true")],
    "trt:GetProfile": [make("trt:ProfileToken", "main")],
    "trt:GetStreamUri": [
        make("trt:StreamSetup", make("tt:Stream", "RTP-Unicast"), make("tt:Transport", make("tt:Protocol", "RTSP"))),
        make("trt:ProfileToken", "main"),
    ],
    "tr2:GetProfiles": [make("tr2:Type", "All")],
    "tr2:GetStreamUri": [make("tr2:Protocol", "RTSP"), make("tr2:ProfileToken", "main")],
    "tptz:GetNode": [make("tptz:NodeToken", "dome")],
    "tptz:GetConfiguration": [make("tptz:PTZConfigurationToken", "ptz")],
    "tptz:GetConfigurationOptions": [make("tptz:ConfigurationToken", "ptz")],
    "tptz:GetPresetTour": [make("tptz:ProfileToken", "main"), make("tptz:PresetTourToken", "1")],
}
READS = sorted(
    f"{service}:{name}" for service, known in OPERATIONS.items() for name in known if name.startswith("Get")
)  # fmt: skip


def question(name: str) -> object:
    prefix = name.partition(":")[0]
    usual = {"timg": make("timg:VideoSourceToken", "source")}.get(prefix, make(f"{prefix}:ProfileToken", "main"))
    bare = make(name)
    content = ASKING.get(name) or ([] if not complaint(prefix, bare) else [usual])
    return parse(written(make(name, *(parse(written(one)) for one in content))))


@pytest.mark.parametrize(
    "quirks", [Quirks(), Quirks(frozenset({"ranges-360", "presets-300", "nat", "presets-unnamed", "media2-first"}))]
)
@pytest.mark.parametrize("name", READS)
def test_every_answer_to_a_question_obeys_the_official_schema(name: str, quirks: Quirks) -> None:
    prefix, _, operation = name.partition(":")
    body = question(name)
    assert complaint(prefix, body) == "", "the question itself is valid"  # type: ignore[arg-type]
    answer = OPERATIONS[prefix][operation](call(body, quirks))
    assert complaint(prefix, answer) == ""


def test_the_schemas_find_mistakes() -> None:
    wrong = make(
        "tptz:ContinuousMove", make("tptz:Velocity", make("tt:PanTilt", x="fast", y=0)), make("tptz:ProfileToken", "main")
    )
    assert complaint("tptz", wrong)
    assert complaint("tptz", make("tptz:Stop"))


def test_fixed_cameras_have_no_ptz_and_old_ones_no_media2() -> None:
    assert "tptz" in offered(call(number=1))
    assert "tptz" not in offered(call(number=2))
    assert "tr2" not in offered(call(number=3))
    with pytest.raises(FaultError):
        OPERATIONS["tptz"]["GetNodes"](call(number=2))


def test_what_needs_no_login_exists() -> None:
    assert {name for name in WITHOUT_LOGIN if name.partition(":")[2] in OPERATIONS[name.partition(":")[0]]} >= {
        "tds:GetSystemDateAndTime",
        "tds:GetServices",
    }


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("PT2S", 2), ("PT2.5S", 2.5), ("P1DT1H1M1S", 90061), ("PT0S", 0), ("PT", None), ("2", None), ("-PT1S", None)],
)
def test_durations(text: str, seconds: float | None) -> None:
    assert seconds_of(text) == seconds


def test_quirks_are_switched_and_counted() -> None:
    board = QuirkBoard(["a", "b"])
    board.change("a", "late", "300")
    board.change("a", "nat", "on")
    assert board.of("a").has("nat")
    assert board.of("a").number("late") == 300
    assert board.of("b") == Quirks()
    board.change("a", "denied", "1")
    assert [board.spend("a"), board.spend("a")] == [True, False]
    board.change("a", "none", "on")
    assert board.of("a") == Quirks()
    for name, value in (("late", "x"), ("late", "-1"), ("late", "nan"), ("nat", "3"), ("unknown", "on")):
        with pytest.raises(ValueError, match=r"."):
            changed(Quirks(), name, value)
    assert set(NAMES) == FLAGS | set(NUMBERS)


@given(st.binary(max_size=300))
def test_any_bytes_are_xml_or_refused(data: bytes) -> None:
    with pytest.raises(FaultError) as refused:
        opened(data)
    assert refused.value.codes == ("ter:WellFormed",)


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE a><a/>",
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b"<a>" * 1000 + b"</a>" * 1000,
    ],
)
def test_dangerous_documents_are_refused(data: bytes) -> None:
    with pytest.raises(BadXmlError):
        parse(data)


REQUEST = b"POST /x HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /y HTTP/1.0\r\n\r\n"


@given(st.lists(st.integers(0, len(REQUEST)), max_size=6))
def test_requests_do_not_depend_on_how_they_are_cut(cuts: list[int]) -> None:
    parser, found = HttpParser(), []
    edges = [0, *sorted(cuts), len(REQUEST)]
    for start, stop in pairwise(edges):
        found += list(parser.feed(REQUEST[start:stop]))
    assert [(one.method, one.target, one.body, one.keeps) for one in found] == [
        ("POST", "/x", b"abc", True),
        ("GET", "/y", b"", False),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 411),
        (b"POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", 400),
        (b"nothing\r\n\r\n", 400),
        (b"x" * 20_000, 431),
    ],
)
def test_what_is_no_request_is_refused(data: bytes, code: int) -> None:
    with pytest.raises(BadHttpError) as refused:
        list(HttpParser().feed(data))
    assert refused.value.code == code


def test_an_answer_is_written_in_one_piece() -> None:
    written_answer = HttpAnswer(200, b"<x/>").written(keeps=False)
    assert written_answer.startswith(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n")
    assert written_answer.endswith(b"Connection: close\r\n\r\n<x/>")


def probe(types: str) -> bytes:
    header = make(
        "s:Header",
        make("a:MessageID", "urn:uuid:1"),
        make("a:Action", "http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe"),
    )
    return written(make("s:Envelope", header, make("s:Body", make("d:Probe", make("d:Types", types)))))


def test_probes_for_us_are_heard_and_others_not() -> None:
    assert asked_by(probe("dn:NetworkVideoTransmitter")) == "urn:uuid:1"
    assert asked_by(probe("")) == "urn:uuid:1"
    assert asked_by(probe("wsdp:Printer")) is None
    assert asked_by(b"\0" * 100) is None
    assert asked_by(b" " * 9000) is None


def test_the_address_behind_a_router_is_another() -> None:
    assert call().address("tptz") == "http://127.0.0.1:8000/jsc-01/onvif/ptz_service"
    behind = replace(call(), quirks=Quirks(frozenset({"nat"})))
    assert behind.address("tptz") == "http://192.168.1.64/onvif/ptz_service"
    assert behind.stream(behind.state.profiles["main"]) == "rtsp://192.168.1.64:554/jsc-01/main"
