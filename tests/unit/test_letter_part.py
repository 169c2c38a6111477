"""Sessions on the running wall: told before they end, closed on time and at once, whatever the disk and the clock do."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from scc_wall.access import letter_life as life
from scc_wall.access.account import Account, Accounts, Role
from scc_wall.access.chain import Stamp
from scc_wall.access.letter import Letter
from scc_wall.access.letter_form import filled
from scc_wall.access.letter_time import MINUTE_MS, reckon
from scc_wall.adapters import letter_store
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.words import load_words
from scc_wall.app.letter_part import LetterPart, LetterParts
from scc_wall.app.letter_sessions import LetterSessions
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.control.letter_command import ActUnderLetter, ConfirmClock, KeepDraft, OpenLetter, WithdrawLetter
from scc_wall.control.reply import Reply
from tests.unit.test_letter import CELLS, MORNING, NOW

CAMERAS = {"JSC-01": Camera("JSC-01", 1, "a"), "JSC-03": Camera("JSC-03", 3, "c")}
PEOPLE = {
    name: Account(name, role, "x") for name, role in (("ani", Role.OPERATOR), ("tomi", Role.TAMU), ("siti", Role.PENGAWAS))
}


class Access:
    """Stands for the access of the wall: notes who is sent away and what is let go."""

    def __init__(self, sessions: LetterSessions) -> None:
        self.sessions, self.is_closed, self.letter = sessions, True, ""
        self.sent: list[tuple[str, str]] = []
        self.let: list[str] = []
        self.guests = 0
        self.knowing = SimpleNamespace(camera=lambda _origin, _camera: True)

    def guest_came(self) -> None:
        self.guests += 1

    def let_go(self, person: str) -> None:
        self.let.append(person)

    def send_away(self, people: tuple[str, ...], reason: Trouble) -> None:
        for person in people:
            self.sent.append((person, reason.key))
            self.sessions.leave(person)


class Room:
    """A part with its letters on a real disk, whose work is done at once, and a clock of our own."""

    def __init__(self, folder: Path) -> None:
        site = folder / "site"
        site.mkdir()
        library = SimpleNamespace(folder=site, cameras=CAMERAS, accounts=Accounts(True, PEOPLE))
        self.shelf = cast("Any", SimpleNamespace(library=library))
        self.keys, self.site = KeyFolder(folder / "keys"), site
        self.sessions = LetterSessions(self.shelf)
        self.access, self.now_ms, self.turned_ms = Access(self.sessions), 1000, 0
        self.told: list[str] = []
        self.lines: list[dict[str, object]] = []
        disk = SimpleNamespace(do=lambda work: work())
        mailbox = SimpleNamespace(post=lambda work: work())
        self.part = LetterPart(
            LetterParts(
                self.shelf, self.keys, load_words("id"), cast("Any", disk), cast("Any", mailbox), self.sessions,
                cast("Any", self.access), self.stamp, self.lines.append, lambda trouble: self.told.append(trouble.key),
                lambda: None,
            )
        )  # fmt: skip

    def stamp(self) -> Stamp:
        return Stamp(MORNING + self.now_ms + self.turned_ms, self.now_ms, "boot")

    def wait(self, ms: int) -> None:
        self.now_ms += ms
        self.part.tick()

    def begin(self) -> Letter:
        """Keep an approved letter for three hours, and start."""
        form = {**CELLS, "begin": "2026-12-01 08.00", "until": "2026-12-01 10.59", "cameras": "JSC-01"}
        form["holders"] = [{"name": "Tamu", "account": "tomi"}]

        def step(letter: Letter, _others: object) -> Letter:
            entered = life.entered(letter, filled(letter.form, form), "ani", NOW)
            return life.approved(life.submitted(entered, "ani", NOW), "siti", NOW)

        letter = letter_store.add_letter(self.site, self.keys, step)
        self.part.start()
        self.wait(1000)
        return letter

    def do(self, command: object, person: str = "ani") -> Reply:
        """Carry out a command as the registry would."""
        acts: dict[type, Any] = {}
        registry = SimpleNamespace(register_with_origin=lambda kind, _right, act: acts.update({kind: act}))
        self.part.register(cast("Any", registry))
        try:
            result = acts[type(command)](command, SimpleNamespace(person=person, letter=""))
        except Trouble as trouble:
            return trouble
        replies: list[Reply] = []
        if hasattr(result, "then"):
            result.then(replies.append)
            return replies[0]
        return cast("Reply", result)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_a_session_is_told_before_its_end_and_closed_at_it(room: Room) -> None:
    letter = room.begin()
    room.do(OpenLetter(letter.id))
    room.do(ActUnderLetter(letter.id))
    assert room.access.guests == 1
    assert {person: one.cameras for person, one in room.sessions.warrants().items()} == {
        "ani": {"JSC-01"},
        "tomi": {"JSC-01"},
    }
    room.wait(169 * MINUTE_MS)
    assert room.told == ["letter.opened"]
    room.wait(MINUTE_MS)
    room.wait(MINUTE_MS)
    assert room.told == ["letter.opened", "letter.ends_soon"]
    room.wait(8 * MINUTE_MS)
    assert room.told[2:] == ["letter.ends_soon"]
    room.wait(MINUTE_MS)
    assert room.told[3:] == ["letter.over_over"]
    assert room.access.sent == [("ani", "letter.over_over"), ("tomi", "letter.over_over")]
    assert room.sessions.warrants() == {}
    assert [line["command"] for line in room.lines] == ["letter over"]
    room.wait(MINUTE_MS)
    assert len(room.lines) == 1


def test_a_disk_that_refuses_ends_the_session_all_the_same(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    letter = room.begin()
    room.do(OpenLetter(letter.id))
    room.do(ActUnderLetter(letter.id))

    def full(*_: object, **__: object) -> None:
        raise Trouble("site.unwritable", reason="full")

    monkeypatch.setattr(letter_store, "write_atomically", full)
    room.wait(200 * MINUTE_MS)
    assert room.access.sent == [("ani", "letter.over_over"), ("tomi", "letter.over_over")]
    assert room.sessions.running() == ()
    assert [(line["command"], line["outcome"]) for line in room.lines] == [("letter over", "failed")]


def test_a_clock_turned_back_lengthens_nothing(room: Room) -> None:
    letter = room.begin()
    room.do(OpenLetter(letter.id))
    room.wait(100 * MINUTE_MS)
    room.turned_ms = -90 * MINUTE_MS
    room.wait(81 * MINUTE_MS)
    assert room.sessions.running() == ()
    assert room.told[-1] == "letter.over_over"


def test_a_jump_ahead_is_kept_over_a_start_until_somebody_confirms_the_clock(room: Room) -> None:
    room.begin()
    room.turned_ms = 60 * MINUTE_MS
    room.wait(MINUTE_MS)
    room.part.start()
    assert room.sessions.now.behind_ms == 60 * MINUTE_MS
    assert room.do(ConfirmClock(), "siti") == {}
    assert room.sessions.now.behind_ms == 0
    assert isinstance(room.do(ConfirmClock(), "siti"), Trouble)


def test_a_withdrawal_sends_people_away_at_once_and_a_start_finds_it_withdrawn(room: Room) -> None:
    letter = room.begin()
    room.do(OpenLetter(letter.id))
    room.do(WithdrawLetter(letter.id, "perintah"), "siti")
    assert room.access.sent == [("tomi", "letter.over_withdrawn")]
    room.part.start()
    assert room.sessions.running() == ()


def test_a_session_goes_on_after_a_start_and_a_changed_file_opens_nothing(room: Room) -> None:
    letter = room.begin()
    room.do(OpenLetter(letter.id))
    room.part.start()
    assert [one.id for one in room.sessions.running()] == [letter.id]
    assert room.access.guests == 2
    file = room.site / "letters" / f"{letter.id}.json"
    file.write_text(file.read_text().replace("JSC-01", "JSC-03"))
    room.part.start()
    assert room.sessions.running() == ()
    assert room.told[-1] == "letter.foreign"
    assert isinstance(room.do(ActUnderLetter(letter.id)), Trouble)


def test_at_an_open_site_there_are_no_letters(room: Room) -> None:
    room.access.is_closed = False
    room.part.start()
    reply = room.do(KeepDraft("new", "{}"))
    assert isinstance(reply, Trouble)
    assert reply.key == "letter.open_site"
    assert not (room.site / "letters").exists()


def test_who_acted_under_a_letter_that_is_over_may_do_nothing_until_sent_away(room: Room) -> None:
    letter = room.begin()
    room.do(OpenLetter(letter.id))
    room.do(ActUnderLetter(letter.id))
    late = Stamp(MORNING + 300 * MINUTE_MS, room.now_ms + 300 * MINUTE_MS, "boot")
    room.sessions.now = reckon(room.sessions.now, late)
    assert room.sessions.warrants()["ani"].cameras == frozenset()
