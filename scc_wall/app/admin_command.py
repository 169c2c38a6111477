"""`scc-wall admin init | user ... | token | rights | recover`: who may do what in a site.

Every action is the act of an admin who gives the password, but two: `init`, which makes the first one and closes the site, and
`recover`, for a site whose admins have all lost theirs; it leaves a mark in the audit that cannot be taken away unseen.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from scc_wall.access.account import LABEL, Account, Accounts, Role, check_name, check_password, is_last_admin
from scc_wall.access.rights_table import rights_text
from scc_wall.adapters.accounts_file import load_accounts, with_person
from scc_wall.adapters.files import write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.places import default_site
from scc_wall.adapters.rights_file import read_rights
from scc_wall.adapters.token_text import new_token
from scc_wall.app.account_changes import change_accounts, make_first_admin, write_line
from scc_wall.app.audit_command import keys_of
from scc_wall.app.sign_in import hashed, judge
from scc_wall.app.terminal import ask_secret, ask_text
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.control.audit import Outcome


@dataclass(frozen=True, slots=True)
class _Room:
    """What every action needs."""

    site: Path
    keys: KeyFolder
    words: Words
    told: argparse.Namespace

    def say(self, key: str, **params: object) -> None:
        sys.stdout.write(self.words.say(key, **params) + "\n")


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    told = _parser(words).parse_args(arguments)
    site = told.site or default_site()
    action = told.action if told.action != "user" else f"user {told.deed}"
    try:
        room = _Room(site, keys_of(site), words, told)
        ACTIONS[action](room)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    return 0


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("scc-wall admin", description=words.say("app.help_admin"))
    actions = parser.add_subparsers(dest="action", required=True, metavar="init|user|token|rights|recover")
    ends = [actions.add_parser(name, description=words.say(f"access.help_{name}")) for name in ("init", "rights", "recover")]
    user = actions.add_parser("user", description=words.say("access.help_user"))
    deeds = user.add_subparsers(dest="deed", required=True, metavar="add|list|disable|enable|role|password")
    ends.append(deeds.add_parser("list", description=words.say("access.help_user_list")))
    for deed in ("add", "disable", "enable", "role", "password"):
        one = deeds.add_parser(deed, description=words.say(f"access.help_user_{deed}"))
        one.add_argument("name", metavar="NAME")
        if deed in {"add", "role"}:
            one.add_argument("--role", choices=[role.value for role in Role], required=True, help=words.say("access.help_role"))
        ends.append(one)
    token = actions.add_parser("token", description=words.say("access.help_token"))
    token.add_argument("name", metavar="NAME")
    token.add_argument("--label", default="ctl", help=words.say("access.help_label"))
    token.add_argument("--out", metavar="FILE", type=Path, required=True, help=words.say("access.help_token_out"))
    for one in (*ends, token):
        one.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    return parser


def _init(room: _Room) -> None:
    if load_accounts(room.site, room.keys).is_closed:
        raise Trouble("access.closed_already")
    room.say("access.init_guide", site=room.site)
    account = _new_account(room, check_name(ask_text(room.words.say("access.ask_admin"))), Role.ADMIN)
    file = make_first_admin(room.site, room.keys, account.name, account.hashed, room.words)
    room.say("access.init_done", name=account.name, file=file, keys=room.keys.folder)


def _recover(room: _Room) -> None:
    if not load_accounts(room.site, room.keys).is_closed:
        raise Trouble("access.open_already")
    room.say("access.recover_guide")
    if ask_text(room.words.say("access.ask_site", name=room.site.name)) != room.site.name:
        raise Trouble("access.not_confirmed")
    account = _new_account(room, check_name(ask_text(room.words.say("access.ask_admin"))), Role.ADMIN)
    told = {"name": account.name, "system_user": getpass.getuser()}

    def with_admin(before: Accounts) -> Accounts:
        return with_person(before if before.trouble is None else Accounts(True), account)

    _change(room, "admin recover", "", told, with_admin, opens=True)
    room.say("access.recover_done", name=account.name)


def _user_add(room: _Room) -> None:
    admin = _admin(room)
    name = check_name(room.told.name)
    account = _new_account(room, name, Role(room.told.role))

    def added(before: Accounts) -> Accounts:
        if name in before.people:
            raise Trouble("access.name_taken", name=name)
        return with_person(before, account)

    _change(room, "admin user add", admin, {"name": name, "role": account.role.value}, added)
    room.say("access.added", name=name, role=account.role.value)


def _user_list(room: _Room) -> None:
    _admin(room)
    accounts = _closed(room)
    for one in accounts.people.values():
        state = room.words.say("access.state_off" if one.is_off else "access.state_on")
        tokens = ", ".join(token.label for token in accounts.tokens.values() if token.person == one.name)
        sys.stdout.write(f"{one.name:<20} {one.role:<10} {state:<10} {tokens}".rstrip() + "\n")


def _user_change(room: _Room, deed: str) -> None:
    admin, name = _admin(room), room.told.name
    fresh = _asked_password(room, name) if deed == "password" else ""
    role = Role(room.told.role) if deed == "role" else None

    def changed(before: Accounts) -> Accounts:
        account = before.people.get(name)
        if account is None:
            raise Trouble("access.no_such_name")
        after = replace(account, is_off=deed == "disable" or (account.is_off and deed != "enable"))
        after = replace(after, role=role or after.role, hashed=fresh or after.hashed)
        if is_last_admin(before, name) and (after.is_off or after.role is not Role.ADMIN):
            raise Trouble("access.last_admin")
        return with_person(before, after)

    _change(room, f"admin user {deed}", admin, {"name": name, **({"role": role.value} if role else {})}, changed)
    room.say("access.changed", name=name)


def _token(room: _Room) -> None:
    admin, name, label = _admin(room), room.told.name, room.told.label
    if not LABEL.fullmatch(label):
        raise Trouble("access.bad_label")
    out = room.told.out.absolute()
    if out.exists():
        raise Trouble("care.file_there", Place(str(out)))
    token, text = new_token(name, label)

    def added(before: Accounts) -> Accounts:
        if before.person(name) is None:
            raise Trouble("access.no_such_name")
        return replace(before, tokens={**before.tokens, token.id: token})

    _change(room, "admin token", admin, {"name": name, "label": label, "id": token.id}, added)
    write_atomically(out, f"{text}\n".encode(), keep_last=False)
    room.say("access.token_written", file=out, name=name)


def _rights(room: _Room) -> None:
    if load_accounts(room.site, room.keys).is_closed:
        _admin(room)
    table, troubles = read_rights(room.site)
    sys.stdout.write(rights_text(table, room.words.say("access.rights_comment")))
    if troubles:
        raise troubles[0]


def _closed(room: _Room) -> Accounts:
    accounts = load_accounts(room.site, room.keys)
    if not accounts.is_closed:
        raise Trouble("access.open_already")
    if accounts.trouble is not None:
        raise accounts.trouble
    return accounts


def _admin(room: _Room) -> str:
    """Return the name of the admin at the terminal, after the password was right; a wrong one is audited."""
    accounts = _closed(room)
    name = ask_text(room.words.say("access.ask_admin"))
    verdict = judge(accounts, room.keys, name, ask_secret(room.words.say("access.ask_password")))
    trouble = verdict.trouble
    if trouble is None and verdict.account is not None and verdict.account.role is not Role.ADMIN:
        trouble = Trouble("access.no_right_users")
    if trouble is not None:
        if verdict.counted:
            write_line(room.site, room.keys, "admin sign-in", name, {}, Outcome.REFUSED, str(trouble))
        raise trouble
    return name


def _new_account(room: _Room, name: str, role: Role) -> Account:
    return Account(name, role, _asked_password(room, name))


def _asked_password(room: _Room, name: str) -> str:
    password = check_password(ask_secret(room.words.say("access.ask_new_password", name=name)), name)
    if ask_secret(room.words.say("access.ask_again")) != password:
        raise Trouble("access.not_the_same")
    return hashed(password)


def _change(
    room: _Room,
    command: str,
    who: str,
    told: Mapping[str, object],
    change: Callable[[Accounts], Accounts],
    *,
    opens: bool = False,
) -> None:
    change_accounts(room.site, room.keys, command, who, told, change, opens=opens)


ACTIONS: Mapping[str, Callable[[_Room], None]] = {
    "init": _init,
    "recover": _recover,
    "rights": _rights,
    "token": _token,
    "user add": _user_add,
    "user list": _user_list,
    **{f"user {deed}": lambda room, deed=deed: _user_change(room, deed) for deed in ("disable", "enable", "role", "password")},  # type: ignore[misc]
}
