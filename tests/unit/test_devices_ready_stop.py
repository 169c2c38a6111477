"""Stopping with nothing loaded: the requests, and what counts as a yes."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.trouble import Trouble
from scc_wall.devices.probe import typed_host
from scc_wall.devices.ready_stop import is_yes
from scc_wall.devices.soap_text import envelope, stop_bodies
from scc_wall.devices.transport import as_soap
from scc_wall.ptz.ladder import Rung

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=20)


@given(st.sampled_from(Rung), NAMES, NAMES, st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=20))
def test_whatever_a_token_or_login_holds_the_request_is_xml(rung: Rung, profile: str, user: str, password: str) -> None:
    for turns, zooms in ((True, True), (True, False), (False, True)):
        for body in stop_bodies(rung, profile, turns=turns, zooms=zooms):
            whole = envelope(body, user, password, 3.0, with_token=True)
            root = ET.fromstring(whole)  # noqa: S314 - our own
            told = next(element.text for element in root.iter("{http://www.onvif.org/ver20/ptz/wsdl}ProfileToken"))
            assert told == profile


def test_only_axes_a_camera_has_are_in_it() -> None:
    (zero,) = stop_bodies(Rung.ZERO, "p", turns=False, zooms=True)
    assert "PanTilt" not in zero
    assert len(stop_bodies(Rung.AXES, "p", turns=True, zooms=True)) == 2
    assert len(stop_bodies(Rung.AXES, "p", turns=False, zooms=True)) == 1


@pytest.mark.parametrize(
    ("told", "yes"),
    [
        (b"<e><tptz:StopResponse/></e>", True),
        (b"<e><ContinuousMoveResponse/></e>", True),
        (b"", True),
        (b"<html>StopLogin</html>", False),
        (b"<s:Fault>StopResponse</s:Fault>", False),
        (b"<e><GetStatusResponse/></e>", False),
    ],
)
def test_what_counts_as_a_yes(told: bytes, yes: bool) -> None:
    assert is_yes(told) is yes


@given(st.integers(100, 599), st.text(max_size=30), st.binary(max_size=200))
def test_any_answer_is_soap_or_a_word(status: int, kind: str, body: bytes) -> None:
    key = ""
    try:
        told = as_soap(status, kind, body)
    except Trouble as trouble:
        key = trouble.key
    if key:
        assert key in {"device.web_page", "device.nonsense", "device.dtd"}
    else:
        assert told.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def test_undeclared_prefixes_are_mended() -> None:
    mended = as_soap(200, "text/xml", b"<e><tptz:StopResponse><tt:X/></tptz:StopResponse></e>")
    root = ET.fromstring(mended)  # noqa: S314 - our own
    assert root[0].tag == "{http://www.onvif.org/ver20/ptz/wsdl}StopResponse"


@given(st.text(max_size=60))
def test_a_stream_is_only_ever_on_the_typed_host(address: str) -> None:
    for text in (address, f"rtsp://{address}", f"rtsp://user:pw@{address}/x"):
        told = typed_host(text, "10.0.0.1")
        assert told == "" or told.partition("://")[2].partition("/")[0].partition("?")[0].split(":")[0] == "10.0.0.1"
        assert "pw@" not in told
