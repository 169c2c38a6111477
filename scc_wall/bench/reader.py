"""Reads cameras for the bench, in a process of its own: `python -m scc_wall.bench.reader bare|arrivals`.

Addresses come on standard input, one a line. The other door to PyAV (`clips` is the first).

bare: decodes everything and throws it away, one thread a camera, the floor of all costs; it prints a JSON list of the
pictures decoded so far, again and again. arrivals: prints, for each picture of one camera, its number and when its last byte
had come.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

import av
import av.error
import av.logging
import numpy as np

from scc_wall.base.lifeline import end_with_parent
from scc_wall.bench.barcode import BAND, middles, numbers_in

if TYPE_CHECKING:
    from av.video.codeccontext import VideoCodecContext

_LIMIT_S = 10.0
_TELL_EVERY_S = 0.2
_TCP = {"rtsp_transport": "tcp"}
# FFmpeg's parser would hold each picture back until the next begins; without it the pieces come at once, and are joined here.
_AT_ONCE = {"fflags": "nobuffer+noparse+nofillin", "analyzeduration": "0", "probesize": "32000"}


def decode_bare(urls: Iterable[str]) -> None:
    """Decode cameras until killed."""
    counts: list[int] = []
    for index, url in enumerate(urls):
        counts.append(0)
        threading.Thread(target=_decode, args=(url, counts, index), daemon=True).start()
    while True:
        time.sleep(_TELL_EVERY_S)
        _print(json.dumps(counts))


def _decode(url: str, counts: list[int], index: int) -> None:
    with av.open(url, options=_TCP, timeout=_LIMIT_S) as source:
        stream = source.streams.video[0]
        stream.codec_context.thread_count = 1
        for _ in source.decode(stream):
            counts[index] += 1


def print_arrivals(url: str) -> None:
    """Print a camera's pictures as they arrive: number and monotonic seconds, until killed."""
    with av.open(url, options=_TCP | _AT_ONCE, timeout=_LIMIT_S) as source:
        stream = source.streams.video[0]
        decoder = cast("VideoCodecContext", av.CodecContext.create(stream.codec_context.name, "r"))
        decoder.thread_count = 1
        arriving = ((packet.pts, bytes(packet), time.monotonic()) for packet in source.demux(stream) if packet.size)
        for data, came in whole_pictures(arriving):
            try:
                frames = decoder.decode(av.Packet(data))
            except av.error.FFmpegError:
                continue  # before the first key picture
            for frame in frames:
                luma = frame.to_ndarray(format="gray")
                row = luma[luma.shape[0] // (2 * BAND)]
                (number,) = numbers_in(row[middles(0, len(row))][np.newaxis])
                if number is not None:
                    _print(f"{number} {came:.6f}")


def whole_pictures(pieces: Iterable[tuple[int | None, bytes, float]]) -> Iterator[tuple[bytes, float]]:
    """Join pieces of one timestamp; yield each picture's bytes and when its last piece came, once the next one begins."""
    stamp: int | None = None
    data, came = b"", 0.0
    for pts, piece, now in pieces:
        if data and pts != stamp:
            yield data, came
            data = b""
        stamp, data, came = pts, data + piece, now


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Do what the argument says."""
    end_with_parent()
    av.logging.set_level(av.logging.PANIC)
    urls = sys.stdin.read().split()
    if sys.argv[1:] == ["bare"]:
        decode_bare(urls)
    elif sys.argv[1:] == ["arrivals"] and len(urls) == 1:
        print_arrivals(urls[0])
    return 2


if __name__ == "__main__":
    sys.exit(main())
