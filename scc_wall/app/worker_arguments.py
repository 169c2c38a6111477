"""What each kind of worker process is told at its start."""

from __future__ import annotations

from scc_wall.adapters.site import CLIPS
from scc_wall.app.library import Library

AUTO_VIDEO = ("xcb_x11", "none")
"""What `auto` means until `doctor` measures: plain X11 and no hardware decoder, right without GPU and possible everywhere."""


def worker_arguments(library: Library) -> dict[str, tuple[str, str]]:
    """Return by role: the site's clips and authorities; libVLC's video output and hardware decoder."""
    settings, folder = library.site.settings, library.folder
    told = (settings.output, settings.hardware)
    video = (AUTO_VIDEO[0] if told[0] == "auto" else told[0], AUTO_VIDEO[1] if told[1] == "auto" else told[1])
    ca_file = str(folder / settings.ca_file) if settings.ca_file else ""
    return {"feeds": (str(folder / CLIPS), ca_file), "player": video}
