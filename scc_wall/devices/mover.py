"""Moves one camera, on a thread of its own: the newest move wins, a stop goes before everything, and a stop is proven.

Whoever calls never waits. Stops do not even wait for a request that is under way: then a ready-made one goes out beside it,
and again afterwards, because the camera may hear the two in either order.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from scc_wall.base.device_messages import (
    AskDevice,
    DeviceReport,
    HoldMove,
    OpenDevice,
    StopRecipe,
)
from scc_wall.base.trouble import Trouble
from scc_wall.devices.answering import answer, told_trouble
from scc_wall.devices.deeds import Deeds
from scc_wall.devices.fault import Refused, log_fault
from scc_wall.devices.link import Link, SharedTypes
from scc_wall.devices.mover_state import State, motion_of
from scc_wall.devices.ready_stop import send
from scc_wall.ptz import ladder as stopping
from scc_wall.ptz import slot as queue
from scc_wall.ptz.axes import deflection
from scc_wall.ptz.ladder import Order, Rung
from scc_wall.ptz.privacy import UNKNOWN_PAN
from scc_wall.ptz.renewal import RENEW_S, is_abandoned

log = logging.getLogger("scc_wall.devices")


class Mover:
    """One camera's thread, its queue, and what it is known to do."""

    def __init__(
        self, opened: OpenDevice, types: SharedTypes, said: Callable[[object], None], recipe: StopRecipe | None = None
    ) -> None:
        """said: is told StopReady and DeviceAnswer, from the mover's thread; recipe: how a former process would stop it."""
        self.opened = opened
        self._said = said
        self._link = Link(types, opened.url, opened.user, opened.password)
        self._changed = threading.Condition()
        self._state = State(rung=opened.traits.rung)
        self._deeds = Deeds(opened, self._link, said, self._state, self._changed, recipe)
        self._thread = threading.Thread(target=self._run, name=f"mover {opened.camera}", daemon=True)
        self._thread.start()

    # from the process's loop; none of these waits

    def hold(self, wanted: HoldMove) -> None:
        """Move so, in place of whatever was wanted before, as long as `still_held` follows."""
        if deflection(wanted.pan, wanted.tilt, wanted.zoom).is_still:
            self.stop()
            return
        with self._changed:
            self._state.heard = time.monotonic()
            self._state.slot = queue.put_move(self._state.slot, wanted)
            self._changed.notify()

    def still_held(self) -> None:
        """Note that the hand is still there."""
        with self._changed:
            self._state.heard = time.monotonic()

    def stop(self) -> None:
        """Stop, now: beside a request that is under way, and before all that waits."""
        with self._changed:
            void = self._state.slot.asked
            self._state.slot = queue.put_stop(self._state.slot)
            self._state.held = None
            recipe = self._deeds.recipe if self._state.is_busy else None
            self._changed.notify()
        for wish in void:
            if isinstance(wish, AskDevice):
                self._said(answer(wish, Trouble("device.stopped_first")))
        if recipe is not None:
            rung = Rung(recipe.rung) if recipe.rung else Rung.STOP
            threading.Thread(target=send, args=(recipe, rung), name=f"stop {recipe.camera}", daemon=True).start()

    def ask(self, wish: AskDevice) -> None:
        """Have something else done; the answer comes by `said`."""
        with self._changed:
            waiting = queue.put_asked(self._state.slot, wish)
            if waiting is not None:
                self._state.slot = waiting
                self._changed.notify()
        if waiting is None:
            self._said(answer(wish, Trouble("device.busy")))

    def watch(self, wanted: bool) -> None:
        """Look at the camera regularly, or no more."""
        with self._changed:
            self._state.watched = wanted
            self._changed.notify()

    def retry(self) -> None:
        """Forget that the login was refused: a person has seen to it."""
        self._link.is_refused = False
        with self._changed:
            self._state.next_poll = 0.0
            self._changed.notify()

    def end(self) -> None:
        """End the thread, once the camera stands; `join` waits for it."""
        with self._changed:
            is_moving = not self._state.pushed.is_still or self._state.ladder is not None
            self._state.ended = True
            self._changed.notify()
        if is_moving:
            self.stop()

    def join(self, limit_s: float) -> bool:
        """Wait so long; return whether it has ended."""
        self._thread.join(limit_s)
        return not self._thread.is_alive()

    def report(self) -> DeviceReport:
        """Return how the camera stands."""
        with self._changed:
            state = replace(self._state)
        zoom = state.seen.zoom
        trouble = state.trouble
        return DeviceReport(
            camera=self.opened.camera,
            phase=state.phase,
            reason=trouble.key if trouble is not None else "",
            detail=", ".join(trouble.params.values()) if trouble is not None else "",
            motion=motion_of(state),
            zoom=-1.0 if zoom is None else zoom,
            degrees=0.0 if zoom is None else self._deeds.lens.degrees(zoom),
            factor=0.0 if zoom is None else self._deeds.lens.factor(zoom),
            answer_ms=self._link.answer_ms,
            rung=state.rung,
            model=self._deeds.known.kind if self._deeds.known is not None else "",
            pan=UNKNOWN_PAN if state.seen.pan is None else state.seen.pan,
        )

    # on the mover's thread

    def _run(self) -> None:
        while True:
            with self._changed:
                deed = self._next_deed()
                if deed is None:
                    break
                self._state.is_busy = True
            try:
                deed()
            except (Trouble, Refused) as error:
                self._fail(told_trouble(error))
            except Exception as fault:  # noqa: BLE001 - a bug of ours must not end the thread: the camera may be moving
                log_fault(type(fault), fault.__traceback__)
                self._fail(Trouble("device.bug"))
            finally:
                with self._changed:
                    self._state.is_busy = False
        self._link.close()

    def _next_deed(self) -> Callable[[], None] | None:
        """Wait for the next thing to do; None at the end. Holding the condition."""
        while True:
            state, now = self._state, time.monotonic()
            if state.held is not None and is_abandoned(state.heard, now):
                log.warning("%s: nobody holds it any more, it is stopped", self.opened.camera)
                state.held, state.slot = None, queue.put_stop(state.slot)
            if state.slot.stop or (state.ladder is not None and not (state.was_sent and state.slot.move is not None)):
                deed = self._stop_deed(now)
                if deed is not None:
                    return deed
            elif not state.slot.is_empty:
                return self._slot_deed()
            elif state.ended:
                return None
            elif state.held is not None and now - state.sent_at >= RENEW_S:
                held = state.held
                return lambda: self._deeds.move(held)
            elif self._is_looked_at(now) and now >= state.next_poll:
                return self._deeds.poll
            self._changed.wait(self._pause(time.monotonic()))

    def _pause(self, now: float) -> float | None:
        """Return how long nothing is due; None: until somebody wants something."""
        state = self._state
        due: list[float] = []
        if state.ladder is not None:
            due.append(state.ladder.due)
        if state.held is not None:
            due.append(min(state.sent_at + RENEW_S, state.heard + 0.25))
        if self._is_looked_at(now):
            due.append(state.next_poll)
        return max(0.005, min(due) - now) if due else None

    def _is_looked_at(self, now: float) -> bool:
        state = self._state
        return (state.watched or now < state.settles) and state.phase in {"idle", "ready"} and not self._link.is_refused

    def _slot_deed(self) -> Callable[[], None]:
        todo, self._state.slot = queue.take_next(self._state.slot)
        if isinstance(todo, AskDevice):
            wish = todo
            return lambda: self._deeds.wish(wish)
        if isinstance(todo, HoldMove):
            wanted = todo
            self._state.held, self._state.ladder = wanted, None
            return lambda: self._deeds.move(wanted)
        raise RuntimeError("a stop is taken by _stop_deed")

    def _stop_deed(self, now: float) -> Callable[[], None] | None:
        state = self._state
        if state.slot.stop:
            _, state.slot = queue.take_next(state.slot)
            known = Rung(state.rung) if state.rung in set(Rung) else None
            state.ladder, state.was_sent = stopping.ladder(known), False
        climbing = state.ladder
        if climbing is None:
            return None
        match stopping.order(climbing, now):
            case Order.SEND:
                return self._deeds.send_rung
            case Order.LOOK:
                return self._deeds.look
            case _:
                return None

    def _fail(self, trouble: Trouble) -> None:
        """Take the failure of a move or a look: whatever moves is stopped, and what waits is void, never done later."""
        log.info("%s: %s", self.opened.camera, trouble)
        self._deeds.note(trouble)
        with self._changed:
            state = self._state
            void = state.slot.asked
            was_moving = not state.pushed.is_still
            state.held = None
            if was_moving:
                state.slot = queue.put_stop(state.slot)
            elif not state.slot.stop:
                state.slot = queue.Slot()
            elif self._deeds.recipe is None:
                state.slot, state.ladder = queue.Slot(), None  # it was never moved by us
        for wish in void:
            if isinstance(wish, AskDevice):
                self._said(answer(wish, trouble))
