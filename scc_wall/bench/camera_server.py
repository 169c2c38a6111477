"""Cameras that share no code with us: GStreamer's RTSP server. Runs under the system's Python, which has its bindings.

One line of JSON on standard input: {"port" (0: any), "mounts": {"/path": ["h264" or "hevc", file, seconds]}}; the files are
Matroska. A camera starts with its first reader and all its readers share it; where its file ends, its session ends. `seconds`
are left out at the beginning: to its first reader the camera then seems to have run all along, and its first picture is none
that can be decoded. It prints `ready PORT`, then what clients do: `connected`, `describe /path`, `play /path`,
`teardown /path`, `closed`.
"""

from __future__ import annotations

import json
import os
import sys

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtspServer  # noqa: E402 - versions come first

_NAMES = {"h264": "h264", "hevc": "h265"}
_LOOK_EVERY_S = 2
_HALF_A_PICTURE = Gst.SECOND // 60


def _camera(codec: str, file: str, seconds: float) -> GstRtspServer.RTSPMediaFactory:
    name = _NAMES[codec]
    factory = GstRtspServer.RTSPMediaFactory()
    reading = f'filesrc location="{file}" ! matroskademux ! {name}parse name=parse'
    factory.set_launch(f"( {reading} ! rtp{name}pay name=pay0 pt=96 config-interval=-1 )")
    factory.set_shared(True)
    factory.connect("media-configure", lambda _, media: _skip(media, seconds))
    return factory


def _skip(media: GstRtspServer.RTSPMedia, seconds: float) -> None:
    """Leave out a camera's first seconds, and set its clock back by them.

    By their time and not by their number: the server reads the beginning twice, as it seeks there when a reader wants to play.
    """
    end = round(seconds * Gst.SECOND)

    def passed(_pad: Gst.Pad, info: Gst.PadProbeInfo) -> Gst.PadProbeReturn:
        at = info.get_buffer().pts
        if at < end - _HALF_A_PICTURE:
            return Gst.PadProbeReturn.DROP
        return Gst.PadProbeReturn.OK if at < end + Gst.SECOND else Gst.PadProbeReturn.REMOVE

    if end:
        pad = media.get_element().get_by_name("parse").get_static_pad("src")
        pad.set_offset(-end)
        pad.add_probe(Gst.PadProbeType.BUFFER, passed)


def _tell(what: str) -> None:
    """Write a whole line at once: clients are served by threads of their own, and their lines must not mix."""
    os.write(1, f"{what}\n".encode())


def _watch(_server: GstRtspServer.RTSPServer, client: GstRtspServer.RTSPClient) -> None:
    _tell("connected")
    for word in ("describe", "play", "teardown"):
        client.connect(f"{word}-request", lambda _, context, word=word: _tell(f"{word} {context.uri.abspath}"))
    client.connect("closed", lambda _: _tell("closed"))


def main() -> None:
    """Serve until killed."""
    asked = json.loads(sys.stdin.readline())
    Gst.init(None)
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(str(asked["port"]))
    server.set_backlog(256)  # hundreds of readers connect at once; the default is 5
    mounts = server.get_mount_points()
    for path, camera in asked["mounts"].items():
        mounts.add_factory(path, _camera(*camera))
    server.connect("client-connected", _watch)
    if server.attach(None) == 0:
        _tell("taken")
        return
    _tell(f"ready {server.get_bound_port()}")
    GLib.timeout_add_seconds(_LOOK_EVERY_S, lambda: server.get_session_pool().cleanup() >= 0)
    GLib.MainLoop().run()


main()
