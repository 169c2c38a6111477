"""Runs the wall with a thread beside it that posts an event every 10 ms and notes how late the GUI thread takes it.

    python -m tests.acceptance.desk_probe SOCKET run --site DIR ...

It answers on SOCKET, a line of JSON for each: `stalls FROM TO` (monotonic seconds) for each post between two moments how late
it was taken, and how long of that the GUI thread ran and how long it waited for a processor (all in seconds); `stacks FROM TO`
what the GUI thread was at when it was late, the most frequent first; `widgets` what is seen of every window of ours, with its
place on the screen, as an eye would find it.
"""

from __future__ import annotations

import json
import os
import socketserver
import sys
import threading
import time
import traceback
from collections import Counter, deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from scc_wall.app.cli import main
from scc_wall.ui.desk.miniature_view import MiniatureView

POST_S = 0.01
LATE_S = 0.02
"""From when on it is noted what the GUI thread is at."""
DEEP = 14
"""Lines of a stack that are kept, the innermost."""
STEP = 6
"""Pixels between the points of the miniature that are looked at."""
KEPT = 200_000


class Posted(QEvent):
    """An event and when it was posted."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self) -> None:
        super().__init__(self.KIND)
        self.at = time.monotonic()


class Look(QEvent):
    """The wish to be told of all widgets."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self) -> None:
        super().__init__(self.KIND)


class Receiver(QObject):
    """Lives on the GUI thread."""

    def __init__(self) -> None:
        super().__init__()
        self.late: deque[tuple[float, float, float, float]] = deque(maxlen=KEPT)
        self.stacks: deque[tuple[float, str]] = deque(maxlen=KEPT)
        self.taken = time.monotonic()
        self._spent = self._waited = 0.0
        self._schedule = os.open(f"/proc/self/task/{os.getpid()}/schedstat", os.O_RDONLY)  # of the first thread, which is Qt's
        self.told: list[dict[str, object]] = []
        self.has_told = threading.Event()

    def customEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was posted."""
        if isinstance(event, Posted):
            now = self.taken = time.monotonic()
            spent, waited = (int(word) / 1e9 for word in os.pread(self._schedule, 80, 0).split()[:2])
            self.late.append((now, now - event.at, spent - self._spent, waited - self._waited))
            self._spent, self._waited = spent, waited
        else:
            self.told = [_told(widget) for window in QApplication.topLevelWidgets() for widget in _seen(window)]
            self.has_told.set()


class Server(socketserver.ThreadingUnixStreamServer):
    """Answers questions about one receiver."""

    daemon_threads = True
    receiver: Receiver


class Answer(socketserver.StreamRequestHandler):
    """Answers one connection."""

    server: Server

    def handle(self) -> None:
        """Answer line after line."""
        for line in self.rfile:
            words = line.decode().split()
            receiver = self.server.receiver
            if words[0] == "stalls":
                began, ended = float(words[1]), float(words[2])
                # Posted within: one that was posted before may have waited for the probe's own look at all windows.
                told: object = [one[1:] for one in tuple(receiver.late) if began <= one[0] - one[1] <= ended]
            elif words[0] == "stacks":
                began, ended = float(words[1]), float(words[2])
                told = Counter(stack for at, stack in tuple(receiver.stacks) if began <= at <= ended).most_common(40)
            else:
                receiver.has_told.clear()
                QCoreApplication.postEvent(receiver, Look())
                receiver.has_told.wait(10)
                told = receiver.told
            self.wfile.write(json.dumps(told).encode() + b"\n")


def _seen(window: QWidget) -> list[QWidget]:
    return [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisible()]


def _told(widget: QWidget) -> dict[str, object]:
    place = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    told: dict[str, object] = {
        "kind": type(widget).__name__,
        "text": text,
        "name": widget.accessibleName() or widget.windowTitle(),
        "place": [place.x(), place.y(), place.width(), place.height()],
    }
    if isinstance(widget, QAbstractButton) and widget.property("page"):
        told["key"] = widget.property("page")
    if isinstance(widget, MiniatureView):
        told["tiles"] = _tiles(widget)
    return told


def _tiles(miniature: MiniatureView) -> dict[str, list[int]]:
    """Return a point of each tile on the screen, well inside it."""
    found: dict[str, list[QPoint]] = {}
    for x in range(0, miniature.width(), STEP):
        for y in range(0, miniature.height(), STEP):
            tile = miniature.tile_at(QPoint(x, y))
            if tile is not None:
                found.setdefault(tile.view.tile, []).append(miniature.mapToGlobal(QPoint(x, y)))
    return {
        tile: [(min(p.x() for p in points) + max(p.x() for p in points)) // 2,
               (min(p.y() for p in points) + max(p.y() for p in points)) // 2]
        for tile, points in found.items()
    }  # fmt: skip


def _post(path: Path) -> None:
    """Wait for Qt's application, then post for ever."""
    while QCoreApplication.instance() is None:
        time.sleep(POST_S)
    receiver = Receiver()
    receiver.moveToThread(QCoreApplication.instance().thread())
    server = Server(str(path), Answer)
    server.receiver = receiver
    threading.Thread(target=server.serve_forever, daemon=True).start()
    gui, due = threading.main_thread().ident or 0, time.monotonic()
    while QCoreApplication.instance() is not None:
        QCoreApplication.postEvent(receiver, Posted())
        if time.monotonic() - receiver.taken > LATE_S:
            lines = traceback.format_stack(sys._current_frames()[gui])[-DEEP:]
            receiver.stacks.append((time.monotonic(), "".join(lines)))
        due = max(due + POST_S, time.monotonic())
        time.sleep(max(0.0, due - time.monotonic()))


if __name__ == "__main__":
    threading.Thread(target=_post, args=(Path(sys.argv[1]),), daemon=True).start()
    sys.exit(main(sys.argv[2:]))
