"""A pane's life: what has been heard about its picture so far. `liveness` judges it.

Three kinds of witness speak of one pane, through processes of their own whose messages may cross: feeds (is the camera sending,
and whose pictures does this pane's pipe carry), the player (are pictures displayed, in a window that can be seen), and the wall
itself (what the pane is meant to show). Nothing is judged here, and no time passes here but `now`, in seconds that only grow.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Feed

UNTOLD_S = 1.0
"""So long after a join the picture on the glass is believed to be the new camera's although the player has not told of it: it
cannot on an X server without Composite, or while something lies over the pane. Otherwise it tells within 10 ms (`Fresh`)."""

IN_FLIGHT_S = 0.25
"""The same where the former camera sends nothing: what is drawn later than a pane's usual delay can only be the new one's."""

COUNTS = 2
"""How often libVLC 3 counts a picture as decoded: when its data went into the decoder, and when it came out (measured: 20 a
second of a film at 10, 52 of one at 25)."""

SILENT_MS = 1500
"""A camera whose newest picture is older, or has not been told of for so long, sends nothing."""

FPS_WINDOW_S = 2.0
"""Pictures a second are counted over this time: shorter jumps about at the reports' 250 ms, longer hides a fall."""


@dataclass(frozen=True, slots=True)
class Retuned:
    """The wall wants this feed in the pane from now on; None: nothing."""

    feed: Feed | None


@dataclass(frozen=True, slots=True)
class Joined:
    """The feeds process says: from here on the pane's pipe carries this feed."""

    feed: Feed


@dataclass(frozen=True, slots=True)
class FeedSaid:
    """The feeds process reports how a feed is doing."""

    feed: Feed
    report: FeedReport


@dataclass(frozen=True, slots=True)
class GlassSaid:
    """The player reports what it has shown in the pane."""

    report: PaneReport


@dataclass(frozen=True, slots=True)
class Fresh:
    """The player says: the first picture of the feed that joined is drawn."""


@dataclass(frozen=True, slots=True)
class PlayerLost:
    """The pane's player is gone, and with it the picture on the glass."""


@dataclass(frozen=True, slots=True)
class Lowered:
    """The pane is shown with less than it could be: why (None: no more), and how far apart its pictures now are meant to be."""

    reason: str | None
    interval_ms: int = 0


Event = Retuned | Joined | FeedSaid | GlassSaid | Fresh | PlayerLost | Lowered


@dataclass(frozen=True, slots=True)
class FeedWord:
    """The newest report about a feed and when it came; lost_at: the newest moment at which a feed that had played did not."""

    feed: Feed
    report: FeedReport
    at: float
    lost_at: float | None


@dataclass(frozen=True, slots=True)
class Count:
    """The displayed counter at a time; decoded: pictures that were decoded by then and not lost."""

    at: float
    displayed: int
    decoded: int = 0


@dataclass(frozen=True, slots=True)
class PaneLife:
    """Everything known of one pane's picture.

    wanted: what it is meant to show, since tuned_at; joined: what its pipe carries, since joined_at; glass: whose picture is on
    the glass; shown_at: when the displayed counter last was seen to rise in a mapped window; player_lost: from a player's end
    to the first report of the next; heard_at, mapped, still_ms, displayed: the player's newest report; counts: the counter
    over the last FPS_WINDOW_S; words: the newest reports about the feeds above; lowered: see `Lowered`.
    """

    wanted: Feed | None = None
    tuned_at: float = 0.0
    joined: Feed | None = None
    joined_at: float = 0.0
    glass: Feed | None = None
    shown_at: float | None = None
    player_lost: bool = False
    heard_at: float | None = None
    mapped: bool = False
    still_ms: int = 0
    displayed: int = 0
    counts: tuple[Count, ...] = ()
    words: tuple[FeedWord, ...] = ()
    lowered: str | None = None
    lowered_interval_ms: int = 0

    def word(self, feed: Feed) -> FeedWord | None:
        """Return the newest word about a feed, None before the first."""
        return next((word for word in self.words if word.feed == feed), None)


def step(life: PaneLife, event: Event, now: float) -> PaneLife:
    """Return the life after an event that was heard at `now`."""
    match event:
        case Retuned(feed):
            after = _retuned(life, feed, now)
        case Joined(feed):
            after = _joined(life, feed, now)
        case FeedSaid(feed, report):
            after = _feed_said(life, feed, report, now)
        case GlassSaid(report):
            after = _glass_said(life, report, now)
        case Fresh():
            after = life if life.joined is None else _fresh(life, life.joined, now)
        case PlayerLost():
            after = _player_lost(life)
        case Lowered(reason, interval_ms):
            after = replace(life, lowered=reason, lowered_interval_ms=interval_ms if reason else 0)
    return after


def _retuned(life: PaneLife, feed: Feed | None, now: float) -> PaneLife:
    if feed == life.wanted:
        return life
    if feed is None or life.wanted is None:
        # A pane that showed nothing, or is to show nothing, has no old picture to name.
        return replace(life, wanted=feed, tuned_at=now, joined=None, glass=None, shown_at=None, counts=(), words=())
    return _without_old_words(replace(life, wanted=feed, tuned_at=now))


def _player_lost(life: PaneLife) -> PaneLife:
    return PaneLife(
        wanted=life.wanted,
        tuned_at=life.tuned_at,
        player_lost=True,
        words=life.words,
        lowered=life.lowered,
        lowered_interval_ms=life.lowered_interval_ms,
    )


def _joined(life: PaneLife, feed: Feed, now: float) -> PaneLife:
    # The player's word of the first picture may overtake the feeds' word of the join: then it is this feed's picture.
    glass = feed if life.glass is None and life.shown_at is not None else life.glass
    return _without_old_words(replace(life, joined=feed, joined_at=now, glass=glass))


def _feed_said(life: PaneLife, feed: Feed, report: FeedReport, now: float) -> PaneLife:
    if feed not in (life.wanted, life.joined, life.glass):
        return life
    before = life.word(feed)
    has_played = report.pictures > 0 or life.glass == feed or (before is not None and before.report.pictures > 0)
    is_lost = report.phase == "waiting" or (report.phase == "connecting" and has_played)
    was_lost = before is not None and before.lost_at is not None
    still_down = report.phase != "playing" and was_lost
    lost_at = now if is_lost or still_down else before.lost_at if before is not None else None
    others = tuple(word for word in life.words if word.feed != feed)
    return replace(life, words=(*others, FeedWord(feed, report, now, lost_at)))


def _glass_said(life: PaneLife, report: PaneReport, now: float) -> PaneLife:
    # A counter that fell is another player's; pictures in a window that is not mapped are seen by nobody.
    restarted = report.displayed < life.displayed
    rose = report.mapped and report.displayed > life.displayed
    kept = () if restarted or not report.mapped else life.counts
    counts = (
        *(count for count in kept if count.at >= now - FPS_WINDOW_S),
        Count(now, report.displayed, report.decoded // COUNTS - report.lost),
    )
    told = replace(
        life,
        player_lost=False,
        heard_at=now,
        mapped=report.mapped,
        still_ms=report.still_ms,
        displayed=report.displayed,
        counts=counts,
        shown_at=now if rose else life.shown_at,
    )
    wait_s = UNTOLD_S if _is_sending(life, life.glass, now) else IN_FLIGHT_S
    if rose and life.joined is not None and (life.glass is None or now >= life.joined_at + wait_s):
        return _without_old_words(replace(told, glass=life.joined))
    return told


def _fresh(life: PaneLife, feed: Feed, now: float) -> PaneLife:
    """Take a feed's first picture on the glass. It also proves that the feed plays, which its next report tells only later."""
    word = life.word(feed) or FeedWord(feed, _unheard(feed), now, None)
    report = replace(word.report, phase="playing", reason="", pictures=max(1, word.report.pictures), age_ms=0)
    others = tuple(other for other in life.words if other.feed != feed)
    proven = replace(word, report=report, at=now)
    return _without_old_words(replace(life, glass=feed, shown_at=now, words=(*others, proven)))


def _unheard(feed: Feed) -> FeedReport:
    return FeedReport(str(feed), "connecting", "", 0, -1, 0, -1, 0, 0, "", 0, 0, 0)


def _is_sending(life: PaneLife, feed: Feed | None, now: float) -> bool:
    word = None if feed is None else life.word(feed)
    if word is None or word.report.phase != "playing":
        return False
    return 0 <= word.report.age_ms + 1000 * (now - word.at) <= SILENT_MS


def _without_old_words(life: PaneLife) -> PaneLife:
    concerned = (life.wanted, life.joined, life.glass)
    return replace(life, words=tuple(word for word in life.words if word.feed in concerned))
