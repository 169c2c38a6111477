"""The ways in which people at the wall and at the desk ask for commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.base.trouble import Trouble
from scc_wall.control.command import Command
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Reply


@dataclass(frozen=True, slots=True)
class Asking:
    """tell: says at the wall why something was not carried out; origin: from whom what a hand does there comes."""

    registry: Registry
    tell: Callable[[Trouble], None]
    origin: Callable[[OriginKind], Origin] = Origin

    def by_key(self, command: Command) -> None:
        """Dispatch a command of a key or click at the wall."""
        self.registry.dispatch(command, self.origin(OriginKind.KEY), self._tell_refusal)

    def from_desk(self, command: Command, told: Callable[[Reply], None]) -> None:
        """Dispatch a command of the desk, which says itself what became of it."""
        self.registry.dispatch(command, self.origin(OriginKind.DESK), told)

    def _tell_refusal(self, reply: Reply) -> None:
        if isinstance(reply, Trouble):
            self.tell(reply)
