"""Small use of the running wall: covered, numbered, flashing, magnified, fitted, and pictures kept. Looked at on the glass."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from Xlib import X
from Xlib.display import Display

from scc_wall.app.audit_command import read_lines
from tests.process.cameras import PASSWORD, USER, gst_server
from tests.process.support import (
    Pane,
    Wall,
    display_of,
    home_environment,
    make_layout,
    make_site,
    running_wall,
    wait_for,
)

BOTH, OTHER = "a-dua", "b-lain"
QUARTERS = ("red", "lime", "blue", "white")
"""Colours of a camera's left upper, right upper, left lower and right lower quarter; a small square moves on them."""


@dataclass(frozen=True, slots=True)
class Room:
    wall: Wall
    screen: Display

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """Return what the X screen shows at a place; python-xlib takes a second for a whole picture."""
        blue, green, red, *_ = self.screen.screen().root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFFFF).data
        return red, green, blue

    def is_plain(self, y: int) -> bool:
        """Whether a whole row of the screen has one colour."""
        data = self.screen.screen().root.get_image(0, y, 1920, 1, X.ZPixmap, 0xFFFFFFFF).data
        return data == data[:4] * 1920

    def colours(self, camera: str) -> list[str]:
        """Return the nearest colour names at nine places of a camera's tile, row by row."""
        pane = self.wall.pane(camera)
        return [
            nearest(self.pixel(pane["x"] + pane["w"] * across // 100, pane["y"] + pane["h"] * down // 100))
            for down in (8, 42, 92)
            for across in (8, 42, 92)
        ]

    def point_at(self, camera: str, across: float = 0.5, down: float = 0.5) -> None:
        pane = self.wall.pane(camera)
        self.wall.press("mousemove", str(pane["x"] + int(pane["w"] * across)), str(pane["y"] + int(pane["h"] * down)))


NAMED = {"red": (255, 0, 0), "lime": (0, 255, 0), "blue": (0, 0, 255), "white": (255, 255, 255), "black": (9, 10, 14)}


def nearest(pixel: tuple[int, int, int]) -> str:
    return min(NAMED, key=lambda name: sum((one - two) ** 2 for one, two in zip(NAMED[name], pixel, strict=True)))


def quarters(path: Path, wide: int, tall: int) -> Path:
    """Make a clip of four quarters in their colours, with a small moving square in the middle so that it is never frozen."""
    half = f"{wide // 2}x{tall // 2}"
    inputs = [part for name in QUARTERS for part in ("-f", "lavfi", "-i", f"color={name}:size={half}:rate=10:duration=4")]
    inputs += ["-f", "lavfi", "-i", "color=gray:size=12x12:rate=10:duration=4"]
    moving = f"overlay=x={wide // 2 - 26}+mod(n*4\\,40):y={tall // 2 - 6}"
    chosen = f"[0][1]hstack[a];[2][3]hstack[b];[a][b]vstack[c];[c][4]{moving}"
    once = path.with_name(f"once-{path.name}")
    encoding = ["-c:v", "libx264", "-preset", "veryfast", "-bf", "0", "-g", "10", "-pix_fmt", "yuv420p", str(once)]
    subprocess.run(["ffmpeg", "-v", "error", "-y", *inputs, "-filter_complex", chosen, *encoding], check=True, timeout=60)
    again = ["-stream_loop", "74", "-i", str(once), "-c", "copy", str(path)]
    subprocess.run(["ffmpeg", "-v", "error", "-y", *again], check=True, timeout=60)
    return path


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("tiles")
    clips = {"/a": quarters(folder / "wide.mkv", 640, 360), "/b": quarters(folder / "old.mkv", 320, 240)}
    with gst_server(folder, clips) as server, display_of(2, 960, 540) as display:
        environment = home_environment(folder / "home", display.environment)
        login = {"user": USER, "password": PASSWORD}
        rows = [{"id": one, "name": f"Kamera {one}", "sub_url": server.url(f"/{one.lower()}"), **login} for one in "AB"]
        site = make_site(folder / "site", rows, environment)
        make_layout(site, BOTH, [("1x1", "A"), ("2x2", "A,B")], environment)
        make_layout(site, OTHER, [("1x1", "B"), ("1x1", "A")], environment)
        text = (site / "layouts" / f"{OTHER}.toml").read_text()
        (site / "layouts" / f"{OTHER}.toml").write_text(text.replace('camera = "B"', 'camera = "B", fit = "fill"'))
        with running_wall(site, environment, "--layout", BOTH) as wall:
            monkeypatch = pytest.MonkeyPatch()
            monkeypatch.setenv("XAUTHORITY", display.environment["XAUTHORITY"])
            screen = Display(display.name)
            monkeypatch.undo()
            yield Room(wall, screen)
            screen.close()
            told = wall.said() + wall.log()
            assert "Traceback" not in told
            assert " WARNING " not in told


@pytest.fixture
def shown(room: Room) -> Room:
    room.wall.ask("show", BOTH)
    wait_for(lambda: room.wall.is_live(3), told=room.wall.states)
    return room


WHOLE = ["red", "red", "lime", "red", "red", "lime", "blue", "blue", "white"]


def test_the_camera_is_magnified_around_a_point_and_says_so(shown: Room) -> None:
    wait_for(lambda: shown.colours("A") == WHOLE)
    assert shown.wall.ctl("magnify", "400", "A", "1", "1").returncode == 0
    wait_for(lambda: set(shown.colours("A")) == {"red"})
    pane = shown.wall.pane("A")
    assert pane["zoom"] == 4
    assert pane["state"] == "live"
    wait_for(lambda: shown.wall.is_live(3))
    shown.wall.ask("magnify", "100", "A")
    wait_for(lambda: shown.colours("A") == WHOLE)
    assert shown.wall.pane("A")["zoom"] == 1


def test_wheel_drag_and_middle_click(shown: Room) -> None:
    shown.point_at("A", 0.98, 0.98)
    for _ in range(5):
        shown.wall.press("click", "4")
    wait_for(lambda: set(shown.colours("A")) == {"white"})
    others = [pane for pane in shown.wall.panes() if pane["zoom"] > 1]
    assert len(others) == 1, "the other tile of this camera is not magnified"
    shown.point_at("A", 0.1, 0.5)
    shown.wall.press("mousedown", "1")
    for step in range(1, 9):
        shown.point_at("A", 0.1 + 0.1 * step, 0.5)
    shown.wall.press("mouseup", "1")
    wait_for(lambda: "blue" in shown.colours("A"))
    shown.wall.press("click", "2")
    wait_for(lambda: shown.colours("A") == WHOLE)


def test_another_camera_in_the_tile_is_not_magnified(shown: Room) -> None:
    shown.wall.ask("magnify", "300", "A")
    wait_for(lambda: shown.wall.pane("A")["zoom"] == 3)
    shown.wall.show(OTHER, 2)
    assert shown.wall.pane("B")["zoom"] == 1
    shown.wall.show(BOTH, 3)


def test_a_picture_of_another_shape_is_shown_whole_filling_or_stretched(shown: Room) -> None:
    """The 4:3 camera in a wide tile."""
    edges = lambda: [shown.colours("B")[index] for index in (3, 5)]  # noqa: E731
    wait_for(lambda: edges() == ["black", "black"])
    shown.wall.ask("fit", "fill", "B")
    wait_for(lambda: edges() == ["red", "lime"])
    shown.wall.ask("fit", "stretch", "B")
    wait_for(lambda: shown.colours("B") == WHOLE)
    shown.point_at("B")
    shown.wall.press("key", "v")
    wait_for(lambda: edges() == ["black", "black"])
    shown.wall.show(OTHER, 2)  # its file says fill
    wait_for(lambda: edges() == ["red", "lime"])


def test_numbers_are_seen_while_the_key_is_held(shown: Room) -> None:
    def marked() -> int:
        return sum(
            shown.pixel(pane["x"] + pane["w"] // 2 - pane["h"] * 3 // 10, pane["y"] + pane["h"] // 6) == (245, 178, 20)
            for pane in shown.wall.panes()
        )

    assert marked() == 0
    shown.wall.press("keydown", "n")
    wait_for(lambda: marked() == 3)
    shown.wall.press("keyup", "n")
    wait_for(lambda: marked() == 0)


def test_one_camera_flashes_wherever_it_is(shown: Room) -> None:
    assert shown.wall.ctl("identify", "B").returncode == 0

    def framed() -> set[str]:
        ground = {(245, 178, 20), (255, 255, 255)}
        return {pane["camera"] for pane in shown.wall.panes() if shown.pixel(pane["x"] + 2, pane["y"] + 2) in ground}

    wait_for(lambda: framed() == {"B"})
    wait_for(lambda: framed() == set())
    gone = shown.wall.ctl("identify", "TIDAK-ADA")
    assert (gone.returncode, len(gone.stderr.splitlines())) == (1, 1)


def test_a_snapshot_is_the_cameras_own_picture(shown: Room) -> None:
    done = shown.wall.ctl("snapshot", "B", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    file = Path(told["file"])
    assert file.parent.parent == shown.wall.site / "snapshots"
    assert file.stat().st_mode & 0o777 == 0o600
    assert "_WIB_002_B_Kamera-B" in file.name
    with Image.open(file) as image:
        image.load()
        assert image.size == (320, 240)
        rows = [nearest(image.convert("RGB").getpixel(at)) for at in ((20, 20), (300, 20), (20, 220), (300, 220))]
        assert image.info["Description"] == "2 B Kamera B"
        assert image.info["Creation Time"].endswith("+07:00")
        assert image.info["Creation Time UTC"].endswith("+00:00")
        assert image.info["Author"]
        assert image.info["Source"]
    assert tuple(rows) == QUARTERS
    before = len(list(file.parent.glob("*.png")))
    shown.point_at("A")
    shown.wall.press("key", "s")
    wait_for(lambda: len(list(file.parent.glob("*.png"))) == before + 1)
    wait_for(lambda: not list(file.parent.glob(".*")))
    shown.wall.ask("show", OTHER)
    assert "snapshot" in {line["command"] for line in read_lines(shown.wall.site / "audit" / "audit.db")}
    assert shown.wall.ctl("snapshot", "NIHIL").returncode == 1


def test_the_covered_wall_shows_nothing_until_it_is_uncovered(shown: Room) -> None:
    def colours(panes: list[Pane]) -> set[str]:
        return {nearest(shown.pixel(pane["x"] + pane["w"] // 9, pane["y"] + pane["h"] // 9)) for pane in panes}

    wall = shown.wall
    wall.press("key", "t")
    wait_for(lambda: wall.status()["covered"] and colours(wall.panes()) == {"black"})
    wall.show(OTHER, 2)
    assert colours(wall.panes()) == {"black"}
    wait_for(lambda: json.loads((wall.site / "state.json").read_text()).get("covered") is True)
    shown.point_at("A")
    wall.press("click", "--repeat", "2", "1")  # nothing under the cover can be touched
    assert wall.status()["layout"] == OTHER
    assert shown.is_plain(530), "the strips are covered, too"
    wall.press("key", "t")
    wait_for(lambda: not wall.status()["covered"] and colours(wall.panes()) == {"red"})


def test_a_covered_wall_comes_back_covered(shown: Room) -> None:
    wall = shown.wall
    wall.ask("cover", "on")
    wait_for(lambda: json.loads((wall.site / "state.json").read_text()).get("covered") is True)
    wall.process.kill()
    wall.process.wait(10)
    with running_wall(wall.site, wall.environment) as again:
        assert again.status()["covered"] is True
        wait_for(lambda: again.is_live(3), told=again.states)
        assert shown.is_plain(60)
        again.ask("cover", "off")
        wait_for(lambda: nearest(shown.pixel(120, 60)) == "red")
