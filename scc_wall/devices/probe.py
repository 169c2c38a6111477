"""Finds out all about one device: what it is, what it can do, what it does wrong, and where its streams are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble
from scc_wall.devices.answers import at
from scc_wall.devices.fault import Refused
from scc_wall.devices.known import FOV_TURN, Known, Movable, Profile, main_and_sub
from scc_wall.devices.link import Link
from scc_wall.devices.set_up import CLOCK_OFF_S, set_up
from scc_wall.devices.status import read_status

ADDRESS_LIMIT = 1024


def probe(link: Link, host: str) -> Iterator[Fact]:
    """Tell everything, piece by piece; host: as the installer typed it, which the streams' addresses get."""
    known = set_up(link)
    yield from (
        Fact(name, value) for name, value in (("maker", known.maker), ("model", known.model), ("firmware", known.firmware))
    )
    yield Fact("login", link.auth)
    yield Fact("services", " ".join(sorted(known.services)))
    if abs(link.skew_s) > CLOCK_OFF_S:
        yield Fact("clock_off_s", str(round(link.skew_s)))
    main, sub = main_and_sub(known.profiles)
    for stream, profile in (("main", main), ("sub", sub)):
        if profile is not None:
            yield from _stream(link, host, stream, profile)
    yield from (
        Fact("profile", f"{one.width}x{one.height} {one.codec}".strip(), one.name or one.token) for one in known.profiles
    )
    odd = list(known.oddities)
    if known.movable is not None:
        yield from _moves(known.movable)
        odd += _odd_status(link, known)
    yield from (Fact("odd", key) for key in dict.fromkeys(odd))


def _stream(link: Link, host: str, stream: str, profile: Profile) -> Iterator[Fact]:
    try:
        told = _stream_uri(link, profile)
    except (Refused, Trouble) as error:
        yield Fact("odd", "device.odd_no_stream", str(error))
        return
    address = typed_host(told, host)
    if address:
        yield Fact(f"{stream}_url", address)
    try:
        snapshot = typed_host(text_of(link.call(profile.service, "GetSnapshotUri", ProfileToken=profile.token)), host)
    except (Refused, Trouble):
        return
    if snapshot and stream == "main":
        yield Fact("snapshot_url", snapshot)


def _stream_uri(link: Link, profile: Profile) -> str:
    if profile.service == "media2":
        return text_of(link.call("media2", "GetStreamUri", Protocol="RTSP", ProfileToken=profile.token))
    setup = {"Stream": "RTP-Unicast", "Transport": {"Protocol": "RTSP"}}
    return text_of(link.call("media", "GetStreamUri", StreamSetup=setup, ProfileToken=profile.token))


def text_of(told: Any) -> str:
    """Return the address in an answer of Media (an object with `Uri`) or Media2 (a plain text)."""
    value = told if isinstance(told, str) else at(told, "Uri")
    return value[: ADDRESS_LIMIT + 1].strip() if isinstance(value, str) else ""


def typed_host(address: str, host: str) -> str:
    """Return a stream's address on the host that was typed, its port kept, any login taken out; empty where it is none."""
    if not address or len(address) > ADDRESS_LIMIT or not address.isprintable():
        return ""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme not in {"rtsp", "rtsps", "http", "https"}:
        return ""
    name = f"[{host.strip('[]')}]" if ":" in host else host
    return urlunsplit((parts.scheme, f"{name}:{port}" if port else name, parts.path, parts.query, ""))


def _moves(movable: Movable) -> Iterator[Fact]:
    yield Fact("moves", " ".join(word for word, has in (("pan-tilt", movable.turns), ("zoom", movable.zooms)) if has))
    yield Fact("presets", str(movable.presets))
    yield Fact("home", "yes" if movable.home else "no")
    yield Fact("timeout_s", str(movable.timeout_s))
    yield Fact("click_to_centre", "own" if FOV_TURN in movable.spaces else "emulated")
    if movable.tours:
        yield Fact("tours", str(movable.tours))
    if movable.auxiliary:
        yield Fact("auxiliary", ", ".join(movable.auxiliary))


def _odd_status(link: Link, known: Known) -> list[str]:
    if known.movable is None:
        return []
    try:
        where = read_status(link, known.movable)
    except (Refused, Trouble):
        return ["device.odd_no_status"]
    odd = []
    if where.zoom is None and known.movable.zooms:
        odd.append("device.odd_no_zoom")
    if where.seen.is_blind:
        odd.append("device.odd_no_status")
    return odd
