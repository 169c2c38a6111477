"""Runs a tour: asks for its layouts as commands of its own, and waits while a hand is at the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.right import Right
from scc_wall.app.shelf import Shelf
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble
from scc_wall.control.audit import AuditLine, Outcome
from scc_wall.control.hand_command import Put, Redo, Select, Swap, Undo
from scc_wall.control.layout_command import Back, ShowLayout, ShowNth, TurnMonitor, Zoom
from scc_wall.control.ptz_command import PtzHold
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.control.tour_command import ListTours, PauseTour, StartTour, StopTour
from scc_wall.layout.tour import Tour
from scc_wall.wall import touring
from scc_wall.wall.touring import Touring

BY_HAND = (Back, PtzHold, Put, Redo, Select, ShowLayout, ShowNth, Swap, TurnMonitor, Undo, Zoom)
"""What a hand does that a tour waits for."""


@dataclass(slots=True)
class TourLoop:
    """At most one tour runs. tell: says at the wall why a step could not be shown; changed: what is to be said is another."""

    shelf: Shelf
    clock: Clock
    registry: Registry
    tell: Callable[[Trouble], None]
    changed: Callable[[], None]
    running: Touring | None = None

    def register(self) -> None:
        """Give the commands about tours their rights and acts."""
        self.registry.register(StartTour, Right.LAYOUT, self._start)
        self.registry.register(StopTour, Right.LAYOUT, lambda _: self._stop())
        self.registry.register(PauseTour, Right.LAYOUT, lambda _: self._pause())
        self.registry.register(ListTours, Right.VIEW, lambda _: self._list())

    def tick(self) -> None:
        """Show the next step when it is due."""
        if self.running is None:
            return
        self.running, is_due = touring.tick(self.running, self.clock())
        if is_due:
            self._show(self.running)

    def heard(self, line: AuditLine) -> None:
        """Wait a while after what a hand has done; what the tour itself asks for is none."""
        by_hand = line.origin.kind is not OriginKind.EVENT and isinstance(line.command, BY_HAND)
        if self.running is not None and by_hand and line.outcome is Outcome.DONE:
            was_running = self.running.paused_until is None
            self.running = touring.touched(self.running, self.clock())
            if was_running:
                self.changed()

    def notice(self) -> Trouble | None:
        """Return what the wall says of the tour, None where none runs."""
        if self.running is None:
            return None
        key = "tour.running" if self.running.paused_until is None else "tour.paused"
        return Trouble(key, name=self.running.tour.name)

    def told(self) -> dict[str, object] | None:
        """Return how the tour is, for the status; next_s: seconds to the next change, None while it is paused on purpose."""
        if self.running is None:
            return None
        until = self.running.until if self.running.paused_until is None else self.running.paused_until
        left = until - self.clock()
        return {
            "name": self.running.tour.name,
            "layout": self.running.step.layout,
            "monitor": self.running.tour.monitor,
            "paused": self.running.paused_until is not None,
            "next_s": None if left == float("inf") else max(0, round(left)),
        }

    def nth(self, number: int) -> str:
        """Return the name of the tour of that number, counted from 1; Trouble where there is none."""
        tours = self.shelf.library.tours
        if not 1 <= number <= len(tours):
            raise Trouble("tour.no_number", number=number, count=len(tours))
        return tours[number - 1].name

    def make_way(self) -> None:
        """End a tour that runs: an event shows something else. It is ended by a command, as everything else."""
        if self.running is not None:
            self.registry.dispatch(StopTour(), Origin(OriginKind.EVENT), lambda _reply: None)

    def _start(self, command: StartTour) -> Reply:
        tour = next((one for one in self.shelf.library.tours if one.name == command.tour), None)
        if tour is None:
            names = ", ".join(one.name for one in self.shelf.library.tours) or "-"
            raise Trouble("tour.unknown", name=command.tour, names=names)
        self.running = touring.begin(tour, self.clock())
        self._show(self.running)
        return DONE

    def _stop(self) -> Reply:
        if self.running is None:
            raise Trouble("tour.none_runs")
        self.running = None
        self.changed()
        return DONE

    def _pause(self) -> Reply:
        if self.running is None:
            raise Trouble("tour.none_runs")
        is_paused = self.running.paused_until is not None
        self.running = touring.resumed(self.running, self.clock()) if is_paused else touring.paused(self.running)
        self.changed()
        return DONE

    def _list(self) -> Reply:
        return {"tours": [_plain(tour) for tour in self.shelf.library.tours]}

    def _show(self, running: Touring) -> None:
        step, monitor = running.step, running.tour.monitor
        command = TurnMonitor(monitor, step.layout) if monitor else ShowLayout(step.layout)
        origin = Origin(OriginKind.EVENT, running.tour.name)

        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self.tell(reply)

        self.registry.dispatch(command, origin, told)
        self.changed()


def _plain(tour: Tour) -> dict[str, object]:
    steps = [{"layout": step.layout, "dwell": step.dwell_s} for step in tour.steps]
    return {"name": tour.name, "monitor": tour.monitor, "steps": steps}
