"""Answers as broken or hostile devices send them."""

from __future__ import annotations

import re

from scc_wall.simulator.onvif.quirks import Quirks
from scc_wall.simulator.onvif.tree import Element

HUGE = 80_000_000
"""Bytes of an answer that is far too long: more than any client should take."""
DEEP = 100_000
_LIES = ("-1", "1e308", "NaN", "", "\u202egnal", "x" * 5000, "http://203.0.113.66/onvif", "PT-9S", "2147483648", "%00%s%n")


def spoiled_tree(answer: Element, quirks: Quirks) -> Element:
    """Return an answer with nonsense in every field, if the camera lies."""
    if quirks.has("lies"):
        for number, one in enumerate(answer.iter()):
            if len(one) == 0 and (one.text or "").strip():
                one.text = _LIES[number % len(_LIES)]
            for key in one.attrib:
                one.set(key, _LIES[(number + 1) % len(_LIES)])
    return answer


def spoiled(data: bytes, quirks: Quirks) -> bytes:
    """Return the bytes a camera with these quirks sends instead of a good answer."""
    if quirks.has("prefixes"):  # as ipycam 1.3.0 does: tt: is used and not declared
        data = re.sub(rb' xmlns:tt="[^"]*"', b"", data)
    if quirks.has("dtd"):
        data = _after_declaration(data, b'<!DOCTYPE s:Envelope SYSTEM "http://203.0.113.66/evil.dtd">')
    if quirks.has("entities"):
        rounds = b"".join(b'<!ENTITY e%d "%s">' % (one + 1, b"&e%d;" % one * 10) for one in range(9))
        data = _after_declaration(data, b'<!DOCTYPE x [<!ENTITY e0 "lol">' + rounds + b"]>")
        data = data.replace(b"<s:Body>", b"<s:Body><lol>&e9;</lol>", 1)
    if quirks.has("deep"):
        data = data.replace(b"<s:Body>", b"<s:Body>" + b"<x>" * DEEP + b"</x>" * DEEP, 1)
    if quirks.has("huge"):
        data = data.replace(b"<s:Body>", b"<s:Body><!--" + b"x" * HUGE + b"-->", 1)
    if quirks.has("garbage"):
        data = bytes(range(256)) * 8
    return data


def _after_declaration(data: bytes, more: bytes) -> bytes:
    end = data.find(b"?>") + 2
    return data[:end] + more + data[end:]
