"""What strips and covers say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scc_wall.base.geometry import Rect
from scc_wall.base.words import Words, gather, parse_sentences
from scc_wall.ui.placing import window_places
from scc_wall.ui.tile_text import CoverKind, Tone, count_text, cover_text, span_text, strip_text
from scc_wall.wall.view import PaneView, State

WORDS_DIR = Path(__file__).parents[2] / "resources" / "words"
LIVE = PaneView("p1", "1:c1r1", "JSC-02", 2, "Gerbang Utama", "Gerbang & akses", State.LIVE, age_s=0.2, has_picture=True)


def words(language: str) -> Words:
    return gather(language, [(WORDS_DIR / f"ui.{language}.ts").read_text(encoding="utf-8")])


ID, EN = words("id"), words("en")


def test_both_languages_have_the_same_sentences_with_the_same_parameters() -> None:
    assert ID.sentences.keys() == EN.sentences.keys()
    for key, sentence in ID.sentences.items():
        assert sorted(part.split("}")[0] for part in sentence.split("{")[1:]) == sorted(
            part.split("}")[0] for part in EN.sentences[key].split("{")[1:]
        )


def test_the_source_texts_of_both_files_are_the_english_sentences() -> None:
    for language in ("id", "en"):
        text = (WORDS_DIR / f"ui.{language}.ts").read_text(encoding="utf-8")
        sources = parse_sentences(
            text.replace("<translation>", "<ignored>")
            .replace("</translation>", "</ignored>")
            .replace("source>", "translation>")
        )
        assert sources == EN.sentences


def test_a_live_picture_is_not_covered_and_its_age_does_not_flicker() -> None:
    texts = {strip_text(replace(LIVE, age_s=age), ID) for age in (0.0, 0.1, 0.5, 0.99)}
    assert len(texts) == 1
    assert texts.pop().age == "<1 s"
    assert cover_text(LIVE, ID) is None


@pytest.mark.parametrize("state", [state for state in State if state is not State.LIVE])
@pytest.mark.parametrize("has_picture", [True, False])
def test_nothing_but_live_is_ever_left_uncovered(state: State, has_picture: bool) -> None:
    cover = cover_text(replace(LIVE, state=state, has_picture=has_picture, age_s=9 if has_picture else None), ID)
    assert cover is not None
    assert has_picture or cover.kind is CoverKind.FULL


def test_a_late_picture_tells_how_late_and_stays_visible() -> None:
    late = replace(LIVE, state=State.LATE, age_s=3.9)
    assert strip_text(late, ID).word == "TERTUNDA 3 s"
    cover = cover_text(late, ID)
    assert cover is not None
    assert (cover.kind, cover.word) == (CoverKind.BANNER, "TERTUNDA 3 s")


def test_a_lost_camera_counts_down_and_its_old_picture_is_dimmed() -> None:
    lost = replace(LIVE, state=State.LOST, age_s=125, retry_s=12, reason="ui.state.off")
    assert strip_text(lost, ID).word == "TERPUTUS, coba lagi 12 s"
    assert strip_text(lost, ID).age == "umur 2 mnt"
    assert strip_text(lost, EN).word == "DISCONNECTED, retry in 12 s"
    cover = cover_text(lost, ID)
    assert cover is not None
    assert cover.kind is CoverKind.DIM
    assert cover.lines == ("mencoba lagi dalam 12 s", "MATI", "gambar terakhir 2 mnt lalu")
    trying = cover_text(replace(lost, retry_s=0), ID)
    assert trying is not None
    assert trying.lines[0] == "sedang mencoba lagi"


def test_a_reason_that_needs_parameters_or_is_no_key_does_not_break_the_wall() -> None:
    for reason in ("ui.cover.retry", "no.such.key"):
        cover = cover_text(replace(LIVE, state=State.REFUSED, has_picture=False, reason=reason), ID)
        assert cover is not None
        assert cover.lines == (reason,)


def test_a_frozen_picture_does_not_pass_for_live() -> None:
    frozen = replace(LIVE, frozen=True)
    assert strip_text(frozen, ID).tone is Tone.FROZEN
    assert strip_text(frozen, ID).word == "GAMBAR BEKU?"
    assert count_text([frozen, LIVE], ID) == "1 dari 2 langsung, 1 mungkin beku"
    assert strip_text(replace(frozen, state=State.LOST), ID).tone is Tone.LOST


def test_a_change_names_the_shown_camera_and_the_next() -> None:
    changing = strip_text(replace(LIVE, wanted="JSC-07", wanted_name="Plaza"), ID)
    assert (changing.name, changing.change, changing.zone) == ("Gerbang Utama", "→ Plaza", "")


def test_counts_name_only_states_that_occur() -> None:
    views = [LIVE] * 31 + [replace(LIVE, state=State.LATE)] * 2 + [replace(LIVE, state=State.LOST)] * 3
    assert count_text(views, ID) == "31 dari 36 langsung, 2 tertunda, 3 terputus"
    assert count_text([], ID) == ""


@pytest.mark.parametrize(("seconds", "text"), [(-1, "0 s"), (59.9, "59 s"), (60, "1 mnt"), (7199, "1 jam"), (200000, "2 hari")])
def test_spans_are_told_in_whole_units_rounded_down(seconds: float, text: str) -> None:
    assert span_text(seconds, ID) == text


def test_small_windows_keep_the_walls_arrangement_and_stay_on_the_desktop() -> None:
    room = Rect(0, 27, 1920, 1053)
    places = window_places({"a": Rect(0, 0, 1920, 1080), "b": Rect(1920, 0, 1920, 1080)}, room)
    assert places["a"].right <= places["b"].x + 1
    assert all(place.x >= room.x and place.right <= room.right and place.y >= room.y for place in places.values())
    assert abs(places["a"].w / places["a"].h - 16 / 9) < 0.01
    assert window_places({}, room) == {}
