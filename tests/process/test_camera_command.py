"""`scc-wall camera`: probing, finding and adding cameras, as an installer does it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from scc_wall.adapters.device_memory import load_devices
from scc_wall.adapters.site import load_site
from tests.process.secret_search import forms_of, in_files
from tests.process.small_onvif import PASSWORD, USER, small_camera
from tests.process.support import home_environment


def camera_command(folder: Path, *words: str, password: str = PASSWORD) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scc_wall", "--language", "en", "camera", *words],
        input=f"{password}\n", env=home_environment(folder / "home"), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_a_camera_is_probed_and_added_with_its_streams_by_pixels(tmp_path: Path) -> None:
    with small_camera("other host", clock_off_s=3600) as camera:
        login = ("--user", USER, "--password-stdin")
        done = camera_command(tmp_path, "probe", camera.url, "--json", *login)
        assert done.returncode == 0, done.stderr
        facts = json.loads(done.stdout)["facts"]
        values = {fact["name"]: fact["value"] for fact in facts}
        assert (values["maker"], values["moves"], values["timeout_s"]) == ("Kecil", "pan-tilt zoom", "2")
        assert values["main_url"] == "rtsp://127.0.0.1:8554/besar"  # the typed host, no login
        assert values["sub_url"] == "rtsp://127.0.0.1:8554/kecil"
        assert {fact["value"] for fact in facts if fact["name"] == "odd"} == {"device.odd_clock", "device.odd_host"}
        site = tmp_path / "situs"
        done = camera_command(
            tmp_path, "add", "PTZ-1", f"127.0.0.1:{camera.port}", "--site", str(site), "--name", "Kubah", *login
        )
        assert done.returncode == 0, done.stderr
        assert "another host" in done.stdout
    (added,) = load_site(site).cameras
    assert added.onvif is not None
    assert (added.id, added.name, added.onvif.port) == ("PTZ-1", "Kubah", camera.port)
    assert added.main is not None
    assert added.main.url.endswith("/besar")
    assert load_devices(site).cameras["PTZ-1"].value("model") == "K-1"
    assert in_files([tmp_path], forms_of(USER, PASSWORD), {"secrets.json"}) == []


def test_what_is_no_camera_is_told_in_a_sentence(tmp_path: Path) -> None:
    done = camera_command(tmp_path, "probe", "127.0.0.1:9")
    assert (done.returncode, done.stdout) == (1, "")
    assert "cannot be reached" in done.stderr
    for wrong in ("rtsp://127.0.0.1/", "http://user:pw@127.0.0.1/", "a b"):
        done = camera_command(tmp_path, "probe", wrong)
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "pw" not in done.stderr
    with small_camera() as camera:
        done = camera_command(tmp_path, "probe", camera.url, "--user", USER, "--password-stdin", password="wrong")
        assert "refuses" in done.stderr
        assert camera.count("denied") <= 2
