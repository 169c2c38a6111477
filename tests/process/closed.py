"""Closes a site as `scc-wall admin` does, with people of every role and their tokens, and asks its wall by token."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from scc_wall.access.account import Account, Accounts, Role
from scc_wall.adapters.accounts_file import save_accounts, with_person
from scc_wall.adapters.cryptography_door import hash_password
from scc_wall.adapters.ctl_socket import ask
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.site import writing
from scc_wall.adapters.site_files import read_settings
from scc_wall.adapters.token_text import new_token
from scc_wall.control.lines import request

PASSWORD = "kuda laut 2018"
PEOPLE = {"siti": Role.ADMIN, "rudi": Role.PENGAWAS, "ani": Role.OPERATOR, "tomi": Role.TAMU}


def keys_at(home: Path, site: Path) -> KeyFolder:
    """Return a site's key folder below somebody's home."""
    return KeyFolder(home / ".local" / "share" / "scc-wall-keys" / read_settings(site)[0].id)


def close(site: Path, keys: KeyFolder, rights: str) -> dict[str, str]:
    """Close a site; return everybody's token. rights: its `rights.toml`."""
    accounts, tokens = Accounts(), {}
    hashed = hash_password(PASSWORD, b"0123456789abcdef")
    for name, role in PEOPLE.items():
        token, tokens[name] = new_token(name, "ctl")
        accounts = with_person(accounts, Account(name, role, hashed))
        accounts = replace(accounts, tokens={**accounts.tokens, token.id: token})
    with writing(site):
        (site / "rights.toml").write_text(rights)
        save_accounts(site, keys, accounts)
    return tokens


def answer(site: Path, token: str, *words: str) -> dict[str, Any]:
    """Return what the wall answers to somebody's words, as `ctl` gets it."""
    return dict(json.loads(ask(site, request(words, token))))


def refusal(site: Path, token: str, *words: str) -> str:
    """Return the key of why the wall refused, empty where it did not."""
    told = answer(site, token, *words)
    return "" if told["ok"] else str(told["trouble"])
