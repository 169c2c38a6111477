"""A site's audit as a whole: its chain, the key and the known heads that lie elsewhere, and what came before it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from scc_wall.access.aliases import FORGET
from scc_wall.access.chain import WIB, Head, utc_text
from scc_wall.adapters.audit_store import FILE, FOLDER, AuditStore, Told, put_aside
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.stamps import stamp_now
from scc_wall.base.trouble import Place, Trouble
from scc_wall.control.audit import Outcome, plain_line

REMEMBER_S = 60.0
"""How often the newest head is kept beside the key while lines are being written."""
OLD_FILE = "audit.jsonl"
_MOST_OLD = 64


class AuditLog:
    """An open audit; used by one thread. notes: what a person must know of how it was found."""

    def __init__(self, site: Path, keys: KeyFolder) -> None:
        """Open the audit of a site, beginning a new chain where there is none or the one there is damaged."""
        self.notes: list[Trouble] = []
        self._keys, path = keys, site / FOLDER / FILE
        key = keys.signing_key()
        try:
            self._store = AuditStore(site, key)
            self._look_back(path)
        except Trouble as trouble:
            if trouble.key != "access.audit_damaged":
                raise
            aside = put_aside(path, datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f"))
            self.notes.append(Trouble("access.audit_put_aside", Place(str(path)), aside=aside.name))
            self._store = AuditStore(site, key)
        head = self._store.head()
        self._remembered_at, self._is_new = time.monotonic(), head is None
        if self._is_new or self.notes:
            self._begin(site, key.public)
        newest = head or self._store.head()
        self._day = day_of(newest.utc) if newest is not None else ""

    def write(self, lines: Sequence[Told]) -> None:
        """Write lines; Trouble where that is not possible, and then none of them is."""
        day = day_of(utc_text(datetime.fromtimestamp(lines[0][0].utc_ms / 1000, UTC)))
        last = self._store.head()
        if day != self._day and last is not None:
            closed = program_line("audit day", {"day": self._day, "seq": last.seq, "digest": last.digest})
            self._keys.remember(self._store.append([closed]))
            self._day = day
        head = self._store.append(lines)
        if time.monotonic() - self._remembered_at > REMEMBER_S:
            self._keys.remember(head)
            self._remembered_at = time.monotonic()

    def cut(self, before_utc: str, who: str) -> int:
        """Delete the lines from before a moment by rule; return how many. Its line says who had it done, empty: the program."""
        stamp, line = program_line("", {}, who=who)
        count = self._store.cut(before_utc, stamp, line)
        self._remember_now()
        return count

    def forget(self, name: str, who: str) -> bool:
        """Take a person's name out of the audit; return whether it was in it."""
        stamp, line = program_line(FORGET, {}, who=who)
        alias = self._store.forget(name, stamp, line)
        self._remember_now()
        return bool(alias)

    def is_short_of_room(self) -> bool:
        """Return whether the disk is full and the audit lives on the room it had kept."""
        return self._store.is_short_of_room()

    def head(self) -> Head | None:
        """Return the last line as a head."""
        return self._store.head()

    def close(self) -> None:
        """Keep the newest head beside the key, and close."""
        self._remember_now()
        self._store.close()

    def _remember_now(self) -> None:
        head = self._store.head()
        if head is not None:
            self._keys.remember(head)

    def _look_back(self, path: Path) -> None:
        """Note when lines that were there are not there any more."""
        head = self._store.head()
        if head is None:
            known = max(self._keys.heads().values(), key=lambda one: one.utc, default=None)
            if known is not None:
                self.notes.append(Trouble("access.audit_gone", Place(str(path)), seq=known.seq, utc=known.utc))
            return
        known = self._keys.heads().get(self._store.chain)
        if known is not None and not self._store.has(known):
            self.notes.append(Trouble("access.audit_rolled_back", Place(str(path)), seq=known.seq, utc=known.utc))

    def _begin(self, site: Path, public: str) -> None:
        begun = {"key": public, "before": _old_files(site / "logs") if self._is_new else []}
        told = plain_line("audit begin", begun, reason="; ".join(str(note) for note in self.notes))
        self._keys.remember(self._store.append([(stamp_now(), told)]))


def program_line(
    command: str, told: Mapping[str, object], outcome: Outcome = Outcome.DONE, reason: str = "", who: str = ""
) -> Told:
    """Return a line about something that is no command of the wall: the start of the program, work of its command line."""
    return stamp_now(), plain_line(command, told, outcome=outcome, reason=reason, who=who)


def day_of(utc: str) -> str:
    """Return the day in WIB of a moment, as `2026-11-30`; empty for what is no moment."""
    try:
        return datetime.fromisoformat(utc).astimezone(WIB).date().isoformat()
    except (ValueError, OverflowError):
        return ""


def _old_files(logs: Path) -> list[dict[str, object]]:
    """Return size and SHA-256 of the files that were the audit before there was a chain: they stay, and are vouched for."""
    found: list[dict[str, object]] = []
    for path in sorted(logs.glob(f"{OLD_FILE}*"))[:_MOST_OLD]:
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                found.append(
                    {"file": path.name, "bytes": path.stat().st_size, "sha256": hashlib.file_digest(file, "sha256").hexdigest()}
                )
    return found
