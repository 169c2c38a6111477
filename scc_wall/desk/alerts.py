"""Alerts: what went wrong, as one list that groups repeats and is acknowledged by a person.

An alert is a thing that is so (a camera is lost, the disk is nearly full) and may end and come again. Repeats within a while
are one alert with a count: a line that drops every minute is one trouble, not sixty. It leaves the list when it is over AND
somebody has acknowledged it, so that a trouble of the night is still there in the morning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

REPEAT_S = 3600.0
"""What comes again within this is the same alert."""
KEPT = 500
"""Alerts kept at the most; the oldest that are over go first."""


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What an alert is about. kind: lost, late, refused, overload, disk or clock (`desk.alert.<kind>`); who: as a camera."""

    kind: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert; times in seconds of one clock. over_at None: it is so now; acknowledged_by empty: by nobody yet."""

    subject: Subject
    since: float
    last: float
    times: int = 1
    over_at: float | None = None
    acknowledged_by: str = ""


@dataclass(frozen=True, slots=True)
class Alerts:
    """All alerts by subject. waiting: what is so, but not yet for long enough to be told, and since when."""

    alerts: Mapping[Subject, Alert] = field(default_factory=dict)
    waiting: Mapping[Subject, float] = field(default_factory=dict)

    @property
    def open(self) -> tuple[Alert, ...]:
        """Those that nobody has acknowledged, what is so now first, the newest first among these."""
        found = (alert for alert in self.alerts.values() if not alert.acknowledged_by)
        return tuple(sorted(found, key=lambda alert: (alert.over_at is not None, -alert.last, alert.subject)))


def step(alerts: Alerts, true_now: Mapping[Subject, float], now: float) -> Alerts:
    """Return the alerts after a look. true_now: what is so, and for how many seconds it must be so before it is told."""
    waiting = {subject: alerts.waiting.get(subject, now) for subject in true_now}
    raised = {subject for subject, patience in true_now.items() if now - waiting[subject] >= patience}
    found: dict[Subject, Alert] = {}
    for subject, alert in alerts.alerts.items():
        told = _looked_at(alert, subject in true_now, subject in raised, now)
        if told is not None:
            found[subject] = told
    for subject in sorted(raised - found.keys()):
        found[subject] = Alert(subject, now, now)
    return Alerts(_within_limit(found), waiting)


def acknowledge(alerts: Alerts, subject: Subject | None, person: str) -> Alerts:
    """Return the alerts after somebody has seen one, or all (None). person: a name, or where the hand was."""
    return replace(
        alerts,
        alerts={
            known: replace(alert, acknowledged_by=person) if subject in {None, known} and not alert.acknowledged_by else alert
            for known, alert in alerts.alerts.items()
        },
    )


def _looked_at(alert: Alert, is_so: bool, is_raised: bool, now: float) -> Alert | None:
    """Return an alert after a look, None where it leaves the list."""
    if alert.over_at is None:
        return alert if is_so else _gone_or(replace(alert, over_at=now))
    if is_raised:
        if now - alert.over_at <= REPEAT_S:
            return replace(alert, last=now, times=alert.times + 1, over_at=None, acknowledged_by="")
        return Alert(alert.subject, now, now)
    return _gone_or(alert)


def _gone_or(alert: Alert) -> Alert | None:
    return None if alert.acknowledged_by else alert


def _within_limit(found: Mapping[Subject, Alert]) -> dict[Subject, Alert]:
    by_worth = sorted(found.values(), key=lambda alert: (alert.over_at is None, alert.last), reverse=True)
    return {alert.subject: alert for alert in by_worth[:KEPT]}
