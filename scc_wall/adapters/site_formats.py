"""Every kind of file of a site that tells its version, and bringing a site's files from one version to another.

Before anything is written, all files were read and their new texts made. What a file was stays beside it as `NAME.format-N`, so
that nothing a person wrote is lost. Accounts and letters are signed and have keepers of their own, and so have databases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from scc_wall.access import rights_table
from scc_wall.adapters import rights_file, secrets, site_settings, state_file, timelapse_files, tours_file
from scc_wall.adapters.files import locked, read_capped, write_atomically
from scc_wall.adapters.site import PLANS
from scc_wall.adapters.site_files import LAYOUTS, MONITORS
from scc_wall.base.file_format import FileFormat, moved, version_of
from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout import parse, parse_event_plan, parse_timelapse, tour

SIZE_LIMIT = 4 << 20
"""Bytes of one file; its own reader's limit is lower."""
MONITORS_FORMAT = 1

FORMATS: Mapping[str, FileFormat] = {
    site_settings.FILE: FileFormat("site", site_settings.FORMAT),
    MONITORS: FileFormat("monitors", MONITORS_FORMAT),
    f"{LAYOUTS}/*.toml": FileFormat("layout", parse.FORMAT),
    f"{PLANS}/*.toml": FileFormat("plan", parse_event_plan.FORMAT),
    tours_file.FILE: FileFormat("tours", tour.FORMAT),
    timelapse_files.FILE: FileFormat("timelapse", parse_timelapse.FORMAT),
    rights_file.FILE: FileFormat("rights", rights_table.FORMAT),
    secrets.FILE: FileFormat("secrets", secrets.FORMAT),
    state_file.FILE: FileFormat("state", state_file.FORMAT),
}
"""By where its files are in a site's folder."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One file that has another version now. kept: where the former one is."""

    path: Path
    before: int
    after: int
    kept: Path


def bring_up(folder: Path, formats: Mapping[str, FileFormat] = FORMATS, *, strict: bool = False) -> tuple[Moved, ...]:
    """Bring every file of an older version to ours. A newer one is left alone; strict: Trouble, and nothing is written."""
    return _move(folder, {place: (kind, kind.newest) for place, kind in formats.items()}, strict=strict)


def bring_to(folder: Path, wanted: Mapping[str, int], formats: Mapping[str, FileFormat] = FORMATS) -> tuple[Moved, ...]:
    """Bring the files of some kinds (by name) to other versions; Trouble, and nothing is written, where there is no way."""
    kinds = {place: (kind, wanted[kind.name]) for place, kind in formats.items() if kind.name in wanted}
    return _move(folder, kinds, strict=True)


def older_files(folder: Path, formats: Mapping[str, FileFormat] = FORMATS) -> tuple[Trouble, ...]:
    """Return a trouble for each file that `bring_up` would change."""
    return tuple(
        Trouble("migrate.older", Place(str(path)), told=version, ours=kind.newest)
        for place, kind in formats.items()
        for path, text in _texts(folder, place)
        if (version := version_of(text)) is not None and version < kind.newest and version in kind.up
    )


def _move(folder: Path, kinds: Mapping[str, tuple[FileFormat, int]], *, strict: bool) -> tuple[Moved, ...]:
    if not folder.is_dir():
        raise Trouble("site.missing", Place(str(folder)))
    with locked(folder):
        planned = [
            (path, text, version, after, moved(kind, text, after, Place(str(path))))
            for place, (kind, after) in kinds.items()
            for path, text in _texts(folder, place)
            if (version := version_of(text)) is not None
            and version != after
            and (strict or (version < after and version in kind.up))
        ]
        return tuple(_written(path, text, version, after, new) for path, text, version, after, new in planned)


def _written(path: Path, text: str, version: int, after: int, new: str) -> Moved:
    kept = _kept(path, version, text.encode())
    if not kept.exists():
        write_atomically(kept, text.encode(), keep_last=False)
    write_atomically(path, new.encode())
    return Moved(path, version, after, kept)


def _kept(path: Path, version: int, data: bytes) -> Path:
    """Return where a former file is kept: a place that is free, or has just that in it already."""
    name = f"{path.name}.format-{version}"
    for kept in (path.with_name(name if number == 0 else f"{name}.{number}") for number in range(1000)):
        if not kept.exists() or (kept.stat().st_size == len(data) and kept.read_bytes() == data):
            return kept
    raise Trouble("migrate.too_many", Place(str(path)))


def _texts(folder: Path, place: str) -> Iterator[tuple[Path, str]]:
    """Yield the files of a kind; what cannot be read is its own reader's matter to tell."""
    for path in sorted(folder.glob(place)):
        text = None
        with suppress(Trouble, FileNotFoundError, UnicodeDecodeError):
            text = read_capped(path, SIZE_LIMIT).decode()
        if text is not None:
            yield path, text
