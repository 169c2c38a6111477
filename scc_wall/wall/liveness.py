"""Is the picture on the glass live? The judgement of one pane.

A picture is live only while everybody who can tell vouches for it: feeds (pictures arrive, on time, not falling behind), the
player (they are displayed, in a window that is mapped) and both within the last moment. A hung worker vouches for nobody.
Whatever is not live is told by its cause, the one nearest to the camera first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from math import ceil

from scc_wall.camera.camera import Feed
from scc_wall.wall.life import FeedWord, PaneLife
from scc_wall.wall.view import State

QUICK_LIMIT_S = 1.5
"""Age at which a picture is late. A camera that stops must be SEEN late within 2 s of its last picture; reports come every
0.25 s and views are made as often, so half a second of the two belongs to them."""
INTERVALS = 3
"""A slow camera is late only after three of its usual intervals: at 1 picture a second and 40 % jitter, gaps reach 1.8 s."""
LONGEST_LIMIT_S = 60.0
"""No camera is so slow that a picture of more than a minute counts as live, whatever interval was learned."""
LEARNED_PICTURES = 8
"""Before so many pictures a camera's usual interval is a guess: two early ones of a slow camera may be 0.2 s apart."""
LEARNING_S = 20.0
"""How long a camera whose interval is a guess is called connecting after its newest picture, instead of late."""
SILENCE_LIMIT_S = 1.5
"""A worker that has not reported for that long (six reports) vouches for nothing."""
LAG_LIMIT_MS = 3000
"""Source time this far behind arrival: what is seen is no longer now."""
STILL_LIMIT_MS = 10_000
"""Sampled pixels unchanged for this long while pictures arrive: "frozen picture?"."""
NOT_SHOWN_S = 5.0
"""Pictures go into a pane's pipe and none comes out for this long: its player is at fault, not the camera."""

REASONS = (
    "wall.connecting_again",
    "wall.feeds_silent",
    "wall.first_pictures",
    "wall.lagging",
    "wall.not_shown",
    "wall.pictures_stopped",
    "wall.player_restarts",
    "wall.player_silent",
    "wall.window_hidden",
)
"""Catalogue keys of the reasons told here; those of a feed come from feeds."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What can honestly be said of a pane at one moment.

    feed: whose picture is on the glass, or what is being waited for; wanted: what is to follow it, None where that is the same;
    age_s: since the newest picture was shown (never told younger than it is), None before the first; retry_s: to the next try,
    rounded up; reason: catalogue key or empty; attempt: failed tries to connect so far; has_picture: a picture of `feed` is on
    the glass, without it the pane must be covered; frozen: pictures arrive but the pixels do not change; fps: displayed
    pictures a second.
    """

    state: State
    feed: Feed | None = None
    wanted: Feed | None = None
    age_s: float | None = None
    retry_s: int | None = None
    reason: str = ""
    attempt: int = 0
    has_picture: bool = False
    frozen: bool = False
    lag_ms: int = 0
    fps: float = 0.0


def judge(life: PaneLife, now: float) -> Judgement:
    """Return the judgement of a pane's life at `now`.

    While another feed is wanted, the old one is told as long as its picture is live and the new one may still come. After that
    it must not stand there under the new camera's name: the new one's state is told, without a picture. A pane whose player is
    gone is connecting, not lost: the camera is fine, and nobody should be sent to it.
    """
    if life.wanted is None:
        return Judgement(State.OFF)
    if life.glass is None or life.shown_at is None:
        return _awaited(life, life.wanted, now)
    shown = _shown(life, life.glass, life.shown_at, now)
    if life.glass == life.wanted:
        return shown
    if shown.state is not State.LIVE or _fails(life, life.glass, life.wanted, now):
        return _awaited(life, life.wanted, now)
    return replace(shown, wanted=life.wanted)


def limit_s(interval_ms: int) -> float:
    """Return the age in seconds from which a picture is late, for a usual interval (0: not known)."""
    return min(LONGEST_LIMIT_S, max(QUICK_LIMIT_S, INTERVALS * interval_ms / 1000))


def fps(life: PaneLife, now: float) -> float:
    """Return the new pictures a second on the glass over the last two seconds; 0 where nothing vouches for any.

    libVLC draws the last picture again where none came for 80 ms, and counts that as displayed, too: twenty for a camera at ten
    a second. What was decoded and not lost is the most that can be new.
    """
    if len(life.counts) < 2 or now - life.counts[-1].at > SILENCE_LIMIT_S:
        return 0.0
    first, last = life.counts[0], life.counts[-1]
    if last.at <= first.at:
        return 0.0
    displayed, decoded = last.displayed - first.displayed, last.decoded - first.decoded
    return max(0, min(displayed, decoded) if last.decoded else displayed) / (last.at - first.at)


def _fails(life: PaneLife, shown: Feed, wanted: Feed, now: float) -> bool:
    """Return whether another camera is wanted and refused or lost: whoever asked for it must know, however live the old one is.

    Another stream of the same camera may fail unseen as long as this one is live.
    """
    word = life.word(wanted)
    return shown.camera != wanted.camera and word is not None and _down(life, word, now) is not None


def _awaited(life: PaneLife, feed: Feed, now: float) -> Judgement:
    """Judge a feed of which no picture is on the glass yet."""
    word = life.word(feed)
    if word is not None and (down := _down(life, word, now)):
        return down
    waiting = Judgement(State.CONNECTING, feed)
    if now - (word.at if word else life.tuned_at) > SILENCE_LIMIT_S:
        return replace(waiting, reason="wall.feeds_silent")
    if life.player_lost:
        return replace(waiting, reason="wall.player_restarts")
    if word is None or life.joined != feed or not _is_arriving(word, now):
        return waiting
    is_stuck = now - max(life.joined_at, life.tuned_at) > _patience_s(word)
    return replace(waiting, state=State.LATE, reason="wall.not_shown") if is_stuck else waiting


def _shown(life: PaneLife, feed: Feed, shown_at: float, now: float) -> Judgement:
    """Judge the feed whose picture is on the glass, last seen to change at shown_at."""
    word, shown_age = life.word(feed), now - shown_at
    picture = partial(Judgement, feed=feed, has_picture=True, fps=fps(life, now))
    if word is None:
        return picture(State.LATE, age_s=shown_age, reason="wall.feeds_silent")
    # The counter is seen to rise up to a report later than it rose: feeds know better how old the newest picture is.
    age_s = max(shown_age, _picture_age_s(word, now)) if word.report.age_ms >= 0 else shown_age
    picture = partial(picture, age_s=age_s, lag_ms=word.report.lag_ms)
    if down := _down(life, word, now):
        return picture(down.state, retry_s=down.retry_s, reason=down.reason, attempt=down.attempt)
    if late := _late(life, word, shown_age, now):
        is_learning = word.report.pictures < LEARNED_PICTURES and shown_age <= LEARNING_S
        if is_learning and late in {"wall.pictures_stopped", "wall.not_shown"}:
            return picture(State.CONNECTING, reason="wall.first_pictures")
        return picture(State.LATE, reason=late)
    still_limit_ms = max(STILL_LIMIT_MS, INTERVALS * _shown_interval_ms(life, word))
    return picture(State.LIVE, frozen=life.still_ms >= still_limit_ms)


def _down(life: PaneLife, word: FeedWord, now: float) -> Judgement | None:
    """Return a judgement without picture where the camera itself is refused or lost, None where it is not."""
    report = word.report
    told = Judgement(State.LOST, word.feed, attempt=report.attempt, reason=report.reason)
    if report.phase == "refused":
        return replace(told, state=State.REFUSED)
    if report.phase == "waiting":
        retry = None if report.retry_ms < 0 else max(0, ceil(report.retry_ms / 1000 - (now - word.at)))
        return replace(told, retry_s=retry)
    if word.lost_at is None or _is_back(life, word, word.lost_at, now):
        return None
    return replace(told, reason="wall.connecting_again")


def _is_back(life: PaneLife, word: FeedWord, lost_at: float, now: float) -> bool:
    """Return whether a lost camera counts as connected again: a picture was displayed since, not only received.

    If pictures come and none is displayed for long, it is no more the camera that is to blame, and `not_shown` is told.
    """
    if word.report.phase != "playing":
        return False
    if life.glass == word.feed and life.shown_at is not None and life.shown_at >= lost_at:
        return True
    return now - lost_at > _patience_s(word) and _is_arriving(word, now)


def _late(life: PaneLife, word: FeedWord, shown_age: float, now: float) -> str:
    """Return the reason why a picture that is on the glass is late, empty where it is live."""
    if now - word.at > SILENCE_LIMIT_S:
        return "wall.feeds_silent"
    if life.heard_at is None or now - life.heard_at > SILENCE_LIMIT_S:
        return "wall.player_silent"
    if not life.mapped:
        return "wall.window_hidden"
    if not _is_arriving(word, now):
        return "wall.pictures_stopped"
    if shown_age > limit_s(_shown_interval_ms(life, word)):
        return "wall.not_shown"
    return "wall.lagging" if word.report.lag_ms > LAG_LIMIT_MS else ""


def _shown_interval_ms(life: PaneLife, word: FeedWord) -> int:
    """Return the usual time between two displayed pictures: longer than the camera's where the pane shows key pictures only."""
    return max(word.report.interval_ms, life.lowered_interval_ms)


def _is_arriving(word: FeedWord, now: float) -> bool:
    """Return whether the camera's newest picture came in time."""
    return _picture_age_s(word, now) <= limit_s(word.report.interval_ms)


def _patience_s(word: FeedWord) -> float:
    """Return how long pictures may come without one being displayed before the player is to blame."""
    return max(NOT_SHOWN_S, limit_s(word.report.interval_ms))


def _picture_age_s(word: FeedWord, now: float) -> float:
    """Return how long ago the newest picture came from the camera; endless where none has."""
    return word.report.age_ms / 1000 + (now - word.at) if word.report.age_ms >= 0 else float("inf")
