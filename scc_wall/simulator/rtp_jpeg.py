"""JPEG over RTP (RFC 2435): a picture's packets carry its quantization tables and coded data, not its head."""

from __future__ import annotations

LARGEST = 1400
_Q_TOLD = 255
"""The tables travel with each picture."""


def head_of_jpeg(picture: bytes) -> bytes:
    """Return a JPEG file up to where its coded data begin."""
    at = 2
    while picture[at + 1] != 0xDA:
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    return picture[: at + 2 + int.from_bytes(picture[at + 2 : at + 4], "big")]


def jpeg_payloads(picture: bytes) -> list[bytes]:
    """Return the RTP payloads of a baseline JPEG file with 4:2:0 colour and the usual Huffman tables."""
    head = head_of_jpeg(picture)
    width, height, tables = _told(head)
    data = picture[len(head) :].removesuffix(b"\xff\xd9")
    quantization = b"\0\0" + len(tables).to_bytes(2, "big") + tables
    parts, at = [], 0
    while at < len(data):
        more = quantization if at == 0 else b""
        step = LARGEST - 8 - len(more)
        start = b"\0" + at.to_bytes(3, "big") + bytes([1, _Q_TOLD, width // 8, height // 8])
        parts.append(start + more + data[at : at + step])
        at += step
    return parts


def coded_data(payloads: list[bytes]) -> bytes:
    """Return what payloads of `jpeg_payloads` carry of a picture, end mark included."""
    first = 8 + 4 + int.from_bytes(payloads[0][10:12], "big")
    return payloads[0][first:] + b"".join(part[8:] for part in payloads[1:]) + b"\xff\xd9"


def _told(head: bytes) -> tuple[int, int, bytes]:
    """Return width, height and both quantization tables, each of 64 bytes."""
    tables: list[bytes] = []
    width = height = 0
    at = 2
    while head[at + 1] != 0xDA:
        kind, size = head[at + 1], int.from_bytes(head[at + 2 : at + 4], "big")
        body = head[at + 4 : at + 2 + size]
        if kind == 0xDB:
            tables += [body[start + 1 : start + 65] for start in range(0, len(body), 65)]
        elif kind == 0xC0:
            height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
        at += 2 + size
    return width, height, (tables[0] + tables[-1])
