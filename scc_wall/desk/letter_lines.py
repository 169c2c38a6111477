"""Assignment letters as the desk says them: a line in the list, all there is to know before approving, what may be done."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.access.letter import Holder, Letter, Mark, State
from scc_wall.access.letter_form import RIGHTS, TEXTS, notices
from scc_wall.access.letter_life import is_running
from scc_wall.access.letter_time import Reckoning, minutes_left, moment_text
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words

MARKS = {
    State.DRAFT: "✎",
    State.SUBMITTED: "◔",
    State.REFUSED: "✕",
    State.APPROVED: "✓",
    State.OPEN: "●",
    State.ENDED: "■",
    State.WITHDRAWN: "⊘",
}
"""A shape for each state: none is told by its colour."""
HISTORY = 30


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter in the list. letter: None where it cannot be used, and then the text says why."""

    id: str
    text: str
    letter: Letter | None


def letter_line(letter: Letter, words: Words) -> LetterLine:
    """Return a letter's line."""
    text = words.say(
        "letter.line",
        mark=MARKS[letter.state],
        id=letter.id,
        state=words.say(f"letter.state_{letter.state}"),
        number=letter.form.number or "-",
        who=people(letter, words),
    )
    return LetterLine(letter.id, f"{text} {words.say('letter.mark_emergency')}" if letter.emergency else text, letter)


def bad_line(name: str, trouble: Trouble | None, words: Words) -> LetterLine:
    """Return the line of a letter that cannot be used."""
    why = words.say(trouble.key, **trouble.params) if trouble is not None else ""
    return LetterLine(name, f"⚠ {name}  {words.say('letter.unreadable')}: {why}", None)


def people(letter: Letter, words: Words) -> str:
    """Return for whom a letter is."""
    names = [holder.name for holder in letter.form.holders]
    if not names:
        return words.say("letter.no_people")
    return names[0] if len(names) == 1 else words.say("letter.more_people", name=names[0], count=len(names) - 1)


def left_text(letter: Letter, now: Reckoning, words: Words) -> str:
    """Return how long a session still lasts: minutes for less than two hours, its end for more."""
    minutes = minutes_left(letter.good_until_ms, now.most_ms)
    if minutes < 120:
        return words.say("letter.minutes_left", minutes=minutes)
    return words.say("letter.until", until=moment_text(letter.good_until_ms, is_end=True))


def running_text(letters: tuple[Letter, ...], now: Reckoning, words: Words) -> str:
    """Return which sessions run and for how long."""
    told = [
        words.say("letter.running_one", id=one.id, who=people(one, words), left=left_text(one, now, words)) for one in letters
    ]
    return words.say("letter.running", sessions="  ·  ".join(told)) if told else words.say("letter.none_running")


def details(letter: Letter, words: Words) -> tuple[tuple[str, str], ...]:
    """Return label and text of everything that there is to know of a letter; what is empty is left out."""
    say, form = words.say, letter.form
    begin = moment_text(letter.begin_ms) if letter.begin_ms else ""
    until = moment_text(letter.good_until_ms, is_end=True) if letter.until_ms else ""
    rows = [
        (say("letter.detail_state"), f"{MARKS[letter.state]} {say(f'letter.state_{letter.state}')}"),
        (say("letter.detail_emergency"), letter.emergency),
        (say("letter.detail_span"), say("letter.span", begin=begin, until=until) if begin else ""),
        (say("letter.detail_longer"), _longer(letter, words)),
        (say("letter.detail_notices"), "; ".join(tell_of(one, words) for one in notices(form))),
        (say("letter.field_holders"), "\n".join(_holder(one) for one in form.holders)),
        (say("letter.detail_scope"), ", ".join((*form.scope.cameras, *form.scope.zones, *form.scope.regions))),
        (say("letter.field_rights"), ", ".join(say(f"letter.right_{one}") for one in RIGHTS if one in form.rights)),
        *((say(f"letter.field_{field.name}"), str(getattr(form, field.name))) for field in TEXTS if field.name not in _IN_SPAN),
        (say("letter.field_e_signature"), say(f"letter.sign_{form.e_signature}") if form.e_signature else ""),
        (say("letter.detail_scan"), scan_text(letter, words)),
        (say("letter.detail_entered"), ", ".join(letter.entered_by)),
        (say("letter.detail_approved"), letter.approved_by),
        (say("letter.detail_history"), "\n".join(_mark(one, words) for one in letter.marks[-HISTORY:])),
    ]
    return tuple((label, text) for label, text in rows if text)


def scan_text(letter: Letter, words: Words) -> str:
    """Return what is said of a letter's scan."""
    scan = letter.form.scan
    if scan is None:
        return words.say("letter.scan_none")
    return words.say("letter.scan_there", kind=scan.kind.upper(), size=-(-scan.bytes // 1024))


def tell_of(trouble: Trouble, words: Words) -> str:
    """Return a trouble with its form's field under the name that people know."""
    params = dict(trouble.params)
    if f"letter.field_{params.get('field')}" in words.sentences:
        params["field"] = words.say(f"letter.field_{params['field']}")
    if "fields" in params:
        params["fields"] = ", ".join(words.say(f"letter.field_{one}") for one in params["fields"].split(", "))
    told = words.say(trouble.key, **params)
    return f"{trouble.place}: {told}" if trouble.place else told


def deeds(letter: Letter, now: Reckoning) -> tuple[str, ...]:
    """Return what can be done with a letter as it stands, in the order of the buttons; whether one may is asked elsewhere."""
    found = []
    is_unseen = bool(letter.emergency) and not letter.approved_by
    if letter.state in {State.APPROVED, State.OPEN} and letter.extension is not None:
        found += ["approve_longer", "refuse"]
    elif letter.state is State.SUBMITTED or (letter.state is State.OPEN and is_unseen):
        found += ["approve", *(["refuse"] if letter.state is State.SUBMITTED else [])]
    if letter.state is State.APPROVED:
        found.append("open")
    if letter.state is State.SUBMITTED:
        found.append("emergency")
    if is_running(letter, now):
        found += ["act", "end"]
    if letter.state in {State.APPROVED, State.OPEN} and not is_unseen:
        found.append("extend")
    return tuple(found) if letter.is_over else (*found, "withdraw")


_IN_SPAN = frozenset({"begin", "until"})


def _longer(letter: Letter, words: Words) -> str:
    if letter.extension is None:
        return ""
    until = moment_text(letter.extension.until_ms, is_end=True)
    return words.say("letter.by", until=until, who=letter.extension.asked_by)


def _holder(holder: Holder) -> str:
    tail = f"{holder.id_kind} …{holder.id_tail}" if holder.id_tail else ""
    parts = (holder.name, tail, holder.rank, holder.position, holder.office, holder.account)
    return ", ".join(part for part in parts if part)


def _mark(mark: Mark, words: Words) -> str:
    note = words.say("letter.why_closed") if (mark.deed, mark.note) == ("end", "closed") else mark.note
    parts = (moment_text(mark.at_ms), words.say(f"letter.deed_{mark.deed.replace(' ', '_')}"), mark.who, note)
    return "  ".join(part for part in parts if part)
