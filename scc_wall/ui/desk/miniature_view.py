"""The wall in miniature: every monitor with its tiles and their states; here cameras are dropped, swapped and enlarged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontInfo,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from scc_wall.base.geometry import Rect
from scc_wall.base.words import Words
from scc_wall.control.command import Command
from scc_wall.control.hand_command import Put, Select, Swap
from scc_wall.control.layout_command import Zoom
from scc_wall.desk.miniature import Spot, shrunk, spot_at, spots
from scc_wall.ui import looks
from scc_wall.ui.desk.camera_model import MIME
from scc_wall.ui.desk.deskview import MiniTile
from scc_wall.ui.shapes import shape_path
from scc_wall.ui.tile_text import Tone, strip_text, tone_of

TILE_MIME = "application/x-scc-wall-tile"
LETTERS = 15
"""Pixels of the style sheet's letters at scale 1."""
HEAD = 20
"""Pixels of the line above monitors that stand side by side."""
Look = tuple[str, Rect, Tone, str, str, str, bool]


class MiniatureView(QWidget):
    """Draws the wall small. asked: a command; menu_asked: a tile and the place of the pointer on the screen."""

    asked = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._monitors: Mapping[str, Rect] = {}
        self._names: Mapping[str, str] = {}
        self._tiles: tuple[MiniTile, ...] = ()
        self._looks: dict[str, Look] = {}
        self._placed: tuple[tuple[int, int, tuple[MiniTile, ...]], tuple[Spot, ...]] | None = None
        self._target = ""
        self._pressed_at: QPoint | None = None
        self.setObjectName("miniature")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(360, 180)
        self.setAccessibleName(words.say("desk.miniature"))

    def show_wall(self, monitors: Mapping[str, Rect], names: Mapping[str, str], tiles: Sequence[MiniTile]) -> None:
        """Show monitors (places on the X screen), how people call them, and their tiles; the same again costs nothing."""
        placed = (dict(monitors), dict(names))
        before, self._tiles = self._looks, tuple(tiles)
        self._looks = {tile.view.tile: self._look_of(tile) for tile in self._tiles}
        is_placed_anew = {key: look[:2] for key, look in before.items()} != {key: look[:2] for key, look in self._looks.items()}
        if is_placed_anew or placed != (self._monitors, self._names):
            self._monitors, self._names = placed
            self.update()
            return
        for spot in self._spots():
            if before[spot.tile] != self._looks[spot.tile]:
                self._repaint(spot)

    def tile_at(self, place: QPoint) -> MiniTile | None:
        """Return the tile at a point of the widget."""
        spot = spot_at(self._spots(), place.x(), place.y())
        return next((tile for tile in self._tiles if spot is not None and tile.view.tile == spot.tile), None)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size for two monitors beside each other."""
        return QSize(900, 320)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw monitors and tiles."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, rect in self._small().items():
            place = QRect(rect.x, rect.y, rect.w, rect.h)
            painter.fillRect(place, looks.BACKGROUND)
            if all(tile.monitor != name for tile in self._tiles):
                painter.setPen(looks.QUIET_INK)
                painter.setFont(looks.letters(max(11, min(40, rect.h // 8))))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._names.get(name, name))
        by_id = {tile.view.tile: tile for tile in self._tiles}
        damaged = event.region()
        for spot in self._spots():
            if damaged.intersects(QRect(spot.rect.x, spot.rect.y, spot.rect.w, spot.rect.h)):
                self._paint_tile(painter, spot, by_id[spot.tile])
        for name, rect in self._small().items():
            self._paint_badge(painter, QRect(rect.x, rect.y, rect.w, rect.h), self._names.get(name, name))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select a tile."""
        place = event.position().toPoint()
        tile = self.tile_at(place)
        self._pressed_at = place if event.button() == Qt.MouseButton.LeftButton else None
        if tile is not None:
            self.asked.emit(Select(tile.view.tile))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to drag a tile."""
        place = event.position().toPoint()
        began = self._pressed_at
        if began is None or (place - began).manhattanLength() < QApplication.startDragDistance():
            return
        tile = self.tile_at(began)
        self._pressed_at = None
        if tile is not None:
            drag, data = QDrag(self), QMimeData()
            data.setData(TILE_MIME, tile.view.tile.encode())
            data.setData(MIME, tile.camera.encode())
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a press that was no drag."""
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Enlarge a camera, or go back."""
        tile = self.tile_at(event.position().toPoint())
        if tile is not None and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(tile.way_back if tile.way_back is not None else Zoom(tile.camera))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk from tile to tile; the rest is for the window."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._tiles:
            super().keyPressEvent(event)
            return
        marked = next((place for place, tile in enumerate(self._tiles) if tile.view.selected), -1 if step > 0 else 0)
        self.asked.emit(Select(self._tiles[(marked + step) % len(self._tiles)].view.tile))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of a tile: the pointed one, by keyboard the selected one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        marked = next((tile for tile in self._tiles if tile.view.selected), None)
        tile = marked if by_key else self.tile_at(event.pos())
        if tile is not None:
            self.menu_asked.emit(tile, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take cameras and tiles."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Mark where it would go."""
        tile = self.tile_at(event.position().toPoint())
        self._mark_target(tile.view.tile if tile is not None else "")
        event.setAccepted(tile is not None)

    def dragLeaveEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Forget the mark."""
        self._mark_target("")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for what the drop means: cameras into tiles, or two tiles exchanged; with Ctrl the camera is copied."""
        self._mark_target("")
        command = self._meaning(event)
        if command is not None:
            event.accept()
            self.asked.emit(command)

    def _meaning(self, event: QDropEvent) -> Command | None:
        target = self.tile_at(event.position().toPoint())
        if target is None:
            return None
        data = event.mimeData()
        ids = bytes(data.data(MIME).data()).decode("utf-8", "replace").split("\n")
        if data.hasFormat(TILE_MIME) and event.dropAction() != Qt.DropAction.CopyAction:
            tile = bytes(data.data(TILE_MIME).data()).decode("utf-8", "replace")
            return Swap(tile, target.view.tile) if tile != target.view.tile else None
        return Put(target.view.tile, ",".join(ids)) if ids != [""] else None

    def _mark_target(self, tile: str) -> None:
        if tile != self._target:
            changed, self._target = {self._target, tile}, tile
            for spot in self._spots():
                if spot.tile in changed:
                    self._repaint(spot)

    def _repaint(self, spot: Spot) -> None:
        """Have one tile painted anew: all of them would take as long as a person's hand needs for the next."""
        self.update(spot.rect.x, spot.rect.y, spot.rect.w, spot.rect.h)

    def _look_of(self, tile: MiniTile) -> Look:
        """Return everything of a tile that is painted; its age, which changes always, is not."""
        text = strip_text(tile.view, self._words)
        return tile.monitor, tile.rect, tone_of(tile.view), text.number, text.name, text.short_word, tile.view.selected

    @property
    def _scale(self) -> float:
        """How much larger than on a small monitor everything is: the letters of the style sheet tell it."""
        return QFontInfo(self.font()).pixelSize() / LETTERS

    @property
    def _head(self) -> int:
        """Pixels above monitors that stand side by side, for their names; elsewhere these lie on the monitors."""
        return round(HEAD * self._scale) if len({place.y for place in self._monitors.values()}) == 1 else 0

    def _small(self) -> dict[str, Rect]:
        head = self._head
        return {
            name: replace(place, y=place.y + head)
            for name, place in shrunk(self._monitors, Rect(0, 0, self.width(), self.height() - head)).items()
        }

    def _spots(self) -> tuple[Spot, ...]:
        """Return where each tile is; a moving mouse asks for it at every step."""
        key = self.width(), self.height(), self._tiles
        if self._placed is None or self._placed[0][:2] != key[:2] or self._placed[0][2] is not key[2]:
            told = ((tile.view.tile, tile.monitor, tile.rect) for tile in self._tiles)
            self._placed = key, spots(told, self._monitors, self._small())
        return self._placed[1]

    def _paint_badge(self, painter: QPainter, monitor: QRect, name: str) -> None:
        """Write above a monitor, or at its lower right corner, how people call it."""
        painter.setFont(looks.letters(max(11, round(min(16 * self._scale, monitor.height() / 14)))))
        metrics = QFontMetrics(painter.font())
        badge = QRect(0, 0, metrics.horizontalAdvance(name) + 12, metrics.height() + 2)
        if self._head:
            badge.moveBottomLeft(monitor.topLeft())
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        else:
            badge.moveBottomRight(monitor.bottomRight())
            painter.fillRect(badge, looks.BACKGROUND)
            painter.setPen(looks.QUIET_INK)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_words(self, painter: QPainter, place: QRect, letters: int, name: str, word: str) -> None:
        """Write a camera's name, on as many lines as there is room for, and the word of its state at the bottom."""
        metrics = QFontMetrics(painter.font())
        lines = place.height() // metrics.lineSpacing()
        if word and lines > 1:
            fitting = _fitting(word, place.width(), letters)
            painter.setPen(looks.STRIP_INK)
            painter.setFont(fitting)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, word)
            lines -= 1
        painter.setFont(looks.letters(letters, bold=False))
        metrics = QFontMetrics(painter.font())
        painter.setPen(looks.QUIET_INK)
        for number, line in enumerate(looks.wrapped(name, place.width(), lines, metrics)):
            room = QRect(place.x(), place.y() + number * metrics.lineSpacing(), place.width(), metrics.lineSpacing())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)

    def _paint_tile(self, painter: QPainter, spot: Spot, tile: MiniTile) -> None:
        place = QRect(spot.rect.x, spot.rect.y, spot.rect.w, spot.rect.h).adjusted(1, 1, -1, -1)
        tone = tone_of(tile.view)
        text = strip_text(tile.view, self._words)
        painter.fillRect(place, looks.CAP_GROUND)
        side = max(10, round(min(22 * self._scale, place.height() / 3, place.width() / 4)))
        block = QRect(place.x(), place.y(), side + 6, side + 6)
        painter.fillRect(block, looks.GROUNDS[tone])
        painter.fillPath(shape_path(tone, QRectF(block.adjusted(3, 3, -3, -3))), looks.ink(tone))
        letters = max(11, round(min(16 * self._scale, place.height() / 6, place.width() / 6)))
        painter.setFont(looks.letters(letters))
        painter.setPen(looks.LOWERED_INK)
        number = QRect(block.right() + 4, place.y(), place.right() - block.right() - 6, side + 6)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text.number)
        below = QRect(place.x() + 3, block.bottom() + 1, place.width() - 6, place.bottom() - block.bottom())
        self._paint_words(painter, below, letters, text.name, "" if tone is Tone.LIVE else text.short_word)
        if tile.view.selected or spot.tile == self._target:
            style = Qt.PenStyle.DashLine if spot.tile == self._target else Qt.PenStyle.SolidLine
            painter.setPen(QPen(looks.LOWERED_INK, 3, style))
            painter.drawRect(place.adjusted(1, 1, -1, -1))


@cache
def _fitting(word: str, width: int, letters: int) -> QFont:
    """Return the largest font, up to so many pixels, in which a word is no wider than `width`; narrow and 8 at the least."""
    sizes = ((pixels, stretch) for pixels in range(letters, 8, -1) for stretch in (100, 85))
    fonts = (looks.letters(pixels, stretch=stretch) for pixels, stretch in sizes)
    return next((font for font in fonts if QFontMetrics(font).horizontalAdvance(word) <= width), looks.letters(8, stretch=75))
