"""`accounts.json`: a site's accounts, mode 0600. That the site is closed, and which file is right, is known elsewhere, too.

The key folder holds the SHA-256 of the file this program wrote last. One that was put back, changed by hand or taken away opens
nothing: the site stays closed, and nobody can sign in until an admin has been made anew (`scc-wall admin recover`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

from scc_wall.access.account import LABEL, NAME, Account, Accounts, Role, Token
from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.base.trouble import Place, Trouble

FILE = "accounts.json"
FORMAT = 1
LIMIT = 1 << 20
PEOPLE = 500


def load_accounts(site: Path, keys: KeyFolder) -> Accounts:
    """Return a site's accounts; without any the site is open. Never raises Trouble: what is wrong closes the site."""
    path = site / FILE
    try:
        state = keys.state()
        return _checked(read_capped(path, LIMIT), path, state.get("accounts"))
    except FileNotFoundError:
        gone = Trouble("access.accounts_gone", Place(str(path)))
        return Accounts(is_closed=True, trouble=gone) if state.get("closed") else Accounts()
    except Trouble as trouble:
        return Accounts(is_closed=True, trouble=trouble)


def save_accounts(site: Path, keys: KeyFolder, accounts: Accounts) -> None:
    """Write a site's accounts; it is closed from then on. The caller holds the site's write lock."""
    told = {
        "format": FORMAT,
        "people": [asdict(one) for one in accounts.people.values()],
        "tokens": [asdict(one) for one in accounts.tokens.values()],
    }
    data, path = json.dumps(told, indent=1).encode(), site / FILE
    try:
        before = [_digest(read_capped(path, LIMIT))]
    except FileNotFoundError:
        before = []
    keys.save_state({**keys.state(), "closed": True, "accounts": [*before, _digest(data)]})  # killed here, either is right
    write_atomically(path, data, keep_last=False)
    keys.save_state({**keys.state(), "closed": True, "accounts": [_digest(data)]})


def with_person(accounts: Accounts, account: Account) -> Accounts:
    """Return the accounts with somebody added or replaced; who is switched off loses the tokens."""
    tokens = {name: one for name, one in accounts.tokens.items() if not (account.is_off and one.person == account.name)}
    return replace(accounts, is_closed=True, people={**accounts.people, account.name: account}, tokens=tokens, trouble=None)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _checked(data: bytes, path: Path, known: object) -> Accounts:
    if isinstance(known, list) and known and _digest(data) not in known:
        raise Trouble("access.accounts_foreign", Place(str(path)))
    return _read(data, path)


def _read(data: bytes, path: Path) -> Accounts:
    damaged = Trouble("access.accounts_damaged", Place(str(path)))
    try:
        told = json.loads(data)
        people, tokens = told["people"], told["tokens"]
        if told["format"] != FORMAT or not isinstance(people, list) or len(people) > PEOPLE:
            raise damaged
        accounts = [_account(one) for one in people]
        known = {one.name: one for one in accounts}
        found = [_token(one) for one in tokens]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise damaged from None  # the reader's own text would quote the file
    return Accounts(True, known, {one.id: one for one in found if one.person in known})


def _account(told: Mapping[str, object]) -> Account:
    name, hashed, is_off = told["name"], told["hashed"], told["is_off"]
    if not isinstance(name, str) or not NAME.fullmatch(name) or not isinstance(hashed, str) or not isinstance(is_off, bool):
        raise ValueError("no account")
    return Account(name, Role(str(told["role"])), hashed, is_off)


def _token(told: Mapping[str, object]) -> Token:
    values = [told[name] for name in ("id", "person", "label", "hashed")]
    texts = [one for one in values if isinstance(one, str)]
    if len(texts) != len(values) or not LABEL.fullmatch(texts[2]):
        raise ValueError("no token")
    return Token(*texts)
