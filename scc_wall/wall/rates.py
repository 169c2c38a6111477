"""What each feed has been seen to cost on its line, and what is assumed before it was seen. Pure; whole kbit/s."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scc_wall.base.feed_messages import FeedReport
from scc_wall.camera.camera import Feed, Stream

DEFAULT_KBPS = {Stream.SUB: 600, Stream.MAIN: 4000}
"""Assumed before a feed was measured: what recorders are usually delivered with (sub 640x360 at 15/s: 512 kbit/s, main 1080p at
25/s: 4096 kbit/s), the sub with a little room because its limit is often exceeded while much moves."""

LATELY_S = 600.0
"""A peak counts for so long: a line is filled by the busy street of the last minutes, not by that of yesterday's feast."""

OVERHEAD_PERCENT = 5
"""What RTP, RTSP's framing, TCP and IP add to the pictures' own bytes: 12 + 4 + 20 + 20 bytes on some 1400."""


@dataclass(frozen=True, slots=True)
class Peak:
    """The most a feed was seen to send, in kbit/s, and when (seconds that only grow)."""

    kbps: int
    at: float


@dataclass(frozen=True, slots=True)
class Rates:
    """All that was measured while the program runs, by a feed's name on the wire."""

    peaks: Mapping[str, Peak] = field(default_factory=dict)

    def kbps(self, feed: Feed) -> int:
        """Return what a feed takes of its line: the measured peak, or what its stream usually has."""
        peak = self.peaks.get(str(feed))
        return DEFAULT_KBPS[feed.stream] if peak is None else max(1, peak.kbps * (100 + OVERHEAD_PERCENT) // 100)


def hear(rates: Rates, reports: Iterable[FeedReport], now: float) -> Rates:
    """Return the rates after feeds' reports; the same object where none tells more than was known."""
    news = {report.feed: Peak(report.kbps, now) for report in reports if report.kbps > 0 and _tells(rates, report, now)}
    return Rates({**rates.peaks, **news}) if news else rates


def _tells(rates: Rates, report: FeedReport, now: float) -> bool:
    peak = rates.peaks.get(report.feed)
    return peak is None or report.kbps > peak.kbps or now - peak.at > LATELY_S
