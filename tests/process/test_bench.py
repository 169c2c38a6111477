"""The bench as a person runs it: real cameras, a real display, the real wall; and what Ctrl+C leaves of it.

Five seconds are measured: a wall that finds the machine overloaded shows key pictures only, and one comes every two seconds.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.process.support import home_environment, living, wait_for

LIMIT_S = 150


@contextmanager
def bench(environment: Mapping[str, str], folder: Path, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Start the bench; what it says is in `folder`."""
    with (folder / "table").open("w") as table, (folder / "progress").open("w") as progress:
        process = subprocess.Popen(
            [sys.executable, "-m", "scc_wall", "--language", "en", "bench", "--quick", "--seconds", "5", *words],
            stdin=subprocess.DEVNULL, stdout=table, stderr=progress, env=dict(environment), text=True, start_new_session=True,
        )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)


def progress(folder: Path) -> str:
    return (folder / "progress").read_text()


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache for all tests: the films are made by the first."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def environment(tmp_path: Path, films: Path) -> dict[str, str]:
    """Somebody who has the programs the bench needs, but not mpv."""
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in ("setpriv", "Xvfb", "xrandr"):
        found = shutil.which(name)
        assert found is not None, name
        (programs / name).symlink_to(found)
    (tmp_path / "temporary").mkdir()
    found_as = {"PATH": str(programs), "TMPDIR": str(tmp_path / "temporary"), "XDG_RUNTIME_DIR": ""}
    return home_environment(tmp_path / "home", {**found_as, "XDG_CACHE_HOME": str(films)})


def test_it_measures_what_is_there_and_says_what_is_missing(environment: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    with bench(environment, tmp_path, "--streams", "2", "--only", "bare", "wall", "mpv", "--json", str(file)) as process:
        assert process.wait(LIMIT_S) == 0, progress(tmp_path)
    assert "mpv is not measured" in progress(tmp_path)
    assert "apt-get install mpv" in progress(tmp_path)
    bare, wall = json.loads(file.read_text())["results"]
    assert (bare["contender"], wall["contender"]) == ("bare", "wall")
    assert bare["steady"]["rate_least"] > 0
    assert wall["first"]["tiles_shown"] == wall["cold"][0]["tiles_shown"] == 2
    assert wall["cold"][0]["sessions_opened"] == 2
    steady = wall["steady"]
    assert steady["rate_least"] > 0
    assert steady["cpu_percent"] > 0
    assert steady["x_percent"] is not None
    assert steady["processes"] >= 3
    assert steady["memory_mb"] > bare["steady"]["memory_mb"] > 0
    assert steady["delay_p50_ms"] is not None
    assert wall["cpu_times_bare"] > 0
    assert "wall " in (tmp_path / "table").read_text()
    assert not list((tmp_path / "temporary").iterdir())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_leaves_nothing_behind(environment: dict[str, str], tmp_path: Path, number: int) -> None:
    with bench(environment, tmp_path, "--streams", "2", "--only", "wall") as process:
        wait_for(lambda: "steady" in progress(tmp_path), LIMIT_S, lambda: progress(tmp_path))
        family = psutil.Process(process.pid).children(recursive=True)
        assert len(family) >= 5, family  # cameras, display, the wall's three
        os.kill(process.pid, number)
        os.kill(process.pid, number)  # somebody impatient
        assert process.wait(30) == 130, progress(tmp_path)
    assert not living(family)
    assert not list((tmp_path / "temporary").iterdir())
    assert "Traceback" not in progress(tmp_path)
