"""Joins a table's rows with the cameras that are there already: ids and numbers are everybody's only once."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from scc_wall.base.trouble import Place, Trouble
from scc_wall.camera.camera import Camera
from scc_wall.camera.regions import Regions
from scc_wall.camera.row import CameraRow, camera_of
from scc_wall.camera.table import Table


@dataclass(frozen=True, slots=True, repr=False)
class Roster:
    """All cameras after a table was read (those that were there, updated, then the new ones), and the rows that count."""

    cameras: tuple[Camera, ...]
    rows: tuple[CameraRow, ...]
    troubles: tuple[Trouble, ...]
    notes: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True, repr=False)
class _Claim:
    row: CameraRow
    told: bool  # whether the row itself tells the number


def join(table: Table, file: str, regions: Regions, before: Sequence[Camera] = ()) -> Roster:
    """Return the cameras after a table was read over those that were before; a row in conflict is left out and told."""
    known = {camera.id: camera for camera in before}
    troubles = list(table.troubles)
    claims: dict[str, _Claim] = {}
    for row in table.rows:
        first = claims.get(row.cells["id"])
        if first is not None:
            troubles.append(Trouble("camera.id_twice", Place(file, row.line), id=row.cells["id"], line=first.row.place.line))
            continue
        try:
            camera_row = camera_of(row, file, regions, known.get(row.cells["id"]))
        except Trouble as trouble:
            troubles.append(trouble)
        else:
            claims[camera_row.camera.id] = _Claim(camera_row, bool(row.cells.get("number")))
    refused = _drop_number_conflicts(claims, known)
    rows = _numbered([claim.row for claim in claims.values()], known)
    merged = {**known, **{row.camera.id: row.camera for row in rows}}
    used = {camera.number for camera in merged.values()}
    free = next(number for number in count(1) if number not in used)
    for loser, owner in refused:
        told = {"number": loser.camera.number, "owner": owner, "free": free}
        troubles.append(Trouble("camera.number_taken", loser.place, **told))
    notes = (*table.notes, *(note for row in rows for note in row.notes))
    return Roster(tuple(merged.values()), tuple(rows), tuple(sorted(troubles, key=_line)), notes)


def _drop_number_conflicts(claims: dict[str, _Claim], known: dict[str, Camera]) -> list[tuple[CameraRow, str]]:
    """Take out of claims what wants a number that is somebody else's, until nothing does; return it and whose number it is."""
    refused: list[tuple[CameraRow, str]] = []
    while True:
        # A camera whose row was just refused stays as it was and keeps its number: so look again
        owners = {camera.number: camera.id for camera in known.values() if camera.id not in claims}
        before = len(refused)
        for claim in sorted(claims.values(), key=lambda one: (one.told, one.row.place.line)):
            camera = claim.row.camera
            if camera.number and (owner := owners.setdefault(camera.number, camera.id)) != camera.id:
                refused.append((claim.row, owner))
                del claims[camera.id]
        if len(refused) == before:
            return refused


def _numbered(rows: list[CameraRow], known: dict[str, Camera]) -> list[CameraRow]:
    ids = {row.camera.id for row in rows}
    used = {camera.number for camera in known.values() if camera.id not in ids} | {row.camera.number for row in rows}
    free = (number for number in count(1) if number not in used)
    return [
        row if row.camera.number else dataclasses.replace(row, camera=dataclasses.replace(row.camera, number=next(free)))
        for row in rows
    ]


def _line(trouble: Trouble) -> int:
    return trouble.place.line if trouble.place else 0
