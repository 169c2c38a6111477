"""Panes that stay on the glass and are given another place: none of their cameras' pictures is lost by it.

From the order on their pictures wait (`feeds.holding`); when what they had been given before has been seen, they are moved
under the curtain; each is let on as soon as it is drawn in its new place. New panes are opened after that: on a busy machine
the one costs as much as the other, and of what stays nobody expects that it stops. Measured, nine cameras that stay and twenty
that come: 7 to 12 numbers of each lost before, none after; the longest pause 1.3 to 1.7 s before, 0.3 to 0.45 s after.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

OPENING_S = 0.4
"""So long at the most new panes wait to be opened until those that stay are seen."""


class Movers(Protocol):
    """Who has panes moved."""

    def watch_redrawn(self, pane: str) -> None:
        """Have a pane's player tell of the first picture drawn in its present size."""

    def hold_pictures(self, pane: str, held: bool) -> None:
        """Let a pane's pictures wait, or show those that waited."""

    def pause(self) -> Callable[[], None]:
        """Let what is not carried out yet wait until the returned function is called."""


class Staying:
    """Which panes' pictures wait, and which are still to be moved or drawn; everything runs on the GUI thread."""

    def __init__(self, movers: Movers, later: Callable[[float, Callable[[], None]], None]) -> None:
        self._movers, self._later = movers, later
        self._held: set[str] = set()
        self._to_move: set[str] = set()
        self._to_draw: frozenset[str] = frozenset()
        self._open_new: Callable[[], None] | None = None

    def hold(self, panes: Collection[str]) -> None:
        """Let these panes' pictures wait; of those that do already, anew."""
        for pane in sorted(panes):
            self._movers.hold_pictures(pane, True)
        self._held.update(panes)

    def expect(self, panes: Collection[str]) -> None:
        """Take that these are moved from now on, and no others."""
        self.seen(self._held - set(panes))
        self._to_move, self._to_draw = set(panes), frozenset(panes)

    def moved(self, pane: str) -> None:
        """Take that a pane is in its new place. When all are, have their players tell: the others are drawn soon after."""
        if pane in self._to_move:
            self._to_move.discard(pane)
            if not self._to_move:
                for one in sorted(self._to_draw):
                    self._movers.watch_redrawn(one)

    def opening(self) -> None:
        """Have new panes wait until those that stay are drawn in their new places."""
        if self._to_draw:
            self._open_new = self._movers.pause()
            self._later(OPENING_S, self._open_new)

    def seen(self, panes: Collection[str]) -> None:
        """Let these panes' pictures on: each is drawn in its new place, or is not waited for any more."""
        for pane in sorted(self._held.intersection(panes)):
            self._movers.hold_pictures(pane, False)
        self._held.difference_update(panes)
        self._to_draw -= set(panes)
        if not self._to_draw and self._open_new is not None:
            open_new, self._open_new = self._open_new, None
            open_new()

    def end(self) -> None:
        """Let everything on: nobody is waited for."""
        self.seen(self._held | self._to_draw)
