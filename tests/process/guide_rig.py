"""The guide of the first set-up as a person meets it: on a display, by keys; a test knows where it is by its title."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil

from scc_wall.adapters.words import load_words
from tests.process.support import LIMIT_S, living, wait_for


class GuideRun:
    """The guide on a display, known by its window's title, which says when it is waiting for somebody."""

    def __init__(self, process: subprocess.Popen[bytes], environment: Mapping[str, str], output: Path) -> None:
        self.process, self.environment, self.output = process, environment, output
        self.words = load_words("id")
        self.keys = 0
        """Keys pressed so far, those of typed texts included."""

    def at(self, key: str, limit_s: float = LIMIT_S, **params: object) -> None:
        """Wait for a question in the window that has the keyboard; while the guide itself waits, its title says so."""
        wanted = self.words.say(f"begin.{key}", **params)
        wait_for(lambda: self.title() == wanted, limit_s, lambda: f"{wanted!r}: {self.title()!r} {self.said()}")

    def title(self) -> str:
        """Return the title of the window that has the keyboard, empty where none has."""
        search = ("xdotool", "getwindowfocus", "getwindowname")
        told = subprocess.run(search, env=dict(self.environment), capture_output=True, text=True, timeout=20, check=False)
        return told.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.keys += len(keys)
        subprocess.run(["xdotool", "key", *keys], env=dict(self.environment), check=True, timeout=20)

    def type(self, text: str) -> None:
        """Type a text."""
        self.keys += len(text)
        subprocess.run(["xdotool", "type", "--", text], env=dict(self.environment), check=True, timeout=60)

    def said(self) -> str:
        return self.output.read_text(errors="replace")


@contextmanager
def guide_of(site: Path, environment: Mapping[str, str], *words: str) -> Iterator[GuideRun]:
    """Start `run` where there is no ready site; kill all of it at the end. words: further ones of `run`."""
    output = site.with_name("guide.output")
    with output.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "scc_wall", "run", "--site", str(site), *words],
            stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=dict(environment), cwd=site.parent,
        )  # fmt: skip
    try:
        yield GuideRun(process, environment, output)
    finally:
        family = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        process.kill()
        process.wait(10)
        for one in living(family):
            one.kill()
        psutil.wait_procs(family, 10)
