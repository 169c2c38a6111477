"""Turns a table's row into a camera and its secret; the other way round too (without the secret)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scc_wall.base.trouble import Place, Trouble
from scc_wall.camera.address import Address, split_credentials
from scc_wall.camera.camera import Camera, Transport
from scc_wall.camera.host import parse_host_port
from scc_wall.camera.redact import redacted
from scc_wall.camera.regions import Regions
from scc_wall.camera.table import COLUMNS, Row

NUMBER_LIMIT = 99_999
INTERVAL_LIMITS = 0.1, 60.0
"""Seconds between two pictures that are fetched one by one."""
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}", re.ASCII)
"""What a camera's id may be; it is part of file names and of names on the wire."""
SECRET_COLUMNS = ("user", "password")

_URLS = ("sub_url", "main_url", "onvif_url")


@dataclass(frozen=True, slots=True, repr=False)
class CameraRow:
    """A camera read from a row. number 0: the row tells none. user, password: None where the row tells none."""

    place: Place
    camera: Camera
    user: str | None
    password: str | None
    notes: tuple[Trouble, ...] = ()


def camera_of(row: Row, file: str, regions: Regions, before: Camera | None = None) -> CameraRow:
    """Return the camera of a row; Trouble with its place for a row that cannot be one.

    before: the camera of that id as it is; it gives what the table has no column for, and name and number where their cells
    are empty.
    """
    place = Place(file, row.line)
    cells = row.cells
    try:
        return _camera_of(cells, place, regions, before)
    except Trouble as trouble:
        raise Trouble(trouble.key, place, **trouble.params) from None


def _camera_of(cells: Mapping[str, str], place: Place, regions: Regions, before: Camera | None) -> CameraRow:
    identifier = cells.get("id", "")
    if not ID.fullmatch(identifier):
        raise Trouble("camera.id", limit=64)
    for column, cell in cells.items():
        if column != "password" and not cell.isprintable():
            raise Trouble("camera.cell_character", column=column if column in COLUMNS else "-")
    addresses, user, password = _addresses(cells, before)
    region, notes = _region(cells, place, regions, before)
    extra, more = _extra(cells, place, before)
    camera = Camera(
        id=identifier,
        number=_number(cells.get("number", "")) or (before.number if before else 0),
        name=cells.get("name", "") or (before.name if before else "") or identifier,
        group=cells.get("group", before.group if before else ""),
        region=region,
        sub=addresses["sub_url"],
        main=addresses["main_url"],
        onvif=addresses["onvif_url"],
        transport=_transport(cells.get("transport", ""), before),
        interval=_interval(cells["interval"]) if "interval" in cells else before.interval if before else None,
        link=cells.get("link", before.link if before else ""),
        host=_host(cells.get("host", before.host if before else "")),
        lat=_degrees(cells, "lat", 90.0, before.lat if before else None),
        lon=_degrees(cells, "lon", 180.0, before.lon if before else None),
        extra=extra,
    )
    return CameraRow(place, camera, user, password, notes + more)


def _addresses(cells: Mapping[str, str], before: Camera | None) -> tuple[dict[str, Address | None], str | None, str | None]:
    found: dict[str, Address | None] = {
        "sub_url": before.sub if before else None,
        "main_url": before.main if before else None,
        "onvif_url": before.onvif if before else None,
    }
    users, passwords = {cells.get("user", "")}, {cells.get("password", "")}
    for column in _URLS:
        if column in cells:
            found[column] = None
        if text := cells.get(column, ""):
            found[column], user, password = split_credentials(text, column)
            users.add(user)
            passwords.add(password)
    if found["sub_url"] is None and found["main_url"] is None:
        raise Trouble("camera.no_url")
    if len(users - {""}) > 1 or len(passwords - {""}) > 1:
        raise Trouble("camera.two_logins")
    return found, "".join(users) or None, "".join(passwords) or None


def _region(cells: Mapping[str, str], place: Place, regions: Regions, before: Camera | None) -> tuple[str, tuple[Trouble, ...]]:
    told = cells.get("region", before.region if before else "")
    code = regions.code_of(told) if told else ""
    if code is None:
        return told, (Trouble("camera.region_unknown", place),)
    notes = (Trouble("camera.region_by_name", place, code=code),) if code != told else ()
    return code, notes


def _extra(
    cells: Mapping[str, str], place: Place, before: Camera | None
) -> tuple[tuple[tuple[str, str], ...], tuple[Trouble, ...]]:
    kept = dict(before.extra) if before else {}
    notes: list[Trouble] = []
    for column, cell in cells.items():
        if column in COLUMNS:
            continue
        kept[column] = redacted(cell)
        if kept[column] != cell:
            notes.append(Trouble("camera.extra_login", place))
    return tuple(kept.items()), tuple(notes)


def _number(text: str) -> int:
    if not text:
        return 0
    if not re.fullmatch(r"[0-9]{1,5}", text, re.ASCII) or not 1 <= int(text) <= NUMBER_LIMIT:
        raise Trouble("camera.number", limit=NUMBER_LIMIT)
    return int(text)


def _transport(text: str, before: Camera | None) -> Transport:
    if not text:
        return before.transport if before else Transport.TCP
    if text.lower() not in tuple(Transport):
        raise Trouble("camera.transport")
    return Transport(text.lower())


def _interval(text: str) -> float | None:
    text = text.replace(",", ".")  # an Indonesian spreadsheet's decimal sign
    if not text:
        return None
    least, most = INTERVAL_LIMITS
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{0,3})?", text, re.ASCII) or not least <= float(text) <= most:
        raise Trouble("camera.interval", least=least, most=int(most))
    return float(text)


def _host(text: str) -> str:
    if text and parse_host_port(text) is None:
        raise Trouble("camera.host")
    return text.lower()


def _degrees(cells: Mapping[str, str], column: str, limit: float, before: float | None) -> float | None:
    if column not in cells:
        return before
    text = cells[column].replace(",", ".")  # an Indonesian spreadsheet's decimal sign
    if not text:
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,3}(\.[0-9]{0,15})?", text, re.ASCII) or not -limit <= float(text) <= limit:
        raise Trouble("camera.degrees", column=column, limit=int(limit))
    return float(text)


def cameras_as_csv(cameras: Iterable[Camera]) -> str:
    """Return the site's table of cameras: all columns but the secret ones, then the unknown columns that came with them."""
    cameras = tuple(cameras)
    ours = [column for column in COLUMNS if column not in SECRET_COLUMNS]
    others = list(dict.fromkeys(column for camera in cameras for column, _ in camera.extra))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(ours + others)
    for camera in cameras:
        cells = cells_of(camera)
        extra = dict(camera.extra)
        writer.writerow([cells[column] for column in ours] + [extra.get(column, "") for column in others])
    return text.getvalue()


def cells_of(camera: Camera) -> dict[str, str]:
    """Return a camera's cells by column, all of ours but the secret ones."""
    return {
        "id": camera.id,
        "number": str(camera.number),
        "name": camera.name,
        "group": camera.group,
        "region": camera.region,
        "sub_url": camera.sub.url if camera.sub else "",
        "main_url": camera.main.url if camera.main else "",
        "onvif_url": camera.onvif.url if camera.onvif else "",
        "transport": camera.transport.value,
        "interval": "" if camera.interval is None else f"{camera.interval:g}",
        "link": camera.link,
        "host": camera.host,
        "lat": _degrees_text(camera.lat),
        "lon": _degrees_text(camera.lon),
    }


def _degrees_text(degrees: float | None) -> str:
    """Never with an exponent, which no spreadsheet's user would write; nine places are a tenth of a millimetre."""
    return "" if degrees is None else f"{degrees:.9f}".rstrip("0").rstrip(".")
