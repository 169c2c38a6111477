"""The wall of the package, started in the bare root: its status, its processes, and how it is looked at."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from scc_wall.adapters.ctl_socket import ask, is_running
from scc_wall.control.lines import request
from tests.acceptance.bare_root import BareRoot
from tests.process.support import living, wait_for

START_LIMIT_S = 240.0


@dataclass(frozen=True, slots=True)
class PackageWall:
    """A wall inside; site: its folder, seen from outside."""

    process: subprocess.Popen[bytes]
    site: Path
    output: Path

    def ask(self, *words: str) -> Any:
        """Ask it as `ctl` does."""
        told = json.loads(ask(self.site, request(words)))
        assert told["ok"], told
        return told["value"]

    def panes(self) -> list[dict[str, Any]]:
        return list(self.ask("status")["panes"])

    def workers(self) -> dict[str, int]:
        """Return role -> process of its first worker."""
        found = {}
        for worker in self.ask("status")["workers"]:
            found.setdefault(worker["role"], worker["pid"])
        return found

    def states(self) -> Counter[str]:
        return Counter(pane["state"] for pane in self.panes())

    def all_live(self, count: int) -> bool:
        """Whether so many panes are live, and no other."""
        return is_running(self.site) and self.states() == Counter(live=count)

    def some_live(self) -> bool:
        return is_running(self.site) and self.states()["live"] > 0

    def family(self) -> list[psutil.Process]:
        """Return every process of it."""
        first = psutil.Process(self.process.pid)
        return [first, *first.children(recursive=True)]

    def cut_power(self) -> None:
        """Kill everything at once."""
        family = self.family()
        for one in family:
            os.kill(one.pid, signal.SIGSTOP)  # nobody sees another one die
        for one in family:
            one.kill()
        self.process.wait(20)
        wait_for(lambda: not living(family), 20)


@contextmanager
def package_wall(root: BareRoot, site: str, output: Path, environment: dict[str, str], *words: str) -> Iterator[PackageWall]:
    """Start `scc-wall WORDS` inside and wait until it answers; whatever is left of it at the end is killed."""
    with output.open("w") as file:
        line = root.line(["/usr/bin/scc-wall", *words], environment)
        process = subprocess.Popen(line, stdin=subprocess.DEVNULL, stdout=file, stderr=file)
    wall = PackageWall(process, root.inside(site), output)
    try:
        wait_for(lambda: is_running(wall.site) or process.poll() is not None, START_LIMIT_S)
        assert process.poll() is None, output.read_text()
        wait_for(lambda: bool(wall.panes()), START_LIMIT_S)
        yield wall
    finally:
        if process.poll() is None:
            family = wall.family()
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
            for one in living(family):
                one.kill()
