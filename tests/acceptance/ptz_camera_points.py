"""Points of issue 5 from the camera's side: what the simulated domes really do, and what the devices process says of it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import av
import psutil

from scc_wall.base.device_messages import HoldMove, StopNow, WatchDevice
from scc_wall.simulator.catalogue import catalogue
from tests.acceptance.points import Point
from tests.acceptance.ptz_stand import (
    DOME,
    OTHER,
    Cameras,
    cameras,
    for_seconds,
    forget,
    hold_until_it_moves,
    know,
    let_go,
    move_by,
    recipe_of,
    stands_after,
)
from tests.process.device_rig import Rig, devices
from tests.process.onvif_client import parsed
from tests.ptz_mark import mark_of_picture

STANDS_S = 1.5
"""Seconds a camera may go on after a hand let go, beside its own answer time."""
GONE_S = 4.0
STOPPING = (
    "normal", "timeout-ignored", "timeout-refused", "stop-refused", "stop-per-axis", "stop-ignored", "zero-ignored", "one-axis",
    "no-status", "no-position", "no-move-status", "move-status-stuck", "move-status-moving", "move-status-bare", "digest-only",
    "clock-off=3600", "clock-local", "nat", "media2-first", "ranges-360", "ranges-inf", "presets-300", "own-zoom-speed",
    "inverted-pan", "slow=700", "late=700", "denied=1",
)  # fmt: skip
WORSE = ("stop-refused zero-ignored", "stop-ignored zero-ignored", "stop-ignored zero-ignored timeout-ignored")
"""Several at once: the first two stop by their Timeout only, the last one not at all."""
HOSTILE = (
    "entities", "dtd", "huge", "deep", "drip", "redirect", "page", "garbage", "cut", "hang", "lies", "other-camera", "prefixes",
    "locks-out", "unplugged",
)  # fmt: skip


def schemas_point(point: Point, folder: Path) -> None:
    """Ask as a foreign client does, and see that neither side broke an official schema."""
    with cameras(folder / "schemas", 6) as running:
        ptz, began = running.service("tptz"), time.perf_counter()
        for _ in range(200):
            ptz.GetStatus(ProfileToken="main")
        point.note(milliseconds_a_call=(time.perf_counter() - began) / 200 * 1000)
        for name in ("tds", "trt", "tr2", "tptz", "timg"):
            known = parsed(name).wsdl.bindings
            point.note(**{f"{name}_operations_in_the_wsdl": sum(len(one._operations) for one in known.values())})
        told = running.counted()
        point.note(invalid_requests=len(told["invalid_requests"]), invalid_answers=len(told["invalid_answers"]))
        point.demand(not told["invalid_requests"] and not told["invalid_answers"], f"schemas broken: {told}")


def quirks_point(point: Point, folder: Path) -> None:
    """Hold a move, let go, and see when the dome really stands and what the operator is told; for each quirk."""
    (folder / "quirks").mkdir()
    with cameras(folder / "quirks", 6) as running, devices(folder / "quirks") as rig:
        for number, quirk in enumerate((*STOPPING, *WORSE)):
            running.calm()
            for one in quirk.split():
                if one != "normal":
                    running.quirk(one)
            point.note(**{quirk.replace("-", " "): _stopped(point, running, rig, f"Q{number}", quirk)})
        told = running.counted()
        point.note(invalid_requests=len(told["invalid_requests"]))
        point.demand(not told["invalid_requests"], f"the client broke a schema: {told['invalid_requests']}")


def _stopped(point: Point, running: Cameras, rig: Rig, name: str, quirk: str) -> str:
    """Move and let go; return what happened, in words."""
    know(rig, running, name)
    try:
        hold_until_it_moves(rig, running, name)
    except AssertionError:
        return f"it does not move: {_words(rig, name)}"
    answer = rig.reports[name].answer_ms / 1000 if name in rig.reports else 0.0
    let_go(rig, name)
    took = stands_after(running, time.monotonic(), 12.0, rig.listen)
    for_seconds(rig, 1.0 if took is not None else 0.1)
    words = _words(rig, name)
    if took is None:
        point.demand(rig.motion(name) == "runaway", f"{quirk}: it runs on and the operator is told {words}")
    elif quirk not in WORSE:
        point.demand(took <= STANDS_S + max(0.0, answer), f"{quirk}: it stood after {took:.2f} s only")
    running.quirk("none")
    forget(rig, name)
    for_seconds(rig, 0.3)
    return f"{'runs on' if took is None else f'stands after {took:.2f} s'} (answers in {answer * 1000:.0f} ms); {words}"


def _words(rig: Rig, name: str) -> str:
    report = rig.reports.get(name)
    if report is None:
        return "nothing is reported"
    return " ".join(filter(None, (report.motion, report.phase, report.reason, report.rung and f"by {report.rung}")))


def kills_point(point: Point, folder: Path) -> None:
    """End gui's side, the devices process, and both, in the middle of a held move."""
    for quirk in ("normal", "stop-refused", "stop-per-axis", "no-status", "timeout-ignored", "slow=700"):
        for who in ("gui", "devices", "both"):
            room = folder / f"kill-{who}-{quirk}"
            room.mkdir()
            with cameras(room, 1) as running:
                if quirk != "normal":
                    running.quirk(quirk)
                took = _killed(running, room, who)
            words = "runs on" if took is None else f"{took:.2f} s"
            point.note(**{f"{who}_killed_{quirk.replace('-', '_')}": words})
            limit = {"gui": STANDS_S + 0.7, "devices": 3.0}.get(who)
            if limit is not None:
                point.demand(took is not None and took <= limit, f"{who} killed with {quirk}: {words}")


def _killed(running: Cameras, folder: Path, who: str) -> float | None:
    """Return the seconds until the dome stands after a kill -9."""
    with devices(folder) as rig:
        know(rig, running, "A")
        hold_until_it_moves(rig, running, "A")
        rig.until(lambda: "A" in rig.ready)
        recipe = recipe_of(rig.ready["A"])
        rig.held = ()
        since = time.monotonic()
        if who == "gui":
            rig.worker._channel.close()
            return stands_after(running, since, 15.0)
        os.kill(rig.worker.pid, signal.SIGKILL)
        if who == "both":
            return stands_after(running, since, 15.0)
        with devices(folder) as new:  # what gui does: another process, and first of all the ready-made stops
            new.worker.send(StopNow((recipe,)))
            return stands_after(running, since, 15.0, new.listen)


def overshoot_point(point: Point, folder: Path) -> None:
    """Pan until the picture shows a place, let go, and measure how far it went beyond, in picture widths."""
    (folder / "overshoot").mkdir()
    with cameras(folder / "overshoot", 1) as running, devices(folder / "overshoot") as rig:
        know(rig, running, "A")
        rig.worker.send(WatchDevice("A", True))
        for zoom, label in ((0.0, "1x"), (1.0, "40x")):
            for delay in (50, 300, 800):
                running.quirk("none")
                move_by(running, zoom=zoom)
                running.quirk(f"picture-late={delay}")
                found = _overshot(running, rig)
                point.note(**{f"overshoot_widths_at_{label}_with_{delay}_ms_more": found})
                point.demand(abs(found) <= 0.25, f"{label}, {delay} ms: {found:.2f} picture widths")


def _overshot(running: Cameras, rig: Rig) -> float:
    """Return the overshoot of one pan, in picture widths."""
    wide = running.true()["view"]
    url = running.simulator.url(DOME)
    options = {"rtsp_transport": "tcp", "analyzeduration": "0", "probesize": "32", "fflags": "nobuffer"}
    with av.open(url, options=options, timeout=(30, 20)) as container:
        marks = (mark for frame in container.decode(video=0) if (mark := mark_of_picture(_luma(frame))) is not None)
        first = next(marks)
        ages = sorted(next(marks).age(time.time()) for _ in range(10))
        target = first.pan + 0.8 * wide
        rig.held = ("A",)
        rig.worker.send(HoldMove("A", 1.0, 0.0, 0.0, round(ages[5] * 1000)))
        for mark in marks:
            rig.listen()
            if mark.pan >= target:
                break
        let_go(rig, "A")
    stands_after(running, time.monotonic(), 10.0, rig.listen)
    return round((running.true()["pan"] - target) / wide, 3)


def _luma(frame: av.VideoFrame) -> object:
    return frame.to_ndarray(format="yuv420p")[: frame.height]


def many_point(point: Point, folder: Path) -> None:
    """Know 36 cameras and look at all of them: time and memory of the devices process."""
    (folder / "many").mkdir()
    with cameras(folder / "many", 36) as running, devices(folder / "many") as rig:
        rig.until(lambda: rig.listen() is None and psutil.pid_exists(rig.worker.pid))
        process = psutil.Process(rig.worker.pid)
        for_seconds(rig, 1.0)
        before, spent = process.memory_info().rss, sum(process.cpu_times()[:2])
        names = [camera.path for camera in catalogue(36)]
        began = time.monotonic()
        for name in names:
            know(rig, running, name, name)
            rig.worker.send(WatchDevice(name, True))
        rig.until(lambda: sum(one.phase not in {"idle", "connecting"} for one in rig.reports.values()) == len(names), 60)
        took = time.monotonic() - began
        more = (process.memory_info().rss - before) / 2**20
        ready = sum(one.phase == "ready" for one in rig.reports.values())
        point.note(cameras=len(names), ready=ready, seconds_until_all_are_known=took, more_memory_mb=more)
        point.note(cpu_seconds=sum(process.cpu_times()[:2]) - spent)
        point.note(other_words=", ".join(sorted({f"{one.phase} {one.reason}" for one in rig.reports.values()})))
        point.demand(ready == len(names), "not all cameras are ready")
        point.demand(took < 3.0, f"36 cameras took {took:.1f} s")
        point.demand(more < 60, f"36 cameras took {more:.0f} MB")


def hostile_point(point: Point, folder: Path) -> None:
    """Let one camera be hostile, in the middle of a move: what is told, and that another one does not notice."""
    (folder / "hostile").mkdir()
    with cameras(folder / "hostile", 6) as running, devices(folder / "hostile") as rig:
        know(rig, running, "B", OTHER)
        largest = 0
        for number, quirk in enumerate(HOSTILE):
            running.quirk("none")
            name = f"H{number}"
            know(rig, running, name)
            rig.worker.send(WatchDevice(name, True))
            rig.hold(pan=0.6, name=name)
            rig.until(lambda: running.true()["moving"], 30)
            running.quirk(quirk)
            for_seconds(rig, 1.5)
            let_go(rig, name)
            took = stands_after(running, time.monotonic(), 10.0, rig.listen)
            for_seconds(rig, 1.5)
            words = f"{'runs on' if took is None else f'stands after {took:.2f} s'}; {_words(rig, name)}"
            largest = max(largest, psutil.Process(rig.worker.pid).memory_info().rss >> 20)
            point.note(**{quirk.replace("-", " "): words})
            rig.hold(pan=0.3, name="B")
            rig.until(lambda: running.true(OTHER)["moving"], 5)
            let_go(rig, "B")
            running.rest(OTHER)
            running.calm()
            forget(rig, name)
            for_seconds(rig, 0.3)
        point.note(largest_memory_mb=largest)
        point.demand(largest < 400, f"a hostile camera made the devices process take {largest} MB")


POINTS = (
    ("schemas", "a foreign client and the official schemas", schemas_point),
    ("quirks", "the table of quirks: a held move is let go", quirks_point),
    ("kills", "kill -9 in the middle of a held move", kills_point),
    ("overshoot", "overshoot through the camera's picture", overshoot_point),
    ("many", "36 cameras in the devices process", many_point),
    ("hostile", "hostile cameras", hostile_point),
)
