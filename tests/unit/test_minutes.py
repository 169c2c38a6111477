"""The closing report of a letter and of an event, and what is known of a person, given out or removed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scc_wall.access.letter import Form, Holder, Letter, State
from scc_wall.access.minutes import State as Audited
from scc_wall.access.minutes import facts_of, of_event, of_letter, page, tallies
from scc_wall.adapters.accounts_file import save_accounts, with_person
from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.letter_store import add_letter, read_letters
from scc_wall.adapters.site import writing
from scc_wall.adapters.words import load_words
from scc_wall.app import audit_command, person_command
from scc_wall.app.audit_check import check_audit
from scc_wall.app.audit_command import read_lines
from scc_wall.base.words import LANGUAGES
from tests.unit.closed_site import ClosedSite, closed_site

WORDS = load_words("en")
STATE = Audited(True, 5, "ab" * 32, "rudi", "2026-11-30T05:00:00.000+00:00")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ClosedSite:
    return closed_site(tmp_path, monkeypatch)


def line(command: str, who: str = "ani", letter: str = "", outcome: str = "done", **fields: object) -> dict[str, Any]:
    utc = "2026-11-30T04:00:00.000+00:00"
    return {"who": who, "letter": letter, "command": command, "with": fields, "outcome": outcome, "utc": utc, "reason": ""}


def test_the_lines_of_a_letter_are_those_under_it_and_about_it() -> None:
    lines = [line("show", letter="st-0001"), line("letter approve", id="st-0001"), line("show", letter="st-0002"), line("show")]
    assert of_letter(lines, "st-0001") == lines[:2]


def test_the_lines_of_an_event_are_those_of_its_last_run() -> None:
    start, end = line("event start", plan="pembukaan"), line("event end")
    refused = line("event start", plan="pembukaan", outcome="refused")
    first, second = line("show", layout="a"), line("show", layout="b")
    lines = [start, first, end, line("back"), start, refused, second, end, line("undo")]
    assert of_event(lines, "pembukaan") == [start, refused, second, end]
    assert of_event([start, first, line("event start", plan="lain"), second], "pembukaan") == [start, first]
    assert of_event(lines, "lain") == []


def test_people_are_counted_by_what_became_of_what_they_asked() -> None:
    lines = [line("zoom", camera="B"), line("zoom", camera="A"), line("ptz", outcome="refused"), line("show", who="rudi")]
    assert [(one.who, one.done, one.refused, one.cameras) for one in tallies(lines)] == [
        ("ani", 2, 1, ("A", "B")), ("rudi", 1, 0, ()),
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_all_of_it_and_no_text_becomes_markup(language: str) -> None:
    words = load_words(language)
    letter = Letter(
        "st-0001", Form(number="090/<b>7</b>", office="Dinas", holders=(Holder("Ani & Budi"),)), emergency="sendiri"
    )
    text = page("Judul", "SCC", facts_of(letter, words), [line("show", layout="<script>")], STATE, words)
    for told in (
        "090/&lt;b&gt;7",
        "Ani &amp; Budi",
        "sendiri",
        "&lt;script&gt;",
        "2026-11-30 11.00.00 WIB",
        "abababab ",
    ):
        assert told in text
    assert "<script>" not in text
    refused = {**line("zoom", outcome="refused"), "reason": "access.out_of_scope"}
    told = page("Judul", "SCC", [], [refused], STATE, words)
    assert f"{words.say('keep.minutes_refused')}: {words.say('access.out_of_scope')}" in told
    assert words.say("keep.minutes_sign_supervisor") in text


def test_a_report_is_a_pdf_in_the_sites_reports(room: ClosedSite, capsys: pytest.CaptureFixture[str]) -> None:
    log = AuditLog(room.site, room.keys)
    log.write([program_line("event start", {"plan": "pembukaan"}, who="ani"), program_line("event end", {}, who="ani")])
    log.close()

    def run(*words: str) -> int:
        told = ["report", *words, "--site", str(room.site), "--token-file", str(room.token("rudi"))]
        return audit_command.run(told, WORDS)

    assert run("--event", "pembukaan") == 0
    (file,) = (room.site / "reports").glob("minutes_pembukaan_*.pdf")
    assert str(file) in capsys.readouterr().out
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_mode & 0o777 == 0o600
    assert run("--letter", "../../etc") == 1
    assert WORDS.say("keep.minutes_nothing", name="../../etc") in capsys.readouterr().err


def person(room: ClosedSite, *words: str) -> int:
    return person_command.run([*words, "--site", str(room.site), "--token-file", str(room.token("siti"))], WORDS)


def test_what_is_known_of_somebody_is_given_out_and_removed(room: ClosedSite, capsys: pytest.CaptureFixture[str]) -> None:
    holders = (Holder("Tomi Contoh", "NIP", "1234", position="Staf", account="tomi"), Holder("Lain Orang"))
    add_letter(room.site, room.keys, lambda new, _: replace(new, form=Form(number="090/1", holders=holders), state=State.OPEN))
    log = AuditLog(room.site, room.keys)
    log.write([program_line("show", {"layout": "a"}, who="tomi"), program_line("show", {"layout": "b"}, who="ani")])
    log.close()
    out = room.folder / "tomi.json"
    assert person(room, "export", "tomi", "--out", str(out)) == 0
    known = json.loads(out.read_text())
    assert known["account"] == {"name": "tomi", "role": "tamu", "is_off": False}
    assert known["letters"][0]["as"][0]["id_tail"] == "1234"
    assert [one["who"] for one in known["audit"] if one["command"] == "show"] == ["tomi"]
    assert "Lain Orang" not in out.read_text()
    assert person(room, "export", "tomi", "--out", str(out)) == 1  # never over a file
    assert person(room, "export", "tidak-ada", "--out", str(room.folder / "x.json")) == 1
    assert person(room, "remove", "tomi") == 1
    assert WORDS.say("keep.still_on", name="tomi") in capsys.readouterr().err
    accounts = room.accounts()
    with writing(room.site):
        save_accounts(room.site, room.keys, with_person(accounts, replace(accounts.people["tomi"], is_off=True)))
    assert person(room, "remove", "tomi") == 1
    assert WORDS.say("keep.letter_not_over", letters="st-0001") in capsys.readouterr().err


def test_removing_leaves_the_chain_whole_and_the_name_nowhere(room: ClosedSite) -> None:
    holders = (Holder("Tomi Contoh", "NIP", "1234", account="tomi"), Holder("Lain Orang"))
    add_letter(room.site, room.keys, lambda new, _: replace(new, form=Form(number="090/1", holders=holders), state=State.ENDED))
    log = AuditLog(room.site, room.keys)
    log.write([program_line("show", {"layout": "a"}, who="tomi")])
    log.close()
    accounts = room.accounts()
    with writing(room.site):
        save_accounts(room.site, room.keys, with_person(accounts, replace(accounts.people["tomi"], is_off=True)))
    assert person(room, "remove", "tomi") == 0
    assert "tomi" not in room.accounts().people
    (stored,) = read_letters(room.site, room.keys)
    assert stored.trouble is None
    assert stored.letter is not None
    assert [one.name for one in stored.letter.form.holders] == ["-", "Lain Orang"]
    lines = list(read_lines(room.site / "audit" / "audit.db"))
    assert "tomi" not in json.dumps(lines)
    assert lines[-1]["command"] == "person remove"
    there = b"".join(path.read_bytes() for path in (room.site / "audit").iterdir() if path.name != "audit.spare")
    assert b"tomi" not in there
    assert all(report.is_whole for report in check_audit(room.site, room.keys))
    assert person(room, "remove", "tomi") == 1


def test_the_notice_says_for_how_long(room: ClosedSite, capsys: pytest.CaptureFixture[str]) -> None:
    assert person_command.run(["notice", "--site", str(room.site)], WORDS) == 0
    assert WORDS.say("keep.notice_undecided") in capsys.readouterr().out
    with (room.site / "site.toml").open("a") as file:
        file.write("\n[retention]\nletter_days = 365\n")
    assert person_command.run(["notice", "--site", str(room.site)], WORDS) == 0
    assert "365 days" in capsys.readouterr().out
