"""`python -m scc_wall.jobs FOLDER`: started by gui only, which is on the other end of standard input. FOLDER: the site."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
from pathlib import Path

from scc_wall.base.lifeline import end_with_parent
from scc_wall.jobs.program import run

NICENESS = 19
"""The lowest there is: whatever waits for a processor goes first, a camera's picture before all."""


def main() -> None:
    """Run until gui says so or is gone; does not return."""
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to the whole group; gui decides
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    run(socket.socket(fileno=os.dup(sys.stdin.fileno())), os.getpid(), Path(sys.argv[1]))
    logging.shutdown()
    os._exit(0)  # a thread may be deep in an encoder: nobody waits for it


if __name__ == "__main__":
    main()
