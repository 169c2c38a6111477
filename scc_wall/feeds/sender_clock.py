"""What a camera's own clock says about the age of its pictures: notices a backlog where source time alone tells nothing.

RTP time only counts on, so pictures that suddenly are 20 s old look the same as a clock that was set back by 20 s, and so does
a session that begins with old pictures. RTCP sender reports (RFC 3550 section 6.4.1) tell which RTP time it is now: FFmpeg
gives each picture the time at which it was taken, by the camera's clock, from the newest report. That clock may be wrong by
any amount, so only its difference to what it showed while nothing was wrong counts, and only where source time jumped or a
session began: a camera that sets its clock while its RTP time counts on shows nothing here.
"""

from __future__ import annotations

LEAST_S = 3.0
MOST_S = 120.0
"""Pictures that seem to be older by more than this come from a camera whose clock was set; nothing holds back that much."""

SAME_S = 3e-6
"""FFmpeg rounds to microseconds; reports that differ by more than this are two, also where it does not tell of each."""

STEADY_S = 0.5
"""Reports that differ by more than this while source time counts on are of a clock that was set, or of none at all: some
cameras always report the same time."""

CROSSING_S = 0.5
"""A report that comes so soon after a jump may be one from before it."""

WAIT_S = 12.0
"""After so long without a new report (they come every 5 s) the old one is believed."""


class SenderClock:
    """One stream's memory over all its sessions; times in seconds."""

    def __init__(self) -> None:
        """Start with nothing known."""
        self._usual: float | None = None
        self._asked_at: float | None = None
        self._mapping = 0.0
        self._last_mapping: float | None = None
        self._is_steady = False
        self._begins = True
        self.backlog_s = 0.0
        """By how much older the pictures are than they used to be."""

    def session_begins(self) -> None:
        """Take note that a new session's pictures follow: their reports are new ones."""
        self._begins = True
        self._asked_at = self._last_mapping = None

    def forget(self) -> None:
        """Take what comes next for what is usual: a person has asked to begin anew."""
        self._usual = None
        self.backlog_s = 0.0

    def seen(
        self, source_s: float, taken_s: float, arrival: float, lag_s: float, *, jumped: bool, reported: bool = False
    ) -> None:
        """Take a picture's source time, when it was taken by the camera's clock, and when it came by ours.

        lag_s: how far source time alone says it is behind; jumped: source time has just jumped; reported: a report has come.
        """
        mapping, age = taken_s - source_s, arrival - taken_s
        self._watch(mapping, reported=reported)
        if self._usual is None:
            self._usual, self._begins = age - lag_s, False
            return
        older = age - lag_s - self._usual
        if jumped:
            self._asked_at, self._mapping = arrival, mapping
        if self._asked_at is not None:
            waited = arrival - self._asked_at
            is_new = abs(mapping - self._mapping) > SAME_S or (reported and waited > CROSSING_S) or waited > WAIT_S
            if not is_new and not (self.backlog_s and abs(older) < LEAST_S):
                return
            self._asked_at = None
            self._decide(age, lag_s, older)
        elif self._begins:
            self._begins = False
            self._decide(age, lag_s, older)
        elif not self.backlog_s:
            self._usual = age - lag_s

    def _watch(self, mapping: float, *, reported: bool) -> None:
        """Learn from each report whether this clock is one."""
        apart = 0.0 if self._last_mapping is None else abs(mapping - self._last_mapping)
        if apart > STEADY_S:
            self._is_steady = False
        elif self._last_mapping is not None and (reported or apart > SAME_S):
            self._is_steady = True
        self._last_mapping = mapping

    def _decide(self, age: float, lag_s: float, older: float) -> None:
        if self._is_steady and LEAST_S <= older <= MOST_S:
            self.backlog_s = older
        else:
            self.backlog_s = 0.0
            self._usual = age - lag_s
