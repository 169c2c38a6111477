"""`scc-wall person export | remove NAME`, `notice`: what the site knows of somebody, on request; what everybody is told first.

NAME is an account's, or that of a letter's holder as the letter writes it. The audit's lines stay as they are when a person is
removed: they hold an alias, whose name goes.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path

from scc_wall.access.account import is_last_admin
from scc_wall.access.letter import Letter
from scc_wall.adapters.accounts_file import load_accounts, save_accounts
from scc_wall.adapters.audit_log import AuditLog
from scc_wall.adapters.audit_store import FILE, FOLDER
from scc_wall.adapters.files import write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.letter_store import change_letter, good_letters, read_letters
from scc_wall.adapters.places import default_site
from scc_wall.adapters.room import check_room
from scc_wall.adapters.site import writing
from scc_wall.adapters.site_files import read_settings
from scc_wall.app.audit_command import keys_of, read_lines
from scc_wall.app.line_gate import Caller, add_token, admitted
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words

REQUESTS = "line person"
"""Beginning of the commands of lines about such requests."""
GONE = "-"
"""What stands in a letter in place of a holder who was removed."""


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    told = _parser(words).parse_args(arguments)
    site = told.site or default_site()
    try:
        keys = keys_of(site)
        with admitted(site, f"person {told.action}", told, words) as caller:
            if told.action == "notice":
                sys.stdout.write(notice(site, words) + "\n")
            elif told.action == "export":
                _export(told, site, keys, words)
            else:
                _remove(told, site, keys, caller, words)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    return 0


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("scc-wall person", description=words.say("app.help_person"))
    actions = parser.add_subparsers(dest="action", required=True, metavar="export|remove|notice")
    for action in ("export", "remove", "notice"):
        one = actions.add_parser(action, description=words.say(f"keep.help_person_{action}"))
        if action != "notice":
            one.add_argument("name", metavar="NAME")
        if action == "export":
            one.add_argument("--out", metavar="FILE", type=Path, required=True, help=words.say("keep.help_person_out"))
        one.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
        add_token(one, words)
    return parser


def notice(site: Path, words: Words) -> str:
    """Return the privacy notice with the site's own days of retention."""
    settings = read_settings(site)[0]
    rule, say = settings.retention, words.say

    def days(number: int) -> str:
        return say("keep.notice_days", days=number) if number else say("keep.notice_undecided")

    return say(
        "keep.notice",
        site=settings.name or site.name,
        snapshots=days(rule.snapshot_days),
        letters=days(rule.letter_days),
        audit=days(rule.audit_days),
    )


def known_of(site: Path, keys: KeyFolder, name: str) -> dict[str, object]:
    """Return all that a site knows of somebody, as plain values; Trouble where that is nothing."""
    account = load_accounts(site, keys).people.get(name)
    letters = [_part(letter, name) for letter in good_letters(read_letters(site, keys)) if _holds(letter, name)]
    path = site / FOLDER / FILE
    lines = [line for line in read_lines(path) if _is_about(line, name)] if path.is_file() else []
    if account is None and not letters and not lines:
        raise Trouble("keep.nobody", name=name[:80])
    about = None if account is None else {"name": account.name, "role": account.role.value, "is_off": account.is_off}
    return {"name": name, "account": about, "letters": letters, "audit": lines}


def forget(site: Path, keys: KeyFolder, name: str, by: str) -> None:
    """Remove all that a site knows of somebody; Trouble while they may still act: switched off first, letters over first."""
    accounts = load_accounts(site, keys)
    letters = [letter for letter in good_letters(read_letters(site, keys)) if _holds(letter, name)]
    account = accounts.people.get(name)
    if account is not None and (not account.is_off or is_last_admin(accounts, name)):
        raise Trouble("keep.still_on", name=name)
    if any(not letter.is_over for letter in letters):
        raise Trouble("keep.letter_not_over", letters=", ".join(letter.id for letter in letters if not letter.is_over))
    is_known = _is_known(site, keys, name)
    for letter in letters:
        change_letter(site, keys, letter.id, lambda now, _others: _without(now, name))
    log = AuditLog(site, keys)
    try:
        log.forget(name, by)  # also where nothing else is known: whoever asked has just written the name into the audit
    finally:
        log.close()
    if not is_known:
        raise Trouble("keep.nobody", name=name[:80])
    if account is not None:
        with writing(site):
            now = load_accounts(site, keys)
            people = {one: told for one, told in now.people.items() if one != name}
            save_accounts(site, keys, replace(now, people=people))


def _export(told: argparse.Namespace, site: Path, keys: KeyFolder, words: Words) -> None:
    out = told.out.absolute()
    if out.exists():
        raise Trouble("care.file_there", Place(str(out)))
    data = json.dumps(known_of(site, keys, told.name), ensure_ascii=False, indent=1).encode()
    check_room(out.parent, len(data))
    write_atomically(out, data, keep_last=False)
    sys.stdout.write(words.say("keep.exported", file=out) + "\n")


def _remove(told: argparse.Namespace, site: Path, keys: KeyFolder, caller: Caller, words: Words) -> None:
    forget(site, keys, told.name, caller.person)
    sys.stdout.write(words.say("keep.removed") + "\n")


def _is_same(one: str, name: str) -> bool:
    return one.casefold() == name.casefold()


def _holds(letter: Letter, name: str) -> bool:
    return any(_is_same(one.name, name) or one.account == name for one in letter.form.holders)


def _part(letter: Letter, name: str) -> dict[str, object]:
    holders = [asdict(one) for one in letter.form.holders if _is_same(one.name, name) or one.account == name]
    return {"id": letter.id, "number": letter.form.number, "office": letter.form.office, "as": holders}


def _without(letter: Letter, name: str) -> Letter:
    holders = tuple(
        replace(one, name=GONE, id_kind="", id_tail="", id_notice="", rank="", position="", office="", account="")
        if _is_same(one.name, name) or one.account == name
        else one
        for one in letter.form.holders
    )
    return replace(letter, form=replace(letter.form, holders=holders))


def _is_about(line: dict[str, object], name: str) -> bool:
    """Return whether a line tells of somebody; that their data were asked for is told by every request itself."""
    return name in _people(line) and not str(line.get("command", "")).startswith(REQUESTS)


def _is_known(site: Path, keys: KeyFolder, name: str) -> bool:
    try:
        known_of(site, keys, name)
    except Trouble:
        return False
    return True


def _people(line: dict[str, object]) -> set[str]:
    fields = line.get("with")
    named = {str(fields.get(key)) for key in ("person", "name", "account")} if isinstance(fields, dict) else set()
    return {str(line.get("who", "")), *named}
