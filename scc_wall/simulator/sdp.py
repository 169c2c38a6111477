"""The session description a DESCRIBE is answered with (RFC 4566; fmtp of RFC 6184 section 8.2 and RFC 7798 section 7.2)."""

from __future__ import annotations

from base64 import b64encode

from scc_wall.simulator.clip import Clip
from scc_wall.simulator.rtp import CLOCK, PAYLOAD

TRACK = "trackID=0"


def describe(clip: Clip, name: str) -> bytes:
    """Return the SDP of a clip; `name` is the session's title."""
    codec = {"h264": "H264", "hevc": "H265", "mjpeg": "JPEG"}[clip.format.codec]
    parameters = _parameters(clip)
    lines = [
        "v=0",
        "o=- 1 1 IN IP4 127.0.0.1",
        f"s={name}",
        "c=IN IP4 0.0.0.0",
        "t=0 0",
        "a=control:*",
        "a=range:npt=now-",
        f"m=video 0 RTP/AVP {PAYLOAD}",
        f"a=rtpmap:{PAYLOAD} {codec}/{CLOCK}",
        *([f"a=fmtp:{PAYLOAD} {parameters}"] if parameters else []),
        f"a=framerate:{clip.format.rate}",
        f"a=framesize:{PAYLOAD} {clip.format.width}-{clip.format.height}",
        f"a=control:{TRACK}",
    ]
    return "\r\n".join([*lines, ""]).encode()


def _parameters(clip: Clip) -> str:
    if clip.format.codec == "mjpeg":
        return ""
    if clip.format.style == "inband":
        return "packetization-mode=1"
    coded = [b64encode(one).decode() for one in clip.parameter_sets]
    if clip.format.codec == "hevc":
        names = {32: "sprop-vps", 33: "sprop-sps", 34: "sprop-pps"}
        kinds = [one[0] >> 1 & 0x3F for one in clip.parameter_sets]
        return "; ".join(f"{names[kind]}={text}" for kind, text in zip(kinds, coded, strict=True))
    profile = clip.parameter_sets[0][1:4].hex().upper()
    return f"packetization-mode=1; profile-level-id={profile}; sprop-parameter-sets={','.join(coded)}"
