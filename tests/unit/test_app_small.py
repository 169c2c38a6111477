"""Small parts of the program: its library, logs, the demo's site, the screenshot."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from scc_wall.adapters.secrets import Secrets
from scc_wall.adapters.site import load_site
from scc_wall.adapters.words import load_words
from scc_wall.app.demo_site import GRIDS, demo_layout, make_demo_site
from scc_wall.app.library import NO_SECRET, load_library
from scc_wall.app.logs import RedactingFormatter, start_logging
from scc_wall.app.screenshot import side_by_side
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed, Stream
from scc_wall.camera.secret import Secret
from scc_wall.desk.first_layouts import grid_for
from scc_wall.simulator.catalogue import catalogue
from tests.unit.app_fakes import layout, library

WORDS = load_words("id")
LOGIN = Secret("operator", "@:/%# x y")


# the library


def test_a_library_finds_and_names_what_there_is() -> None:
    books = library(layout("satu", "A"), layout("dua", "B"))
    assert books.layout("dua").name == "dua"
    assert books.camera("A").name == "Kamera A"
    assert books.secret(Feed("A", Stream.SUB)) == Secret("admin", "rahasia")
    assert books.secret(Feed("Z", Stream.SUB)) == NO_SECRET
    with pytest.raises(Trouble) as caught:
        books.layout("tiga")
    assert caught.value == Trouble("app.no_layout", name="tiga", names="satu, dua")
    with pytest.raises(Trouble) as caught:
        library().layout("tiga")
    assert caught.value.params["names"] == "-"
    with pytest.raises(Trouble) as caught:
        books.camera("Z")
    assert caught.value == Trouble("app.no_camera", camera="Z")


def test_a_library_shows_no_secret() -> None:
    assert "rahasia" not in repr(library(layout("satu", "A")))


def test_a_library_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"site\.missing"):
        load_library(tmp_path / "none")


# the demo's site


def test_the_demos_site_is_whole(tmp_path: Path) -> None:
    make_demo_site(tmp_path, catalogue(36), "rtsp://127.0.0.1:8554", LOGIN, WORDS)
    loaded = load_library(tmp_path)
    assert loaded.troubles == ()
    assert len(loaded.cameras) == 36
    assert set(loaded.secrets.values()) == {LOGIN}
    for monitors in range(1, 17):
        shown = loaded.layout(demo_layout(36, monitors))
        assert sorted(tile.camera for screen in shown.screens for tile in screen.tiles) == sorted(loaded.cameras)
        assert len(shown.screens) <= monitors
    address = loaded.cameras["JSC-01"].address(Stream.SUB)
    assert address is not None
    assert address.url == "rtsp://127.0.0.1:8554/jsc-01/sub"
    assert (tmp_path / "secrets.json").stat().st_mode & 0o777 == 0o600
    assert LOGIN.password not in (tmp_path / "cameras.csv").read_text()
    assert Secrets(tmp_path, "any", "file").get("JSC-01") == LOGIN


@pytest.mark.parametrize("count", [1, 5, 40])
def test_the_demo_with_another_number_of_cameras(tmp_path: Path, count: int) -> None:
    make_demo_site(tmp_path, catalogue(count), "rtsp://127.0.0.1:8554", LOGIN, WORDS)
    site = load_site(tmp_path)
    for monitors in (1, 2, 5, 16):
        shown = site.layout(demo_layout(count, monitors))
        assert shown is not None
        placed = [tile.camera for screen in shown.screens for tile in screen.tiles]
        assert sorted(placed) == sorted(one.id for one in site.cameras)
        assert len(shown.screens) == max(number for number in GRIDS if number <= min(monitors, count))


@given(st.integers(1, 500))
def test_a_grid_has_room_and_no_empty_row(count: int) -> None:
    columns, rows = grid_for(count)
    assert columns * (rows - 1) < count <= columns * rows
    assert rows <= columns


# logs


@pytest.fixture
def bare_logging() -> Iterator[None]:
    """Give pytest its own handlers back afterwards."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    yield
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    root.handlers[:] = before
    root.setLevel(level)


@pytest.mark.parametrize("debug", [True, False])
def test_the_log_file_loses_logins_and_the_terminal_hears_warnings(
    tmp_path: Path, debug: bool, bare_logging: None, capsys: pytest.CaptureFixture[str]
) -> None:
    start_logging(tmp_path / "logs", debug=debug)
    log = logging.getLogger("scc_wall.test")
    log.debug("connecting to rtsp://admin:ra@ha:sia@10.0.0.1/live")
    log.warning("lost rtsp://admin:ra@ha:sia@10.0.0.1/live")
    try:
        int("rtsp://admin:ra@ha:sia@10.0.0.1/live")
    except ValueError:
        log.exception("failed")
    told, shown = (tmp_path / "logs" / "wall.log").read_text(), capsys.readouterr().err
    assert "sia" not in told + shown
    assert "ValueError" in told
    assert ("connecting to rtsp://***@10.0.0.1/live" in told) is debug
    assert "connecting" not in shown
    assert "lost rtsp://***@10.0.0.1/live" in shown
    assert (tmp_path / "logs").stat().st_mode & 0o777 == 0o700


def test_parameters_of_a_record_are_redacted_too() -> None:
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, "at %s", ("http://u:p@c/x",), None)
    assert RedactingFormatter("%(message)s").format(record) == "at http://***@c/x"


# the screenshot


def test_monitors_stand_side_by_side_in_a_screenshot() -> None:
    images = []
    for wide, high, name in ((20, 10, "red"), (30, 40, "blue")):
        image = QImage(wide, high, QImage.Format.Format_RGB32)
        image.fill(QColor(name))
        images.append(image)
    whole = side_by_side(images)
    assert (whole.width(), whole.height()) == (50, 40)
    assert [whole.pixelColor(x, y).name() for x, y in ((19, 9), (19, 11), (20, 0), (49, 39))] == [
        "#ff0000",
        "#000000",
        "#0000ff",
        "#0000ff",
    ]
