"""One pane's pipe: an endless transport stream, whichever camera is behind it (for JPEG cameras, fragmented QuickTime).

What the player does not read at once waits in a bounded queue; beyond that, pictures are dropped up to the next key picture, so
that a stuck player costs nobody else anything and never shows a torn picture.
"""

from __future__ import annotations

import math
from collections import deque

from scc_wall.feeds.fragments import Fragments
from scc_wall.feeds.holding import Holding
from scc_wall.feeds.leading import Leading
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.pipe_end import PipeEnd
from scc_wall.feeds.stream_time import StreamTime
from scc_wall.feeds.transport_stream import STREAM_TYPE, TICKS, TransportStream

QUEUE_BYTES, GROUP_BYTES = 1 << 20, 1 << 19
"""What may wait for the player; a joined group must fit in, or it would push itself out."""

BEHIND_S = 4.0
"""A player that has not read what is so old gets nothing more up to a key picture: it would only fall further behind. Shorter
would punish a player that is just starting on a busy machine."""

STALLED_S = 1.0
"""A player that reads has read everything within milliseconds. When it has left something for so long it is not running: what
is sent on then would only be old when it goes on, and set its clock by that."""

REJOIN_S = 5.0
"""A player that stalls again so soon waits for the next key picture: decoding a group each time would stall it the more."""

LOOKBACK_S = 0.020
"""How far apart the pictures of a joined group are set: so close that all but the newest are late and never drawn."""

HASTE_S = 0.005
"""So far apart are the key picture that a pane has waited for and its next (see `player.fresh`)."""

LONGEST_NEXT_S = 0.1
"""Of a camera whose pictures are further apart the key picture is shown when it is due."""

LEEWAY_S = 0.5
"""By how much the times of pictures are behind the clock, and the player's caching is longer than a pane's delay is to be.

A player that reads the clock later than its caching allows begins its own anew: at best the pane is late from then on, at worst
libVLC fills its buffer again and forgets what it has decoded, and shows nothing up to the next key picture (measured: 12 of 36
panes that joined at once on two cores, one to two seconds late). So the caching is what a player may be late by, not the delay.
"""

GRUDGE_S = 4.0
"""After so long a decoder may still hold it against a pane that its last pictures were late: with the next key picture another
one is made.

libVLC's decoder throws away what comes more than 5 s after pictures began to be late, one for each that was late, unless one
came in time meanwhile (modules/codec/avcodec/video.c, `check_block_being_late`). At 15 pictures a second that is over in
seconds; a pane that from then on gets a key picture every 2 s stands still for minutes (measured: 60 of 100 panes on two
cores, none since), and one whose camera paused goes on without its key picture. A thinned pane that is given another camera
gets another decoder with it: of 100 warm tiles on two cores the last came after 12 to 29 s without that, after 5.5 s since. A
decoder that runs keeps what a key picture that heals builds on, and is not left for it.
"""

START_S, JPEG_START_S = 0.605, 0.105
"""How far the clock is behind the very first picture: a little more than the player's caching (`player.libvlc`).

libVLC fills its buffer once, until its clock has gone so far, and the time which that takes is the pane's delay ever after: one
picture interval, be it a second. Told both ends of that span at once, it takes no time: the delay is this less the leeway, and
14 ms (measured). JPEG's container has no clock but its pictures' times, so there is no leeway there.
"""


class PanePipe:
    """The write end of a pane's pipe; owns it."""

    def __init__(self, fd: int, *, jpeg: bool = False) -> None:
        """Take over the descriptor. jpeg: for JPEG pictures, which a transport stream has no type for."""
        self._stream = Fragments(int(JPEG_START_S * TICKS)) if jpeg else TransportStream()
        self._end = PipeEnd(fd, self._stream.unit)
        self._start_s, self._leeway_s = (JPEG_START_S, 0.0) if jpeg else (START_S, LEEWAY_S)
        self._last_dts = 0
        self._marks: deque[tuple[int, float]] = deque()
        self._needs_key = True
        self._leading = Leading()
        self._is_new, self._is_unread, self._broken = True, True, False
        self._time, self._holding = StreamTime(), Holding()
        self._told_s = 0.0
        self._is_stalled = self._has_gone_on = self._keys_only = self._needs_decoder = False
        self._given_at = math.inf
        self._rejoined_at = -math.inf
        self.earlier_s = 0.0
        """By how much earlier than usual pictures are to be shown."""
        self.dropped = 0
        """How often pictures were dropped."""

    def carries(self, codec: str) -> bool:
        """Return whether pictures of a codec can go into this pipe and to its player, which were made for video or for JPEG."""
        return isinstance(self._stream, TransportStream) == (codec in STREAM_TYPE)

    def join(self, codec: str, pictures: list[Picture], now: float, *, waits_for_key: bool, next_s: float = 0.0) -> None:
        """Show another camera from here on: these pictures, re-timed to end now.

        waits_for_key: what follows these pictures cannot be decoded; next_s: where it is a key picture that has just come, in
        how many seconds the next one is expected, just before which it is shown: players know a join by two close together.
        """
        self._drop()
        self._holding.forget()
        if not self._is_stalled:
            self._marks.clear()  # however far behind the player is with the former camera, the new one begins now
        self._needs_key = True
        self._needs_decoder = self._needs_decoder or self._keys_only  # what it held against the former camera is not this one's
        shown = pictures if sum(len(picture.data) for picture in pictures) <= GROUP_BYTES else pictures[:1]
        end = now + (next_s - HASTE_S if HASTE_S < next_s <= LONGEST_NEXT_S else 0.0)
        with self._end.in_one_piece():
            for picture, rank in zip(shown, display_ranks(shown), strict=True):
                self.send(codec, picture, end - (len(shown) - 1 - rank) * LOOKBACK_S / len(shown), now)
        self._needs_key = waits_for_key or len(shown) < len(pictures) or not shown

    def thin(self, *, keys_only: bool) -> None:
        """Let only key pictures pass, or everything again from the next one on.

        Each can be decoded by itself, and what lies between costs nothing then. Whoever is thinned was late: see `GRUDGE_S`.
        """
        self._needs_decoder = self._needs_decoder or (keys_only and not self._keys_only)
        self._keys_only = keys_only

    def wait_for_key(self) -> None:
        """Let nothing pass until the next key picture: what comes now belongs to another session and cannot be decoded."""
        self._holding.forget()  # what waits is of the former session, too
        self._needs_key = True

    def send(self, codec: str, picture: Picture, due: float, now: float) -> None:
        """Write one picture that is due at that time, or keep it while pictures wait; PipeClosed when nobody reads any more."""
        if self._holding.is_on:
            if self._holding.keep(codec, picture, due, now):
                return
            self._holding.end(now, self.earlier_s, self._pass_on)
        self._pass_on(codec, picture, due, now)

    def hold(self, now: float) -> None:
        """Let pictures wait: the pane is about to be given another place. JPEG's do not: their times are the player's clock."""
        if isinstance(self._stream, TransportStream):
            self._holding.begin(now)

    def let_go(self, now: float) -> None:
        """Pass on what waits, to be shown a little faster until all is as before; PipeClosed when nobody reads any more."""
        self._holding.end(now, self.earlier_s, self._pass_on)

    def is_unread(self, now: float) -> bool:
        """Look whether the player has still not begun to read what it was given; to be called often until it has."""
        self._hold(now)
        return self._is_unread and not self._is_new

    def wants_group(self, now: float) -> bool:
        """Return, once, whether a player that had stalled goes on: it is then to be joined anew with the newest group."""
        if not self._has_gone_on or now - self._rejoined_at < REJOIN_S:
            return False
        self._has_gone_on, self._rejoined_at = False, now
        return True

    def catch_up(self, by_s: float) -> None:
        """Let the player, which is so much behind, catch up without losing a picture."""
        self._time.owe(by_s)

    @property
    def began_at(self) -> float | None:
        """When, by our clock, the time this stream tells began; None before it did, and while the player does not read."""
        return None if self._is_unread or self._is_stalled else self._time.began_at

    @property
    def queued_bytes(self) -> int:
        """What waits for the player."""
        return self._end.queued

    def fileno(self) -> int:
        """Return the descriptor, to wait on."""
        return self._end.fileno()

    def flush(self) -> None:
        """Write what waits, as far as the player takes it; PipeClosed when nobody reads any more."""
        self._end.flush()

    def close(self) -> None:
        """Close the pipe: the player sees the stream's end."""
        self._end.close()

    def _pass_on(self, codec: str, picture: Picture, due: float, now: float) -> None:
        self._needs_key = self._needs_key or self._keys_only
        if self._needs_key and not picture.key and not self._is_stalled:
            return
        if not self._is_up_to_date(now) or (self._needs_key and not picture.key):
            return
        self._needs_decoder = self._needs_decoder or now - self._given_at > GRUDGE_S
        is_anew = self._needs_decoder and picture.key and (self._needs_key or not picture.heals)
        if self._needs_key or is_anew:
            self._leading.begins(picture)
        elif self._leading.is_leading(picture):
            return
        self._needs_key = False
        self._has_gone_on = self._has_gone_on and not picture.key
        self._time.pass_on(now)
        self._hold(now)
        if self._is_unread and not self._is_new and isinstance(self._stream, Fragments):
            return  # each picture says how long it lasts: what gathers before the player reads would be its delay ever after
        due = self._holding.shown_at(due)
        clock = self._told_s = self._time.of(now)
        start = self._start(codec, clock, is_anew=is_anew) if picture.key else b""
        earlier_s = self.earlier_s + self._leeway_s
        dts = max(int(self._time.of(min(due, now) - earlier_s) * TICKS), self._last_dts + 1)
        pts = max(int(self._time.of(due - earlier_s) * TICKS), dts)
        self._last_dts = dts
        self._end.write(start + self._stream.picture(picture.data, pts, dts, int(clock * TICKS), key=picture.key))
        self._given_at = now
        self._marks.append((self._end.given, now))

    def _hold(self, now: float) -> None:
        """Let the stream's time stand still until the player reads.

        It takes the moment when it begins for the time of the first picture: what had passed before would be its delay from
        then on (measured). Called often, this is exact; between two calls time passes, as what is due too early is never drawn.
        """
        if self._is_unread and not self._is_new:
            self._is_unread = self._end.read_bytes() == 0
            if self._is_unread:
                self._time.hold(self._told_s, now)

    def _is_up_to_date(self, now: float) -> bool:
        """Return whether the player reads what it is given; one that does not gets nothing more until it has caught up."""
        unread_s = self._unread_s(now)
        if self._is_stalled:
            if unread_s > 0:
                return False
            self._is_stalled, self._has_gone_on = False, True
            self._time.hold(self._told_s, now)
            return True
        if self._end.queued <= QUEUE_BYTES and unread_s <= (BEHIND_S if self._is_unread else STALLED_S):
            return True
        self._drop()
        self._needs_key = self._is_stalled = True
        self.dropped += 1
        return False

    def _start(self, codec: str, clock: float, *, is_anew: bool) -> bytes:
        """Return what goes before a key picture: the tables and, where the player's clock must be set, the time."""
        tables = self._stream.tables(codec, anew=is_anew and not self._is_new)
        self._needs_decoder = self._needs_decoder and not is_anew
        if self._is_new:
            self._is_new = False
            self._time.begin(clock - self._start_s + self._leeway_s)
            return tables + self._stream.clock(int((clock - self._start_s) * TICKS))
        if not self._broken:
            return tables
        self._broken = False
        return tables + self._stream.clock(int(clock * TICKS), broken=True)

    def _unread_s(self, now: float) -> float:
        """Return how long ago the oldest picture was given that the player has not read to its end; 0 if there is none."""
        read = self._end.read_bytes()
        while self._marks and self._marks[0][0] <= read:
            self._marks.popleft()
        return now - self._marks[0][1] if self._marks else 0.0

    def _drop(self) -> None:
        """Forget what waits; the packets' counters then jump."""
        self._broken = self._end.drop() or self._broken
        self._marks = deque((min(given, self._end.given), at) for given, at in self._marks)


def display_ranks(pictures: list[Picture]) -> list[int]:
    """Return each picture's place in the order of showing, which B pictures make another than that of coming.

    A picture without a time of its own (the first of a session often has none) is shown after the one it came after.
    """
    times: list[float] = []
    for picture in pictures:
        before = times[-1] if times else -math.inf
        times.append(before if picture.source_s is None else picture.source_s)
    order = sorted(range(len(pictures)), key=lambda index: (times[index], index))
    ranks = [0] * len(pictures)
    for rank, index in enumerate(order):
        ranks[index] = rank
    return ranks
