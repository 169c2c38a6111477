"""What is deleted by rule, and names that are taken out: the chain stays whole, and nobody else can do it unseen."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from scc_wall.access.aliases import OTHERS
from scc_wall.access.chain import Stamp, utc_text
from scc_wall.access.cut import Cut, cut_text, read_cut
from scc_wall.adapters import audit_log, audit_names
from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.audit_store import has_guards, read_rows
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.app.audit_check import check_audit
from scc_wall.app.audit_command import read_lines
from tests.unit.audit_room import copy_room, database, fill, forge, is_whole, open_log

LINES = 12


def log_of(folder: Path) -> AuditLog:
    return open_log(folder)


def cut_after(folder: Path, seq: int) -> int:
    """Cut a room's chain just before the moment of a line; return how many lines went."""
    (moment,) = [json.loads(str(row.body))["utc"] for row in read_rows(database(folder)) if row.seq == seq]
    log = log_of(folder)
    count = log.cut(moment, "siti")
    log.close()
    return count


@pytest.fixture(autouse=True)
def seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a second pass between any two lines."""
    noon = 1_796_000_000_000
    counting = count(0)

    def stamp() -> Stamp:
        number = next(counting)
        return Stamp(noon + 1000 * number, 1000 * number, "boot")

    monkeypatch.setattr(audit_log, "stamp_now", stamp)


def seqs(folder: Path) -> list[object]:
    return [row.seq for row in read_rows(database(folder))]


def test_lines_are_cut_with_a_line_about_it_and_the_rest_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "room"
    folder.mkdir()
    outside = fill(folder, LINES)
    assert cut_after(folder, 6) == 5
    last = list(read_lines(database(folder)))[-1]
    assert (last["command"], last["who"]) == ("retention audit", "siti")
    assert last["with"]["upto"] == 5  # type: ignore[index]
    assert is_whole(folder, outside)
    assert has_guards(database(folder))
    report = check_audit(folder / "site", KeyFolder(folder / "keys"))[0]
    assert report.cut is not None
    assert report.findings is not None
    assert report.findings.lines == LINES + 1 - 5
    log = log_of(folder)
    assert not log.notes
    assert log.cut(utc_text(datetime(2200, 1, 1, tzinfo=UTC)), "") > 0  # once more, all but the newest
    log.write([program_line("show", {})])
    log.close()
    assert is_whole(folder)
    assert len(seqs(folder)) == 2


def test_nothing_is_cut_where_nothing_is_old(tmp_path: Path) -> None:
    fill(tmp_path, LINES)
    log = log_of(tmp_path)
    assert log.cut("2000-01-01T00:00:00.000+00:00", "") == 0
    log.close()
    assert seqs(tmp_path) == list(range(1, LINES + 1))


def deed_delete(base: sqlite3.Connection) -> None:
    base.execute("DELETE FROM line WHERE seq = (SELECT MIN(seq) FROM line)")


def deed_no_cut(base: sqlite3.Connection) -> None:
    base.execute("DELETE FROM cut")


def deed_forge_cut(base: sqlite3.Connection) -> None:
    (seq, body, digest) = base.execute("SELECT seq, body, digest FROM line ORDER BY seq LIMIT 1").fetchone()
    cut = cut_text(Cut(json.loads(body)["chain"], seq, digest, "t"))
    (signature,) = base.execute("SELECT signature FROM cut").fetchone()
    base.execute("DELETE FROM cut")
    base.execute("DELETE FROM line WHERE seq = ?", (seq,))
    base.execute("INSERT INTO cut VALUES (?, ?, ?)", (seq, cut, signature))


def deed_lose_the_line(base: sqlite3.Connection) -> None:
    base.execute("DELETE FROM line WHERE seq = (SELECT MAX(seq) FROM line)")


def deed_rename(base: sqlite3.Connection) -> None:
    base.execute("UPDATE name SET name = 'tuti' WHERE name = 'siti'")


def deed_forget(base: sqlite3.Connection) -> None:
    base.execute("DELETE FROM name WHERE name = 'siti'")


def deed_swap_names(base: sqlite3.Connection) -> None:
    (one, of_one), (other, of_other) = base.execute("SELECT name, signature FROM name LIMIT 2").fetchall()
    base.execute("UPDATE name SET name = '-' WHERE name = ?", (one,))
    base.execute("UPDATE name SET name = ?, signature = ? WHERE name = ?", (one, of_one, other))
    base.execute("UPDATE name SET name = ?, signature = ? WHERE name = '-'", (other, of_other))


DEEDS = (deed_delete, deed_no_cut, deed_forge_cut, deed_lose_the_line, deed_rename, deed_forget, deed_swap_names)


def test_what_others_do_to_a_cut_chain_and_to_names_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "room"
    folder.mkdir()
    fill(folder, LINES)
    cut_after(folder, 6)
    assert is_whole(copy_room(folder, tmp_path / "copy"))
    for deed in DEEDS:
        altered = copy_room(folder, tmp_path / "altered")
        forge(altered, deed, hides=True)
        assert not is_whole(altered), deed.__name__


def test_an_older_cut_with_the_lines_that_were_deleted_since_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "room"
    folder.mkdir()
    fill(folder, LINES)
    cut_after(folder, 4)
    older = copy_room(folder, tmp_path / "older")
    cut_after(folder, 8)
    with sqlite3.connect(database(older)) as base:
        rows = base.execute("SELECT * FROM line").fetchall()
        cuts = base.execute("SELECT * FROM cut").fetchall()

    def put_back(base: sqlite3.Connection) -> None:
        newer = base.execute("SELECT * FROM line").fetchall()
        base.execute("DELETE FROM line")
        base.execute("DELETE FROM cut")
        base.executemany("INSERT INTO line VALUES (?, ?, ?, ?)", sorted({*rows, *newer}))
        base.executemany("INSERT INTO cut VALUES (?, ?, ?)", cuts)

    forge(folder, put_back, hides=True)
    assert not is_whole(folder)


def test_a_cut_is_read_only_as_it_was_written() -> None:
    cut = Cut("c", 5, "d", "t")
    assert read_cut(cut_text(cut)) == cut
    for text in ("", "{}", None, cut_text(cut) + " ", '{"cut":{"chain":"c","digest":"d","seq":true,"utc":"t"}}', "[" * 5000):
        assert read_cut(text) is None


def test_no_name_is_in_the_lines_and_one_that_is_taken_out_is_nowhere_in_the_file(tmp_path: Path) -> None:
    log = log_of(tmp_path)
    log.write([program_line("admin user add", {"name": "budi", "role": "tamu"}, who="siti")])
    log.write([program_line("link set", {"name": "serat"}, who="budi")])
    bodies = "".join(str(row.body) for row in read_rows(database(tmp_path)))
    assert "budi" not in bodies
    assert "siti" not in bodies
    assert "serat" in bodies
    told = [(line["who"], line["with"]["name"]) for line in list(read_lines(database(tmp_path)))[1:]]  # type: ignore[index]
    assert told == [("siti", "budi"), ("budi", "serat")]
    assert log.forget("budi", "siti")
    assert not log.forget("budi", "siti")
    log.close()
    assert is_whole(tmp_path)
    lines = list(read_lines(database(tmp_path)))
    assert [line["command"] for line in lines[1:]] == ["admin user add", "link set", "person remove"]
    assert "budi" not in json.dumps(lines)
    there = b"".join(path.read_bytes() for path in database(tmp_path).parent.glob("audit.db*"))
    assert b"budi" not in there
    log = log_of(tmp_path)
    log.write([program_line("show", {}, who="budi")])  # another person of that name, later
    log.close()
    first, second = (line["who"] for line in list(read_lines(database(tmp_path))) if line["command"] in {"link set", "show"})
    assert str(first).startswith("~")
    assert second == "budi"
    assert is_whole(tmp_path)


def test_guessed_names_do_not_fill_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_names, "MOST", 3)
    log = log_of(tmp_path)
    log.write([program_line("sign-in password", {}, who=f"tebakan{number}") for number in range(9)])
    log.close()
    told = [line["who"] for line in list(read_lines(database(tmp_path)))[1:]]
    assert told == ["tebakan0", "tebakan1", "tebakan2", *[OTHERS] * 6]
    assert is_whole(tmp_path)
