"""Streams that are drawn while somebody watches: one clip that grows, and sessions that send each picture as it comes."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field

from scc_wall.simulator.clip import Clip, Format, parameter_sets_of
from scc_wall.simulator.dome.studio import DrawingProcess
from scc_wall.simulator.faults import Faults
from scc_wall.simulator.pacer import Pacer
from scc_wall.simulator.rtp import framed
from scc_wall.simulator.session import GARBAGE, WAITING_LIMIT, Session
from scc_wall.simulator.transport import Road

FORMS: Mapping[str, tuple[Format, int]] = {
    "sub": (Format("h264", 640, 360, 10, 20, 0), 900_000),
    "main": (Format("h264", 1280, 720, 15, 30, 0), 4_000_000),
}
"""Form and bits a second at the most of each stream of a dome."""
REST = 3
"""A dome that looks where it looked before sends every third picture only: nine of them at rest must not cost a processor."""
CHANGES = frozenset({"wall", "mark"})
"""What changes from picture to picture also of a dome at rest."""
LINGER = 10.0
"""Seconds a stream goes on without a watcher."""
PATIENCE = 30.0
"""Seconds until the first picture at the most: the process has to start, and to draw what is seen."""
_LOOK = 0.5
Telling = Callable[[], Mapping[str, object]]
"""Tells what a picture of now shows: pose, focus, iris, wiper, time."""


@dataclass(frozen=True, slots=True)
class LiveClip(Clip):
    """The newest pictures of a live stream, by their running number."""

    stream: LiveStream | None = None
    pictures: dict[int, tuple[bytes, list[int]]] = field(default_factory=dict)

    @property
    def length(self) -> int:
        """It never ends."""
        return 1 << 60

    def picture(self, index: int) -> tuple[bytearray, list[int]]:
        """Return a copy of one picture's packets to stamp, and where each packet begins in it."""
        data, offsets = self.pictures[index]
        return bytearray(data), offsets


class LiveStream:
    """One stream of a dome: orders a picture when one is due, and hands it to all sessions."""

    def __init__(
        self, name: str, pacer: Pacer, process: DrawingProcess, telling: Telling, late: Callable[[], float], label: str
    ) -> None:
        """Stand still until somebody watches; `late` tells how many seconds pictures are held back."""
        self.form, peak = FORMS[name]
        self._pacer, self._process, self._telling, self._late = pacer, process, telling, late
        self._order = {"do": "picture", "stream": name, "label": label, "form": asdict(self.form), "peak": peak}
        self.is_playing = False
        self.wants_key = True
        self.skipped = 0
        self._sessions: list[LiveSession] = []
        self._clip: asyncio.Future[LiveClip | None] | None = None
        self._is_drawing = False
        self._watched_until = 0.0
        self._look: Mapping[str, object] = {}

    async def clip(self, wall: float) -> LiveClip | None:
        """Return the growing clip once its first picture is there, None if none comes."""
        self._watch(wall, PATIENCE)
        assert self._clip is not None  # noqa: S101 - made by _watch
        try:
            return await asyncio.wait_for(asyncio.shield(self._clip), PATIENCE)
        except TimeoutError:
            return None

    def join(self, session: LiveSession, wall: float) -> None:
        """Send a session each picture from now on, until it does not play any more."""
        self._sessions.append(session)
        self._watch(wall, LINGER)

    def still_order(self) -> Mapping[str, object]:
        """Return the order of a still picture of now."""
        return {**self._order, **self._telling(), "do": "still", "key": True}

    def step(self, wall: float) -> float:
        """Order the picture of Unix time `wall`; return when the next is due."""
        self._sessions = [one for one in self._sessions if one.is_playing]
        if self._sessions:
            self._watched_until = wall + LINGER
        if wall > self._watched_until:
            self._leave()
            return wall
        number = int(wall * self.form.rate)
        told = self._telling()
        look = {name: value for name, value in told.items() if name not in CHANGES}
        rests, self._look = look == self._look and not told.get("wiper"), look
        is_key = self.wants_key or number % self.form.gop == 0
        if self._is_drawing:
            self.skipped += 1  # it draws more slowly than pictures are due: rather fewer than late ones
        elif is_key or not rests or number % REST == 0:
            self._is_drawing, self.wants_key = True, False
            order = {**self._order, **told, "key": is_key}
            self._process.order(order, lambda data, kind: self._taken(number, data, kind))
        return (number + 1) / self.form.rate

    def _watch(self, wall: float, seconds: float) -> None:
        self._watched_until = max(self._watched_until, wall + seconds)
        if not self.is_playing:
            self.is_playing = self.wants_key = True
            self._clip = asyncio.get_running_loop().create_future()
            self._pacer.add(self, wall)

    def _leave(self) -> None:
        self.is_playing = False
        if self._clip is not None and not self._clip.done():
            self._clip.set_result(None)
        self._clip = None
        self._process.order({"do": "leave", "stream": self._order["stream"], "label": self._order["label"]})

    def _taken(self, number: int, data: bytes, kind: int) -> None:
        self._is_drawing = False
        if kind > 1 or not data or self._clip is None:
            self.wants_key = True
            return
        packets = framed(data, self.form.codec)
        if not self._clip.done() and kind == 1:
            nothing = array("I"), array("I"), memoryview(b"")
            self._clip.set_result(LiveClip(self.form, parameter_sets_of(data, self.form.codec), *nothing, (), self))
        if self._clip.done() and (clip := self._clip.result()) is not None:
            offsets, at = [], 0
            for packet in packets:
                offsets.append(at)
                at += len(packet)
            self._keep(clip, number, b"".join(packets), offsets, is_key=kind == 1)

    def _keep(self, clip: LiveClip, number: int, data: bytes, offsets: list[int], *, is_key: bool) -> None:
        late = self._late()
        for old in [one for one in clip.pictures if one < number - (late + 1) * self.form.rate]:
            del clip.pictures[old]
        clip.pictures[number] = data, offsets
        if late > 0:
            asyncio.get_running_loop().call_later(late, self._push, clip, number, is_key)
        else:
            self._push(clip, number, is_key)

    def _push(self, clip: LiveClip, number: int, is_key: bool) -> None:
        if number in clip.pictures:
            for session in self._sessions:
                session.push(number, is_key=is_key)


class LiveSession(Session):
    """Sends the pictures of a live stream to one reader, from a key picture on."""

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
        """Make a session that does not play yet; a live stream has no shift."""
        del shift
        super().__init__(camera, stream, clip, road, 0.0, faults, made)
        self._waits_for_key = True

    def start(self, wall: float) -> float:
        """Begin with the next key picture; return when to look again."""
        self.is_playing = True
        self._next, self._report_at = int(wall * self._form.rate), wall
        assert isinstance(self._clip, LiveClip)  # noqa: S101 - session_class sees to it
        assert self._clip.stream is not None  # noqa: S101
        self._clip.stream.join(self, wall)
        return wall + _LOOK

    def step(self, wall: float) -> float:
        """Report, and end a stale session; pictures come by themselves."""
        if self._stale is not None and wall >= self._stale[0]:
            self.is_playing = False
            self._stale[1]()
        elif wall >= self._report_at and not self.is_dead:
            self._report(wall)
        return wall + _LOOK

    def push(self, number: int, *, is_key: bool) -> None:
        """Send a picture, unless the reader is too slow or the camera is ill."""
        faults = self._faults()
        if faults.paused or self.is_dead or self.road.waiting() > WAITING_LIMIT or (self._waits_for_key and not is_key):
            self.dropped += 1
            self._waits_for_key = True
        elif faults.garbage:
            self.road.spill(bytes(GARBAGE))
        else:
            self._waits_for_key, self._next = False, number + 1
            self._send(number)


def session_class(clip: Clip) -> type[Session]:
    """Return the kind of session that sends a clip."""
    return LiveSession if isinstance(clip, LiveClip) else Session
