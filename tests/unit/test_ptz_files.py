"""What a site says of its moving cameras, and what it remembers of them."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from scc_wall.adapters.device_memory import load_devices, remember_facts, remember_rung
from scc_wall.adapters.ptz_file import parse_ptz, read_ptz, save_curve
from scc_wall.adapters.words import load_words
from scc_wall.base.device_messages import DeviceReport, Fact
from scc_wall.base.geometry import Rect, letterboxed
from scc_wall.base.trouble import Place, Trouble
from scc_wall.control.keys import key_lines
from scc_wall.control.lines import help_lines, parse
from scc_wall.control.ptz_command import PtzMove, PtzPresetRename, PtzStop
from scc_wall.control.reply import WrongUsage
from scc_wall.ptz.calibrate import degrees_of, with_point
from scc_wall.ptz.settings import PtzSettings
from scc_wall.ui.ptz_text import ptz_text
from scc_wall.ui.tile_text import Tone

GOOD = """
idle_s = 20
[camera.JSC-36]
invert = ["pan", "zoom"]
curve = [[0.0, 62.0], [1.0, 1.5]]
pan_speed = 180
distance = 5000
"""


def test_a_good_file() -> None:
    settings, troubles = parse_ptz(GOOD, "ptz.toml")
    assert troubles == ()
    camera = settings.of("JSC-36")
    assert (settings.idle_s, camera.inverted, camera.pan_speed) == (20.0, ("pan", "zoom"), 180.0)
    assert (camera.points[1], camera.distance_m) == ((1.0, 1.5), 5000.0)
    assert settings.of("other").wide == 60.0


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("idle_s = 0", "ptz.file_number", 1),
        ("\nspeed = 1", "layout.key", 2),
        ("[camera.A]\ninvert = ['roll']", "ptz.file_invert", 2),
        ("[camera.A]\ncurve = [[0.0, 10.0], [1.0, 20.0]]", "ptz.file_curve", 2),
        ("[camera.A]\ncurve = 3", "ptz.file_curve", 2),
        ("[camera.A]\nfollows_zoom = 1", "ptz.file_switch", 2),
        ("[camera.A]\nwide = 'x'", "ptz.file_number", 2),
        ("camera = 3", "ptz.file_cameras", 1),
    ],
)
def test_a_mistake_is_told_with_its_line_and_the_rest_counts(text: str, key: str, line: int) -> None:
    settings, troubles = parse_ptz(text, "ptz.toml")
    assert [(trouble.key, trouble.place) for trouble in troubles] == [(key, Place("ptz.toml", line))]
    assert settings.of("A").wide == 60.0
    for language in ("id", "en"):
        assert load_words(language).tell(troubles[0])


def test_no_file_and_a_damaged_one(tmp_path: Path) -> None:
    assert read_ptz(tmp_path) == (PtzSettings(), ())
    (tmp_path / "ptz.toml").write_bytes(b"\xff")
    assert read_ptz(tmp_path)[1][0].key == "site.not_utf8"


def test_what_stopped_a_model_is_remembered(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text("format = 1\n")
    remember_rung(tmp_path, "A", "Kecil K-1", "zero")
    remember_rung(tmp_path, "B", "Kecil K-1", "")
    remember_facts(tmp_path, "A", "2026-11-25", [Fact("maker", "Kecil")])
    memory = load_devices(tmp_path)
    assert (memory.rung_for("A"), memory.rung_for("B"), memory.rung_for("C")) == ("zero", "zero", "")
    assert (memory.cameras["A"].day, memory.cameras["A"].value("maker")) == ("2026-11-25", "Kecil")
    for damaged in ("[]", "{", '{"rungs": 3, "cameras": {"A": {"facts": [[1]]}}}'):
        (tmp_path / "devices.json").write_text(damaged)
        assert load_devices(tmp_path).rung_for("A") == ""


def test_commands_of_two_words_and_fractions() -> None:
    assert parse(["ptz", "move", "A", "-0,5", "1"]) == PtzMove("A", -0.5, 1.0)
    assert parse(["ptz", "stop"]) == PtzStop()
    assert parse(["ptz", "preset-rename", "A", "Pintu timur", "Gerbang"]) == PtzPresetRename("A", "Pintu timur", "Gerbang")
    for wrong in (
        ["ptz"],
        ["ptz", "mov"],
        ["ptz", "move", "A"],
        ["ptz", "move", "A", "nan", "0"],
        ["ptz", "move", "A", "1e9", "0"],
    ):
        with pytest.raises(WrongUsage):
            parse(wrong)
    for language in ("id", "en"):
        words = load_words(language)
        assert any(line.startswith("ptz move CAMERA") for line, _ in help_lines((PtzMove,), words))
        assert "P" in dict(key_lines(words, []))


def test_the_bar_says_what_counts() -> None:
    words = load_words("id")
    report = DeviceReport("A", "ready", "", "", "moving", 1.0, 1.49, 40.0, 20, "stop", "K")
    told = ptz_text(report, "Budi", 5000, words)
    assert told is not None
    assert (told.tone, told.word) == (Tone.CONNECTING, "bergerak")
    assert told.pieces == ("40,0x", "lebar 130 m pada 5 km", "PTZ: Budi", "1,5°")
    assert math.isclose(2 * 5000 * math.tan(math.radians(1.49 / 2)), 130, abs_tol=0.1)
    still = DeviceReport("A", "ready", "", "", "still", -1.0, 0.0, 0.0, 20, "", "K")
    assert ptz_text(still, "", 5000, words) is None
    away = DeviceReport("A", "ready", "device.unreachable", "", "runaway", -1.0, 0.0, 0.0, 20, "", "K")
    runaway = ptz_text(away, "", 5000, words)
    assert runaway is not None
    assert (runaway.tone, runaway.word) == (Tone.LOST, "KAMERA MUNGKIN MASIH BERGERAK")
    refused = DeviceReport("A", "ready", "device.fault", "SpaceNotSupported", "still", -1.0, 0.0, 0.0, 20, "", "K")
    no = ptz_text(refused, "Budi", 5000, words)
    assert no is not None
    assert no.word == "kamera menolak: SpaceNotSupported"
    assert ptz_text(None, "Budi", 5000, words) is not None


def test_a_picture_in_its_place() -> None:
    assert letterboxed(Rect(0, 0, 960, 472), 16 / 9) == Rect(60, 0, 839, 472)
    assert letterboxed(Rect(10, 10, 160, 200), 16 / 9) == Rect(10, 65, 160, 90)


def test_a_curve_is_learned_point_by_point_and_comments_stay(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text("format = 1\n")
    (tmp_path / "ptz.toml").write_text("# catatan\nidle_s = 20\n")
    points = with_point((), 0.0, degrees_of(1200, 1000))
    points = with_point(points, 1.0, degrees_of(130, 5000))
    points = with_point(points, 0.99, degrees_of(131, 5000))  # measured again
    with pytest.raises(ValueError, match="points"):
        with_point(points, 0.5, 70.0)
    with pytest.raises(ValueError, match="width"):
        degrees_of(0, 5000)
    save_curve(tmp_path, "JSC 1", points)
    text = (tmp_path / "ptz.toml").read_text()
    assert text.startswith("# catatan\n")
    settings, troubles = read_ptz(tmp_path)
    assert troubles == ()
    assert settings.of("JSC 1").points == points
    assert [round(degrees, 1) for _, degrees in points] == [61.9, 1.5]
    (tmp_path / "ptz.toml").write_text("[[[")
    with pytest.raises(Trouble, match=r"ptz\.file_damaged"):
        save_curve(tmp_path, "A", points)
