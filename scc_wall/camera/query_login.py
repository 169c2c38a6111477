"""Logins in the query or path of a URL, as cheap cameras and web servers have them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote_plus

USER_NAMES = ("user", "usr", "username", "userid", "login", "loginuse", "account")
"""Query parameters that hold a user name (the last but one: VStarcam)."""
PASSWORD_NAMES = (
    "password",
    "passwd",
    "pass",
    "pwd",
    "psw",
    "loginpas",
    "token",
    "access_token",
    "auth",
    "apikey",
    "api_key",
    "key",
    "secret",
    "jwt",
)
"""Query parameters that hold a password or what is as good as one."""

_XIONGMAI = re.compile(r"(.*/user=)(.*?)([_&]password=)(.*?)([_&]channel=[^/]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, repr=False)
class Login:
    """The different users and passwords found in one part of a URL; more than one of either is a conflict."""

    users: frozenset[str] = frozenset()
    passwords: frozenset[str] = frozenset()


def take_login_of_query(query: str) -> tuple[str, Login]:
    """Return a query with `{user}` and `{password}` in place of a login, and the login."""
    users, passwords, kept = set[str](), set[str](), list[str]()
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if value and name.lower() in USER_NAMES:
            users.add(unquote_plus(value))
            kept.append(f"{name}={{user}}")
        elif value and name.lower() in PASSWORD_NAMES:
            passwords.add(unquote_plus(value))
            kept.append(f"{name}={{password}}")
        else:
            kept.append(part)
    return "&".join(kept), Login(frozenset(users - {"{user}"}), frozenset(passwords - {"{password}"}))


def take_login_of_path(path: str) -> tuple[str, Login]:
    """Return a path with `{user}` and `{password}` in place of a login, and the login."""
    match = _XIONGMAI.fullmatch(path)
    if match is None:
        return path, Login()
    before, user, between, password, after = match.groups()
    users, passwords = (
        frozenset({unquote_plus(user)} - {"", "{user}"}),
        frozenset({unquote_plus(password)} - {"", "{password}"}),
    )
    hidden = f"{before}{'{user}' if user else ''}{between}{'{password}' if password else ''}{after}"
    return hidden, Login(users, passwords)
