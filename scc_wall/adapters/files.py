"""Reads and writes the site's files so that no crash and no second writer leaves half a file behind.

POSIX only: `flock` and the syncing of folders are this module's and nobody else's matter.
"""

from __future__ import annotations

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from scc_wall.base.trouble import Place, Trouble

LOCK_WAIT = 10.0
"""Seconds to wait for another writer before giving up."""


def read_capped(path: Path, limit: int) -> bytes:
    """Return a file's bytes; Trouble where it is no ordinary file, cannot be read, or has more than limit bytes.

    FileNotFoundError is left alone: whether a file may be missing is the caller's matter.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)  # a FIFO must not hang us
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise Trouble("site.not_a_file", Place(str(path)))
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise unreadable(path, error) from None
    if len(data) > limit:
        raise Trouble("site.file_size", Place(str(path)), limit=limit >> 10)
    return data


def write_atomically(path: Path, data: bytes, *, keep_last: bool = True) -> None:
    """Replace a file by data, mode 0600: whoever reads, and whenever we die, the file is whole, the old or the new one.

    keep_last: the old one stays beside it as `.bak`; pass False where the old one is damaged and `.bak` is the last good one.
    Trouble where the disk refuses.
    """
    try:
        fresh = _written_beside(path, data)
        try:
            if keep_last and path.exists():
                _link_over(path, backup_of(path))
            fresh.replace(path)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except OSError as error:
        raise unwritable(path, error) from None


def backup_of(path: Path) -> Path:
    """Return where the last good one of a file is kept."""
    return path.with_name(f"{path.name}.bak")


def make_private_folder(path: Path) -> None:
    """Make a folder that only its owner may enter (0700), with its parents; one that is there is left as it is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise unwritable(path, error) from None


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder's write lock (`.lock` in it); Trouble after `LOCK_WAIT` seconds of another's holding it."""
    try:
        descriptor = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise unwritable(folder, error) from None
    try:
        _take_lock(descriptor, folder)
        yield
    finally:
        os.close(descriptor)  # gives the lock back too


def _take_lock(descriptor: int, folder: Path) -> None:
    end = time.monotonic() + LOCK_WAIT
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise Trouble("site.busy", Place(str(folder))) from None
            time.sleep(0.02)
        else:
            return


def begin_hidden(folder: Path, number: int) -> tuple[Path, int]:
    """Return a new hidden file of mode 0600 in a folder, and its descriptor; Trouble where the disk refuses."""
    file = folder / f".{os.getpid()}-{number}.new"
    try:
        file.unlink(missing_ok=True)
        return file, os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise unwritable(file, error) from None


def _written_beside(path: Path, data: bytes) -> Path:
    # Named by process and moment: a writer that was killed leaves its own leftover, never a half-written one of ours
    fresh = path.with_name(f".{path.name}.{os.getpid()}.{time.monotonic_ns()}.new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _link_over(path: Path, backup: Path) -> None:
    beside = backup.with_name(f".{backup.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)
    beside.hardlink_to(path)
    beside.replace(backup)
    beside.unlink(missing_ok=True)  # rename does nothing where both are the same file already


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep_leftovers(folder: Path) -> None:
    """Remove what killed writers left behind; only while holding the folder's lock."""
    for leftover in folder.glob(".*.new"):
        with suppress(OSError):  # it only takes up room
            leftover.unlink()


def unreadable(path: Path, error: OSError) -> Trouble:
    """Return what a person must know of a file that cannot be read."""
    return Trouble("site.unreadable", Place(str(path)), reason=error.strerror or type(error).__name__)


def unwritable(path: Path, error: OSError) -> Trouble:
    """Return what a person must know of a file or folder that cannot be written."""
    return Trouble("site.unwritable", Place(str(path)), reason=error.strerror or type(error).__name__)
