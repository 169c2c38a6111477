"""An ONVIF client that shares nothing with ours: zeep on ONVIF's own WSDL files, for asking simulated cameras."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import requests
import zeep
from zeep.wsse.username import UsernameToken

ROOT = Path(__file__).resolve().parents[2] / "resources" / "onvif"
WSDL = {
    "tds": ("ver10/device/wsdl/devicemgmt.wsdl", "{http://www.onvif.org/ver10/device/wsdl}DeviceBinding", "device_service"),
    "trt": ("ver10/media/wsdl/media.wsdl", "{http://www.onvif.org/ver10/media/wsdl}MediaBinding", "media_service"),
    "tr2": ("ver20/media/wsdl/media.wsdl", "{http://www.onvif.org/ver20/media/wsdl}Media2Binding", "media2_service"),
    "tptz": ("ver20/ptz/wsdl/ptz.wsdl", "{http://www.onvif.org/ver20/ptz/wsdl}PTZBinding", "ptz_service"),
    "timg": ("ver20/imaging/wsdl/imaging.wsdl", "{http://www.onvif.org/ver20/imaging/wsdl}ImagingBinding", "imaging_service"),
}


class Offline(zeep.Transport):
    """Loads ONVIF's files only, and counts the seconds a camera may take."""

    def load(self, url: str) -> bytes:
        published = json.loads((ROOT / "published.json").read_text())
        path = ROOT / published[url] if url in published else Path(url)
        assert path.is_relative_to(ROOT), url
        return path.read_bytes()


@cache
def parsed(service: str) -> zeep.Client:
    settings = zeep.Settings(strict=True, forbid_external=False)
    return zeep.Client(str(ROOT / WSDL[service][0]), settings=settings, transport=Offline())


class Token(UsernameToken):
    """A new token at each call, with a time as cameras want it."""

    def __init__(self, user: str, password: str, off: float = 0.0) -> None:
        super().__init__(user, password)
        self.off = off

    def apply(self, envelope: Any, headers: Any) -> Any:
        at = datetime.now(UTC) + timedelta(seconds=self.off)
        fresh = UsernameToken(self.username, self.password, use_digest=True, zulu_timestamp=True, created=at)
        return fresh.apply(envelope, headers)


def service(base: str, name: str, token: UsernameToken | None, auth: Any = None) -> Any:
    """Return a service of the camera at `base` (http://host:port/path), ready to be called."""
    client = copy.copy(parsed(name))
    session = requests.Session()
    session.trust_env, session.auth = False, auth
    client.transport = Offline(session=session, operation_timeout=10)
    client.wsse = token
    return client.create_service(WSDL[name][1], f"{base}/onvif/{WSDL[name][2]}")
