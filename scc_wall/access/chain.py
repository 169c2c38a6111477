"""The audit's chain: what one line is as text, how lines hang together, and what a head of the chain says; pure.

A line's digest covers the digest before it and its own text, so no line can be changed, taken out or put in without all digests
after it changing; and each digest is signed, so whoever has no key cannot make them anew.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta, timezone

VERSION = 1
WIB = timezone(timedelta(hours=7), "WIB")
TEXT_LIMIT = 1000
"""Characters of one text in a line at the most; the rest is cut, and `…` says so."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment by every clock there is. utc_ms: since 1970; mono_ms: since the machine's start, which `boot` names."""

    utc_ms: int
    mono_ms: int
    boot: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it is stored, or as somebody has made it: nothing is certain of its kinds."""

    seq: object
    body: object
    digest: object
    signature: object


@dataclass(frozen=True, slots=True)
class Head:
    """How far a chain had come: its last line's number, digest and moment (UTC, ISO). Signed, it proves a rollback."""

    chain: str
    seq: int
    digest: str
    utc: str


def canonical(told: Mapping[str, object]) -> str:
    """Return plain values as the one text they have: sorted keys, no spaces, ASCII; endless texts are cut."""
    return json.dumps(_plain(told), ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)


def body_of(chain: str, seq: int, stamp: Stamp, told: Mapping[str, object]) -> str:
    """Return the text of a line; told: who, letter, origin, command, with, outcome, reason."""
    moment = datetime.fromtimestamp(stamp.utc_ms / 1000, UTC)
    when = {
        "v": VERSION,
        "chain": chain,
        "seq": seq,
        "utc": utc_text(moment),
        "wib": moment.astimezone(WIB).isoformat(timespec="milliseconds"),
        "mono_ms": stamp.mono_ms,
        "boot": stamp.boot,
    }
    return canonical({**told, **when})


def utc_text(moment: datetime) -> str:
    """Return a moment as lines and heads write it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def beginning(chain: str) -> str:
    """Return what stands before the first line in place of a digest."""
    return hashlib.sha256(f"scc-wall audit {VERSION} {chain}".encode()).hexdigest()


def digest_of(before: str, body: str) -> str:
    """Return the digest of a line, given the one before it."""
    return hashlib.sha256(f"{before}\n{body}".encode("utf-8", "surrogatepass")).hexdigest()


def head_text(head: Head) -> str:
    """Return a head as the text that is signed."""
    return canonical({"head": asdict(head)})


def _plain(value: object, depth: int = 0) -> object:
    if isinstance(value, Mapping) and depth < 4:
        return {str(name)[:TEXT_LIMIT]: _plain(told, depth + 1) for name, told in list(value.items())[:64]}
    if isinstance(value, (list, tuple)) and depth < 4:
        return [_plain(told, depth + 1) for told in value[:256]]
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    text = str(value)
    return text if len(text) <= TEXT_LIMIT else f"{text[:TEXT_LIMIT]}…"
