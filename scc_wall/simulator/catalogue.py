"""The simulated cameras: names and zones of Jakabaring Sport City, and repetitions of them beyond 36."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace

from scc_wall.simulator.resources import resource

REGION = "16.71"
"""Kota Palembang in the code list of the Ministry of Home Affairs (Kepmendagri)."""
MOST = 500
"""More cameras than this are refused: one simulator is for one PC."""

FIXED = "tetap"
"""The catalogue's word for a camera that cannot move."""


@dataclass(frozen=True, slots=True)
class SimulatedCamera:
    """One camera: lat and lon in degrees; group is its zone; kind is the catalogue's word (tetap, ptz, ptz_jauh)."""

    id: str
    number: int
    name: str
    group: str
    kind: str
    region: str
    lat: float
    lon: float

    @property
    def path(self) -> str:
        """Its first path element in an RTSP address: the id in lower case."""
        return self.id.lower()


def catalogue(count: int) -> tuple[SimulatedCamera, ...]:
    """Return the first `count` cameras (1 to MOST, else ValueError); above the catalogue it is repeated as SIM-37 and so on."""
    if not 1 <= count <= MOST:
        raise ValueError(f"{count} cameras: 1 to {MOST} are possible")
    with resource("cameras", "kamera_36.csv").open(encoding="utf-8", newline="") as file:
        known = [_camera(number, row) for number, row in enumerate(csv.DictReader(file), 1)]
    return tuple(known[number - 1] if number <= len(known) else _again(known, number) for number in range(1, count + 1))


def with_domes(cameras: tuple[SimulatedCamera, ...], most: int | None) -> tuple[SimulatedCamera, ...]:
    """Return the cameras with at most so many that can move (None: all that can), the others of these fixed where they are."""
    movable = [camera.id for camera in cameras if camera.kind != FIXED]
    fixed = frozenset(() if most is None else movable[max(0, most) :])
    return tuple(replace(camera, kind=FIXED) if camera.id in fixed else camera for camera in cameras)


def _camera(number: int, row: dict[str, str]) -> SimulatedCamera:
    place = float(row["lat"]), float(row["lon"])
    return SimulatedCamera(row["id"], number, row["nama"], row["zona"], row["jenis"], REGION, *place)


def _again(known: list[SimulatedCamera], number: int) -> SimulatedCamera:
    first = known[(number - 1) % len(known)]
    turn = (number - 1) // len(known)
    aside = 0.0004 * turn  # some 45 m, so that they do not lie upon each other on a map
    return SimulatedCamera(
        f"SIM-{number}",
        number,
        f"{first.name} ({turn + 1})",
        first.group,
        first.kind,
        REGION,
        first.lat + aside,
        first.lon + aside,
    )
