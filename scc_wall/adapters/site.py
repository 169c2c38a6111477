"""A site: one command room's folder of cameras, monitors, layouts and settings.

    site.toml       what it is called, language, secrets, video       layouts/NAME.toml   layouts
    cameras.csv     cameras, never a login                            monitors.toml       monitors by identity
    secrets.json    logins that are in no keyring, mode 0600          state.json          what the running wall remembers
    run/ logs/      sockets and logs of the running wall              *.bak               the last good one of each file
    health.sqlite   how cameras were, for a year          reports/            reports on cameras and rehearsals
    clips/          clips that cameras of `clip://NAME` show          plans/NAME.toml     event plans
    shift/          the buku jaga

Folders are 0700, files 0600. Everything is written atomically under one lock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters import site_settings
from scc_wall.adapters.files import backup_of, locked, make_private_folder, sweep_leftovers, write_atomically
from scc_wall.adapters.secrets import Secrets
from scc_wall.adapters.site_files import (
    CAMERAS,
    LAYOUTS,
    MONITORS,
    read_cameras,
    read_layout,
    read_layouts,
    read_monitors,
    read_settings,
)
from scc_wall.adapters.site_settings import SiteSettings, new_settings_text
from scc_wall.adapters.toml_door import toml_tables
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.camera.row import cameras_as_csv
from scc_wall.layout.layout import Layout
from scc_wall.layout.monitors import KnownMonitor, fields_of
from scc_wall.layout.parse import ParsedLayout

CLIPS = "clips"
PLANS = "plans"
_SUBFOLDERS = (LAYOUTS, PLANS, CLIPS, "run", "logs")
_MONITORS_HEAD = (
    "# Which monitor has which number, by maker, model and serial. Written by scc-wall; numbers may be changed by hand.\n"
)


@dataclass(frozen=True, slots=True)
class SiteLoaded:
    """All that is good of a site, and all that is wrong with it.

    troubles: mistakes, with file and line; notes: what was read with a grain of salt; lines: of each layout's tiles.
    """

    folder: Path
    settings: SiteSettings
    cameras: tuple[Camera, ...]
    layouts: tuple[Layout, ...]
    monitors: tuple[KnownMonitor, ...]
    troubles: tuple[Trouble, ...]
    notes: tuple[Trouble, ...] = ()
    parsed: tuple[ParsedLayout, ...] = ()

    def layout(self, name: str) -> Layout | None:
        """Return the layout of a name, None if there is none."""
        return next((layout for layout in self.layouts if layout.name == name), None)

    def camera(self, camera_id: str) -> Camera | None:
        """Return the camera of an id, None if there is none."""
        return next((camera for camera in self.cameras if camera.id == camera_id), None)


def load_site(folder: Path) -> SiteLoaded:
    """Return a site as far as it can be read; writes nothing. Trouble only where there is no such folder."""
    if not folder.is_dir():
        raise Trouble("site.missing", Place(str(folder)))
    settings, of_settings, _ = read_settings(folder)
    roster, of_cameras, _ = read_cameras(folder)
    monitors, of_monitors, _ = read_monitors(folder)
    parsed, of_layouts = read_layouts(folder)
    layouts = tuple(one.layout for one in parsed if one.layout is not None)
    troubles = (*of_settings, *of_cameras, *of_monitors, *of_layouts)
    return SiteLoaded(folder, settings, roster.cameras, layouts, monitors, troubles, roster.notes, parsed)


def create_site(folder: Path, words: Words) -> bool:
    """Make a site where there is none: folders and a commented site.toml. Return whether it was new."""
    make_private_folder(folder)
    if not any(folder.iterdir()):
        folder.chmod(0o700)  # made by hand a moment ago; a folder with other things in it is its owner's matter
    for name in _SUBFOLDERS:
        make_private_folder(folder / name)
    path = folder / site_settings.FILE
    if path.exists() or backup_of(path).exists():
        return False
    with locked(folder):
        if not path.exists():
            write_atomically(path, new_settings_text(words, folder.name).encode())
    return True


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Hold a site's write lock; Trouble for a site of a newer program, which we must not write."""
    with locked(folder):
        settings, _, _ = read_settings(folder)
        if settings.is_newer:
            place = Place(str(folder / site_settings.FILE))
            raise Trouble("site.newer", place, told=settings.format, ours=site_settings.FORMAT)
        sweep_leftovers(folder)
        sweep_leftovers(folder / LAYOUTS)
        sweep_leftovers(folder / PLANS)
        yield


def open_secrets(folder: Path, settings: SiteSettings) -> Secrets:
    """Return a site's secret store; its name in the keyring is the site's id, so a moved folder keeps its secrets."""
    return Secrets(folder, f"scc-wall/{settings.id or folder.resolve()}", settings.secrets)


def save_cameras(folder: Path, cameras: Sequence[Camera], *, keep_last: bool = True) -> None:
    """Write a site's cameras; the caller is `writing`. keep_last: see `write_atomically`."""
    write_atomically(folder / CAMERAS, cameras_as_csv(cameras).encode(), keep_last=keep_last)


def save_monitors(folder: Path, monitors: Sequence[KnownMonitor]) -> None:
    """Write which monitor has which number, if that has changed."""
    with writing(folder):
        before, troubles, is_good = read_monitors(folder)
        if is_good and not troubles and tuple(monitors) == before:
            return
        text = f"{_MONITORS_HEAD}format = 1\n\n{toml_tables('monitor', fields_of(monitors))}"
        write_atomically(folder / MONITORS, text.encode(), keep_last=is_good)


def keep_good_copies(folder: Path) -> None:
    """Keep a copy of every file that is whole now, for the day a hand or a disk damages it; called when the wall starts."""
    with writing(folder):
        readers = ((site_settings.FILE, read_settings), (CAMERAS, read_cameras), (MONITORS, read_monitors))
        for name, read in readers:
            _, troubles, is_good = read(folder)
            keep_copy(folder / name, is_good=is_good and not troubles)
        for path in sorted((folder / LAYOUTS).glob("*.toml")):
            _, troubles, is_good = read_layout(path)
            keep_copy(path, is_good=is_good and not troubles)


def keep_copy(path: Path, *, is_good: bool) -> None:
    """Keep a copy of a file that is good, unless it is kept already; the caller is `writing`."""
    if not is_good or not path.is_file():
        return
    data, backup = path.read_bytes(), backup_of(path)
    if not backup.is_file() or backup.read_bytes() != data:
        write_atomically(backup, data, keep_last=False)
