"""What a mover does to its camera, one request or two at a time; on the mover's thread."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from scc_wall.base.device_messages import AskDevice, HoldMove, OpenDevice, StopReady, StopRecipe
from scc_wall.base.trouble import Trouble
from scc_wall.devices.answering import answer, told_trouble
from scc_wall.devices.device import Device
from scc_wall.devices.fault import Refused
from scc_wall.devices.known import Known
from scc_wall.devices.link import Link
from scc_wall.devices.mover_state import State
from scc_wall.devices.ready_stop import Said, send
from scc_wall.devices.set_up import set_up
from scc_wall.devices.status import Whereabouts, read_status, refuses_timeout
from scc_wall.devices.status import move as send_move
from scc_wall.devices.wishes import MOVING_WISHES, do_wish
from scc_wall.ptz import ladder as stopping
from scc_wall.ptz.axes import STILL, Deflection, deflection, vector
from scc_wall.ptz.ladder import Ladder
from scc_wall.ptz.lens import Lens
from scc_wall.ptz.speed import Gear, velocity

POLL_S = 0.5
"""Between two looks at a camera that somebody watches."""
SLOW_POLL_S = 5.0
"""The same for one that takes its time to answer."""
SLOW_MS = 400
SETTLE_S = 12.0
"""How long a camera is looked at after a move that ends by itself, as to a preset."""

log = logging.getLogger("scc_wall.devices")


class Deeds:
    """The requests to one camera. known, recipe: what it is and how to stop it, None before it was asked."""

    def __init__(
        self,
        opened: OpenDevice,
        link: Link,
        said: Callable[[object], None],
        state: State,
        changed: threading.Condition,
        recipe: StopRecipe | None,
    ) -> None:
        """Begin with nothing known; `changed` guards the state, which the mover's callers read and change."""
        self.opened, self.link, self._said, self._state, self._changed = opened, link, said, state, changed
        self.recipe = recipe
        self.known: Known | None = None
        self.uses_timeout = True
        traits = opened.traits
        self._gear = Gear(traits.pan_speed, traits.tilt_speed, traits.follows_zoom)
        self.lens = Lens(traits.wide, traits.longest, tuple((point.position, point.degrees) for point in traits.points))

    def send_rung(self) -> None:
        """Send the rung at hand."""
        recipe = self._stop_recipe()
        climbing = self._state.ladder
        if climbing is None:
            return
        if recipe is None and self._state.pushed.is_still:  # never moved by us, and nobody knows how to stop it
            with self._changed:
                self._state.ladder = None
            return
        said = send(recipe, climbing.rung) if recipe is not None else Said.NOTHING
        now = time.monotonic()
        with self._changed:
            self._state.was_sent = True
            match said:
                case Said.YES:
                    self._state.ladder = stopping.acknowledged(climbing, now)
                case Said.NO:
                    self._state.ladder = stopping.refused(climbing, now)
                case _:
                    self._state.ladder = stopping.unanswered(climbing, now)
                    if said is Said.DENIED:
                        self.link.is_refused = True

    def _stop_recipe(self) -> StopRecipe | None:
        """Return how to stop; a camera that was never spoken to by this process is asked for it first."""
        if self.link.is_refused:
            return None
        if self.recipe is None:
            try:
                self.known_device()
            except (Trouble, Refused) as error:
                self.note(told_trouble(error))
        return self.recipe

    def look(self) -> None:
        """See whether it stands."""
        climbing = self._state.ladder
        if climbing is None:
            return
        where: Whereabouts | None = None
        try:
            movable = self.known_device().movable
            where = read_status(self.link, movable) if movable is not None else None
        except (Trouble, Refused) as error:
            log.debug("%s: no status (%s)", self.opened.camera, error)
        now = time.monotonic()
        with self._changed:
            if where is not None:
                self._state.seen = where
            after = stopping.seen(climbing, where.seen if where is not None else None, now)
            self._state.ladder = None if after.is_over else after
            if after.is_over:
                self._stood(after)

    def _stood(self, after: Ladder) -> None:
        """Note that the stop has come to its end. Holding the condition."""
        state = self._state
        state.pushed, state.proof = STILL, after.end
        state.phase, state.trouble = "ready", None
        if after.worked is not None and after.worked.value != state.rung:
            state.rung = after.worked.value
            if self.recipe is not None:
                self.recipe = replace(self.recipe, rung=state.rung)
                self._said(StopReady(replace(self.recipe, user="", password="")))

    def move(self, wanted: HoldMove) -> None:
        """Send a held move, or repeat it; its speed follows the zoom."""
        device = self.known_device()
        movable = device.movable
        if movable is None:
            raise Trouble("device.not_movable")
        traits = self.opened.traits
        zoom = self._state.seen.zoom
        pushed = deflection(wanted.pan, wanted.tilt, wanted.zoom).inverted(frozenset(traits.inverted))
        delay_s = max(0, wanted.delay_ms) / 1000 + max(0, self.link.answer_ms) / 1000
        asked = velocity(pushed, None if zoom is None else self.lens.degrees(zoom), delay_s, self._gear)
        asked = Deflection(
            asked.pan if movable.turns else 0.0, asked.tilt if movable.turns else 0.0, asked.zoom if movable.zooms else 0.0
        )
        told = vector(self._state.pushed, asked, movable.spans)
        with self._changed:
            if self._state.slot.stop or self._state.held is not wanted:
                return  # it was let go while the camera was being asked what it can do
            self._state.sent_at = time.monotonic()
            self._state.pushed = asked if not asked.is_still else self._state.pushed
        if told.is_empty:
            raise Trouble("device.no_such_axis")
        try:
            send_move(self.link, movable, told, with_timeout=self.uses_timeout)
        except Refused as refused:
            if not (self.uses_timeout and refuses_timeout(refused)) or self._state.slot.stop:
                raise
            self.uses_timeout = False
            send_move(self.link, movable, told, with_timeout=False)
        with self._changed:
            self._state.phase, self._state.trouble = "ready", None
            self._state.next_poll = min(self._state.next_poll, time.monotonic() + POLL_S / 2)

    def wish(self, wish: AskDevice) -> None:
        """Do something else that was asked for, and answer."""
        try:
            device = Device(self.link, self.known_device(), self.lens, self.opened.traits)
            facts = do_wish(device, wish.what, wish.text, wish.numbers)
        except (Trouble, Refused) as error:
            trouble = told_trouble(error)
            self.note(trouble)
            self._said(answer(wish, trouble))
            return
        with self._changed:
            if wish.what in MOVING_WISHES:
                self._state.settles = time.monotonic() + SETTLE_S
                self._state.next_poll = 0.0
        self._said(answer(wish, None, facts))

    def poll(self) -> None:
        """Look where the camera looks."""
        device = self.known_device()
        if device.movable is None:
            with self._changed:
                self._state.next_poll = time.monotonic() + SLOW_POLL_S
            return
        began = time.monotonic()
        try:
            where = read_status(self.link, device.movable)
        except (Trouble, Refused) as error:
            trouble = told_trouble(error)
            with self._changed:
                self._state.next_poll = time.monotonic() + SLOW_POLL_S
            if trouble.key in {"device.refused", "device.unreachable"}:
                self.note(trouble)
            return
        now = time.monotonic()
        with self._changed:
            self._state.seen, self._state.phase, self._state.trouble = where, "ready", None
            self._state.next_poll = now + (SLOW_POLL_S if (now - began) * 1000 > SLOW_MS else POLL_S)

    def known_device(self) -> Known:
        """Return what the device is, asked when first needed."""
        if self.known is not None:
            return self.known
        with self._changed:
            self._state.phase = "connecting"
        known = set_up(self.link)
        self.known = known
        if known.movable is not None:
            self.recipe = StopRecipe(
                self.opened.camera, self.link.address("ptz"), known.movable.profile, self.link.auth,
                round(self.link.skew_s * 1000), self._state.rung, known.movable.turns, known.movable.zooms,
                self.opened.user, self.opened.password,
            )  # fmt: skip
            self._said(StopReady(replace(self.recipe, user="", password="")))
            self._see_first(known)
        with self._changed:
            self._state.phase, self._state.trouble = "ready", None
        return known

    def _see_first(self, known: Known) -> None:
        """Look once before the first move: its speed depends on the zoom."""
        if known.movable is not None:
            try:
                self._state.seen = read_status(self.link, known.movable)
            except (Trouble, Refused) as error:
                log.info("%s: no status (%s)", self.opened.camera, error)

    def note(self, trouble: Trouble) -> None:
        """Keep what went wrong, for the report."""
        with self._changed:
            self._state.trouble = trouble
            refused = trouble.key == "device.refused"
            unreachable = trouble.key in {"device.unreachable", "device.slow"} or self.known is None
            self._state.phase = "refused" if refused else "unreachable" if unreachable else "ready"
            self._state.next_poll = time.monotonic() + SLOW_POLL_S
