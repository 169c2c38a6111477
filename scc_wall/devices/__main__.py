"""`python -m scc_wall.devices FOLDER`: started by gui only, which is on the other end of standard input.

FOLDER: ONVIF's descriptions. As little as possible is loaded here: the first word may be to stop cameras.
"""

from __future__ import annotations

import logging
import os
import signal
import socket
import sys
import threading
from pathlib import Path

from scc_wall.base.lifeline import end_with_parent
from scc_wall.devices.fault import log_fault
from scc_wall.devices.program import run


def main() -> None:
    """Run until gui says so or is gone, and all cameras stand; does not return."""
    # Not killed with gui as the other workers are: cameras that move must be stopped first.
    signal.signal(signal.SIGTERM, lambda *_: None)
    end_with_parent(signal.SIGTERM)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to the whole group; gui decides
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    for name in ("zeep", "urllib3", "requests"):
        logging.getLogger(name).setLevel(logging.ERROR)  # below that they log envelopes and addresses
    sys.excepthook = lambda kind, _error, trace: log_fault(kind, trace)
    threading.excepthook = lambda fault: log_fault(fault.exc_type, fault.exc_traceback)
    run(socket.socket(fileno=os.dup(sys.stdin.fileno())), os.getpid(), Path(sys.argv[1]))
    logging.shutdown()
    # Threads may still wait for a camera that drips: nobody waits for them.
    os._exit(0)


if __name__ == "__main__":
    main()
