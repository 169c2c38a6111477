"""A camera's description of its streams (SDP, RFC 4566), as far as we read cameras by ourselves: plain H.264 and H.265."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from dataclasses import dataclass

from scc_wall.feeds.annexb import PARAMETER_SETS_LIMIT

CLOCK = 90_000
_MEDIA = re.compile(r"m=video +[0-9/]{1,11} +RTP/AVPF?(?:/TCP)? +([0-9]{1,3})(?: +[0-9]{1,3}){0,30}\s*", re.ASCII)
_MAP = re.compile(r"rtpmap: *([0-9]{1,3})[ \t]+(H264|H265|HEVC)/90000\b", re.ASCII | re.IGNORECASE)
_START = re.compile(rb"\A\x00{2,3}\x01")
_CODECS = {"h264": "h264", "h265": "hevc", "hevc": "hevc"}
_SETS = {"h264": ("sprop-parameter-sets",), "hevc": ("sprop-vps", "sprop-sps", "sprop-pps")}


@dataclass(frozen=True, slots=True)
class Media:
    """The one video we read. payload: its type in RTP; control, session_control: addresses, perhaps relative, perhaps empty.

    sets: its parameter sets (Annex B), empty where the description has none.
    """

    codec: str
    payload: int
    control: str
    session_control: str
    sets: bytes


def media_of(text: str) -> Media | None:
    """Return a description's first video; None where that is anything but plain H.264 or H.265, which FFmpeg then reads."""
    session, *media = re.split(r"(?m)^(?=m=)", text)
    section = next((one for one in media if one.startswith("m=video")), "")
    lines = section.splitlines()
    head = _MEDIA.fullmatch(lines[0]) if lines else None
    told = [line[2:].strip() for line in lines if line.startswith("a=")]
    found = next((match for line in told if head and (match := _MAP.match(line)) and match[1] == head[1]), None)
    if head is None or found is None:
        return None
    codec = _CODECS[found[2].lower()]
    format_of = next((line.partition(" ")[2] for line in told if line.startswith(f"fmtp:{head[1]} ")), "")
    parts = (part.strip().partition("=") for part in format_of.split(";"))
    parameters = {name.strip().lower(): value.strip() for name, _, value in parts}
    if parameters.get("packetization-mode", "0") not in {"0", "1"} or parameters.get("sprop-max-don-diff", "0") != "0":
        return None  # units that come in another order than they are decoded
    units = [unit for name in _SETS[codec] for unit in parameters.get(name, "").split(",")]
    return Media(codec, int(head[1]), _control(told), _control(_told(session)), _annex_b(units))


def _told(section: str) -> list[str]:
    return [line[2:].strip() for line in section.splitlines() if line.startswith("a=")]


def _control(told: list[str]) -> str:
    return next((line.removeprefix("control:").strip() for line in told if line.startswith("control:")), "")


def _annex_b(units: list[str]) -> bytes:
    """Return units told in base64 with start codes; nothing where one of them is none, or they are too long."""
    if sum(map(len, units)) > PARAMETER_SETS_LIMIT:
        return b""
    try:
        plain = [b64decode(unit.strip() + "=" * (-len(unit.strip()) % 4)) for unit in units]  # some leave the padding away
    except (binascii.Error, ValueError):
        return b""
    bare = [_START.sub(b"", unit).rstrip(b"\x00") for unit in plain]  # and some put a start code before each
    return b"".join(b"\x00\x00\x00\x01" + unit for unit in bare if unit)
