"""HTTP to a camera that is not trusted: the only door to requests.

Every rule answers an attack or a fault that is on record: an answer that drips for minutes, one of 300 MB, a redirect that
would post the login to another host, the environment's proxy and `.netrc` being given the password.
"""

from __future__ import annotations

import re
import time
from urllib.parse import urlsplit

import requests
import urllib3
from requests.auth import HTTPDigestAuth

from scc_wall.base.trouble import Trouble
from scc_wall.devices.fault import Unauthorized

CONNECT_S = 3.0
SILENCE_S = 3.0
WHOLE_S = 6.0
SIZE_LIMIT = 4 << 20
_PIECE = 64 << 10

PREFIXES = {
    "tds": "http://www.onvif.org/ver10/device/wsdl",
    "trt": "http://www.onvif.org/ver10/media/wsdl",
    "tr2": "http://www.onvif.org/ver20/media/wsdl",
    "tptz": "http://www.onvif.org/ver20/ptz/wsdl",
    "timg": "http://www.onvif.org/ver20/imaging/wsdl",
    "tt": "http://www.onvif.org/ver10/schema",
    "ter": "http://www.onvif.org/ver10/error",
}
"""The prefixes everybody uses; some firmware uses them without declaring them."""


class Http:
    """Posts to one host, one request at a time; use it from one thread."""

    def __init__(self, host: str, port: int) -> None:
        """Talk to this host and port and to no other."""
        urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
        self._place = (host.strip("[]").lower(), port)
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = False  # cameras sign for themselves; the address the installer typed is what counts
        self.whole_s = WHOLE_S

    def use_digest(self, user: str, password: str) -> None:
        """Log in by HTTP Digest from now on."""
        self._session.auth = HTTPDigestAuth(user, password)

    def post(self, url: str, body: bytes, content_type: str) -> tuple[int, str, bytes]:
        """Return status, content type and body of the answer; Unauthorized on 401, Trouble for all else that is no answer."""
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if parts.scheme not in {"http", "https"} or ((parts.hostname or "").lower(), port) != self._place:
            raise Trouble("device.other_host")
        until = time.monotonic() + self.whole_s
        try:
            with self._session.post(
                url,
                body,
                headers={"Content-Type": content_type},
                allow_redirects=False,
                stream=True,
                timeout=(min(CONNECT_S, self.whole_s), min(SILENCE_S, self.whole_s)),
            ) as response:
                return self._read(response, until)
        except (requests.Timeout, urllib3.exceptions.TimeoutError):
            raise Trouble("device.slow", seconds=round(self.whole_s)) from None
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError):
            raise Trouble("device.unreachable") from None
        except ValueError:  # a header or address that Python's own parser refuses
            raise Trouble("device.nonsense") from None

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def _read(self, response: requests.Response, until: float) -> tuple[int, str, bytes]:
        if response.is_redirect or 300 <= response.status_code < 400:
            raise Trouble("device.redirect")
        told = bytearray()
        while piece := response.raw.read1(_PIECE, decode_content=True):
            told += piece
            if len(told) > SIZE_LIMIT:
                raise Trouble("device.huge", limit=SIZE_LIMIT >> 20)
            if time.monotonic() > until:
                raise Trouble("device.slow", seconds=round(self.whole_s))
        if response.status_code == 401:
            raise Unauthorized(offers_digest="digest" in response.headers.get("WWW-Authenticate", "").lower())
        return response.status_code, response.headers.get("Content-Type", ""), bytes(told)


def as_soap(status: int, content_type: str, body: bytes) -> bytes:
    """Return an answer's body if it can be SOAP, mended where prefixes are not declared; Trouble says what it is instead."""
    kind = content_type.partition(";")[0].strip().lower()
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].lower()
    is_soap = start.startswith(b"<") and kind != "text/html" and b"<html" not in start and b"<!doctype html" not in start
    if not is_soap and (status != 200 or start.startswith(b"<")):  # a page that says 404, or one to log in
        raise Trouble("device.web_page", status=status)
    if kind.startswith("multipart/") or not start.startswith(b"<"):
        raise Trouble("device.nonsense")
    if b"<!DOCTYPE" in body[:4096] or b"<!ENTITY" in body:
        raise Trouble("device.dtd")
    return _declared(body)


def _declared(body: bytes) -> bytes:
    used = set(re.findall(rb"</?([A-Za-z][\w.-]{0,20}):", body))
    lacking = [name for name in PREFIXES if name.encode() in used and f"xmlns:{name}=".encode() not in body]
    if not lacking:
        return body
    added = "".join(f' xmlns:{name}="{PREFIXES[name]}"' for name in lacking).encode()
    return re.sub(rb"<([A-Za-z][\w.:-]*)", lambda first: first[0] + added, body, count=1)
