"""A clip: one minute of ready RTP packets in a file, read through memory mapping.

The file: a magic line, one line of JSON, then two tables of 32-bit numbers (first packet of each picture, place of each
packet) and the packets. The JSON holds a check sum of all that follows it: a damaged file is noticed before it is served.
Mapping keeps a hundred clips out of our own memory: the kernel may drop their pages whenever it likes.
"""

from __future__ import annotations

import json
import mmap
import os
import secrets
import sys
import zlib
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from scc_wall.simulator.rtp import framed, nal_units
from scc_wall.simulator.rtp_jpeg import head_of_jpeg

MAGIC = b"SCC WALL CLIP 3\n"
_HEAD_LIMIT = 1 << 16


class ClipDamagedError(Exception):
    """The file is not a whole clip of this version."""


@dataclass(frozen=True, slots=True)
class Format:
    """What a clip holds: `rate` pictures a second, a key picture every `gop`.

    Picture 0 of the clip belongs `first` pictures into the minute. style: what is odd about its coding (see `stock.ODD`), empty
    for nothing; lead: by how many places earlier than its multiple of `gop` each key picture but the first comes (open groups).
    """

    codec: str
    width: int
    height: int
    rate: int
    gop: int
    first: int
    style: str = ""
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip ready to serve; `parameter_sets` are its SPS, PPS (and VPS) for the SDP."""

    format: Format
    parameter_sets: tuple[bytes, ...]
    firsts: array[int]
    places: array[int]
    packets: memoryview
    shifts: tuple[int, ...] = ()
    """By how many pictures later than its place each one is shown; empty where none is (no B pictures)."""

    @property
    def length(self) -> int:
        """How many pictures it has."""
        return len(self.firsts) - 1

    def picture(self, index: int) -> tuple[bytearray, list[int]]:
        """Return a copy of one picture's packets to stamp, and where each packet begins in it."""
        first, after = self.firsts[index], self.firsts[index + 1]
        start = self.places[first]
        return bytearray(self.packets[start : self.places[after]]), [place - start for place in self.places[first:after]]


def write_clip(path: Path, form: Format, pictures: Iterable[tuple[bytes, int]]) -> None:
    """Write pictures as a clip, whole or not at all: under another name first, then renamed. OSError if it cannot.

    pictures: each as Annex B or a JPEG file, and by how many pictures later than its place it is shown.
    """
    firsts, places, packets = array("I", [0]), array("I", [0]), bytearray()
    parameter_sets: tuple[bytes, ...] = ()
    shifts: list[int] = []
    for picture, shift in pictures:
        shifts.append(shift)
        parameter_sets = parameter_sets or parameter_sets_of(picture, form.codec)
        told = without_sets(picture) if form.style == "bare" else picture
        for packet in framed(told, form.codec):
            packets += packet
            places.append(len(packets))
        firsts.append(len(places) - 1)
    body = firsts.tobytes() + places.tobytes() + packets
    head = {
        "format": asdict(form),
        "shifts": shifts if any(shifts) else [],
        "sets": [b64encode(one).decode() for one in parameter_sets],
        "pictures": len(firsts) - 1,
        "packets": len(places) - 1,
        "order": sys.byteorder,
        "size": len(body),
        "sum": zlib.crc32(body),
    }
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with unfinished.open("wb") as file:
            file.write(MAGIC + json.dumps(head).encode() + b"\n")
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def read_clip(path: Path) -> Clip:
    """Map a clip file; ClipDamagedError if it is not whole, FileNotFoundError if it is not there."""
    with path.open("rb") as file:
        if file.readline(len(MAGIC)) != MAGIC:
            raise ClipDamagedError(f"{path.name}: no clip of this version")
        line = file.readline(_HEAD_LIMIT)
        start = file.tell()
        try:
            head = json.loads(line)
            form = Format(**head["format"])
            sets = tuple(b64decode(one) for one in head["sets"])
            shifts = tuple(int(one) for one in head["shifts"])
            pictures, packets, size, total = (int(head[name]) for name in ("pictures", "packets", "size", "sum"))
        except (ValueError, KeyError, TypeError) as error:
            raise ClipDamagedError(f"{path.name}: the head is damaged") from error
        if path.stat().st_size != start + size or head["order"] != sys.byteorder or not pictures:
            raise ClipDamagedError(f"{path.name}: not whole")
        body = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))[start:]
    if zlib.crc32(body) != total:
        raise ClipDamagedError(f"{path.name}: the check sum differs")
    firsts, places = array("I"), array("I")
    tables = 4 * (pictures + 1), 4 * (packets + 1)
    firsts.frombytes(body[: tables[0]])
    places.frombytes(body[tables[0] : sum(tables)])
    return Clip(form, sets, firsts, places, body[sum(tables) :], shifts)


def parameter_sets_of(picture: bytes, codec: str) -> tuple[bytes, ...]:
    """Return the SPS and PPS (and VPS) that stand in a picture's Annex B bytes; of a JPEG picture, its head."""
    if codec == "mjpeg":
        return (head_of_jpeg(picture),)
    if codec == "hevc":
        return tuple(unit for unit in nal_units(picture) if unit[0] >> 1 & 0x3F in {32, 33, 34})
    return tuple(unit for unit in nal_units(picture) if unit[0] & 0x1F in {7, 8})


def without_sets(picture: bytes) -> bytes:
    """Return an H.264 picture (Annex B) without parameter sets, for cameras that tell them in their description only."""
    return b"".join(b"\0\0\0\1" + unit for unit in nal_units(picture) if unit[0] & 0x1F not in {7, 8})
