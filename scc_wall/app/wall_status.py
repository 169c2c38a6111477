"""What `ctl status` tells of the running wall (README and the contract of `ctl status --json`)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace

from scc_wall.app.pictures import Pictures
from scc_wall.app.tiles import Tiles
from scc_wall.camera.camera import Camera
from scc_wall.ui.glass import Glass
from scc_wall.wall.status import status


def wall_status(pictures: Pictures, glass: Glass, tiles: Tiles, cameras: Mapping[str, Camera]) -> dict[str, object]:
    """Return every pane and worker as plain values; places in pixels of the X screen."""
    now, quality = pictures.now, pictures.quality
    name_of = now.monitors.name_of
    shown = [(replace(view, monitor=name_of(view.monitor)), glass.picture_place(view.pane)) for view in tiles.mark(now.views())]
    state = now.state
    told = status(
        state.layout,
        shown,
        cameras,
        pictures.crew.processes(),
        overload=quality.reason,
        unplaced=state.unplaced,
        delays_ms={pane.id: quality.delay_ms(pane) for pane in state.panes},
    )
    return {**told, "warm": pictures.arranging.keeping.status(state), "covered": glass.is_private, "gui": os.getpid()}
