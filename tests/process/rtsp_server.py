"""An RTSP server that shares no code with us: GStreamer's. Runs under the system's Python, which has its bindings.

One line of JSON on standard input: {"user", "password", "port" (0: any), "mounts": {"/path": [h264, hevc or mjpeg, file]},
"tls" (optional): [certificate, key], both PEM files}. The
files are Matroska; a camera starts with its first reader, and all its readers share it. Digest is asked for. It prints
`ready PORT` and then what happens: `connected`, `play /path`, `left /path`, `closed` (a connection's end).
"""

from __future__ import annotations

import json
import os
import sys

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtsp", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import Gio, GLib, Gst, GstRtsp, GstRtspServer  # noqa: E402 - versions come first

NAMES = {"h264": "h264", "hevc": "h265", "mjpeg": "jpeg"}


def mount(codec: str, file: str) -> GstRtspServer.RTSPMediaFactory:
    name = NAMES[codec]
    factory = GstRtspServer.RTSPMediaFactory()
    pay = "rtpjpegpay name=pay0 pt=26" if codec == "mjpeg" else f"rtp{name}pay name=pay0 pt=96 config-interval=-1"
    factory.set_launch(f'( filesrc location="{file}" ! matroskademux ! {name}parse ! {pay} )')
    factory.set_shared(True)
    permissions = GstRtspServer.RTSPPermissions()
    for right in ("media.factory.access", "media.factory.construct"):
        permissions.add_permission_for_role("user", right, True)
    factory.set_permissions(permissions)
    return factory


def tell(what: str) -> None:
    """Write a whole line at once: clients have threads of their own, and `print` would let their lines run into one."""
    os.write(1, f"{what}\n".encode())


def watch(_server: GstRtspServer.RTSPServer, client: GstRtspServer.RTSPClient) -> None:
    tell("connected")
    client.connect("play-request", lambda _, context: tell(f"play {context.uri.abspath}"))
    client.connect("teardown-request", lambda _, context: tell(f"left {context.uri.abspath}"))
    client.connect("closed", lambda _: tell("closed"))


def main() -> None:
    asked = json.loads(sys.stdin.readline())
    Gst.init(None)
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(str(asked["port"]))
    auth = GstRtspServer.RTSPAuth()
    auth.set_supported_methods(GstRtsp.RTSPAuthMethod.DIGEST)
    token = GstRtspServer.RTSPToken()
    token.set_string("media.factory.role", "user")
    auth.add_digest(asked["user"], asked["password"], token)
    if asked.get("tls"):
        auth.set_tls_certificate(Gio.TlsCertificate.new_from_files(*asked["tls"]))
    server.set_auth(auth)
    for path, (codec, file) in asked["mounts"].items():
        server.get_mount_points().add_factory(path, mount(codec, file))
    server.connect("client-connected", watch)
    server.attach(None)
    tell(f"ready {server.get_bound_port()}")
    GLib.timeout_add_seconds(2, lambda: server.get_session_pool().cleanup() >= 0)
    GLib.MainLoop().run()


main()
