"""Faults, orders, transports and the catalogue."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.catalogue import FIXED, MOST, SimulatedCamera, catalogue, with_domes
from scc_wall.simulator.clip import Clip
from scc_wall.simulator.control import obey
from scc_wall.simulator.faults import HEALTHY, FaultBoard, Faults, changed
from scc_wall.simulator.pacer import Pacer
from scc_wall.simulator.resources import own_words
from scc_wall.simulator.service import Served, Service
from scc_wall.simulator.stock import DRAWING, tidy
from scc_wall.simulator.transport import Wish, wish


class NoClips:
    def streams(self) -> tuple[str, ...]:
        return ("sub",)

    async def clip(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        return None


def service() -> Service:
    cameras = {camera.path: camera for camera in catalogue(3)}
    return Service(cameras, NoClips(), FaultBoard(cameras), None, Pacer(lambda: 0.0), Served(), lambda: 0.0, lambda: 0.0)


def test_the_catalogue_and_its_repetition() -> None:
    cameras = catalogue(100)
    assert [camera.number for camera in cameras] == list(range(1, 101))
    assert len({camera.path for camera in cameras}) == 100
    assert cameras[0].id == "JSC-01"
    assert cameras[36].id == "SIM-37"
    assert cameras[36].group == cameras[0].group
    assert {camera.region for camera in cameras} == {"16.71"}
    assert all(-4 < camera.lat < -2 and 104 < camera.lon < 106 for camera in cameras)
    for count in (0, MOST + 1):
        with pytest.raises(ValueError, match="possible"):
            catalogue(count)


def test_orders_change_one_camera_or_all() -> None:
    served = service()
    assert obey(served, b'{"do": "refuse", "camera": "JSC-02", "code": 453}') == {"ok": True, "cameras": 1, "cut": 0}
    assert served.board.of("jsc-02") == Faults(refusal=453)
    assert obey(served, b'{"do": "pause"}')["cameras"] == 3
    assert served.board.of("jsc-02") == Faults(paused=True, refusal=453)
    told = obey(served, b'{"do": "status"}')
    assert told["faults"]["jsc-02"] == {"paused": True, "refusal": 453}  # type: ignore[index]
    obey(served, b'{"do": "resume"}')
    obey(served, b'{"do": "accept"}')
    assert all(served.board.of(path) == HEALTHY for path in served.cameras)


@pytest.mark.parametrize(
    "order",
    [
        b"",
        b"[]",
        b"{",
        b'{"do": 7}',
        b'{"do": "refuse", "code": 200}',
        b'{"do": "refuse", "code": true}',
        b'{"do": "pause", "camera": "x"}',
        b'{"do": "pause", "value": 3}',
        b'{"do": "silent", "value": "nowhere"}',
        b'{"do": "backlog", "value": 1e9}',
        b'{"do": "slow", "value": NaN}',
        b'{"do": "jump", "value": "later"}',
        b'{"do": "junk", "value": ["off"]}',
        b"[" * 3000,
    ],
)
def test_wrong_orders_change_nothing(order: bytes) -> None:
    served = service()
    assert obey(served, order)["ok"] is False
    assert all(served.board.of(path) == HEALTHY for path in served.cameras)


@given(
    st.dictionaries(
        st.sampled_from(["do", "camera", "code", "value"]),
        st.none() | st.integers() | st.text(max_size=9) | st.lists(st.integers()),
    )
)
def test_any_order_is_answered(order: dict[str, object]) -> None:
    assert isinstance(json.dumps(obey(service(), json.dumps(order).encode())), str)


def test_an_unknown_verb_is_a_bug() -> None:
    with pytest.raises(ValueError, match="no fault"):
        changed(HEALTHY, "explode")


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("RTP/AVP/TCP;unicast;interleaved=2-3", Wish("tcp", 2, 3)),
        ("RTP/AVP/TCP;unicast", Wish("tcp", 0, 1)),
        ("RTP/AVP;unicast;client_port=5000-5001", Wish("udp", 5000, 5001)),
        ("RTP/AVP/UDP;unicast;client_port=5000", Wish("udp", 5000, 5001)),
        ("RTP/AVP;multicast,RTP/AVP/TCP;interleaved=0-1", Wish("tcp", 0, 1)),
        ("RTP/AVP;unicast;client_port=22-23", None),
        ("RTP/AVP;unicast;client_port=5000-9000", None),
        ("RTP/AVP/TCP;interleaved=255-256", None),
        ("RTP/SAVP;unicast;client_port=5000-5001", None),
        ("", None),
    ],
)
def test_transports(header: str, found: Wish | None) -> None:
    assert wish(header) == found


@given(st.text(max_size=200))
def test_any_transport_header_is_read_or_refused(text: str) -> None:
    assert wish(text) is None or isinstance(wish(text), Wish)


def test_the_pacer_keeps_everybody_s_time() -> None:
    class Ticking:
        def __init__(self, every: float, times: int) -> None:
            self.every, self.left, self.is_playing = every, times, True
            self.steps: list[float] = []
            self.ended = asyncio.Event()

        def step(self, wall: float) -> float:
            self.steps.append(wall)
            self.left -= 1
            if self.left == 0:
                self.is_playing = False
                self.ended.set()
            return wall + self.every

    async def run() -> list[Ticking]:
        loop = asyncio.get_running_loop()
        pacer = Pacer(loop.time)
        all_of_them = [Ticking(0.01, 8), Ticking(0.03, 4)]
        for one in all_of_them:
            pacer.add(one, loop.time() + one.every)
        async with asyncio.timeout(10):
            for one in all_of_them:
                await one.ended.wait()
        pacer.close()
        return all_of_them

    fast, slow = asyncio.run(run())
    assert len(fast.steps) == 8
    assert len(slow.steps) == 4
    assert all(b - a > 0.009 for a, b in pairwise(fast.steps))
    assert all(b - a > 0.029 for a, b in pairwise(slow.steps))


def test_only_what_is_left_over_is_tidied_away(tmp_path: Path) -> None:
    mine, old = f"jsc-01-sub-60s-v{DRAWING}.clip", f"jsc-01-sub-60s-v{DRAWING - 1}.clip"
    unfinished = f".{mine}.00ff"
    for name in (mine, old, unfinished, "other.txt"):
        (tmp_path / name).write_bytes(b"x")
    tidy(tmp_path, time.time())
    assert {path.name for path in tmp_path.iterdir()} == {mine, unfinished, "other.txt"}
    tidy(tmp_path, time.time() + 3600)
    assert {path.name for path in tmp_path.iterdir()} == {mine, "other.txt"}


def test_both_languages_have_the_same_sentences() -> None:
    assert own_words("id").sentences.keys() == own_words("en").sentences.keys()


def test_domes_beyond_a_number_stand_still() -> None:
    everybody = catalogue(36)
    assert with_domes(everybody, None) == everybody
    one = with_domes(everybody, 1)
    assert [camera.id for camera in one if camera.kind != FIXED] == ["JSC-01"]
    assert [replace(camera, kind="") for camera in one] == [replace(camera, kind="") for camera in everybody]
    assert all(camera.kind == FIXED for camera in with_domes(everybody, 0))
