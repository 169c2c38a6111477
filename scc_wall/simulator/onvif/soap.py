"""SOAP 1.2 envelopes and ONVIF's faults."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.simulator.onvif.names import NAMESPACES, clark
from scc_wall.simulator.onvif.tree import BadXmlError, Element, children, found, make, parse


class FaultError(Exception):
    """A fault to answer with: `who` is Sender or Receiver, `codes` ONVIF's subcodes from general to particular."""

    def __init__(self, who: str, *codes: str, why: str = "") -> None:
        """Make a fault."""
        super().__init__(f"{'/'.join(codes)}: {why}")
        self.who, self.codes, self.why = who, codes, why or codes[-1]


@dataclass(frozen=True, slots=True)
class Envelope:
    """A request: its header (None without one) and the one element of its body."""

    header: Element | None
    body: Element


def opened(data: bytes) -> Envelope:
    """Return what is in an envelope; FaultError if it is none."""
    try:
        root = parse(data)
    except BadXmlError as error:
        raise FaultError("Sender", "ter:WellFormed", why=str(error)) from error
    body = found(root, "s:Body")
    inside = list(children(body)) if body is not None else []
    if root.tag != clark("s:Envelope") or len(inside) != 1:
        raise FaultError("Sender", "ter:WellFormed", why="no SOAP 1.2 envelope with one element in its body")
    return Envelope(found(root, "s:Header"), inside[0])


def envelope(body: Element) -> Element:
    """Return an envelope around an answer."""
    return make("s:Envelope", make("s:Body", body))


def fault(error: FaultError) -> Element:
    """Return a fault's element."""
    codes: Element | None = None
    for code in reversed(error.codes):
        codes = make("s:Subcode", make("s:Value", code), codes)
    reason = make("s:Text", error.why)
    reason.set("{http://www.w3.org/XML/1998/namespace}lang", "en")
    return make("s:Fault", make("s:Code", make("s:Value", f"s:{error.who}"), codes), make("s:Reason", reason))


def known_prefix(namespace: str) -> str:
    """Return our prefix for a namespace, empty for an unknown one."""
    return next((prefix for prefix, known in NAMESPACES.items() if known == namespace), "")
