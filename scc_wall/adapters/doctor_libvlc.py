"""Which libVLC there is and whether it starts, found out in a child process (`python -m scc_wall.adapters.doctor_libvlc`).

gui's side never loads libVLC (DESIGN.md section 3), and a broken one would take the doctor down with it.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from scc_wall.adapters.doctor_child import ask_child, texts
from scc_wall.adapters.doctor_facts import LibVlcFacts

NEEDED_PLUGINS = {
    "access/libfilesystem_plugin.so": "vlc-plugin-base",  # reads the pipe a pane is fed through
    "demux/libts_plugin.so": "vlc-plugin-base",
    "codec/libavcodec_plugin.so": "vlc-plugin-base",
    "packetizer/libpacketizer_h264_plugin.so": "vlc-plugin-base",
    "packetizer/libpacketizer_hevc_plugin.so": "vlc-plugin-base",
    "video_output/libxcb_window_plugin.so": "vlc-plugin-video-output",  # draws into a window of ours
    "video_output/libxcb_x11_plugin.so": "vlc-plugin-video-output",
}
"""The plugins a pane needs, below the plugin folder -> Debian's package."""


def measure_libvlc(limit_s: float = 20.0) -> LibVlcFacts:
    """Return what is known of libVLC; a child that died or hung says nothing."""
    answer = ask_child("scc_wall.adapters.doctor_libvlc", limit_s)
    if answer is None:
        return LibVlcFacts(answered=False)
    version = answer.get("version")
    missing = tuple(name for name in texts(answer, "missing") if name in NEEDED_PLUGINS)
    return LibVlcFacts(
        version=version if isinstance(version, str) else "",
        missing_plugins=tuple(Path(name).stem.removesuffix("_plugin").removeprefix("lib") for name in missing),
        missing_packages=tuple(sorted({NEEDED_PLUGINS[name] for name in missing})),
        starts=answer.get("starts") is True,
        offered=_offered(),
    )


def _offered() -> str:
    """Return the version of libVLC that apt would install."""
    apt = shutil.which("apt-cache")
    if apt is None:
        return ""
    try:
        told = subprocess.run(
            [apt, "policy", "libvlc5"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=10,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (subprocess.SubprocessError, OSError):
        return ""
    return candidate_of(told.stdout.decode("utf-8", errors="replace"))


def candidate_of(policy: str) -> str:
    """Return the upstream version of the candidate that `apt-cache policy` tells, empty where there is none."""
    found = re.search(r"^\s*Candidate: (?:[0-9]+:)?([0-9][0-9.]*)", policy, re.MULTILINE)
    return found[1].rstrip(".") if found else ""


def _look() -> dict[str, object]:
    """Return the JSON object: version, missing plugins, whether an instance can be made."""
    try:
        # as python-vlc looks for it
        vlc = ctypes.CDLL(os.environ.get("PYTHON_VLC_LIB_PATH") or ctypes.util.find_library("vlc") or "libvlc.so.5")
    except OSError:
        return {"version": "", "missing": [], "starts": False}
    vlc.libvlc_get_version.restype = ctypes.c_char_p
    version = vlc.libvlc_get_version().decode("ascii", "replace").split()
    vlc.libvlc_new.restype = ctypes.c_void_p
    folder = _plugin_folder()
    return {
        "version": version[0] if version else "",
        "missing": [name for name in NEEDED_PLUGINS if not _loads(folder / name)],
        "starts": bool(vlc.libvlc_new(0, None)),
    }


def _plugin_folder() -> Path:
    """Return where the loaded libVLC has its plugins: beside itself, unless the environment names another place."""
    named = os.environ.get("VLC_PLUGIN_PATH")
    if named:
        return Path(named)
    maps = Path("/proc/self/maps").read_text(encoding="utf-8", errors="surrogateescape")
    library = next(line[line.index("/") :] for line in maps.splitlines() if "/libvlc.so" in line)
    return Path(library).parent / "vlc" / "plugins"


def _loads(plugin: Path) -> bool:
    """Return whether a plugin is there with every library it needs."""
    try:
        ctypes.CDLL(str(plugin))
    except OSError:
        return False
    return True


if __name__ == "__main__":
    json.dump(_look(), sys.stdout)
