"""Logging of the wall process: to the site's log file, limited in size, and warnings to the terminal."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from scc_wall.camera.redact import redacted

SIZE = 2 << 20
KEPT = 5
CRASH_SIZE = 256 << 10
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class RedactingFormatter(logging.Formatter):
    """The last net: whatever is logged, an address in it loses its login."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without logins."""
        return redacted(super().format(record))


def start_logging(folder: Path, *, debug: bool = False, file: str = "wall.log") -> None:
    """Log into a file of the folder from now on; each process has a file of its own."""
    folder.mkdir(mode=0o700, exist_ok=True)
    to_file = RotatingFileHandler(folder / file, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
    to_terminal = logging.StreamHandler(sys.stderr)
    to_terminal.setLevel(logging.WARNING)
    for handler in (to_file, to_terminal):
        handler.setFormatter(RedactingFormatter(FORMAT))
    sys.excepthook = _log_fault  # Qt calls it for errors in its slots, too
    threading.excepthook = lambda fault: _log_fault(fault.exc_type, fault.exc_value, fault.exc_traceback)
    logging.basicConfig(level=logging.DEBUG if debug else logging.INFO, handlers=[to_file, to_terminal], force=True)


def watch_for_crashes(folder: Path) -> None:
    """Have a crash of the process write where it happened into `folder`/crash.log: places in the code, never values."""
    path = folder / "crash.log"
    if path.exists() and path.stat().st_size > CRASH_SIZE:
        path.replace(path.with_suffix(".log.1"))
    faulthandler.enable(path.open("a", encoding="utf-8"))  # open to the end: it is written when nothing else works any more


def _log_fault(kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None) -> None:
    """Write an error of ours into the log, and to the terminal by it."""
    if fault is not None and not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("scc_wall").error("an error in the program", exc_info=(kind, fault, trace))
