"""GStreamer as a peer: one process, one window a stream. Runs under the system's Python, which has its bindings.

Each line of JSON on standard input is a group to show from now on: {"streams": [{"url", "window": id of the X window to draw
into}], "latency": ms of the jitter buffer, "sync": whether pictures wait for their time}. Each stream is decoded by one thread
and drawn by ximagesink, like the other players here.
"""

from __future__ import annotations

import json
import sys
import threading

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstVideo", "1.0")
from gi.repository import GLib, Gst, GstVideo  # noqa: E402 - versions come first

_LINE = (
    'rtspsrc location="{url}" protocols=tcp latency={latency} ! rtph264depay ! avdec_h264 max-threads=1'
    " ! videoscale ! videoconvert ! ximagesink name=glass sync={sync}"
)


def _playing(asked: dict[str, object], url: str, window: int) -> Gst.Element:
    pipeline = Gst.parse_launch(_LINE.format(url=url, latency=asked["latency"], sync=asked["sync"]))
    GstVideo.VideoOverlay.set_window_handle(pipeline.get_by_name("glass"), window)
    pipeline.set_state(Gst.State.PLAYING)
    return pipeline


def main() -> None:
    """Play what each line asks for until there are no more lines."""
    Gst.init(None)
    loop = GLib.MainLoop()
    shown: list[Gst.Element] = []

    def read(_channel: object, _condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        asked = json.loads(line)
        for pipeline in shown:  # saying goodbye takes its time for each camera: not in the way of the new ones
            threading.Thread(target=pipeline.set_state, args=(Gst.State.NULL,), daemon=True).start()
        shown[:] = [_playing(asked, stream["url"], stream["window"]) for stream in asked["streams"]]
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, read)
    loop.run()


main()
