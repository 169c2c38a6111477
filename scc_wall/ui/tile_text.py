"""What a tile's strip and cover say, in words; pure, so that it is tested without a window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from scc_wall.base.words import Words
from scc_wall.wall.view import PaneView, State


class Tone(StrEnum):
    """How a tile looks: its state, or "live, but the picture does not change". Shape, word and colour follow from it."""

    CONNECTING = "connecting"
    LIVE = "live"
    LATE = "late"
    LOST = "lost"
    REFUSED = "refused"
    OFF = "off"
    FROZEN = "frozen"


class CoverKind(StrEnum):
    """How much of the picture is covered: a banner at its top, dimmed lines and a card, everything."""

    BANNER = "banner"
    DIM = "dim"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class StripText:
    """A strip's words. word: the state with all there is to say; short_word: the same for narrow tiles; texts may be empty.

    change: the arrow and name of the camera that comes next; name is the one whose picture is on the glass.
    selected: the keys mean this tile.
    """

    tone: Tone
    word: str
    short_word: str
    number: str
    name: str
    change: str
    zone: str
    age: str
    lowered: str
    selected: bool = False


@dataclass(frozen=True, slots=True)
class CoverText:
    """A cover's words: the state in large letters and lines below it, the most important first."""

    kind: CoverKind
    tone: Tone
    word: str
    lines: tuple[str, ...] = ()


def tone_of(view: PaneView) -> Tone:
    """Return how the pane looks; "frozen" only replaces "live", every other state is worse already."""
    if view.frozen and view.state is State.LIVE:
        return Tone.FROZEN
    return Tone(view.state.value)


def span_text(seconds: float, words: Words) -> str:
    """Return a length of time in its largest whole unit, as `3 s` or `2 jam`; rounded down, as ages are told."""
    whole = max(0, int(seconds))
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if whole >= length:
            return words.say(f"ui.span.{unit}", n=whole // length)
    return words.say("ui.span.second", n=whole)


def strip_text(view: PaneView, words: Words) -> StripText:
    """Return what the strip of a pane says."""
    tone = tone_of(view)
    word, short_word = _state_words(view, tone, words)
    return StripText(
        tone=tone,
        word=word,
        short_word=short_word,
        number=_number_text(view, words),
        name=view.name or view.camera,
        change=words.say("ui.strip.change", new=view.wanted_name or view.wanted) if view.wanted else "",
        zone="" if view.wanted else " · ".join(filter(None, (view.group, _security_text(view, words)))),
        age=_age_text(view, words),
        lowered=_told(view.lowered or "", words),
        selected=view.selected,
    )


def cover_text(view: PaneView, words: Words) -> CoverText | None:
    """Return what lies over a pane's picture, None where the picture may be seen as it is.

    A picture is only left uncovered while it can be trusted: an old one under any other state must never pass for live.
    """
    if view.private or view.hidden:
        return CoverText(CoverKind.FULL, Tone.OFF, words.say("keep.private" if view.private else "access.hidden"), (view.name,))
    tone = tone_of(view)
    if tone is Tone.LIVE:
        return None
    if tone is Tone.FROZEN:
        return CoverText(CoverKind.BANNER, tone, words.say("ui.state.frozen"))
    if not view.has_picture or tone is Tone.OFF:
        return CoverText(CoverKind.FULL, tone, words.say(f"ui.state.{tone}"), _details(view, words))
    if tone is Tone.LATE:
        return CoverText(CoverKind.BANNER, tone, _state_words(view, tone, words)[0])
    return CoverText(CoverKind.DIM, tone, words.say(f"ui.state.{tone}"), _details(view, words))


def count_text(views: Iterable[PaneView], words: Words) -> str:
    """Return how the wall is, as `31 dari 36 langsung, 2 tertunda, 3 terputus`; states that nobody is in are left out."""
    tones = [tone_of(view) for view in views]
    if not tones:
        return ""
    counts = Counter(tones)
    parts = [words.say("ui.count.live", n=counts[Tone.LIVE], all=len(tones))]
    worse = (Tone.FROZEN, Tone.LATE, Tone.LOST, Tone.REFUSED, Tone.CONNECTING, Tone.OFF)
    parts += [words.say(f"ui.count.{tone}", n=counts[tone]) for tone in worse if counts[tone]]
    return ", ".join(parts)


def _number_text(view: PaneView, words: Words) -> str:
    """Return the camera's number and, beside it where it is never left out, how far its picture is magnified."""
    number = str(view.number) if view.number > 0 else ""
    if view.zoom <= 1:
        return number
    return f"{number} {words.say('care.zoomed', times=words.number(view.zoom, 1))}".strip()


def _state_words(view: PaneView, tone: Tone, words: Words) -> tuple[str, str]:
    """Return the state's word for a wide strip and for a narrow one."""
    plain = words.say(f"ui.state.{tone}")
    if tone is Tone.LATE and view.age_s is not None and view.age_s >= 1:  # late by lag has fresh pictures of old times
        late = words.say("ui.state.late_for", span=span_text(view.age_s, words))
        return late, late
    if tone is Tone.LOST and view.retry_s is not None:
        retry = max(0, view.retry_s)
        return words.say("ui.state.lost_retry", n=retry), words.say("ui.state.lost_retry_short", n=retry)
    if tone is Tone.FROZEN:
        return plain, words.say("ui.state.frozen_short")
    return plain, plain


def _security_text(view: PaneView, words: Words) -> str:
    """Return whether an encrypted camera's certificate was checked; nothing for plain ones, which are most."""
    return words.say(f"ui.security.{view.security}") if view.security in {"verified", "encrypted"} else ""


def _age_text(view: PaneView, words: Words) -> str:
    """Return the picture's age; nothing where there is no picture, or where the state's word says it already.

    Below a second it is one fixed text: a number that changes ten times a second cannot be read and costs a repaint each time.
    """
    if view.age_s is None or not view.has_picture or view.state in {State.LATE, State.OFF}:
        return ""
    if view.age_s < 1:
        return words.say("ui.age.under_second")
    return words.say("ui.age", span=span_text(view.age_s, words))


def _details(view: PaneView, words: Words) -> tuple[str, ...]:
    """Return a cover's smaller lines: what happens next, why, and how old the picture is."""
    lines: list[str] = []
    if view.state is State.LOST:
        retrying = view.retry_s is not None and view.retry_s > 0
        lines.append(words.say("ui.cover.retry", n=view.retry_s) if retrying else words.say("ui.cover.retrying"))
    if view.reason:
        lines.append(_told(view.reason, words))
    if view.has_picture and view.age_s is not None and view.state is not State.OFF:
        lines.append(words.say("ui.cover.age", span=span_text(view.age_s, words)))
    return tuple(lines)


def _told(key_or_text: str, words: Words) -> str:
    """Return the sentence of a catalogue key; a text that is no key, or whose sentence needs parameters, is shown as it is."""
    sentence = words.sentences.get(key_or_text, key_or_text)
    return key_or_text if "{" in sentence else sentence
