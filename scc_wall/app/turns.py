"""Work in its order, a few milliseconds of it at each turn of the event loop."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from scc_wall.base.clock import Clock

TURN_S = 0.004
"""How long is worked before the loop turns. It is so little because a pane that is placed costs as much four times over when
X tells Qt of it: Qt then asks the server where the window's frame is, step by step up to the root."""

HOLD_LIMIT_S = 2.0
"""How long work is held at most: an X server that answers nobody must not keep the wall as it is."""

Piece = Callable[[], object]

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Hold:
    """Work behind it waits; since: when it was begun to be waited for."""

    since: float
    is_over: bool = False


class Turns:
    """Does what is added. later: calls something on the GUI thread in so many seconds."""

    def __init__(self, clock: Clock, later: Callable[[float, Callable[[], None]], None]) -> None:
        self._clock, self._later = clock, later
        self._work: deque[Piece | _Hold] = deque()
        self._is_at_it = self._is_due = False

    @property
    def is_idle(self) -> bool:
        """Whether everything is done."""
        return not self._work and not self._is_at_it

    def add(self, *pieces: Piece) -> None:
        """Do these after what was added before; as much as there is time for is done at once."""
        self._work.extend(pieces)
        self._go_on()

    def hold(self) -> Callable[[], None]:
        """Let what is added from now on wait until the returned function is called."""
        return self._held(self._work.append)

    def hold_here(self) -> Callable[[], None]:
        """Let what has been added and is not done yet wait until the returned function is called."""
        return self._held(self._work.appendleft)

    def tick(self) -> None:
        """Let nothing wait for ever."""
        first = self._work[0] if self._work else None
        if isinstance(first, _Hold) and self._clock() - first.since > HOLD_LIMIT_S:
            log.warning("what holds the wall's work does not end: it goes on")
            first.is_over = True
        self._go_on()

    def _held(self, put: Callable[[Piece | _Hold], None]) -> Callable[[], None]:
        held = _Hold(self._clock())
        put(held)

        def go_on() -> None:
            held.is_over = True
            self._go_on()

        return go_on

    def _go_on(self) -> None:
        """Work for a turn. Pieces that a piece adds come after it: it is at work still."""
        if self._is_at_it:
            return
        began, self._is_at_it = self._clock(), True
        try:
            while self._work and self._clock() - began < TURN_S:
                first = self._work[0]
                if isinstance(first, _Hold):
                    if not first.is_over:
                        return
                    self._work.popleft()
                else:
                    self._work.popleft()
                    first()
        finally:
            self._is_at_it = False
        if self._work and not self._is_due:
            self._is_due = True
            self._later(0.0, self._next_turn)

    def _next_turn(self) -> None:
        self._is_due = False
        self._go_on()
