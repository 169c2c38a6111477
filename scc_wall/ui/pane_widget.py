"""A pane on the glass: the native window that a player draws into, the strip below it and, when needed, the cover over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scc_wall.base.geometry import Rect
from scc_wall.ui import looks
from scc_wall.ui.badge import Badge, BadgeText
from scc_wall.ui.cover import Cover
from scc_wall.ui.framing import Framing, window_in
from scc_wall.ui.native import make_native
from scc_wall.ui.strip import Strip
from scc_wall.ui.tile_text import CoverText, StripText

BORDER = 1
"""Pixels left free at a tile's right and bottom edge, so that neighbouring pictures do not run together."""


class Picture(QWidget):
    """The window that a player draws into; its id must outlive every move, or the picture would be lost.

    Nobody but the player process paints it, Qt neither: while libVLC makes its own window in it anew, the last picture is to
    stay there. Until there is a picture, the cover lies over it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_PaintOnScreen)
        self.window_id = make_native(self)

    def paintEngine(self) -> QPaintEngine | None:  # type: ignore[override]  # noqa: N802 - Qt's name, and its way to say so
        """Return None: Qt has nothing to paint here."""
        return None


class Opening(QWidget):
    """What a picture is seen through: its window may be larger than its tile, and what is beyond this one's edge is cut off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        make_native(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill what the picture does not cover."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), looks.BACKGROUND)
        painter.end()


class Pane:
    """One pane's widgets. They are siblings in a monitor's window: a cover inside the picture would be hidden by VLC."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.opening = Opening(window)
        self.picture = Picture(self.opening)
        self.picture.show()
        self.strip = Strip(window)
        self.cover: Cover | None = None
        self.badge: Badge | None = None
        self._cover_text: CoverText | None = None
        self._badge_text: BadgeText | None = None
        self._framing = Framing()
        self._aspect: float | None = None
        self._is_placed = False

    @property
    def window_id(self) -> int:
        """The X window for the player."""
        return self.picture.window_id

    def place(self, window: QWidget, tile: QRect) -> None:
        """Show the pane in a monitor's window at a tile's pixels there."""
        if window is not self._window:
            self._window = window
            for widget in self._widgets():
                widget.setParent(window)
        height = looks.strip_height(tile.width(), tile.height())
        picture = QRect(tile.x(), tile.y(), max(1, tile.width() - BORDER), max(1, tile.height() - height - BORDER))
        self.opening.setGeometry(picture)
        self._lay_picture()
        self.strip.setGeometry(tile.x(), picture.y() + picture.height(), picture.width(), height)
        self._is_placed = True
        self._lower()
        self.opening.show()
        self.strip.show()
        self._lay_cover()
        self._lay_badge()

    def frame(self, framing: Framing, aspect: float | None) -> None:
        """Show that part of the picture, whose width through its height is told; the same again costs nothing."""
        if (framing, aspect) != (self._framing, self._aspect):
            self._framing, self._aspect = framing, aspect
            self._lay_picture()

    def show_badge(self, text: BadgeText | None) -> None:
        """Show a badge over the picture, or none; the same again costs nothing."""
        if text != self._badge_text:
            self._badge_text = text
            self._lay_badge()

    def park(self) -> None:
        """Take the pane off the glass; its window lives on, unmapped, with the player behind it."""
        self._is_placed = False
        for widget in self._widgets():
            widget.hide()

    def show_texts(self, strip: StripText, cover: CoverText | None) -> None:
        """Show what is known of the pane; unchanged words cost nothing."""
        self.strip.show_text(strip)
        if cover != self._cover_text:
            self._cover_text = cover
            self._lay_cover()
            self.opening.update()  # X tells of what is seen again, but on a machine that is full Qt left some of it as it was

    def picture_place(self) -> Rect:
        """Return the pixels on the X screen through which the picture is seen."""
        corner = self.opening.mapToGlobal(QPoint(0, 0))
        return Rect(corner.x(), corner.y(), self.opening.width(), self.opening.height())

    def window_size(self) -> tuple[int, int]:
        """Return the width and height of the player's window, which is larger than what is seen where that is magnified."""
        return self.picture.width(), self.picture.height()

    def destroy(self) -> None:
        """End the pane's windows; the player must have let go of them."""
        for widget in self._widgets():
            widget.hide()
            widget.deleteLater()

    def _widgets(self) -> tuple[QWidget, ...]:
        """Return the pane's widgets, the cover last: what is given to another window last lies on top there."""
        return (self.opening, self.strip, *(one for one in (self.cover, self.badge) if one is not None))

    def _lay_picture(self) -> None:
        place = window_in(self._framing, Rect(0, 0, self.opening.width(), self.opening.height()), self._aspect)
        self.picture.setGeometry(place.x, place.y, place.w, place.h)

    def _lay_cover(self) -> None:
        """Put the cover where it belongs, over the picture, or take it away."""
        if self._cover_text is None or not self._is_placed:
            if self.cover is not None:
                self.cover.hide()
            return
        if self.cover is None:
            self.cover = Cover(self._window)
            self._lower()
        self.cover.setGeometry(self.opening.geometry())
        self.cover.show_text(self._cover_text)
        self.cover.show()

    def _lay_badge(self) -> None:
        """Put the badge over picture and cover, or take it away."""
        if self._badge_text is None or not self._is_placed:
            if self.badge is not None:
                self.badge.hide()
            return
        if self.badge is None:
            self.badge = Badge(self._window)
            self._lower()
        self.badge.setGeometry(self.opening.geometry())
        self.badge.show_text(self._badge_text)
        self.badge.show()

    def _lower(self) -> None:
        """Put the picture lowest in its window, above it the cover, then the badge: what else lies over panes stays there.

        X puts new windows on top, and those that come from another one: over pages and over a curtain (`x_curtains`).
        """
        for widget in (self.badge, self.cover, self.opening):
            if widget is not None:
                widget.lower()
