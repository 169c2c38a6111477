"""A site's folder: all good parts are read, all bad ones told, the last good ones used."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from scc_wall.adapters.layout_files import install_shipped_layouts, put_screenful
from scc_wall.adapters.site import (
    create_site,
    keep_good_copies,
    load_site,
    open_secrets,
    save_cameras,
    save_monitors,
    writing,
)
from scc_wall.adapters.state_file import last_layout, remember_last_layout
from scc_wall.adapters.words import load_words
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.camera.address import Address
from scc_wall.camera.camera import Camera
from scc_wall.layout.layout import Cell, Screenful, Tile
from scc_wall.layout.monitors import KnownMonitor

CAMERAS = (Camera("A", 1, "Satu", sub=Address("rtsp://c/a")), Camera("B", 2, "Dua", main=Address("rtsp://c/b")))
DAMAGE = (b"", b"\0" * 4096, b"\xff\xfe\xff", b"[[[", b"x" * (5 << 20))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "ruang komando"
    words = load_words("id")
    assert create_site(folder, words)
    with writing(folder):
        save_cameras(folder, CAMERAS)
    put_screenful(folder, "uji", Screenful("1", 2, 1, (Tile(Cell(0, 0), "A"),)), words)
    save_monitors(folder, (KnownMonitor('DEL/"U"/1', 1, "DP-1"), KnownMonitor("x", 1, "DP-1", former=True)))
    keep_good_copies(folder)
    return folder


def keys(folder: Path) -> list[str]:
    return [trouble.key for trouble in load_site(folder).troubles]


def test_what_was_written_is_loaded(site: Path) -> None:
    loaded = load_site(site)
    assert loaded.troubles == ()
    assert loaded.cameras == CAMERAS
    assert [layout.name for layout in loaded.layouts] == ["uji"]
    assert loaded.monitors == (KnownMonitor('DEL/"U"/1', 1, "DP-1"), KnownMonitor("x", 1, "DP-1", former=True))
    assert (loaded.settings.name, loaded.settings.language, loaded.settings.secrets) == ("ruang komando", "id", "auto")
    assert len(loaded.settings.id) == 16
    assert loaded.layout("uji") is loaded.layouts[0]
    assert loaded.camera("C") is None


def test_a_site_is_closed_to_others(site: Path) -> None:
    for path in (site, *site.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_right_in_every_language(tmp_path: Path, language: str) -> None:
    create_site(tmp_path / 'a "b"', load_words(language))
    loaded = load_site(tmp_path / 'a "b"')
    assert loaded.troubles == ()
    assert (loaded.settings.name, loaded.settings.language) == ('a "b"', language)


@pytest.mark.parametrize("damage", DAMAGE, ids=range(len(DAMAGE)))
@pytest.mark.parametrize("file", ["cameras.csv", "layouts/uji.toml", "monitors.toml", "site.toml"])
def test_a_damaged_file_gives_the_last_good_state(site: Path, file: str, damage: bytes) -> None:
    before = load_site(site)
    (site / file).write_bytes(damage)
    after = load_site(site)
    assert after.troubles[-1].key == "site.last_good_used"
    assert after.troubles[0].place is not None
    assert after.troubles[0].place.file == str(site / file)
    assert (after.cameras, after.layouts, after.monitors) == (before.cameras, before.layouts, before.monitors)
    assert after.settings == before.settings


def test_a_damaged_file_without_a_good_one_stops_nothing(site: Path) -> None:
    for path in site.rglob("*.bak"):
        path.unlink()
    for file in ("cameras.csv", "monitors.toml", "site.toml", "layouts/uji.toml"):
        (site / file).write_bytes(b"\0")
    loaded = load_site(site)
    assert (loaded.cameras, loaded.layouts, loaded.monitors, loaded.settings.language) == ((), (), (), "id")
    assert len(loaded.troubles) == 4


def test_a_cameras_file_that_is_gone_comes_back(site: Path) -> None:
    (site / "cameras.csv").unlink()
    assert load_site(site).cameras == CAMERAS
    assert keys(site) == ["site.file_gone", "site.last_good_used"]


def test_mistakes_of_a_hand_are_told_and_the_rest_is_used(site: Path) -> None:
    (site / "site.toml").write_text('format = 1\nlanguage = "de"\nnama = 1\n[video]\noutput = "x"\n')
    (site / "cameras.csv").write_text("id,number,sub_url,user\nA,1,rtsp://c/a,\nB,1,rtsp://c/b,\nC,3,rtsp://u:p@c/c,\n")
    (site / "monitors.toml").write_text(
        '[[monitor]]\nnumber = 1\nidentity = "a"\n\n[[monitor]]\nnumber = 1\nidentity = "b"\n[[monitor]]\n'
    )
    loaded = load_site(site)
    assert [str(trouble).removeprefix(f"{site}/").split(" ")[:2] for trouble in loaded.troubles] == [
        ["site.toml:3:", "layout.key"],
        ["site.toml:2:", "site.choice"],
        ["site.toml:5:", "site.choice"],
        ["cameras.csv:3:", "camera.number_taken"],
        ["cameras.csv:4:", "site.login_in_cameras"],
        ["monitors.toml:5:", "site.monitor_twice"],
        ["monitors.toml:8:", "site.monitor"],
    ]
    assert [camera.id for camera in loaded.cameras] == ["A", "C"]
    assert loaded.cameras[1].sub == Address("rtsp://c/c")


def test_a_site_of_a_newer_program_is_read_and_never_written(site: Path) -> None:
    path = site / "site.toml"
    path.write_text(path.read_text().replace("format = 1", "format = 2"))
    before = {one: one.read_bytes() for one in site.rglob("*") if one.is_file()}
    assert keys(site) == ["site.newer"]
    assert load_site(site).cameras == CAMERAS
    for write in (
        lambda: save_monitors(site, ()),
        lambda: remember_last_layout(site, "uji"),
        lambda: keep_good_copies(site),
        lambda: install_shipped_layouts(site),
    ):
        with pytest.raises(Trouble, match=r"site\.newer"):
            write()
    assert {one: one.read_bytes() for one in site.rglob("*") if one.is_file()} == before


def test_the_last_layout_is_remembered_even_if_the_memory_is_damaged(site: Path) -> None:
    assert last_layout(site) is None
    remember_last_layout(site, "uji")
    remember_last_layout(site, "lain")
    assert last_layout(site) == "lain"
    (site / "state.json").write_bytes(b'{"last_layout": "../x"}')
    assert last_layout(site) == "uji"
    with pytest.raises(ValueError, match="no layout's name"):
        remember_last_layout(site, "../x")


def test_shipped_layouts_are_installed_where_all_their_cameras_are(site: Path) -> None:
    assert install_shipped_layouts(site) == ()
    roads = tuple(Camera(f"JLN-{number}", number, "x", sub=Address("rtsp://c/x")) for number in range(31, 37))
    with writing(site):
        save_cameras(site, roads)
    assert install_shipped_layouts(site) == ("jalan",)
    (site / "layouts/jalan.toml").write_text("# milik sendiri\n")
    assert install_shipped_layouts(site) == ()
    assert (site / "layouts/jalan.toml").read_text() == "# milik sendiri\n"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"site\.missing"):
        load_site(tmp_path / "none")


def test_secrets_follow_the_site_and_not_the_path(site: Path) -> None:
    first = open_secrets(site, load_site(site).settings)._service
    moved = site.rename(site.with_name("lain"))
    assert open_secrets(moved, load_site(moved).settings)._service == first
