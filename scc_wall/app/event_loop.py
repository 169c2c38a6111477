"""Runs an event plan: shows its phases, asks for their presets, reminds, and waits while a hand is at the wall."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.right import Right
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.app.tour_loop import BY_HAND
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.audit import AuditLine, Outcome
from scc_wall.control.event_command import EventEnd, EventNext, EventPhase, EventStart, EventStatus, ListPlans
from scc_wall.control.ptz_command import PtzPreset, PtzRelease
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.layout.event_plan import EventPlan, Phase, PresetWish, composed
from scc_wall.layout.layout import Layout
from scc_wall.wall import eventing
from scc_wall.wall.eventing import Deed, Eventing

EXPECTED = "{plan}:{number}"
"""What a coming phase is called in the warm set where it is made of several layouts."""


@dataclass(frozen=True, slots=True)
class EventSays:
    """Whom the event tells. tell: a sentence at the wall for a while; changed: what is to be said of the event is another."""

    tell: Callable[[Trouble], None]
    changed: Callable[[], None]


@dataclass(slots=True)
class EventLoop:
    """At most one event runs. show: a layout, and by monitor other layouts, in one switch; moment: the present one."""

    shelf: Shelf
    showing: Showing
    clock: Clock
    moment: Callable[[], datetime]
    registry: Registry
    words: Words
    show: Callable[[str, Mapping[str, str]], None]
    says: EventSays
    running: Eventing | None = None

    def register(self) -> None:
        """Give the commands about events their rights and acts."""
        self.registry.register(ListPlans, Right.VIEW, lambda _: self._list())
        self.registry.register(EventStatus, Right.VIEW, lambda _: self.told() or {"running": False})
        self.registry.register(EventStart, Right.LAYOUT, self._start)
        self.registry.register(EventNext, Right.LAYOUT, lambda _: self._next())
        self.registry.register(EventPhase, Right.LAYOUT, lambda command: self._go(command.number - 1))
        self.registry.register(EventEnd, Right.LAYOUT, lambda _: self._end())

    def tick(self) -> None:
        """Remind, and begin what begins by itself when it is due."""
        if self.running is None:
            return
        before = self.running
        self.running, deed = eventing.look(before, self.moment(), self.clock())
        if deed is Deed.SWITCH:
            self.registry.dispatch(EventNext(), self._origin(), self._switched)
            if self.running is not None and self.running.at == before.at:  # it could not: from here on a person decides
                self.running = eventing.stayed(self.running, self.moment())
                self.says.changed()
        elif deed is not Deed.NOTHING:
            self.says.changed()

    def heard(self, line: AuditLine) -> None:
        """Note what a hand has done at the wall: a phase does not begin by itself within two minutes of it."""
        by_hand = line.origin.kind is not OriginKind.EVENT and isinstance(line.command, BY_HAND)
        if self.running is not None and by_hand and line.outcome is Outcome.DONE:
            self.running = eventing.touched(self.running, self.clock())

    def resume(self, event: Eventing, *, shows: bool) -> None:
        """Go on with an event that ran before the wall was started anew; its presets are not asked for again.

        shows: show its phase; Trouble where that cannot be shown, and the event does not go on.
        """
        if shows:
            self._show(event.phase)
        self.running = event
        self.showing.expect(self._coming(event))
        self.says.changed()

    def told(self) -> dict[str, object] | None:
        """Return how the event is, as plain values, None where none runs; next_s: seconds to the next phase's time."""
        if self.running is None:
            return None
        event, language = self.running, self.words.language
        due, following = event.next_due, event.following
        return {
            "running": True,
            "plan": event.plan.name,
            "title": event.plan.title_in(language),
            "phase": event.at + 1,
            "phases": len(event.plan.phases),
            "name": event.phase.name_in(language),
            "instruction": event.phase.instruction_in(language),
            "next": following.name_in(language) if following is not None else None,
            "next_at": due.isoformat(timespec="minutes") if due is not None else None,
            "next_s": round((due - self.moment()).total_seconds()) if due is not None else None,
            "switches": event.switches,
            "waits_for_hand": Deed.WAIT in event.said,
        }

    # within

    def _start(self, command: EventStart) -> Reply:
        plan = self.shelf.library.plan(command.plan)
        self._enter(eventing.begin(plan, self.moment()))
        return DONE

    def _next(self) -> Reply:
        event = self._present()
        if event.following is None:
            raise Trouble("event.last_phase", title=event.plan.title_in(self.words.language))
        return self._go(event.at + 1)

    def _go(self, at: int) -> Reply:
        event = self._present()
        plan = next((one for one in self.shelf.library.plans if one.name == event.plan.name), event.plan)
        if not 0 <= at < len(plan.phases):
            raise Trouble("event.no_phase", number=at + 1, count=len(plan.phases))
        if plan != event.plan:  # edited meanwhile: taken with the phase, as a layout is when it is shown
            event = eventing.begin(plan, event.entered)
        self._enter(eventing.enter(event, at, self.moment()))
        return DONE

    def _end(self) -> Reply:
        self._present()
        self.running = None
        self.showing.expect(None)
        self.says.changed()
        return DONE

    def _enter(self, event: Eventing) -> None:
        """Show a phase, ask for its presets, and keep the next one warm; Trouble where it cannot be shown, and nothing is."""
        self._show(event.phase)
        self.running = event
        for wish in event.phase.presets:
            self._go_to(wish)
        self.showing.expect(self._coming(event))
        self.says.changed()

    def _show(self, phase: Phase) -> None:
        missing = [name for name in phase.layouts() if self.shelf.library.site.layout(name) is None]
        if missing:
            raise Trouble("event.layout_gone", layout=missing[0], phase=phase.name_in(self.words.language))
        self.show(phase.layout, {part.monitor: part.layout for part in phase.monitors})

    def _go_to(self, wish: PresetWish) -> None:
        """Have a camera go to a preset and let it go again; a hand that holds it is not disturbed, and the wall says so."""
        origin = self._origin()

        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                why = self.words.tell(reply)
                self.says.tell(Trouble("event.preset_failed", camera=wish.camera, preset=wish.preset, why=why))
            else:
                self.registry.dispatch(PtzRelease(wish.camera), origin, lambda _reply: None)

        self.registry.dispatch(PtzPreset(wish.camera, wish.preset), origin, told)

    def _coming(self, event: Eventing) -> Layout | None:
        following = event.following
        if following is None:
            return None
        name = EXPECTED.format(plan=event.plan.name, number=event.at + 2)
        return composed(following, name, self.shelf.library.site.layout, self.showing.base_layout())

    def _switched(self, reply: Reply) -> None:
        """Say why a phase that was to begin by itself could not."""
        if isinstance(reply, Trouble):
            self.says.tell(reply)

    def _present(self) -> Eventing:
        if self.running is None:
            raise Trouble("event.none_runs")
        return self.running

    def _origin(self) -> Origin:
        return Origin(OriginKind.EVENT, self.running.plan.name if self.running is not None else "")

    def _list(self) -> Reply:
        language = self.words.language
        return {"plans": [_plain(plan, language) for plan in self.shelf.library.plans]}


def _plain(plan: EventPlan, language: str) -> dict[str, object]:
    return {"name": plan.name, "title": plan.title_in(language), "phases": len(plan.phases)}
