"""Started by the simulator: `python -m scc_wall.simulator.dome PARENT`."""

from __future__ import annotations

import signal
import sys

from scc_wall.simulator.dome.worker import run
from scc_wall.simulator.life import die_with_parent

if __name__ == "__main__":
    die_with_parent(int(sys.argv[1]))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the simulator's
    run(sys.stdin.fileno(), sys.stdout.buffer)
