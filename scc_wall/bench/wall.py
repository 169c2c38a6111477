"""The wall as a contender, driven as its owner would: a table imported, layouts made, `run`, and then commands to its socket.

A switch is timed from the command's arrival at the wall's socket, as a key's press is: the start of a `ctl` process, some
0.2 s of Python, is the shell's matter.
"""

from __future__ import annotations

import csv
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scc_wall.base.geometry import Rect
from scc_wall.base.own_program import own_command
from scc_wall.base.trouble import Trouble
from scc_wall.bench.contender import Scene
from scc_wall.bench.places import dealt, grid_for
from scc_wall.bench.started import Process, end, first_line_of, start

Ask = Callable[[Path, Sequence[str]], Mapping[str, Any]]
"""Asks the wall of a site as `ctl` does: {"ok", "value", "sentence", ...}. Raises Trouble while no wall answers."""

LAYOUTS = ("satu", "dua", "tiga", "empat")
"""A layout for each group of cameras."""

_SETTINGS = """
[warm_budget]  # a layout of any size may be kept warm: here is no line to spare
mbit = 1000
sessions = 1000
"""
WARM_LIMIT_S = 40.0
_COMMAND_LIMIT_S = 120.0
_POLL_S = 0.2
_WALL = tuple(own_command("scc_wall"))


@dataclass(slots=True)
class WallRunning:
    """The wall; `group` is what it was told to show."""

    ask: Ask
    scene: Scene
    site: Path
    group: int = 0
    processes: list[Process] = field(default_factory=list)

    def roots(self) -> Sequence[int]:
        """Return the gui's process; the others are its children."""
        return [process.pid for process in self.processes]

    def pictures(self) -> tuple[Rect, ...]:
        """Return where its pictures are; () until every camera has a place."""
        by_camera = {pane["wanted"]: pane for pane in self.status().get("panes", ())}
        panes = [by_camera.get(camera) for camera in cameras(self.scene, self.group)]
        places = tuple(Rect(pane["x"], pane["y"], pane["w"], pane["h"]) for pane in panes if pane is not None)
        return places if len(places) == self.scene.count and not any(place.is_empty for place in places) else ()

    def counted(self) -> Sequence[int]:
        """Return nothing: what it shows is read from the glass."""
        return ()

    def warm(self, group: int) -> str:
        """Have a group's layout connected; return "" once all that is kept warm is connected, else why not."""
        answer = self.ask(self.site, ["warm", LAYOUTS[group]])
        if not answer["ok"]:
            return str(answer["sentence"])
        until = time.monotonic() + WARM_LIMIT_S
        while time.monotonic() < until:
            told = self.status().get("warm", {})
            kept = [one for one in told.get("layouts", ()) if one["layout"] == LAYOUTS[group]]
            if kept and not kept[0]["cold"] and told["connected"] == len(told["feeds"]):
                return ""
            time.sleep(_POLL_S)
        return "not all were connected in time"

    def show(self, group: int) -> None:
        """Start the wall with a group's layout, or have the running one show it."""
        self.group = group
        if self.processes:
            answer = self.ask(self.site, ["show", LAYOUTS[group]])
            if not answer["ok"]:
                raise Trouble("bench.refused", command=f"show {LAYOUTS[group]}", why=answer["sentence"])
            return
        line = [*_WALL, "run", "--site", str(self.site), "--layout", LAYOUTS[group]]
        self.processes = [start(line, self.scene.folder / "wall.output", self.scene.environment)]

    def told(self) -> Mapping[str, int]:
        """Return panes it lowered, and panes that are not live."""
        panes = self.status().get("panes", ())
        return {
            "lowered": sum(pane["lowered"] is not None for pane in panes),
            "not_live": sum(pane["state"] != "live" for pane in panes),
        }

    def close(self) -> None:
        """End it in good order."""
        end(self.processes)

    def status(self) -> Mapping[str, Any]:
        """Return `ctl status`, nothing while no wall answers; Trouble when the wall has ended."""
        if any(process.poll() is not None for process in self.processes):
            said = (self.scene.folder / "wall.output").read_text(encoding="utf-8", errors="replace").strip().splitlines()
            raise Trouble("bench.wall_ended", why=said[-1] if said else "-")
        try:
            answer = self.ask(self.site, ["status"])
        except Trouble:
            return {}
        value: Mapping[str, Any] = answer["value"] if answer["ok"] else {}
        return value


@dataclass(frozen=True, slots=True)
class Wall:
    """The contender; ask: see Ask."""

    ask: Ask
    name: str = "wall"
    shows: bool = True

    def missing(self) -> tuple[str, ...]:
        """Return nothing: whoever runs the bench has it."""
        return ()

    def version(self) -> str:
        """Return the version it says."""
        return first_line_of([*_WALL, "--version"])

    def prepare(self, scene: Scene) -> WallRunning:
        """Make a site of all groups' cameras, and a layout of each group. Trouble when one of our own commands fails."""
        site, table = scene.folder / "site", scene.folder / "cameras.csv"
        with table.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "sub_url"])
            for group, urls in enumerate(scene.urls):
                writer.writerows(zip(cameras(scene, group), urls, strict=True))
        _command(scene, "import", str(table), "--site", str(site))
        with (site / "site.toml").open("a", encoding="utf-8") as file:
            file.write(_SETTINGS)
        for group, layout in enumerate(LAYOUTS):
            ids = cameras(scene, group)
            for monitor, part in enumerate(dealt(scene.count, scene.monitors), 1):
                columns, rows = grid_for(len(part))
                words = ["--grid", f"{columns}x{rows}", "--cameras", ",".join(ids[index] for index in part)]
                _command(scene, "layout", "new", layout, *words, "--monitor", str(monitor), "--site", str(site))
        return WallRunning(self.ask, scene, site)


def cameras(scene: Scene, group: int) -> list[str]:
    """Return the ids of a group's cameras, in the order of its streams."""
    return [f"{'ABCD'[group]}{index:03d}" for index in range(1, scene.count + 1)]


def _command(scene: Scene, *words: str) -> None:
    done = subprocess.run(
        [*_WALL, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=dict(scene.environment),
        timeout=_COMMAND_LIMIT_S,
        check=False,
    )
    if done.returncode != 0:
        raise Trouble("bench.refused", command=words[0], why=done.stderr.strip()[-300:])
