"""What the commands of health do: they read the store and make reports on a thread of their own."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from scc_wall.access.right import Right
from scc_wall.adapters.health_reading import read_outages, read_rows
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.health_loop import HealthLoop
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.report_command import made_report
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.health_command import Availability, History, ListUnwatched, WriteReport
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending, Reply
from scc_wall.desk.availability import Line, Report, days_of
from scc_wall.desk.history import Point, Span, cameras_of, period_of, points
from scc_wall.desk.sampling import Outage
from scc_wall.workers.own_python import own_command, own_environment

REPORT_LIMIT_S = 120.0
"""How long a report may take in its own process; a year of a thousand cameras takes seconds."""


def register_health(registry: Registry, health: HealthLoop, acts: HealthActs) -> None:
    """Give each of these commands its right and its act."""
    registry.register(ListUnwatched, Right.VIEW, lambda _: acts.unwatched(health))
    registry.register(History, Right.VIEW, acts.history)
    registry.register(Availability, Right.VIEW, acts.availability)
    registry.register(WriteReport, Right.VIEW, acts.write)


class HealthActs:
    """Reads beside the thread that writes: a long report does not hold up what is measured meanwhile."""

    def __init__(self, shelf: Shelf, disk: DiskWork, mailbox: Mailbox, words: Words) -> None:
        self._shelf, self._disk, self._mailbox, self._words = shelf, disk, mailbox, words
        self._running: subprocess.Popen[str] | None = None
        self._is_ending = False

    def end(self) -> None:
        """Finish what was asked for, but for a report that is being made: nobody waits for that when the wall ends."""
        self._is_ending = True
        running = self._running
        if running is not None:
            running.kill()
        self._disk.end()

    def unwatched(self, health: HealthLoop) -> Reply:
        """Tell who is watched by nobody."""
        cameras = self._shelf.library.cameras
        return {
            "minutes": self._shelf.library.site.settings.watching.minutes,
            "unwatched": [
                {
                    "camera": one.camera,
                    "number": cameras[one.camera].number,
                    "name": cameras[one.camera].name,
                    "minutes": int(one.seconds // 60),
                    "was_seen": one.was_seen,
                }
                for one in health.unwatched()
                if one.camera in cameras
            ],
        }

    def history(self, command: History) -> Pending:
        """Tell how something was."""
        if command.span not in list(Span):
            raise Trouble("health.no_span", span=command.span[:40], spans=", ".join(Span))
        cameras = cameras_of(command.what, self._shelf.library.cameras)
        folder, period = self._shelf.library.folder, period_of(Span(command.span), time.time())

        def read() -> Reply:
            wanted = None if len(cameras) > 1 else cameras
            everybody = frozenset(cameras)
            rows = read_rows(folder, period.row_s, period.first, period.end, wanted)
            found = points([row for row in rows if row.camera in everybody], period, len(cameras))
            outages = [one for one in read_outages(folder, period.first, period.end) if one.camera in everybody]
            longest = max(outages, key=lambda one: one.ms, default=None)
            return {
                "what": command.what,
                "span": command.span,
                "cameras": len(cameras),
                "first": period.first,
                "step_s": period.step_s,
                "points": [_point(point) for point in found],
                "longest": _outage(longest),
            }

        return self._soon(read)

    def availability(self, command: Availability) -> Pending:
        """Tell how available everything was."""
        days = days_of(command.first, command.last)
        folder, cameras = self._shelf.library.folder, dict(self._shelf.library.cameras)

        def read() -> Reply:
            made = made_report(folder, days, cameras, time.time())
            return {**_head(made), "lines": [_line(line) for line in made.lines]}

        return self._soon(read)

    def write(self, command: WriteReport) -> Pending:
        """Write the report in a process of its own: drawing a PDF would hold up the wall."""
        days_of(command.first, command.last)
        folder = self._shelf.library.folder
        return self._soon(lambda: self._written(folder, command.first, command.last))

    def _written(self, folder: Path, first: str, last: str) -> Reply:
        line = own_command("scc_wall.app.report_process", self._words.language, str(folder.absolute()), first, last)
        environment = {**own_environment(), "QT_QPA_PLATFORM": "offscreen"}
        try:
            with subprocess.Popen(
                line,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            ) as process:
                self._running = process
                if self._is_ending:
                    process.kill()
                try:
                    said, wrong = process.communicate(timeout=REPORT_LIMIT_S)
                finally:
                    process.kill()
                    self._running = None
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Trouble("health.report_failed", why=type(error).__name__) from None
        if process.returncode != 0:
            raise Trouble("health.report_failed", why=(wrong.strip().splitlines() or ["?"])[-1][:300])
        return {"files": said.split("\n")[:-1]}

    def _soon(self, work: Callable[[], Reply]) -> Pending:
        pending = Pending()

        def do() -> None:
            try:
                reply: Reply = work()
            except Trouble as trouble:
                reply = trouble
            except Exception:
                self._mailbox.post(lambda: pending.settle(Trouble("control.bug", verb="health")))
                raise
            self._mailbox.post(lambda: pending.settle(reply))

        self._disk.do(do)
        return pending


def _point(point: Point) -> dict[str, int]:
    """Return a point with its seconds in each state, 0 left out."""
    told = {name: round(amount / 1000) if name != "losses" else amount for name, amount in asdict(point.spent).items()}
    return {"at": point.at, "room": point.room_ms // 1000, **{name: amount for name, amount in told.items() if amount}}


def _outage(longest: Outage | None) -> dict[str, object] | None:
    if longest is None:
        return None
    return {"camera": longest.camera, "began": longest.began, "seconds": longest.ms // 1000}


def _head(made: Report) -> dict[str, object]:
    ran = round(100 * made.ran_ms / made.room_ms, 1) if made.room_ms else 0.0
    return {"from": made.days.first.isoformat(), "to": made.days.last.isoformat(), "wall_ran_percent": ran}


def _line(line: Line) -> dict[str, object]:
    available = line.spent.available_tenths
    missing = line.spent.tenths(line.room_ms)[None] if line.room_ms else 1000
    return {
        "group": line.group,
        "key": line.key,
        "name": line.name,
        "percent_available": None if available is None else available / 10,
        "percent_not_measured": missing / 10,
        "losses": line.spent.losses,
        "longest_outage_s": line.longest.ms // 1000 if line.longest is not None else 0,
    }
