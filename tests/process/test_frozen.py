"""The packaged program's way of starting its processes, with a stand-in for PyInstaller's executable: no build is needed."""

from __future__ import annotations

import json
import select
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scc_wall.adapters.resources import resource_path
from scc_wall.adapters.virtual_display import start_virtual_display
from scc_wall.base.messages import Hello
from scc_wall.workers.worker import MODULES, Worker, WorkerLost

PROJECT = Path(__file__).resolve().parents[2]
STAND_IN = """
import sys
sys.path.insert(0, {project!r})
sys.frozen, sys.executable = True, {program!r}
from scc_wall.app.frozen import main
sys.exit(main())
"""
POOL = """
import multiprocessing, operator, sys
sys.frozen, sys.executable = True, sys.argv[1]
from concurrent.futures import ProcessPoolExecutor
with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
    print(pool.submit(operator.add, 2, 3).result(60))
"""
ARGUMENTS: dict[str, tuple[str, ...]] = {"feeds": (), "player": ("xcb_x11", "none"), "devices": (str(resource_path("onvif")),)}
"""What a role is started with, if not with a folder of its own."""
LIMIT_S = 90.0


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return the stand-in: one file to start, as PyInstaller makes it, that knows no Python command line."""
    file, inside = tmp_path / "scc-wall", tmp_path / "inside.py"
    inside.write_text(STAND_IN.format(project=str(PROJECT), program=str(file)))
    # Not by a first line that names Python: its path may hold a space, which such a line cannot.
    file.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -P {shlex.quote(str(inside))} "$@"\n')
    file.chmod(0o755)
    return file


def test_doctor_asks_its_questions_in_processes_of_the_same_program(program: Path) -> None:
    done = subprocess.run([program, "doctor", "--json"], capture_output=True, text=True, timeout=LIMIT_S, check=False)
    keys = [row["key"] for row in json.loads(done.stdout)]
    assert "libvlc.ok" in keys, done.stderr


def test_a_pool_of_python_itself_starts_from_it(program: Path) -> None:
    """The simulator draws in one."""
    line = [sys.executable, "-c", POOL, str(program)]
    done = subprocess.run(line, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    assert (done.stdout, done.stderr) == ("5\n", "")


@pytest.fixture
def starts_from_it(program: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have our processes started as the packaged program does, a display among them: players draw."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    display = start_virtual_display(1)
    for name, value in display.environment.items():
        monkeypatch.setenv(name, value)
    yield
    display.close()


@pytest.mark.usefixtures("starts_from_it")
@pytest.mark.parametrize("role", MODULES)
def test_every_worker_starts_from_it(role: str, tmp_path: Path) -> None:
    log = tmp_path / "worker.log"
    worker = Worker(role, ARGUMENTS.get(role, (str(tmp_path),)), log)
    try:
        select.select([worker], [], [], LIMIT_S)
        first = worker.receive()[0].message
    except WorkerLost:
        pytest.fail(log.read_text())
    finally:
        worker.quit()
        worker.wait(LIMIT_S)
    assert isinstance(first, Hello)
    assert first.role == role
