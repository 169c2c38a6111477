"""A wall of 36 live cameras out of a site of a thousand, its desk on a monitor of its own, and a person's hands and eyes."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.process.cameras import PASSWORD, USER, gst_server, make_clip
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for

PICTURES = Path(os.environ.get("SCC_WALL_PICTURES") or Path(tempfile.gettempdir()) / "scc-wall-desk-pictures")
"""Where pictures are kept; chosen by SCC_WALL_PICTURES."""
LIVE, ALL = 36, 1000
RATE = 12
ALL_LIVE_LIMIT_S = 120.0
HAND_S = 0.03
"""Between two movements of the mouse, and two letters: a quick person."""
ZONES = ("Gerbang", "Venue", "Parkir", "Tribun", "Danau", "Jalan")
REGIONS = ("16.71", "16.02", "16.03", "16.07", "16.10", "16.72")
NAMES = {7: "Plaza Air Mancur", 23: "Dermaga Dayung", 31: "Lapangan Tembak"}
"""Names of some cameras that are found by one word; the others have a name that tells their zone and number."""


def probe_path(site: Path) -> Path:
    """Return where the probe of a site's wall answers."""
    return site.with_name(f"{site.name}.probe")


@dataclass(slots=True)
class Person:
    """Hands at keyboard and mouse, counted; eyes that find things by their words."""

    wall: Wall
    keys: int = 0
    clicks: int = 0
    _before: tuple[int, int] = field(default=(0, 0))

    def begin(self) -> None:
        """Count anew from here."""
        self._before = self.keys, self.clicks

    def effort(self) -> str:
        """Return what it has cost since `begin`."""
        return f"{self.keys - self._before[0]} key presses, {self.clicks - self._before[1]} clicks"

    def press(self, *chords: str) -> None:
        """Press chords one after the other."""
        self.keys += len(chords)
        self.wall.press("key", "--delay", str(round(1000 * HAND_S)), *chords)

    def type(self, text: str) -> None:
        """Type letters."""
        self.keys += len(text)
        self.wall.press("type", "--delay", str(round(1000 * HAND_S)), text)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click at a point."""
        self.clicks += times
        self.wall.press("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag from one point to another; one click."""
        self.clicks += 1
        self.wall.press("mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, 21):
            x, y = (round(a + (b - a) * step / 20) for a, b in zip(start, end, strict=True))
            self.wall.press("mousemove", str(x), str(y))
        self.wall.press("mouseup", "1")

    def widgets(self) -> list[dict[str, Any]]:
        """Return everything of our windows that is seen."""
        return list(self.ask("widgets"))

    def find(self, words: str, kind: str = "") -> tuple[int, int]:
        """Return the middle of what has these words on it; LookupError where there is none."""
        for widget in self.widgets():
            if words in {widget["text"], widget["name"]} and kind in {"", widget["kind"]}:
                x, y, w, h = widget["place"]
                return x + w // 2, y + h // 2
        raise LookupError(f"nothing that says {words!r} is seen")

    def sees(self, words: str) -> bool:
        """Whether something has these words on it."""
        return any(words in {widget["text"], widget["name"]} for widget in self.widgets())

    def tiles(self) -> Mapping[str, list[int]]:
        """Return a point of each tile of the miniature."""
        found: Mapping[str, list[int]] = next(widget["tiles"] for widget in self.widgets() if "tiles" in widget)
        return found

    def stalls(self, began: float) -> list[tuple[float, float, float]]:
        """Return for each post since a moment how late it was taken, and how long the GUI thread ran and waited; seconds."""
        return [(late, ran, waited) for late, ran, waited in self.ask(f"stalls {began} {time.monotonic()}")]

    def stacks(self, began: float) -> list[tuple[str, int]]:
        """Return what the GUI thread was at when it was late since a moment, and how often."""
        return [(stack, count) for stack, count in self.ask(f"stacks {began} {time.monotonic()}")]

    def ask(self, line: str) -> Any:
        """Ask the probe."""
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(20)
            probe.connect(str(probe_path(self.wall.site)))
            probe.sendall(line.encode() + b"\n")
            with probe.makefile() as answer:
                return json.loads(answer.readline())

    def picture(self, file: Path, place: tuple[int, int, int, int]) -> None:
        """Keep what is seen at a place of the screen."""
        x, y, w, h = place
        told = ["import", "-window", "root", "-crop", f"{w}x{h}+{x}+{y}", "+repage", str(file)]
        subprocess.run(told, env=self.wall.environment, check=True, timeout=60)


def rows(url: str) -> list[dict[str, str]]:
    """Return the site's cameras: the first ones at a server, the others at an address where nobody is asked anything."""
    told = []
    for number in range(1, ALL + 1):
        zone = ZONES[number % len(ZONES)]
        address = f"{url}/{number}" if number <= LIVE else f"rtsp://127.0.0.1:9/{number}"
        login = {"user": USER, "password": PASSWORD} if number <= LIVE else {}
        name = NAMES.get(number, f"{zone} {number}")
        place = {"group": zone, "region": REGIONS[number // 100 % len(REGIONS)], "link": f"serat-{number % 5}"}
        told.append({"id": f"K{number:04}", "number": str(number), "name": name, "sub_url": address, **place, **login})
    return told


@contextmanager
def desk_stand(folder: Path, language: str = "id", size: tuple[int, int] = (1366, 768)) -> Iterator[Person]:
    """Start server, display, wall and desk, and wait until all pictures are live."""
    clip = make_clip(folder / "clip.mkv", RATE, 580)
    with ExitStack() as ends:
        server = ends.enter_context(gst_server(folder, {f"/{number}": clip for number in range(1, LIVE + 1)}))
        display = ends.enter_context(display_of(2, *size))
        environment = home_environment(folder / "home", {**display.environment, "SCC_WALL_LANGUAGE": language})
        site = make_site(folder / "situs", rows(server.url("")), environment)
        ids = [f"K{number:04}" for number in range(1, LIVE + 1)]
        make_layout(site, "semua", [("6x6", ",".join(ids))], environment)
        make_layout(site, "balik", [("6x6", ",".join(reversed(ids)))], environment)
        make_layout(site, "sembilan", [("3x3", ",".join(ids[:9]))], environment)
        program = ("tests.acceptance.desk_probe", str(probe_path(site)))
        wall = ends.enter_context(running_wall(site, environment, "--layout", "semua", program=program))
        wait_for(lambda: wall.is_live(LIVE), ALL_LIVE_LIMIT_S, wall.states)
        person = Person(wall)
        wait_for(lambda: any(widget["kind"] == "DeskWindow" for widget in person.widgets()), told=wall.said)
        yield person
