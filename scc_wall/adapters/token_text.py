"""Tokens for scripts: `scc_ID_SECRET`, of which only the secret's SHA-256 is kept. It is random and long: no guess finds it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path

from scc_wall.access.account import Account, Accounts, Token
from scc_wall.adapters.files import read_capped
from scc_wall.base.trouble import Place, Trouble

HEAD = "scc"
FILE_LIMIT = 1024


def new_token(person: str, label: str) -> tuple[Token, str]:
    """Return a new token as it is kept, and the text that is shown once."""
    token_id, secret = secrets.token_hex(4), secrets.token_urlsafe(32).replace("_", "-")
    return Token(token_id, person, label, _hashed(secret)), f"{HEAD}_{token_id}_{secret}"


def owner_of(accounts: Accounts, text: str) -> Account | None:
    """Return whose token a text is, None for no token at all and for one of somebody who may not sign in."""
    parts = text.split("_")
    token = accounts.tokens.get(parts[1]) if len(parts) == 3 and parts[0] == HEAD else None
    if token is None or not hmac.compare_digest(token.hashed, _hashed(parts[2])):
        return None
    return accounts.person(token.person)


def read_token_file(path: Path) -> str:
    """Return the token in a file; Trouble where there is none, or others may read it."""
    try:
        mode = path.stat().st_mode & 0o777
        text = read_capped(path, FILE_LIMIT).decode("ascii").strip()
    except FileNotFoundError:
        raise Trouble("site.file_missing", Place(str(path))) from None
    except ValueError:
        raise Trouble("access.no_token_in_file", Place(str(path))) from None
    if mode & 0o077:
        raise Trouble("site.too_open", Place(str(path)), mode=f"{mode:04o}", right="0600")
    return text


def _hashed(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
