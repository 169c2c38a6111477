"""The cameras as a tree: by kabupaten/kota and zone, or by line; every level knows the cameras below it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scc_wall.camera.camera import Camera


class Grouping(StrEnum):
    """By what the cameras are grouped: region, then zone; or the line they hang on."""

    REGION = "region"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Branch:
    """One level. key: its path, stable while its cameras come and go; name: for people, empty where nobody named it.

    cameras: ids of those directly below it, by number; branches: the levels below. A branch has one or the other.
    """

    key: str
    name: str
    branches: tuple[Branch, ...] = ()
    cameras: tuple[str, ...] = ()

    @property
    def everybody(self) -> tuple[str, ...]:
        """The ids of all cameras below it."""
        return (*self.cameras, *(camera for branch in self.branches for camera in branch.everybody))


def branches(
    cameras: Iterable[Camera], grouping: Grouping, region_names: Mapping[str, str], favourites: Collection[str] = ()
) -> tuple[Branch, ...]:
    """Return the tree of some cameras. region_names: by Kemendagri code; an unknown code is shown as it is.

    favourites: ids of cameras that stand in a branch at the top as well, where there are any.
    """
    by_number = sorted(cameras, key=_order)
    liked = tuple(camera.id for camera in by_number if camera.id in favourites)
    return (
        *((Branch("favourites/", "", cameras=liked),) if liked else ()),
        *_grouped_branches(by_number, grouping, region_names),
    )


def _grouped_branches(by_number: Sequence[Camera], grouping: Grouping, region_names: Mapping[str, str]) -> tuple[Branch, ...]:
    if grouping is Grouping.LINK:
        return tuple(
            Branch(f"link/{link}", link, cameras=tuple(camera.id for camera in members))
            for link, members in _grouped(by_number, lambda camera: camera.link)
        )
    return tuple(
        Branch(f"region/{region}", region_names.get(region, region), _zones(f"region/{region}", members))
        for region, members in _grouped(by_number, lambda camera: camera.region)
    )


def _zones(above: str, members: Iterable[Camera]) -> tuple[Branch, ...]:
    return tuple(
        Branch(f"{above}/{zone}", zone, cameras=tuple(camera.id for camera in cameras))
        for zone, cameras in _grouped(members, lambda camera: camera.group)
    )


def _grouped(cameras: Iterable[Camera], key: Callable[[Camera], str]) -> list[tuple[str, list[Camera]]]:
    """Return the groups in the order of their keys, cameras without one last."""
    found: dict[str, list[Camera]] = {}
    for camera in cameras:
        found.setdefault(key(camera), []).append(camera)
    return sorted(found.items(), key=lambda item: (not item[0], item[0].casefold()))


def _order(camera: Camera) -> tuple[bool, int, str]:
    return camera.number <= 0, camera.number, camera.id
