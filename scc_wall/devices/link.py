"""The way to one device: its addresses, its clock, and the login ladder with its limit of two tries."""

from __future__ import annotations

import time
from calendar import timegm
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scc_wall.base.trouble import Trouble
from scc_wall.devices.answers import at, number
from scc_wall.devices.fault import Refused, Unauthorized

if TYPE_CHECKING:
    from scc_wall.devices.soap import Types
    from scc_wall.devices.transport import Http

DEVICE_PATH = "/onvif/device_service"
SKEW_LEAST_S = 2.0
"""A smaller difference of clocks is the grain of whole seconds."""


class SharedTypes:
    """Loads zeep and the WSDLs when they are first needed, from whichever thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._types: Types | None = None

    def get(self) -> Types:
        """Return the parsed types; takes a third of a second the first time."""
        from scc_wall.devices.soap import Types  # noqa: PLC0415 - zeep is loaded on first need, not at the start

        if self._types is None:
            self._types = Types(self._folder)
        return self._types


class Link:
    """One device as it can be spoken to; use it from one thread. `auth` is `token` or `digest`, whichever the device takes."""

    def __init__(self, types: SharedTypes, url: str, user: str, password: str) -> None:
        """url: as the installer typed it; without a path, the usual one is taken."""
        parts = urlsplit(url)
        self._types, self._user, self._password = types, user, password
        self._scheme, self._netloc = parts.scheme, parts.netloc
        self._http: Http | None = None
        self._host = parts.hostname or ""
        self._port = parts.port or (443 if parts.scheme == "https" else 80)
        self._addresses = {"device": f"{parts.scheme}://{parts.netloc}{parts.path if len(parts.path) > 1 else DEVICE_PATH}"}
        self.auth = "token" if user else "none"
        self.skew_s = 0.0
        self.is_refused = False
        self.is_proven = False
        self.answer_ms = -1

    @property
    def services(self) -> frozenset[str]:
        """The kinds of services whose address is known."""
        return frozenset(self._addresses)

    def address(self, kind: str) -> str:
        """Return where a service is; Trouble where the device has none."""
        if kind not in self._addresses:
            raise Trouble("device.no_service", service=kind)
        return self._addresses[kind]

    def put_address(self, kind: str, told: object) -> None:
        """Take a service's address: its path as the device tells it, on the host that the installer typed."""
        parts = urlsplit(str(told)) if isinstance(told, str) and len(told) < 1024 else None
        if parts is not None and parts.scheme in {"http", "https"}:
            tail = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
            self._addresses[kind] = f"{self._scheme}://{self._netloc}{tail}"

    def read_clock(self) -> None:
        """Ask for the device's time, unsigned as the specification wants it, and keep the difference."""
        try:
            told = self._once("device", "GetSystemDateAndTime", None, {}, None)
        except (Refused, Unauthorized):
            return  # not told without a login: the times are taken for equal
        utc = at(told, "UTCDateTime")
        fields = [number(utc, *path) for path in _CLOCK]
        if all(field is not None for field in fields):
            year, month, day, hour, minute, second = (int(field or 0) for field in fields)
            if 1990 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31:
                skew = timegm((year, month, day, hour, minute, second)) - time.time()
                self.skew_s = 0.0 if abs(skew) < SKEW_LEAST_S else skew

    def call(self, kind: str, operation: str, *, limit_s: float | None = None, **fields: Any) -> Any:
        """Call an operation, signed; Refused for a fault, Trouble for all else. A wrong login is tried twice, never again."""
        if self.is_refused:
            raise Trouble("device.refused")
        try:
            return self._signed(kind, operation, fields, limit_s)
        except (Unauthorized, Refused) as told:
            if isinstance(told, Refused) and told.reason not in _NOT_AUTHORIZED:
                self.is_proven = True
                raise
            if not self._can_try_otherwise(told):
                self.is_refused = True
                raise Trouble("device.refused") from None
        try:
            return self._signed(kind, operation, fields, limit_s)
        except (Unauthorized, Refused) as told:
            if isinstance(told, Refused) and told.reason not in _NOT_AUTHORIZED:
                self.is_proven = True
                raise
            self.is_refused = True
            raise Trouble("device.refused") from None

    def close(self) -> None:
        """Close the connections."""
        if self._http is not None:
            self._http.close()

    def _can_try_otherwise(self, told: Exception) -> bool:
        """Change what may be wrong with the login beside the password: its kind, or the clock."""
        if not self._user:
            return False
        if getattr(told, "offers_digest", False) and self.auth == "token":
            self.auth = "digest"
            self._door().use_digest(self._user, self._password)
            return True
        if self.auth != "token":
            return False
        before = self.skew_s
        if self.is_proven:
            self.read_clock()  # the device's clock was set while we spoke
            if abs(self.skew_s - before) >= SKEW_LEAST_S:
                return True
        if before == 0.0:
            return False
        self.skew_s = 0.0  # it may tell its local time as UTC
        return True

    def _signed(self, kind: str, operation: str, fields: dict[str, Any], limit_s: float | None) -> Any:
        from scc_wall.devices.soap import Login  # noqa: PLC0415 - see SharedTypes

        login = Login(self._user, self._password, self.skew_s) if self.auth == "token" else None
        told = self._once(kind, operation, login, fields, limit_s)
        self.is_proven = True
        return told

    def _once(self, kind: str, operation: str, login: Any, fields: dict[str, Any], limit_s: float | None) -> Any:
        from scc_wall.devices.transport import WHOLE_S  # noqa: PLC0415 - see SharedTypes

        door, began = self._door(), time.monotonic()
        door.whole_s = WHOLE_S if limit_s is None else limit_s
        told = self._types.get().call(kind, operation, door, self.address(kind), login, fields)
        took = (time.monotonic() - began) * 1000
        self.answer_ms = round(took if self.answer_ms < 0 else 0.7 * self.answer_ms + 0.3 * took)
        return told

    def _door(self) -> Http:
        from scc_wall.devices.transport import Http  # noqa: PLC0415 - see SharedTypes

        if self._http is None:
            self._http = Http(self._host, self._port)
        return self._http


_NOT_AUTHORIZED = frozenset({"NotAuthorized", "FailedAuthentication", "SenderNotAuthorized", "InvalidSecurity"})
_CLOCK = (("Date", "Year"), ("Date", "Month"), ("Date", "Day"), ("Time", "Hour"), ("Time", "Minute"), ("Time", "Second"))
