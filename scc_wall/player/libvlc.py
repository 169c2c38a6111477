"""The door to libVLC: players that read a pipe and draw into a window that belongs to gui.

What was learnt (streaming.md section 2): one instance for a process; statistics stay on, liveness is read from them; `stop`
joins libVLC's input thread and may take its time, so it is never called from the loop; libVLC is never called from its own
callbacks, therefore the state is asked for, and the one callback there is only notes the time.

Where a picture's CPU goes (nine panes of 640x360 at 15/s, 256 pixels wide on the glass, Xvfb, two busy cores; in ms, where bare
decoding took 1.0 to 1.1 in the same while, the reading by FFmpeg with it): decoding 0.9; scaling and colouring 0.2 to 0.25
(0.58 while pictures were odd in width: `ui.framing`); some eight wake-ups of libVLC's threads for reading ahead, input, decoder
and output, 0.3; our own loop here 0.03 (0.15 before: `glass`, `outputs`). Beside that feeds 0.3, gui 0.15, the X server 0.1. In
all 2.4 times bare decoding before and 1.95 now; in tiles whose pictures are even anyhow, as 6x6 on 1920x1080, 2.05 and 1.95.
What was tried:

- `--swscale-mode=5` (area): 0.05 to 0.1 less, but 46 dB from an ideal reduction where bicubic has 54; 0 (fast bilinear): as
  much less and 31 dB; 6 (bicubic, colours bilinear): nothing above the noise. Bicubic stays: sharpness is not the currency.
- `--no-avcodec-dr`: 0.05 more. Widths of 16 times a number, where FFmpeg has AVX2: nothing.
- The delimiter behind a picture in the picture's own PES, so that the decoder wakes once: nothing above the noise.
- Python's collector frozen and called rarely, in all three kinds of process: nothing.
- A pane's threads kept on one processor: nothing (36 panes; all panes on one: 2 % less). More room in the allocator's caches of
  threads, or none given back to the system: nothing. `--swscale-mode=1` (bilinear): 4 % less, and 2 to 4 dB further from ideal.
- The reading ahead in a thread of its own left out (no `prefetch`, `cache_read` in its place): 1.2 of 7.8 wake-ups less a
  picture, 1.64 times bare decoding in players and not 1.66, within the noise.
- Memory: 600 switches between layouts of other codecs and sizes, nine panes: 172 MB at first, 205 after 440, and no more then.
- In steady showing no window is redirected by Composite, and no drawing reported by Damage: the curtain costs nothing then.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

import vlc

CACHING_MS, JPEG_CACHING_MS = 600, 100
"""How late libVLC may read the clock (`feeds.pane_pipe.LEEWAY_S`); pictures wait 100 ms, as their times are behind it."""

PREFETCH_KIB, READ_BYTES = 512, 1 << 16
"""How much libVLC reads ahead of a pipe, and at once. Its own 16 MiB (of either) would be touched in turn until each pane holds
all of them, and would keep minutes of old pictures after a stall, where feeds could no longer drop them."""

INSTANCE_OPTIONS = (
    "--no-audio", "--no-spu", "--no-osd", "--no-video-title-show", "--no-snapshot-preview", "--no-sub-autodetect-file",
    "--no-lua", "--no-metadata-network-access", "--no-keyboard-events", "--no-mouse-events", "--no-disable-screensaver",
    "--no-xlib", "--quiet", "--no-avcodec-hurry-up", "--no-skip-frames", "--avcodec-threads=1",
)  # fmt: skip

# A jitter of 0 lets libVLC fill its buffer again where a single word of the time was late: it forgets what it has decoded, and
# shows nothing up to the next key picture. Below that it only sets its clock anew (src/input/es_out.c, ES_OUT_SET_GROUP_PCR).
MEDIA_OPTIONS = (
    ":clock-jitter=-1", ":clock-synchro=0",
    f":prefetch-buffer-size={PREFETCH_KIB}", f":prefetch-read-size={READ_BYTES}",
)  # fmt: skip


VIDEO_OPTIONS = (f":file-caching={CACHING_MS}", ":demux=ts", ":no-ts-pcr-offsetfix")
"""Pictures' times are behind the clock on purpose; libVLC would take that for a fault, and shift them."""

JPEG_OPTIONS = (f":file-caching={JPEG_CACHING_MS}", ":demux=mp4")


class LibvlcMissing(Exception):  # noqa: N818 - a fact
    """libVLC is not there or refuses to start."""


@dataclass(frozen=True, slots=True)
class Counters:
    """libVLC's own counters of one player since it was made."""

    displayed: int
    decoded: int
    lost: int
    read_bytes: int


class Engine:
    """The process's one libVLC instance. vout, hardware: its names of a video output and a decoder, as xcb_x11 and none."""

    def __init__(self, vout: str, hardware: str) -> None:
        instance = vlc.Instance([*INSTANCE_OPTIONS, f"--vout={vout}", f"--avcodec-hw={hardware}"])
        if instance is None:
            raise LibvlcMissing("libvlc_new failed")
        self._instance = instance

    def play(self, fd: int, window: int, *, jpeg: bool) -> Playing:
        """Play a pipe's stream in an X window: MPEG-TS, or fragmented QuickTime with JPEG pictures. It then owns it."""
        media = self._instance.media_new_fd(fd)
        for option in (*MEDIA_OPTIONS, *(JPEG_OPTIONS if jpeg else VIDEO_OPTIONS)):
            media.add_option(option)
        player = self._instance.media_player_new()
        player.set_media(media)
        player.set_xwindow(window)
        player.video_set_mouse_input(False)
        player.video_set_key_input(False)
        player.play()
        return Playing(player, media, fd)


class Playing:
    """One player at work; `stop` it, from a thread of its own, before the window is destroyed."""

    def __init__(self, player: vlc.MediaPlayer, media: vlc.Media, fd: int) -> None:
        self._player = player
        self._media = media
        self._fd = fd
        self._stats = vlc.MediaStats()
        self.began_at: float | None = None
        """When, by the system's monotonic clock, the first moment of the stream was or would have been on the glass."""
        self._events = player.event_manager()
        self._events.event_attach(vlc.EventType.MediaPlayerTimeChanged, self._time_changed)

    @property
    def is_over(self) -> bool:
        """Whether it ended by itself: its pipe was closed or libVLC gave up."""
        return self._player.get_state() in (vlc.State.Ended, vlc.State.Error)

    def shape(self, ratio: str) -> None:
        """Draw pictures with that ratio of width to height, as "16:9"; with their own where it is empty."""
        self._player.video_set_aspect_ratio(ratio or None)

    def counters(self) -> Counters:
        """Return what it has done so far."""
        self._media.get_stats(self._stats)
        stats = self._stats
        return Counters(stats.displayed_pictures, stats.decoded_video, stats.lost_pictures, stats.read_bytes)

    def _time_changed(self, event: vlc.Event) -> None:
        """Note which moment of the stream is on the glass now. Asked for, libVLC tells its last word, up to 0.25 s old.

        It is the demuxer's time less what is still to be shown by libVLC's clock (`EsOutGetBuffering`), so it moves with every
        change of the delay; measured against bar codes: within 5 ms.
        """
        self.began_at = time.monotonic() - event.u.new_time / 1000

    def stop(self) -> None:
        """Stop and free it; may block for as long as libVLC likes."""
        self._player.stop()
        self._player.release()
        self._media.release()
        os.close(self._fd)
