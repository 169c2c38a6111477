"""How a client answers a server that asks who it is: Basic and Digest (RFC 7616, 7617), for HTTP and RTSP alike.

Digest with SHA-256 goes before MD5, and Basic comes last. TP-Link's cameras reject an `algorithm` they have not named, so it is
repeated only where it was. Passwords are kept out of every repr.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

HEADER_LIMIT = 4096
"""Characters of one challenge that are read."""
_HASHES: Mapping[str, Callable[[bytes], str]] = {
    "MD5": lambda text: hashlib.md5(text, usedforsecurity=False).hexdigest(),  # what most cameras speak
    "SHA-256": lambda text: hashlib.sha256(text).hexdigest(),
}
_SCHEME = re.compile(r'"(?:[^"\\]|\\.)*"?|(?:^|,)\s*(basic|digest)(?=[ \t,]|$)', re.ASCII | re.IGNORECASE)
_PARAMETER = re.compile(r'\s*([A-Za-z][A-Za-z0-9_-]{0,31})\s*=\s*(?:"((?:[^"\\]|\\.){0,1024})"|([^\s,"]{0,1024}))\s*(?:,|$)')


@dataclass(frozen=True, slots=True)
class Login:
    """Who we are to a camera."""

    user: str
    password: str = field(repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to offer."""
        return not (self.user or self.password)


@dataclass(frozen=True, slots=True)
class Challenge:
    """What a server asks for. scheme: `basic` or `digest`; algorithm as the server named it, empty where it did not."""

    scheme: str
    realm: str = ""
    nonce: str = ""
    opaque: str = ""
    algorithm: str = ""
    qop: str = ""

    @property
    def hash(self) -> str:
        """The algorithm's hash, MD5 or SHA-256."""
        return (self.algorithm or "MD5").upper().removesuffix("-SESS")


def challenge_of(headers: Iterable[str]) -> Challenge | None:
    """Return the best challenge we can answer among WWW-Authenticate headers, None where there is none."""
    found = [one for header in headers for part in _challenges(header) if (one := _parsed(part)) is not None]
    return max(found, key=lambda one: (one.scheme == "digest", one.hash == "SHA-256"), default=None)


def is_stale(headers: Iterable[str]) -> bool:
    """Return whether a server refuses a nonce for its age only."""
    return any(_parameters(part).get("stale", "").lower() == "true" for header in headers for part in _challenges(header))


def authorization(challenge: Challenge, login: Login, method: str, uri: str, count: int = 1) -> str:
    """Return the Authorization header for a request; count: how often this nonce was used, this time included."""
    if challenge.scheme == "basic":
        return "Basic " + b64encode(f"{login.user}:{login.password}".encode()).decode("ascii")
    hash_of, cnonce, times = _HASHES[challenge.hash], secrets.token_hex(8), f"{count:08x}"

    def hashed(text: str | bytes) -> str:
        return hash_of(text if isinstance(text, bytes) else text.encode("utf-8", errors="surrogateescape"))

    secret = hashed(f"{login.user}:{challenge.realm}:{login.password}")
    if challenge.algorithm.upper().endswith("-SESS"):
        secret = hashed(f"{secret}:{challenge.nonce}:{cnonce}")
    place = f"{method}:{uri}"
    if challenge.qop == "auth-int":  # the body counts too; none of our requests has one
        place += f":{hashed(b'')}"
    between = f"{challenge.nonce}:{times}:{cnonce}:{challenge.qop}" if challenge.qop else challenge.nonce
    told = {"username": login.user, "realm": challenge.realm, "nonce": challenge.nonce, "uri": uri}
    told["response"] = hashed(f"{secret}:{between}:{hashed(place)}")
    parts = [f'{name}="{_escaped(value)}"' for name, value in told.items()]
    if challenge.algorithm:
        parts.append(f"algorithm={challenge.algorithm}")
    if challenge.opaque:
        parts.append(f'opaque="{_escaped(challenge.opaque)}"')
    if challenge.qop:
        parts += [f"qop={challenge.qop}", f"nc={times}", f'cnonce="{cnonce}"']
    elif challenge.algorithm.upper().endswith("-SESS"):
        parts.append(f'cnonce="{cnonce}"')
    return "Digest " + ", ".join(parts)


def _challenges(header: str) -> Iterator[str]:
    """Yield the challenges of one header: some servers put all of them on one line."""
    begins = [found.start(1) for found in _SCHEME.finditer(header[:HEADER_LIMIT]) if found[1]]
    for begin, end in pairwise([*begins, len(header)]):
        yield header[begin:end].rstrip(", \t")


def _parsed(header: str) -> Challenge | None:
    scheme = header.strip().partition(" ")[0].lower()
    told = _parameters(header)
    if scheme == "basic":
        return Challenge("basic", told.get("realm", ""))
    if scheme != "digest" or "nonce" not in told:
        return None
    offered = [one.strip().lower() for one in told.get("qop", "").split(",")]
    found = Challenge(
        "digest",
        told.get("realm", ""),
        told["nonce"],
        told.get("opaque", ""),
        told.get("algorithm", ""),
        next((one for one in ("auth", "auth-int") if one in offered), ""),
    )
    return found if found.hash in _HASHES else None


def _parameters(header: str) -> dict[str, str]:
    """Return a challenge's parameters by lower-case name, up to the first thing that is none."""
    rest = header.strip()[:HEADER_LIMIT].partition(" ")[2]
    told: dict[str, str] = {}
    at = 0
    while at < len(rest) and (part := _PARAMETER.match(rest, at)) is not None and part.end() > at:
        value = re.sub(r"\\(.)", r"\1", part[2]) if part[2] is not None else part[3]
        if any(char < " " or char == "\x7f" for char in value):
            break
        told.setdefault(part[1].lower(), value)
        at = part.end()
    return told


def _escaped(text: str) -> str:
    return re.sub(r'(["\\])', r"\\\1", text)
