"""Covers pictures in which homes would be seen close up, by where cameras look at this moment."""

from __future__ import annotations

from collections.abc import Sequence

from scc_wall.app.helm import Helm
from scc_wall.app.shelf import Shelf
from scc_wall.ptz.privacy import Looking, is_private
from scc_wall.wall.view import PaneView


class PrivacyCovers:
    """Asks the helm where cameras with covers look, as long as they are on the wall."""

    def __init__(self, shelf: Shelf, helm: Helm) -> None:
        self._shelf, self._helm = shelf, helm

    def is_private(self, view: PaneView) -> bool:
        """Return whether a tile must be covered now; the picture on the glass counts, and the one that is to come."""
        return any(self._hides(camera, view.zoom) for camera in (view.camera, view.wanted) if camera)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Have the positions of those looked at that are on the wall."""
        shown = {camera for view in views for camera in (view.camera, view.wanted) if camera}
        self._helm.guard(frozenset(camera for camera in shown if self._shelf.library.ptz.of(camera).covers))

    def _hides(self, camera: str, enlarged: float) -> bool:
        ptz = self._shelf.library.ptz.of(camera)
        report = self._helm.reports.get(camera)
        if not ptz.covers:
            return False
        looking = Looking() if report is None else Looking(report.pan, report.degrees, report.factor, enlarged)
        return is_private(ptz.covers, ptz.north, ptz.pan_range, looking)
