"""Which sources this program was built from, and with what it draws and reads; it blocks: for a thread of its own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from scc_wall import __version__
from scc_wall.adapters.doctor_child import ask_child
from scc_wall.adapters.package_folder import FOLDER
from scc_wall.base.own_program import is_frozen
from scc_wall.desk.sheet import Versions

BUILD_FILE = "BUILD"
"""Beside the packaged program: the commit, and a plus where files were changed after it."""
CHILD_LIMIT_S = 20.0
GIT_LIMIT_S = 5.0


def commit(folder: Path | None = None) -> str:
    """Return the commit of the sources, with a plus where files were changed after it; empty where nothing tells it."""
    if folder is None and is_frozen():
        return _first_line(FOLDER.parent / BUILD_FILE)
    root = folder or Path(__file__).resolve().parents[2]
    git = shutil.which("git")
    if git is None or not (root / ".git").exists():
        return ""
    line = [git, "-C", str(root), "describe", "--always", "--abbrev=12", "--exclude=*", "--dirty=+"]
    try:
        done = subprocess.run(
            line, capture_output=True, text=True, timeout=GIT_LIMIT_S, check=True, stdin=subprocess.DEVNULL
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


def versions() -> Versions:
    """Return the versions of the program and of what it draws and reads with, each asked of the library itself."""
    vlc = ask_child("scc_wall.adapters.doctor_libvlc", CHILD_LIMIT_S) or {}
    feeds = ffmpeg_facts()
    return Versions(
        __version__, commit(), _of_distribution("PySide6-Essentials"), _told(vlc, "version"), _told(feeds, "ffmpeg")
    )


def ffmpeg_facts() -> Mapping[str, object]:
    """Return what FFmpeg says of itself: `ffmpeg` its version, `licence`, `configuration`; nothing where it does not load."""
    return ask_child("scc_wall.feeds.versions", CHILD_LIMIT_S) or {}


def _told(answer: object, name: str) -> str:
    value = answer.get(name) if isinstance(answer, dict) else None
    return value if isinstance(value, str) else ""


def _of_distribution(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _first_line(file: Path) -> str:
    try:
        return (file.read_text(encoding="ascii").splitlines() or [""])[0][:60]
    except (OSError, UnicodeDecodeError):
        return ""
