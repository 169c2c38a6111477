"""Digest access authentication, the server's side (RFC 7616, and RFC 2617's plain MD5 as cameras do it).

Nonces keep no state: each holds its birth and a code only we can make, so that a flood of attempts costs no memory.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scc_wall.base.clock import Clock

REALM = "SCC Wall simulator"
NONCE_LIFE = 120.0
"""Seconds a nonce is accepted; an older one is answered with stale=true and a new one."""
HEADER_LIMIT = 2048

_PART = re.compile(r'\s*([A-Za-z]{1,20})\s*=\s*(?:"((?:[^"\\]|\\.){0,1024})"|([^\s,"]{1,256}))\s*(?:,|$)')
_HASHES: Mapping[str, Callable[[bytes], str]] = {
    "MD5": lambda text: hashlib.md5(text, usedforsecurity=False).hexdigest(),  # what cameras speak; it protects a demo
    "SHA-256": lambda text: hashlib.sha256(text).hexdigest(),
}


@dataclass(frozen=True, slots=True)
class Account:
    """The one user who may look; the password is never shown."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Gate:
    """Asks for and checks a Digest; `algorithm` is MD5 or SHA-256, `key` makes the nonces ours."""

    account: Account
    clock: Clock
    algorithm: str = "MD5"
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def challenge(self, *, stale: bool = False) -> str:
        """Return the value of WWW-Authenticate with a fresh nonce."""
        told = f'Digest realm="{REALM}", nonce="{self._nonce()}"'
        if self.algorithm != "MD5":  # MD5 is understood without being named, and some clients stumble over the name
            told += f", algorithm={self.algorithm}"
        return told + (", stale=true" if stale else "")

    def verdict(self, method: str, url: str, authorization: str) -> str:
        """Return `granted`, `denied` or `stale` for a request with this Authorization header (empty: denied)."""
        told = parts(authorization)
        if told.get("algorithm", self.algorithm).upper() != self.algorithm or told.get("realm") != REALM:
            return "denied"
        age = self._age(told.get("nonce", ""))
        if age is None or not _same_place(told.get("uri", ""), url):
            return "denied"
        expected = response(self.account, self.algorithm, method, told)
        known = hmac.compare_digest(told.get("username", "").encode(), self.account.user.encode())
        right = hmac.compare_digest(told.get("response", "").encode(), expected.encode())
        if not (known and right):
            return "denied"
        return "granted" if age <= NONCE_LIFE else "stale"

    def _nonce(self) -> str:
        born = f"{int(self.clock()):x}-{secrets.token_hex(8)}"
        return f"{born}-{self._code(born)}"

    def _code(self, born: str) -> str:
        return hmac.new(self.key, born.encode(), hashlib.sha256).hexdigest()[:32]

    def _age(self, nonce: str) -> float | None:
        born, _, code = nonce.rpartition("-")
        if not hmac.compare_digest(code.encode(), self._code(born).encode()):
            return None
        return self.clock() - int(born.partition("-")[0], 16)


def parts(authorization: str) -> dict[str, str]:
    """Return the parameters of a Digest header by lower-case name; empty for anything that is none."""
    scheme, _, rest = authorization.partition(" ")
    if scheme.lower() != "digest" or len(authorization) > HEADER_LIMIT:
        return {}
    told: dict[str, str] = {}
    at = 0
    while at < len(rest):
        found = _PART.match(rest, at)
        if found is None:
            return {}
        told[found[1].lower()] = re.sub(r"\\(.)", r"\1", found[2]) if found[2] is not None else found[3]
        at = found.end()
    return told


def response(account: Account, algorithm: str, method: str, told: Mapping[str, str]) -> str:
    """Return the response a client that knows the password gives to these parameters (with qop=auth or without any)."""
    hashed = _HASHES[algorithm]
    secret = hashed(f"{account.user}:{told.get('realm', '')}:{account.password}".encode())
    place = hashed(f"{method}:{told.get('uri', '')}".encode())
    between = told.get("nonce", "")
    if "qop" in told:
        between += f":{told.get('nc', '')}:{told.get('cnonce', '')}:{told['qop']}"
    return hashed(f"{secret}:{between}:{place}".encode())


def _same_place(told: str, url: str) -> bool:
    """Whether the address a Digest was made for is the request's: some clients give the path only."""
    return told == url or re.sub(r"^rtsps?://[^/]*", "", told) == re.sub(r"^rtsps?://[^/]*", "", url)
