"""Becomes another program that ends with its parent: `python -m scc_wall.adapters.tied_server PARENT PROGRAM [ARGUMENT...]`.

Asks the kernel for the signal, then becomes the program. The second look at the parent closes the gap in which it may have died
before the kernel was asked.
"""

from __future__ import annotations

import os
import signal
import sys

from scc_wall.base.lifeline import end_with_parent

if __name__ == "__main__":
    end_with_parent(signal.SIGTERM)
    if os.getppid() == int(sys.argv[1]):
        os.execv(sys.argv[2], sys.argv[2:])  # noqa: S606 - the program its caller found
