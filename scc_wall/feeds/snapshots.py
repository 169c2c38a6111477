"""Stills on request: each is decoded and written in a thread of its own, so that no pane waits for it."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

from scc_wall.base.feed_messages import SnapshotTaken, TakeSnapshot
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.still import as_jpeg, as_png, narrowed, newest_frame

WIB = timezone(timedelta(hours=7), "WIB")

log = logging.getLogger("scc_wall.feeds")


def take_snapshot(
    asked: TakeSnapshot, fd: int, codec: str, pictures: Sequence[Picture], tell: Callable[[object], None]
) -> None:
    """Write the newest of these pictures into a descriptor, which is closed then; `tell` gets a `SnapshotTaken`, once."""

    def work() -> None:
        taken = SnapshotTaken(asked.request, 0, 0, 0)
        try:
            taken = _write(asked, fd, codec, pictures)
        except OSError as error:  # PyAV's errors are such, too
            log.warning("a still of %s could not be written (%s)", asked.feed, type(error).__name__)
        finally:
            with suppress(OSError):  # a late error of the disk: what it means for the picture was told above
                os.close(fd)
            tell(taken)

    threading.Thread(target=work, name=f"still {asked.feed}", daemon=True).start()


def texts_of(asked: TakeSnapshot, moment: datetime) -> tuple[tuple[str, str], ...]:
    """Return what a picture says of itself: camera, time in WIB and UTC, who took it, where. moment: of the picture, in WIB."""
    told = (
        ("Description", asked.note),
        ("Creation Time", moment.isoformat(timespec="milliseconds")),
        ("Creation Time UTC", moment.astimezone(UTC).isoformat(timespec="milliseconds")),
        ("Author", asked.by),
        ("Source", asked.site),
        ("Software", "SCC Wall"),
    )
    return tuple((keyword, text) for keyword, text in told if text)


def _write(asked: TakeSnapshot, fd: int, codec: str, pictures: Sequence[Picture]) -> SnapshotTaken:
    decoded = pictures[:1] if asked.width else pictures  # a group begins with its key picture
    frame = newest_frame(codec, (picture.data for picture in decoded)) if decoded else None
    if frame is None:
        return SnapshotTaken(asked.request, 0, 0, 0)
    frame = narrowed(frame, asked.width) if asked.width else frame
    age_s = time.monotonic() - decoded[-1].at
    moment = datetime.fromtimestamp(time.time() - age_s, WIB)
    data = (as_jpeg if asked.form == "jpeg" else as_png)(frame, texts_of(asked, moment))
    while data:
        data = data[os.write(fd, data) :]
    return SnapshotTaken(asked.request, int(1000 * age_s), frame.width, frame.height)
