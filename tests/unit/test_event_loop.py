"""A running event: its phases, reminders, presets, and what it does while a hand is at the wall. The buku jaga, too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.access.right import Right
from scc_wall.adapters.words import load_words
from scc_wall.app.event_loop import EventLoop, EventSays
from scc_wall.base.trouble import Trouble
from scc_wall.control.audit import AuditLine, Outcome
from scc_wall.control.command import Command
from scc_wall.control.event_command import (
    CancelRehearsal,
    EventCommand,
    EventEnd,
    EventNext,
    EventPhase,
    EventStart,
    EventStatus,
    ListPlans,
    PrintRehearsal,
    ReadNotes,
    RehearsalStatus,
    Rehearse,
    SignNotes,
    WriteNote,
)
from scc_wall.control.layout_command import ShowLayout
from scc_wall.control.lines import REQUEST_LIMIT, TEXT_LIMIT, parse, parse_asked, request
from scc_wall.control.ptz_command import PtzPreset, PtzRelease
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply, WrongUsage
from scc_wall.desk.event_text import event_text
from scc_wall.desk.shift_book import PERSON_LIMIT, note_line, open_notes, parse_book, signature_line
from scc_wall.layout.event_plan import WIB, EventPlan, MonitorPart, Phase, PresetWish
from scc_wall.wall.eventing import HAND_S, Deed
from tests.unit.app_fakes import Bench, layout

LINES: list[tuple[list[str], Command]] = [
    (["event", "plans"], ListPlans()),
    (["event", "start", "uji"], EventStart("uji")),
    (["event", "next"], EventNext()),
    (["event", "phase", "3"], EventPhase(3)),
    (["event", "end"], EventEnd()),
    (["event", "status", "--json"], EventStatus()),
    (["event", "rehearse", "uji", "--json"], Rehearse("uji")),
    (["event", "rehearsal"], RehearsalStatus()),
    (["event", "cancel"], CancelRehearsal()),
    (["event", "report"], PrintRehearsal()),
    (["shift", "note", "Regu A", " - JSC-12 buram. "], WriteNote("Regu A", "- JSC-12 buram.")),
    (["shift", "sign", "Regu B"], SignNotes("Regu B")),
    (["shift", "notes"], ReadNotes()),
]
NOW = datetime(2026, 12, 5, 14, 0, tzinfo=WIB)


@pytest.mark.parametrize(("line", "command"), LINES, ids=lambda told: told.verb if hasattr(told, "verb") else " ".join(told))
def test_what_is_typed_is_the_command(line: list[str], command: Command) -> None:
    assert parse(line) == command
    assert parse_asked(request(line))[0] == command


def test_every_command_about_events_has_a_line_here() -> None:
    assert {type(command) for _, command in LINES} == set(EventCommand.__args__)


def test_the_longest_note_fits_into_a_request() -> None:
    line = ["shift", "note", "é" * PERSON_LIMIT, "é" * TEXT_LIMIT]
    assert len(request(line)) <= REQUEST_LIMIT
    assert parse_asked(request(line))[0] == WriteNote(*line[2:])
    for text in ("", " ", "x" * (TEXT_LIMIT + 1), "a\nb"):
        with pytest.raises(WrongUsage, match=r"control\.bad_text"):
            parse(["shift", "note", "A", text])


def phase(name: str, shows: str, at: time | None = None, **more: Any) -> Phase:
    return Phase((("id", name), ("en", name)), shows, at=at, **more)


PLAN = EventPlan(
    "uji",
    (
        phase("gerbang", "dua", presets=(PresetWish("A", "Plaza"),), instruction=(("id", "Lihat."), ("en", "Look."))),
        phase("upacara", "lain", time(15), switches=True, remind_min=10, monitors=(MonitorPart("2", "dua"),)),
        phase("pulang", "dua", time(16)),
    ),
)


class Stage:
    """An event at a bench: what it asked for and said, and clocks that are set by hand."""

    def __init__(self, plan: EventPlan = PLAN) -> None:
        self.bench = Bench(layout("dua", "A", "B"), layout("lain", "C"))
        self.bench.shelf.library = replace(self.bench.shelf.library, plans=(plan,))
        self.moment, self.seconds = NOW, 100.0
        self.shown: list[tuple[str, dict[str, str]]] = []
        self.told: list[Trouble] = []
        self.changes = 0
        self.asked: list[Command] = []
        self.lines: list[AuditLine] = []
        self.preset_fails = False
        self.registry = Registry(open_site, self._audit)
        says = EventSays(self.told.append, self._changed)
        self.event = EventLoop(
            self.bench.shelf, self.bench.showing, lambda: self.seconds, lambda: self.moment, self.registry, load_words("id"),
            self._show, says,
        )  # fmt: skip
        self.event.register()
        self.registry.register(PtzPreset, Right.PTZ, self._preset)
        self.registry.register(PtzRelease, Right.PTZ, self._ptz)
        self.registry.register(ShowLayout, Right.LAYOUT, lambda _: DONE)

    def ask(self, command: Command, kind: OriginKind = OriginKind.CTL) -> Reply:
        told: list[Reply] = []
        self.registry.dispatch(command, Origin(kind), told.append)
        return told[0]

    def pass_by(self, minutes: float) -> None:
        """Let time pass in steps of half a minute, with a look at each."""
        for _ in range(round(2 * minutes)):
            self.moment += timedelta(seconds=30)
            self.seconds += 30
            self.event.tick()

    def _audit(self, line: AuditLine) -> None:
        self.lines.append(line)
        self.event.heard(line)

    def _changed(self) -> None:
        self.changes += 1

    def _show(self, name: str, parts: Mapping[str, str]) -> None:
        self.shown.append((name, dict(parts)))
        self.bench.showing.show_parts(name, parts)

    def _preset(self, command: PtzPreset) -> Reply:
        self.asked.append(command)
        if self.preset_fails:
            raise Trouble("device.no_preset", preset=command.preset)
        return DONE

    def _ptz(self, command: PtzRelease) -> Reply:
        self.asked.append(command)
        return DONE

    def status(self) -> dict[str, Any]:
        return dict(self.event.told() or {})


def test_phases_show_their_layouts_and_presets_and_keep_the_next_one_warm() -> None:
    stage = Stage()
    assert stage.ask(EventStart("uji")) == DONE
    assert stage.shown == [("dua", {})]
    assert stage.asked == [PtzPreset("A", "Plaza"), PtzRelease("A")]
    expected = stage.bench.arranging.keeping.expected
    assert expected is not None
    assert expected.name == "uji:2"
    assert [str(feed) for feed in stage.bench.arranging._feeds_of("uji:2")] == ["C/sub", "A/sub", "B/sub"]
    assert (stage.status()["phase"], stage.status()["instruction"], stage.status()["next"]) == (1, "Lihat.", "upacara")
    stage.ask(EventNext())
    assert stage.shown[-1] == ("lain", {"2": "dua"})
    assert {pane.feed.camera for pane in stage.bench.wall.state.panes if pane.feed and not pane.spare} == {"A", "B", "C"}
    stage.ask(EventPhase(3))
    assert stage.bench.arranging.keeping.expected is None
    assert isinstance(stage.ask(EventNext()), Trouble)
    assert isinstance(stage.ask(EventPhase(4)), Trouble)
    assert stage.ask(EventEnd()) == DONE
    assert stage.event.told() is None
    assert isinstance(stage.ask(EventEnd()), Trouble)
    assert isinstance(stage.ask(EventStart("tiada")), Trouble)


def test_a_phase_reminds_and_then_begins_by_itself() -> None:
    stage = Stage()
    stage.ask(EventStart("uji"))
    changes = stage.changes
    stage.pass_by(49)
    assert stage.changes == changes
    stage.pass_by(2)
    assert Deed.REMIND in stage.event.running.said  # type: ignore[union-attr]
    stage.pass_by(9)
    assert stage.status()["phase"] == 2
    assert stage.lines[-1].origin == Origin(OriginKind.EVENT, "uji")
    stage.pass_by(61)
    assert stage.status()["phase"] == 2  # the third one is begun by a person
    assert Deed.DUE in stage.event.running.said  # type: ignore[union-attr]


def test_it_waits_while_a_hand_is_at_the_wall_and_says_so() -> None:
    stage = Stage()
    stage.ask(EventStart("uji"))
    stage.pass_by(59.5)
    stage.ask(ShowLayout("dua"), OriginKind.KEY)
    stage.pass_by(1)
    assert (stage.status()["phase"], stage.status()["waits_for_hand"]) == (1, True)
    text = event_text(stage.event.running, load_words("id"))
    assert text is not None
    assert text.is_urgent
    assert text.coming == "Berikut 15.00 WIB: upacara · menunggu: dinding sedang dipakai"
    stage.pass_by(HAND_S / 60)
    assert stage.status()["phase"] == 2


def test_a_time_that_has_passed_before_does_not_switch() -> None:
    stage = Stage()
    stage.moment += timedelta(hours=4)  # 18.00: both times are over
    stage.ask(EventStart("uji"))
    stage.pass_by(5)
    assert stage.status()["phase"] == 1
    assert Deed.DUE in stage.event.running.said  # type: ignore[union-attr]


def test_a_layout_that_is_gone_is_told_once_and_left_to_a_person() -> None:
    stage = Stage()
    stage.ask(EventStart("uji"))
    site = stage.bench.shelf.library.site
    stage.bench.shelf.library = replace(stage.bench.shelf.library, site=replace(site, layouts=site.layouts[:1]))
    stage.pass_by(90)
    assert [trouble.key for trouble in stage.told] == ["event.layout_gone"]
    assert stage.status()["phase"] == 1
    assert sum(line.outcome is Outcome.FAILED for line in stage.lines) == 1


def test_a_preset_that_fails_is_told_and_the_phase_goes_on() -> None:
    stage = Stage()
    stage.preset_fails = True
    assert stage.ask(EventStart("uji")) == DONE
    assert [trouble.key for trouble in stage.told] == ["event.preset_failed"]
    assert stage.asked == [PtzPreset("A", "Plaza")]


def test_an_edited_plan_is_taken_with_the_next_phase() -> None:
    stage = Stage()
    stage.ask(EventStart("uji"))
    second = replace(PLAN.phases[1], instruction=(("id", "Baru."),))
    stage.bench.shelf.library = replace(
        stage.bench.shelf.library, plans=(replace(PLAN, phases=(PLAN.phases[0], second, PLAN.phases[2])),)
    )
    stage.ask(EventNext())
    assert stage.status()["instruction"] == "Baru."


def test_notes_are_signed_by_somebody_else() -> None:
    book = note_line((), " Regu A ", "JSC-12 buram", NOW)
    notes, _ = parse_book(book, "f")
    with pytest.raises(Trouble, match=r"shift\.only_own"):
        signature_line(notes, "regu a", NOW)
    line, count = signature_line(notes, "Regu B", NOW + timedelta(minutes=5))
    assert count == 1
    signed, troubles = parse_book(book + line, "f")
    assert troubles == ()
    assert (signed[0].number, signed[0].by, signed[0].text) == (1, "Regu A", "JSC-12 buram")
    assert [one.person for one in signed[0].signatures] == ["Regu B"]
    assert open_notes(signed) == ()
    with pytest.raises(Trouble, match=r"shift\.nothing_open"):
        signature_line(signed, "Regu C", NOW)
    assert json.loads(note_line(signed, "Regu C", "x", NOW))["note"] == 2
    for person, text in (("", "x"), ("A", " "), ("A", "x" * (TEXT_LIMIT + 1)), ("A", "a\nb")):
        with pytest.raises(Trouble, match=r"shift\."):
            note_line((), person, text, NOW)


def test_a_damaged_line_of_the_book_is_told_and_the_rest_stays() -> None:
    book = note_line((), "A", "satu", NOW)
    notes, troubles = parse_book(book + '{"note": 1}\n{"signed": [7], "at": "x", "by": "B"}\nxx\n', "f")
    assert [note.text for note in notes] == ["satu"]
    assert [(one.key, one.place.line if one.place else 0) for one in troubles] == [("shift.line", line) for line in (2, 3, 4)]


@given(st.text(max_size=200))
def test_no_text_breaks_the_book(text: str) -> None:
    parse_book(text, "f")
    notes, _ = parse_book(note_line((), "A", "satu", NOW) + text, "f")
    assert notes[0].text == "satu"
