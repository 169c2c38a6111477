"""Tells a running mpv what to show next, by its JSON socket (mpv(1), "JSON IPC")."""

from __future__ import annotations

import json
import socket
from pathlib import Path

_LIMIT_S = 2.0


def load_in_mpv(path: Path, url: str) -> None:
    """Have the mpv that listens there show another address in place of its own; one that has ended does not hear it."""
    with socket.socket(socket.AF_UNIX) as asked:
        asked.settimeout(_LIMIT_S)
        try:
            asked.connect(str(path))
            asked.sendall(json.dumps({"command": ["loadfile", url, "replace"]}).encode() + b"\n")
        except OSError:
            return
