"""The wall of a closed site: nobody without a token, everybody within role and zones, all of it in an audit that is whole."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from scc_wall.app.audit_check import check_audit
from scc_wall.app.audit_command import read_lines
from scc_wall.control.command import COMMANDS
from tests.process.closed import answer, close, keys_at, refusal
from tests.process.support import command, display_of, home_environment, make_layout, make_site, running_wall, wait_for

ZONES = {"IN": "Gelora", "OUT": "Danau"}
NOWHERE = "rtsp://127.0.0.1:9/a"
RIGHTS = 'format = 1\n[tamu]\ngroups = ["Gelora"]\n[operator]\ngroups = ["Gelora"]\n'
BY_TYPE = {"int": "1", "float": "0"}


def words_of(kind: type[Any]) -> list[str]:
    """Return words that make a command of a kind."""
    needed = [item for item in fields(kind) if item.default is MISSING]
    return [*kind.verb.split(" "), *(BY_TYPE.get(str(item.type), "luar") for item in needed)]


def test_a_closed_wall_does_for_each_what_their_role_and_zones_allow(tmp_path: Path) -> None:
    with display_of(1) as display:
        environment = home_environment(tmp_path / "home", display.environment)
        rows = [{"id": one, "name": one, "group": zone, "sub_url": NOWHERE} for one, zone in ZONES.items()]
        site = make_site(tmp_path / "ruang", rows, environment)
        make_layout(site, "dalam", [("1x1", "IN")], environment)
        make_layout(site, "luar", [("2x1", "IN,OUT")], environment)
        keys = keys_at(tmp_path / "home", site)
        with running_wall(site, environment, "--layout", "luar") as wall:
            tokens = close(site, keys, RIGHTS)
            wait_for(lambda: refusal(site, "", "status") == "access.no_token")
            for kind in COMMANDS:  # nothing without a token, whatever it is
                assert refusal(site, "", *words_of(kind)) == "access.no_token", kind
            wait_for(lambda: refusal(site, "scc_00000000_tebakan", "quit") == "access.wait")
            ani, tomi, rudi = tokens["ani"], tokens["tomi"], tokens["rudi"]
            assert {pane["camera"] or pane["wanted"] for pane in answer(site, ani, "status")["value"]["panes"]} == {"IN"}
            assert len(answer(site, rudi, "status")["value"]["panes"]) == 2
            outside = (["zoom", "OUT"], ["show", "luar"], ["event", "next"], ["history", "all"], ["shift", "notes"])
            for words in outside:
                assert refusal(site, ani, *words) == "access.out_of_scope", words
            assert refusal(site, ani, "show", "dalam") == ""
            assert refusal(site, tomi, "show", "dalam") == "access.no_right_layout"
            assert refusal(site, ani, "quit") == "access.no_right_system"
            assert refusal(site, ani, "snapshots", "export", "last", "alasan") == "access.no_right_export"
            assert refusal(site, rudi, "show", "luar") == ""
            token_file = tmp_path / "token"
            token_file.write_text(rudi)
            token_file.chmod(0o600)
            closed = command("check", "--site", site, environment=environment)
            assert closed.returncode == 1
            assert "IN" not in closed.stdout
            assert command("check", "--site", site, "--token-file", token_file, environment=environment).returncode == 0
            assert refusal(site, rudi, "quit") == ""
            assert wall.process.wait(20) == 0
    assert all(report.is_whole for report in check_audit(site, keys))
    lines = list(read_lines(site / "audit" / "audit.db"))
    told = {(line["who"], line["command"], line["outcome"]) for line in lines}
    assert {
        ("ani", "show", "done"),
        ("tomi", "show", "refused"),
        ("rudi", "line check", "done"),
        ("rudi", "quit", "done"),
    } <= told
    assert not any(token in json.dumps(lines) for token in tokens.values())
