"""Deletes what is older than the site's rule: pictures, letters that are over, lines of the audit; each deletion has its line.

It blocks: for the command line and for the disk's thread.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from scc_wall.access.chain import utc_text
from scc_wall.access.letter import Letter, Scan
from scc_wall.access.retention import DAY_MS, Retention, before_ms, may_run
from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.audit_store import FILE, FOLDER, read_rows, utc_of
from scc_wall.adapters.files import make_private_folder, read_capped, unwritable, write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.letter_store import good_letters, read_letters, remove_letter
from scc_wall.adapters.scan_store import remove_scan
from scc_wall.adapters.snapshot_files import PAGES, PICTURES, SNAPSHOTS
from scc_wall.app.snapshot_place import EXPORTS
from scc_wall.base.trouble import Trouble

WIB = timezone(timedelta(hours=7), "WIB")
LOOK_FILE = "retention.json"
NAMED = 40
"""Files that the line about a deletion names; of more it tells how many."""
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)_(\d\d)-(\d\d)-(\d\d)-(\d{3})_WIB", re.ASCII)


@dataclass(frozen=True, slots=True)
class Due:
    """What is older than the rule says. audit_before: lines from before that moment (UTC), empty: none; lines: how many."""

    files: tuple[Path, ...] = ()
    letters: tuple[Letter, ...] = ()
    audit_before: str = ""
    lines: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be deleted."""
        return not (self.files or self.letters or self.lines)


def due(site: Path, keys: KeyFolder, rule: Retention, now_ms: int) -> Due:
    """Return what is to be deleted at a moment."""
    pictures, letters, audit = (before_ms(days, now_ms) for days in (rule.snapshot_days, rule.letter_days, rule.audit_days))
    before = "" if audit is None else utc_text(datetime.fromtimestamp(audit / 1000, UTC))
    return Due(
        () if pictures is None else tuple(path for path in _pictures(site) if _taken_ms(path) < pictures),
        () if letters is None else tuple(one for one in good_letters(read_letters(site, keys)) if _last_ms(one) < letters),
        before,
        _old_lines(site, before) if before else 0,
    )


def delete(site: Path, keys: KeyFolder, found: Due, who: str) -> None:
    """Delete it, the line about each kind first. who: whose wish it is, empty: the program's by the rule."""
    log = AuditLog(site, keys)
    try:
        if found.files:
            named = [str(path.relative_to(site)) for path in found.files[:NAMED]]
            log.write([program_line("retention files", {"count": len(found.files), "files": named}, who=who)])
            for path in found.files:
                _remove(path)
        if found.letters:
            log.write([program_line("retention letters", {"letters": [one.id for one in found.letters]}, who=who)])
            for letter in found.letters:
                destroy_letter(site, keys, letter)
        if found.lines:
            log.cut(found.audit_before, who)
    finally:
        log.close()


def destroy_letter(site: Path, keys: KeyFolder, letter: Letter) -> None:
    """Destroy a letter, and its scan where no other letter has the same."""
    scan: Scan | None = letter.form.scan
    remove_letter(site, keys, letter.id)
    left = good_letters(read_letters(site, keys))
    if scan is not None and all(one.form.scan is None or one.form.scan.sha256 != scan.sha256 for one in left):
        remove_scan(site, scan)


class Retainer:
    """Carries out the rule once a day while the wall runs; tell: says once that a person has to decide."""

    def __init__(self, site: Path, keys: KeyFolder, tell: Callable[[Trouble], None]) -> None:
        self._site, self._keys, self._tell = site, keys, tell
        self._has_told = False

    def look(self, rule: Retention, now_ms: int) -> None:
        """Delete what is due if the last look was a day ago; after a gap, or with a clock that jumped, only tell.

        The very first look deletes nothing: whoever has just written a rule has a day to read it again.
        """
        if not rule.is_set:
            return
        last = _last_look(self._keys)
        if last <= now_ms < last + DAY_MS:
            return
        if last and not may_run(last, now_ms):
            if not self._has_told:
                self._has_told = True
                self._tell(Trouble("keep.retention_waits"))
            return
        found = due(self._site, self._keys, rule, now_ms) if last else Due()
        if not found.is_empty:
            delete(self._site, self._keys, found, "")
        looked(self._keys, now_ms)


def looked(keys: KeyFolder, now_ms: int) -> None:
    """Keep when things were looked at last."""
    make_private_folder(keys.folder)
    write_atomically(keys.folder / LOOK_FILE, json.dumps({"utc_ms": now_ms}).encode(), keep_last=False)


def _last_look(keys: KeyFolder) -> int:
    try:
        told = json.loads(read_capped(keys.folder / LOOK_FILE, 1024))
        return max(0, int(told["utc_ms"]))
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return 0


def _pictures(site: Path) -> list[Path]:
    ends = (*PICTURES, *PAGES)
    found = [path for path in (site / SNAPSHOTS).glob("*/*") if path.name.endswith(ends)]
    found += [path for path in (site / EXPORTS).glob("*") if path.name.endswith(ends)]
    return sorted(path for path in found if path.is_file() and not path.is_symlink() and not path.name.startswith("."))


def _taken_ms(path: Path) -> float:
    """Return when a picture was taken, by its name, else by its file."""
    told = _MOMENT.match(path.name)
    if told is not None:
        day, hour, minute, second, milli = told.groups()
        try:
            return 1000 * datetime.fromisoformat(f"{day}T{hour}:{minute}:{second}.{milli}+07:00").timestamp()
        except ValueError:
            pass  # a name that only looks like a moment
    return 1000 * path.stat().st_mtime


def _last_ms(letter: Letter) -> int:
    """Return when a letter's last thing was or will be: its end, or what was done with it."""
    return max([letter.until_ms, *(mark.at_ms for mark in letter.marks)])


def _old_lines(site: Path, before: str) -> int:
    """Return how many lines a cut would take."""
    path, count = site / FOLDER / FILE, 0
    if not path.is_file():
        return 0
    for row in read_rows(path):
        moment = utc_of(str(row.body))
        if not moment or moment >= before:
            break
        count += 1
    return count


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
        if path.parent.name != EXPORTS and not any(path.parent.iterdir()):
            path.parent.rmdir()
    except OSError as error:
        raise unwritable(path, error) from None
