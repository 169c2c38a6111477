"""A display without a screen: Xvfb, divided into monitors as a wall has them.

Only our user can connect: the server gets a cookie that lies in a folder of mode 0700. It ends with `close` or, when this
process dies in whatever way, by the kernel's parent-death signal.
"""

from __future__ import annotations

import os
import secrets
import select
import shutil
import socket
import struct
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scc_wall.base.own_program import own_command
from scc_wall.base.trouble import Trouble

_CLIENTS = 1024  # two a player: the default 256 would end at about 113 panes
_MOST_PIXELS = 32767  # of an X screen's side: the protocol's numbers are signed 16-bit
_START_LIMIT_S = 20.0
_DPI = 96
_FAMILY_LOCAL, _FAMILY_WILD = 256, 65535  # X11/Xauth.h; python-xlib knows the first only


@dataclass(frozen=True, slots=True)
class VirtualDisplay:
    """A running virtual display; `name` is as in DISPLAY, `folder` holds its cookie and log."""

    name: str
    folder: Path
    process: subprocess.Popen[bytes]

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs in its environment to use this display."""
        return {"DISPLAY": self.name, "XAUTHORITY": str(self.folder / "cookie")}

    def close(self) -> None:
        """End the server and remove its folder; may be called again."""
        _stop(self.process)
        shutil.rmtree(self.folder, ignore_errors=True)


def start_virtual_display(monitors: int = 2, width: int = 1920, height: int = 1080) -> VirtualDisplay:
    """Start a display of `monitors` side by side, each of that many pixels; Trouble when Xvfb or xrandr is missing or fails.

    Call it from the main thread: the kernel ends the server when the thread that started it ends.
    """
    if not 1 <= monitors <= _MOST_PIXELS // width:
        raise Trouble("display.monitors", monitors=monitors, most=_MOST_PIXELS // width)
    server, xrandr = _program("Xvfb", "xvfb"), _program("xrandr", "x11-xserver-utils")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(tempfile.mkdtemp(prefix="scc-wall-display-", dir=runtime if os.access(runtime, os.W_OK) else None))
    process: subprocess.Popen[bytes] | None = None
    try:
        (folder / "cookie").write_bytes(_cookie_file(secrets.token_bytes(16), socket.gethostname()))
        process, told = _launch(server, folder, f"{monitors * width}x{height}x24")
        display = VirtualDisplay(f":{_number(told, folder)}", folder, process)
        for number in range(monitors):
            _define_monitor(xrandr, display, number, width, height)
    except BaseException:
        if process is not None:
            _stop(process)
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return display


def _program(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise Trouble("display.program_missing", program=name, package=package)
    return found


def _cookie_file(cookie: bytes, host: str) -> bytes:
    """Return an Xauthority file for any display number: for Xlib and Qt (any family) and for python-xlib (this host)."""

    def entry(family: int, address: bytes) -> bytes:
        parts = (address, b"", b"MIT-MAGIC-COOKIE-1", cookie)
        return struct.pack(">H", family) + b"".join(struct.pack(">H", len(part)) + part for part in parts)

    return entry(_FAMILY_LOCAL, host.encode()) + entry(_FAMILY_WILD, b"")


def _launch(server: str, folder: Path, size: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start the server; returned is also the end of the pipe on which it will tell its number."""
    told, tell = os.pipe()
    try:
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [
                    *own_command("scc_wall.adapters.tied_server", str(os.getpid()), server),
                    *("-displayfd", str(tell), "-screen", "0", size, "-auth", str(folder / "cookie")),
                    *("-nolisten", "tcp", "-noreset", "-maxclients", str(_CLIENTS), "-dpi", str(_DPI), "-s", "0"),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=(tell,),
                start_new_session=True,  # Ctrl+C in the terminal is ours to handle: windows first, then the display
            )
    except BaseException:
        os.close(told)
        raise
    finally:
        os.close(tell)
    return process, told


def _number(told: int, folder: Path) -> int:
    """Return the number the server picked; it writes it, with a line end, once clients can connect."""
    text = b""
    with os.fdopen(told, "rb", buffering=0) as pipe:
        while not text.endswith(b"\n"):
            ready, _, _ = select.select([pipe], [], [], _START_LIMIT_S)
            part = pipe.read(16) if ready else b""
            if not part:
                last = (folder / "log").read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
                raise Trouble("display.server_failed", reason=last[0] if last else "-")
            text += part
    return int(text)


def _define_monitor(xrandr: str, display: VirtualDisplay, number: int, width: int, height: int) -> None:
    """Cut one monitor out of the screen; the first claims the only output, or Qt would see a screen more that covers all."""
    size = f"{width}/{round(width * 25.4 / _DPI)}x{height}/{round(height * 25.4 / _DPI)}+{number * width}+0"
    try:
        subprocess.run(
            [xrandr, "--setmonitor", f"W{number + 1}", size, "none" if number else "screen"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_START_LIMIT_S,
            check=True,
            env={**os.environ, **display.environment},
        )
    except subprocess.SubprocessError as error:
        raise Trouble("display.monitor_failed", monitor=f"W{number + 1}") from error


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
