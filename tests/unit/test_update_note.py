"""Updates in the audit of every site: lines that verify, beside a wall that writes its own."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.audit_store import FILE, FOLDER, read_rows
from scc_wall.adapters.words import load_words
from scc_wall.app.audit_check import check_audit
from scc_wall.app.audit_command import keys_of
from scc_wall.app.import_command import import_data
from scc_wall.app.update_note import main

TABLE = b"id,sub_url\nK-01,rtsp://127.0.0.1:9/satu\n"
VERSIONS = ("--from", "0.1.0", "--to", "0.2.0", "--by", "teknisi", "--wanted", "36")


@pytest.fixture
def sites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of two sites and of something that is none."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in ("utama", "cadangan"):
        import_data(TABLE, "kamera.csv", tmp_path / "sites" / name, load_words("en"))
    (tmp_path / "sites" / "bukan situs").mkdir()
    return tmp_path / "sites"


def lines(site: Path) -> list[dict[str, object]]:
    return [json.loads(str(row.body)) for row in read_rows(site / FOLDER / FILE)]


def is_whole(site: Path) -> bool:
    reports = check_audit(site, keys_of(site))
    return bool(reports) and all(report.is_whole for report in reports)


def test_every_site_gets_a_line_that_verifies(sites: Path) -> None:
    assert main([str(sites), "begin", *VERSIONS]) == 0
    assert main([str(sites), "back", *VERSIONS, "--why", "update.not_live"]) == 0
    for name in ("utama", "cadangan"):
        begun, back = lines(sites / name)[-2:]
        assert (begun["command"], begun["outcome"]) == ("update begin", "done")
        assert begun["with"] == {"from": "0.1.0", "to": "0.2.0", "live": 36, "system_user": "teknisi"}
        assert (back["command"], back["outcome"], back["reason"]) == ("update", "failed", "update.not_live")
        assert is_whole(sites / name)
    assert not (sites / "bukan situs" / FOLDER).exists()


def test_a_wall_that_has_the_audit_open_writes_on_after_the_line(sites: Path) -> None:
    site = sites / "utama"
    wall = AuditLog(site, keys_of(site))
    wall.write([program_line("show", {"layout": "satu"})])
    assert main([str(sites), "refused", *VERSIONS, "--why", "update.older"]) == 0
    wall.write([program_line("show", {"layout": "dua"})])
    wall.close()
    assert [line["command"] for line in lines(site)][-3:] == ["show", "update", "show"]
    assert lines(site)[-2]["outcome"] == "refused"
    assert is_whole(site)


def test_a_site_that_takes_no_line_is_told_and_keeps_no_other_from_its_own(
    sites: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(sites), "begin", *VERSIONS]) == 0
    monkeypatch.setattr("scc_wall.adapters.audit_store.BUSY_S", 0.01)
    holder = sqlite3.connect(sites / "cadangan" / FOLDER / FILE, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        assert main([str(sites), "done", *VERSIONS]) == 1
    finally:
        holder.close()
    said = capsys.readouterr().err.splitlines()
    assert ["cadangan" in line for line in said] == [True, True], said
    assert lines(sites / "utama")[-1]["command"] == "update"
    assert lines(sites / "cadangan")[-1]["command"] == "update begin"
