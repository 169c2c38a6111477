"""Changing a site's accounts: each change is in the audit before it is made, so that none can be without a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from scc_wall.access.account import Account, Accounts, Role
from scc_wall.access.rights_table import RightsTable, rights_text
from scc_wall.adapters.accounts_file import load_accounts, save_accounts, with_person
from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.files import write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.rights_file import FILE as RIGHTS
from scc_wall.adapters.site import writing
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.audit import Outcome


def change_accounts(
    site: Path,
    keys: KeyFolder,
    command: str,
    who: str,
    told: Mapping[str, object],
    change: Callable[[Accounts], Accounts],
    *,
    opens: bool = False,
) -> None:
    """Change the accounts and audit it. opens: also where those that there are cannot be used."""
    with writing(site):
        before = load_accounts(site, keys)
        if before.trouble is not None and not opens:
            raise before.trouble
        after = change(before)
        write_line(site, keys, command, who, told)
        save_accounts(site, keys, after)


def write_line(
    site: Path,
    keys: KeyFolder,
    command: str,
    who: str,
    told: Mapping[str, object],
    outcome: Outcome = Outcome.DONE,
    reason: str = "",
) -> None:
    """Write a line of the program's own into the audit."""
    log = AuditLog(site, keys)
    try:
        log.write([program_line(command, told, outcome, reason, who)])
    finally:
        log.close()


def make_first_admin(site: Path, keys: KeyFolder, name: str, hashed: str, words: Words) -> Path:
    """Close an open site with its first admin; return the file of rights. Trouble where it is closed already."""

    def closed_by(before: Accounts) -> Accounts:
        if before.is_closed:
            raise Trouble("access.closed_already")
        return with_person(before, Account(name, Role.ADMIN, hashed))

    change_accounts(site, keys, "admin init", name, {"name": name}, closed_by)
    file = site / RIGHTS
    if not file.exists():
        write_atomically(file, rights_text(RightsTable(), words.say("access.rights_comment")).encode())
    return file
