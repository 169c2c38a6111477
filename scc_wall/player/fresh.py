"""Is what was just drawn in a pane the picture that is waited for? Pure.

libVLC tells nobody when it shows the first picture of another camera: its counters are renewed four times a second, and old
pictures are still on their way then. What can be seen from outside (measured, Xvfb, libVLC 3.0.24):

- Another size or codec: VLC makes its output anew within 15 ms of the join and drops what was on its way. The first thing drawn
  in the new output is the new camera's key picture, 20 to 40 ms after the join.
- The same size and codec: the old camera's pictures are drawn to the end, as far apart as ever, for as long as the pane's delay
  is (80 to 210 ms). Then the joined group comes out at once: its pictures, set 20 ms together, are drawn 0.7 to 3 ms apart.
- A pane that was muted at the order draws its last old picture again and again meanwhile, 80 ms apart.
- A key picture that was waited for is set 5 ms before its next, and is told by the same haste.
- A joined group of one picture shows no such haste; it is told by the time that has passed.
"""

from __future__ import annotations

from dataclasses import dataclass

HASTE_S = (0.001, 0.012)
"""Two drawings so far apart are pictures of a joined group. The pieces of one picture, where its window is partly covered, bear
one time; a camera of 60 pictures a second draws each 16 ms."""

NO_HASTE_BEFORE_S = 0.04
"""Before, two drawings close together may be the old camera's: one that was late and the next."""

IN_FLIGHT_S = 0.25
"""After so long, whatever is drawn is new: a pane's steady delay is less."""

SINGLE_S = 0.08
"""A drawing so long after the join, and none after it, was the new camera's one picture: of a slow camera, or of a pane that
gets key pictures only. The old camera's would have been followed by the new one's."""

SLACK = 2
"""Pixels by which VLC's output may be smaller than the pane in both directions: it rounds when it keeps the picture's shape."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What a pane is watched for: pictures after a join (else whichever) in a window of that size.

    serial: the watch's number; since: when the feed joined, or the watch was told. The word of a join comes by way of gui, on a
    busy machine long after it.
    """

    serial: int
    joined: bool
    width: int
    height: int
    since: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing: when, and how many seconds after the one before it in the same output (None: it is the first there).

    made_at: when that output was made; output, pane: their sizes in pixels.
    """

    at: float
    gap_s: float | None
    made_at: float
    output: tuple[int, int]
    pane: tuple[int, int]


def is_fresh(watched: Watched, drawn: Drawn) -> bool:
    """Return whether this drawing is what the pane is watched for."""
    if drawn.pane != (watched.width, watched.height) or not fits(drawn.output, drawn.pane):
        return False
    if not watched.joined or drawn.made_at >= watched.since:
        return True
    passed = drawn.at - watched.since
    is_hasty = drawn.gap_s is not None and HASTE_S[0] <= drawn.gap_s <= HASTE_S[1]
    return passed >= IN_FLIGHT_S or (is_hasty and passed >= NO_HASTE_BEFORE_S)


def was_fresh(watched: Watched, drawn_at: float | None, now: float) -> bool:
    """Return whether the newest drawing, though nothing told it then, must have been what the pane is watched for."""
    if not watched.joined or drawn_at is None or now - watched.since < IN_FLIGHT_S:
        return False
    return drawn_at >= watched.since + SINGLE_S


def fits(output: tuple[int, int], pane: tuple[int, int]) -> bool:
    """Return whether an output has the size VLC gives it in a pane: as large as the picture's shape allows."""
    across, down = pane[0] - output[0], pane[1] - output[1]
    return min(across, down) >= 0 and min(across, down) <= SLACK
