"""36 cameras of a foreign RTSP server with Digest and a hostile password: what is on the glass, its cost, what it survives."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from urllib.parse import quote

import psutil

from tests.acceptance.barcode import Place, Screen, make_clip
from tests.acceptance.cost import cpu_percent, memory_mb
from tests.acceptance.points import Point
from tests.process.cameras import PASSWORD, USER, GstServer, gst_server
from tests.process.secret_search import forms_of, in_files, in_processes
from tests.process.support import (
    Wall,
    display_of,
    home_environment,
    kill,
    living,
    make_layout,
    make_site,
    running_wall,
    seconds_until,
    wait_for,
)

CAMERAS, ALL, BROKEN = 36, "semua", "rusak"
CLIP_S = 590
LEAST_RATE = 14.5
WATCHED_AT_ONCE, WATCH_S = 6, 6.0
WARM_S, WINDOW_S = 10.0, 15.0
START_LIMIT_S = 60.0
PLAYER_LIMIT_S, GONE_S = 5.0, 3.0


@dataclass(frozen=True, slots=True)
class Stand:
    """The running wall under test; screen is its glass, xvfb its X server."""

    wall: Wall
    server: GstServer
    screen: Screen
    xvfb: psutil.Process
    folder: Path
    began: float

    def places(self) -> dict[str, Place]:
        """Return where the tiles' pictures are on the glass."""
        return {pane["tile"]: (pane["x"], pane["y"], pane["w"], pane["h"]) for pane in self.wall.panes()}


@contextmanager
def stand(folder: Path) -> Iterator[Stand]:
    """Start server, display and wall, as their owner would."""
    clip = folder / "bars.mkv"
    make_clip(clip, CLIP_S)
    with ExitStack() as ends:
        _allow_core_files()
        server = ends.enter_context(gst_server(folder, {f"/kamera/{number}": clip for number in range(1, CAMERAS + 1)}))
        display = ends.enter_context(display_of(1, 1920, 1080))
        environment = home_environment(folder / "home", display.environment)
        login = {"user": USER, "password": PASSWORD}
        numbers = range(1, CAMERAS + 1)
        rows = [{"id": f"K{number:02d}", "sub_url": server.url(f"/kamera/{number}"), **login} for number in numbers]
        wrong = {"id": "SALAH", "sub_url": server.url("/kamera/1"), "user": USER, "password": f"{PASSWORD}?"}
        none = {"id": "TIADA", "sub_url": server.url("/tiada"), **login}
        closed = {"id": "TUTUP", "sub_url": "rtsp://127.0.0.1:9/", **login}
        site = make_site(folder / "situs", [*rows, wrong, none, closed], environment)
        make_layout(site, ALL, [("6x6", ",".join(row["id"] for row in rows))], environment)
        make_layout(site, BROKEN, [("2x2", "SALAH,TIADA,TUTUP,K01")], environment)
        began = time.monotonic()
        wall = ends.enter_context(running_wall(site, environment, "--layout", ALL, "--debug"))
        os.environ["XAUTHORITY"] = display.environment["XAUTHORITY"]
        screen = Screen(display.name)
        ends.callback(screen.close)
        yield Stand(wall, server, screen, psutil.Process(display.process.pid), folder, began)


def pictures_point(point: Point, stand: Stand) -> None:
    """Read the bar code of every tile from the glass."""
    waiting = dict(stand.places())

    def all_seen() -> bool:
        for tile in [tile for tile, place in waiting.items() if stand.screen.number_at(place) is not None]:
            del waiting[tile]
        return not waiting

    wait_for(all_seen, START_LIMIT_S, lambda: f"no picture in {sorted(waiting)}")
    point.note(seconds_from_start_to_all_pictures=time.monotonic() - stand.began)
    wait_for(lambda: stand.wall.is_live(CAMERAS), START_LIMIT_S, stand.wall.states)
    time.sleep(WARM_S)
    seen = {}
    left = iter(stand.places().items())
    while group := dict(islice(left, WATCHED_AT_ONCE)):
        seen |= stand.screen.watch(group, WATCH_S)
    rates = sorted(one.rate for one in seen.values())
    point.note(tiles=len(rates), numbers_a_second_slowest=rates[0], numbers_a_second_median=median(rates))
    point.note(lost=sum(one.lost for one in seen.values()), backwards=sum(one.backwards for one in seen.values()))
    slow = [f"{tile} {one.rate:.1f} ({one.lost} lost)" for tile, one in seen.items() if one.rate < LEAST_RATE]
    point.note(tiles_below=", ".join(slow) or "none", sessions=sum(stand.server.plays().values()))
    point.demand(len(rates) == CAMERAS and rates[0] >= LEAST_RATE, f"a tile shows fewer than {LEAST_RATE} numbers a second")
    point.demand(sum(stand.server.plays().values()) == CAMERAS, "a camera has more or less than one session")


def cost_point(point: Point, stand: Stand) -> None:
    """Measure the wall, then the bare decoding of the same streams; the wall is ended in good order between them."""
    wall = stand.wall
    if wall.status()["layout"] != ALL:
        wall.show(ALL, CAMERAS, START_LIMIT_S)
        time.sleep(WARM_S)
    spent = cpu_percent({"wall": wall.family, "xvfb": lambda: [stand.xvfb]}, WINDOW_S)
    point.note(wall_cpu_percent=spent["wall"], xvfb_cpu_percent=spent["xvfb"], wall_memory_mb=memory_mb(wall.family()))
    point.note(wall_processes=len(wall.family()))


def bare_point(point: Point, stand: Stand) -> None:
    """Measure what decoding alone costs: a reader each, which throws the pictures away."""
    login = f"{USER}:{quote(PASSWORD, safe='')}"
    readers = []
    try:
        for number in range(1, CAMERAS + 1):
            url = f"rtsp://{login}@127.0.0.1:{stand.server.port}/kamera/{number}"
            words = ["ffmpeg", "-v", "quiet", "-rtsp_transport", "tcp", "-threads", "1", "-i", url, "-f", "null", "-"]
            readers.append(subprocess.Popen(words, stdin=subprocess.DEVNULL))
        time.sleep(WARM_S)
        point.demand(all(reader.poll() is None for reader in readers), "a bare reader has ended")
        family = [psutil.Process(reader.pid) for reader in readers]
        bare = cpu_percent({"bare": lambda: family}, WINDOW_S)["bare"]
        point.note(bare_decoding_cpu_percent=bare, bare_memory_mb=memory_mb(family))
    finally:
        for reader in readers:
            reader.kill()
            reader.wait(10)


def player_point(point: Point, stand: Stand) -> None:
    """Kill a player: its panes come back, no camera notices."""
    wall = stand.wall
    wait_for(lambda: wall.is_live(CAMERAS), START_LIMIT_S, wall.states)
    before, feeds = stand.server.plays(), wall.workers("feeds")
    kill(wall.workers("player")[0])
    wait_for(lambda: not wall.is_live(), 5)
    blind = sum(pane["state"] != "live" for pane in wall.panes())
    took = seconds_until(lambda: wall.is_live(CAMERAS), 30, wall.states)
    opened = sum((stand.server.plays() - before).values())
    point.note(panes_it_had=blind, seconds_to_live=took, sessions_opened=opened)
    point.demand(took < PLAYER_LIMIT_S, "its panes were not live again within 5 s")
    point.demand(opened == 0 and wall.workers("feeds") == feeds, "a camera was reconnected")


def secret_point(point: Point, stand: Stand) -> None:
    """Search the password after a wrong one, a 404, a refused connection, and crashes of workers that hold it."""
    wall = stand.wall
    wall.ask("show", BROKEN)
    wait_for(_broken_as_expected(wall), START_LIMIT_S, wall.states)
    for number in (signal.SIGSEGV, signal.SIGKILL):
        (feeds,) = wall.workers("feeds")
        os.kill(feeds, number)
        wait_for(lambda gone=feeds: wall.workers("feeds") not in ([gone], []), START_LIMIT_S)
        wait_for(_broken_as_expected(wall), START_LIMIT_S, wall.states)
    os.kill(wall.workers("player")[0], signal.SIGSEGV)
    wait_for(_broken_as_expected(wall), START_LIMIT_S, wall.states)
    forms = forms_of(USER, PASSWORD)
    kept = in_files([wall.site], forms)
    point.demand(any("secrets.json" in find for find in kept), "the search does not even find the secret store")
    folders = [path for path in stand.folder.iterdir() if path.is_dir()]
    finds = in_files(folders, forms, {"secrets.json", "secrets.json.bak"}) + in_processes(wall.family(), forms)
    finds += [f"terminal: {name}" for name, form in forms.items() if form in wall.said().encode()]
    searched = sum(path.is_file() for folder in folders for path in folder.rglob("*"))
    cores = [path.name for path in stand.folder.rglob("core*")]
    point.note(forms_searched=len(forms), files_searched=searched, processes_searched=len(wall.family()), finds=len(finds))
    point.note(core_files=len(cores), core_files_were_allowed=resource.getrlimit(resource.RLIMIT_CORE)[0] != 0)
    point.demand(not finds, f"the password is in {finds[:5]}")
    point.demand(not cores, "a crash wrote a core file")
    point.demand("Traceback" not in wall.said() + wall.log(), "a Python traceback was written")


def gui_point(point: Point, stand: Stand) -> None:
    """Kill gui with all 36 shown: nothing may be left."""
    wall = stand.wall
    wall.show(ALL, CAMERAS, START_LIMIT_S)
    family = wall.family()
    kill(wall.status()["gui"])
    wall.process.wait(GONE_S)
    with suppress(AssertionError):  # what is left is noted and judged below
        wait_for(lambda: not living(family), GONE_S)
    point.note(processes_before=len(family), processes_left_after_3_s=len(living(family)))
    point.demand(not living(family), "processes of ours outlived gui")


def _broken_as_expected(wall: Wall) -> Callable[[], bool]:
    wanted = {"SALAH": "refused", "TIADA": "lost", "TUTUP": "lost", "K01": "live"}
    return lambda: {pane["wanted"]: pane["state"] for pane in wall.panes()} == wanted


def _allow_core_files() -> None:
    """Allow what a developer's machine allows: the wall must forbid core files by itself."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
