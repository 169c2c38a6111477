"""What is measured of each stream on the glass, look by look, for as long as a sheet may ask back. Pure."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field

from scc_wall.wall.view import PaneView, State

LOOK_S = 2.0
"""Between two looks: a pane's rate is counted over as long."""
KEPT_S = 3600.0
"""How far back a sheet may ask; 100 streams take some 2 MB."""
_UNKNOWN = -1

Stream = tuple[str, str]
"""A camera and which of its streams, as `("JSC-01", "sub")`."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A stream over some looks. looks, live: how many, and in how many it was live; fps: on the glass while live, in the mean.

    delay_p50_ms, delay_worst_ms: from a picture's last byte to the glass, over the looks in which that was known. None: nobody
    knows.
    """

    looks: int
    live: int
    fps: float | None = None
    delay_p50_ms: int | None = None
    delay_worst_ms: int | None = None


@dataclass(slots=True)
class _Row:
    """Looks at one stream, the oldest first; fps is below zero where it was not live, delay where it was not known."""

    at: array[float] = field(default_factory=lambda: array("d"))
    fps: array[float] = field(default_factory=lambda: array("f"))
    delay_ms: array[int] = field(default_factory=lambda: array("i"))


@dataclass(slots=True)
class Measures:
    """All looks of the last hour. It reads no clock: every look says how late it is, in seconds that only grow."""

    began: float | None = None
    _rows: dict[Stream, _Row] = field(default_factory=dict)

    def look(self, views: Iterable[tuple[PaneView, int | None]], now: float) -> None:
        """Take how panes are, each with its delay; a stream on several counts once, by a pane that is live if one is."""
        self.began = now if self.began is None else self.began
        seen: dict[Stream, tuple[bool, float, int | None]] = {}
        for view, delay_ms in views:
            if not view.camera or not view.stream or view.wanted:
                continue
            stream, is_live = (view.camera, str(view.stream)), view.state is State.LIVE
            if stream not in seen or (is_live and not seen[stream][0]):
                seen[stream] = (is_live, view.fps, delay_ms if is_live else None)
        for stream, (is_live, fps, delay) in seen.items():
            row = self._rows.setdefault(stream, _Row())
            row.at.append(now)
            row.fps.append(fps if is_live else _UNKNOWN)
            row.delay_ms.append(_UNKNOWN if delay is None else delay)
        self._forget(now - KEPT_S)

    def figures(self, stream: Stream, since: float) -> Figures | None:
        """Return a stream's figures from a moment on, None where nobody has looked at it since."""
        row = self._rows.get(stream)
        first = 0 if row is None else next((place for place, at in enumerate(row.at) if at >= since), len(row.at))
        if row is None or first == len(row.at):
            return None
        rates = [fps for fps in row.fps[first:] if fps >= 0]
        delays = sorted(delay for delay in row.delay_ms[first:] if delay >= 0)
        return Figures(
            looks=len(row.at) - first,
            live=len(rates),
            fps=sum(rates) / len(rates) if rates else None,
            delay_p50_ms=delays[(len(delays) - 1) // 2] if delays else None,
            delay_worst_ms=delays[-1] if delays else None,
        )

    def _forget(self, before: float) -> None:
        for stream, row in tuple(self._rows.items()):
            if row.at[0] >= before:
                continue
            gone = next((place for place, at in enumerate(row.at) if at >= before), len(row.at))
            if gone == len(row.at):
                del self._rows[stream]
            else:
                del row.at[:gone], row.fps[:gone], row.delay_ms[:gone]
