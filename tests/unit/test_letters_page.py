"""The page of letters: what is typed comes out as a form, what may be done is offered, nothing is cut off or out of reach."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QPushButton

from scc_wall.access import letter_life as life
from scc_wall.access.letter import Form, Letter, State
from scc_wall.access.letter_form import cells_of_word, filled, known_holders
from scc_wall.access.letter_time import MINUTE_MS
from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.words import load_words
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.control.command import Command
from scc_wall.control.letter_command import (
    ActUnderLetter,
    ApproveLetter,
    KeepDraft,
    LeaveLetter,
    OpenLetter,
    RefuseLetter,
    SubmitLetter,
)
from scc_wall.control.reply import DONE, Reply
from scc_wall.desk.letter_lines import bad_line, deeds, details, left_text, letter_line, running_text, tell_of
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.desk_window import DeskWindow
from scc_wall.ui.desk.letter_source import LetterSource, LettersView
from scc_wall.ui.desk.letters_page import LettersPage
from scc_wall.ui.desk.theme import THEMES, Dress, Theme
from tests.unit.looks_check import cut_texts, nameless
from tests.unit.qt import application
from tests.unit.test_letter import NOW, at, letter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory

SUBMITTED = letter()
APPROVED = life.approved(SUBMITTED, "siti", NOW)
OPEN = life.opened(APPROVED, "ani", NOW)
DRAFT = life.entered(Letter("st-0002"), SUBMITTED.form, "ani", NOW)


class Room:
    """What the page asks for, and what it is told."""

    def __init__(self, language: str = "id") -> None:
        self.words, self.asked, self.replies = load_words(language), list[Command](), dict[type, Reply]()
        self.letters: tuple[Letter, ...] = (OPEN, DRAFT, SUBMITTED)
        self.view: LettersView | None = None
        self.person = "siti"
        self.source = LetterSource(
            ask=self.ask, may=lambda _: True, view=self.look, now=lambda: NOW, person=lambda: self.person,
            holders=lambda: known_holders([SUBMITTED.form]), cameras=lambda: {"JSC-01": "Gerbang", "JSC-02": "Danau"},
            zones=lambda: {"Gelora": "Gelora"}, regions=lambda: load_regions().names,
        )  # fmt: skip

    def ask(self, command: Command, told: Callable[[Reply], None]) -> None:
        self.asked.append(command)
        told(self.replies.get(type(command), DONE))

    def look(self) -> LettersView:
        lines = tuple(letter_line(one, self.words) for one in self.letters)
        return self.view or LettersView(lines, running_text((OPEN,), NOW, self.words))

    def window(self) -> tuple[DeskWindow, LettersPage]:
        application()
        page = LettersPage(self.words, self.source)
        window = DeskWindow(self.words, {}, (DeskPage("letters", "letter.page_title", lambda: page),))
        window.cover(QRect(0, 0, 1366, 768))
        window.open_page("letters")
        return window, page


def button(page: LettersPage, text: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == text and not one.isHidden())


def test_what_is_typed_is_kept_and_submitted_as_a_form() -> None:
    room = Room()
    room.replies = {KeepDraft: {"letter": "st-0003", "notices": []}, SubmitLetter: {"letter": "st-0003", "notices": []}}
    window, page = room.window()
    page._form.show_form(
        filled(Form(), {"number": "090/1", "holders": [{"name": "Tamu", "id_kind": "NIP", "id_tail": "1001"}]})
    )
    next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Nomor surat").setText("090/2")
    button(page, "Ajukan").click()
    kept, submitted = room.asked
    assert submitted == SubmitLetter("st-0003")
    assert isinstance(kept, KeepDraft)
    form = filled(Form(), cells_of_word(kept.form))
    assert (kept.letter, form.number, form.holders[0].id_tail) == ("new", "090/2", "1001")
    window.deleteLater()


def test_every_form_comes_out_as_it_went_in() -> None:
    window, page = Room().window()
    form = replace(SUBMITTED.form, rights=("layout", "ptz"), basis="satu\ndua", e_signature="unchecked", photos=True)
    page._form.show_form(form)
    assert filled(Form(), cells_of_word(json.dumps(page._form.cells()))) == form
    window.deleteLater()


def test_a_refusal_says_the_field_by_its_name_and_goes_there() -> None:
    room = Room()
    room.replies[KeepDraft] = Trouble("letter.no_moment", field="begin")
    window, page = room.window()
    page._form.changed.emit()
    button(page, "Simpan draf").click()
    assert page._result.text().startswith("Berlaku mulai: tulis tanggal")
    assert page._is_typed  # nothing typed is lost
    missing = Trouble("letter.missing", field="number", fields="number, holders")
    assert tell_of(missing, room.words) == "belum diisi: Nomor surat, Pemegang surat"
    window.deleteLater()


def test_what_may_be_done_is_offered_to_those_who_may() -> None:
    room = Room()
    window, page = room.window()
    page._show(SUBMITTED, SUBMITTED.id)
    button(page, "Setujui").click()
    page._details._word.setText("tanggal salah")
    button(page, "Tolak").click()
    assert room.asked == [ApproveLetter("st-0001"), RefuseLetter("st-0001", "tanggal salah")]
    room.person = "ani"  # who has entered it
    page._details.look()
    assert not button(page, "Setujui").isEnabled()
    page._show(APPROVED, APPROVED.id)
    button(page, "Buka sesi").click()
    page._show(OPEN, OPEN.id)
    button(page, "Bertindak atas surat ini").click()
    assert room.asked[2:] == [OpenLetter("st-0001"), ActUnderLetter("st-0001")]
    window.deleteLater()


def test_under_a_letter_nothing_of_others_is_shown() -> None:
    room = Room()
    window, page = room.window()
    page.show_view(window._view)
    assert page._list.count() == 3
    room.view = LettersView(acting="Bertindak atas surat tugas st-0001, sisa 9 menit", hint="Hanya kamera dalam surat ini.")
    page.show_view(window._view)
    assert page._list.count() == 0
    assert not page._stack.isVisible()
    button(page, "Letakkan surat").click()
    assert room.asked == [LeaveLetter()]
    window.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_nothing_is_cut_off_and_everything_is_named(language: str, theme: Theme) -> None:
    room = Room(language)
    window, page = room.window()
    window.wear(Dress(theme))
    for shown in (DRAFT, SUBMITTED, OPEN):
        page._show(shown, shown.id)
        application().processEvents()
        assert cut_texts(page) == []
        assert nameless(page) == []
    window.deleteLater()


def test_what_can_be_done_with_each_letter() -> None:
    emergency = life.opened_in_emergency(SUBMITTED, "ani", "banjir", NOW)
    longer = life.asked_for_longer(OPEN, OPEN.until_ms + MINUTE_MS, "ani", NOW)
    assert deeds(DRAFT, NOW) == ("withdraw",)
    assert deeds(SUBMITTED, NOW) == ("approve", "refuse", "emergency", "withdraw")
    assert deeds(APPROVED, NOW) == ("open", "extend", "withdraw")
    assert deeds(OPEN, NOW) == ("act", "end", "extend", "withdraw")
    assert deeds(emergency, NOW) == ("approve", "act", "end", "withdraw")
    assert deeds(longer, NOW)[:2] == ("approve_longer", "refuse")
    assert deeds(life.passed(OPEN, at(OPEN.until_ms)), NOW) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_are_told_in_words(language: str) -> None:
    words = load_words(language)
    emergency = life.opened_in_emergency(SUBMITTED, "ani", "banjir", NOW)
    ended = life.withdrawn(life.asked_for_longer(OPEN, OPEN.until_ms + 1, "ani", NOW), "siti", "x", NOW)
    for one in (DRAFT, SUBMITTED, APPROVED, OPEN, emergency, ended, life.closed(OPEN, "ani", "closed", NOW)):
        assert all(label and text for label, text in details(one, words))
        assert one.id in letter_line(one, words).text
    for state in State:
        assert words.say(f"letter.state_{state}")
        assert words.say(f"letter.is_{state}", id="x")
    assert "⚠" in bad_line("st-0009", Trouble("letter.damaged"), words).text
    assert left_text(OPEN, at(OPEN.until_ms - 9 * MINUTE_MS), words).startswith(("sisa 9", "9 min"))
    assert "st-0001" in running_text((OPEN,), NOW, words)
