"""Time comes in from outside: pure code takes `now`, the rest takes a `Clock`."""

from __future__ import annotations

from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds that only grow (as `time.monotonic`); never the time of day."""
