"""The doctor on this machine, and on displays that are missing, silent or refuse."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from scc_wall.adapters.doctor_child import ask_child
from scc_wall.adapters.doctor_display import display_answers
from scc_wall.adapters.doctor_libvlc import measure_libvlc
from scc_wall.adapters.doctor_system import measure_system
from scc_wall.adapters.words import load_words
from scc_wall.app.doctor_command import run

LOOK_AT_LOADED_LIBRARIES = """
import sys
from scc_wall.adapters.words import load_words
from scc_wall.app.doctor_command import run
run([], load_words("id"))
with open("/proc/self/maps") as file:
    maps = file.read()
sys.exit("libvlc" in maps or "libavcodec" in maps or "av" in sys.modules or "vlc" in sys.modules)
"""


def test_json_lists_findings_and_the_exit_code_tells_of_problems(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["--json"], load_words("en"))
    rows = json.loads(capsys.readouterr().out)
    assert {"key", "state", "params", "sentence", "remedy"} == set(rows[0])
    assert code == (1 if any(row["state"] == "problem" for row in rows) else 0)
    assert [row["params"]["version"].split(".")[0] for row in rows if row["key"] == "libvlc.ok"] == ["3"]


def test_gui_never_loads_libvlc_for_it() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOOK_AT_LOADED_LIBRARIES],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert "libVLC" in told.stdout


def test_plugins_that_are_not_there_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert measure_libvlc().missing_plugins == ()
    monkeypatch.setenv("VLC_PLUGIN_PATH", str(tmp_path))
    facts = measure_libvlc()
    assert "xcb_x11" in facts.missing_plugins
    assert facts.missing_packages == ("vlc-plugin-base", "vlc-plugin-video-output")


def test_a_child_that_fails_says_nothing() -> None:
    assert ask_child("scc_wall.no_such_module", 20) is None
    assert ask_child("this", 20) is None  # prints, but no JSON


def test_no_display_and_one_where_nothing_listens() -> None:
    assert not display_answers({**os.environ, "DISPLAY": ""})
    assert not display_answers({**os.environ, "DISPLAY": ":64999"}, limit_s=20)


def test_a_server_that_accepts_and_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number = listener.getsockname()[1] - 6000  # X display n listens on port 6000 + n
        assert not display_answers({**os.environ, "DISPLAY": f"127.0.0.1:{number}"}, limit_s=2)


def test_free_space_is_measured_for_folders_that_are_not_there_yet(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    facts = measure_system([folder])
    assert facts.free_mib[str(folder)] > 0
    assert not folder.exists()
    assert facts.cores >= 1
