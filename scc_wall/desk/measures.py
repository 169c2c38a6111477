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
    """A stream over some looks. looks, live: how many, and in how many it was live.

    fps, sent: pictures a second on the glass and as they came, in the mean of the looks in which it was live; delay_p50_ms,
    delay_worst_ms: from a picture's last byte to the glass, over the looks in which that was known. None: nobody knows.
    """

    looks: int
    live: int
    fps: float | None = None
    sent: float | None = None
    delay_p50_ms: int | None = None
    delay_worst_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A pane at a moment: its view, its delay, and how many pictures a second its stream brings; None: nobody knows."""

    view: PaneView
    delay_ms: int | None = None
    sent: float | None = None


@dataclass(slots=True)
class _Row:
    """Looks at one stream, the oldest first; fps is below zero where it was not live, the others where they were not known."""

    at: array[float] = field(default_factory=lambda: array("d"))
    fps: array[float] = field(default_factory=lambda: array("f"))
    sent: array[float] = field(default_factory=lambda: array("f"))
    delay_ms: array[int] = field(default_factory=lambda: array("i"))


@dataclass(slots=True)
class Measures:
    """All looks of the last hour. It reads no clock: every look says how late it is, in seconds that only grow."""

    began: float | None = None
    _rows: dict[Stream, _Row] = field(default_factory=dict)

    def look(self, looks: Iterable[Look], now: float) -> None:
        """Take how panes are; a stream on several counts once, by a pane that is live if one is."""
        self.began = now if self.began is None else self.began
        seen: dict[Stream, Look] = {}
        for look in looks:
            view = look.view
            if not view.camera or not view.stream or view.wanted:
                continue
            stream = (view.camera, str(view.stream))
            if stream not in seen or (view.state is State.LIVE and seen[stream].view.state is not State.LIVE):
                seen[stream] = look
        for stream, look in seen.items():
            is_live, row = look.view.state is State.LIVE, self._rows.setdefault(stream, _Row())
            row.at.append(now)
            row.fps.append(look.view.fps if is_live else _UNKNOWN)
            row.sent.append(look.sent if is_live and look.sent is not None else _UNKNOWN)
            row.delay_ms.append(look.delay_ms if is_live and look.delay_ms is not None else _UNKNOWN)
        self._forget(now - KEPT_S)

    def figures(self, stream: Stream, since: float) -> Figures | None:
        """Return a stream's figures from a moment on, None where nobody has looked at it since."""
        row = self._rows.get(stream)
        first = 0 if row is None else next((place for place, at in enumerate(row.at) if at >= since), len(row.at))
        if row is None or first == len(row.at):
            return None
        rates, sent = ([rate for rate in kept[first:] if rate >= 0] for kept in (row.fps, row.sent))
        delays = sorted(delay for delay in row.delay_ms[first:] if delay >= 0)
        return Figures(
            looks=len(row.at) - first,
            live=len(rates),
            fps=sum(rates) / len(rates) if rates else None,
            sent=sum(sent) / len(sent) if sent else None,
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
                del row.at[:gone], row.fps[:gone], row.sent[:gone], row.delay_ms[:gone]
