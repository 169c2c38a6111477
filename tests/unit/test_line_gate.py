"""The command line of a closed site: every verb that changes or reveals it asks who calls, and one place decides."""

from __future__ import annotations

import argparse
import io
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from scc_wall.access.right import Right
from scc_wall.adapters.words import load_words
from scc_wall.app import cli
from scc_wall.app.audit_command import read_lines
from scc_wall.app.line_gate import LINE
from tests.unit.closed_site import TABLE, ClosedSite, closed_site

ENGLISH = load_words("en")
DAYS = ("--from", "2026-11-01", "--to", "2026-11-02")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ClosedSite:
    (tmp_path / "kamera.csv").write_bytes(TABLE.replace(b"Gerbang", b"Lain"))
    (tmp_path / "setup.toml").write_text('format = 1\ncameras = ["kamera.csv"]\n')
    return closed_site(tmp_path, monkeypatch)


def calls(room: ClosedSite) -> dict[str, list[str]]:
    """Return for each verb that needs a right a call that would do it."""
    out, site = room.folder, ["--site", str(room.site)]
    return {
        "setup": ["setup", "--from", str(out / "setup.toml"), *site],
        "import": ["import", str(out / "kamera.csv"), *site],
        "layout new": ["layout", "new", "baru", "--grid", "1x1", "--cameras", "IN-01", *site],
        "camera add": ["camera", "add", "NEW-03", "127.0.0.1:9", *site],
        "camera replace": ["camera", "replace", "IN-01", "--sub-url", "rtsp://127.0.0.1:9/new", *site],
        "camera password": ["camera", "password", "IN-01", "--password-stdin", *site],
        "check": ["check", *site],
        "backup": ["backup", str(out / "a.zip"), *site],
        "backup --with-secrets": ["backup", str(out / "b.zip"), "--with-secrets", *site],
        "migrate": ["migrate", *site],
        "restore": ["restore", str(out / "a.zip"), "--replace", *site],
        "support-bundle": ["support-bundle", str(out / "c.zip"), "--yes", *site],
        "audit list": ["audit", "list", *site],
        "report": ["report", *DAYS, *site],
        "audit report": ["audit", "report", "--event", "acara", *site],
        "person export": ["person", "export", "ani", "--out", str(out / "ani.json"), *site],
        "person remove": ["person", "remove", "ani", *site],
        "retention": ["retention", "--run", *site],
    }


def run(words: list[str], monkeypatch: pytest.MonkeyPatch, said: str = "") -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(said))
    return cli.main(["--language", "en", *words])


def files_of(room: ClosedSite) -> dict[str, bytes]:
    kept = {path.name for path in room.site.glob("audit/*")} | {".lock"}
    return {
        str(path): path.read_bytes()
        for place in (room.site, room.folder)
        for path in sorted(place.rglob("*"))
        if path.is_file() and path.name not in kept and "data" not in path.parts
    }


def test_every_verb_is_in_the_table_and_every_right_is_tried_here(room: ClosedSite) -> None:
    found = set()
    for verb, module in cli.COMMANDS.items():
        parser = getattr(import_module(module), "_parser", None)
        actions = [] if parser is None or verb == "admin" else _actions(parser(ENGLISH))
        found |= {f"{verb} {action}" for action in actions} or {verb}
    assert found == set(LINE) - {"backup --with-secrets"}
    assert {verb for verb, right in LINE.items() if right is not None} == set(calls(room))


def _actions(parser: argparse.ArgumentParser) -> list[str]:
    subs = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    return list(subs[0].choices) if subs else []


def test_nobody_may_do_anything_to_a_closed_site(
    room: ClosedSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files_of(room)
    for verb, words in calls(room).items():
        assert run(words, monkeypatch) == 1, verb
        told = capsys.readouterr()
        assert "--token-file" in told.err, verb
        assert "IN-01" not in told.out + told.err, verb
        assert run([*words, "--token-file", str(room.folder / "kamera.csv")], monkeypatch) == 1, verb
        assert run(words, monkeypatch, f"siti\n{'salah' * 3}\n") == 1, verb
    assert files_of(room) == before


def test_who_may_not_is_refused_and_who_may_is_not(
    room: ClosedSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    high = {"rudi", "siti"}
    may: dict[str, set[str]] = {
        Right.SYSTEM: high,
        Right.AUDIT: high,
        Right.USERS: {"siti"},
        Right.LAYOUT: {"ani", "rudi", "siti"},
    }
    before = files_of(room)
    for verb, words in calls(room).items():
        right = LINE[verb]
        for name in {"tomi", "ani", "rudi"} - may.get(str(right), {"tomi", "ani", "rudi", "siti"}):
            assert run([*words, "--token-file", str(room.token(name))], monkeypatch) == 1, (verb, name)
            assert ENGLISH.say(f"access.no_right_{right}") in capsys.readouterr().err, (verb, name)
    assert files_of(room) == before
    for verb in ("layout new", "backup", "check", "import", "restore"):
        words = [*calls(room)[verb], "--token-file", str(room.token("siti"))]
        assert run(words, monkeypatch) == 0, (verb, capsys.readouterr().err)


def test_who_is_limited_to_zones_gets_nothing_of_the_whole(
    room: ClosedSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (room.site / "rights.toml").write_text('format = 1\n[operator]\ngroups = ["Gelora"]\n')
    told = ["--token-file", str(room.token("ani"))]
    assert run([*calls(room)["report"], *told], monkeypatch) == 1
    assert ENGLISH.say("access.out_of_scope") in capsys.readouterr().err
    outside = [word.replace("IN-01", "OUT-02") for word in calls(room)["layout new"]]
    assert run([*outside, *told], monkeypatch) == 1
    assert run([*calls(room)["layout new"], *told], monkeypatch) == 0


def test_operators_read_their_own_lines_and_all_calls_are_audited(
    room: ClosedSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("ani", "rudi"):
        run([*calls(room)["layout new"], "--token-file", str(room.token(name))], monkeypatch)
    capsys.readouterr()
    assert run([*calls(room)["audit list"], "--token-file", str(room.token("ani"))], monkeypatch) == 0
    own = capsys.readouterr().out
    assert "line layout new" in own
    assert "rudi" not in own
    assert run([*calls(room)["audit list"], "--token-file", str(room.token("rudi"))], monkeypatch) == 0
    assert "ani" in capsys.readouterr().out
    lines: list[dict[str, Any]] = list(read_lines(room.site / "audit" / "audit.db"))
    told = [(line["command"], line["who"], line["outcome"]) for line in lines]
    assert ("line layout new", "ani", "done") in told
    assert ("line layout new", "rudi", "failed") in told  # there is one of that name by then
    assert all("scc_" not in str(line) for line in lines)


def test_an_open_site_asks_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "kamera.csv").write_bytes(TABLE)
    assert run(["import", str(tmp_path / "kamera.csv"), "--site", str(tmp_path / "ruang")], monkeypatch) == 0
    assert run(["check", "--site", str(tmp_path / "ruang")], monkeypatch) == 0
    assert not (tmp_path / "ruang" / "audit").exists()
