"""What a table would change in a site, told before it is done: a difference for people, free of secrets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.camera.roster import Roster
from scc_wall.camera.row import cells_of


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A cell before and after, as the site's table writes it."""

    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CameraChange:
    """A camera that would change: its new number and name, what of it, and whether a login comes with it (never which)."""

    camera: Camera
    fields: tuple[FieldChange, ...]
    login: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """added: with whether each brings a login; unchanged: ids whose row says what is so; troubles: lines that are left out."""

    added: tuple[CameraChange, ...]
    changed: tuple[CameraChange, ...]
    unchanged: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    notes: tuple[Trouble, ...]

    @property
    def does_nothing(self) -> bool:
        """Whether applying it would leave the site as it is."""
        return not self.added and not self.changed


def preview(before: Sequence[Camera], roster: Roster) -> Preview:
    """Return what differs between a site's cameras and those after a table was joined with them."""
    known = {camera.id: camera for camera in before}
    logins = {row.camera.id for row in roster.rows if row.user is not None or row.password is not None}
    told = {row.camera.id for row in roster.rows}
    added: list[CameraChange] = []
    changed: list[CameraChange] = []
    unchanged: list[str] = []
    for camera in roster.cameras:
        if camera.id not in known:
            added.append(CameraChange(camera, differences(None, camera), camera.id in logins))
            continue
        fields = differences(known[camera.id], camera)
        if fields or camera.id in logins:
            changed.append(CameraChange(camera, fields, camera.id in logins))
        elif camera.id in told:
            unchanged.append(camera.id)
    return Preview(tuple(added), tuple(changed), tuple(unchanged), roster.troubles, roster.notes)


def differences(before: Camera | None, after: Camera) -> tuple[FieldChange, ...]:
    """Return the cells in which a camera differs from what it was; all that it has, where it was not there."""
    old = _all_cells(before) if before is not None else {}
    new = _all_cells(after)
    columns = dict.fromkeys((*new, *old))
    return tuple(
        FieldChange(column, old.get(column, ""), new.get(column, ""))
        for column in columns
        if column != "id" and old.get(column, "") != new.get(column, "")
    )


def _all_cells(camera: Camera) -> dict[str, str]:
    return {**cells_of(camera), **dict(camera.extra)}
