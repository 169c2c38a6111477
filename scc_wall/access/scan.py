"""Is this a picture or a PDF of a letter? Told by how it is built, never by decoding it: a bomb stays unlit; pure."""

from __future__ import annotations

import hashlib
import zlib

from scc_wall.access.letter import Scan
from scc_wall.base.trouble import Trouble

SIZE_LIMIT = 10 << 20
"""Bytes of a scan at the most."""
SIDE_LIMIT, PIXEL_LIMIT = 20_000, 120_000_000
CHUNKS = 10_000
_PNG, _JPEG, _PDF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"%PDF-1."
_PDF_TAIL = 1024
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def scan_of(data: bytes) -> Scan:
    """Return what a file is and its digest; Trouble for what is no PNG, JPEG or PDF, is cut off, or is too large."""
    if len(data) > SIZE_LIMIT:
        raise Trouble("letter.scan_size", limit=SIZE_LIMIT >> 20)
    if data.startswith(_PNG):
        kind, size = "png", _png_size(data)
    elif data.startswith(_JPEG):
        kind, size = "jpeg", _jpeg_size(data)
    elif data.startswith((_PDF, b"%PDF-2.")) and b"%%EOF" in data[-_PDF_TAIL:]:
        kind, size = "pdf", (1, 1)
    else:
        raise Trouble("letter.scan_kind")
    if size is None:
        raise Trouble("letter.scan_broken")
    if not (0 < size[0] <= SIDE_LIMIT and 0 < size[1] <= SIDE_LIMIT and size[0] * size[1] <= PIXEL_LIMIT):
        raise Trouble("letter.scan_pixels", width=size[0], height=size[1])
    return Scan(hashlib.sha256(data).hexdigest(), kind, len(data))


def _png_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG whose parts are all there and whole, None for another."""
    at, size, has_pixels = len(_PNG), None, False
    for number in range(CHUNKS):
        long, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        body, end = data[at + 8 : at + 8 + long], at + 12 + long
        if end > len(data) or zlib.crc32(name + body) != int.from_bytes(data[end - 4 : end], "big"):
            return None
        if number == 0:
            if name != b"IHDR" or long != 13:
                return None
            size = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
        has_pixels |= name == b"IDAT" and long > 0
        if name == b"IEND":
            return size if has_pixels and end == len(data) else None
        at = end
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a JPEG that has a frame, a scan and an end, None for another."""
    at, size = 2, None
    for _ in range(CHUNKS):
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            return None
        marker, long = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if long < 2 or at + 2 + long > len(data):
            return None
        if marker in _FRAMES and long >= 8:
            size = int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        if marker == 0xDA:
            return size if b"\xff\xd9" in data[at:] else None
        at += 2 + long
    return None
