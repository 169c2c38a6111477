"""The rows of the camera tree, and what each says; made once for each list of cameras, without asking Qt anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.desk.tree import Branch

EMPTY_NAMES = {"region": "desk.no_region", "link": "desk.no_link", "favourites": "desk.favourites"}


@dataclass(slots=True, eq=False)
class Row:
    """One row. name: its first line; key: a branch's path, a camera's id; ids: the cameras it means; number: its place in all.

    place: among its neighbours; above: None at the top; told: its second line, set when states are told.
    """

    name: str
    key: str
    ids: tuple[str, ...]
    number: int
    place: int
    above: Row | None
    is_camera: bool
    below: list[Row] = field(default_factory=list)
    told: str = ""


def tree_rows(tree: Iterable[Branch], cameras: Mapping[str, Camera], words: Words) -> list[Row]:
    """Return the rows of a tree, each before those below it."""
    rows: list[Row] = []
    for place, branch in enumerate(tree):
        _add_branch(rows, branch, None, place, cameras, words)
    return rows


def list_rows(found: Iterable[str], cameras: Mapping[str, Camera]) -> list[Row]:
    """Return the rows of cameras one below the other."""
    return [
        Row(camera_name(cameras[camera]), camera, (camera,), place, place, None, is_camera=True)
        for place, camera in enumerate(found)
    ]


def camera_name(camera: Camera) -> str:
    """Return how a camera stands in a list."""
    return f"{camera.number}  {camera.name}" if camera.number > 0 else camera.name or camera.id


def _add_branch(
    rows: list[Row], branch: Branch, above: Row | None, place: int, cameras: Mapping[str, Camera], words: Words
) -> None:
    kind = branch.key.partition("/")[0]
    name = branch.name or words.say(EMPTY_NAMES[kind] if above is None else "desk.no_group")
    row = Row(name, branch.key, branch.everybody, len(rows), place, above, is_camera=False)
    rows.append(row)
    if above is not None:
        above.below.append(row)
    for number, below in enumerate(branch.branches):
        _add_branch(rows, below, row, number, cameras, words)
    for number, camera in enumerate(branch.cameras, len(branch.branches)):
        one = Row(camera_name(cameras[camera]), camera, (camera,), len(rows), number, row, is_camera=True)
        rows.append(one)
        row.below.append(one)
