"""How much FFmpeg may ask of the system at once: a camera that announces gigabytes must not get them.

FFmpeg takes a reply's Content-Length at its word (rtsp.c, ff_rtsp_read_reply), up to 2 GiB: 700 MB in the 8 s of a connection,
measured. PyAV does not offer its limit, av_max_alloc (libavutil/mem.h), so it is set in the very library that PyAV has loaded.
"""

from __future__ import annotations

import ctypes
import logging
from pathlib import Path

MOST_BYTES = 64 << 20
"""The largest thing asked for in earnest is a picture of 8 MiB with what surrounds it."""

log = logging.getLogger("scc_wall.feeds")


def limit_ffmpeg() -> bool:
    """Set the limit for this process; return whether FFmpeg's library was found."""
    path = _libavutil()
    if path is None:
        log.warning("FFmpeg's memory is not limited: its library was not found")
        return False
    limit = ctypes.CDLL(path).av_max_alloc
    limit.argtypes, limit.restype = [ctypes.c_size_t], None
    limit(MOST_BYTES)
    return True


def _libavutil() -> str | None:
    """Return the path of the libavutil that is loaded (Linux)."""
    maps = Path("/proc/self/maps")
    if not maps.exists():
        return None
    for line in maps.read_text(encoding="utf-8", errors="replace").splitlines():
        path = line.partition("/")[1] + line.partition("/")[2]
        if Path(path).name.startswith("libavutil"):
            return path
    return None
