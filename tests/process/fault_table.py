"""The fault table: what an operator sees of each fault of a camera, within how long, and how soon after its end it is well.

One row a fault. `test_fault_table.py` proves it with the real wall and a simulated camera for each row, all at once;
`tests/acceptance/faults.py` prints it with what was measured. Whoever changes how the wall judges changes it here first.

Times are in seconds from the order to the simulator until the state is told by the wall; they hold on a busy machine too.
"""

from __future__ import annotations

from dataclasses import dataclass

HOLD_S = 16.0
"""How long the faults last: longer than the limit of silence, an attempt to connect that hangs, and the pauses between."""

TCP, UDP = "tcp", "udp"
Orders = tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """A state with its reason word (empty: any), and by when it is seen."""

    state: str
    reason: str
    within_s: float


@dataclass(frozen=True, slots=True)
class Row:
    """One fault: the orders that begin it, what is seen (nothing: it stays live), by when it is live again after its end.

    ends_by_itself: the camera may be live again while the fault is set; needs_person: somebody must ask for it (`ctl retry`).
    """

    fault: str
    orders: Orders
    stages: tuple[Stage, ...] = ()
    back_s: float = 0.0
    transport: str = TCP
    ends_by_itself: bool = False
    needs_person: bool = False


STOPPED = Stage("late", "wall.pictures_stopped", 2.5)
"""Pictures stop, whatever the cause: the operator knows within two seconds; the test's own look and order take a moment."""
ENDED = Stage("lost", "feed.ended", 2.5)
SILENT = Stage("lost", "feed.silent", 13.0)
"""10 s without a byte end a session; a try to connect that hangs is given up after 8 s."""
RETRY_S = 18.0
"""The longest pause before the next try after the failures of HOLD_S (15 s), and the connecting."""
HANGING_S = RETRY_S + 2.0
"""A try that hangs may have begun just before the fault ended; the pauses before it were shorter then."""


def _cut_and(*orders: tuple[str, object]) -> Orders:
    """Return a fault that shows only when the camera is connected to anew."""
    return (*orders, ("drop", None))


def _refused(code: int, reason: str) -> Row:
    """A refusal that lasts: the first one, straight after pictures, may still be that of a busy camera."""
    stages = ENDED, Stage("refused", reason, 10.0)
    return Row(f"{code} for good", _cut_and(("refuse", code)), stages, 6.0, needs_person=True)


def _away(code: int, reason: str) -> Row:
    return Row(f"{code}", _cut_and(("refuse", code)), (ENDED, Stage("lost", reason, 6.0)), RETRY_S)


def _silent(step: str) -> Row:
    return Row(f"silent after {step.upper()}", _cut_and(("silent", step)), (ENDED, SILENT), HANGING_S)


BUSY = Stage("lost", "feed.busy", 6.0)

ROWS: tuple[Row, ...] = (
    Row("dropped", (("drop", None),), (ENDED,), ends_by_itself=True),
    Row("paused, session kept", (("pause", None),), (STOPPED, SILENT), HANGING_S),
    Row("half-open", (("half-open", None),), (STOPPED, SILENT), HANGING_S),
    _silent("options"),
    _silent("describe"),
    _silent("setup"),
    _silent("play"),
    _refused(401, "feed.denied"),
    _refused(403, "feed.forbidden"),
    _away(404, "feed.not_found"),
    _away(453, "feed.busy"),
    _away(503, "feed.busy"),
    Row("401 as busy, 4 s", _cut_and(("busy", 4)), (ENDED, BUSY), ends_by_itself=True),
    Row("slow: 5 kB/s", (("slow", 5000),), (Stage("late", "", 6.0),), 8.0),
    Row("junk in RTP", (("junk", None),), (Stage("late", "", 2.5), Stage("lost", "feed.garbage", 13.0)), RETRY_S),
    Row("endless garbage", (("garbage", None),), (Stage("lost", "", 13.0),), HANGING_S),
    Row("clock + 1 h", (("jump", 3600),)),
    Row("clock - 1 h", (("jump", -3600),)),
    Row("clock - 20 s", (("jump", -20),)),
    Row("20 s of backlog", (("backlog", 20),), (Stage("late", "wall.lagging", 9.0),), 9.0),
    Row("stale session", _cut_and(("stale", 12)), (ENDED, Stage("lost", "feed.mixed", 14.0)), RETRY_S, ends_by_itself=True),
    Row(
        "one session, a stale one in it",
        _cut_and(("single", None), ("stale", 8)),
        (ENDED, BUSY),
        ends_by_itself=True,
    ),
    Row("one session only", (("single", None),)),
    Row("UDP: 2 % lost, 5 % swapped, 30 ms jitter", (("loss", 2), ("reorder", 5), ("jitter", 30)), transport=UDP),
)
