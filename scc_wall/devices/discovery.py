"""WS-Discovery: asks on every interface who is a camera. Answers are anybody's: nothing is contacted because of them."""

from __future__ import annotations

import select
import socket
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import ifaddr
from lxml import etree

from scc_wall.base.device_messages import Fact

GROUP, PORT = "239.255.255.250", 3702
DATAGRAM_LIMIT = 64 << 10
FOUND_LIMIT = 512
TEXT_LIMIT = 256
_PROBE = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope" xmlns:w="http://schemas.xmlsoap.org/ws/2004/08/addressing" '
    'xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" xmlns:dn="http://www.onvif.org/ver10/network/wsdl">'
    "<e:Header><w:MessageID>uuid:{id}</w:MessageID><w:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</w:To>"
    "<w:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</w:Action></e:Header>"
    "<e:Body><d:Probe>{types}</d:Probe></e:Body></e:Envelope>"
)
_TYPES = "<d:Types>dn:NetworkVideoTransmitter</d:Types>"


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """A device that answered. endpoint: its own name for itself; addresses: all it told; sender: who sent the answer."""

    endpoint: str
    addresses: tuple[str, ...]
    name: str
    hardware: str
    sender: str


def discover(seconds: float) -> list[FoundDevice]:
    """Ask on all interfaces and listen for so many seconds; never raises for an interface that cannot be used."""
    sockets = [made for made in map(_socket_on, _interfaces()) if made is not None]
    found: dict[str, FoundDevice] = {}
    try:
        begun, asked = time.monotonic(), 0
        while (left := begun + seconds - time.monotonic()) > 0 and len(found) < FOUND_LIMIT:
            if asked < 2 and time.monotonic() - begun >= asked * min(1.0, seconds / 3):  # twice: it is UDP
                asked += 1
                for sock in sockets:
                    _ask(sock)
            for sock in select.select(sockets, [], [], min(left, 0.2))[0] if sockets else []:
                for device in _heard(sock):
                    known = found.get(device.endpoint)
                    found[device.endpoint] = device if known is None else _joined(known, device)
            if not sockets:
                break
    finally:
        for sock in sockets:
            sock.close()
    return sorted(found.values(), key=lambda device: (device.sender, device.endpoint))


def facts_of(devices: Iterable[FoundDevice]) -> list[Fact]:
    """Return what was found as facts of the wire: an address each, about the device's endpoint, and its name."""
    facts: list[Fact] = []
    for device in devices:
        facts.append(Fact("name", " ".join(filter(None, (device.name, device.hardware))), device.endpoint))
        facts += [Fact("address", address, device.endpoint) for address in device.addresses]
        facts.append(Fact("sender", device.sender, device.endpoint))
    return facts


def parse_answer(data: bytes, sender: str) -> list[FoundDevice]:
    """Return the devices of one datagram; none where it is anything else, however hostile."""
    if len(data) > DATAGRAM_LIMIT or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return []
    found = []
    for match in root.iter("{*}ProbeMatch"):
        addresses = tuple(address for address in _text(match, "XAddrs").split() if _is_address(address))[:8]
        endpoint = _text(match.find("{*}EndpointReference"), "Address") or sender
        if addresses:
            scopes = _scopes(_text(match, "Scopes"))
            found.append(FoundDevice(endpoint, addresses, scopes.get("name", ""), scopes.get("hardware", ""), sender))
    return found[:16]


def _interfaces() -> list[str]:
    """Return the IPv4 address of every interface, loopback last: a simulator lives there."""
    addresses = [str(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4]
    return sorted(set(addresses), key=lambda address: (address.startswith("127."), address))


def _socket_on(address: str) -> socket.socket | None:
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
        sock.bind((address, 0))
    except OSError:
        sock.close()
        return None
    return sock


def _ask(sock: socket.socket) -> None:
    for types in (_TYPES, ""):  # some answer only to one of the two
        try:
            sock.sendto(_PROBE.format(id=uuid.uuid4(), types=types).encode(), (GROUP, PORT))
        except OSError:
            return  # an interface without multicast


def _heard(sock: socket.socket) -> list[FoundDevice]:
    try:
        data, (sender, _port) = sock.recvfrom(DATAGRAM_LIMIT)
    except OSError:
        return []
    return parse_answer(data, sender)


def _joined(first: FoundDevice, second: FoundDevice) -> FoundDevice:
    addresses = tuple(dict.fromkeys((*first.addresses, *second.addresses)))[:8]
    return FoundDevice(first.endpoint, addresses, first.name or second.name, first.hardware or second.hardware, first.sender)


def _text(element: etree._Element | None, name: str) -> str:
    child = element.find(f"{{*}}{name}") if element is not None else None
    told = (child.text or "") if child is not None else ""
    return "".join(letter if letter.isprintable() else " " for letter in told[: 16 * TEXT_LIMIT]).strip()


def _scopes(told: str) -> dict[str, str]:
    found = {}
    for scope in told.split():
        for name in ("name", "hardware"):
            if f"/{name}/" in scope:
                value = unquote(scope.rpartition(f"/{name}/")[2])[:TEXT_LIMIT]
                found[name] = "".join(letter for letter in value if letter.isprintable())
    return found


def _is_address(told: str) -> bool:
    try:
        parts = urlsplit(told)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and len(told) <= TEXT_LIMIT and (parts.port or 1) > 0
    except ValueError:
        return False
