"""Live HLS made by Debian's ffmpeg, which shares no code with us: a playlist in a folder that grows and forgets."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.process.support import wait_for


@contextmanager
def live_hls(folder: Path, clip: Path, kind: str = "mpegts") -> Iterator[Path]:
    """Write `live.m3u8` and its segments of a second from a clip, over and over. kind: mpegts or fmp4."""
    folder.mkdir(exist_ok=True)
    told = ["-f", "hls", "-hls_time", "1", "-hls_list_size", "4", "-hls_flags", "delete_segments", "-hls_segment_type", kind]
    told += ["-master_pl_name", "master.m3u8"]
    source = ["ffmpeg", "-v", "error", "-y", "-re", "-stream_loop", "-1", "-i", str(clip), "-c", "copy"]
    process = subprocess.Popen([*source, *told, str(folder / "live.m3u8")], cwd=folder)
    try:
        wait_for(lambda: (folder / "live.m3u8").exists() and (folder / "live.m3u8").read_text().count("#EXTINF") >= 2)
        yield folder
    finally:
        process.kill()
        process.wait(10)
