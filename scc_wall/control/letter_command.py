"""Commands about assignment letters (surat tugas) and the sessions under them.

`letter` is a letter's id, `st-0001`. `form` is JSON of some fields (`access.letter_form`); what is not named stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked
from scc_wall.control.event_command import Text
from scc_wall.control.setup_command import Long

NEW = "new"


@dataclass(frozen=True, slots=True)
class KeepDraft(Asked, verb="letter draft", tells=True):
    """Keep what is typed of a letter's form; `new` begins a letter. Tells its id and what is odd about it."""

    letter: str
    form: Long


@dataclass(frozen=True, slots=True)
class TakeScan(Asked, verb="letter scan", tells=True):
    """Put a picture or PDF of the letter to a draft, from a file of this machine."""

    letter: str
    scan: Long


@dataclass(frozen=True, slots=True)
class SubmitLetter(Asked, verb="letter submit", tells=True):
    """Ask for a letter's approval; tells what is odd about it."""

    letter: str


@dataclass(frozen=True, slots=True)
class ApproveLetter(Asked, verb="letter approve"):
    """Approve a letter, a later end of it, or an emergency opening; never one's own."""

    letter: str


@dataclass(frozen=True, slots=True)
class RefuseLetter(Asked, verb="letter refuse"):
    """Say no to a letter or to a later end, and why."""

    letter: str
    reason: Text


@dataclass(frozen=True, slots=True)
class OpenLetter(Asked, verb="letter open"):
    """Begin a session under an approved letter."""

    letter: str


@dataclass(frozen=True, slots=True)
class OpenInEmergency(Asked, verb="letter emergency"):
    """Begin a session under a letter that nobody else has approved, and say why; it is short, and stays marked."""

    letter: str
    reason: Text


@dataclass(frozen=True, slots=True)
class ActUnderLetter(Asked, verb="letter act"):
    """Act under a letter whose session runs, from now on and whichever way: only its cameras, only what it allows."""

    letter: str


@dataclass(frozen=True, slots=True)
class LeaveLetter(Asked, verb="letter leave"):
    """Act under no letter any more; whoever is at the wall is signed out by that."""


@dataclass(frozen=True, slots=True)
class ExtendLetter(Asked, verb="letter extend"):
    """Ask for a later end, as `2026-12-01 16.00` (WIB); another person has to approve it."""

    letter: str
    until: str


@dataclass(frozen=True, slots=True)
class EndSession(Asked, verb="letter end"):
    """End the session under a letter."""

    letter: str


@dataclass(frozen=True, slots=True)
class WithdrawLetter(Asked, verb="letter withdraw"):
    """Take a letter back for good, and say why; its session ends at once."""

    letter: str
    reason: Text


@dataclass(frozen=True, slots=True)
class ListLetters(Asked, verb="letter list", tells=True):
    """Tell the letters there are, the newest first."""


@dataclass(frozen=True, slots=True)
class ReadLetter(Asked, verb="letter read", tells=True):
    """Tell all that is kept of a letter."""

    letter: str


@dataclass(frozen=True, slots=True)
class ConfirmClock(Asked, verb="clock confirm"):
    """Say that the clock, which has jumped ahead, is right now."""


LetterCommand = (
    KeepDraft
    | TakeScan
    | SubmitLetter
    | ApproveLetter
    | RefuseLetter
    | OpenLetter
    | OpenInEmergency
    | ActUnderLetter
    | LeaveLetter
    | ExtendLetter
    | EndSession
    | WithdrawLetter
    | ListLetters
    | ReadLetter
    | ConfirmClock
)
