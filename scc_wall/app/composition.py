"""What a layout's name stands for at this wall: its file's tiles, parts of other layouts, a picked camera, changes by hand."""

from __future__ import annotations

from collections.abc import Mapping

from scc_wall.app.shelf import Shelf
from scc_wall.layout.compose import hotspots, part_for, with_parts, with_picked
from scc_wall.layout.edit import Edits, edited
from scc_wall.layout.layout import Fit, Layout, Screenful

ZOOM = "zoom:"
"""How the wall's state calls a camera that fills its monitor: `zoom:JSC-01`."""


class Composition:
    """Layouts as they are shown now; it shows nothing itself.

    base: the layout that is shown, or lies behind enlarged cameras, as it was composed; None before the first. enlarged: those
    cameras, each on its monitor, the last one last.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.base: Layout | None = None
        self.enlarged: tuple[str, ...] = ()
        self._edits: dict[str, Edits] = {}
        self._parts: dict[str, Screenful] = {}
        self._picked = ""

    def forget(self, name: str, *, is_shown: bool) -> None:
        """Take that a layout is wanted as its file has it: changes by hand go if it is shown, parts of others go always."""
        if is_shown:
            self._edits.pop(name, None)
        if not name.startswith(ZOOM):
            self._parts.clear()

    def take_parts(self, name: str, parts: Mapping[str, str]) -> str:
        """Put parts of other layouts, by monitor, into a layout, or ("") into the one that is shown; return its name.

        Trouble where one of the layouts is not there; nothing has changed then.
        """
        found = {monitor: part_for(self._shelf.library.layout(layout), monitor) for monitor, layout in parts.items()}
        base = name or self.base_name(next(iter(parts.values()), ""))
        self._shelf.library.layout(base)
        if name:
            self._edits.pop(name, None)
            self._parts.clear()
        self._parts.update({monitor: part for monitor, part in found.items() if part is not None})
        return base

    def base_name(self, otherwise: str) -> str:
        """Return the name of the layout that is shown or lies behind enlarged cameras."""
        return self.base.name if self.base is not None else otherwise

    def put_part(self, monitor: str, part: Screenful) -> None:
        """Show a part of another layout on a monitor from now on."""
        self._parts[monitor] = part

    def pick(self, tile: str, camera: str) -> bool:
        """Let the hot-spot tiles show a camera that a tile shows; return whether there are such tiles."""
        if self.base is None or camera == self._picked:
            return False
        spots = hotspots(with_parts(self._shelf.library.site.layout(self.base.name) or self.base, self._parts))
        if tile in spots:
            return False
        self._picked = camera
        return bool(spots)

    def fit_of(self, tile: str) -> Fit:
        """Return how a tile of the layout on the wall shows its picture."""
        return self.base.fit_of(tile) if self.base is not None else Fit.FIT

    def edits(self, name: str) -> Edits:
        """Return what hands have changed of a layout."""
        return self._edits.get(name, Edits())

    def take_edits(self, name: str, edits: Edits) -> None:
        """Have these changes in place of those so far."""
        self._edits[name] = edits

    def layout(self, name: str) -> Layout:
        """Return a layout; the one on the wall also when its file was taken away: new monitors still get its tiles.

        Trouble where there is none of that name.
        """
        found = self._shelf.library.site.layout(name)
        if found is None and self.base is not None and self.base.name == name:
            found = self.base
        composed = with_parts(found or self._shelf.library.layout(name), self._parts)
        return edited(with_picked(composed, self._picked), self.edits(name).now)

    def enlarged_with(self, name: str) -> tuple[str, ...]:
        """Return the cameras that are large once `zoom:CAMERA` is shown; `back` undoes the last one."""
        camera_id = name.removeprefix(ZOOM)
        if camera_id not in self.enlarged:
            return (*self.enlarged, self._shelf.library.camera(camera_id).id)
        return self.enlarged[: self.enlarged.index(camera_id) + 1]

    def shown(self, name: str) -> None:
        """Take that a layout, or an enlarged camera, is shown now."""
        if name.startswith(ZOOM):
            self.enlarged = self.enlarged_with(name)
        else:
            self.base, self.enlarged = self.layout(name), ()
