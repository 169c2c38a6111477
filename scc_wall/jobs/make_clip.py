"""Time-lapse pictures made into a clip: read one by one, lettered with their moment, encoded beside their place, then named."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

from scc_wall.base.job_messages import JobEnded, MakeClip
from scc_wall.camera.timelapse import CLIP_LEFTOVERS, FOLDER, moment_text, picture_moment
from scc_wall.jobs.clip_writer import CannotEncodeError, ClipWriter
from scc_wall.jobs.pictures import Picture, UnreadableError, read_picture
from scc_wall.jobs.work import Work

PICTURE_BYTES = 32 << 20
"""Bytes of a picture at the most; what we take ourselves has a tenth of that."""
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

log = logging.getLogger("scc_wall.jobs")


class CancelledError(Exception):
    """Nobody wants the job any more."""


def make_clip(wanted: MakeClip, site: Path, work: Work) -> None:
    """Make a clip; `work` tells how far it is and at last how it ended. For a thread of its own."""
    ended = JobEnded(wanted.job, "", "timelapse.job_bug", "", 0, 0)
    folder = site / FOLDER / wanted.camera
    beside = folder / CLIP_LEFTOVERS.format(wanted.job)
    try:
        ended = _made(wanted, folder, beside, work)
    except CancelledError:
        ended = JobEnded(wanted.job, "", "", "", 0, 0)
    except CannotEncodeError as error:
        ended = JobEnded(wanted.job, "", "timelapse.not_encoded", str(error), 0, 0)
    except OSError as error:
        ended = JobEnded(wanted.job, "", "timelapse.not_written", error.strerror or type(error).__name__, 0, 0)
    finally:
        if ended.reason:
            log.warning("job %d of %s: %s %s", wanted.job, wanted.camera, ended.reason, ended.detail)
        with suppress(OSError):  # a piece that stays is swept at the wall's next start
            beside.unlink(missing_ok=True)
        work.ended = ended


def chosen(names: Sequence[str], first: str, last: str) -> list[str]:
    """Return the names of pictures of these days (WIB), the oldest first; empty: no bound."""
    taken = sorted((moment, name) for name in names if (moment := picture_moment(name)) is not None)
    days = [(moment.strftime("%Y-%m-%d"), name) for moment, name in taken]
    return [name for day, name in days if (not first or day >= first) and (not last or day <= last)]


def _made(wanted: MakeClip, folder: Path, beside: Path, work: Work) -> JobEnded:
    if not all(DAY.fullmatch(day) for day in (wanted.first, wanted.last) if day) or "/" in wanted.camera:
        return JobEnded(wanted.job, "", "timelapse.job_bug", "", 0, 0)  # gui checks what people say
    for leftover in folder.glob(CLIP_LEFTOVERS.format("*")):  # of a process that was killed
        leftover.unlink(missing_ok=True)
    names = chosen([path.name for path in folder.iterdir()], wanted.first, wanted.last)
    if not names:
        return JobEnded(wanted.job, "", "timelapse.no_pictures", wanted.camera, 0, 0)
    work.of = len(names)
    descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "w+b") as file:
        pictures = _pictures(folder, names, wanted.title, work)
        first = next(pictures, None)
        if first is None:
            return JobEnded(wanted.job, "", "timelapse.none_readable", str(len(names)), 0, len(names))
        writer, shown = ClipWriter(file, first.width, first.height, wanted.fps, wanted.title), 0
        for picture in chain([first], pictures):
            writer.add(picture)
            shown += 1
        writer.end()
        file.flush()
        os.fsync(file.fileno())
    days = [name[:10] for name in (names[0], names[-1])]
    kept = _kept(beside, f"film_{days[0]}_{days[1]}")
    return JobEnded(wanted.job, f"{FOLDER}/{wanted.camera}/{kept.name}", "", "", shown, len(names) - shown)


def _pictures(folder: Path, names: Sequence[str], title: str, work: Work) -> Iterator[Picture]:
    for number, name in enumerate(names, 1):
        if work.is_unwanted:
            raise CancelledError
        moment = picture_moment(name)
        label = f"{title}   {moment_text(moment)}" if moment is not None else title
        try:
            yield read_picture(_content(folder / name), label)
        except UnreadableError as error:
            log.warning("%s is left out (%s)", name, error)
        work.done = number


def _content(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(PICTURE_BYTES + 1)
    if len(data) > PICTURE_BYTES:
        raise UnreadableError("too large")
    return data


def _kept(beside: Path, name: str) -> Path:
    """Give a clip its name, with a number behind it where there is one of that name already."""
    number = 1
    while True:
        kept = beside.with_name(f"{name}.mp4" if number == 1 else f"{name}_{number}.mp4")
        try:
            kept.hardlink_to(beside)  # unlike a renaming it never replaces what is there
        except FileExistsError:
            number += 1
        else:
            return kept
