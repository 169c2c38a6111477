"""From an empty folder to 36 live cameras on two monitors, by the guide and by keys alone: how many keys, how many seconds.

    python -m tests.acceptance.first_setup [--pictures DIR] [--language en] [--width 1366 --height 768] [table] [search]

`table`: cameras from a table in the home folder, one of which does not exist; `search`: the same cameras found by ONVIF, with
one login. Nobody thinks between two keys here: the seconds are the program's own, without those for taking pictures. Each
screen is kept as a picture, to be looked at.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters.ctl_socket import is_running
from scc_wall.adapters.places import cache_folder
from scc_wall.adapters.site import load_site
from scc_wall.adapters.words import load_words
from scc_wall.simulator.catalogue import catalogue
from tests.acceptance.points import PROJECT, Point, run_point, summary
from tests.process.cameras import PASSWORD, USER
from tests.process.guide_rig import GuideRun, guide_of
from tests.process.support import Wall, display_of, home_environment, wait_for

CAMERAS = 36
LIMIT_S = 240.0
ADMIN, SECRET = "kepala", "panjang-dan-sulit-7"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where it is tried: the simulated cameras' addresses, the language, the size of each monitor, where pictures go."""

    rtsp: str
    language: str
    width: int
    height: int
    pictures: Path


def main() -> int:
    """Run the points that are named, all without any; print them and one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("points", nargs="*", metavar="table|search")
    parser.add_argument("--pictures", type=Path, default=Path(tempfile.gettempdir()) / "scc-wall-first-setup")
    parser.add_argument("--language", choices=["id", "en"], default="id")
    parser.add_argument("--width", type=int, default=1366)
    parser.add_argument("--height", type=int, default=768)
    told = parser.parse_args()
    told.pictures.mkdir(parents=True, exist_ok=True)
    points = []
    with tempfile.TemporaryDirectory() as folder, cameras() as rtsp:
        stand = Stand(rtsp, told.language, told.width, told.height, told.pictures)
        for name in told.points or ["table", "search"]:
            point = Point(f"first_setup_{name}", f"First set-up by keys alone, cameras by {name}: {CAMERAS} on two monitors")
            points.append(run_point(point, lambda it, name=name: _whole(it, Path(folder) / name, stand, name)))  # type: ignore[misc]
    print(summary(points))
    return 1 if any(point.failures for point in points) else 0


@contextmanager
def cameras() -> Iterator[str]:
    """Run the simulated cameras, which answer a search on the loopback, too; yield where their streams are."""
    line = [sys.executable, "-m", "scc_wall", "simulate", "--cameras", str(CAMERAS), "--port", "0", "--onvif-port", "0"]
    line += ["--discovery", "127.0.0.1", "--user", USER, "--password-stdin", "--cache", str(cache_folder() / "clips")]
    process = subprocess.Popen(
        line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=PROJECT
    )
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        with process.stdin:
            process.stdin.write(PASSWORD + "\n")
        ready = process.stdout.readline()
        assert ready.startswith("ready "), ready
        yield ready.split()[1]
    finally:
        process.kill()
        process.wait(10)


def _whole(point: Point, folder: Path, stand: Stand, way: str) -> None:
    folder.mkdir()
    home, site = folder / "home", folder / "situs"
    with display_of(2, stand.width, stand.height) as display:
        environment = home_environment(home, display.environment)
        extra = _write_table(home / "kamera.csv", stand.rtsp) if way == "table" else 0
        began = time.monotonic()
        with guide_of(site, environment) as guide:
            look = _Looks(guide, stand.pictures / f"{way}-{stand.language}-{stand.width}")
            _language_and_monitors(guide, look, stand.language)
            (_by_table if way == "table" else _by_search)(guide, look)
            at_test = time.monotonic()
            try:
                guide.at("title_tested", 90.0, n=CAMERAS + extra, good=CAMERAS)
            except AssertionError:
                guide.press("t")
                look.keep("test-failed")
                raise
            point.note(seconds_testing_all=time.monotonic() - at_test)
            look.keep("test")
            if extra:
                guide.press("t")
                look.keep("test-trouble")
            _layouts_and_admin(guide, look)
            wait_for(lambda: is_running(site), LIMIT_S, guide.said)
            point.note(seconds_to_the_wall=time.monotonic() - began - look.took_s)
            wall = Wall(guide.process, site, environment, guide.output, _token(site, environment))
            wait_for(lambda: _live(wall) == CAMERAS, LIMIT_S, lambda: f"{_live(wall)} {guide.said()}")
            point.note(seconds_to_all_live=time.monotonic() - began - look.took_s, keys=guide.keys, cameras_with_trouble=extra)
            loaded = load_site(site)
            point.note(cameras=len(loaded.cameras), monitors=len(loaded.monitors), layouts=len(loaded.layouts))
            point.demand(len({pane["monitor"] for pane in wall.panes()}) == 2, "not both monitors show cameras")
            point.demand("Traceback" not in guide.said() + wall.log(), "a traceback was written")
            look.keep("wall")
    point.by_hand.append(f"look at {look.start}-*.png: every screen of the guide, whole and readable")


@dataclass(slots=True)
class _Looks:
    """Keeps what is on the screen. start: of the pictures' names."""

    guide: GuideRun
    start: Path
    count: int = 0
    took_s: float = 0.0

    def keep(self, name: str) -> None:
        """Keep the screen as it is now."""
        began = time.monotonic()
        time.sleep(0.5)  # what the window says of itself is there before it is drawn
        self.count += 1
        file = f"{self.start}-{self.count:02d}-{name}.png"
        subprocess.run(["import", "-window", "root", file], env=dict(self.guide.environment), check=True, timeout=60)
        self.took_s += time.monotonic() - began


def _language_and_monitors(guide: GuideRun, look: _Looks, language: str) -> None:
    guide.at("title_language")
    look.keep("language")
    if language == "en":
        guide.press("Down")
        guide.words = load_words("en")
        guide.at("title_language")
    guide.press("Return")
    guide.at("title_monitors", n=2)
    guide.press("Down")
    look.keep("monitors")
    guide.press("Return")
    guide.at("title_cameras", n=0)
    look.keep("cameras")


def _by_table(guide: GuideRun, look: _Looks) -> None:
    guide.press("Down", "Return")
    guide.at("way_table")
    look.keep("tables")
    guide.press("Return")
    guide.at("title_preview", file="kamera.csv")
    look.keep("preview")
    guide.press("Return")
    guide.at("title_cameras", n=CAMERAS + 1)
    look.keep("cameras-again")
    guide.press("Return")


def _by_search(guide: GuideRun, look: _Looks) -> None:
    guide.press("Return")
    guide.at("way_find")
    guide.type(USER)
    guide.press("Tab")
    guide.type(PASSWORD)
    look.keep("login")
    guide.press("Return")
    guide.at("title_found_all", LIMIT_S, n=CAMERAS, good=CAMERAS)
    look.keep("found")
    guide.press("Return")
    guide.at("title_cameras", n=CAMERAS)
    look.keep("cameras-again")
    guide.press("Return")


def _layouts_and_admin(guide: GuideRun, look: _Looks) -> None:
    guide.press("Return")
    guide.at("title_layouts")
    look.keep("layouts")
    guide.press("Return")
    guide.at("title_admin")
    look.keep("admin")
    guide.press("Return")
    guide.at("title_admin_name")
    for text in (ADMIN, SECRET, SECRET):
        guide.type(text)
        guide.press("Tab")
    look.keep("admin-name")
    guide.press("Return")
    guide.at("title_end")
    look.keep("end")
    guide.press("Return")


def _token(site: Path, environment: dict[str, str]) -> str:
    """Have the new admin make a token: whoever cannot sign in would fail here."""
    file = site.with_name("token")
    line = [sys.executable, "-m", "scc_wall", "admin", "token", ADMIN, "--out", str(file), "--site", str(site)]
    subprocess.run(line, env=environment, input=f"{ADMIN}\n{SECRET}\n", text=True, check=True, timeout=60, capture_output=True)
    return file.read_text().strip()


def _live(wall: Wall) -> int:
    """Return how many cameras are live; none yet where the wall has not taken note of the new token."""
    try:
        panes = wall.panes()
    except AssertionError as refused:
        if "access.no_token" not in str(refused):
            raise
        time.sleep(3)  # whoever tries wrong tokens one after the other has to wait
        return 0
    return sum(pane["state"] == "live" and pane["camera"] == pane["wanted"] for pane in panes)


def _write_table(file: Path, rtsp: str) -> int:
    """Write all cameras and one that does not exist; return how many of these there are."""
    rows = [
        f'{one.id},{one.number},"{one.name}",{one.group},{one.region},{rtsp}/{one.path}/sub,{rtsp}/{one.path}/main,{USER},{PASSWORD}'
        for one in catalogue(CAMERAS)
    ]
    rows.append(f"RUSAK,99,Tidak ada,,,rtsp://127.0.0.1:9/x,,{USER},{PASSWORD}")
    file.write_text("\n".join(["id,number,name,group,region,sub_url,main_url,user,password", *rows]) + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
