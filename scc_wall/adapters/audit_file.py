"""The audit as lines of JSON in the site's logs: who asked what, when, with what outcome (a chain, once accounts exist)."""

from __future__ import annotations

import dataclasses
import json
import logging
from concurrent.futures import Executor
from datetime import UTC, datetime
from pathlib import Path

from scc_wall.adapters.log_limits import make_room_for_audit
from scc_wall.control.audit import LOOKS, AuditLine, Outcome

FILE = "audit.jsonl"

log = logging.getLogger(__name__)


class AuditFile:
    """Appends each line on the disk's own thread: a slow disk must not hold up a command."""

    def __init__(self, folder: Path, disk: Executor) -> None:
        self._path, self._disk = folder / FILE, disk

    def __call__(self, line: AuditLine) -> None:
        """Write one line; that somebody looked at the status or closer at a tile is no event, and scripts look every second."""
        if isinstance(line.command, LOOKS) and line.outcome is Outcome.DONE:
            return
        now = datetime.now(UTC)
        told = {
            "at": now.isoformat(timespec="milliseconds"),
            "origin": line.origin.kind.value,
            "person": line.origin.person,
            "command": line.command.verb,
            "with": dataclasses.asdict(line.command),
            "outcome": line.outcome.value,
            "reason": line.reason,
        }
        self._disk.submit(self._append, json.dumps(told, ensure_ascii=False) + "\n")

    def _append(self, text: str) -> None:
        try:
            make_room_for_audit(self._path)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            log.warning("the audit cannot be written: %s", error.strerror)
