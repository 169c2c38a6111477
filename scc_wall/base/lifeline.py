"""A worker ends with its parent: asked of the kernel, because a stopped process sees no end-of-file."""

from __future__ import annotations

import ctypes
import signal
import sys

PR_SET_PDEATHSIG = 1


def end_with_parent(number: int = signal.SIGKILL) -> None:
    """Have this process killed when the thread that started it ends; does nothing where the system cannot (not Linux).

    number: another signal, for who has something to do first. A parent that died before this call is noticed by the end of the
    wire. OSError if the kernel refuses.
    """
    if sys.platform != "linux":
        return
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, ctypes.c_ulong(number), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "the kernel does not tie this process to its parent")
