"""Where snapshots go: plain files at an open site; at a closed one sealed files, whose pictures never lie on the disk open."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters.files import make_private_folder, write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.room import check_room
from scc_wall.adapters.sealed_files import ENDING, read_sealed, write_sealed
from scc_wall.adapters.snapshot_files import (
    begin_snapshot,
    free_name,
    keep_snapshot,
    newest_snapshot,
    snapshot_at,
    snapshot_folder,
    throw_away,
)

EXPORTS = "exports"


@dataclass(frozen=True, slots=True)
class Begun:
    """A picture that is being taken. file: what it is written into, or beside; memory: what holds it instead, else -1."""

    file: Path
    memory: int = -1


@dataclass(frozen=True, slots=True)
class SnapshotPlace:
    """A site's snapshots. is_closed: whether the site has accounts at this moment. Everything blocks: for the disk's thread."""

    folder: Path
    is_closed: Callable[[], bool]
    keys: KeyFolder

    def begin(self, number: int, day: str) -> tuple[Begun, int]:
        """Return where a picture comes, and the descriptor to write it into; Trouble where there is no room."""
        check_room(self.folder)
        if not self.is_closed():
            file, fd = begin_snapshot(self.folder, number, day)
            return Begun(file), fd
        memory = os.memfd_create("snapshot", os.MFD_CLOEXEC)
        try:
            return Begun(snapshot_folder(self.folder, day) / f"{number}", memory), os.dup(memory)
        except BaseException:
            os.close(memory)
            raise

    def keep(self, begun: Begun, name: str) -> Path:
        """Give a picture that was written its name; return its path."""
        if begun.memory < 0:
            return keep_snapshot(begun.file, name)
        try:
            data = os.pread(begun.memory, os.fstat(begun.memory).st_size, 0)
            path = free_name(begun.file.parent, name, f".png{ENDING}")
            write_sealed(path, data, self.keys)
        finally:
            os.close(begun.memory)
        return path

    def drop(self, begun: Begun) -> None:
        """Forget a picture that did not become one."""
        if begun.memory < 0:
            throw_away(begun.file)
        else:
            with suppress(OSError):  # it only holds memory, and may be closed already
                os.close(begun.memory)

    def read(self, name: str) -> tuple[Path, bytes]:
        """Return a kept snapshot, or its page, by its path within the snapshots (`last`: the newest picture), and its bytes."""
        path = newest_snapshot(self.folder) if name == "last" else snapshot_at(self.folder, name)
        return path, read_sealed(path, self.keys) if path.suffix == ENDING else path.read_bytes()

    def keep_page(self, picture: Path, pdf: bytes) -> Path:
        """Keep a snapshot's page beside it, sealed as it is; return its path."""
        check_room(self.folder, len(pdf))
        plain = picture.with_name(picture.name.removesuffix(ENDING)).with_suffix(".pdf")
        if picture.suffix != ENDING:
            write_atomically(plain, pdf, keep_last=False)
            return plain
        path = plain.with_name(f"{plain.name}{ENDING}")
        write_sealed(path, pdf, self.keys)
        return path

    def export(self, name: str) -> Path:
        """Write a snapshot or a page open into the site's `exports`; return where."""
        path, data = self.read(name)
        check_room(self.folder, len(data))
        place = self.folder / EXPORTS
        make_private_folder(place)
        plain = Path(path.name.removesuffix(ENDING))
        out = free_name(place, plain.stem, plain.suffix)
        write_atomically(out, data, keep_last=False)
        return out
