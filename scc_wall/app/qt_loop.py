"""What joins the rest to Qt's event loop: descriptors, other threads, and the system's signals."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal


class QtWatch:
    """`workers.crew.Watch` by Qt: calls back on the GUI thread when a descriptor can be read."""

    def __init__(self) -> None:
        self._notifiers: dict[int, QSocketNotifier] = {}

    def add(self, fd: int, ready: Callable[[], None]) -> None:
        """Begin to watch a descriptor."""
        notifier = QSocketNotifier(fd, QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda *_: ready())
        self._notifiers[fd] = notifier

    def remove(self, fd: int) -> None:
        """Stop watching it; call it before it is closed."""
        notifier = self._notifiers.pop(fd)
        notifier.setEnabled(False)
        notifier.deleteLater()


def later(seconds: float, what: Callable[[], None]) -> None:
    """Have `what` called on the GUI thread in so many seconds."""
    QTimer.singleShot(round(1000 * seconds), what)


class Mailbox(QObject):
    """Carries work from other threads to the GUI thread."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._run)

    def post(self, work: Callable[[], None]) -> None:
        """Have `work` called on the GUI thread soon; from any thread."""
        self._posted.emit(work)

    def _run(self, work: object) -> None:
        if callable(work):
            work()


class Signals:
    """SIGINT and SIGTERM as a call on the GUI thread: Python's own handlers wait for Python code, and Qt's loop runs none."""

    def __init__(self, watch: QtWatch, asked_to_end: Callable[[], None]) -> None:
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._asked_to_end = asked_to_end
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, _noted)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        watch.add(self._reading.fileno(), self._woken)

    def close(self) -> None:
        """Let the signals end the process again, whatever its end is waiting for."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)

    def _woken(self) -> None:
        if set(self._reading.recv(64)) & {signal.SIGINT, signal.SIGTERM}:
            self._asked_to_end()


def _noted(_number: int, _frame: object) -> None:
    """Do nothing here: the wake-up descriptor has told the loop."""
