"""What a camera's answers mean (RFC 2326), however loosely they are written. Pure; every input is hostile."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from scc_wall.feeds.rtsp_wire import Message

LIFE_S = 60.0
"""How long a session lives without a word from us where the camera does not say (RFC 2326 section 12.37)."""
_LEAST_LIFE_S = 1.0
_ABSOLUTE = re.compile(r"rtsps?://", re.ASCII | re.IGNORECASE)
_SENDABLE = re.compile(r"[^\s\x00-\x20\x7f]{1,2048}")
_LIFE = re.compile(r"timeout\s*=\s*\"?([0-9]{1,5})\b", re.ASCII | re.IGNORECASE)
_CHANNELS = re.compile(r"interleaved\s*=\s*\"?([0-9]{1,3})(?:\s*-\s*([0-9]{1,3}))?", re.ASCII | re.IGNORECASE)


def base_of(url: str, answer: Message) -> str:
    """Return what a description's addresses are relative to (appendix C.1.1); url: what was asked for."""
    for name in ("content-base", "content-location"):
        for told in answer.headers(name):
            base = _full(url, told.strip('"<> \t'))
            if base:
                return base
    return url


def whole_of(base: str, control: str) -> str:
    """Return the address of all streams together by the description's own control, which may be empty or `*`."""
    return places(base, control)[0]


def places(base: str, control: str) -> tuple[str, ...]:
    """Return the addresses a stream may have, the likeliest first: control may be absolute, relative, empty or `*`.

    What is relative is put behind the whole base, as FFmpeg and live555 do and most cameras expect; the rule of URLs is next.
    """
    control = control.strip('"<> \t')
    doubled = _ABSOLUTE.match(control)  # go2rtc's issue 830: rtsp://rtsp://
    if doubled and _ABSOLUTE.match(control, doubled.end()):
        control = control[doubled.end() :]
    if not control or control == "*" or not _SENDABLE.fullmatch(control):
        return (base,)
    if _ABSOLUTE.match(control):
        return (control,)
    if control[0] == "/":
        behind = base.rstrip("/") + control
    else:
        behind = base + control if control[0] == "?" or base.endswith("/") else f"{base}/{control}"
    return tuple(dict.fromkeys((behind, _full(base, control) or behind)))


def is_absolute(control: str) -> bool:
    """Return whether a control is an address by itself."""
    return _ABSOLUTE.match(control) is not None


def session_of(answer: Message) -> tuple[str, float]:
    """Return a session's name, empty where there is none, and for how many seconds it lives without a word from us."""
    name, _, more = (answer.headers("session") or [""])[0].partition(";")
    found = _LIFE.search(more)
    life = float(found[1]) if found else 0.0
    name = name.strip()
    return name if _SENDABLE.fullmatch(name) else "", max(_LEAST_LIFE_S, life) if life else LIFE_S


def channels_of(answer: Message) -> tuple[int, int] | None:
    """Return the channels of pictures and of reports; None where pictures would come another way than this connection."""
    transport = (answer.headers("transport") or [""])[0]
    found = _CHANNELS.search(transport)
    if found is None:
        return (0, 1) if "TCP" in transport.upper() else None
    first = int(found[1])
    second = int(found[2]) if found[2] else first + 1
    return (first, second) if first <= 255 and second <= 255 and first != second else None


def moved_to(url: str, answer: Message) -> str:
    """Return where a camera sends us for what was asked for, empty where it does not."""
    return _full(url, (answer.headers("location") or [""])[0]) if 300 <= answer.status < 400 else ""


def _full(url: str, told: str) -> str:
    """Return an address that may be relative to another, empty where it is none that can be sent."""
    if not _SENDABLE.fullmatch(told):
        return ""
    try:
        found = told if _ABSOLUTE.match(told) else urljoin(url, told)
    except ValueError:  # brackets that are no IPv6 address
        return ""
    return found if _SENDABLE.fullmatch(found) else ""
