"""`python -m scc_wall.player`: started by gui only, which is on the other end of standard input."""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys

from scc_wall.base.lifeline import end_with_parent
from scc_wall.player.program import run


def main(arguments: list[str]) -> int:
    """Run until gui says so or is gone. arguments: libVLC's names of the video output and of the hardware decoder."""
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to the whole group; gui decides
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    sock = socket.socket(fileno=os.dup(sys.stdin.fileno()))
    vout, hardware = arguments
    run(sock, os.getpid(), vout, hardware)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
