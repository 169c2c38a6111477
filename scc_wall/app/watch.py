"""`scc-wall run --watch`: watches the wall from outside, and starts it again when it dies or hangs.

The wall is a child that sends a heartbeat from its GUI thread. It is started anew, with the layout it showed last, after a
crash, after a silence and when it takes too much memory; its workers end with it by themselves. One that fails again and again
is left alone: a page on every monitor says so and where the reason is written, until a person asks to try again. Neither Qt nor
libVLC is loaded here, so that nothing which can bring the wall down can bring its watchman down.
"""

from __future__ import annotations

import logging
import os
import select
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scc_wall.app.heartbeat import BYE
from scc_wall.base.words import Words
from scc_wall.workers.care import GUI, Care
from scc_wall.workers.memory import limit_mib, resident_mib
from scc_wall.workers.own_python import own_command, own_environment
from scc_wall.workers.starved import Silence

LOOK_S = 0.25
END_LIMIT_S = 10.0
"""How long a wall that is ending may take; it needs 2.5 s for workers that hang."""
LOG = "watch.log"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Ended:
    """How one life of the wall ended. code: as a process has it, negative for a signal; in_order: somebody wanted it."""

    code: int
    in_order: bool
    care: Care


class Watchman:
    """Watches one wall after the other; `run` returns when one has ended in good order, or nobody wants to try again."""

    def __init__(self, arguments: Sequence[str], first_layout: str, logs: Path, words: Words) -> None:
        """Take the arguments of `run` for every start, and the layout for the first one only ("": the last one shown)."""
        self._arguments, self._first_layout = list(arguments), first_layout
        self._logs, self._words = logs, words
        self._asked_to_end = False
        self._child: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """Watch; return the exit code for the shell."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._on_signal)
        layout, care = self._first_layout, Care(time.monotonic(), rules=GUI)
        is_first = True
        while True:
            ended = self._live([*self._arguments, *(["--layout", layout] if layout else [])], care)
            if ended.in_order or self._asked_to_end:
                return max(0, ended.code)
            if is_first and ended.care.spoke is None and ended.code > 0:
                return ended.code  # refused or wrong input; it has said what
            layout, is_first = "", False
            care = ended.care.died(time.monotonic())
            if care.is_loop:
                log.error("the wall has died %d times, each time soon after its start; it is left alone", care.young_deaths)
                if not self._person_wants_another_try():
                    return 1
                care = Care(time.monotonic(), rules=GUI)
            elif not self._pause(care.pause_s):
                return 1
            care = care.restarted(time.monotonic())

    def _live(self, arguments: Sequence[str], care: Care) -> _Ended:
        """Start the wall and watch it to its end."""
        hearing, beating = os.pipe()
        try:
            self._child = subprocess.Popen(
                own_command("scc_wall", "run", *arguments, "--heartbeat", str(beating)),
                stdin=subprocess.DEVNULL,
                pass_fds=(beating,),
                env=own_environment(),
            )
        finally:
            os.close(beating)
        log.info("the wall is started as process %d", self._child.pid)
        if self._asked_to_end:  # the signal came before there was a child to pass it on to
            self._child.terminate()
        try:
            return self._hear(self._child, hearing, care)
        finally:
            os.close(hearing)
            self._child = None

    def _hear(self, child: subprocess.Popen[bytes], hearing: int, care: Care) -> _Ended:
        most, end_by = limit_mib("gui"), 0.0
        said_bye, silence = False, Silence()
        while child.poll() is None:
            ready, _, _ = select.select([hearing], [], [], LOOK_S)
            signs = os.read(hearing, 4096) if ready else b""
            now = time.monotonic()
            if signs:
                care = care.heard(now)
                said_bye = said_bye or BYE in signs
            elif ready:  # the pipe's end: it is going, or has closed what it must not close
                time.sleep(LOOK_S)
            if said_bye or self._asked_to_end:
                end_by = end_by or now + END_LIMIT_S
                if now > end_by:
                    self._kill(child, "does not come to its end")
            elif care.hangs(now, silence.excuse_s(care.silent_s(now), child.pid)):
                self._kill(child, "does not answer")
            elif (taken := resident_mib(child.pid) or 0) > most:
                self._kill(child, f"takes {taken} of {most} MiB")
        code = child.wait()
        if BYE in _rest(hearing):
            said_bye = True
        in_order = said_bye or code == 0
        is_refusal = care.spoke is None and code > 0
        log.log(logging.INFO if in_order or is_refusal else logging.ERROR, "process %d has ended (%s)", child.pid, _told(code))
        return _Ended(0 if said_bye else code, in_order, care)

    def _kill(self, child: subprocess.Popen[bytes], why: str) -> None:
        log.error("process %d %s and is killed", child.pid, why)
        child.kill()
        child.wait()

    def _pause(self, seconds: float) -> bool:
        """Wait before the next start; return whether it is still wanted."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._asked_to_end:
            time.sleep(min(LOOK_S, max(0.0, until - time.monotonic())))
        return not self._asked_to_end

    def _person_wants_another_try(self) -> bool:
        """Show on every monitor that the wall is not there and why, until somebody decides."""
        body = self._words.say("care.fault_body", logs=self._logs)
        self._child = subprocess.Popen(
            own_command("scc_wall.app.fault_screen", self._words.say("care.fault_title"), body),
            stdin=subprocess.DEVNULL,
            env={**own_environment(), "QT_QPA_PLATFORM": "xcb", "QT_ENABLE_HIGHDPI_SCALING": "0", "QT_SCALE_FACTOR": "1"},
        )
        code = self._child.wait()
        self._child = None
        log.info("the page of the fault has ended (%s)", _told(code))
        return code == 0 and not self._asked_to_end

    def _on_signal(self, _number: int, _frame: object) -> None:
        self._asked_to_end = True
        if self._child is not None:
            self._child.terminate()


def _rest(hearing: int) -> bytes:
    """Return what a wall that has ended said last."""
    ready, _, _ = select.select([hearing], [], [], 0)
    return os.read(hearing, 4096) if ready else b""


def _told(code: int) -> str:
    return f"code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
