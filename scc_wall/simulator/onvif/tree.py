"""The one door to lxml in the simulator: XML parsed safely, made, written, and held against schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from lxml import etree

from scc_wall.simulator.onvif.names import NAMESPACES, clark
from scc_wall.simulator.resources import resource

Element = etree._Element  # noqa: SLF001 - lxml gives its elements' class no public name
_XS = "{http://www.w3.org/2001/XMLSchema}"
WSDL: Mapping[str, str] = {
    "tds": "ver10/device/wsdl/devicemgmt.wsdl",
    "trt": "ver10/media/wsdl/media.wsdl",
    "tr2": "ver20/media/wsdl/media.wsdl",
    "tptz": "ver20/ptz/wsdl/ptz.wsdl",
    "timg": "ver20/imaging/wsdl/imaging.wsdl",
}


class BadXmlError(Exception):
    """What came is no XML that may be read; the text says why."""


def parse(data: bytes) -> Element:
    """Return the root of a document; BadXmlError for anything malformed, with a DTD, or deeper than libxml2's own limit."""
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        raise BadXmlError(str(error.msg)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadXmlError("a document type is not allowed")
    return root


def make(name: str, *content: Element | str | None, **attributes: str | float) -> Element:
    """Return an element (`prefix:local`) with text or children; None is left out."""
    made = etree.Element(clark(name), {key: number(value) for key, value in attributes.items()}, nsmap=_map_for(name))
    for one in content:
        if isinstance(one, str):
            made.text = (made.text or "") + one
        elif one is not None:
            made.append(one)
    return made


def number(value: str | float) -> str:
    """Return a value as XML Schema writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else f"{value:.6g}"


def written(root: Element, keep: tuple[str, ...] = ("ter",)) -> bytes:
    """Return a document as bytes; prefixes in `keep` are declared because texts use them."""
    etree.cleanup_namespaces(root, top_nsmap=dict(NAMESPACES), keep_ns_prefixes=list(keep))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def local(element: Element) -> tuple[str, str]:
    """Return an element's namespace and local name."""
    name = etree.QName(element)
    return name.namespace or "", name.localname


def children(element: Element) -> Iterator[Element]:
    """Yield the child elements, without comments and the like."""
    yield from (child for child in element if isinstance(child.tag, str))


def found(element: Element | None, *path: str) -> Element | None:
    """Return the element at a path of `prefix:local` names, or None."""
    for name in path:
        if element is None:
            return None
        element = element.find(clark(name))
    return element


def text(element: Element | None, *path: str) -> str:
    """Return the stripped text at a path, empty if there is none."""
    there = found(element, *path)
    return (there.text or "").strip() if there is not None else ""


def complaint(prefix: str, element: Element) -> str:
    """Return what the service's official schema has against an element, empty if nothing."""
    schema = _schema(prefix)
    if schema.validate(element):
        return ""
    return "; ".join(dict.fromkeys(f"{error.message}" for error in schema.error_log))[:1000]  # type: ignore[attr-defined]


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False)


def _map_for(name: str) -> dict[str, str]:
    prefix = name.partition(":")[0]
    return {prefix: NAMESPACES[prefix]} if ":" in name else {}


@cache
def _schema(prefix: str) -> etree.XMLSchema:
    """Return a service's schema, compiled from the WSDL's own part and ONVIF's types (20 ms, 3 MB)."""
    path = resource("onvif", *WSDL[prefix].split("/"))
    part = etree.parse(path, _parser()).find(f".//{_XS}schema")
    if part is None:
        raise LookupError(f"no schema in {path}")
    parser = _parser()
    parser.resolvers.add(_Published())
    return etree.XMLSchema(etree.fromstring(_narrowed(etree.tostring(part)), parser, base_url=str(path)))


def _narrowed(data: bytes) -> bytes:
    """Return a schema without the wildcards that only XSD 1.1 can tell from their neighbours; libxml2 knows XSD 1.0."""
    root = etree.fromstring(data, _parser())
    for wildcard in list(root.iter(f"{_XS}any")):
        parent, kind = wildcard.getparent(), wildcard.get("namespace")
        if parent is None or (
            len(parent) == 1 and parent.getparent() is not None and parent.getparent().tag != f"{_XS}extension"
        ):
            continue  # alone, it cannot be mistaken
        if kind == "##targetNamespace":
            parent.remove(wildcard)
        elif kind == "##any":
            wildcard.set("namespace", "##other")
    return etree.tostring(root)


class _Published(etree.Resolver):
    """Answers a schema's references with our files: nothing is fetched."""

    def resolve(self, system_url: str, public_id: str, context: object) -> object:  # type: ignore[override]
        """Return the file a reference means (lxml asks by position)."""
        del public_id
        known: Mapping[str, str] = json.loads(resource("onvif", "published.json").read_bytes())
        path = resource("onvif", *known[system_url].split("/")) if system_url in known else Path(system_url)
        if not path.resolve().is_relative_to(resource("onvif").resolve()):
            raise OSError(f"{system_url} is none of ONVIF's files")
        return self.resolve_string(_narrowed(path.read_bytes()), context, base_url=system_url)
