"""The peers: bare decoding (the floor), ffplay, mpv and GStreamer, each at its best as its own manual has it.

`bare` decodes all streams in one process and shows nothing: the least that anybody can need. `ffmpeg` does so with a process
for each stream, for comparison with measurements that do the same.

All read by TCP, decode with one thread a stream and draw by X11, as the wall does here. Each switches as fast as it can: mpv is
told the next address by its socket, GStreamer gets new pipelines in the process that runs, ffplay knows no way but a restart.
None can have cameras connected beforehand.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from scc_wall.base.geometry import Rect
from scc_wall.base.own_program import own_command
from scc_wall.bench.contender import Scene
from scc_wall.bench.glass import Glass
from scc_wall.bench.peer_acts import (
    Act,
    Counted,
    Show,
    bare,
    counted_by_ffmpeg,
    counted_by_reader,
    ffmpeg,
    ffplay,
    gstreamer,
    mpv,
    restart,
    tell_mpv,
)
from scc_wall.bench.places import picture_in
from scc_wall.bench.server import SYSTEM_PYTHON, missing_packages
from scc_wall.bench.started import end, first_line_of

NOT_WARM = "knows no cameras beforehand"
"""Why a peer cannot have a group warm, for JSON."""

GSTREAMER_LATENCY_MS = 200
"""Of its jitter buffer, as for a network; `gstreamer-now` has none and shows pictures as they come, however unevenly."""

_GSTREAMER_ELEMENTS = ("rtspsrc", "rtph264depay", "avdec_h264", "ximagesink")
_GSTREAMER_PACKAGES = ("python3-gi", "gir1.2-gst-plugins-base-1.0", "gstreamer1.0-plugins-good", "gstreamer1.0-libav",
                       "gstreamer1.0-x")  # fmt: skip
_AV = tuple(own_command("scc_wall.bench.av_version"))


@dataclass(slots=True)
class PeerRunning:
    """A peer that runs."""

    begin: Act
    change: Act
    counts: Counted | None
    show_now: Show
    ends: ExitStack

    def roots(self) -> Sequence[int]:
        """Return its processes."""
        return [process.pid for process in self.show_now.processes]

    def pictures(self) -> tuple[Rect, ...]:
        """Return where its pictures are."""
        return () if self.counts else tuple(map(picture_in, self.show_now.scene.places))

    def counted(self) -> Sequence[int]:
        """Return pictures decoded by stream, of bare decoding."""
        return self.counts(self.show_now) if self.counts else ()

    def warm(self, group: int) -> str:
        """Say that it cannot."""
        del group
        return NOT_WARM

    def show(self, group: int) -> None:
        """Start with a group's addresses, or change to them."""
        (self.change if self.show_now.processes else self.begin)(self.show_now, group)

    def told(self) -> Mapping[str, int]:
        """Say how many of its processes have ended by themselves."""
        return {"ended": sum(process.poll() is not None for process in self.show_now.processes)}

    def close(self) -> None:
        """End all."""
        end(self.show_now.processes)
        self.ends.close()


@dataclass(frozen=True, slots=True)
class Peer:
    """A peer. program: what must be in PATH, with its package; probe: other packages that are missing."""

    name: str
    begin: Act
    change: Act
    program: tuple[str, str] = ("", "")
    version_line: tuple[str, ...] = ()
    probe: Callable[[], tuple[str, ...]] = tuple
    counted: Counted | None = None
    wants_windows: bool = False

    @property
    def shows(self) -> bool:
        """Whether there are pictures; of bare decoding there are only counts."""
        return self.counted is None

    def missing(self) -> tuple[str, ...]:
        """Return the packages to install before it can take part."""
        program, package = self.program
        return (package,) if program and shutil.which(program) is None else self.probe()

    def version(self) -> str:
        """Return the first line it says of itself."""
        return first_line_of(self.version_line)

    def prepare(self, scene: Scene) -> PeerRunning:
        """Open the windows of one that has none of its own."""
        with ExitStack() as ends:
            windows: Sequence[int] = ()
            if self.wants_windows:
                glass = Glass(scene.environment["DISPLAY"])
                ends.callback(glass.close)
                windows = ends.enter_context(glass.windows(scene.places))
            show = Show(scene, scene.folder / f"{self.name}.output", windows)
            return PeerRunning(self.begin, self.change, self.counted, show, ends.pop_all())


def peers() -> tuple[Peer, ...]:
    """Return bare decoding and the players, the floor first."""
    return (
        Peer("bare", bare, restart(bare), version_line=_AV, counted=counted_by_reader),
        Peer("ffmpeg", ffmpeg, restart(ffmpeg), ("ffmpeg", "ffmpeg"), ("ffmpeg", "-version"), counted=counted_by_ffmpeg),
        Peer("ffplay", ffplay, restart(ffplay), ("ffplay", "ffmpeg"), ("ffplay", "-version")),
        Peer("mpv", mpv, tell_mpv, ("mpv", "mpv"), ("mpv", "--version")),
        _gstreamer("gstreamer", GSTREAMER_LATENCY_MS),
        _gstreamer("gstreamer-now", 0),
    )


def _gstreamer(name: str, latency_ms: int) -> Peer:
    return Peer(
        name,
        *gstreamer(latency_ms),
        version_line=(SYSTEM_PYTHON, "-W", "ignore", "-c", "from gi.repository import Gst; print(Gst.version_string())"),
        probe=lambda: missing_packages(_GSTREAMER_ELEMENTS, _GSTREAMER_PACKAGES),
        wants_windows=True,
    )
