"""WS-Security's UsernameToken (WSS 1.1), checked as a camera does: digest, time window, and no nonce twice."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64decode
from binascii import Error as Base64Error
from collections import OrderedDict
from datetime import UTC, datetime

from scc_wall.simulator.digest import Account
from scc_wall.simulator.onvif.tree import Element, found, text

WINDOW = 10.0
"""Seconds a token's time may differ from the camera's clock: Axis' replay window is about as long."""
_NONCES = 20_000
_DIGEST = "#PasswordDigest"


class TokenDesk:
    """Checks tokens; remembers the nonces of the time window."""

    def __init__(self, account: Account) -> None:
        """Know the account."""
        self._account = account
        self._seen: OrderedDict[bytes, float] = OrderedDict()

    def verdict(self, header: Element | None, now: float) -> str:
        """Return `granted`, `none` (no token) or why a token is refused; `now` is the camera's own Unix time."""
        token = found(header, "wsse:Security", "wsse:UsernameToken")
        if token is None:
            return "none"
        password = found(token, "wsse:Password")
        if password is None or not (password.get("Type") or "").endswith(_DIGEST):
            return "not a password digest"
        created = text(token, "wsu:Created")
        try:
            nonce = b64decode(text(token, "wsse:Nonce"), validate=True)
            given = b64decode(text(password), validate=True)
            made = datetime.fromisoformat(created)
        except (Base64Error, ValueError):
            return "a nonce, digest or time that is none"
        sealed = hashlib.sha1(nonce + created.encode() + self._account.password.encode(), usedforsecurity=False).digest()
        is_known = hmac.compare_digest(text(token, "wsse:Username").encode(), self._account.user.encode())
        if not (hmac.compare_digest(given, sealed) and is_known):
            return "wrong user or password"
        return self._fresh(made if made.tzinfo else made.replace(tzinfo=UTC), nonce, now)

    def _fresh(self, made: datetime, nonce: bytes, now: float) -> str:
        if abs(made.timestamp() - now) > WINDOW:
            return f"its time differs by {made.timestamp() - now:.0f} s"
        return self._once(nonce, now)

    def _once(self, nonce: bytes, now: float) -> str:
        while self._seen and (len(self._seen) > _NONCES or next(iter(self._seen.values())) < now - 2 * WINDOW):
            self._seen.popitem(last=False)
        if nonce in self._seen or not nonce:
            return "the nonce was used before"
        self._seen[nonce] = now
        return "granted"
