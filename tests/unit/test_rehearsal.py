"""When a stream passes a rehearsal, and what its report says in both languages."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

import pytest

from scc_wall.adapters.words import load_words
from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed, Stream
from scc_wall.desk.rehearsal import (
    LIMIT_S,
    SETTLE_S,
    SILENCE_S,
    Check,
    Finding,
    Kind,
    PhaseLine,
    Report,
    Trial,
    judge,
    preset_checks,
    stream_checks,
)
from scc_wall.desk.rehearsal_plain import as_plain, from_plain
from scc_wall.desk.rehearsal_text import html_page, summary, text_lines
from scc_wall.layout.event_plan import WIB

NEW = FeedReport("A/sub", "connecting", "", 0, -1, 0, -1, 0, 0, "", 0, 0, 0)
PLAYING = replace(NEW, phase="playing", sessions=1, interval_ms=40)


def after(seconds: float, *reports: FeedReport | None) -> tuple[bool, Trouble | None]:
    """Return the last judgement of reports that come in even steps over so many seconds."""
    trial, over, why = Trial(100.0), False, None
    for step, report in enumerate(reports):
        trial, over, why = judge(trial, report, 100.0 + seconds * step / max(1, len(reports) - 1))
        if over:
            break
    return over, why


def test_two_new_pictures_pass() -> None:
    assert after(1, NEW, replace(PLAYING, pictures=1)) == (False, None)
    assert after(1, NEW, replace(PLAYING, pictures=2)) == (True, None)
    assert after(1, replace(PLAYING, pictures=900), replace(PLAYING, pictures=902)) == (True, None)


def test_a_session_that_brings_no_new_picture_is_frozen() -> None:
    still = replace(PLAYING, pictures=900)
    assert after(SILENCE_S - 1, still, still) == (False, None)
    assert after(SILENCE_S + 1, still, still) == (True, Trouble("event.no_pictures"))
    slow = replace(still, interval_ms=10_000)
    assert after(SILENCE_S + 1, slow, slow) == (False, None)
    silent = replace(NEW, phase="waiting", reason="feed.silent", attempt=1)
    assert after(SETTLE_S + 1, NEW, silent) == (True, Trouble("event.no_pictures"))


def test_a_refusal_counts_once_it_is_an_answer_to_this_try() -> None:
    refused = replace(NEW, phase="refused", reason="feed.denied")
    assert after(SETTLE_S - 0.5, refused, refused) == (False, None)
    assert after(SETTLE_S + 0.5, refused, refused) == (True, Trouble("feed.denied"))


@pytest.mark.parametrize(("reason", "tries"), [("feed.unreachable", 2), ("feed.busy", 4)])
def test_a_hiccup_is_tried_again(reason: str, tries: int) -> None:
    for attempt in range(1, tries):
        assert after(9, NEW, replace(NEW, phase="waiting", reason=reason, attempt=attempt)) == (False, None)
    assert after(9, NEW, replace(NEW, phase="waiting", reason=reason, attempt=tries)) == (True, Trouble(reason))


def test_who_never_answers_is_given_up() -> None:
    assert after(LIMIT_S + 1, NEW, NEW) == (True, Trouble("event.no_word"))
    assert after(LIMIT_S + 1, None, None) == (True, Trouble("event.no_word"))


def test_everything_is_tried_once_and_knows_its_phases() -> None:
    a, b = Feed("A", Stream.SUB), Feed("B", Stream.MAIN)
    assert stream_checks([[a, a, b], [], [a]]) == (
        Check(Kind.STREAM, "A", "sub", (1, 3)),
        Check(Kind.STREAM, "B", "main", (1,)),
    )
    assert preset_checks([[("A", "x")], [("A", "x"), ("A", "y")]]) == (
        Check(Kind.PRESET, "A", "x", (1, 2)),
        Check(Kind.PRESET, "A", "y", (2,)),
    )


def report(*findings: Finding, ended: bool = True, cancelled: bool = False) -> Report:
    began = datetime(2026, 12, 4, 9, 5, tzinfo=WIB)
    return Report(
        "uji", "Uji <b>", began, began if ended else None, 9, 12, cancelled,
        (PhaseLine(1, "Gerbang", began, ("Gerbang & akses",)), PhaseLine(2, "Pulang", None, ())),
        (("Teknisi", "HT kanal 5"),), {"A": "Plaza <barat>"}, findings,
    )  # fmt: skip


FROZEN = tuple(Finding(Check(Kind.STREAM, "A", stream, (1,)), Trouble("event.no_pictures")) for stream in ("sub", "main"))
MISSING = Finding(Check(Kind.PRESET, "A", "Plaza", (1, 2)), Trouble("device.no_preset", preset="Plaza"))
UNPLACED = Finding(Check(Kind.PHASE, "", "Pulang", (2,)), Trouble("event.unplaced", count=9, monitors="2"))


def test_a_report_survives_its_plain_values() -> None:
    told = report(*FROZEN, MISSING, UNPLACED, ended=False)
    assert from_plain(json.loads(json.dumps(as_plain(told)))) == told
    for broken in ({}, {**as_plain(told), "began": 3}, {**as_plain(told), "failures": [{"kind": "x"}]}):
        with pytest.raises(ValueError, match=r"report|valid"):
            from_plain(broken)


@pytest.mark.parametrize("language", ["id", "en"])
def test_both_streams_of_one_camera_are_one_fault(language: str) -> None:
    words = load_words(language)
    told = text_lines(report(*FROZEN, MISSING, UNPLACED), words)
    assert "3" in told[2]
    assert len(told) == 6
    both = words.say("event.stream_sub"), words.say("event.stream_main")
    assert all(stream in told[3] for stream in both)
    assert "4 Des 2026 09.05 WIB" in told[1] if language == "id" else "4 Dec 2026 09:05 WIB" in told[1]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_escapes_what_people_wrote(language: str) -> None:
    page = html_page(report(*FROZEN, MISSING), load_words(language))
    assert "Plaza &lt;barat&gt;" in page
    assert "Uji &lt;b&gt;" in page
    assert "<barat>" not in page


def test_the_outcome_in_a_sentence() -> None:
    words = load_words("en")
    assert summary(report(), words) == words.say("event.report_passed", of=12)
    assert summary(report(MISSING), words) == words.say("event.report_failed", n=1, of=12)
    assert summary(report(ended=False), words) == words.say("event.report_running", done=9, of=12, n=0)
    assert summary(report(cancelled=True), words) == words.say("event.report_cancelled", done=9, of=12, n=0)
