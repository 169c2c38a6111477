"""Which feed goes to which pane, and the newest group of pictures of each feed.

Readers bring pictures from their threads, the program's loop changes the routes; one lock orders them. A pane that is tuned to
a feed without a picture goes on showing its old one until the new one's first key picture is here. One that is muted stands
still: it is about to be covered, and tuned.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import PaneClock
from scc_wall.feeds.joins import Outlook
from scc_wall.feeds.line import Line
from scc_wall.feeds.on_glass import OnGlass
from scc_wall.feeds.pane_pipe import PanePipe
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.pipe_end import PipeClosed
from scc_wall.feeds.session import Kind
from scc_wall.feeds.transport_stream import STREAM_TYPE

NEW_PICTURES = 2
"""A group of so many is decoded at once."""


class Switchboard:
    """All routes; thread-safe.

    `joined(pane, feed, at)` is called when a pane's pipe begins to carry a feed, `outgrown(pane, jpeg)` when it needs a new
    pipe and player for what it is to show: a player cannot go from H.264 to JPEG. Until then it shows what it showed before.
    """

    def __init__(self, clock: Clock, joined: Callable[[str, str, float], None], outgrown: Callable[[str, bool], None]) -> None:
        self._clock = clock
        self._joined, self._outgrown = joined, outgrown
        self._lock = threading.Lock()
        self._pipes: dict[str, PanePipe] = {}
        self._lines: dict[str, Line] = {}
        self._glass = OnGlass(self._lines)
        self._muted: dict[str, str] = {}
        self._thin: set[str] = set()
        self._asked: set[str] = set()
        self._earlier_s: dict[str, float] = {}
        self._dropped_before = 0

    def take(self, feed: str, kind: Kind, picture: Picture, due: float) -> None:
        """Pass on a feed's new picture, due at that time of our clock."""
        with self._lock:
            line = self._lines.get(feed)
            if line is None:
                return
            line.add(kind, picture, due)
            now = self._clock()
            for pane in tuple(line.panes):
                if self._outgrows(pane, line, kind.codec):
                    continue
                self._to_pane(pane, lambda pipe: pipe.send(kind.codec, picture, due, now))
                if (pipe := self._pipes.get(pane)) is not None and pipe.wants_group(now):
                    self._show_newest(pane, kind, line, 0.0)
            for pane in tuple(line.awaited_by):
                if picture.key:
                    self._join(pane, feed, line, due - now + line.spacing_s if line.spacing_s > 0 else 0.0)
                elif line.gop.pictures and self._stands_still(pane, feed, line, now):
                    self._join(pane, feed, line, 0.0)

    def newest(self, feed: str) -> tuple[str, tuple[Picture, ...]]:
        """Return codec and newest group of a feed, whose last picture can be decoded; nothing where there is none."""
        with self._lock:
            line = self._lines.get(feed)
            if line is None or line.kind is None:
                return "", ()
            return line.kind.codec, tuple(line.gop.pictures)

    def open_feed(self, feed: str) -> None:
        """Give a feed a place on the board."""
        with self._lock:
            self._lines.setdefault(feed, Line())

    def session_ended(self, feed: str) -> None:
        """Forget a feed's pictures: they are of a session that is over."""
        with self._lock:
            if feed not in self._lines:
                return
            self._lines[feed].session_ended()
            for pipe in (self._pipes.get(pane) for pane in self._lines[feed].panes):
                if pipe is not None:
                    pipe.wait_for_key()

    def close_feed(self, feed: str) -> None:
        """Take a feed off the board; its panes keep their last picture, or join what they waited for if that is newer."""
        with self._lock:
            line = self._lines.pop(feed, Line())
            line.session_ended()
            for pane in line.panes:
                self._glass.closed(pane, line)
                self._join_awaited(pane)

    def attach(self, pane: str, pipe: PanePipe) -> None:
        """Take a pane's pipe; a former one of that pane is closed (its player was replaced)."""
        with self._lock:
            self._leave(pane)
            self._muted.pop(pane, None)
            self._asked.discard(pane)
            old = self._pipes.pop(pane, None)
            if old is not None:
                self._end(old)
            self._pipes[pane] = pipe
            pipe.thin(keys_only=pane in self._thin)
            pipe.earlier_s = self._earlier_s.get(pane, 0.0)

    def detach(self, pane: str) -> None:
        """Close a pane's pipe."""
        with self._lock:
            self._leave(pane)
            self._muted.pop(pane, None)
            self._thin.discard(pane)
            self._asked.discard(pane)
            self._earlier_s.pop(pane, None)
            pipe = self._pipes.pop(pane, None)
            if pipe is not None:
                self._end(pipe)

    def thin(self, pane: str, *, keys_only: bool) -> None:
        """Pass only key pictures to a pane, or everything again from its next one on; also to the pipes it will have."""
        with self._lock:
            (self._thin.add if keys_only else self._thin.discard)(pane)
            if pane in self._pipes:
                self._pipes[pane].thin(keys_only=keys_only)

    def hasten(self, pane: str, earlier_s: float) -> None:
        """Show a pane's pictures so much earlier than usual; also those of the pipes it will have."""
        with self._lock:
            self._earlier_s[pane] = earlier_s
            if pane in self._pipes:
                self._pipes[pane].earlier_s = earlier_s

    def catch_up(self, pane: str, by_s: float) -> None:
        """Let a pane's player, which is so much behind, catch up."""
        with self._lock:
            if pane in self._pipes:
                self._pipes[pane].catch_up(by_s)

    def hold(self, pane: str, *, held: bool) -> None:
        """Let a pane's pictures wait, or show those that waited; see `holding`."""
        with self._lock:
            now = self._clock()
            self._to_pane(pane, lambda pipe: pipe.hold(now) if held else pipe.let_go(now))

    def clocks(self) -> tuple[PaneClock, ...]:
        """Return the time that each pane's pipe tells, of those that tell any."""
        with self._lock:
            began = ((pane, pipe.began_at, pipe.earlier_s) for pane, pipe in self._pipes.items())
            return tuple(
                PaneClock(pane, round(1000 * at), round(1000 * earlier)) for pane, at, earlier in began if at is not None
            )

    def pressure(self) -> tuple[int, int]:
        """Return how often pictures were dropped so far because a player did not read, and the bytes that wait now."""
        with self._lock:
            pipes = self._pipes.values()
            return self._dropped_before + sum(pipe.dropped for pipe in pipes), sum(pipe.queued_bytes for pipe in pipes)

    def tune(self, pane: str, feed: str, *, at_key: bool = False) -> None:
        """Show a feed in a pane as soon as it has a key picture, or from its next one on; an empty feed shows nothing more."""
        with self._lock:
            for other in self._lines.values():
                other.awaited_by.discard(pane)
            muted = self._muted.pop(pane, "")
            if not feed:
                self._leave(pane)
                return
            line = self._lines.get(feed)
            if line is None or not line.gop.pictures:
                self._go_on(pane, muted)
            if line is None or self._glass.carried(pane) == feed:
                return
            if line.gop.pictures and not at_key:
                self._join(pane, feed, line, 0.0)
            else:
                line.awaited_by.add(pane)

    def mute(self, pane: str) -> None:
        """Give a pane nothing more of what it shows until it is tuned, which is soon; to what cannot be shown: it goes on."""
        with self._lock:
            if feed := self._glass.carried(pane):
                self._leave(pane)
                self._muted[pane] = feed

    def outlook(self, pane: str, feed: str) -> Outlook:
        """Return what it costs that a pane is tuned to a feed now."""
        with self._lock:
            line = self._lines.get(feed)
            if line is None or self._glass.carried(pane) == feed:
                return Outlook(0.0)
            now, shown, key_only = self._clock(), self._glass.other_stream(pane, feed), pane in self._thin
            count = len(line.gop.pictures)
            is_beside = shown is not None and (
                (count > NEW_PICTURES and shown.is_live(now)) or (count > 0 and line.goes_back(shown, key_only=key_only))
            )
            return replace(line.outlook(now, key_only=key_only), beside=is_beside)

    def has_unread(self) -> bool:
        """Look whether there are players that have still not begun to read; to be called often until there are none."""
        with self._lock:
            now = self._clock()
            return sum(pipe.is_unread(now) for pipe in self._pipes.values()) > 0

    def flush(self, fd: int) -> None:
        """Write on what waits for the player at the other end of that pipe, which has read some of it or is gone."""
        with self._lock:
            pane = next((pane for pane, pipe in self._pipes.items() if pipe.fileno() == fd), None)
            if pane is not None:
                self._to_pane(pane, lambda pipe: pipe.flush())

    def close(self) -> None:
        """Close every pipe."""
        with self._lock:
            for pipe in self._pipes.values():
                pipe.close()
            self._pipes.clear()

    def _join(self, pane: str, feed: str, line: Line, next_s: float) -> None:
        assert line.kind is not None  # noqa: S101 - a line with a picture has a kind
        if self._outgrows(pane, line, line.kind.codec):
            return
        self._leave(pane)
        at = self._clock()
        if self._show_newest(pane, line.kind, line, next_s):
            line.panes.add(pane)
            self._glass.begins(pane, feed)
            self._joined(pane, feed, at)

    def _show_newest(self, pane: str, kind: Kind, line: Line, next_s: float) -> bool:
        """Write what a joining pane is given to a pane; return whether somebody reads it. next_s: see `PanePipe.join`."""
        shown, now = line.shown(), self._clock()
        heals = bool(shown) and shown[0].heals  # a better one is far, or never comes
        waits_for_key = not line.is_shown_whole and not heals
        return self._to_pane(pane, lambda pipe: pipe.join(kind.codec, shown, now, waits_for_key=waits_for_key, next_s=next_s))

    def _outgrows(self, pane: str, line: Line, codec: str) -> bool:
        """Ask for a new pipe if the pane's cannot carry a codec; the pane then waits for it."""
        pipe = self._pipes.get(pane)
        if pipe is None or pipe.carries(codec):
            return False
        line.panes.discard(pane)
        line.awaited_by.add(pane)
        if pane not in self._asked:
            self._asked.add(pane)
            self._outgrown(pane, codec not in STREAM_TYPE)
        return True

    def _stands_still(self, pane: str, feed: str, line: Line, now: float) -> bool:
        """Return whether a pane waits in vain beside another stream of the camera: that hangs or has ended, and is older."""
        shown = self._glass.other_stream(pane, feed)
        return shown is not None and not shown.is_live(now) and not line.goes_back(shown, key_only=pane in self._thin)

    def _join_awaited(self, pane: str) -> None:
        """Have a pane whose feed was closed join at once what it waits for, unless that shows the same camera earlier."""
        for feed, line in self._lines.items():
            if pane in line.awaited_by and line.gop.pictures:
                shown = self._glass.other_stream(pane, feed)
                if shown is None or not line.goes_back(shown, key_only=pane in self._thin):
                    self._join(pane, feed, line, 0.0)
                return

    def _go_on(self, pane: str, muted: str) -> None:
        """Show again what a pane showed before it was muted, if it was."""
        line = self._lines.get(muted)
        if line is not None and line.gop.pictures:
            self._join(pane, muted, line, 0.0)

    def _leave(self, pane: str) -> None:
        self._glass.leave(pane)
        for line in self._lines.values():
            line.panes.discard(pane)
            line.awaited_by.discard(pane)

    def _end(self, pipe: PanePipe) -> None:
        self._dropped_before += pipe.dropped
        pipe.close()

    def _to_pane(self, pane: str, write: Callable[[PanePipe], None]) -> bool:
        """Write to a pane; one whose player is gone is left alone until it gets a new pipe."""
        pipe = self._pipes.get(pane)
        if pipe is None:
            return False
        try:
            write(pipe)
        except PipeClosed:
            self._leave(pane)
            self._end(self._pipes.pop(pane))
            return False
        return True
