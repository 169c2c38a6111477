"""Letters: forms full of tricks, two pairs of eyes, and clocks that are turned; nothing opens or lengthens one by accident."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.access import letter_life as life
from scc_wall.access.chain import Stamp
from scc_wall.access.letter import Form, Letter, Scope, State
from scc_wall.access.letter_form import FORM_LIMIT, cells_of_word, check_codes, filled, known_holders, missing, notices
from scc_wall.access.letter_record import read_record, record_text
from scc_wall.access.letter_text import clean, escaped, has_mixed_letters, id_notice
from scc_wall.access.letter_time import MINUTE_MS, Reckoning, confirmed, moment_of, moment_text, reckon
from scc_wall.access.scan import SIZE_LIMIT, scan_of
from scc_wall.access.trusted_time import Known
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera

DAY = 86_400_000
MORNING = moment_of("2026-12-01 08.00", "begin")
CELLS: dict[str, object] = {
    "number": "090/117/Diskominfo/2026",
    "date": "2026-11-30",
    "office": "Dinas Contoh",
    "signer_name": "Pejabat Contoh",
    "signer_position": "Plt. Kepala Dinas",
    "purpose": "Meninjau arus lalu lintas",
    "destination": "Ruang SCC",
    "begin": "2026-12-01",
    "until": "2026-12-02",
    "cameras": "JSC-01, JSC-02",
    "regions": ["16.71"],
    "notice": "yes",
    "rules": "yes",
    "holders": [{"name": "Tamu Contoh", "id_kind": "NIP", "id_number": "19800101 200501 1 001", "position": "Analis"}],
}


def at(ms: int) -> Reckoning:
    return Reckoning(Known(ms, 0, "boot"))


NOW = at(MORNING)


def letter(**changes: object) -> Letter:
    form = filled(Form(), CELLS)
    told = life.submitted(life.entered(Letter("st-0001"), form, "ani", NOW), "ani", NOW)
    return replace(told, **changes)  # type: ignore[arg-type]


def is_refused(key: str, deed: object, *told: object) -> None:
    with pytest.raises(Trouble) as caught:
        deed(*told)  # type: ignore[operator]
    assert caught.value.key == key


def is_ours(trouble: Trouble) -> None:
    assert trouble.key.startswith("letter.")


# the form


@pytest.mark.parametrize("mark", ["\u202e", "\u200b", "\x00", "\x1b", "\u2066", "\ufeff", "\u2028", "\ud800", "\ue000"])
def test_marks_that_hide_something_are_refused_and_shown(mark: str) -> None:
    with pytest.raises(Trouble) as caught:
        filled(Form(), {"office": f"Dinas{mark}Contoh"})
    assert caught.value.key == "letter.hidden_mark"
    assert caught.value.params["text"] == f"Dinas<U+{ord(mark):04X}>Contoh"
    assert str(caught.value).isprintable()


def test_endless_texts_are_refused_by_name() -> None:
    with pytest.raises(Trouble, match=r"letter\.too_long field='purpose' count='10000'"):
        filled(Form(), {"purpose": "x" * 10_000})
    is_refused("letter.form_size", cells_of_word, "x" * (FORM_LIMIT + 1))


@given(st.text())
def test_a_text_that_is_kept_hides_nothing_and_stays_itself(text: str) -> None:
    try:
        kept = clean(text, "purpose", 200, lines=True)
    except Trouble:
        return
    assert clean(kept, "purpose", 200, lines=True) == kept
    assert kept.replace("\n", "").isprintable()
    assert escaped(kept.replace("\n", " "))[:60] == kept.replace("\n", " ")[:60]


VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=20), lambda v: st.lists(v, max_size=3))


@given(st.dictionaries(st.sampled_from([*CELLS, "rights", "photos", "x"]), VALUES | st.just([{"name": 3}]), max_size=4))
def test_any_cells_make_a_form_that_is_read_as_it_was_written_or_a_trouble(cells: dict[str, object]) -> None:
    try:
        form = filled(Form(), cells)
    except Trouble as trouble:
        is_ours(trouble)
        return
    told = Letter("st-0001", form)
    assert read_record(record_text(told)) == told


@given(st.text() | st.from_regex(r'\{"(number|holders)": .{0,20}\}', fullmatch=True))
def test_any_word_is_a_form_or_a_trouble(word: str) -> None:
    try:
        filled(Form(), cells_of_word(word))
    except Trouble as trouble:
        is_ours(trouble)


def test_of_a_number_only_its_end_is_kept_and_what_is_odd_is_told_softly() -> None:
    form = filled(Form(), CELLS)
    assert (form.holders[0].id_tail, form.holders[0].id_notice, notices(form)) == ("1001", "", ())
    assert "19800101" not in record_text(Letter("st-0001", form))
    odd = filled(form, {"holders": [{"name": "T\u0430mu", "id_kind": "NIP", "id_number": "1980"}]})
    assert [one.key for one in notices(odd)] == ["letter.nip_length", "letter.mixed_letters"]
    again = filled(odd, {"holders": [{"name": "Tamu", "id_kind": "NIP", "id_tail": "1980", "id_notice": "letter.nip_length"}]})
    assert again.holders[0].id_notice == "letter.nip_length"
    assert known_holders([form, odd])[0].name == "Tamu Contoh"


@pytest.mark.parametrize(
    ("number", "odd"),
    [
        ("198001012005011001", ""),
        ("19800101200501100", "letter.nip_length"),
        ("198013012005011001", "letter.nip_odd"),
        ("198001012005013001", "letter.nip_odd"),
        ("\u0661" * 18, "letter.nip_not_digits"),
        ("", ""),
    ],
)
def test_a_nip_is_checked_softly(number: str, odd: str) -> None:
    assert id_notice("NIP", number) == odd


def test_letters_in_disguise_are_noticed() -> None:
    assert has_mixed_letters("Bud\u0456")
    assert has_mixed_letters("\uff22udi")
    assert not has_mixed_letters("Dr. H. Budi Sant\u00f3so, S.T.")


def test_what_is_missing_is_named_and_codes_are_known() -> None:
    assert missing(Form())[0] == "number"
    assert missing(filled(Form(), CELLS)) == ()
    is_refused("letter.missing", life.submitted, life.entered(Letter("st-0001"), Form(), "ani", NOW), "ani", NOW)
    form = filled(Form(), CELLS)
    check_codes(form, {"JSC-01", "JSC-02"}, (), {"16.71"})
    is_refused("letter.unknown_regions", check_codes, form, {"JSC-01", "JSC-02"}, (), {"16.7"})
    assert form.scope.covers(Camera("X", 1, "x", region="16.71"))
    assert not form.scope.covers(Camera("X", 1, "x"))
    assert not Scope().covers(Camera("", 1, "x"))


@pytest.mark.parametrize(
    "text", ["", "besok", "2026-13-01", "2026-02-30", "2026-12-01 25.00", "0001-01-01", "9999-12-31", "٢٠٢٦-12-01"]
)
def test_times_that_are_none_are_refused(text: str) -> None:
    is_refused("letter.no_moment", moment_of, text, "begin")


def test_the_last_day_counts_to_its_end() -> None:
    until = moment_of("2026-12-02", "until", is_end=True)
    assert until == moment_of("2026-12-03", "begin")
    assert moment_text(until, is_end=True) == "2026-12-02 23.59 WIB"
    assert moment_text(moment_of("2026-12-01 8:05", "begin")) == "2026-12-01 08.05 WIB"


# its life


def test_the_whole_way() -> None:
    told = letter()
    is_refused("letter.own", life.approved, told, "ani", NOW)
    told = life.approved(told, "siti", NOW)
    told = life.opened(told, "ani", NOW)
    assert life.is_running(told, NOW)
    is_refused("letter.is_open", life.opened, told, "ani", NOW)
    told = life.asked_for_longer(told, told.until_ms + DAY, "ani", NOW)
    is_refused("letter.own", life.approved, told, "ani", NOW)
    longer = life.approved(told, "siti", NOW)
    assert longer.until_ms == told.until_ms + DAY
    ended = life.closed(longer, "ani", "closed", NOW)
    assert ended.state is State.APPROVED
    ended = life.passed(life.opened(ended, "ani", NOW), at(longer.until_ms))
    assert ended.state is State.ENDED
    assert (ended.sessions[-1].why, ended.sessions[-1].closed_ms) == ("over", longer.until_ms)
    assert [mark.deed for mark in ended.marks] == [
        *("draft", "submit", "approve", "open", "extend", "extension approved", "end", "open", "over")
    ]
    assert read_record(record_text(ended)) == ended


def test_whoever_typed_something_into_a_letter_cannot_approve_it() -> None:
    told = life.entered(letter(state=State.REFUSED), filled(Form(), CELLS), "siti", NOW)
    told = life.submitted(told, "ani", NOW)
    for who in ("ani", "siti"):
        is_refused("letter.own", life.approved, told, who, NOW)
    assert life.approved(told, "umar", NOW).state is State.APPROVED


def test_an_emergency_opening_is_marked_and_short() -> None:
    told = life.opened_in_emergency(letter(), "ani", "banjir, petugas sendiri", NOW)
    assert told.good_until_ms == MORNING + life.EMERGENCY_MS
    is_refused("letter.own", life.approved, told, "ani", NOW)
    is_refused("letter.emergency_first", life.asked_for_longer, told, told.until_ms + DAY, "ani", NOW)
    assert life.passed(told, at(told.good_until_ms)).state is State.ENDED
    assert life.closed(told, "ani", "closed", NOW).state is State.ENDED
    seen = life.approved(told, "siti", NOW)
    assert (seen.good_until_ms, seen.emergency) == (told.until_ms, "banjir, petugas sendiri")
    is_refused("letter.no_reason", life.opened_in_emergency, letter(), "ani", " ", NOW)
    is_refused("letter.is_draft", life.opened_in_emergency, letter(state=State.DRAFT), "ani", "x", NOW)


def test_a_number_is_there_once_for_each_issuer_and_year() -> None:
    other = letter(id="st-0002")
    draft = replace(letter(), state=State.DRAFT)
    is_refused("letter.number_taken", life.submitted, draft, "ani", NOW, [other])
    assert life.submitted(draft, "ani", NOW, [replace(other, state=State.WITHDRAWN)]).state is State.SUBMITTED


def test_a_withdrawal_ends_all_and_nothing_comes_after_it() -> None:
    gone = life.withdrawn(life.opened(life.approved(letter(), "siti", NOW), "ani", NOW), "siti", "perintah pimpinan", NOW)
    assert gone.sessions[0].why == "withdrawn"
    assert not life.is_running(gone, NOW)
    for deed in (life.approved, life.opened, life.submitted):
        is_refused("letter.is_withdrawn", deed, gone, "umar", NOW)


DEEDS = st.sampled_from(["enter", "submit", "approve", "refuse", "open", "emergency", "longer", "close", "withdraw", "wait"])


def after(deed: str, told: Letter, form: Form, who: str, now: Reckoning) -> Letter:
    acts = {
        "enter": lambda: life.entered(told, form, who, now),
        "submit": lambda: life.submitted(told, who, now),
        "approve": lambda: life.approved(told, who, now),
        "refuse": lambda: life.refused(told, who, "tidak", now),
        "open": lambda: life.opened(told, who, now),
        "emergency": lambda: life.opened_in_emergency(told, who, "darurat", now),
        "longer": lambda: life.asked_for_longer(told, told.until_ms + DAY, who, now),
        "close": lambda: life.closed(told, who, "closed", now),
        "withdraw": lambda: life.withdrawn(told, who, "dicabut", now),
        "wait": lambda: life.passed(told, now),
    }
    return acts[deed]()


@given(st.lists(st.tuples(DEEDS, st.sampled_from(["ani", "siti", "umar"]), st.integers(0, 2 * DAY)), max_size=25))
def test_no_order_of_deeds_opens_what_two_have_not_seen_or_time_has_ended(deeds: list[tuple[str, str, int]]) -> None:
    told, ms, form = Letter("st-0001"), MORNING, filled(Form(), CELLS)
    for deed, who, wait in deeds:
        ms += wait if deed == "wait" else 0
        now = at(ms)
        try:
            told = after(deed, told, form, who, now)
        except Trouble as trouble:
            is_ours(trouble)
        assert not told.approved_by or told.approved_by not in told.entered_by or told.state is State.DRAFT
        if life.is_running(told, now):
            assert told.begin_ms <= ms < told.until_ms
            assert told.approved_by or (told.emergency and ms < told.emergency_until_ms)
        assert sum(not one.closed_ms for one in told.sessions) == (told.state is State.OPEN)
        assert read_record(record_text(told)) == told


# time

CLOCKS = st.lists(st.tuples(st.integers(0, DAY), st.integers(-3 * DAY, 3 * DAY)), min_size=1, max_size=20)


@given(CLOCKS)
def test_a_turned_clock_neither_opens_a_letter_early_nor_keeps_it_open(steps: list[tuple[int, int]]) -> None:
    passed = 0
    known = reckon(Reckoning(), Stamp(MORNING, 1000, "boot"))
    for counted, turned in steps:
        passed += counted
        before, known = known, reckon(known, Stamp(MORNING + passed + turned, 1000 + passed, "boot"))
        assert known.least_ms == MORNING + passed  # as the clock counts that nobody can set
        assert known.most_ms >= max(before.most_ms, MORNING + passed)


def test_after_a_jump_a_letter_of_tomorrow_stays_shut_until_somebody_says_the_clock_is_right() -> None:
    told = life.approved(letter(), "siti", NOW)
    early = reckon(Reckoning(), Stamp(told.begin_ms - DAY, 0, "boot"))
    is_refused("letter.not_yet", life.opened, told, "ani", early)
    jumped = reckon(early, Stamp(told.begin_ms + 1, MINUTE_MS, "boot"))
    is_refused("letter.clock_jumped", life.opened, told, "ani", jumped)
    assert life.opened(told, "ani", confirmed(jumped)).state is State.OPEN
    unset = reckon(jumped, Stamp(0, 2 * MINUTE_MS, "boot"))
    assert unset.most_ms == jumped.most_ms + MINUTE_MS
    assert reckon(jumped, Stamp(0, 5, "other")).most_ms == jumped.most_ms  # started anew with an unset clock


# what lies on the disk and what people bring


@pytest.mark.parametrize(
    "change", [{"state": "good"}, {"begin_ms": "1"}, {"id": "../x"}, {"x": 1}, {"sessions": [[1]]}, {"form": 1}]
)
def test_a_record_that_was_changed_is_none(change: dict[str, object]) -> None:
    told = json.loads(record_text(letter()))
    told["letter"].update(change)
    with pytest.raises(ValueError, match=r".*"):
        read_record(json.dumps(told))


@given(st.text() | st.from_regex(r'\{"format": 1, "letter": .{0,30}\}', fullmatch=True))
def test_any_text_is_a_letter_or_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_record(text)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int = 2, height: int = 2) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 6)) + chunk(b"IEND", b"")


JPEG = (
    b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x05\x00\x07\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00?\x00\x00"
    b"\xff\xd9"
)
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


def test_a_scan_is_known_by_how_it_is_built() -> None:
    assert [scan_of(data).kind for data in (png(), JPEG, PDF)] == ["png", "jpeg", "pdf"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "letter.scan_kind"),
        (b"MZ\x90", "letter.scan_kind"),
        (b"%PDF-1.4 without an end", "letter.scan_kind"),
        (png()[:-3], "letter.scan_broken"),
        (png() + b"x", "letter.scan_broken"),
        (png().replace(b"IDAT", b"IDAX"), "letter.scan_broken"),
        (JPEG[:20], "letter.scan_broken"),
        (png(100_000, 100_000), "letter.scan_pixels"),
        (png(0, 1), "letter.scan_pixels"),
        (PDF + b" " * SIZE_LIMIT, "letter.scan_size"),
    ],
    ids=range(10),
)
def test_what_is_no_scan_is_refused(data: bytes, key: str) -> None:
    is_refused(key, scan_of, data)


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"%PDF-1."]))
def test_any_bytes_are_a_scan_or_a_trouble(data: bytes, head: bytes) -> None:
    try:
        scan_of(head + data)
    except Trouble as trouble:
        is_ours(trouble)
