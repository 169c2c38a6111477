"""The demo's site: the simulated cameras, the shipped layouts, and plain grids where those do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scc_wall.adapters.layout_files import install_shipped_layouts, put_screenful
from scc_wall.adapters.plan_files import install_shipped_plans
from scc_wall.adapters.secrets import Secrets
from scc_wall.adapters.site import create_site, save_cameras, writing
from scc_wall.app.layout_command import new_screenful
from scc_wall.base.words import Words
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera
from scc_wall.camera.secret import Secret
from scc_wall.desk.first_layouts import dealt, grid_for
from scc_wall.simulator.catalogue import SimulatedCamera

SHIPPED = {1: "jakabaring-36", 2: "jakabaring-2-monitor", 4: "jakabaring-4-monitor"}
"""Shipped layouts of all 36 cameras, by number of monitors."""

ALL_SHIPPED = 36
GRIDS = (1, 2, 3, 4, 6, 8, 12, 16)
"""Numbers of monitors for which a demo with another number of cameras gets a layout."""


def make_demo_site(
    folder: Path, cameras: Sequence[SimulatedCamera], url: str, secret: Secret, words: Words, onvif: str = ""
) -> None:
    """Make the site of these cameras, all in the simulator, in an empty folder, with its secrets in a file there."""
    create_site(folder, words)
    with writing(folder):
        save_cameras(folder, [_camera(one, url, onvif) for one in cameras])
        Secrets(folder, "scc-wall/demo", "file").put_all({one.id: secret for one in cameras})
    install_shipped_layouts(folder)
    install_shipped_plans(folder)
    if len(cameras) != ALL_SHIPPED:
        for monitors in GRIDS:
            if monitors <= len(cameras):
                _write_grids(folder, [one.id for one in cameras], monitors, words)


def demo_layout(cameras: int, monitors: int) -> str:
    """Return the name of the layout for so many cameras and monitors."""
    if cameras == ALL_SHIPPED:
        return SHIPPED[max(count for count in SHIPPED if count <= monitors)]
    return f"demo-{max(count for count in GRIDS if count <= min(monitors, cameras))}"


def _write_grids(folder: Path, ids: Sequence[str], monitors: int, words: Words) -> None:
    for number, part in enumerate(dealt(ids, monitors), 1):
        columns, rows = grid_for(len(part))
        screenful = new_screenful(folder, str(number), f"{columns}x{rows}", part)
        put_screenful(folder, f"demo-{monitors}", screenful, words)


def _camera(one: SimulatedCamera, url: str, onvif: str) -> Camera:
    return Camera(
        id=one.id,
        number=one.number,
        name=one.name,
        group=one.group,
        region=one.region,
        sub=parse_address(f"{url}/{one.path}/sub"),
        main=parse_address(f"{url}/{one.path}/main"),
        onvif=parse_address(f"{onvif}/{one.path}/onvif/device_service") if onvif else None,
        lat=one.lat,
        lon=one.lon,
    )
