"""Starting programs so that none stays behind: each dies with the bench, however that ends."""

from __future__ import annotations

import shutil
import signal
import subprocess
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from scc_wall.base.trouble import Trouble

END_LIMIT_S = 6.0
_ANSWER_LIMIT_S = 10.0

Process = subprocess.Popen[bytes]


def start(
    command: Sequence[str], output: Path, environment: Mapping[str, str], said: bytes = b"", *, more_to_say: bool = False
) -> Process:
    """Start a program that the kernel kills when we end; `output` gets all it writes, Ctrl+C does not reach it.

    said: its standard input, which stays open where there will be `more_to_say`. A process group of its own keeps Ctrl+C away,
    and not a session: Linux deals CPU out by session, and 36 players of one each would get 36 times the wall's share of a busy
    machine. Call it from the main thread: the kernel looks at the thread, not the process. Measured: setpriv costs a start
    1 ms, a Python of our own in its place 15 to 20 ms, which a hundred players would be charged with. Trouble without setpriv.
    """
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        raise Trouble("display.program_missing", program="setpriv", package="util-linux")
    with output.open("ab") as log:
        process = subprocess.Popen(
            [setpriv, "--pdeathsig", "KILL", *command],
            stdin=subprocess.PIPE if said else subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=dict(environment),
            process_group=0,
        )
    if process.stdin is not None:
        say(process, said)
        if not more_to_say:
            process.stdin.close()
    return process


def say(process: Process, text: bytes) -> None:
    """Write to a program's standard input; one that has ended does not hear it."""
    if process.stdin is None:
        raise ValueError("this program was started with nothing to be said")
    with suppress(BrokenPipeError):
        process.stdin.write(text)
        process.stdin.flush()


def end(processes: Iterable[Process]) -> None:
    """End programs: politely, then not."""
    living = [process for process in processes if process.poll() is None]
    for process in living:
        process.send_signal(signal.SIGTERM)
    until = time.monotonic() + END_LIMIT_S
    for process in living:
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(max(0.0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def last_line(output: Path) -> str:
    """Return the last whole line a program has written so far, "" before the first."""
    lines = output.read_text(encoding="utf-8", errors="replace").rpartition("\n")[0].splitlines()
    return lines[-1] if lines else ""


def first_line_of(command: Sequence[str]) -> str:
    """Return the first line a program writes before it ends; "" where it cannot be run or writes nothing."""
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_ANSWER_LIMIT_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return (done.stdout.splitlines() or [""])[0]
