"""People who may sign in, and the tokens of their scripts; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scc_wall.base.trouble import Trouble

NAME = re.compile(r"[a-z][a-z0-9._-]{1,31}", re.ASCII)
"""A person's name for signing in: plain small letters, so that no two names look alike."""
PASSWORD_LEAST, PASSWORD_MOST = 10, 128
LABEL = re.compile(r"[A-Za-z0-9 ._-]{1,40}", re.ASCII)


class Role(StrEnum):
    """What a person is in this room: guest, operator, supervisor, administrator."""

    TAMU = "tamu"
    OPERATOR = "operator"
    PENGAWAS = "pengawas"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Account:
    """A person. hashed: Argon2id of the password; is_off: kept for the audit's sake, may not sign in."""

    name: str
    role: Role
    hashed: str = field(repr=False)
    is_off: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """What a script shows in place of a password. hashed: SHA-256 of its secret part, which is random and long."""

    id: str
    person: str
    label: str
    hashed: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Accounts:
    """A site's accounts. trouble: why those that there are cannot be used; the site is closed then all the same."""

    is_closed: bool = False
    people: Mapping[str, Account] = field(default_factory=dict)
    tokens: Mapping[str, Token] = field(default_factory=dict)
    trouble: Trouble | None = None

    def person(self, name: str) -> Account | None:
        """Return somebody who may sign in, None for all others."""
        account = self.people.get(name)
        return None if account is None or account.is_off else account


def check_name(name: str) -> str:
    """Return a name that may be given to an account; Trouble for any other text."""
    if not NAME.fullmatch(name):
        raise Trouble("access.bad_name")
    return name


def check_password(password: str, name: str) -> str:
    """Return a password that may be given to somebody; Trouble says what it lacks."""
    if not PASSWORD_LEAST <= len(password) <= PASSWORD_MOST:
        raise Trouble("access.password_length", least=PASSWORD_LEAST, most=PASSWORD_MOST)
    if name in password.lower() or len(set(password)) < 4:
        raise Trouble("access.password_weak")
    return password


def is_last_admin(accounts: Accounts, name: str) -> bool:
    """Return whether nobody else could administer the site if this person could not."""
    admins = [one.name for one in accounts.people.values() if one.role is Role.ADMIN and not one.is_off]
    return admins == [name]
