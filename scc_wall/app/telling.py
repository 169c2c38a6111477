"""Has strips and covers tell what is true: when asked, and as soon as the event loop comes to it after a change."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QTimer

from scc_wall.app.tiles import Tiles
from scc_wall.app.wall_now import WallNow
from scc_wall.ui.glass import Glass
from scc_wall.wall.view import PaneView


class Telling:
    """Brings the wall's views to the glass."""

    def __init__(self, now: WallNow, glass: Glass, tiles: Tiles, is_hidden: Callable[[PaneView], bool]) -> None:
        """is_hidden: whether a tile must be covered for a guest's sake."""
        self._now, self._glass, self._tiles, self._is_hidden = now, glass, tiles, is_hidden
        self.hidden: Callable[[], Collection[str]] = tuple
        """Monitors that another window of ours lies over: its pixels are seen there, not the cameras'."""
        self.is_private: Callable[[PaneView], bool] = lambda _view: False
        """Whether a tile must be covered because homes would be seen close up."""
        self.curtained: Callable[[], Collection[str]] = tuple
        """Panes that change beneath a curtain: their strips are painted when it opens, once and not twice."""
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)

    def now(self) -> tuple[PaneView, ...]:
        """Show what every tile tells at this moment, and return it."""
        views = self._now.views()
        if self._glass.is_covered:  # the page's pixels stand still, not the camera's
            views = tuple(replace(view, frozen=False) for view in views)
        elif hidden := self.hidden():
            views = tuple(replace(view, frozen=False) if view.monitor in hidden else view for view in views)
        views = tuple(replace(view, hidden=True) if self._is_hidden(view) else view for view in self._tiles.look(views))
        views = tuple(replace(view, private=True) if self.is_private(view) else view for view in views)
        self._glass.show_views(views, self.curtained())
        return views

    def soon(self) -> None:
        """Do it at the loop's next turn, once for all panes that change in this one."""
        self._timer.start(0)
