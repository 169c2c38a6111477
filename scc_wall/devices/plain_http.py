"""One POST by the standard library alone, with HTTP Digest: for the stop that waits for nothing else to be loaded."""

from __future__ import annotations

import hashlib
import http.client
import os
import re
import ssl
import time
from urllib.parse import urlsplit

SIZE_LIMIT = 64 << 10
_PART = re.compile(r'(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))')


class NoAnswerError(Exception):
    """The device did not answer in time, or with what is no answer."""


def post(url: str, body: bytes, limit_s: float, digest: tuple[str, str] | None) -> tuple[int, bytes]:
    """Return an answer's status and body, or NoAnswerError; follows no redirect. digest: user and password for HTTP Digest."""
    until = time.monotonic() + limit_s
    status, headers, told = _once(url, body, until, "")
    if status == http.client.UNAUTHORIZED and digest is not None:
        answer = _digest(headers.get_all("WWW-Authenticate") or [], url, *digest)
        if answer:
            status, _, told = _once(url, body, until, answer)
    return status, told


def _once(url: str, body: bytes, until: float, authorization: str) -> tuple[int, http.client.HTTPMessage, bytes]:
    parts = urlsplit(url)
    limit = until - time.monotonic()
    if limit <= 0 or not parts.hostname:
        raise NoAnswerError("late")
    headers = {"Content-Type": "application/soap+xml; charset=utf-8", "Connection": "close"}
    if authorization:
        headers["Authorization"] = authorization
    try:
        connection = _connection(parts.scheme, parts.hostname, parts.port, limit)
        try:
            path = parts.path or "/"
            connection.request("POST", f"{path}?{parts.query}" if parts.query else path, body, headers)
            response = connection.getresponse()
            return response.status, response.msg, _capped(response, until)
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise NoAnswerError(type(error).__name__) from None


def _connection(scheme: str, host: str, port: int | None, limit_s: float) -> http.client.HTTPConnection:
    if scheme != "https":
        return http.client.HTTPConnection(host, port, timeout=limit_s)
    context = ssl.create_default_context()  # cameras sign for themselves; who they are is the address the installer typed
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return http.client.HTTPSConnection(host, port, timeout=limit_s, context=context)


def _capped(response: http.client.HTTPResponse, until: float) -> bytes:
    told = b""
    while len(told) <= SIZE_LIMIT and time.monotonic() < until:
        piece = response.read1(SIZE_LIMIT)
        if not piece:
            return told
        told += piece
    raise NoAnswerError("endless")


def _digest(challenges: list[str], url: str, user: str, password: str) -> str:
    """Return the Authorization for the first Digest challenge that can be met; empty where there is none."""
    for challenge in challenges:
        scheme, _, rest = challenge.partition(" ")
        told = {name.lower(): quoted or bare for name, quoted, bare in _PART.findall(rest)}
        algorithm = told.get("algorithm", "MD5").upper()
        if scheme.lower() != "digest" or "nonce" not in told or algorithm not in {"MD5", "SHA-256"}:
            continue
        make = hashlib.md5 if algorithm == "MD5" else hashlib.sha256
        parts = urlsplit(url)
        uri = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"

        def hashed(text: str, make: type = make) -> str:  # type: ignore[assignment]
            return str(make(text.encode()).hexdigest())

        first = hashed(f"{user}:{told.get('realm', '')}:{password}")
        second = hashed(f"POST:{uri}")
        fields = {"username": user, "realm": told.get("realm", ""), "nonce": told["nonce"], "uri": uri}
        if "auth" in told.get("qop", ""):
            fresh = os.urandom(8).hex()
            fields["response"] = hashed(f"{first}:{told['nonce']}:00000001:{fresh}:auth:{second}")
            extra = f', qop=auth, nc=00000001, cnonce="{fresh}"'
        else:
            fields["response"] = hashed(f"{first}:{told['nonce']}:{second}")
            extra = ""
        if "opaque" in told:
            fields["opaque"] = told["opaque"]
        listed = ", ".join(f'{name}="{value}"' for name, value in fields.items())
        return f"Digest {listed}, algorithm={algorithm}{extra}"
    return ""
