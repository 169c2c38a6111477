"""Namespaces and their usual prefixes, and the addresses of ONVIF's PTZ spaces."""

from __future__ import annotations

from collections.abc import Mapping

NAMESPACES: Mapping[str, str] = {
    "s": "http://www.w3.org/2003/05/soap-envelope",
    "tds": "http://www.onvif.org/ver10/device/wsdl",
    "trt": "http://www.onvif.org/ver10/media/wsdl",
    "tr2": "http://www.onvif.org/ver20/media/wsdl",
    "tptz": "http://www.onvif.org/ver20/ptz/wsdl",
    "timg": "http://www.onvif.org/ver20/imaging/wsdl",
    "tt": "http://www.onvif.org/ver10/schema",
    "ter": "http://www.onvif.org/ver10/error",
    "wsse": "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
    "wsu": "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd",
    "a": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
    "d": "http://schemas.xmlsoap.org/ws/2005/04/discovery",
    "dn": "http://www.onvif.org/ver10/network/wsdl",
}
SERVICES: Mapping[str, str] = {
    "tds": "device_service",
    "trt": "media_service",
    "tr2": "media2_service",
    "tptz": "ptz_service",
    "timg": "imaging_service",
}
"""Each service's prefix and the last part of its address."""

_TPTZ = "http://www.onvif.org/ver10/tptz"
POSITION = f"{_TPTZ}/PanTiltSpaces/PositionGenericSpace"
DEGREES = f"{_TPTZ}/PanTiltSpaces/SphericalPositionSpaceDegrees"
TRANSLATION = f"{_TPTZ}/PanTiltSpaces/TranslationGenericSpace"
IN_VIEW = f"{_TPTZ}/PanTiltSpaces/TranslationSpaceFov"
TRANSLATION_DEGREES = f"{_TPTZ}/PanTiltSpaces/SphericalTranslationSpaceDegrees"
VELOCITY = f"{_TPTZ}/PanTiltSpaces/VelocityGenericSpace"
SPEED = f"{_TPTZ}/PanTiltSpaces/GenericSpeedSpace"
ZOOM_POSITION = f"{_TPTZ}/ZoomSpaces/PositionGenericSpace"
ZOOM_TRANSLATION = f"{_TPTZ}/ZoomSpaces/TranslationGenericSpace"
ZOOM_VELOCITY = f"{_TPTZ}/ZoomSpaces/VelocityGenericSpace"
ZOOM_SPEED = f"{_TPTZ}/ZoomSpaces/ZoomGenericSpeedSpace"


def clark(name: str) -> str:
    """Return `prefix:local` as `{namespace}local`; a name without a prefix as it is."""
    prefix, colon, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else name
