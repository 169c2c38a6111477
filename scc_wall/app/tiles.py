"""Tiles as they are on the glass: covered, numbered, flashing, magnified.

What is magnified is told (`WallNow.magnified`), so that it gets a stream of enough pixels; nothing else here changes what is
connected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer

from scc_wall.app.shelf import Shelf
from scc_wall.app.wall_now import WallNow
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.control.reply import DONE, Reply, WrongUsage
from scc_wall.control.tile_command import OFF, ON, CoverWall, FitTile, Identify, Magnify, ShowNumbers
from scc_wall.layout.layout import Fit
from scc_wall.ui.badge import BadgeText
from scc_wall.ui.framing import Framing, dragged, limit, picture_in, zoomed
from scc_wall.ui.glass import Glass
from scc_wall.ui.pane_touch import PaneDrag, PaneWheel
from scc_wall.wall.view import PaneView

NUMBERS_MS = 30_000
"""Numbers go by themselves: the key may be let go while another window has the keyboard."""
FLASH_MS = 8_000
WHEEL_FACTOR = 1.25
"""How much closer one notch of the wheel goes."""
NEXT = "next"

FitOf = Callable[[str], Fit]
"""Returns how a tile of the layout on the wall shows its picture."""


@dataclass(frozen=True, slots=True)
class _Held:
    """How a pane is framed, and for which camera in which tile: another one is framed anew."""

    camera: str
    tile: str
    framing: Framing


class Tiles(QObject):
    """What people did with tiles; `look` brings the glass to it, with every tick."""

    def __init__(self, glass: Glass, now: WallNow, shelf: Shelf, fit_of: FitOf, covered: Callable[[bool], None]) -> None:
        """Begin with nothing done. covered: told when the wall is covered or uncovered."""
        super().__init__(glass)
        self._glass, self._now, self._shelf, self._fit_of, self._covered = glass, now, shelf, fit_of, covered
        self._held: dict[str, _Held] = {}
        self._has_numbers, self._flashing = False, ""
        self._numbers_end, self._flash_end = QTimer(self), QTimer(self)
        for timer, end in ((self._numbers_end, self._end_numbers), (self._flash_end, self._end_flash)):
            timer.setSingleShot(True)
            timer.timeout.connect(end)
        glass.pane_wheeled.connect(self._wheeled)
        glass.pane_dragged.connect(self._dragged)

    # commands

    def cover(self, command: CoverWall) -> Reply:
        """Cover or uncover the wall."""
        is_private = not self._glass.is_private if not command.state else _is_on(command.state)
        self._glass.cover(is_private=is_private)
        self._covered(is_private)
        return DONE

    def numbers(self, command: ShowNumbers) -> Reply:
        """Show or hide every tile's number."""
        self._has_numbers = _is_on(command.state)
        self._numbers_end.start(NUMBERS_MS) if self._has_numbers else self._numbers_end.stop()
        self.look(self._now.views())
        return DONE

    def identify(self, command: Identify) -> Reply:
        """Let a camera flash wherever it is."""
        camera = self._shelf.library.camera(command.camera).id
        if camera not in {view.camera for view in self._now.views()}:
            raise Trouble("care.not_on_the_wall", camera=camera)
        self._flashing = camera
        self._flash_end.start(FLASH_MS)
        self.look(self._now.views())
        return DONE

    def fit(self, command: FitTile) -> Reply:
        """Show a camera's picture whole, filling its tile or drawn to it."""
        if command.mode not in {*Fit, NEXT}:
            raise WrongUsage("care.no_fit", mode=command.mode, modes=", ".join([*Fit, NEXT]))
        for view in self.meant(command.camera):
            before = self._framing(view).fit
            fit = list(Fit)[(list(Fit).index(before) + 1) % len(Fit)] if command.mode == NEXT else Fit(command.mode)
            self._hold(view, Framing(fit))
        self.look(self._now.views())
        return DONE

    def magnify(self, command: Magnify) -> Reply:
        """Look closer at a camera."""
        if not (100 <= command.percent <= 800 and 0 <= command.x <= 1000 and 0 <= command.y <= 1000):
            raise WrongUsage("care.no_zoom")
        for view in self.meant(command.camera):
            before, tile, aspect = self._framing(view), self._tile(view), self._now.aspect(view.pane)
            zoom = min(command.percent / 100, limit(before, tile, aspect))
            middle = (command.x / 1000, command.y / 1000) if zoom > 1 else (0.5, 0.5)
            framing = replace(before, zoom=zoom, x=middle[0], y=middle[1])
            self._hold(view, dragged(framing, tile, aspect, 0, 0))
        self.look(self._now.views())
        return DONE

    # with every tick

    def look(self, views: Iterable[PaneView]) -> tuple[PaneView, ...]:
        """Bring the glass to what was asked for; return the views with how far each is magnified."""
        marked: list[PaneView] = []
        magnified: dict[str, int] = {}
        for view in views:
            framing, tile, aspect = self._framing(view), self._tile(view), self._now.aspect(view.pane)
            if not tile.is_empty:  # else the pane is yet to be opened
                self._glass.frame_pane(view.pane, framing, aspect)
                self._now.stage.shape(view.pane, f"{tile.w}:{tile.h}" if framing.fit is Fit.STRETCH else "")
                self._glass.badge_pane(view.pane, self._badge(view))
            marked.append(_marked(view, framing))
            if framing.zoom > 1 and not tile.is_empty:
                magnified[view.camera] = max(magnified.get(view.camera, 0), picture_in(framing, tile, aspect).h)
        self._now.magnified = magnified
        there = {view.pane for view in marked}
        self._held = {pane: held for pane, held in self._held.items() if pane in there}
        return tuple(marked)

    def mark(self, views: Iterable[PaneView]) -> tuple[PaneView, ...]:
        """Return the views with how far each is magnified."""
        return tuple(_marked(view, self._framing(view)) for view in views)

    def meant(self, camera: str) -> list[PaneView]:
        """Return the tiles that a command means: those of a camera, or the one under the pointer; Trouble without any."""
        views = self._now.views()
        if camera:
            known = self._shelf.library.camera(camera).id
            found = [view for view in views if view.camera == known]
            if not found:
                raise Trouble("care.not_on_the_wall", camera=known)
            return found
        pointed = self._glass.pane_under_pointer()
        found = [view for view in views if view.pane == pointed]
        if not found:
            raise Trouble("care.no_tile_pointed_at")
        return found

    # within

    def _wheeled(self, wheel: PaneWheel) -> None:
        view = self._view(wheel.pane)
        if view is not None:
            factor = WHEEL_FACTOR**wheel.notches
            framing = zoomed(self._framing(view), self._tile(view), self._now.aspect(view.pane), factor, wheel.at)
            self._frame_now(view, framing)

    def _dragged(self, drag: PaneDrag) -> None:
        view = self._view(drag.pane)
        if view is not None:
            framing = dragged(self._framing(view), self._tile(view), self._now.aspect(view.pane), drag.dx, drag.dy)
            self._frame_now(view, framing)

    def _frame_now(self, view: PaneView, framing: Framing) -> None:
        """Frame a tile at once: a hand must not wait for the next tick."""
        self._hold(view, framing)
        self._glass.frame_pane(view.pane, framing, self._now.aspect(view.pane))

    def _framing(self, view: PaneView) -> Framing:
        held = self._held.get(view.pane)
        if held is not None and (held.camera, held.tile) == (view.camera, view.tile):
            return held.framing
        return Framing(self._fit_of(view.tile))

    def _hold(self, view: PaneView, framing: Framing) -> None:
        self._held[view.pane] = _Held(view.camera, view.tile, framing)

    def _badge(self, view: PaneView) -> BadgeText | None:
        is_sought = bool(self._flashing) and view.camera == self._flashing
        if not is_sought and not self._has_numbers:
            return None
        return BadgeText(str(view.number) if view.number else view.camera, view.name, is_sought)

    def _view(self, pane: str) -> PaneView | None:
        return next((view for view in self._now.views() if view.pane == pane), None)

    def _tile(self, view: PaneView) -> Rect:
        place = self._glass.picture_place(view.pane)
        return Rect(0, 0, place.w, place.h)

    def _end_numbers(self) -> None:
        self._has_numbers = False

    def _end_flash(self) -> None:
        self._flashing = ""


def _marked(view: PaneView, framing: Framing) -> PaneView:
    zoom = round(framing.zoom, 2)
    return view if view.zoom == zoom else replace(view, zoom=zoom)


def _is_on(state: str) -> bool:
    if state not in {ON, OFF}:
        raise WrongUsage("care.on_or_off", word=state)
    return state == ON
