"""UDP over a bad network: what the wall says, and what the glass shows, by numbers in the pictures.

Loss and jitter by netem in a network namespace are what is asked for; where the kernel has none (it is said), the simulator
loses and delays its own packets.
"""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import av
from av.bitstream import BitStreamFilterContext

from scc_wall.simulator.clip import Format, write_clip
from scc_wall.simulator.stock import DRAWING
from tests.acceptance.barcode import Screen, make_clip
from tests.acceptance.points import Point
from tests.process.cameras import PASSWORD, USER, simulator
from tests.process.fault_room import Look, Story, camera_id
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for

WATCH_S = 30.0
BAD = (("loss", 2), ("jitter", 30))
CAMERAS = (("udp", True), ("udp", True), ("udp", False), ("tcp", True))
"""Transport, and whether its packets are lost: over TCP the same order does nothing, the network repeats what it loses."""


def udp_point(point: Point, folder: Path, pictures: Path) -> None:
    """Show four cameras for half a minute and read their numbers."""
    point.note(netem=_netem(), loss_percent=2, jitter_ms=30, lossy_by="the simulator's own packets")
    film = folder / "bars.mkv"
    make_clip(film, 60)
    for number in range(len(CAMERAS)):
        _as_clip(film, folder / "clips" / f"{camera_id(number).lower()}-sub-60s-v{DRAWING}.clip")
    with simulator(folder, len(CAMERAS), 60) as simulated, display_of(1, 1280, 720) as display:
        environment = home_environment(folder / "home", display.environment)
        rows = [
            {
                "id": camera_id(number),
                "sub_url": f"{simulated.address}/{camera_id(number).lower()}/sub",
                "transport": transport,
                "user": USER,
                "password": PASSWORD,
            }
            for number, (transport, _) in enumerate(CAMERAS)
        ]
        site = make_site(folder / "situs", rows, environment)
        make_layout(site, "udp", [("2x2", ",".join(row["id"] for row in rows))], environment)
        with running_wall(site, environment, "--layout", "udp", "--debug") as wall:
            wait_for(lambda: wall.is_live(len(CAMERAS)), 60, wall.states)
            for number, (_, is_bad) in enumerate(CAMERAS):
                for verb, value in BAD if is_bad else ():
                    simulated.tell(verb, camera_id(number), value)
            os.environ["XAUTHORITY"] = display.environment["XAUTHORITY"]
            screen = Screen(display.name)
            try:
                _watch(point, wall, screen)
            finally:
                screen.close()
            subprocess.run(["import", "-window", "root", str(pictures / "udp.png")], env=environment, check=True, timeout=30)
            point.by_hand.append(f"look at {pictures}/udp.png: pictures over lossy UDP smear until the next key picture")


def _watch(point: Point, wall: Wall, screen: Screen) -> None:
    places = {pane["camera"]: (pane["x"], pane["y"], pane["w"], pane["h"]) for pane in wall.panes()}
    stories = {camera: Story() for camera in places}
    seen = screen.watch(places, WATCH_S / 2)
    for turn in range(100):
        for pane in wall.panes():
            stories[pane["camera"]].looks.append(Look(turn / 10, pane["state"], pane["reason"], bool(pane["lowered"])))
        time.sleep(0.1)
    again = screen.watch(places, WATCH_S / 2)
    for number, (transport, is_bad) in enumerate(CAMERAS):
        camera = camera_id(number)
        name = f"{transport}{'_bad' if is_bad else ''}_{number + 1}"
        looks = stories[camera].looks
        rate = (seen[camera].rate + again[camera].rate) / 2
        point.note(**{f"{name}_numbers_a_second": rate, f"{name}_skipped": seen[camera].lost + again[camera].lost})
        point.note(**{f"{name}_said": ", ".join(sorted({look.state for look in looks}))})
        point.note(**{f"{name}_share_lowered_by_load": sum(look.lowered for look in looks) / len(looks)})
        point.demand(all(look.state == "live" for look in looks), f"{name} was not always live: {stories[camera].told()}")


def _netem() -> str:
    """Return whether this kernel can lose packets by itself."""
    tried = ["unshare", "-n", "tc", "qdisc", "add", "dev", "lo", "root", "netem", "loss", "2%", "delay", "30ms"]
    try:
        done = subprocess.run(tried, capture_output=True, text=True, timeout=20, check=False)
    except FileNotFoundError:
        return "no iproute2 or unshare here"
    return "there" if done.returncode == 0 else f"not in this kernel ({done.stderr.strip()[:60]})"


def _as_clip(film: Path, path: Path) -> None:
    """Make a film the simulator's clip, so that its pictures carry numbers."""
    path.parent.mkdir(exist_ok=True)
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        annex_b = BitStreamFilterContext("h264_mp4toannexb", stream)
        coded = [bytes(part) for packet in container.demux(stream) for part in annex_b.filter(packet) if part.size]
    write_clip(path, Format("h264", 640, 360, 15, 30, 0), ((picture, 0) for picture in coded))
