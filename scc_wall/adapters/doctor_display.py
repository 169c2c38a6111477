"""Whether an X server answers, how many clients it takes, and whether Qt's xcb libraries can be loaded.

Asked through libxcb, as Qt does, but in a child process: a server that accepts and then says nothing would hang us. The
child is this module itself (`python -m scc_wall.adapters.doctor_display`), which prints one JSON object.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from scc_wall.adapters.doctor_child import ask_child, texts
from scc_wall.adapters.doctor_facts import DisplayFacts

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's windows open at run time and its Python package does not bring: library -> Debian's package."""

EXTENSIONS = ("Composite", "DAMAGE", "RANDR", "SHAPE")
"""What the wall uses of X beside its core, by the server's own names."""
GL = "GLX"
"""What a driver with OpenGL adds to X; only sites that choose an output by OpenGL need it."""

_PRESENT_OFFSET = 8  # of `present` in xcb_query_extension_reply_t (xcb/xproto.h)
_MASK_OFFSET = 16  # of resource_id_mask in xcb_setup_t (xcb/xproto.h)
_CLIENT_AND_RESOURCE_BITS = 29  # of an X resource number; the mask holds the resource's share (xserver, include/resource.h)


def display_answers(environment: Mapping[str, str] | None = None, limit_s: float = 5.0) -> bool:
    """Return whether an X server can be used; a Wayland session without X cannot show libVLC's windows and counts as none."""
    known = os.environ if environment is None else environment
    if not known.get("DISPLAY"):
        return False
    answer = ask_child("scc_wall.adapters.doctor_display", limit_s, known)
    return answer is not None and answer.get("clients") is not None


def display_has_gl(limit_s: float = 5.0) -> bool | None:
    """Return whether this session's X server has a driver with OpenGL; None where no server answers."""
    answer = ask_child("scc_wall.adapters.doctor_display", limit_s) or {}
    return answer.get("gl") is True if answer.get("clients") is not None else None


def measure_display(limit_s: float = 10.0) -> DisplayFacts:
    """Return what is known of this session's display."""
    answer = ask_child("scc_wall.adapters.doctor_display", limit_s) or {}
    clients = answer.get("clients")
    return DisplayFacts(
        name=os.environ.get("DISPLAY", ""),
        wayland=os.environ.get("WAYLAND_DISPLAY", ""),
        clients=clients if isinstance(clients, int) else None,
        missing_packages=tuple(QT_LIBRARIES[name] for name in texts(answer, "missing") if name in QT_LIBRARIES),
        missing_extensions=tuple(name for name in texts(answer, "extensions") if name in EXTENSIONS),
        has_gl=answer.get("gl") is True if clients is not None else None,
        has_xvfb=shutil.which("Xvfb") is not None and shutil.which("xrandr") is not None,
        has_gpu=any(os.access(node, os.R_OK | os.W_OK) for node in Path("/dev/dri").glob("renderD*")),
    )


def clients_of_mask(mask: int) -> int:
    """Return how many clients a server takes from the `resource_id_mask` it hands out: the bits it keeps number the clients.

    >>> clients_of_mask(0x1FFFFF)
    256
    """
    return 1 << (_CLIENT_AND_RESOURCE_BITS - mask.bit_count())


def _connect() -> tuple[int | None, list[str]]:
    """Return the client limit of the server named by DISPLAY, None where none answers, and the extensions it lacks."""
    if not os.environ.get("DISPLAY"):
        return None, []
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None, []
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_get_setup.restype = ctypes.c_void_p
    xcb.xcb_get_setup.argtypes = xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    if xcb.xcb_connection_has_error(connection):
        return None, []
    mask = ctypes.c_uint32.from_address(xcb.xcb_get_setup(connection) + _MASK_OFFSET).value
    lacking = [name for name in (*EXTENSIONS, GL) if not _has_extension(xcb, connection, name.encode())]
    return clients_of_mask(mask), lacking


def _has_extension(xcb: ctypes.CDLL, connection: int, name: bytes) -> bool:
    xcb.xcb_query_extension.restype = ctypes.c_uint32  # a cookie: one number in a struct
    xcb.xcb_query_extension.argtypes = [ctypes.c_void_p, ctypes.c_uint16, ctypes.c_char_p]
    xcb.xcb_query_extension_reply.restype = ctypes.c_void_p
    xcb.xcb_query_extension_reply.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p]
    reply = xcb.xcb_query_extension_reply(connection, xcb.xcb_query_extension(connection, len(name), name), None)
    return bool(reply and ctypes.c_uint8.from_address(reply + _PRESENT_OFFSET).value)


def _missing(libraries: Iterable[str]) -> list[str]:
    """Return those that cannot be loaded."""
    missing: list[str] = []
    for name in libraries:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


if __name__ == "__main__":
    limit, lacking = _connect()
    has_gl = limit is not None and GL not in lacking and not _missing(["libGL.so.1"])
    lacking = [name for name in lacking if name != GL]
    json.dump({"missing": _missing(QT_LIBRARIES), "clients": limit, "extensions": lacking, "gl": has_gl}, sys.stdout)
