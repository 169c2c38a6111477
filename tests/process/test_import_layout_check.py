"""`import`, `layout new` and `check` as commands: what a person types, reads and gets as an exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from urllib.parse import quote

import pytest

from scc_wall.adapters.site import load_site, open_secrets
from scc_wall.camera.secret import Secret

PASSWORD = "@:/%# \"k'u;n,ci"
RUN = """
import importlib, sys
from scc_wall.adapters.words import load_words
code = importlib.import_module(f"scc_wall.app.{sys.argv[1]}_command").run(sys.argv[2:], load_words("id"))
assert not {"PySide6", "av", "vlc"} & set(sys.modules), "a command loads what it must not"
sys.exit(code)
"""


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one command in a process of its own, without a keyring."""
    environment = {
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PATH": "/usr/bin:/bin",
        "HOME": "/nonexistent",
    }
    line = [sys.executable, "-c", RUN, *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True, timeout=60, check=False, env=environment)


def quoted(password: str) -> str:
    return '"' + password.replace('"', '""') + '"'


def demo_table(path: Path) -> Path:
    ids = [f"JSC-{number:02d}" for number in range(1, 31)] + [f"JLN-{number}" for number in range(31, 37)]
    lines = [f"{one},Kamera {one},rtsp://10.0.0.1/{one}/sub,admin,{quoted(PASSWORD)}\r\n" for one in ids]
    path.write_bytes(b"\xef\xbb\xbf" + ("id,name,sub_url,user,password\r\n" + "".join(lines)).encode())
    return path


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "ruang komando"
    done = command("import", demo_table(tmp_path / "k.csv"), "--site", folder)
    assert done.returncode == 0, done.stderr
    return folder


def secret(folder: Path, camera: str) -> Secret | None:
    return open_secrets(folder, load_site(folder).settings).get(camera)


def test_36_cameras_and_the_layouts_for_them(tmp_path: Path) -> None:
    folder = tmp_path / "ruang komando"
    done = command("import", demo_table(tmp_path / "k.csv"), "--site", folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("36 kamera diimpor, 0 ditolak; kata sandi disimpan di ")
    assert str(folder / "secrets.json") in done.stdout
    loaded = load_site(folder)
    assert len(loaded.cameras) == 36
    assert {"jakabaring-36", "jakabaring-2-monitor", "jakabaring-4-monitor"} <= {layout.name for layout in loaded.layouts}
    assert secret(folder, "JSC-01") == Secret("admin", PASSWORD)
    checked = command("check", "--site", folder)
    assert (checked.returncode, checked.stderr, checked.stdout.count("\n")) == (0, "", 2)
    assert "36 di berkas ini (mode 0600)" in checked.stdout  # which store holds the logins


def test_the_password_is_in_no_file_but_the_store(site: Path) -> None:
    forms = {PASSWORD, quote(PASSWORD), quote(PASSWORD, safe=""), quoted(PASSWORD), json.dumps(PASSWORD)[1:-1]}
    forms |= {b64encode(f"admin:{PASSWORD}".encode()).decode()}
    for path in site.rglob("*"):
        if path.is_file() and path.name not in {"secrets.json", "secrets.json.bak"}:
            assert not [form for form in forms if form in path.read_text()], path


def test_bad_lines_are_told_and_good_ones_imported(tmp_path: Path) -> None:
    table = tmp_path / "k.csv"
    table.write_text("id,sub_url,number\nA,rtsp://u:rahasia@c/a,1\nB,gopher://rahasia@c/b,2\nC,rtsp://c/c,1\nA,rtsp://c/a,\n")
    done = command("import", table, "--site", tmp_path / "s")
    assert done.returncode == 1
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == [f"{table}:3", f"{table}:4", f"{table}:5"]
    assert done.stdout.startswith("1 kamera diimpor, 3 ditolak; ")
    assert "rahasia" not in done.stderr + done.stdout
    assert [camera.id for camera in load_site(tmp_path / "s").cameras] == ["A"]


def test_importing_again_updates_and_keeps_passwords(site: Path, tmp_path: Path) -> None:
    table = tmp_path / "lagi.csv"
    table.write_text(
        "id,name,sub_url,user,password\nJSC-01,Baru,rtsp://10.0.0.9/x,,\nJSC-02,,rtsp://10.0.0.9/y,operator,\nX,,rtsp://u:p@c/x,,\n"
    )
    done = command("import", table, "--site", site)
    assert done.returncode == 0, done.stderr
    loaded = load_site(site)
    assert [(camera.id, camera.number, camera.name) for camera in loaded.cameras[:2]] == [
        ("JSC-01", 1, "Baru"),
        ("JSC-02", 2, "Kamera JSC-02"),
    ]
    assert (loaded.cameras[-1].id, loaded.cameras[-1].number, len(loaded.cameras)) == ("X", 37, 37)
    assert secret(site, "JSC-01") == Secret("admin", PASSWORD)
    assert secret(site, "JSC-02") == Secret("operator", PASSWORD)
    assert secret(site, "X") == Secret("u", "p")


def test_importing_the_same_file_twice_changes_nothing(site: Path, tmp_path: Path) -> None:
    before = (site / "cameras.csv").read_bytes()
    assert command("import", tmp_path / "k.csv", "--site", site).returncode == 0
    assert (site / "cameras.csv").read_bytes() == before


def test_a_login_written_into_the_camera_file_moves_to_the_store(site: Path, tmp_path: Path) -> None:
    path = site / "cameras.csv"
    path.write_text("id,sub_url,user,password\nA,rtsp://c/a,u,rahasia\n")
    assert command("check", "--site", site).returncode == 1
    (tmp_path / "b.csv").write_text("id,sub_url\nB,rtsp://c/b\n")
    assert command("import", tmp_path / "b.csv", "--site", site).returncode == 0
    assert secret(site, "A") == Secret("u", "rahasia")
    for copy in (path, path.with_name("cameras.csv.bak")):
        assert not copy.exists() or "rahasia" not in copy.read_text()


def test_a_camera_file_with_a_bad_line_is_not_written_over(site: Path, tmp_path: Path) -> None:
    path = site / "cameras.csv"
    path.write_text(path.read_text() + "rusak,,,\n")
    before = path.read_bytes()
    done = command("import", tmp_path / "k.csv", "--site", site)
    assert (done.returncode, done.stderr.split(": ")[0]) == (1, f"{path}:38")
    assert path.read_bytes() == before


@pytest.mark.parametrize(("content", "where"), [(None, ""), (b"", ""), (b"apa,saja\n", ":1"), (b"\0" * 99, ":1")])
def test_what_is_no_table_makes_no_site(tmp_path: Path, content: bytes | None, where: str) -> None:
    table = tmp_path / "k.csv"
    if content is not None:
        table.write_bytes(content)
    done = command("import", table, "--site", tmp_path / "s")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(f"{table}{where}: ")
    assert not (tmp_path / "s").exists()


def test_a_layout_grows_by_monitors_and_keeps_its_comments(site: Path) -> None:
    assert (
        command("layout", "new", "malam", "--grid", "2x2", "--cameras", "JSC-01,JSC-02,JSC-01", "--site", site).returncode == 0
    )
    path = site / "layouts/malam.toml"
    path.write_text(path.read_text().replace("monitor = 1", "monitor = 1  # dekat pintu") + "\n# akhir\n")
    second = command("layout", "new", "malam", "--grid", "1x1", "--cameras", "JLN-31", "--monitor", "2", "--site", site)
    assert (second.returncode, second.stderr) == (0, "")
    again = command("layout", "new", "malam", "--grid", "1x1", "--cameras", "JLN-32", "--monitor", "1", "--site", site)
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    assert "--replace" in again.stderr
    replaced = command("layout", "new", "malam", "--grid", "1x1", "--cameras", "JLN-32", "--replace", "--site", site)
    assert replaced.returncode == 0
    assert "# dekat pintu" in path.read_text()
    assert "# akhir" in path.read_text()
    layout = load_site(site).layout("malam")
    assert layout is not None
    assert [(screen.monitor, [tile.camera for tile in screen.tiles]) for screen in layout.screens] == [
        ("1", ["JLN-32"]),
        ("2", ["JLN-31"]),
    ]
    assert command("check", "--site", site).returncode == 0


@pytest.mark.parametrize(
    ("name", "grid", "cameras", "monitor", "says"),
    [
        ("../x", "2x2", "JSC-01", "1", "nama tata letak"),
        ("x/y", "2x2", "JSC-01", "1", "nama tata letak"),
        ("x", "17x1", "JSC-01", "1", "--grid"),
        ("x", "besar", "JSC-01", "1", "--grid"),
        ("x", "1x1", "JSC-01,JSC-02", "1", "2 kamera tidak muat"),
        ("x", "2x2", "JSC-01,NON-1,NON-2", "1", "NON-1, NON-2"),
        ("x", "2x2", ",", "1", "--cameras"),
        ("x", "2x2", "JSC-01", "0", "monitor"),
    ],
)
def test_a_layout_that_cannot_be_is_refused_in_one_line(
    site: Path, name: str, grid: str, cameras: str, monitor: str, says: str
) -> None:
    done = command("layout", "new", name, "--grid", grid, "--cameras", cameras, "--monitor", monitor, "--site", site)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert says in done.stderr
    assert not (site / "layouts/x.toml").exists()


def test_check_tells_every_mistake_with_file_and_line(site: Path) -> None:
    (site / "layouts/salah.toml").write_text(
        'format = 1\n[[monitor]]\nmonitor = 9\ngrid = "2x1"\ncameras = [\n  "JSC-01",\n  "NON-1",\n]\n'
    )
    (site / "layouts/rusak.toml").write_text("format = 1\nx = \n")
    (site / "monitors.toml").write_text('format = 1\n[[monitor]]\nnumber = 1\nidentity = "a"\nname = "DP-1"\n')
    (site / "secrets.json").chmod(0o640)
    done = command("check", "--site", site)
    assert done.returncode == 1
    assert [line.split(": ")[0].removeprefix(f"{site}/") for line in done.stderr.splitlines()] == [
        "layouts/rusak.toml:2",
        "secrets.json",
        "layouts/salah.toml:7",
    ]
    assert "chmod 0600" in done.stderr
    assert "monitor 9" in done.stdout


def test_absent_monitors_are_a_note_and_no_mistake(site: Path) -> None:
    (site / "monitors.toml").write_text('format = 1\n[[monitor]]\nnumber = 1\nidentity = "a"\nname = "DP-1"\n')
    done = command("check", "--site", site)
    assert (done.returncode, done.stderr) == (0, "")
    assert "jakabaring-4-monitor.toml: monitor 2, 3, 4 tidak ada" in done.stdout


def test_check_without_a_site_and_wrong_usage(tmp_path: Path) -> None:
    missing = command("check", "--site", tmp_path / "none")
    assert (missing.returncode, missing.stderr.count("\n")) == (1, 1)
    assert command("import").returncode == 2
    assert command("layout", "new", "x").returncode == 2
    assert command("layout").returncode == 2
    assert command("check", "--apa").returncode == 2
