"""Carrying a first set-up out: every step may be done again, broken off anywhere it goes on, and nothing of a site is lost."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from scc_wall.adapters import first_start
from scc_wall.adapters.accounts_file import load_accounts
from scc_wall.adapters.first_start import Start, keep_step, last_step, start_of
from scc_wall.adapters.site import load_site, open_secrets
from scc_wall.adapters.state_file import last_layout
from scc_wall.adapters.sticks import PROGRAM, mount_sticks, unmounted
from scc_wall.adapters.table_places import tables
from scc_wall.adapters.words import LANGUAGE_VARIABLE
from scc_wall.app import cli, first_setup
from scc_wall.app.audit_command import keys_of
from scc_wall.app.first_setup import MadeSite, carry_out, carry_out_devices, put_layouts
from scc_wall.base.trouble import Trouble
from scc_wall.desk.set_up_plan import CameraTable, FirstAdmin, SetUpPlan
from scc_wall.layout.monitors import KnownMonitor

TABLE = b"""id,number,name,group,sub_url,user,password
A,1,Gerbang,Gerbang,rtsp://192.0.2.1/sub,operator,rahasia-sekali
B,2,Dermaga,Danau,rtsp://192.0.2.2/sub,operator,rahasia-sekali
"""
MONITORS = (KnownMonitor("X/Y/2", 1, "DP-2"), KnownMonitor("X/Y/1", 2, "DP-1"))
PLAN = SetUpPlan(
    "en", "Ruang uji", MONITORS, 2, (CameraTable("kamera.csv", TABLE),), kinds=("all", "group"), admin=FirstAdmin("kepala", "x")
)
PASSWORD = "sandi-yang-panjang-7"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have keys and the user's own folder below the test's; no keyring."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv(LANGUAGE_VARIABLE, "en")  # the command line sets it; it is taken back with this


def files_of(folder: Path) -> dict[str, bytes]:
    kept = (
        path for path in folder.rglob("*") if path.is_file() and path.suffix not in {".bak", ".db"} and path.name != ".lock"
    )
    return {str(path.relative_to(folder)): path.read_bytes() for path in kept if "audit" not in path.parts}


def test_a_plan_makes_a_whole_site(tmp_path: Path) -> None:
    folder = tmp_path / "situs"
    assert start_of(folder) is Start.NEW
    done = carry_out(PLAN, folder)
    assert (done.made, done.kept, done.first, done.has_admin, done.troubles) == (
        ("all-cameras", "gerbang", "danau"), (), "all-cameras", True, (),
    )  # fmt: skip
    site = load_site(folder)
    assert site.troubles == ()
    assert (site.settings.language, site.settings.name) == ("en", "Ruang uji")
    assert site.monitors == MONITORS
    assert [camera.id for camera in site.cameras] == ["A", "B"]
    assert site.layout("all-cameras") is not None
    assert last_layout(folder) == "all-cameras"
    assert open_secrets(folder, site.settings).get_all()[0]["B"].password == "rahasia-sekali"
    assert load_accounts(folder, keys_of(folder)).person("kepala") is not None
    assert start_of(folder) is Start.READY
    assert (folder.stat().st_mode & 0o777, (folder / "secrets.json").stat().st_mode & 0o777) == (0o700, 0o600)


def test_doing_it_again_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "situs"
    carry_out(PLAN, folder)
    before = files_of(folder)
    done = carry_out(PLAN, folder)
    assert files_of(folder) == before
    assert (done.made, done.has_admin, done.troubles) == ((), False, ())


STEPS = ("create_site", "_put_settings", "_put_monitors", "import_data", "install_shipped_layouts", "put_layout_once",
         "remember_last_layout", "make_first_admin", "finish")  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("is_done", [False, True], ids=["before", "after"])
def test_broken_off_anywhere_it_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, is_done: bool) -> None:
    class PowerCutError(Exception):
        pass

    act = getattr(first_setup, step)

    def cut(*told: object) -> None:
        if is_done:
            act(*told)
        raise PowerCutError

    folder, whole = tmp_path / "situs", tmp_path / "utuh"
    with monkeypatch.context() as patched:
        patched.setattr(first_setup, step, cut)
        with pytest.raises(PowerCutError):
            carry_out(PLAN, folder)
    is_closed = load_accounts(folder, keys_of(folder)).is_closed
    assert start_of(folder) is (Start.READY if is_closed or (step == "finish" and is_done) else Start.BEGUN)
    carry_out(PLAN, folder)
    carry_out(PLAN, whole)
    assert start_of(folder) is Start.READY
    assert not (folder / first_start.FILE).exists()
    same = [name for name in files_of(whole) if not name.startswith(("site.toml", "accounts"))]
    assert [name for name in same if files_of(folder).get(name) != files_of(whole)[name]] == []
    assert load_site(folder).troubles == ()


def test_a_site_in_use_keeps_all_it_has(tmp_path: Path) -> None:
    folder = tmp_path / "situs"
    carry_out(replace(PLAN, admin=None), folder)
    own = folder / "layouts" / "gerbang.toml"
    own.write_text(own.read_text() + "# catatan saya\n")
    more = CameraTable("lain.csv", b"id,sub_url\nC,rtsp://192.0.2.3/sub\nx y,rtsp://192.0.2.4/\n")
    done = carry_out(SetUpPlan("id", "Lain", (KnownMonitor("Z", 1, "DP-9"),), tables=(more,), kinds=("group",)), folder)
    site = load_site(folder)
    assert [camera.id for camera in site.cameras] == ["A", "B", "C"]
    assert (site.settings.language, site.settings.name, site.monitors) == ("en", "Ruang uji", MONITORS)
    assert "# catatan saya" in own.read_text()
    assert (done.kept, last_layout(folder)) == (("gerbang", "danau"), "all-cameras")
    assert [trouble.key for trouble in done.troubles] == ["camera.id"]


def test_a_first_layout_that_is_not_there_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "situs"
    done = carry_out(replace(PLAN, first="tidak-ada", admin=None), folder)
    assert done.troubles == (Trouble("begin.no_such_first", name="tidak-ada"),)
    assert last_layout(folder) is None


def test_what_a_person_changed_back_is_made_as_said_last(tmp_path: Path) -> None:
    folder = tmp_path / "situs"
    carry_out_devices(SetUpPlan("en"), folder)
    carry_out_devices(replace(PLAN, language="id"), folder)
    assert load_site(folder).settings.language == "id"
    assert put_layouts(replace(PLAN, language="id"), folder, MadeSite()).first == "semua-kamera"


def test_a_place_is_a_site_as_soon_as_anything_of_one_is_there(tmp_path: Path) -> None:
    for number, name in enumerate(("cameras.csv", "cameras.csv.bak", "state.json", "accounts.json", "layouts/a.toml")):
        folder = tmp_path / str(number)
        (folder / "layouts").mkdir(parents=True)
        assert start_of(folder) is Start.NEW
        (folder / name).write_text("x")
        assert start_of(folder) is Start.READY, name


def test_only_an_empty_place_opens_the_guide_unasked(tmp_path: Path) -> None:
    assert first_start.may_begin(tmp_path / "a" / "b")
    assert first_start.may_begin(tmp_path)
    (tmp_path / "foto.jpg").touch()
    assert not first_start.may_begin(tmp_path)
    assert not first_start.may_begin(tmp_path / "foto.jpg")
    assert not first_start.may_begin(tmp_path / "foto.jpg" / "situs")
    begun = tmp_path / "situs"
    carry_out_devices(SetUpPlan(), begun)
    (begun / "first-setup.json").unlink()
    assert first_start.may_begin(begun)


def test_the_step_is_remembered_and_damage_means_the_first_one(tmp_path: Path) -> None:
    first_start.begin(tmp_path / "situs")
    keep_step(tmp_path / "situs", 4)
    assert last_step(tmp_path / "situs") == 4
    for damage in (b"", b"[]", b'{"step": -1}', b'{"step": true}', b"\xff", b"[" * 9000):
        (tmp_path / "situs" / first_start.FILE).write_bytes(damage)
        assert last_step(tmp_path / "situs") == 0


def test_tables_are_found_on_sticks_and_not_deeper(tmp_path: Path) -> None:
    for name in ("a.csv", "stik/B.CSV", "stik/x/y/c.csv", "1/2/3/4/terlalu-dalam.csv", ".tersembunyi/d.csv", "stik/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("id\n")
    assert {path.name for path in tables([tmp_path, tmp_path / "tidak-ada"])} == {"a.csv", "B.CSV", "c.csv"}


# sticks


def test_only_what_is_removable_and_not_mounted_is_a_stick(tmp_path: Path) -> None:
    blocks, mounts = tmp_path / "block", tmp_path / "mounts"
    for disk, removable, size, parts in (
        ("sda", "0", "9", ["sda1"]), ("sdb", "1", "9", ["sdb1", "sdb2"]), ("sdc", "1", "9", []), ("sr0", "1", "0", []),
    ):  # fmt: skip
        for part in parts:
            (blocks / disk / part).mkdir(parents=True)
            (blocks / disk / part / "partition").write_text("1\n")
        (blocks / disk).mkdir(exist_ok=True)
        (blocks / disk / "removable").write_text(f"{removable}\n")
        (blocks / disk / "size").write_text(f"{size}\n")
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\n/dev/sdb2 /media/x vfat rw 0 0\n")
    assert unmounted(blocks, mounts) == ("/dev/sdb1", "/dev/sdc")
    assert unmounted(tmp_path / "tidak-ada", mounts) == ()


def test_a_stick_is_mounted_by_udisks_or_it_is_told_why_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert mount_sticks(("/dev/sdb1",)) == (Trouble("begin.stick_no_program", device="/dev/sdb1"),)
    program = tmp_path / PROGRAM
    program.write_text(
        f'#!/bin/sh\necho "$@" >>{tmp_path}/told\n[ "$3" = /dev/sdb1 ] || {{ echo not authorized >&2; exit 1; }}\n'
    )
    program.chmod(0o755)
    assert mount_sticks(("/dev/sdb1", "/dev/sdc")) == (Trouble("begin.stick", device="/dev/sdc", why="not authorized"),)
    assert (tmp_path / "told").read_text().splitlines()[0] == "mount --block-device /dev/sdb1 --no-user-interaction"
    assert mount_sticks(()) == ()


# the command


def run(monkeypatch: pytest.MonkeyPatch, *words: str | Path, said: str = "") -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(said))
    return cli.main(["--language", "en", "setup", *map(str, words)])


def test_the_file_form_makes_a_closed_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kamera.csv").write_bytes(TABLE)
    file, site = tmp_path / "s.toml", tmp_path / "situs"
    file.write_text('format = 1\nlanguage = "en"\nmonitors = ["DP-1"]\ncameras = ["kamera.csv"]\nadmin = "kepala"\n')
    assert run(monkeypatch, "--from", file, "--site", site, said=f"{PASSWORD}\n") == 0
    told = capsys.readouterr()
    assert "2 cameras taken in" in told.out
    assert PASSWORD not in told.out + told.err
    assert [one.identity for one in load_site(site).monitors] == ["plug:DP-1"]
    assert run(monkeypatch, "--from", file, "--site", site) == 1  # closed by now: it asks who is there
    assert "--token-file" in capsys.readouterr().err


def test_a_wrong_file_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, site = tmp_path / "s.toml", tmp_path / "situs"
    file.write_text('format = 1\ntiles = 5\ncameras = ["tidak-ada.csv"]\nlain = 1\n')
    for text, count in ((file.read_text(), 2), ('format = 1\ncameras = ["tidak-ada.csv", "~tidak-ada-orang/x"]\n', 2)):
        file.write_text(text)
        assert run(monkeypatch, "--from", file, "--site", site) == 1
        told = capsys.readouterr()
        assert (told.out, told.err.count("\n")) == ("", count)
        assert not site.exists()
    file.write_text('format = 1\nadmin = "kepala"\n')
    assert run(monkeypatch, "--from", file, "--site", site, said="pendek\n") == 1
    assert not site.exists()


def test_without_a_display_the_guide_says_so_and_a_ready_site_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    site = tmp_path / "situs"
    assert run(monkeypatch, "--site", site) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not site.exists()
    assert cli.main(["--language", "en", "run", "--site", str(site)]) == 1
    assert "there is no site" in capsys.readouterr().err
    carry_out_devices(PLAN, site)
    assert cli.main(["--language", "en", "run", "--site", str(site)]) == 1
    assert "not finished" in capsys.readouterr().err
    carry_out(PLAN, site)
    before = files_of(site)
    assert run(monkeypatch, "--site", site) == 1
    assert "set up already" in capsys.readouterr().err
    assert files_of(site) == before
