r"""What may be done with a letter, by whom, and when; each deed returns the letter after it, or Trouble says why not. Pure.

    draft -> submitted -> approved -> open <-> approved -> ended
                      \-> refused -> submitted      any of them -> withdrawn

Two pairs of eyes: whoever typed anything into a letter cannot approve it, nor can who asked for a later end approve that. With
one person on shift a letter may be opened in an emergency, for hours only; that stays marked for good, whoever approves it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from scc_wall.access.letter import Extension, Form, Letter, Mark, Session, State
from scc_wall.access.letter_form import LONGEST_DAYS, missing, span_of
from scc_wall.access.letter_text import clean
from scc_wall.access.letter_time import DAY_MS, Reckoning, moment_text
from scc_wall.base.trouble import Trouble

EMERGENCY_MS = 4 * 3_600_000
"""How long a session lasts at most that nobody else has approved."""
REASON_LIMIT = 500
SESSIONS, MARKS = 500, 2000
_EDITED = frozenset({State.DRAFT, State.REFUSED})
_WAITS = frozenset({State.SUBMITTED})
_GOOD = frozenset({State.APPROVED, State.OPEN})


def entered(letter: Letter, form: Form, who: str, now: Reckoning) -> Letter:
    """Take a form into a draft, or into a letter that was refused."""
    _in_state(letter, _EDITED)
    hands = letter.entered_by if who in letter.entered_by else (*letter.entered_by, who)
    return _marked(replace(letter, form=form, state=State.DRAFT, entered_by=hands), "draft", who, now)


def submitted(letter: Letter, who: str, now: Reckoning, others: Iterable[Letter] = ()) -> Letter:
    """Ask for approval. others: the site's letters, among which a number is there once for each issuer and year."""
    _in_state(letter, _EDITED)
    if lacking := missing(letter.form):
        raise Trouble("letter.missing", field=lacking[0], fields=", ".join(lacking))
    begin, until = span_of(letter.form)
    if until <= now.most_ms:
        raise Trouble("letter.over_already", field="until", until=moment_text(until, is_end=True))
    same = next((one for one in others if one.id != letter.id and _is_same_number(one, letter)), None)
    if same is not None:
        raise Trouble("letter.number_taken", field="number", other=same.id)
    hands = letter.entered_by if who in letter.entered_by else (*letter.entered_by, who)
    return _marked(replace(letter, state=State.SUBMITTED, begin_ms=begin, until_ms=until, entered_by=hands), "submit", who, now)


def approved(letter: Letter, who: str, now: Reckoning) -> Letter:
    """Approve a letter, the later end somebody has asked for, or an emergency opening after the fact."""
    if letter.extension is not None and letter.state in _GOOD:
        if who == letter.extension.asked_by:
            raise Trouble("letter.own", who=who)
        _still_good(letter, now)
        longer = replace(letter, until_ms=letter.extension.until_ms, extension=None)
        return _marked(longer, "extension approved", who, now, moment_text(letter.extension.until_ms, is_end=True))
    is_emergency = bool(letter.emergency) and not letter.approved_by and letter.state in _GOOD
    if not is_emergency:
        _in_state(letter, _WAITS)
    if who in letter.entered_by or (is_emergency and _opened_by(letter, who)):
        raise Trouble("letter.own", who=who)
    if letter.until_ms <= now.most_ms:
        raise Trouble("letter.over_already", field="until", until=moment_text(letter.until_ms, is_end=True))
    state = letter.state if is_emergency else State.APPROVED
    return _marked(replace(letter, state=state, approved_by=who), "approve", who, now)


def refused(letter: Letter, who: str, reason: str, now: Reckoning) -> Letter:
    """Say no to a letter, or to a later end."""
    why = _reason(reason)
    if letter.extension is not None and letter.state in _GOOD:
        return _marked(replace(letter, extension=None), "extension refused", who, now, why)
    _in_state(letter, _WAITS)
    return _marked(replace(letter, state=State.REFUSED), "refuse", who, now, why)


def opened(letter: Letter, who: str, now: Reckoning) -> Letter:
    """Begin a session under an approved letter."""
    _in_state(letter, {State.APPROVED})
    _has_begun(letter, now)
    return _with_session(letter, "open", who, now)


def opened_in_emergency(letter: Letter, who: str, reason: str, now: Reckoning) -> Letter:
    """Begin a session under a letter that nobody else has approved: one person is on shift, and it cannot wait."""
    why = _reason(reason)
    _in_state(letter, _WAITS)
    _has_begun(replace(letter, emergency=""), now)
    marked = replace(letter, emergency=why, emergency_until_ms=now.most_ms + EMERGENCY_MS)
    return _with_session(marked, "emergency", who, now, why)


def asked_for_longer(letter: Letter, until_ms: int, who: str, now: Reckoning) -> Letter:
    """Ask for a later end; another person has to approve it, and in time."""
    _in_state(letter, _GOOD)
    _still_good(letter, now)
    if letter.emergency and not letter.approved_by:
        raise Trouble("letter.emergency_first")
    if until_ms <= letter.until_ms:
        raise Trouble("letter.not_later", field="until", until=moment_text(letter.until_ms, is_end=True))
    if until_ms - letter.begin_ms > LONGEST_DAYS * DAY_MS:
        raise Trouble("letter.too_long_a_time", field="until", days=LONGEST_DAYS)
    return _marked(replace(letter, extension=Extension(until_ms, who)), "extend", who, now, moment_text(until_ms, is_end=True))


def closed(letter: Letter, who: str, why: str, now: Reckoning) -> Letter:
    """End the session that runs; while the letter is good another may be opened, an emergency's not."""
    _in_state(letter, {State.OPEN})
    is_over = letter.good_until_ms <= now.most_ms or not letter.approved_by
    state = State.ENDED if is_over else State.APPROVED
    return _marked(replace(letter, state=state, sessions=_all_closed(letter, who, why, now)), "end", who, now, why)


def withdrawn(letter: Letter, who: str, reason: str, now: Reckoning) -> Letter:
    """Take a letter back, at once and for good."""
    if letter.is_over:
        raise Trouble(f"letter.is_{letter.state}", id=letter.id)
    sessions = _all_closed(letter, who, "withdrawn", now)
    gone = replace(letter, state=State.WITHDRAWN, extension=None, sessions=sessions)
    return _marked(gone, "withdraw", who, now, _reason(reason))


def passed(letter: Letter, now: Reckoning) -> Letter:
    """Return the letter as time has left it: what is past its end is ended. Asked for often; the same letter mostly."""
    if letter.state not in {State.SUBMITTED, *_GOOD} or letter.good_until_ms > now.most_ms:
        return letter
    ended = replace(letter, state=State.ENDED, extension=None, sessions=_all_closed(letter, "", "over", now))
    return _marked(ended, "over", "", now)


def is_running(letter: Letter, now: Reckoning) -> bool:
    """Return whether people may act under a letter at this moment."""
    return letter.state is State.OPEN and letter.good_until_ms > now.most_ms


def _with_session(letter: Letter, deed: str, who: str, now: Reckoning, note: str = "") -> Letter:
    if len(letter.sessions) >= SESSIONS:
        raise Trouble("letter.too_many_sessions", limit=SESSIONS)
    sessions = (*letter.sessions, Session(now.least_ms, who))
    return _marked(replace(letter, state=State.OPEN, sessions=sessions), deed, who, now, note)


def _all_closed(letter: Letter, who: str, why: str, now: Reckoning) -> tuple[Session, ...]:
    end = min(now.most_ms, letter.good_until_ms) if why == "over" else now.most_ms
    return tuple(
        one if one.closed_ms else replace(one, closed_ms=max(end, one.opened_ms), closed_by=who, why=why)
        for one in letter.sessions
    )


def _marked(letter: Letter, deed: str, who: str, now: Reckoning, note: str = "") -> Letter:
    last = letter.marks[-1] if letter.marks else None
    mark = Mark(deed, who, now.least_ms, note)
    is_same = deed == "draft" and last is not None and (last.deed, last.who) == (deed, who)  # drafts are kept often
    return replace(letter, marks=((*letter.marks[:-1], mark) if is_same else (*letter.marks, mark))[-MARKS:])


def _in_state(letter: Letter, states: Iterable[State]) -> None:
    if letter.state not in states:
        raise Trouble(f"letter.is_{letter.state}", id=letter.id)


def _has_begun(letter: Letter, now: Reckoning) -> None:
    _still_good(letter, now)
    if letter.begin_ms > now.least_ms:
        if letter.begin_ms <= now.most_ms:
            raise Trouble("letter.clock_jumped", begin=moment_text(letter.begin_ms))
        raise Trouble("letter.not_yet", begin=moment_text(letter.begin_ms))


def _still_good(letter: Letter, now: Reckoning) -> None:
    if letter.good_until_ms <= now.most_ms:
        raise Trouble("letter.over_already", field="until", until=moment_text(letter.good_until_ms, is_end=True))


def _opened_by(letter: Letter, who: str) -> bool:
    return any(one.opened_by == who for one in letter.sessions)


def _is_same_number(one: Letter, other: Letter) -> bool:
    if one.state in {State.DRAFT, State.REFUSED, State.WITHDRAWN}:
        return False
    return _number(one.form) == _number(other.form)


def _number(form: Form) -> tuple[str, str, str]:
    return "".join(form.number.casefold().split()), form.office.casefold(), form.date[:4]


def _reason(text: str) -> str:
    told = clean(text, "reason", REASON_LIMIT)
    if not told:
        raise Trouble("letter.no_reason", field="reason")
    return told
