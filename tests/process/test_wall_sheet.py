"""The acceptance sheet of a real wall before simulated cameras: its PDF says what `ctl status` says, and no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scc_wall import __version__
from scc_wall.adapters.ctl_socket import ask
from scc_wall.control.lines import request
from tests.pdf_text import pdf_text
from tests.process.cameras import PASSWORD, USER, simulator
from tests.process.secret_search import forms_of
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for

SHOWN = 3


@pytest.fixture(scope="module")
def wall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wall]:
    """A wall that shows three of four cameras."""
    folder = tmp_path_factory.mktemp("terima")
    with simulator(folder, SHOWN + 1) as cameras, display_of(1) as display:
        environment = home_environment(folder / "home", display.environment)
        rows = [
            {"id": f"S{n}", "number": str(n), "name": f"Menara <{n}>", "user": USER, "password": PASSWORD, "link": "serat",
             "sub_url": f"{cameras.address}/jsc-0{n}/sub"}
            for n in range(1, SHOWN + 2)
        ]  # fmt: skip
        site = make_site(folder / "situs", rows, environment)
        make_layout(site, "tiga", [("2x2", "S1,S2,S3")], environment)
        with running_wall(site, environment) as running:
            wait_for(lambda: running.is_live(SHOWN), told=running.states)
            wait_for(lambda: all(pane["delay_ms"] is not None for pane in running.panes()), told=running.states)
            yield running


def sheet_of(wall: Wall, pdf: Path) -> tuple[dict[str, Any], dict[str, Any], str] | None:
    """Have a sheet made; return what was told, the status and the PDF's text once all that is shown is live and measured."""
    done = wall.ctl("sheet", "--pdf", str(pdf), "--minutes", "2", "--json")
    assert done.returncode == 0, done.stderr
    told, status, text = json.loads(done.stdout), wall.status(), pdf_text(pdf)
    is_whole = told["counts"]["live"] == status["counts"]["live"] == SHOWN and text.count("tundaan p50 ") == SHOWN
    return (told, status, text) if is_whole else None


def test_the_sheet_says_what_the_status_says(wall: Wall, tmp_path: Path) -> None:
    pdf = tmp_path / "uji terima.pdf"
    told, status, text = wait_for(lambda: sheet_of(wall, pdf), told=wall.states)
    assert (told["cameras"], told["pictures"], told["counts"]["not_on_wall"]) == (SHOWN + 1, SHOWN, 1)
    assert Path(told["file"]).parent == wall.site / "reports"
    assert Path(told["file"]).read_bytes() == pdf.read_bytes()
    assert pdf.stat().st_mode & 0o777 == 0o600
    lines = text.splitlines()
    assert f"Kamera langsung: {SHOWN} dari {SHOWN + 1}" in lines
    assert f"SCC Wall {__version__}" in lines
    assert "serat" in lines
    for pane in status["panes"]:
        assert any(line.startswith(f"{pane['number']} · {pane['name']}") for line in lines), pane
        assert pane["monitor"] in lines
    assert text.count("● LANGSUNG") == SHOWN + 1  # in the sum on the first page, too
    assert text.count("tidak di dinding") == 2
    assert len(re.findall(r": H\.264 640.360$", text, re.MULTILINE)) == SHOWN
    whole = pdf.read_bytes()
    assert [name for name, form in forms_of(USER, PASSWORD).items() if form in whole or form in text.encode()] == []


def test_the_desk_asks_in_two_steps_and_one_sheet_is_made_at_a_time(wall: Wall) -> None:
    assert wall.ask("sheet", "make", "1")["running"]
    second = json.loads(ask(wall.site, request(["sheet", "make"])))  # by the socket: a process might come when all is done
    assert second["trouble"] == "sheet.busy"
    told = wait_for(lambda: (one := wall.ask("sheet", "progress")) and not one["running"] and one)
    assert told["counts"]["live"] == SHOWN
    wrong = wall.ctl("sheet", "--minutes", "0")
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (2, 1)
