"""SOAP by hand, for the one thing that must work before any library is loaded: stopping. Standard library only."""

from __future__ import annotations

import base64
import hashlib
import os
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

from scc_wall.ptz.ladder import Rung

SOAP = "http://www.w3.org/2003/05/soap-envelope"
TYPES = "http://www.onvif.org/ver10/schema"
PTZ = "http://www.onvif.org/ver20/ptz/wsdl"
WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
PROFILE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordDigest"
ENCODING = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary"


def stop_bodies(rung: Rung, profile: str, *, turns: bool, zooms: bool) -> tuple[str, ...]:
    """Return the bodies of the requests that make one rung of the stop ladder for a camera that has these axes."""
    token = escape(profile)
    if rung is Rung.STOP:
        return (_stop(token, pan_tilt=True, zoom=True),)
    if rung is Rung.ZERO:
        velocity = (f'<PanTilt xmlns="{TYPES}" x="0" y="0"/>' if turns else "") + (
            f'<Zoom xmlns="{TYPES}" x="0"/>' if zooms else ""
        )
        held = f"<ProfileToken>{token}</ProfileToken><Velocity>{velocity}</Velocity>"
        return (f'<ContinuousMove xmlns="{PTZ}">{held}</ContinuousMove>',)
    halves = (_stop(token, pan_tilt=True, zoom=False), _stop(token, pan_tilt=False, zoom=True))
    return halves if turns and zooms else halves[:1] if turns else halves[1:]


def envelope(body: str, user: str, password: str, skew_s: float, *, with_token: bool) -> bytes:
    """Return a whole request; with_token: signed as WS-UsernameToken of this very moment (a nonce serves once)."""
    header = f"<s:Header>{_token(user, password, skew_s)}</s:Header>" if with_token and user else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="{SOAP}">{header}<s:Body>{body}</s:Body></s:Envelope>'
    ).encode()


def _stop(token: str, *, pan_tilt: bool, zoom: bool) -> str:
    axes = f"<PanTilt>{str(pan_tilt).lower()}</PanTilt><Zoom>{str(zoom).lower()}</Zoom>"
    return f'<Stop xmlns="{PTZ}"><ProfileToken>{token}</ProfileToken>{axes}</Stop>'


def _token(user: str, password: str, skew_s: float) -> str:
    nonce = os.urandom(16)
    created = (datetime.now(UTC) + timedelta(seconds=skew_s)).strftime("%Y-%m-%dT%H:%M:%SZ")
    digest = hashlib.sha1(nonce + created.encode() + password.encode()).digest()  # noqa: S324 - the standard's own
    return (
        f'<Security xmlns="{WSSE}" s:mustUnderstand="true"><UsernameToken><Username>{escape(user)}</Username>'
        f'<Password Type="{PROFILE}">{base64.b64encode(digest).decode()}</Password>'
        f'<Nonce EncodingType="{ENCODING}">{base64.b64encode(nonce).decode()}</Nonce>'
        f'<Created xmlns="{WSU}">{created}</Created></UsernameToken></Security>'
    )
