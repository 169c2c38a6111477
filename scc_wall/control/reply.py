"""Replies: what a command comes back with, now or later."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words

Reply = Mapping[str, object] | Trouble
"""Plain values (empty: done, nothing to tell), or why it was not done."""

DONE: Reply = {}
"""The reply of a command that has nothing to tell."""


class WrongUsage(Trouble):
    """Words that make no command."""


class Pending:
    """A reply that comes later: the act keeps it and settles it once."""

    def __init__(self) -> None:
        self._reply: Reply | None = None
        self._waiting: Callable[[Reply], None] | None = None

    def then(self, told: Callable[[Reply], None]) -> None:
        """Call `told` with the reply as soon as there is one; RuntimeError where somebody waits already."""
        if self._waiting is not None:
            raise RuntimeError("a pending reply has one reader")
        self._waiting = told
        if self._reply is not None:
            told(self._reply)

    def settle(self, reply: Reply) -> None:
        """Give the reply; RuntimeError the second time."""
        if self._reply is not None:
            raise RuntimeError("a pending reply is settled once")
        self._reply = reply
        if self._waiting is not None:
            self._waiting(reply)


def reply_line(reply: Reply, words: Words) -> bytes:
    """Return a reply as `ctl` receives it: one line of JSON.

    `{"ok": true, "value": {...}}`, or `{"ok": false, "usage": bool, "trouble": key, "sentence": str}`; usage tells whether the
    words were wrong (exit code 2) or what they ask for (1).
    """
    if isinstance(reply, Trouble):
        told: dict[str, object] = {
            "ok": False,
            "usage": isinstance(reply, WrongUsage),
            "trouble": reply.key,
            "sentence": words.tell(reply),
        }
    else:
        told = {"ok": True, "value": dict(reply)}
    return json.dumps(told, ensure_ascii=True).encode() + b"\n"
