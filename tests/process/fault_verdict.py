"""What a run of the fault table proves, row by row and for the neighbours."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from tests.process.fault_room import BARS, FaultRoom, Look, Story, Watched
from tests.process.fault_table import Row

BARS_RATE = 15
STAND_S, KEYS_STAND_S = 2.5, 6.5
"""Live means that the glass changed that lately: 2 s are promised; a pane of key pictures only has three of its intervals."""
LATE_STAND_S = 1.0
"""Late means that the glass stood still for as long as this, not long before."""
COUNTED_S = 0.6
"""From so many seconds of looks a counter is read, at the beginning and at the end: it is told anew each 0.25 s."""


@dataclass(slots=True)
class Outcome:
    """One row's outcome: when each stage was first seen, seconds from the end to live, and what is wrong."""

    row: Row
    seen: list[float | None] = field(default_factory=list)
    back_s: float | None = None
    false_live: int = 0
    false_late: int = 0
    wrong: list[str] = field(default_factory=list)

    def line(self) -> str:
        """Return it as a line of the printed table."""
        stages = [
            f"{stage.state} {stage.reason or '(any)'} at {'never' if at is None else f'{at:.1f}'} of {stage.within_s:g} s"
            for stage, at in zip(self.row.stages, self.seen, strict=True)
        ]
        back = "" if not self.row.stages else f"; live again {'never' if self.back_s is None else f'{self.back_s:.1f} s'}"
        return f"{self.row.fault:42} {', then '.join(stages) or 'live throughout'}{back}"


OWN_WORDS = {"wall.not_shown", "wall.feeds_silent", "wall.player_silent", "wall.player_restarts"}
"""What the wall says of itself and of no camera, where its processes get no time."""


def outcome(row: Row, watched: Watched, camera: str) -> Outcome:
    """Return what became of a row."""
    story = watched.stories[camera]
    found = Outcome(row)
    during, after = story.during(), story.after()
    if not row.stages:
        found.false_late = sum(not _is_well(look, watched) for look in story.looks)
        if found.false_late:
            found.wrong.append(f"not live {found.false_late} times: {story.told()}")
        return found
    since = 0.0
    for stage in row.stages:
        at = next((look.at for look in during if look.at >= since and _is(look, stage.state, stage.reason)), None)
        found.seen.append(at)
        if at is None or at > stage.within_s:
            found.wrong.append(f"{stage.state} {stage.reason} not within {stage.within_s} s: {story.told()}")
        since = at if at is not None else since
    if not row.ends_by_itself:
        found.false_live = sum(look.state in {"live", "frozen"} for look in during if look.at > row.stages[0].within_s)
        if found.false_live:
            found.wrong.append(f"live {found.false_live} times while its fault lasted: {story.told()}")
    found.back_s = _back_s(story, found, after)
    if found.back_s is None or (not row.ends_by_itself and found.back_s > row.back_s):
        found.wrong.append(f"not live within {row.back_s} s of the end: {story.told()}")
    return found


def _back_s(story: Story, found: Outcome, after: list[Look]) -> float | None:
    """Return the seconds from the fault's end (from its first sign, where it ends by itself) to live."""
    if found.row.ends_by_itself:
        first = found.seen[0] or 0.0
        return next((look.at - first for look in story.looks if look.at > first and look.state == "live"), None)
    return next((look.at - story.ended_at for look in after if look.state == "live"), None)


def _is_well(look: Look, watched: Watched) -> bool:
    """Return whether a camera to which nothing happened is told as it should; a swamped machine may be told of instead."""
    return look.state == "live" or (watched.is_swamped and look.reason in OWN_WORDS)


def _is(look: Look, state: str, reason: str) -> bool:
    return look.state == state and reason in {"", look.reason}


def neighbours_wrong(room: FaultRoom, watched: Watched) -> list[str]:
    """Return what was wrong with cameras to which nothing happened, by counters and by the numbers on the glass.

    A machine that is too busy may show key pictures only and must say so, and the glass must bear out whatever is said. Only
    where others have taken all its processors is more forgiven: then pictures are lost on the way to us.
    """
    wrong = []
    for camera in [*room.healthy(), *BARS]:
        story = watched.stories[camera]
        bad = [look for look in story.looks if not _is_well(look, watched)]
        sessions = {look.sessions for look in story.looks}
        if bad or len(sessions) != 1:
            wrong.append(f"{camera}: {len(sessions)} sessions, {story.told()}")
    for camera in () if watched.is_swamped else BARS:
        if (missing := missing_pictures(watched.stories[camera])) > 2:
            wrong.append(f"{camera}: {missing} pictures did not come")
        if dishonest := dishonest_looks(watched, camera):
            wrong.append(f"{camera}: the glass says otherwise, {dishonest[:3]}")
        if watched.glass[camera].backwards:
            wrong.append(f"{camera}: old numbers came back")
    return wrong


def missing_pictures(story: Story) -> int:
    """Return how many pictures of a camera of bars did not come, by the counter of the feeds process.

    What the wall tells of a counter is some tenths of a second old, more at one look and less at the next; a picture that did
    not come is missing at every look from then on. So the looks with the fewest missing are compared.
    """
    began, ended = story.looks[0].at, story.looks[-1].at
    missing = [(look.at, (look.at - began) * BARS_RATE - look.received) for look in story.looks]
    first = min(count for at, count in missing if at <= began + COUNTED_S)
    return round(min(count for at, count in missing if at >= ended - COUNTED_S) - first)


def dishonest_looks(watched: Watched, camera: str) -> list[str]:
    """Return the moments at which the glass says otherwise than the wall."""
    sights = [sight.at - watched.began for sight in watched.glass[camera].sights]
    found = []
    for look in watched.stories[camera].looks:
        stands = _stands(sights, look.at)
        if look.state == "live" and stands and stands[-1] > (KEYS_STAND_S if look.lowered else STAND_S):
            found.append(f"live at {look.at:.1f} after {stands[-1]:.1f} s of one number")
        if look.state == "late" and stands and max(stands) < LATE_STAND_S:
            found.append(f"late at {look.at:.1f} while numbers change")
    return found


def _stands(sights: list[float], at: float) -> list[float]:
    """Return how long the numbers stood that were on the glass in the last seconds before `at`, the newest last."""
    times = [*(one for one in sights if one <= at), at]
    return [after - before for before, after in pairwise(times) if after > at - 2 * STAND_S]
