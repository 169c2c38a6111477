"""A Debian with nothing on it but its base, in a folder: the package is installed there and runs as an ordinary user.

Made by debootstrap, entered by chroot with a network of its own that has a loopback and nothing else. The X server is outside.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from scc_wall.adapters.virtual_display import VirtualDisplay

USER, UID = "petugas satu", 1000
"""With a space, as nobody should have and somebody has; Debian's own tools refuse to make it, the password file does not."""
HOME = Path("home") / USER
INSTALL_LIMIT_S = 900

_ARCHIVE = ("http://archive.ubuntu.com/ubuntu", "/usr/share/debootstrap/scripts/jammy")
OF_UBUNTU: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = MappingProxyType(
    {
        # 22.04's C library is too old for the package's spare libexpat; whatever system has an X server has its own.
        "jammy": (("--no-check-gpg", "--include=libexpat1"), _ARCHIVE),
        "noble": (("--no-check-gpg",), _ARCHIVE),
    }
)
"""Options, mirror and script of Ubuntu's releases, whose keys no Debian has: a base to try things in, and for nothing else."""

_OF_ROOT = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "DEBIAN_FRONTEND": "noninteractive",
    "LC_ALL": "C.UTF-8",
}

_MOUNT = """
root=$1; shift
mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
"""
_ENTER = _MOUNT + 'exec chroot "$root" "$@"'
_ENTER_AS_USER = f"""{_MOUNT}
ip link set lo up
exec chroot "$root" setpriv --reuid={UID} --regid={UID} --clear-groups --inh-caps=-all --bounding-set=-all -- env -i "$@"
"""


@dataclass(frozen=True, slots=True)
class BareRoot:
    """The folder that is the machine's root."""

    path: Path

    def as_root(self, *words: str, limit_s: float = INSTALL_LIMIT_S, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a program inside as root, as an installer does."""
        line = self.line_as_root(words, environment)
        return subprocess.run(line, capture_output=True, text=True, timeout=limit_s, check=False)

    def line_as_root(self, words: Sequence[str], environment: Mapping[str, str] = MappingProxyType({})) -> list[str]:
        """Return the command line that runs a program inside as root; its first process is that program in the end."""
        told = {**_OF_ROOT, **environment}
        enter = ["unshare", "--mount", "sh", "-c", _ENTER, "sh", str(self.path)]
        return ["env", "-i", *(f"{name}={value}" for name, value in told.items()), *enter, *words]

    def line(self, words: Sequence[str], environment: Mapping[str, str]) -> list[str]:
        """Return the command line that runs a program inside as the ordinary user, with a loopback as its network."""
        told = {"HOME": f"/{HOME}", "PATH": "/usr/bin:/bin", "USER": USER, "LOGNAME": USER, **environment}
        enter = ["unshare", "--mount", "--net", "sh", "-c", _ENTER_AS_USER, "sh", str(self.path)]
        return [*enter, *(f"{name}={value}" for name, value in told.items()), *words]

    def run(self, *words: str, limit_s: float = 300, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a program inside as the ordinary user, to its end."""
        line = self.line(words, environment)
        return subprocess.run(line, capture_output=True, text=True, timeout=limit_s, check=False)

    def inside(self, path: str) -> Path:
        """Return where a path of inside lies outside."""
        return self.path / path.lstrip("/")

    def show_on(self, display: VirtualDisplay) -> dict[str, str]:
        """Give the user the cookie of a display; return the environment to use it."""
        cookie = self.path / HOME / ".Xauthority"
        shutil.copyfile(display.environment["XAUTHORITY"], cookie)
        shutil.chown(cookie, UID, UID)
        return {"DISPLAY": display.name, "XAUTHORITY": f"/{HOME}/.Xauthority"}


def make_base(base: Path, suite: str) -> None:
    """Make the base system once; it is kept for the next time."""
    if (base / "etc" / "debian_version").exists():
        return
    partial = base.with_name(f"{base.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    options, mirror = OF_UBUNTU.get(suite, ((), ()))
    line = ["debootstrap", "--variant=minbase", *options, suite, str(partial), *mirror]
    subprocess.run(line, check=True, stdout=subprocess.DEVNULL)
    partial.rename(base)


@contextmanager
def bare_root(base: Path, folder: Path) -> Iterator[BareRoot]:
    """Give a fresh copy of the base system with one ordinary user; it is removed at the end."""
    root = folder / "root"
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(root)], check=True)
    try:
        with (root / "etc" / "passwd").open("a", encoding="utf-8") as file:
            file.write(f"{USER}:x:{UID}:{UID}::/{HOME}:/bin/sh\n")
        (root / HOME).mkdir(mode=0o700)
        shutil.chown(root / HOME, UID, UID)
        yield BareRoot(root)
    finally:
        shutil.rmtree(root)
