"""A site with an audit, for tests: written by the real store, altered by somebody who may write every file but the keys."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from scc_wall.access.chain import beginning, digest_of
from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.app.audit_check import OutsideHead, check_audit


def open_log(folder: Path) -> AuditLog:
    site = folder / "site"
    site.mkdir(exist_ok=True)
    return AuditLog(site, KeyFolder(folder / "keys"))


def fill(folder: Path, count: int) -> OutsideHead:
    """Write so many lines, a beginning included, close, and return the head as it goes outside."""
    log = open_log(folder)
    for number in range(count - 1):
        log.write(
            [program_line("show", {"layout": f"tata letak {number}", "camera": f"JSC-{number:02}"}, who=f"orang {number % 3}")]
        )
    head = log.head()
    log.close()
    assert head is not None
    return OutsideHead(head, KeyFolder(folder / "keys").signing_key().public)


def is_whole(folder: Path, outside: OutsideHead | None = None) -> bool:
    reports = check_audit(folder / "site", KeyFolder(folder / "keys"), outside)
    return bool(reports) and all(report.is_whole for report in reports)


def database(folder: Path) -> Path:
    return folder / "site" / "audit" / "audit.db"


def forge(folder: Path, change: Callable[[sqlite3.Connection], object], *, hides: bool) -> None:
    """Change the database; hides: put the guards back afterwards, as somebody would who knows of them."""
    base = sqlite3.connect(database(folder), isolation_level=None)
    guards = [text for (text,) in base.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")]
    for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        base.execute(f"DROP TRIGGER {name}")
    change(base)
    for text in guards if hides else ():
        base.execute(text)
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()


def rehash(base: sqlite3.Connection) -> None:
    """Make all digests anew, which needs no key."""
    (body,) = base.execute("SELECT body FROM line LIMIT 1").fetchone()
    digest = beginning(body.partition('"chain":"')[2].partition('"')[0])
    for seq, body in base.execute("SELECT seq, body FROM line ORDER BY seq").fetchall():
        digest = digest_of(digest, body)
        base.execute("UPDATE line SET digest = ? WHERE seq = ?", (digest, seq))


def _change(base: sqlite3.Connection, dice: random.Random, at: int, _count: int) -> None:
    (body,) = base.execute("SELECT body FROM line WHERE seq = ?", (at,)).fetchone()
    place = dice.randrange(len(body))
    letter = dice.choice([one for one in "abc0123456789{}" if one != body[place]])
    base.execute("UPDATE line SET body = ? WHERE seq = ?", (body[:place] + letter + body[place + 1 :], at))


def _delete(base: sqlite3.Connection, dice: random.Random, at: int, count: int) -> None:
    base.execute("DELETE FROM line WHERE seq = ?", (at,))
    for seq in range(at + 1, count + 1 if dice.random() < 0.5 else 0):  # and close the gap
        base.execute("UPDATE line SET seq = ? WHERE seq = ?", (seq - 1, seq))


def _insert(base: sqlite3.Connection, _dice: random.Random, at: int, count: int) -> None:
    (row,) = base.execute("SELECT body, digest, signature FROM line WHERE seq = ?", (at,)).fetchall()
    for seq in range(count, at - 1, -1):
        base.execute("UPDATE line SET seq = ? WHERE seq = ?", (seq + 1, seq))
    base.execute("INSERT INTO line VALUES (?, ?, ?, ?)", (at, *row))


def _append(base: sqlite3.Connection, _dice: random.Random, at: int, count: int) -> None:
    ((body, digest, signature),) = base.execute("SELECT body, digest, signature FROM line WHERE seq = ?", (at,)).fetchall()
    fresh = body.replace(f'"seq":{at}', f'"seq":{count + 1}')
    base.execute("INSERT INTO line VALUES (?, ?, ?, ?)", (count + 1, fresh, digest, signature))


def _swap(base: sqlite3.Connection, dice: random.Random, at: int, count: int) -> None:
    other = dice.choice([one for one in range(1, count + 1) if one != at])
    for old, new in ((at, -1), (other, at), (-1, other)):
        base.execute("UPDATE line SET seq = ? WHERE seq = ?", (new, old))


def _truncate(base: sqlite3.Connection, _dice: random.Random, at: int, _count: int) -> None:
    base.execute("DELETE FROM line WHERE seq >= ?", (at,))


def _signature(base: sqlite3.Connection, dice: random.Random, at: int, _count: int) -> None:
    base.execute("UPDATE line SET signature = ? WHERE seq = ?", (dice.choice(["", "00" * 64]), at))


KINDS = {
    "change": _change, "delete": _delete, "insert": _insert, "append": _append, "swap": _swap, "truncate": _truncate,
    "signature": _signature,
}  # fmt: skip
"""What somebody may try with the file."""
REHASHED = frozenset({"change", "delete", "insert", "append", "swap"})


def alter(folder: Path, dice: random.Random, kind: str) -> None:
    """Do one thing of `KINDS` at a random place, half of the time with all digests after it made anew."""

    def change(base: sqlite3.Connection) -> None:
        (count,) = base.execute("SELECT COUNT(*) FROM line").fetchone()
        KINDS[kind](base, dice, dice.randint(1, count), count)
        if kind in REHASHED and dice.random() < 0.5:
            rehash(base)

    forge(folder, change, hides=dice.random() < 0.8)


def copy_room(folder: Path, to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    return to
