"""One monitor's tiles in the layout editor: drawn large; drawn, merged, swapped and filled by hand and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from scc_wall.base.geometry import Rect, letterboxed
from scc_wall.base.words import Words
from scc_wall.desk.cursor import Mark, after, marked, moved
from scc_wall.desk.draft import Edited, emptied, filled, merged, put, span_over, split, swapped, tile_at
from scc_wall.layout.layout import Cell, Screenful, StreamChoice, Tile
from scc_wall.ui import looks
from scc_wall.ui.desk.camera_model import MIME
from scc_wall.ui.desk.editor_paint import TileTexts, paint_tile

ARROWS = {Qt.Key.Key_Left: "Left", Qt.Key.Key_Right: "Right", Qt.Key.Key_Up: "Up", Qt.Key.Key_Down: "Down"}
GAP = 4
NOTHING = Screenful("", 1, 1, (Tile(Cell(0, 0), ""),))

Edit = Callable[[Screenful], Edited | Screenful]
"""What becomes of a monitor's part."""


class EditorCanvas(QWidget):
    """edited: an `Edit`; typed: the digits of a camera's number so far; number: it is complete; menu_asked: tile and place."""

    edited = Signal(object)
    typed = Signal(str)
    number = Signal(int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._screen, self._aspect = NOTHING, 16 / 9
        self._names: Callable[[str], tuple[str, str]] = lambda camera: ("", camera)
        self._mark, self._digits = Mark(), ""
        self._pressed: QPoint | None = None
        self._hand: Cell | None = None
        self._target: Cell | None = None
        self._is_drawing = self._always_draws = False
        self.setObjectName("miniature")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(360, 200)
        self.setAccessibleName(words.say("editor.canvas"))

    @property
    def chosen(self) -> tuple[Cell, Cell]:
        """The cells of the tiles from which and to which the choice reaches."""
        return self._mark.first(self._screen), self._mark.cell(self._screen)

    @property
    def cell(self) -> Cell:
        """The marked tile's cell."""
        return self._mark.cell(self._screen)

    def show_part(self, screen: Screenful, aspect: float, names: Callable[[str], tuple[str, str]]) -> None:
        """Show a whole part. aspect: of its monitor; names: number and name of a camera, for people."""
        if screen.monitor != self._screen.monitor:
            self._mark = Mark()
        self._screen, self._aspect, self._names = screen, aspect, names
        self._mark = Mark(self._inside(self._mark.at), self._inside(self._mark.began))
        tile = tile_at(screen, *self._mark.at)
        at = f"{tile.cell.column + 1},{tile.cell.row + 1}"
        self.setAccessibleDescription(" ".join((at, *self._names(tile.camera))))
        self.update()

    def always_draw(self, *, on: bool) -> None:
        """Let every drag draw a tile."""
        self._always_draws = on

    def put_camera(self, camera: str) -> None:
        """Put a camera into the marked tile and mark the next empty one."""
        cell = self.cell
        self.edited.emit(lambda screen: put(screen, cell, camera))
        if tile_at(self._screen, cell.column, cell.row).camera == camera:  # not where the layout is locked
            self._mark = after(cell, self._screen)
        self.show_part(self._screen, self._aspect, self._names)

    def fill(self, cameras: tuple[str, ...]) -> None:
        """Put cameras into empty tiles, from the marked one on."""
        cell = self.cell
        self.edited.emit(lambda screen: filled(screen, cell, cameras))

    def merge(self) -> None:
        """Make one tile of all that are chosen."""
        one, other = self.chosen
        self._merge(one, other)

    def split(self) -> None:
        """Divide the marked tile."""
        cell = self.cell
        self.edited.emit(lambda screen: split(screen, cell))

    def clear(self) -> None:
        """Take the camera out of the marked tile, or a large empty tile apart."""
        cell = self.cell
        self.edited.emit(lambda screen: emptied(screen, cell))

    def press(self, key: str) -> bool:
        """Take a key of the keypad, a digit or Enter; return whether it was one."""
        if key.isascii() and key.isdigit():
            self._digits = (self._digits + key)[-5:]
        elif key == "Enter" and self._digits:
            number, self._digits = int(self._digits), ""
            self.number.emit(number)
        else:
            return False
        self.typed.emit(self._digits)
        return True

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size for a monitor of the usual shape."""
        return QSize(900, 460)

    # the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Mark a tile, and begin to draw one or to move a camera."""
        place = event.position().toPoint()
        cell = self._cell_at(place)
        if cell is None:
            return
        is_left = event.button() == Qt.MouseButton.LeftButton
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._mark = Mark(marked(cell).at, self._mark.began) if extends and is_left else marked(cell)
        if is_left:
            camera = tile_at(self._screen, cell.column, cell.row).camera
            self._pressed, self._hand = place, cell
            self._is_drawing = self._always_draws or extends or not camera
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show what letting go would do."""
        place = event.position().toPoint()
        if self._pressed is None or (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._target = self._cell_at(place, nearest=True)
        if self._is_drawing and self._target is not None:
            self._mark = Mark(marked(self._target).at, self._mark.began)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the tile, or exchange two cameras."""
        target, hand = self._target, self._hand
        self._pressed = self._target = self._hand = None
        if target is None or hand is None:
            return
        if self._is_drawing:
            one, other = self.chosen
            self._merge(one, other)
        elif target != hand and self._cell_at(event.position().toPoint()) is not None:
            self._swap(hand, target)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of a tile: the pointed one, by keyboard the marked one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_asked.emit(self.cell, self.mapToGlobal(self._place(self.cell).center()))
        elif (cell := self._cell_at(event.pos())) is not None:
            self.menu_asked.emit(cell, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take cameras."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Mark where they would go."""
        self._target = self._cell_at(event.position().toPoint())
        event.setAccepted(self._target is not None)
        self.update()

    def dragLeaveEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Forget the mark."""
        self._target = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Put one camera into the tile, or a group into it and the empty ones after it."""
        cell, self._target = self._cell_at(event.position().toPoint()), None
        data = bytes(event.mimeData().data(MIME).data()).decode("utf-8", "replace")
        cameras = tuple(camera for camera in data.split("\n") if camera)
        if cell is None or not cameras:
            return
        event.accept()
        self._mark = marked(cell)
        if len(cameras) == 1:
            self.put_camera(cameras[0])
        else:
            self.fill(cameras)

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk, choose, swap, merge, split, empty and type numbers; the rest is for the window."""
        step = ARROWS.get(Qt.Key(event.key()))
        is_plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        deeds = {Qt.Key.Key_M: self.merge, Qt.Key.Key_B: self.split, Qt.Key.Key_Delete: self.clear}
        if step is not None:
            self._walk(step, event.modifiers())
        elif is_plain and Qt.Key(event.key()) in deeds:
            deeds[Qt.Key(event.key())]()
        elif not (is_plain and self.press("Enter" if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} else event.text())):
            super().keyPressEvent(event)

    def _walk(self, step: str, modifiers: Qt.KeyboardModifier) -> None:
        before = self.cell
        extends = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._mark = moved(self._mark, self._screen, step, extends=extends)
        if modifiers & Qt.KeyboardModifier.ControlModifier and self.cell != before:
            self._swap(before, self.cell)
        self.show_part(self._screen, self._aspect, self._names)

    def _merge(self, one: Cell, other: Cell) -> None:
        self._mark = marked(span_over(self._screen, one, other))
        self.edited.emit(lambda screen: merged(screen, one, other))

    def _swap(self, one: Cell, other: Cell) -> None:
        self._mark = marked(other)
        self.edited.emit(lambda screen: swapped(screen, one, other))

    # places and drawing

    def _inside(self, field: tuple[int, int]) -> tuple[int, int]:
        return min(field[0], self._screen.columns - 1), min(field[1], self._screen.rows - 1)

    def _area(self) -> Rect:
        return letterboxed(Rect(GAP, GAP, max(1, self.width() - 2 * GAP), max(1, self.height() - 2 * GAP)), self._aspect)

    def _place(self, cell: Cell) -> QRect:
        rect = self._screen.rect(cell, self._area())
        return QRect(rect.x, rect.y, rect.w, rect.h)

    def _cell_at(self, place: QPoint, *, nearest: bool = False) -> Cell | None:
        area = self._area()
        if not nearest and not area.overlaps(Rect(place.x(), place.y(), 1, 1)):
            return None
        column = max(0, place.x() - area.x) * self._screen.columns // area.w
        return tile_at(self._screen, column, max(0, place.y() - area.y) * self._screen.rows // area.h).cell

    def _texts(self, tile: Tile) -> TileTexts:
        number, name = self._names(tile.camera) if tile.camera else ("", self._words.say("editor.empty"))
        is_told = tile.camera and tile.stream is not StreamChoice.AUTO
        return TileTexts(number, name, self._words.say(f"editor.stream.{tile.stream}") if is_told else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the tiles, the mark, and what letting go would do."""
        super().paintEvent(event)
        painter = QPainter(self)
        area = self._area()
        painter.fillRect(QRect(area.x, area.y, area.w, area.h), looks.BACKGROUND)
        for tile in self._screen.tiles:
            paint_tile(painter, tile, self._place(tile.cell).adjusted(1, 1, -1, -1), self._texts(tile))
        chosen = self._mark.chosen(self._screen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(looks.LOWERED_INK, max(4, self.height() // 150)))
        painter.drawRect(self._place(chosen).adjusted(2, 2, -3, -3))
        if self._target is not None and not (self._is_drawing and self._pressed is not None):
            painter.setPen(QPen(looks.LOWERED_INK, 3, Qt.PenStyle.DashLine))
            painter.drawRect(self._place(self._target).adjusted(2, 2, -3, -3))
        painter.end()
