"""The registry: the one way from a command to what it does. May I? Act, audit, reply."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from scc_wall.access.origin import Origin
from scc_wall.access.policy import Policy
from scc_wall.access.right import Right
from scc_wall.base.trouble import Trouble
from scc_wall.control.audit import Audit, AuditLine, Outcome
from scc_wall.control.command import COMMANDS, Command
from scc_wall.control.reply import Pending, Reply

C = TypeVar("C", bound=Command)
Act = Callable[[C], Reply | Pending]
"""Carries out one command; a Trouble it raises is the reply. A Pending is settled when it is done."""

BUG = "control.bug"
"""Told and written to the audit when an act ended by an error of ours; the error itself travels on to the program's log."""


class IncompleteError(Exception):
    """The program is put together wrongly: a command has no right or no act. Raised at start, so that nobody meets it later."""


@dataclass(frozen=True, slots=True)
class _Entry:
    right: Right
    act: Callable[[Any, Origin], Reply | Pending]


class Registry:
    """Commands with their rights and acts."""

    def __init__(self, policy: Policy, audit: Audit) -> None:
        """Start without commands; every one that is dispatched asks `policy` first and is told to `audit`."""
        self._policy = policy
        self._audit = audit
        self._entries: dict[type[Any], _Entry] = {}

    def register(self, kind: type[C], right: Right, act: Act[C]) -> None:
        """Say which right a kind of command needs and what it does; IncompleteError without either, or the second time."""
        if not callable(act):
            raise IncompleteError(f"{kind.__name__} without right or act")
        self.register_with_origin(kind, right, lambda command, _origin: act(command))

    def register_with_origin(self, kind: type[C], right: Right, act: Callable[[C, Origin], Reply | Pending]) -> None:
        """Do as `register` for an act that also asks who it is for, as holding a camera does."""
        if not isinstance(right, Right) or not callable(act):
            raise IncompleteError(f"{kind.__name__} without right or act")
        if kind in self._entries:
            raise IncompleteError(f"{kind.__name__} is there twice")
        self._entries[kind] = _Entry(right, act)

    def check(self, kinds: Iterable[type[Command]] = COMMANDS) -> None:
        """Refuse to start (IncompleteError) while a kind of command has no right and act."""
        missing = [kind.__name__ for kind in kinds if kind not in self._entries]
        if missing:
            raise IncompleteError(f"commands without right and act: {', '.join(missing)}")

    def may(self, origin: Origin, command: Command) -> bool:
        """Return whether somebody may do something at this moment, without doing it: rights may go while a deed lasts."""
        return self._policy(origin, self._entries[type(command)].right, command) is None

    def kinds(self) -> tuple[type[Command], ...]:
        """Return the kinds that are registered, in that order: what help has to list."""
        return tuple(self._entries)

    def dispatch(self, command: Command, origin: Origin, reply: Callable[[Reply], None]) -> None:
        """Carry out a command for somebody, audit it and give the reply, exactly once, now or later.

        An error of ours in an act is audited and replied to as `control.bug`, then raised again.
        """
        entry = self._entries[type(command)]
        refusal = self._policy(origin, entry.right, command)
        if refusal is not None:
            _reply_when(self._audit(AuditLine(origin, command, Outcome.REFUSED, str(refusal))), refusal, reply)
            return
        answer = _Answer(self._audit, command, origin, reply)
        try:
            result = entry.act(command, origin)
        except Trouble as trouble:
            answer.give(trouble)
        except BaseException:
            answer.give(Trouble(BUG, verb=command.verb))
            raise
        else:
            if isinstance(result, Pending):
                result.then(answer.give)
            else:
                answer.give(result)


@dataclass(frozen=True, slots=True)
class _Answer:
    """The end of a command: audit, then reply."""

    audit: Audit
    command: Command
    origin: Origin
    reply: Callable[[Reply], None]

    def give(self, reply: Reply) -> None:
        """Audit the outcome and give the reply."""
        failed = isinstance(reply, Trouble)
        line = AuditLine(self.origin, self.command, Outcome.FAILED if failed else Outcome.DONE, str(reply) if failed else "")
        _reply_when(self.audit(line), reply, self.reply)


def _reply_when(written: Pending | None, reply: Reply, told: Callable[[Reply], None]) -> None:
    """Give a reply once its line is written; where it cannot be, that is the reply: nothing unwritten is acknowledged."""
    if written is None:
        told(reply)
    else:
        written.then(lambda result: told(result if isinstance(result, Trouble) else reply))
