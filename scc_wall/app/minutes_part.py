"""The closing report at the running wall: made in a process of its own, which a thread of its own waits for."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path

from scc_wall.access.origin import Origin
from scc_wall.access.right import Right
from scc_wall.app.minutes_kinds import EVENT, LETTER
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.keep_command import WriteMinutes
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending, Reply, WrongUsage
from scc_wall.workers.own_python import own_command, own_environment

LIMIT_S = 120.0


def register_minutes(registry: Registry, folder: Path, words: Words, mailbox: Mailbox) -> None:
    """Give the command its right and its act."""

    def write(command: WriteMinutes, origin: Origin) -> Pending:
        if command.about not in {LETTER, EVENT}:
            raise WrongUsage("keep.minutes_about")
        pending = Pending()
        line = (words.language, str(folder.absolute()), command.about, command.subject, origin.person)

        def work() -> None:
            try:
                reply = _written(line)
            except Trouble as trouble:
                reply = trouble
            mailbox.post(lambda: pending.settle(reply))

        threading.Thread(target=work, name="minutes", daemon=True).start()
        return pending

    registry.register_with_origin(WriteMinutes, Right.AUDIT, write)


def _written(line: tuple[str, ...]) -> Reply:
    """Have the report written; return where. Blocks for seconds."""
    try:
        done = subprocess.run(
            own_command("scc_wall.app.minutes_process", *line),
            env={**own_environment(), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True, text=True, timeout=LIMIT_S, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Trouble("keep.minutes_not_made", why=type(error).__name__) from None
    if done.returncode:
        raise Trouble("keep.minutes_not_made", why=(done.stderr.strip().splitlines() or ["?"])[-1][:300])
    return {"file": done.stdout.strip()}
