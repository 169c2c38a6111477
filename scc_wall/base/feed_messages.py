"""What gui and the feeds process say to each other about streams and the pipes of panes (see `messages` for what is common)."""

from __future__ import annotations

from dataclasses import dataclass, field

# gui -> feeds


@dataclass(frozen=True, slots=True)
class OpenFeed:
    """Connect to a camera's stream and keep it connected. The only message that carries a password.

    interval_ms: between two pictures of a camera that is asked for each of them.
    """

    feed: str
    url: str
    user: str = field(repr=False)
    password: str = field(repr=False)
    transport: str
    host: str
    interval_ms: int = 1000


@dataclass(frozen=True, slots=True)
class CloseFeed:
    """Leave a stream (TEARDOWN)."""

    feed: str


@dataclass(frozen=True, slots=True)
class RetryFeed:
    """A person asks to try a refused or waiting stream again now."""

    feed: str


@dataclass(frozen=True, slots=True)
class AttachPane:
    """Write this pane's stream into the pipe end beside this message (one descriptor).

    jpeg: it carries JPEG pictures, in a container of their own. Nobody knows that of a camera before its first picture: a pane
    that is opened for one has another pipe at first (`PaneOutgrown`).
    """

    pane: str
    jpeg: bool = False


@dataclass(frozen=True, slots=True)
class DetachPane:
    """Close this pane's pipe."""

    pane: str


@dataclass(frozen=True, slots=True)
class TunePane:
    """Show this feed in this pane from its next joining point; an empty feed shows nothing more."""

    pane: str
    feed: str


@dataclass(frozen=True, slots=True)
class ThinPane:
    """Pass only key pictures to this pane from now on, or everything again from its next key picture on.

    Known of a pane before it is attached, and until it is detached: a new pipe is as thin as the one before.
    """

    pane: str
    keys_only: bool


@dataclass(frozen=True, slots=True)
class FastPane:
    """Show this pane's pictures so much earlier than usual (its camera is in somebody's hand); 0: as usual again.

    Known of a pane before it is attached, and until it is detached, as `ThinPane` is. Its player plays on either way.
    """

    pane: str
    earlier_ms: int


@dataclass(frozen=True, slots=True)
class CatchUpPane:
    """Let this pane's player, which is so much further behind than it need be, catch up without losing a picture."""

    pane: str
    by_ms: int


@dataclass(frozen=True, slots=True)
class MutePane:
    """Give this pane nothing more of what it shows: it is about to be covered, and a `TunePane` follows."""

    pane: str


@dataclass(frozen=True, slots=True)
class HoldPane:
    """Let this pane's pictures wait while it is given another place; held false: show those that waited, none is lost."""

    pane: str
    held: bool


@dataclass(frozen=True, slots=True)
class TakeSnapshot:
    """Write a feed's newest picture as PNG into the descriptor beside this message. note: a line of text that goes with it.

    width: 0 for the picture as it is; else its newest key picture, which is cheaper, made so many pixels wide at the most. by:
    who took it; site: where; form: `png`, or `jpeg`, which takes a tenth of the room.
    """

    request: int
    feed: str
    note: str
    width: int = 0
    by: str = ""
    site: str = ""
    form: str = "png"


# feeds -> gui


@dataclass(frozen=True, slots=True)
class SnapshotTaken:
    """The picture of that request is written: how old it is and its size; width 0: there was none that could be decoded."""

    request: int
    age_ms: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class FeedReport:
    """How one stream is doing.

    phase: connecting, playing, waiting (for the next try), refused. reason: a catalogue key or empty. pictures: received since
    opened; age_ms: since the last one (-1: none yet); interval_ms: the usual time between two (0: not known yet);
    lag_ms: how far source time has fallen behind arrival; retry_ms: to the next try (-1: none); key_interval_ms: the usual time
    between two key pictures (0: not known yet); kbps: what its pictures took lately, in kbit/s (0: not known yet);
    security: `verified` (encrypted, certificate checked), `encrypted` (certificate not checked) or empty; held: its pictures
    are passed on only when the next one begins, an interval later.
    """

    feed: str
    phase: str
    reason: str
    attempt: int
    retry_ms: int
    pictures: int
    age_ms: int
    interval_ms: int
    lag_ms: int
    codec: str
    width: int
    height: int
    sessions: int
    key_interval_ms: int = 0
    kbps: int = 0
    security: str = ""
    held: bool = True


@dataclass(frozen=True, slots=True)
class FeedReports:
    """All streams' reports, four times a second."""

    reports: tuple[FeedReport, ...]


@dataclass(frozen=True, slots=True)
class PaneJoined:
    """From here on this pane's pipe carries this feed: since at_ms by the system's monotonic clock."""

    pane: str
    feed: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class PaneOutgrown:
    """What this pane is tuned to cannot go into its pipe (JPEG after H.264, or back): it needs a new pipe and a new player.

    jpeg: what these are to be for.
    """

    pane: str
    jpeg: bool


@dataclass(frozen=True, slots=True)
class PaneClock:
    """When the time that a pane's pipe tells began, by the system's monotonic clock, as it tells it now.

    earlier_ms: so much earlier than usual its pictures are to be shown.
    """

    pane: str
    began_ms: int
    earlier_ms: int


@dataclass(frozen=True, slots=True)
class PaneClocks:
    """The clocks of all panes whose pipes carry something, twice a second."""

    clocks: tuple[PaneClock, ...]
