"""Care of a site by its commands: a camera replaced, a backup restored elsewhere, hostile backups, a support bundle."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from scc_wall.adapters import backup_file
from scc_wall.adapters.backup_file import LIST, check_backup, is_right_name, write_backup
from scc_wall.adapters.health_file import FILE as HEALTH
from scc_wall.adapters.health_reading import read_rows
from scc_wall.adapters.health_store import HealthStore
from scc_wall.adapters.secrets import Secrets
from scc_wall.adapters.words import load_words
from scc_wall.app.backup_command import back_up
from scc_wall.app.restore_command import restore
from scc_wall.base.trouble import Trouble
from scc_wall.desk.sampling import HOUR_S, Harvest, Row
from scc_wall.desk.spent import Spent
from tests.process.secret_search import forms_of, in_files
from tests.process.support import command, home_environment, make_layout, make_site

USER, PASSWORD = "operator", "r4h@sia/%ku"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return home_environment(tmp_path / "home")


@pytest.fixture
def site(tmp_path: Path, environment: dict[str, str]) -> Path:
    rows = [
        {"id": name, "name": f"Gerbang {name}", "sub_url": f"rtsp://10.1.2.{number}/sub", "user": USER, "password": PASSWORD}
        for number, name in enumerate(("G-1", "G-2"), 11)
    ]
    made = make_site(tmp_path / "ruang komando", rows, environment)
    make_layout(made, "gerbang", [("2x1", "G-1,G-2")], environment)
    (made / "clips").mkdir(exist_ok=True)
    (made / "clips" / "latihan.mp4").write_bytes(b"\0clip" * 1000)
    return made


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1), done
    return done.stderr


def test_a_camera_is_replaced_under_its_number_without_touching_layouts(site: Path, environment: dict[str, str]) -> None:
    before = (site / "layouts" / "gerbang.toml").read_bytes()
    done = command("camera", "replace", "2", "--main-url", "rtsp://10.9.9.9/main", "--site", site, environment=environment)
    assert done.returncode == 0, done.stderr
    lines = {line.split(",")[0]: line for line in (site / "cameras.csv").read_text().splitlines()}
    assert "rtsp://10.9.9.9/main" in lines["G-2"]
    assert "10.1.2.12" not in lines["G-2"], "the old device's sub stream is no stream of the new one"
    assert "Gerbang G-2" in lines["G-2"]
    assert "10.1.2.11" in lines["G-1"]
    assert (site / "layouts" / "gerbang.toml").read_bytes() == before
    assert json.loads((site / "secrets.json").read_text())["secrets"]["G-2"] == [USER, PASSWORD]
    assert command("check", "--site", site, environment=environment).returncode == 0
    assert "G-9" in one_line(
        command("camera", "replace", "G-9", "--sub-url", "rtsp://h/x", "--site", site, environment=environment)
    )
    one_line(command("camera", "replace", "G-1", "--site", site, environment=environment))
    one_line(command("camera", "replace", "G-1", "--sub-url", "file:///etc/passwd", "--site", site, environment=environment))


@pytest.mark.parametrize("with_secrets", [False, True])
def test_a_backup_is_restored_elsewhere(tmp_path: Path, site: Path, environment: dict[str, str], with_secrets: bool) -> None:
    file = tmp_path / "cadangan.zip"
    words = ["--with-secrets"] if with_secrets else []
    done = command("backup", file, "--site", site, *words, environment=environment)
    assert done.returncode == 0, done.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    found = in_files([tmp_path], forms_of(USER, PASSWORD), {"secrets.json", "secrets.json.bak", "cadangan.zip"})
    assert found == []
    with zipfile.ZipFile(file) as archive:
        assert any(PASSWORD.encode() in archive.read(name) for name in archive.namelist()) is with_secrets
    assert "cadangan.zip" in one_line(command("backup", file, "--site", site, environment=environment))
    other = tmp_path / "pc lain" / "situs"
    done = command("restore", file, "--site", other, environment=environment)
    assert done.returncode == 0, done.stderr
    for name in ("cameras.csv", "site.toml", "layouts/gerbang.toml", "clips/latihan.mp4"):
        assert (other / name).read_bytes() == (site / name).read_bytes()
        assert stat.S_IMODE((other / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(other.stat().st_mode) == 0o700
    secret = Secrets(other, "scc-wall/x", "file").get("G-1")
    assert (secret is not None and secret.password == PASSWORD) is with_secrets
    assert command("check", "--site", other, environment=environment).returncode == 0
    assert list(other.parent.iterdir()) == [other]


def test_history_and_reports_come_with_it_and_pictures_do_not(tmp_path: Path, site: Path, environment: dict[str, str]) -> None:
    store = HealthStore(site)
    store.write(Harvest((Row(HOUR_S, 3600, "G-1", Spent(live=1000)),)))  # and is not closed: a wall runs meanwhile
    for name in ("reports/availability_2026-11-01_2026-11-30.pdf", "snapshots/acara/orang.png", "favourites.txt"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("G-1\n")
    file, other = tmp_path / "cadangan.zip", tmp_path / "situs lain"
    done = command("backup", file, "--site", site, environment=environment)
    assert done.returncode == 0, done.stderr
    assert "snapshots" in done.stdout
    with zipfile.ZipFile(file) as archive:
        assert not [name for name in archive.namelist() if name.startswith("snapshots")]
    done = command("restore", file, "--site", other, environment=environment)
    assert done.returncode == 0, done.stderr
    assert [row.camera for row in read_rows(other, HOUR_S, 0, 9999)] == ["G-1"]
    for name in ("reports/availability_2026-11-01_2026-11-30.pdf", "favourites.txt"):
        assert (other / name).read_text() == "G-1\n"
    HealthStore(other).close()  # the wall takes it as its own
    store.close()


@pytest.mark.parametrize("where", ["in the site", "in the backup"])
def test_a_damaged_history_is_said_and_all_else_is_there(tmp_path: Path, site: Path, where: str) -> None:
    """By the functions of the commands: each start of a program takes a second."""
    words, file, other = load_words("id"), tmp_path / "cadangan.zip", tmp_path / "situs lain"
    if where == "in the site":
        (site / HEALTH).write_bytes(b"no database")
        told = back_up(site, file, with_secrets=False).no_history
    else:
        HealthStore(site).close()
        with closing(sqlite3.connect(site / HEALTH)) as db:
            db.execute("CREATE TRIGGER t AFTER INSERT ON ran BEGIN DELETE FROM ran; END")
        assert back_up(site, file, with_secrets=False).no_history is None
        told = restore(check_backup(file), other, words, replace=False).no_history
        assert not (other / HEALTH).exists()
        assert (other / "cameras.csv").exists()
    assert told is not None
    assert told.key == "health.refused"


def test_a_site_that_is_there_is_put_aside_only_when_asked(tmp_path: Path, site: Path, environment: dict[str, str]) -> None:
    file = tmp_path / "cadangan.zip"
    assert command("backup", file, "--site", site, environment=environment).returncode == 0
    (site / "cameras.csv").write_text("id,sub_url\nLAIN,rtsp://10.0.0.1/x\n")
    one_line(command("restore", file, "--site", site, environment=environment))
    assert "LAIN" in (site / "cameras.csv").read_text()
    done = command("restore", file, "--site", site, "--replace", environment=environment)
    assert done.returncode == 0, done.stderr
    assert "G-1" in (site / "cameras.csv").read_text()
    (former,) = [path for path in site.parent.iterdir() if path.name.startswith("ruang komando.2")]
    assert "LAIN" in (former / "cameras.csv").read_text()


def rewritten(source: Path, target: Path, change: Callable[[zipfile.ZipFile, dict[str, bytes]], None]) -> Path:
    """Write a backup anew with a change: `change` may write members of its own and alter the others."""
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(target, "w") as archive:
        change(archive, members)
        for name, data in members.items():
            archive.writestr(name, data)
    return target


def listed(members: dict[str, bytes], **changes: object) -> None:
    members[LIST] = json.dumps({**json.loads(members[LIST]), **changes}).encode()


def add(name: str, attributes: int = 0o600 << 16) -> Callable[[zipfile.ZipFile, dict[str, bytes]], None]:
    def change(archive: zipfile.ZipFile, members: dict[str, bytes]) -> None:
        entry = zipfile.ZipInfo(name)
        entry.external_attr = attributes
        archive.writestr(entry, b"/etc/passwd")
        told = json.loads(members[LIST])
        digest = hashlib.sha256(b"/etc/passwd").hexdigest()
        listed(members, files={**told["files"], name: {"bytes": 11, "sha256": digest}})

    return change


HOSTILE = {
    "a path upwards": add("../../di-luar.toml"),
    "a path upwards below layouts": add("layouts/../../di-luar.toml"),
    "an absolute path": add("/tmp/di-luar.toml"),  # noqa: S108
    "a drive": add("C:di-luar.toml"),
    "a backslash": add("layouts\\..\\di-luar.toml"),
    "a link": add("layouts/tautan.toml", (stat.S_IFLNK | 0o777) << 16),
    "a device": add("layouts/perangkat.toml", (stat.S_IFCHR | 0o600) << 16),
    "a folder": add("layouts/folder/"),
    "a hidden file": add(".bashrc"),
    "a program": add("jalan.sh"),
    "another database": add("audit.sqlite"),
    "a picture among the reports": add("reports/orang.png"),
    "something that is not in the list": lambda archive, _: archive.writestr("layouts/lebih.toml", b"x"),
    "a file that is missing": lambda _, members: members.pop("cameras.csv"),
    "a changed file": lambda _, members: members.update({"cameras.csv": b"id\nX\n"}),
    "no list": lambda _, members: members.pop(LIST),
    "a list that is no list": lambda _, members: members.update({LIST: b"[" * 5000}),
    "a newer format": lambda _, members: listed(members, format=99),
    "a site of a newer program": lambda _, members: listed(members, site_format=99),
}


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a backup that is right."""
    folder = tmp_path_factory.mktemp("baik")
    (folder / "site" / "layouts").mkdir(parents=True)
    for name in ("site.toml", "cameras.csv", "layouts/gerbang.toml"):
        (folder / "site" / name).write_text(f"# {name}\n" * 50)
    write_backup(folder / "site", folder / "baik.zip", None, made="2026-11-25", program="test")
    check_backup(folder / "baik.zip")
    return folder / "baik.zip"


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_backup_that_is_not_right_is_refused(tmp_path: Path, good: Path, kind: str) -> None:
    with pytest.raises(Trouble, match="buruk"):
        check_backup(rewritten(good, tmp_path / "buruk.zip", HOSTILE[kind]))


def test_a_refused_backup_touches_nothing(tmp_path: Path, good: Path, environment: dict[str, str]) -> None:
    bad = rewritten(good, tmp_path / "buruk.zip", HOSTILE["a path upwards"])
    other = tmp_path / "tujuan" / "situs"
    assert str(bad) in one_line(command("restore", bad, "--site", other, environment=environment))
    assert not other.parent.exists()
    assert not list(tmp_path.rglob("di-luar*"))


def test_a_cut_off_backup_and_other_files_are_refused(tmp_path: Path, good: Path) -> None:
    data = good.read_bytes()
    for number, wrong in enumerate(
        (data[: len(data) // 2], b"", b"\x7fELF" + data[4:200], data[:60] + b"\0" * 50 + data[110:])
    ):
        file = tmp_path / f"salah-{number}.zip"
        file.write_bytes(wrong)
        with pytest.raises(Trouble):
            check_backup(file)
    with pytest.raises(Trouble, match=r"site\.file_missing"):
        check_backup(tmp_path / "tidak-ada.zip")


def test_a_bomb_is_refused_before_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_file, "MEMBER_BYTES", 1 << 20)
    file = tmp_path / "bom.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("cameras.csv", b"\0" * (4 << 20))
        archive.writestr(LIST, json.dumps({"format": 1, "site_format": 1, "files": {"cameras.csv": {}}}))
    with pytest.raises(Trouble, match=r"care\.strange_member"):
        check_backup(file)


def test_names_of_members() -> None:
    for name in ("site.toml", "cameras.csv", "layouts/a-b.toml", "clips/film satu.mp4"):
        assert is_right_name(name)
    for name in (
        "",
        ".",
        "..",
        "a",
        "layouts",
        "layouts/",
        "layouts/a",
        "layouts/x/y.toml",
        "logs/wall.log",
        "x\n.toml",
        "//a.toml",
    ):
        assert not is_right_name(name)


def test_a_support_bundle_holds_no_login_and_is_looked_over_first(
    tmp_path: Path, site: Path, environment: dict[str, str]
) -> None:
    logs = site / "logs"
    logs.mkdir(exist_ok=True)
    (logs / "feeds.log").write_text(
        f"INFO rtsp://{USER}:{PASSWORD}@10.1.2.11/sub failed\nWARNING {PASSWORD} alone\n10.1.2.12 lost\n"
    )
    file = tmp_path / "bantuan.zip"
    line = [sys.executable, "-m", "scc_wall", "support-bundle", str(file), "--site", str(site)]

    def run(answers: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(line, env=environment, input=answers, capture_output=True, text=True, timeout=90, check=False)

    refused = run("l\n\n")
    assert refused.returncode == 1
    assert not file.exists()
    assert "===== logs/feeds.log" in refused.stdout
    assert "doctor.txt" in refused.stdout
    done = run("s\n")
    assert done.returncode == 0, done.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with zipfile.ZipFile(file) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    whole = "".join(texts.values()) + refused.stdout
    for form in forms_of(USER, PASSWORD).values():
        assert form.decode() not in whole
    assert "10.1.2." not in whole
    assert "lost" in texts["logs/feeds.log"]
    assert {"versions.json", "doctor.txt", "check.txt", "cameras.csv", "layouts/gerbang.toml"} <= set(texts)
    assert not [name for name in texts if "secret" in name]


def test_a_site_of_a_newer_program_is_refused_by_the_wall(site: Path, environment: dict[str, str]) -> None:
    text = (site / "site.toml").read_text()
    (site / "site.toml").write_text(text.replace("format = 1", "format = 2", 1))
    assert "format" in one_line(command("run", "--site", site, environment=environment))
