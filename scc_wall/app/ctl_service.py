"""Brings requests of `ctl` from its threads to the registry on the GUI thread, and the replies back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.adapters.ctl_socket import CtlServer
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.lines import parse_request
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Reply, reply_line


def serve_ctl(folder: Path, registry: Registry, mailbox: Mailbox, words: Words) -> CtlServer:
    """Listen in a site's folder until the returned server is closed; Trouble where another wall already listens."""

    def ask(line: bytes, answer: Callable[[bytes], None]) -> None:
        def tell(reply: Reply) -> None:
            answer(reply_line(reply, words))

        try:
            command = parse_request(line)
        except Trouble as trouble:
            tell(trouble)
            return
        registry.dispatch(command, Origin(OriginKind.CTL), tell)

    return CtlServer(folder, lambda line, answer: mailbox.post(lambda: ask(line, answer)))
