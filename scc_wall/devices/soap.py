"""The only door to zeep: ONVIF's types and operations, from WSDLs that travel with the program, parsed once for all cameras.

Importing this module costs a quarter of a second and 30 MB, so a worker thread imports it when a camera is first spoken to.
"""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import requests
import zeep
import zeep.exceptions
from lxml import etree
from zeep.transports import Transport
from zeep.wsse.username import UsernameToken

from scc_wall.base.trouble import Trouble
from scc_wall.devices.fault import Refused
from scc_wall.devices.transport import Http, as_soap


class _Kind(NamedTuple):
    file: str
    binding: str


KINDS = {
    "device": _Kind("ver10/device/wsdl/devicemgmt.wsdl", "{http://www.onvif.org/ver10/device/wsdl}DeviceBinding"),
    "media": _Kind("ver10/media/wsdl/media.wsdl", "{http://www.onvif.org/ver10/media/wsdl}MediaBinding"),
    "media2": _Kind("ver20/media/wsdl/media.wsdl", "{http://www.onvif.org/ver20/media/wsdl}Media2Binding"),
    "ptz": _Kind("ver20/ptz/wsdl/ptz.wsdl", "{http://www.onvif.org/ver20/ptz/wsdl}PTZBinding"),
    "imaging": _Kind("ver20/imaging/wsdl/imaging.wsdl", "{http://www.onvif.org/ver20/imaging/wsdl}ImagingBinding"),
}
"""The services we speak with."""


class Login(NamedTuple):
    """What signs a request; skew_s: the camera's clock less ours."""

    user: str
    password: str
    skew_s: float


class Types:
    """The parsed WSDLs, each read when it is first needed; shared by all threads."""

    def __init__(self, folder: Path) -> None:
        """folder: `resources/onvif`."""
        self._folder = folder
        self._lock = threading.Lock()
        self._clients: dict[str, zeep.Client] = {}

    def call(self, kind: str, operation: str, http: Http, address: str, login: Login | None, fields: Mapping[str, Any]) -> Any:
        """Call an operation and return zeep's answer (treat every field as optional).

        login None: unsigned. Refused for a fault, Unauthorized for HTTP 401, Trouble for what is no answer.
        """
        client = copy.copy(self._client(kind))  # shallow: shares the parsed schema
        client.transport = _Poster(http)
        client.wsse = _Token(login) if login is not None and login.user else None
        service = client.create_service(KINDS[kind].binding, address)
        try:
            return service[operation](**fields)
        except zeep.exceptions.Fault as fault:
            raise Refused(_reason(fault)) from None
        except (zeep.exceptions.Error, etree.LxmlError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
            # zeep meets hostile answers in as many ways as there are; none of them tells a person more than this
            raise Trouble("device.nonsense") from None
        except RecursionError:
            raise Trouble("device.nonsense") from None

    def _client(self, kind: str) -> zeep.Client:
        with self._lock:
            if kind not in self._clients:
                self._clients[kind] = self._parsed(KINDS[kind].file)
            return self._clients[kind]

    def _parsed(self, file: str) -> zeep.Client:
        ours = zeep.Settings(strict=True, xml_huge_tree=False, forbid_dtd=False, forbid_entities=True)
        client = zeep.Client(str(self._folder / file), settings=ours, transport=_Shelf(self._folder))
        # From here on it reads what cameras send. Not strict: what is broken becomes a missing field.
        client.settings = zeep.Settings(
            strict=False, xml_huge_tree=False, forbid_dtd=True, forbid_entities=True, forbid_external=True
        )
        return client


class _Shelf(Transport):
    """Answers references between the WSDLs from their folder; nothing is fetched."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        published: dict[str, str] = json.loads((folder / "published.json").read_text(encoding="utf-8"))
        self._published = {_without_scheme(url): file for url, file in published.items()}  # zeep makes http https on its own

    def load(self, url: str) -> bytes:
        """Return a file of ours; LookupError for any other."""
        path = self._folder / self._published[_without_scheme(url)] if "://" in url else Path(url).resolve()
        if not path.is_relative_to(self._folder.resolve()):
            raise LookupError(url)
        return path.read_bytes()


def _without_scheme(url: str) -> str:
    return url.partition("://")[2]


class _Poster(Transport):
    """Sends an envelope by our HTTP and hands the answer to zeep once it can be SOAP at all."""

    def __init__(self, http: Http) -> None:  # the parent's would make a session of its own
        self._http, self._close_session = http, False

    def load(self, url: str) -> bytes:
        """Refuse: an answer has nothing to load."""
        raise LookupError(url)

    def post_xml(self, address: str, envelope: Any, headers: Mapping[str, str]) -> requests.Response:
        """Return the answer as zeep wants it."""
        body = etree.tostring(envelope, xml_declaration=True, encoding="UTF-8")
        status, kind, told = self._http.post(address, body, headers["Content-Type"])
        response = requests.Response()
        response.status_code = status
        response.headers["Content-Type"] = "application/soap+xml"
        response._content = as_soap(status, kind, told)  # noqa: SLF001 - requests offers no other way
        return response


class _Token(UsernameToken):
    """Stateless: each request gets a nonce and a time of its own, with `Z`, by the camera's clock."""

    def __init__(self, login: Login) -> None:
        super().__init__(login.user, login.password, use_digest=True)
        self._login = login

    def apply(self, envelope: Any, headers: Any) -> Any:
        """Sign an envelope."""
        at = datetime.now(UTC) + timedelta(seconds=self._login.skew_s)
        fresh = UsernameToken(self._login.user, self._login.password, use_digest=True, created=at, zulu_timestamp=True)
        return fresh.apply(envelope, headers)

    def verify(self, envelope: Any) -> None:
        """Accept: cameras do not sign."""


def _reason(fault: zeep.exceptions.Fault) -> str:
    """Return the innermost subcode's name, cut to letters: a camera may write there what it likes."""
    codes = [str(getattr(code, "localname", code)) for code in fault.subcodes or ()] or [str(fault.code or "")]
    return "".join(letter for letter in codes[-1].rpartition(":")[2] if letter.isascii() and letter.isalnum())[:40] or "Fault"
