"""An assignment letter (surat tugas): what its form says, and what became of it; values only, pure.

Moments are milliseconds since 1970 of the trusted time (`letter_time`); 0: none yet.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from scc_wall.camera.camera import Camera

ID = re.compile(r"st-[0-9]{4,6}", re.ASCII)
"""How this site calls a letter, `st-0001`: in commands, in the audit and as its file's name. Its own number is in the form."""


class State(StrEnum):
    """How far a letter has come.

    draft: being entered; submitted: waits for a supervisor; refused: one has said no, and it may be mended and submitted again;
    approved: good from its beginning to its end; open: a session is running under it; ended: its time is over; withdrawn: taken
    back. From the last two nothing comes back.
    """

    DRAFT = "draft"
    SUBMITTED = "submitted"
    REFUSED = "refused"
    APPROVED = "approved"
    OPEN = "open"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Holder:
    """A person whom the letter sends.

    id_kind: one of `letter_form.ID_KINDS`; id_tail: the last four of its digits, no more are ever kept; id_notice: key of what
    was odd about the whole number, empty for nothing; account: their account here, where they have one (role tamu).
    """

    name: str
    id_kind: str = ""
    id_tail: str = ""
    id_notice: str = ""
    rank: str = ""
    position: str = ""
    office: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """The cameras a letter is for: single ones by id, whole zones by name, whole regencies by Kemendagri code."""

    cameras: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()

    def covers(self, camera: Camera) -> bool:
        """Return whether a camera is within; an empty scope covers none."""
        return camera.id in self.cameras or camera.group in self.zones or camera.region in self.regions


@dataclass(frozen=True, slots=True)
class Scan:
    """A picture or PDF of the letter, kept under its digest. kind: png, jpeg or pdf; bytes: its size."""

    sha256: str
    kind: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Form:
    """What the form says; the texts as they were typed, so that a draft may be unfinished.

    number: verbatim; basis, copies: one line each; office, unit: who issues it and answers for its holders; signer_*: the
    official, who may have no NIP; on_behalf: in whose name; begin, until: WIB, see `letter_time`; rights: what the session may
    do besides looking; devices, escort, badge, notes: of the visit; e_signature: what a person has checked of it; photos: may
    be taken; notice, rules: the privacy notice and the house rules were shown and agreed to.
    """

    number: str = ""
    date: str = ""
    place: str = ""
    office: str = ""
    unit: str = ""
    basis: str = ""
    copies: str = ""
    signer_name: str = ""
    signer_position: str = ""
    signer_rank: str = ""
    on_behalf: str = ""
    e_signature: str = ""
    holders: tuple[Holder, ...] = ()
    purpose: str = ""
    destination: str = ""
    begin: str = ""
    until: str = ""
    scope: Scope = Scope()
    rights: tuple[str, ...] = ()
    devices: str = ""
    escort: str = ""
    badge: str = ""
    notes: str = ""
    photos: bool = False
    notice: bool = False
    rules: bool = False
    scan: Scan | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A while in which people acted under the letter. closed_ms: 0 while it runs; why: closed, over, withdrawn, account."""

    opened_ms: int
    opened_by: str
    closed_ms: int = 0
    closed_by: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that was done with the letter: a verb of `letter_life`, by which account, when, and a word to it."""

    deed: str
    who: str
    at_ms: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """A later end that somebody has asked for; another person has to approve it."""

    until_ms: int
    asked_by: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and its life.

    entered_by: all accounts that have typed something into it, none of which may approve it; begin_ms, until_ms: from when to
    when it is good, the end not included, 0 before it is submitted; approved_by: empty while nobody has; emergency: why it was
    opened without a second person, empty mostly, and never taken away again; emergency_until_ms: how long that goes at most.
    """

    id: str
    form: Form = Form()
    state: State = State.DRAFT
    entered_by: tuple[str, ...] = ()
    begin_ms: int = 0
    until_ms: int = 0
    approved_by: str = ""
    emergency: str = ""
    emergency_until_ms: int = 0
    extension: Extension | None = None
    sessions: tuple[Session, ...] = ()
    marks: tuple[Mark, ...] = field(default=())

    @property
    def good_until_ms(self) -> int:
        """When it ends: while nobody else has approved an emergency opening, that is sooner than the letter says."""
        if self.emergency and not self.approved_by:
            return min(self.until_ms, self.emergency_until_ms)
        return self.until_ms

    @property
    def is_over(self) -> bool:
        """Whether nothing can be done with it any more."""
        return self.state in {State.ENDED, State.WITHDRAWN}
