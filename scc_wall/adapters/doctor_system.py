"""Measures the machine and Python for the doctor: files of /proc and a system call, no network."""

from __future__ import annotations

import ctypes
import locale
import os
import re
import shutil
import sys
import time
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from scc_wall.adapters import keyring_door
from scc_wall.adapters.doctor_facts import PythonFacts, SystemFacts
from scc_wall.adapters.package_folder import package_fonts

DISTRIBUTIONS = ("PySide6-Essentials", "av", "python-vlc")
"""The libraries whose version decides most; their metadata is read, they are not imported."""

_MIB = 1024 * 1024
_TIME_ERROR = 5  # adjtimex(2): the clock is not synchronised
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def measure_system(folders: Iterable[Path]) -> SystemFacts:
    """Return what is known of the machine; `folders` are those whose free disk space matters (they need not exist yet)."""
    shm = Path("/dev/shm")  # noqa: S108 - its room is measured, nothing is written
    return SystemFacts(
        cores=len(os.sched_getaffinity(0)),
        memory_mib=_available_memory(),
        pipe_max_bytes=_number(Path("/proc/sys/fs/pipe-max-size")),
        pipe_user_pages=_number(Path("/proc/sys/fs/pipe-user-pages-soft")),
        shared_memory_mib=shutil.disk_usage(shm).free // _MIB if shm.is_dir() else None,
        free_mib={str(folder): shutil.disk_usage(_existing(folder)).free // _MIB for folder in folders},
        has_fonts=any(any(Path(folder).expanduser().rglob("*.[to]tf")) for folder in (*_FONT_FOLDERS, package_fonts())),
        is_time_synchronised=_is_time_synchronised(),
        encoding=locale.getencoding(),
        year=time.gmtime().tm_year,
        distribution=_distribution(),
    )


def measure_python() -> PythonFacts:
    """Return Python's version, its libraries' versions and whether a secret store is unlocked."""
    versions: dict[str, str] = {}
    for name in DISTRIBUTIONS:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = ""
    return PythonFacts(version=sys.version_info[:3], distributions=versions, has_keyring=keyring_door.is_usable())


def _is_time_synchronised() -> bool | None:
    """Return whether the kernel's clock follows a time server; None where the system does not let us ask."""
    try:
        ask = ctypes.CDLL(None, use_errno=True).adjtimex
    except AttributeError:
        return None
    state = ask(ctypes.create_string_buffer(512))  # a zeroed `struct timex` (208 bytes): modes 0 only reads
    return None if state < 0 else state != _TIME_ERROR


def _distribution() -> str:
    try:
        told = re.search(r"^ID=\"?([a-z0-9._-]+)", Path("/etc/os-release").read_text(encoding="utf-8"), re.MULTILINE)
    except (OSError, UnicodeDecodeError):
        return ""
    return told[1] if told else ""


def _available_memory() -> int | None:
    try:
        told = re.search(r"^MemAvailable:\s+(\d+) kB$", Path("/proc/meminfo").read_text(encoding="ascii"), re.MULTILINE)
    except OSError:
        return None
    return int(told[1]) // 1024 if told else None


def _number(file: Path) -> int | None:
    try:
        return int(file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _existing(folder: Path) -> Path:
    """Return the nearest folder above that is there: its disk is the one that will be written."""
    return next(place for place in (folder, *folder.parents) if place.exists())
