"""Is the audit whole? Walks the chain and names the first line that was altered, is missing or was added; pure."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scc_wall.access.chain import Head, Row, beginning, digest_of
from scc_wall.access.cut import Cut, told_cut

IsSigned = Callable[[str, str], bool]
"""Whether a text bears that signature."""


class Fault(StrEnum):
    """What is wrong with a line: its content is another, it is not there, or it was not there."""

    ALTERED = "altered"
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Finding:
    """The first line that is not as it was written."""

    fault: Fault
    seq: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What a walk over a chain has found.

    lines: how many were read; last: number and moment (UTC) of the last good one, 0 and empty where there is none; first: what
    is wrong first, None if nothing; witnessed: the newest head from outside that the chain agrees with, None without any. Lines
    after `last` may have been taken away: only a head newer than it could tell.
    """

    lines: int
    last: int
    last_utc: str
    first: Finding | None
    witnessed: Head | None


def verify(
    chain: str, rows: Iterable[Row], is_signed: IsSigned, heads: Sequence[Head] = (), cut: Cut | None = None
) -> Findings:
    """Walk over a chain's lines in the order of their numbers.

    heads: genuine ones, from where nobody else can write; cut: a signed one, up to which lines were deleted by rule.
    """
    before, expected = (beginning(chain), 1) if cut is None else (cut.digest, cut.seq + 1)
    last_utc, lines, newest = "", 0, (0, "")
    known = {head.seq: head for head in heads if head.seq >= expected}
    end = max(known, default=0)
    witnessed: Head | None = None
    first: Finding | None = None
    for row in rows:
        lines += 1
        if first is not None:
            continue
        first, utc = _fault_of(row, chain, before, expected, is_signed, end)
        head = known.get(expected)
        if first is None and head is not None and head.digest != row.digest:
            first = Finding(Fault.ALTERED, expected)
        if first is None:
            before, expected, last_utc = str(row.digest), expected + 1, utc
            witnessed = head or witnessed
            newest = max(newest, told_cut(_told(row.body) or {}) or newest)
    if first is None and end >= expected:
        first = Finding(Fault.MISSING, expected)
    if first is None and newest != ((0, "") if cut is None else (cut.seq, cut.digest)):
        first = _wrong_cut(cut, newest)
    return Findings(lines, expected - 1, last_utc, first, witnessed)


def _wrong_cut(cut: Cut | None, newest: tuple[int, str]) -> Finding:
    """Return what is wrong where the newest line about a deletion does not say what the cut does."""
    at = 0 if cut is None else cut.seq
    return Finding(Fault.ADDED, at + 1) if newest[0] > at else Finding(Fault.MISSING, at)


def _fault_of(row: Row, chain: str, before: str, expected: int, is_signed: IsSigned, end: int) -> tuple[Finding | None, str]:
    """Return what is wrong with a line, None if nothing, and its moment."""
    seq = row.seq
    if not isinstance(seq, int) or isinstance(seq, bool) or seq < expected:
        return Finding(Fault.ADDED, seq if isinstance(seq, int) else expected), ""
    if seq > expected:
        return Finding(Fault.MISSING, expected), ""
    told = _told(row.body)
    is_right = (
        told is not None
        and told.get("seq") == seq
        and told.get("chain") == chain
        and isinstance(row.body, str)
        and isinstance(row.digest, str)
        and isinstance(row.signature, str)
        and digest_of(before, row.body) == row.digest
        and is_signed(row.digest, row.signature)
    )
    if told is None or not is_right:
        return Finding(Fault.ADDED if end and seq > end else Fault.ALTERED, expected), ""
    return None, str(told.get("utc", ""))


def _told(body: object) -> dict[str, object] | None:
    if not isinstance(body, str):
        return None
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) else None
