"""`python -m scc_wall.feeds`: started by gui only, which is on the other end of standard input."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import threading
import traceback
from types import TracebackType

from scc_wall.base.lifeline import end_with_parent
from scc_wall.feeds.memory_limit import limit_ffmpeg
from scc_wall.feeds.program import run

log = logging.getLogger("scc_wall.feeds")


def main(arguments: list[str]) -> None:
    """Run until gui says so or is gone; does not return. arguments: the site's folder of clips, and its file of authorities."""
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to the whole group; gui decides
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    sys.excepthook = lambda kind, _error, trace: _tell_fault(kind, trace)
    threading.excepthook = lambda fault: _tell_fault(fault.exc_type, fault.exc_traceback)
    limit_ffmpeg()
    clips, ca_file = (*arguments, "", "")[:2]
    run(socket.socket(fileno=os.dup(sys.stdin.fileno())), os.getpid(), clips, ca_file)
    logging.shutdown()
    # Threads may still be deep in FFmpeg with a camera that hangs: nobody waits for them, and nothing is torn down around them.
    os._exit(0)


def _tell_fault(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log where a fault of ours happened, but not its text: FFmpeg's errors are whole addresses, password included."""
    places = " < ".join(f"{one.filename}:{one.lineno} {one.name}" for one in reversed(traceback.extract_tb(trace)))
    log.critical("%s at %s", kind.__name__, places)


if __name__ == "__main__":
    main(sys.argv[1:])
