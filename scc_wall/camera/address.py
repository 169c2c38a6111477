"""Addresses of streams and devices: hostile text in, a checked URL without user and password out.

A login may hide in three places of a URL, and all three are taken out:

* before the `@`. It may be percent-encoded (decoded only if every `%` starts an escape) or raw, with any character in it:
  `rtsp://admin:p@ss:/%# word@10.0.0.5/live` has the password `p@ss:/%# word`. The standard reading is tried first; where it
  gives no host, or only a piece of a password as the host, the last `@` before something that is a host counts. What could be
  read in two ways is refused with advice, because a wrong guess would show half a password as a path.
* in query parameters (`?user=admin&pwd=x`, `?token=x`). The values are replaced by the words `{user}` and `{password}`, which
  `Address.with_credentials` fills in again: this is what the site's camera file holds, and people may write it themselves.
* in the path of XiongMai devices (`/user=admin_password=x_channel=1_stream=0.sdp`), treated in the same way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, unquote

from scc_wall.base.trouble import Trouble
from scc_wall.camera.host import is_ip, is_telling, parse_host_port
from scc_wall.camera.query_login import Login, take_login_of_path, take_login_of_query

SCHEMES = ("rtsp", "rtsps", "http", "https", "clip")
"""The only kinds of address that are ever opened; `clip://NAME` is a file in the site's own folder `clips/`, the only one."""
USUAL_PORTS = {"rtsp": 554, "rtsps": 322, "http": 80, "https": 443}
"""The port each scheme means where an address tells none (IANA)."""
LENGTH_LIMIT = 2048
"""Characters in a URL at the most."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://", re.ASCII)
_AFTER_HOST = re.compile(r"(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=|\[\]]|%[0-9A-Fa-f]{2}|\{user\}|\{password\})*", re.ASCII)
_CLIP = re.compile(r"(?:[^\W_][\w .()+=@,-]{0,99}/){0,3}[^\W_][\w .()+=@,-]{0,99}")
_ESCAPED = re.compile(r"(?:[^%]|%[0-9A-Fa-f]{2})*", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Address:
    """A checked URL that holds no user and no password; made by `parse_address` or `split_credentials`."""

    url: str

    @property
    def scheme(self) -> str:
        """One of `SCHEMES`."""
        return self.url.partition("://")[0]

    @property
    def clip(self) -> str:
        """The name of a clip below the site's folder of clips; empty for every other kind of address."""
        return self.url.partition("://")[2] if self.scheme == "clip" else ""

    @property
    def host(self) -> str:
        """The host, lower case; an IPv6 address in brackets; empty for a clip."""
        if self.scheme == "clip":
            return ""
        found = _place(self.url)
        return found[0] if found else ""

    @property
    def port(self) -> int | None:
        """The port, None where the address tells none."""
        found = None if self.scheme == "clip" else _place(self.url)
        return found[1] if found else None

    @property
    def door(self) -> str:
        """The host and, where it is not the scheme's usual one, the port: `nvr-07.lan` or `nvr-07.lan:8554`."""
        port = self.port
        return self.host if port in {None, USUAL_PORTS.get(self.scheme)} else f"{self.host}:{port}"

    def filled(self, user: str, password: str) -> str:
        """Return the URL with a login where the URL itself has a place for it; a secret then, like `with_credentials`."""
        return self.url.replace("{user}", quote(user, safe="")).replace("{password}", quote(password, safe=""))

    @property
    def has_place_for_password(self) -> bool:
        """Whether the URL itself carries the password, so that nothing else asks for it."""
        return "{password}" in self.url

    def with_credentials(self, user: str, password: str) -> str:
        """Return the URL to open, login percent-encoded. It is a secret: only the process that opens it may make it."""
        user, password = quote(user, safe=""), quote(password, safe="")
        filled = self.url.replace("{user}", user).replace("{password}", password)
        if "{password}" in self.url or not (password or (user and "{user}" not in self.url)):
            return filled
        scheme, _, rest = filled.partition("://")
        return f"{scheme}://{user}:{password}@{rest}"


def parse_address(text: str, what: str = "URL") -> Address:
    """Return the address in a text that must not hold a login; Trouble says what is wrong with `what`."""
    address, user, password = split_credentials(text, what)
    if user or password:
        raise Trouble("camera.url_has_login", what=what)
    return address


def split_credentials(text: str, what: str = "URL") -> tuple[Address, str, str]:
    """Return address, user and password of a URL as people have it; Trouble (without the URL) where it is none.

    what: how to call it in the trouble, usually a column's name.
    """
    if len(text) > LENGTH_LIMIT:
        raise Trouble("camera.url_length", what=what, limit=LENGTH_LIMIT)
    if any(not char.isprintable() for char in text):
        raise Trouble("camera.url_character", what=what)
    scheme = _SCHEME.match(text)
    if scheme is None or scheme[1].lower() not in SCHEMES:
        raise Trouble("camera.url_scheme", what=what, schemes=", ".join(f"{one}://" for one in SCHEMES))
    if scheme[1].lower() == "clip":
        return _clip(text[scheme.end() :], what), "", ""
    login, rest = _split_userinfo(text[scheme.end() :], what)
    authority = _authority(rest)
    found = parse_host_port(authority)
    if found is None:
        raise Trouble("camera.url_host", what=what)
    path, mark, query = rest[len(authority) :].partition("?")
    path, of_path = take_login_of_path(path)
    query, of_query = take_login_of_query(query)
    after = f"{path}{mark}{query}"
    if not _AFTER_HOST.fullmatch(after):
        raise Trouble("camera.url_character", what=what)
    if re.search(r"://[^/]*@", after):  # an address inside the address, with a login of its own
        raise Trouble("camera.url_ambiguous", what=what)
    user, password = _one_login([login, of_path, of_query], what)
    host, port = found
    return Address(f"{scheme[1].lower()}://{host}{'' if port is None else f':{port}'}{after}"), user, password


def _clip(name: str, what: str) -> Address:
    """Return the address of a clip: no name of it can lead out of the folder, nor mean anything to a URL's reader."""
    if not _CLIP.fullmatch(name) or any(part.startswith(".") or part.endswith((".", " ")) for part in name.split("/")):
        raise Trouble("camera.url_clip", what=what)
    return Address(f"clip://{name}")


def _one_login(logins: list[Login], what: str) -> tuple[str, str]:
    given = [one for one in logins if one.users or one.passwords]
    if len(given) > 1 or any(len(one.users) > 1 or len(one.passwords) > 1 for one in given):
        raise Trouble("camera.url_two_logins", what=what)
    return ("", "") if not given else ("".join(given[0].users), "".join(given[0].passwords))


def _split_userinfo(rest: str, what: str) -> tuple[Login, str]:
    at = _login_end(rest, what)
    if at < 0:
        return Login(), rest
    user, _, password = rest[:at].partition(":")
    user, password = _unescaped(user), _unescaped(password)
    return Login(frozenset({user} - {""}), frozenset({password} - {""})), rest[at + 1 :]


def _login_end(rest: str, what: str) -> int:
    """Return where the `@` is that ends the login, -1 where there is none (see the rules at the top)."""
    authority = _authority(rest)
    usual = authority.rfind("@")
    found = parse_host_port(authority[usual + 1 :])
    last = _last_at_before_a_host(rest, len(authority))
    if found is None:
        return last if last >= 0 else usual
    if last < 0 or is_ip(found[0]) or (usual < 0 and is_telling(found[0])):
        return usual
    after = parse_host_port(_authority(rest[last + 1 :]))
    if not is_telling(found[0]) and after is not None and is_telling(after[0]):
        return last
    raise Trouble("camera.url_ambiguous", what=what)


def _last_at_before_a_host(rest: str, start: int) -> int:
    """Return the last `@` from start on that may end a raw `user:password`, -1 if none may."""
    user, colon, _ = rest.partition(":")
    if not colon or _authority(user) != user:
        return -1
    at = rest.rfind("@")
    while at >= start:
        if "://" not in rest[:at] and parse_host_port(_authority(rest[at + 1 :])):
            return at
        at = rest.rfind("@", 0, at)
    return -1


@lru_cache(4096)
def _place(url: str) -> tuple[str, int | None] | None:
    """Return host and port of a checked URL. Kept: recorders' limits are reckoned by hosts, for all cameras once a second."""
    return parse_host_port(_authority(url.partition("://")[2]))


def _authority(rest: str) -> str:
    return re.split(r"[/?#]", rest, maxsplit=1)[0]


def _unescaped(text: str) -> str:
    if not _ESCAPED.fullmatch(text):
        return text
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        return text
