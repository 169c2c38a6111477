"""The audit: written before it is acknowledged, signed, append-only; whatever is altered is found."""

from __future__ import annotations

import json
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.access.audit_view import Wanted, cells, day_bounds, line_text, matches
from scc_wall.access.chain import Head, Row, Stamp, beginning, body_of, canonical, digest_of
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.verify import Fault, Finding, verify
from scc_wall.adapters.audit_log import day_of, program_line
from scc_wall.adapters.audit_store import SPARE, has_guards
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.words import load_words
from scc_wall.app.audit_check import check_audit, outside_text, read_outside
from scc_wall.app.audit_command import read_lines, report_lines, run
from scc_wall.app.audit_writer import AuditWriter
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.control.audit import AuditLine, Outcome
from scc_wall.control.layout_command import ShowLayout
from scc_wall.control.wall_command import Status
from tests.unit.audit_room import KINDS, alter, copy_room, database, fill, forge, is_whole, open_log

STAMP = Stamp(1_796_000_000_000, 5, "boot")
ROOM = 12


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("audit")
    fill(folder, ROOM)
    return folder


# the pure chain

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(), max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(st.characters(), max_size=8), plain, max_size=5))
def test_every_text_becomes_one_line_of_ascii(told: dict[str, object]) -> None:
    body = body_of("kette", 1, STAMP, told)
    assert body.isascii()
    assert body.isprintable()
    read = json.loads(body)
    assert (read["seq"], read["chain"]) == (1, "kette")
    assert canonical(read) == body


def made(count: int, chain: str = "c") -> list[Row]:
    rows, digest = [], beginning(chain)
    for seq in range(1, count + 1):
        body = body_of(chain, seq, STAMP, {"who": f"orang {seq}"})
        digest = digest_of(digest, body)
        rows.append(Row(seq, body, digest, f"s{digest}"))
    return rows


def is_signed(digest: str, signature: str) -> bool:
    return signature == f"s{digest}"


def test_a_whole_chain_is_whole() -> None:
    rows = made(5)
    found = verify("c", rows, is_signed, [Head("c", 3, str(rows[2].digest), "t")])
    assert (found.lines, found.last, found.first) == (5, 5, None)
    assert found.witnessed is not None


@given(st.integers(1, 6), st.data())
def test_whatever_is_done_to_rows_the_first_wrong_one_is_named(count: int, data: st.DataObject) -> None:
    rows = made(count)
    at = data.draw(st.integers(0, count - 1))
    head = [Head("c", count, str(rows[-1].digest), "t")]
    gone = rows[:at] + rows[at + 1 :]
    assert verify("c", gone, is_signed, head).first == Finding(Fault.MISSING, at + 1)
    name = data.draw(st.sampled_from(("seq", "body", "digest", "signature")))
    other = data.draw(st.none() | st.integers(-3, 10) | st.text(max_size=5) | st.binary(max_size=5))
    values = {key: getattr(rows[at], key) for key in ("seq", "body", "digest", "signature")} | {name: other}
    changed = [*rows[:at], Row(**values), *rows[at + 1 :]]
    found = verify("c", changed, is_signed, head).first
    assert (found is None) == (changed == rows)


def test_what_was_taken_from_the_end_only_a_head_can_tell() -> None:
    rows = made(5)
    assert verify("c", rows[:3], is_signed).first is None
    assert verify("c", rows[:3], is_signed, [Head("c", 5, str(rows[4].digest), "t")]).first == Finding(Fault.MISSING, 4)


def test_a_line_beyond_a_head_that_nobody_signed_was_added() -> None:
    rows = made(3)
    more = Row(4, rows[2].body, "x", "y")
    assert verify("c", [*rows, more], is_signed, [Head("c", 3, str(rows[2].digest), "t")]).first == Finding(Fault.ADDED, 4)


# the store


def test_what_was_written_is_there_and_whole(room: Path) -> None:
    lines = list(read_lines(database(room)))
    assert [line["seq"] for line in lines] == list(range(1, ROOM + 1))
    assert lines[0]["command"] == "audit begin"
    assert lines[1]["who"] == "orang 0"
    assert is_whole(room)


@pytest.mark.parametrize("kind", KINDS)
def test_alterations_of_each_kind_are_found(kind: str, room: Path, tmp_path: Path) -> None:
    outside = read_outside_of(room, tmp_path)
    for seed in range(3):
        altered = copy_room(room, tmp_path / f"room {seed}")
        alter(altered, random.Random(f"{kind} {seed}"), kind)
        assert not is_whole(altered, outside), (kind, seed)


def read_outside_of(room: Path, folder: Path):  # type: ignore[no-untyped-def]  # noqa: ANN201
    log = open_log(room)
    head, key = log.head(), KeyFolder(room / "keys").signing_key()
    log.close()
    assert head is not None
    file = folder / "kepala.json"
    file.write_text(outside_text(head, key))
    return read_outside(file)


def test_a_restored_old_state_is_found_by_the_outside_head_and_by_the_one_beside_the_key(room: Path, tmp_path: Path) -> None:
    now = copy_room(room, tmp_path / "now")
    fill(now, ROOM)
    outside = read_outside_of(now, tmp_path)
    old = copy_room(room, tmp_path / "old")
    copy_room(now / "keys", old / "keys")
    assert not is_whole(old)
    copy_room(room / "keys", old / "keys")
    assert is_whole(old)  # the keys were rolled back as well: nothing here can tell
    assert not is_whole(old, outside)


def test_a_deleted_audit_is_found(room: Path, tmp_path: Path) -> None:
    gone = copy_room(room, tmp_path / "gone")
    database(gone).unlink()
    assert not is_whole(gone)
    log = open_log(gone)
    assert [note.key for note in log.notes] == ["access.audit_gone"]
    log.close()
    assert not is_whole(gone)


def test_a_damaged_file_is_put_aside_and_a_new_chain_begins(room: Path, tmp_path: Path) -> None:
    bad = copy_room(room, tmp_path / "bad")
    database(bad).write_bytes(b"rusak" * 1000)
    log = open_log(bad)
    assert [note.key for note in log.notes] == ["access.audit_put_aside"]
    log.write([program_line("show", {})])
    log.close()
    assert not is_whole(bad)
    assert next(iter(check_audit(bad / "site", KeyFolder(bad / "keys")))).is_whole


def test_the_store_itself_refuses_to_change(room: Path, tmp_path: Path) -> None:
    copy = copy_room(room, tmp_path / "copy")
    base = sqlite3.connect(database(copy))
    for wrong in ("UPDATE line SET body = ''", "DELETE FROM line", "INSERT OR REPLACE INTO line VALUES (1, '', '', '')"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            base.execute(wrong)
    base.close()
    forge(copy, lambda _: None, hides=False)
    assert not has_guards(database(copy))
    assert not is_whole(copy)


def test_two_processes_write_one_chain(tmp_path: Path) -> None:
    one, other = open_log(tmp_path), open_log(tmp_path)
    for log in (one, other, other, one):
        log.write([program_line("show", {})])
    one.close()
    other.close()
    assert is_whole(tmp_path)
    assert len(list(read_lines(database(tmp_path)))) == 5


def test_old_files_are_vouched_for(tmp_path: Path) -> None:
    logs = tmp_path / "site" / "logs"
    logs.mkdir(parents=True)
    (logs / "audit.jsonl").write_text("{}\n")
    open_log(tmp_path).close()
    first = next(iter(read_lines(database(tmp_path))))
    assert first["with"]["before"][0]["bytes"] == 3  # type: ignore[index]


def test_a_new_day_closes_the_one_before(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    stamp, told = program_line("show", {})
    log.write([(Stamp(stamp.utc_ms + 86_400_000, 0, ""), told)])
    log.close()
    assert [line["command"] for line in read_lines(database(tmp_path))] == ["audit begin", "audit day", "show"]
    assert day_of("2026-11-30T17:00:00.000+00:00") == "2026-12-01"


def test_a_full_disk_is_said_and_the_kept_room_is_used_first(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    spare = database(tmp_path).with_name(SPARE)
    assert spare.exists()
    pages = log._store._base.execute("PRAGMA page_count").fetchone()[0]
    log._store._base.execute(f"PRAGMA max_page_count = {pages}")
    many = [program_line("show", {"layout": "x" * 900})] * 50
    with pytest.raises(Trouble) as caught:
        log.write(many)
    assert caught.value.key == "access.audit_full"
    assert not spare.exists()
    log._store._base.execute("PRAGMA max_page_count = 100000")
    log.write([program_line("show", {})])
    log.close()
    assert is_whole(tmp_path)


# the writer's thread


class Post:
    """A mailbox that keeps what is posted until it is emptied, as the GUI thread would."""

    def __init__(self) -> None:
        self.posted: list = []  # type: ignore[type-arg]

    def post(self, work) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        self.posted.append(work)

    def empty(self) -> None:
        while self.posted:
            self.posted.pop(0)()


class FakeBook:
    def __init__(self) -> None:
        self.notes: list[Trouble] = []
        self.lines: list[object] = []
        self.trouble: Trouble | None = None
        self.is_closed = False

    def write(self, lines: list[object]) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.lines += lines

    def is_short_of_room(self) -> bool:
        return False

    def close(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("strict", [True, False])
def test_nothing_is_acknowledged_before_it_is_written(strict: bool) -> None:
    book, post, told, replies = FakeBook(), Post(), [], []  # type: ignore[var-annotated]
    writer = AuditWriter(lambda: book, lambda: STAMP, post, told.append, lambda: strict)  # type: ignore[arg-type, return-value]
    line = AuditLine(Origin(OriginKind.CTL), ShowLayout("satu"), Outcome.DONE)
    assert writer(AuditLine(Origin(OriginKind.CTL), Status(), Outcome.DONE)) is None
    full = book.trouble = Trouble("access.audit_full")
    pending = writer(line)
    assert pending is not None
    pending.then(replies.append)
    writer.flush()
    post.empty()
    assert told == [full]
    assert writer.trouble == full
    assert replies == [full if strict else {}]
    book.trouble = None
    writer.try_again()
    again = writer(line)
    assert again is not None
    again.then(replies.append)
    writer.end()
    assert len(book.lines) == 2
    assert replies[1:] == []
    post.empty()
    assert replies[1:] == [{}]
    assert book.is_closed


# what people read


def test_lines_are_found_by_person_letter_camera_and_day() -> None:
    told = {"who": "ani", "letter": "1/2", "with": {"camera": "A,B"}, "utc": "2026-11-30T16:59:59.000+00:00"}
    begin, end = day_bounds(__import__("datetime").date(2026, 11, 30))
    assert matches(told, Wanted("ani", "1/2", "B", begin, end))
    for wrong in (Wanted("budi"), Wanted(letter="1/3"), Wanted(camera="C"), Wanted(begin=end), Wanted(end=begin)):
        assert not matches(told, wrong)


@given(st.text(st.characters()), st.text(st.characters()))
def test_hostile_texts_steer_neither_terminal_nor_spreadsheet(who: str, reason: str) -> None:
    told: dict[str, object] = {"seq": 1, "who": who, "with": {who: reason}, "reason": reason, "utc": "?"}
    assert line_text(told).isprintable() or not (who + reason).isprintable()
    assert not any(letter in line_text(told) for letter in "\n\r\x1b\u202e\u200f")
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells(told))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_told_in_both_languages(language: str, room: Path, tmp_path: Path) -> None:
    words, outside = load_words(language), read_outside_of(room, tmp_path)
    for told in (None, outside):
        (report,) = check_audit(room / "site", KeyFolder(room / "keys"), told)
        assert len(list(report_lines(report, told.head if told else None, words))) == (2 if told else 3)


def test_the_command_line(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = copy_room(room, tmp_path / "copy")
    monkeypatch.setattr("scc_wall.app.audit_command.keys_of", lambda _: KeyFolder(copy / "keys"))
    words, site, head = load_words("en"), str(copy / "site"), str(tmp_path / "head.json")
    assert run(["head", "--site", site, "--out", head], words) == 0
    assert run(["verify", "--site", site, "--head", head], words) == 0
    assert "whole" in capsys.readouterr().out
    assert run(["list", "--site", site, "--camera", "JSC-03", "--csv"], words) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    forge(copy, lambda base: base.execute("UPDATE line SET body = '{}' WHERE seq = 4"), hides=True)
    assert run(["verify", "--site", site, "--head", head], words) == 1
    assert "line 4 was altered" in capsys.readouterr().out
    (tmp_path / "head.json").write_text("{}")
    assert run(["verify", "--site", site, "--head", head], words) == 1
    assert run(["verify", "--site", str(tmp_path / "none")], words) == 1
