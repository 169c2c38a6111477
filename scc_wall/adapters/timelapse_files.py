"""Time-lapse on the disk: `timelapse.toml`, and a folder of pictures and clips for each camera in the site's `timelapse`."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scc_wall.adapters.files import begin_hidden, make_private_folder, unreadable, unwritable, write_atomically
from scc_wall.adapters.site import writing
from scc_wall.adapters.site_files import read_text_file
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.row import ID
from scc_wall.camera.timelapse import CLIP_LEFTOVERS, FOLDER, Timelapse, picture_moment
from scc_wall.layout.parse_timelapse import COUNT_LIMIT, SIZE_LIMIT, parse_timelapse, timelapse_text

FILE = "timelapse.toml"


@dataclass(frozen=True, slots=True)
class Held:
    """What a camera's folder holds. newest: moment of the newest picture; clips: names, the newest first."""

    pictures: int = 0
    bytes: int = 0
    newest: datetime | None = None
    clips: tuple[str, ...] = ()


def read_timelapse(folder: Path) -> tuple[tuple[Timelapse, ...], tuple[Trouble, ...]]:
    """Return a site's time-lapses and what is wrong with their file; none where there is no such file."""
    path = folder / FILE
    try:
        text = read_text_file(path, SIZE_LIMIT)
    except FileNotFoundError:
        return (), ()
    except Trouble as trouble:
        return (), (trouble,)
    return parse_timelapse(text, str(path))


def change_timelapse(
    folder: Path, change: Callable[[tuple[Timelapse, ...]], tuple[Timelapse, ...]], words: Words
) -> tuple[Timelapse, ...]:
    """Write a site's time-lapses after a change, and return them; Trouble where the file has mistakes, which would be lost."""
    with writing(folder):
        before, troubles = read_timelapse(folder)
        if troubles:
            raise troubles[0]
        after = change(before)
        if len(after) > COUNT_LIMIT:
            raise Trouble("timelapse.too_many", Place(str(folder / FILE)), limit=COUNT_LIMIT)
        if after != before:
            text = timelapse_text(after, words.say("timelapse.file_comment"))
            write_atomically(folder / FILE, text.encode())
    return after


def folder_of(folder: Path, camera: str) -> Path:
    """Return where a camera's pictures are; ValueError for what is no id."""
    if not ID.fullmatch(camera):
        raise ValueError(camera)
    return folder / FOLDER / camera


def held(folder: Path, camera: str) -> Held:
    """Return what a camera's folder holds; Trouble where it cannot be looked into."""
    count, size, newest = 0, 0, ""
    clips: list[tuple[float, str]] = []
    place = folder_of(folder, camera)
    try:
        with os.scandir(place) as entries:
            for entry in entries:
                if not entry.is_file(follow_symlinks=False):
                    continue
                told = entry.stat(follow_symlinks=False)
                size += told.st_size
                if picture_moment(entry.name) is not None:
                    count, newest = count + 1, max(newest, entry.name)
                elif entry.name.endswith(".mp4"):
                    clips.append((told.st_mtime, entry.name))
    except FileNotFoundError:
        return Held()
    except OSError as error:
        raise unreadable(place, error) from None
    return Held(count, size, picture_moment(newest), tuple(name for _, name in sorted(clips, reverse=True)))


def need_room(folder: Path, least_mb: int) -> None:
    """Raise Trouble where less than that is free on a site's disk for an ordinary user."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise unreadable(folder, error) from None
    if free < least_mb << 20:
        raise Trouble("timelapse.disk_low", mb=least_mb)


def begin_picture(folder: Path, camera: str, number: int) -> tuple[Path, int]:
    """Return a new file of mode 0600 in a camera's folder, and its descriptor; Trouble where the disk refuses."""
    make_private_folder(folder / FOLDER)
    place = folder_of(folder, camera)
    make_private_folder(place)
    return begin_hidden(place, number)


def sweep(folder: Path) -> tuple[str, ...]:
    """Remove what an earlier run left half made; return the cameras whose clip it was. Nobody else may be at work there."""
    lost: set[str] = set()
    for leftover in (folder / FOLDER).glob("*/.*.new"):
        try:
            leftover.unlink()
        except OSError as error:
            raise unwritable(leftover, error) from None
        if leftover.match(CLIP_LEFTOVERS.format("*")):
            lost.add(leftover.parent.name)
    return tuple(sorted(lost))
