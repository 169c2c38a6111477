"""Brings requests of `ctl` from its threads to the registry on the GUI thread, and the replies back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.adapters.ctl_socket import CtlServer
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.lines import parse_asked
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Reply, reply_line


@dataclass(frozen=True, slots=True)
class Gate:
    """by_token: from whom a request with that token comes, or why it is refused; seen_by: a reply as somebody may see it."""

    by_token: Callable[[str], Origin | Trouble] = lambda _token: Origin(OriginKind.CTL)
    seen_by: Callable[[Origin, Reply], Reply] = lambda _origin, reply: reply


def serve_ctl(folder: Path, registry: Registry, mailbox: Mailbox, words: Words, gate: Gate | None = None) -> CtlServer:
    """Listen in a site's folder until the returned server is closed; Trouble where another wall already listens."""
    gate = gate or Gate()

    def ask(line: bytes, answer: Callable[[bytes], None]) -> None:
        def tell(reply: Reply) -> None:
            answer(reply_line(reply, words))

        try:
            command, token = parse_asked(line)
        except Trouble as trouble:
            tell(trouble)
            return
        origin = gate.by_token(token)
        if isinstance(origin, Trouble):
            tell(origin)
        else:
            registry.dispatch(command, origin, lambda reply: tell(gate.seen_by(origin, reply)))

    return CtlServer(folder, lambda line, answer: mailbox.post(lambda: ask(line, answer)))
