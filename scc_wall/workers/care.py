"""When a process counts as hanging, and when a dead one may start again; pure, times in seconds that only grow."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Rules:
    """How one kind of process is watched.

    hangs_after_s: one that is silent for so long is killed and replaced; start_limit_s: how long it may take until its first
    word (Python, FFmpeg and Qt on a slow, busy machine); steady_s: one that has lived for so long may start again at once;
    failing_deaths: so many young deaths in a row, and a person must look; pauses_s: before the first, second, ... start of one
    that dies again and again: no crash loop that eats the machine.
    """

    hangs_after_s: float
    start_limit_s: float
    steady_s: float
    failing_deaths: int
    pauses_s: tuple[float, ...]


WORKER = Rules(
    hangs_after_s=3.0, start_limit_s=30.0, steady_s=10.0, failing_deaths=3, pauses_s=(0.0, 0.5, 2.0, 5.0, 15.0, 30.0)
)
"""Workers report four times a second."""

JOB = replace(WORKER, hangs_after_s=6.0)
"""Long work goes at the lowest priority, behind whatever else wants the machine; and no picture waits for it."""

GUI = Rules(hangs_after_s=8.0, start_limit_s=60.0, steady_s=60.0, failing_deaths=5, pauses_s=(0.0, 1.0, 2.0, 4.0, 8.0))
"""The wall's own process beats four times a second; killing it makes the whole wall black for seconds, so it has longer."""


@dataclass(frozen=True, slots=True)
class Care:
    """What is known of one place for a process: when it was started, when it last spoke, how often it died young."""

    started: float
    spoke: float | None = None
    young_deaths: int = 0
    rules: Rules = WORKER

    def heard(self, now: float) -> Care:
        """Return this after a word of the process."""
        return replace(self, spoke=now)

    def silent_s(self, now: float) -> float:
        """Return for how long it has said nothing."""
        return now - (self.started if self.spoke is None else self.spoke)

    def hangs(self, now: float, excuse_s: float = 0.0) -> bool:
        """Return whether it must be killed for its silence; excuse_s: how much of it is not its own (see `starved`)."""
        limit = self.rules.start_limit_s if self.spoke is None else self.rules.hangs_after_s
        return self.silent_s(now) - excuse_s > limit

    def died(self, now: float) -> Care:
        """Return this after the process's end."""
        is_young = now - self.started < self.rules.steady_s
        return replace(self, young_deaths=self.young_deaths + 1 if is_young else 0)

    @property
    def is_loop(self) -> bool:
        """Whether one after the other has died young."""
        return self.young_deaths >= self.rules.failing_deaths

    @property
    def is_failing(self) -> bool:
        """Whether one after the other has died young and the present one has not spoken either: a person must look."""
        return self.is_loop and self.spoke is None

    @property
    def pause_s(self) -> float:
        """Seconds before the next start."""
        return self.rules.pauses_s[min(max(0, self.young_deaths - 1), len(self.rules.pauses_s) - 1)]

    def restarted(self, now: float) -> Care:
        """Return this after the start of a successor."""
        return Care(started=now, young_deaths=self.young_deaths, rules=self.rules)
