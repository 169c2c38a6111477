"""One reader's session: which picture is due, stamped and sent; a slow reader loses whole pictures, never our memory."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable, Sequence

from scc_wall.simulator.clip import Clip
from scc_wall.simulator.faults import Faults
from scc_wall.simulator.phase import due, next_key, picture_number, place_in_clip
from scc_wall.simulator.rtp import CLOCK, FRAMING, HEADER, sender_report, stamp
from scc_wall.simulator.transport import Nowhere, Road

WAITING_LIMIT = 512 * 1024
"""Bytes a reader may leave untaken before pictures are dropped up to the next key picture."""
CATCH_UP = 1.0
"""Seconds of pictures sent late after a hold-up of ours; more than that is skipped to a key picture."""
REPORT_EVERY = 5.0
"""Seconds between RTCP sender reports (RFC 3550 6.2)."""
GARBAGE = 32 * 1024
"""Bytes of garbage sent in place of a picture: at 15 a second about 4 Mbit/s."""


class Session:
    """Sends one stream of one camera to one reader, in phase with the clock."""

    def __init__(
        self,
        camera: str,
        stream: str,
        clip: Clip,
        road: Road,
        shift: float,
        faults: Callable[[], Faults],
        made: Callable[[], Clip | None],
    ) -> None:
        """Make a session that does not play yet; `shift` seconds set this camera's pictures apart from the others'.

        clip: what is shown first, perhaps a card; made: tells the camera's own clip as soon as there is one.
        """
        self.id = secrets.token_hex(8)
        self.camera, self.stream, self.road = camera, stream, road
        self.source = secrets.randbits(32)
        self.sequence = secrets.randbits(16)
        self.is_playing = False
        self.pictures = 0
        self.dropped = 0
        self._clip, self._form, self._shift, self._faults, self._made = clip, clip.format, shift, faults, made
        self._change: tuple[int, Clip] | None = None
        self._start_ticks = secrets.randbits(32)
        self._next = 0
        self._packets = self._octets = 0
        self._report_at = 0.0
        self.is_dead = False
        """Whether it was there while its camera was half open: nothing comes of it any more."""
        self._stale: tuple[float, Callable[[], None]] | None = None

    def start(self, wall: float) -> float:
        """Begin at the next key picture; return the Unix time it is due."""
        self.is_playing = True
        backlog = self._faults().backlog_s
        self._next = self._key_after(picture_number(self._form, wall - backlog, self._shift))
        self._report_at = wall
        return due(self._form, self._next, self._shift) + backlog

    def linger(self, until: float, over: Callable[[], None]) -> None:
        """Go on without a connection until Unix time `until`, as some cameras do when theirs broke; then call `over`."""
        self.road = Nowhere()
        self._stale = until, over

    def next_ticks(self) -> int:
        """Return the RTP time of the next picture."""
        return self._ticks(self._next)

    def step(self, wall: float) -> float:
        """Send what is due at Unix time `wall`; return the time of the next step."""
        if self._stale is not None and wall >= self._stale[0]:
            self.is_playing = False
            self._stale[1]()
        faults = self._faults()
        newest = picture_number(self._form, wall - faults.backlog_s, self._shift)
        self._look_for_film(newest)
        late = newest - self._next
        if (
            faults.paused
            or self.is_dead
            or self.road.waiting() > WAITING_LIMIT
            or abs(late) > (CATCH_UP + self._gop()) * self._form.rate
        ):
            self.dropped += max(0, late + 1)
            self._next = self._key_after(newest)
        if faults.garbage and not self.is_dead:
            if self.road.waiting() < WAITING_LIMIT:
                self.road.spill(random.randbytes(GARBAGE))  # noqa: S311 - no secret
            self._next = newest + 1
        while self._next <= newest:
            if self._change is not None and self._next >= self._change[0]:
                self._clip, self._change = self._change[1], None
                self._form = self._clip.format
                self._next = next_key(self._form, self._clip.length, self._next)  # pictures may have been left out meanwhile
                continue
            self._send(self._next)
            self._next += 1
        if wall >= self._report_at and not self.is_dead:
            self._report(wall)
        return due(self._form, self._next, self._shift) + faults.backlog_s

    def _look_for_film(self, newest: int) -> None:
        """Change from the card to the camera's own clip at that clip's next key picture."""
        if self._change is None and (clip := self._made()) is not None and clip is not self._clip:
            self._change = next_key(clip.format, clip.length, max(newest, self._next - 1) + 1), clip

    def _gop(self) -> float:
        return self._form.gop / self._form.rate

    def _key_after(self, number: int) -> int:
        return next_key(self._form, self._clip.length, number + 1)

    def _ticks(self, number: int) -> int:
        return (self._start_ticks + self._jump() + number * CLOCK // self._form.rate) & 0xFFFFFFFF

    def _jump(self) -> int:
        return round(self._faults().clock_s * CLOCK)

    def _send(self, number: int) -> None:
        place = place_in_clip(self._form, self._clip.length, number)
        picture, offsets = self._clip.picture(place)
        shift = self._clip.shifts[place] if self._clip.shifts else 0
        stamp(picture, offsets, self.road.channel, self.sequence, self._ticks(number + shift), self.source)
        self.sequence = (self.sequence + len(offsets)) & 0xFFFF
        self._packets += len(offsets)
        self._octets += len(picture) - len(offsets) * (FRAMING + HEADER)
        self.pictures += 1
        if self._faults().junk:
            _spoil(picture, offsets)
        self.road.send(picture, offsets)

    def _report(self, wall: float) -> None:
        ticks = self._start_ticks + self._jump() + round((wall - self._shift) * CLOCK)
        self.road.report(sender_report(self.source, ticks, wall, self._packets, self._octets))
        self._report_at = wall + REPORT_EVERY


def _spoil(picture: bytearray, offsets: Sequence[int]) -> None:
    """Put random bytes in place of what the packets carry."""
    for offset, end in zip(offsets, [*offsets[1:], len(picture)], strict=True):
        content = offset + FRAMING + HEADER
        picture[content:end] = random.randbytes(end - content)  # noqa: S311 - no secret
