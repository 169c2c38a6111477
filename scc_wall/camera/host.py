"""Host and port as they stand in a URL."""

from __future__ import annotations

import ipaddress
import re

_HOST_PORT = re.compile(
    r"(?:\[(?P<six>[0-9A-Fa-f:.]{2,45})\]|(?P<name>[^\[\]:/?#@]{1,253}))(?::(?P<port>[0-9]{1,5}))?", re.ASCII
)
_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?", re.ASCII)
PORT_LIMIT = 65535


def parse_host_port(text: str) -> tuple[str, int | None] | None:
    """Return host (lower case, IPv6 in brackets) and port (None where none is told); None where the text is neither."""
    match = _HOST_PORT.fullmatch(text)
    if match is None:
        return None
    port = int(match["port"]) if match["port"] else None
    if port is not None and not 1 <= port <= PORT_LIMIT:
        return None
    host = _six(match["six"]) if match["six"] else _name(match["name"])
    return (host, port) if host else None


def is_ip(host: str) -> bool:
    """Return whether a host from `parse_host_port` is an IP address and not a name."""
    return host.startswith("[") or host.replace(".", "").isdigit()


def is_telling(host: str) -> bool:
    """Return whether a host can hardly be a piece of a password: an IP address, a name with a dot, or localhost."""
    return is_ip(host) or host == "localhost" or "." in host


def _six(text: str) -> str:
    try:
        return f"[{ipaddress.IPv6Address(text)}]"
    except ValueError:
        return ""


def _name(text: str) -> str:
    if text.replace(".", "").isdigit():
        try:
            return str(ipaddress.IPv4Address(text))
        except ValueError:
            return ""
    labels = text.removesuffix(".").split(".")
    return text.lower() if all(_LABEL.fullmatch(label) for label in labels) else ""
