"""Acceptance of event plans: the shipped plan rehearsed with three faults drawn by a seed; the report names exactly those.

    .venv/bin/python tests/acceptance/desk_rehearsal_points.py [--seed N] [--folder DIR]

A frozen session, a wrong password and a missing preset are drawn among what the plan uses. Before the faults the rehearsal must
find none; afterwards the three and nothing else, as JSON and as a PDF, while the wall shows what it showed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scc_wall.adapters.ctl_socket import ask, is_running
from scc_wall.adapters.plan_files import read_plan
from scc_wall.adapters.site import open_secrets, writing
from scc_wall.adapters.site_files import read_settings
from scc_wall.camera.secret import Secret
from scc_wall.control.lines import request
from scc_wall.simulator.control import ask as ask_simulator

PLAN = "pembukaan-gelora"
START_LIMIT_S, LIVE_LIMIT_S = 240.0, 240.0
Told = Callable[[str, bool, str], None]
"""Takes a point's name, whether it holds, and what was seen."""


def rehearse_shipped_plan(folder: Path, seed: int, told: Told) -> None:
    """Run the demo of two monitors in a folder, draw three faults and tell whether the rehearsal names exactly those."""
    drawn = random.Random(seed)
    with running_demo(folder) as site:
        clean = rehearsal(site, folder / "bersih.pdf")
        told("the shipped plan passes before the faults", not clean["failures"], f"{clean['of']} checks, {clean['failures']}")
        frozen, wrong = drawn.sample(plain_cameras(clean), 2)
        camera, preset = drawn.choice(presets(site))
        before = shown(site)
        order = ask_simulator(site / "simulator.sock", {"do": "pause", "camera": frozen.lower()})
        told("the simulator stops the pictures of one camera", bool(order["ok"]), frozen)
        spoil_password(site, wrong)
        value(site, "ptz", "preset-remove", camera, preset, "yes")
        report = rehearsal(site, folder / "gladi.pdf")
        found = {(one["camera"], one["reason"]) for one in report["failures"]}
        wanted = {(frozen, "event.no_pictures"), (wrong, "feed.denied"), (camera, "device.no_preset")}
        told("the report names exactly the three faults", found == wanted, f"drawn {sorted(wanted)}, found {sorted(found)}")
        missing = {one["what"] for one in report["failures"] if one["kind"] == "preset"}
        told("it names the preset that is missing", missing == {preset}, str(missing))
        told("the wall shows what it showed", shown(site) == before, f"{len(before)} tiles")
        is_pdf = (folder / "gladi.pdf").read_bytes().startswith(b"%PDF-")
        told("the report is printed as PDF", is_pdf, f"{(folder / 'gladi.pdf').stat().st_size} bytes")


@contextmanager
def running_demo(folder: Path) -> Iterator[Path]:
    """Run the demo with a cache of its own until the block ends; yield its site when all cameras are live."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder)}
    site = folder / "scc-wall" / "demo"
    with (folder / "demo.txt").open("w") as output:
        command = [sys.executable, "-m", "scc_wall", "demo", "--monitors", "2"]
        demo = subprocess.Popen(command, stdout=output, stderr=output, env=environment)
    try:
        wait(lambda: is_running(site), START_LIMIT_S, "the demo's wall")
        wait(lambda: all(pane["state"] == "live" for pane in panes(site)) and bool(panes(site)), LIVE_LIMIT_S, "live cameras")
        yield site
    finally:
        demo.terminate()
        try:
            demo.wait(30)
        except subprocess.TimeoutExpired:
            demo.kill()


def rehearsal(site: Path, pdf: Path) -> dict[str, object]:
    """Rehearse the plan by `ctl`, as a person does; return its report."""
    words = ["ctl", "--site", str(site), "event", "rehearse", PLAN, "--json", "--pdf", str(pdf)]
    done = subprocess.run([sys.executable, "-m", "scc_wall", *words], capture_output=True, text=True, timeout=300, check=False)
    if not done.stdout:
        raise AssertionError(done.stderr)
    return dict(json.loads(done.stdout))


def plain_cameras(report: dict[str, object]) -> list[str]:
    """Return the plan's cameras with a stream and no preset of the plan: a wrong password would refuse that, too."""
    names = report["names"]
    assert isinstance(names, dict)
    return sorted(camera for camera in names if camera != "JSC-01")


def presets(site: Path) -> list[tuple[str, str]]:
    """Return camera and preset of every wish of the plan."""
    plan, _, _ = read_plan(site / "plans" / f"{PLAN}.toml")
    assert plan is not None
    return sorted({(wish.camera, wish.preset) for phase in plan.phases for wish in phase.presets})


def spoil_password(site: Path, camera: str) -> None:
    """Give a camera a wrong password in the site's secrets; the running wall takes it by itself and tells a refusal."""
    with writing(site):
        open_secrets(site, read_settings(site)[0]).put_all({camera: Secret("demo", "salah")})
    wait(lambda: refused(site, camera), 60, f"the refusal of {camera}")


def refused(site: Path, camera: str) -> bool:
    return any(pane["wanted"] == camera and pane["state"] == "refused" for pane in panes(site))


def panes(site: Path) -> list[dict[str, object]]:
    return list(value(site, "status")["panes"])  # type: ignore[call-overload]


def shown(site: Path) -> list[tuple[object, object]]:
    return [(pane["tile"], pane["wanted"]) for pane in panes(site)]


def value(site: Path, *words: str) -> dict[str, object]:
    """Ask the running wall."""
    answer = json.loads(ask(site, request(words)))
    assert answer["ok"], answer
    return dict(answer["value"])


def wait(what: Callable[[], bool], limit_s: float, name: str) -> None:
    """Wait until something is true; AssertionError after the limit."""
    end = time.monotonic() + limit_s
    while not what():
        if time.monotonic() > end:
            raise AssertionError(f"{name}: not within {limit_s} s")
        time.sleep(0.3)


def main() -> int:
    """Run it and print each point."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10_000))
    parser.add_argument("--folder", type=Path, default=None)
    told = parser.parse_args()
    folder = told.folder or Path(tempfile.mkdtemp(prefix="rehearsal-"))
    failed: list[str] = []

    def say(point: str, holds: bool, seen: str) -> None:
        print(f"{'ok  ' if holds else 'FAIL'} {point}: {seen}", flush=True)
        if not holds:
            failed.append(point)

    print(f"seed {told.seed}")
    rehearse_shipped_plan(folder, told.seed, say)
    if told.folder is None:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
