"""Who may do what at the command line of a closed site: asked by every verb that changes or reveals it, decided here alone.

Whoever calls shows a token (`--token-file`), or gives name and password at the terminal. `LINE` names the right of each verb; a
verb that is not in it cannot be asked for. An open site asks nobody.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from scc_wall.access.account import Account, Accounts
from scc_wall.access.right import Right
from scc_wall.access.rights_table import Grant
from scc_wall.adapters.accounts_file import load_accounts
from scc_wall.adapters.audit_log import AuditLog, program_line
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.rights_file import read_rights
from scc_wall.adapters.site import load_site
from scc_wall.adapters.site_files import read_settings
from scc_wall.adapters.token_text import owner_of, read_token_file
from scc_wall.app.sign_in import judge
from scc_wall.app.terminal import ask_secret, ask_text
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.audit import Outcome

LINE: Mapping[str, Right | None] = MappingProxyType(
    {
        "demo": None,  # a site of its own
        "run": None,  # shows a closed site's layout with nobody signed in, as it should
        "setup": Right.SYSTEM,
        "simulate": None,
        "import": Right.SYSTEM,
        "layout new": Right.LAYOUT,
        "camera probe": None,  # devices of the network, no site
        "camera discover": None,
        "camera add": Right.SYSTEM,
        "camera replace": Right.SYSTEM,
        "camera password": Right.SYSTEM,
        "check": Right.SYSTEM,
        "doctor": None,  # the machine, no site
        "bench": None,
        "backup": Right.SYSTEM,
        "backup --with-secrets": Right.USERS,
        "migrate": Right.SYSTEM,
        "restore": Right.USERS,
        "support-bundle": Right.SYSTEM,
        "admin": None,  # every action asks for an admin itself
        "audit verify": None,  # names nobody; an auditor needs no favour of those who are audited
        "audit head": None,
        "audit list": Right.VIEW,  # one's own lines; those of others need `audit`
        "audit report": Right.AUDIT,
        "person export": Right.USERS,
        "person remove": Right.USERS,
        "person notice": None,
        "retention": Right.USERS,
        "report": Right.VIEW,
        "about": None,  # licences and versions of the program, no site
        "ctl": None,  # the running wall asks for the token
    }
)
"""The right that each verb needs at a closed site, None where it touches none."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who called. person: empty at an open site, where everybody may do everything; sees_all: may read everybody's audit."""

    person: str = ""
    sees_all: bool = True


def add_token(parser: argparse.ArgumentParser, words: Words) -> None:
    """Give a verb's parser the argument by which scripts say who they are."""
    parser.add_argument("--token-file", metavar="FILE", type=Path, help=words.say("access.help_token_file"))


@contextmanager
def admitted(
    site: Path, verb: str, told: argparse.Namespace, words: Words, cameras: Iterable[str] | None = None
) -> Iterator[Caller]:
    """Let somebody do something to a site or refuse it (Trouble), and audit either before it is done.

    cameras: those that it is about, None for the whole site. What fails then is audited, too.
    """
    right = LINE[verb]
    closed = _closed(site) if right is not None else None
    if closed is None or right is None:
        yield Caller()
        return
    keys, accounts = closed
    with _book(site, keys) as book:
        account, grant = _who(site, keys, accounts, told, words, book, verb)
        trouble = None if right in grant.rights else Trouble(f"access.no_right_{right}")
        if trouble is None and grant.groups is not None and not _covers(site, grant, cameras):
            trouble = Trouble("access.out_of_scope")
        if trouble is not None:
            book.write([program_line(f"line {verb}", {}, Outcome.REFUSED, str(trouble), account.name)])
            raise trouble
        book.write([program_line(f"line {verb}", _about(told), who=account.name)])
    try:
        yield Caller(account.name, Right.AUDIT in grant.rights)
    except Trouble as failed:
        with _book(site, keys) as book:
            book.write([program_line(f"line {verb}", _about(told), Outcome.FAILED, str(failed), account.name)])
        raise


def _closed(site: Path) -> tuple[KeyFolder, Accounts] | None:
    """Return keys and accounts of a closed site, None for an open one and where there is none."""
    if not site.is_dir():
        return None
    settings, _, _ = read_settings(site)
    keys = KeyFolder.of_site(settings.id, site)
    accounts = load_accounts(site, keys)
    return (keys, accounts) if accounts.is_closed else None


def _who(
    site: Path, keys: KeyFolder, accounts: Accounts, told: argparse.Namespace, words: Words, book: AuditLog, verb: str
) -> tuple[Account, Grant]:
    if accounts.trouble is not None:
        raise accounts.trouble
    if told.token_file is not None:
        account = owner_of(accounts, read_token_file(told.token_file))
        trouble = None if account is not None else Trouble("access.no_token")
        is_counted, name = True, ""
    else:
        name, password = _asked(words)
        verdict = judge(accounts, keys, name, password)
        account, trouble, is_counted = verdict.account, verdict.trouble, verdict.counted
    if account is None or trouble is not None:
        refusal = trouble or Trouble("access.wrong")
        if is_counted:
            book.write([program_line(f"line {verb}", {}, Outcome.REFUSED, str(refusal), name)])
        raise refusal
    return account, read_rights(site)[0].grants[account.role]


def _asked(words: Words) -> tuple[str, str]:
    if sys.stdin.isatty():
        sys.stderr.write(words.say("keep.line_closed") + "\n")
    try:
        return ask_text(words.say("keep.ask_name")).lower(), ask_secret(words.say("access.ask_password"))
    except Trouble:
        raise Trouble("keep.line_needs_account") from None


def _covers(site: Path, grant: Grant, cameras: Iterable[str] | None) -> bool:
    """Return whether somebody who is limited to zones may do something: to the whole site they may do nothing."""
    if cameras is None:
        return False
    groups = {camera.id: camera.group for camera in load_site(site).cameras}
    return all(grant.covers(groups.get(camera)) for camera in cameras)


def _about(told: argparse.Namespace) -> dict[str, object]:
    """Return the words of a call as the audit keeps them; no password is ever one of them."""
    hidden = {"site", "token_file", "action"}
    return {name: str(value) for name, value in vars(told).items() if name not in hidden and value not in (None, "", False)}


@contextmanager
def _book(site: Path, keys: KeyFolder) -> Iterator[AuditLog]:
    book = AuditLog(site, keys)
    try:
        yield book
    finally:
        book.close()
