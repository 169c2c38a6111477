"""What is older than the agency's rule goes, each deletion with its line; no clock that jumped deletes anything."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from scc_wall.access.letter import Form, Holder, Letter, Mark, Scan
from scc_wall.access.retention import DAY_MS, LONGEST_GAP_MS, Retention, before_ms, may_run
from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.cryptography_door import SEALED
from scc_wall.adapters.letter_store import add_letter, read_letters
from scc_wall.adapters.scan_store import keep_scan, read_scan
from scc_wall.adapters.site_settings import parse_settings
from scc_wall.adapters.words import load_words
from scc_wall.app import retention_command
from scc_wall.app.audit_check import check_audit
from scc_wall.app.audit_command import read_lines
from scc_wall.app.retaining import Due, Retainer, delete, due
from scc_wall.base.trouble import Trouble
from tests.unit.closed_site import ClosedSite, closed_site

NOW = round(1000 * datetime(2026, 11, 30, 5, tzinfo=UTC).timestamp())
RULE = Retention(30, 365, 730)
SCAN = Scan("a" * 64, "png", 3)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ClosedSite:
    return closed_site(tmp_path, monkeypatch)


def picture(room: ClosedSite, folder: str, name: str) -> Path:
    path = room.site / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    return path


def letter(room: ClosedSite, until_ms: int, at_ms: int) -> str:
    form = Form(number="090/1", holders=(Holder("Ani"),), scan=SCAN)
    mark = Mark("draft", "ani", at_ms)
    made = add_letter(room.site, room.keys, lambda new, _: Letter(new.id, form, begin_ms=1, until_ms=until_ms, marks=(mark,)))
    return made.id


def test_the_rule_is_read_and_a_wrong_one_deletes_nothing() -> None:
    good, troubles = parse_settings("format = 1\n[retention]\nsnapshot_days = 30\naudit_days = 730\n", "site.toml")
    assert good is not None
    assert (good.retention, troubles) == (Retention(30, 0, 730), ())
    for wrong in ("retention = 5", "[retention]\nsnapshot_days = -1\n", '[retention]\nsnapshot_days = "30"\n'):
        read, troubles = parse_settings(f"format = 1\n{wrong}\n", "site.toml")
        assert read is not None
        assert not read.retention.is_set
        assert len(troubles) == 1


def test_days_are_days_and_nought_is_for_ever() -> None:
    assert before_ms(0, NOW) is None
    assert before_ms(2, NOW) == NOW - 2 * DAY_MS
    assert may_run(NOW - DAY_MS, NOW)
    for last, now in ((0, NOW), (NOW + 1, NOW), (NOW, NOW + LONGEST_GAP_MS + 1)):
        assert not may_run(last, now)


def test_what_is_old_goes_and_what_is_not_stays_and_each_deletion_has_its_line(room: ClosedSite) -> None:
    old = [
        picture(room, "snapshots/2026-10-01", "2026-10-01_08-00-00-000_WIB_001_A.png.sealed"),
        picture(room, "snapshots/Pembukaan", "2026-10-30_11-59-59-999_WIB_001_A.pdf"),
        picture(room, "exports", "2026-10-01_08-00-00-000_WIB_001_A.png"),
    ]
    fresh = [
        picture(room, "snapshots/Pembukaan", "2026-10-31_12-00-00-000_WIB_001_A.png"),
        picture(room, "snapshots/Pembukaan", "catatan.txt"),
        picture(room, "exports", "daftar.csv"),
    ]
    gone, kept = letter(room, NOW - 400 * DAY_MS, NOW - 390 * DAY_MS), letter(room, NOW - 400 * DAY_MS, NOW - DAY_MS)
    keep_scan(room.site, SCAN, b"png")
    assert (room.site / "letters" / "scans" / SCAN.sha256).read_bytes().startswith(SEALED)
    found = due(room.site, room.keys, RULE, NOW)
    assert set(found.files) == set(old)
    assert [one.id for one in found.letters] == [gone]
    delete(room.site, room.keys, found, "siti")
    assert not any(path.exists() for path in (*old, old[0].parent))
    assert all(path.exists() for path in fresh)
    assert [one.id for one in read_letters(room.site, room.keys)] == [kept]
    with pytest.raises(Trouble, match=r"letter\.scan_foreign"):  # there, but these bytes have another digest than the test's
        read_scan(room.site, SCAN)
    told = [(line["command"], line["who"]) for line in read_lines(room.site / "audit" / "audit.db")]
    assert told[1:] == [("retention files", "siti"), ("retention letters", "siti")]
    delete(room.site, room.keys, due(room.site, room.keys, RULE, NOW + 400 * DAY_MS), "")
    assert not (room.site / "letters" / "scans" / SCAN.sha256).exists()  # no letter has it any more
    assert all(one.is_whole for one in check_audit(room.site, room.keys))


def test_old_lines_go_and_the_chain_is_whole(room: ClosedSite) -> None:
    log = AuditLog(room.site, room.keys)
    log.write([program_line("show", {"number": number}) for number in range(5)])
    log.close()
    later = round(1000 * datetime.now(UTC).timestamp()) + 800 * DAY_MS
    found = due(room.site, room.keys, RULE, later)
    assert found.lines == 6
    delete(room.site, room.keys, found, "siti")
    (report,) = check_audit(room.site, room.keys)
    assert report.is_whole
    assert report.cut is not None
    assert [line["command"] for line in read_lines(room.site / "audit" / "audit.db")] == ["retention audit"]


def test_the_wall_does_it_once_a_day_and_never_by_a_clock_that_jumped(room: ClosedSite) -> None:
    told: list[Trouble] = []
    retainer = Retainer(room.site, room.keys, told.append)
    old = picture(room, "snapshots/2026-10-01", "2026-10-01_08-00-00-000_WIB_001_A.png")
    retainer.look(Retention(), NOW)
    retainer.look(RULE, NOW)
    retainer.look(RULE, NOW + DAY_MS - 1)
    assert old.exists()
    for moment in (NOW + LONGEST_GAP_MS + DAY_MS, NOW - DAY_MS):
        retainer.look(RULE, moment)
        retainer.look(RULE, moment)
    assert old.exists()
    assert [one.key for one in told] == ["keep.retention_waits"]
    retainer.look(RULE, NOW + DAY_MS)
    assert not old.exists()


def test_the_command_tells_before_it_deletes(
    room: ClosedSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = picture(room, "snapshots/2020-10-01", "2020-10-01_08-00-00-000_WIB_001_A.png")
    words = ["--site", str(room.site), "--token-file", str(room.token("siti"))]
    assert retention_command.run(words, load_words("en")) == 1  # without a rule
    with (room.site / "site.toml").open("a") as file:
        file.write("\n[retention]\nsnapshot_days = 30\n")
    assert retention_command.run(words, load_words("en")) == 0
    assert "2020-10-01_08-00-00-000_WIB_001_A.png" in capsys.readouterr().out
    assert old.exists()
    assert retention_command.run([*words, "--run"], load_words("en")) == 0
    assert not old.exists()
    assert Due().is_empty
