"""The layout editor's window: cameras on the left, a monitor's tiles large, what can be done, and what it would take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QMenu, QSplitter, QVBoxLayout, QWidget

from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.control.looks_command import SIZES
from scc_wall.desk.draft import changed, shaped
from scc_wall.desk.drafting import part_of
from scc_wall.desk.shapes import shape_named
from scc_wall.layout.layout import Cell, Fit, Screenful, StreamChoice, Tile
from scc_wall.ui.desk.camera_panel import CameraPanel
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.editor_bars import FileBar, MonitorBar, TileBar
from scc_wall.ui.desk.editor_canvas import EditorCanvas
from scc_wall.ui.desk.editor_texts import CostLine, cost_lines
from scc_wall.ui.desk.editor_view import EditorView
from scc_wall.ui.desk.plain_labels import as_plain
from scc_wall.ui.desk.question_bar import QuestionBar
from scc_wall.ui.desk.shape_bar import ShapeBar
from scc_wall.ui.desk.theme import Dress, palette_of, style_sheet
from scc_wall.ui.keys import chord

NOTICE_MS = 12_000
SHORTCUTS = {
    "Ctrl+N": "new",
    "Ctrl+O": "open",
    "Ctrl+Z": "undo",
    "Ctrl+Y": "redo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+I": "fill",
    "Ctrl+L": "lock",
    "Ctrl+S": "save",
    "Ctrl+Shift+S": "save_as",
    "Ctrl+PgUp": "monitor_before",
    "Ctrl+PgDown": "monitor_after",
    "Esc": "close",
    "F1": "keys",
    "F2": "desk",
}
WARNING = "▲ "


class EditorWindow(QWidget):
    """Shows the draft and says what the person wants; it changes nothing itself.

    deed: a word of `SHORTCUTS` or a button's; part_edited: an `Edit` of the part that is shown; edited: a change
    of the whole draft; picked: a monitor; opened: a layout's name; number: of a camera for the marked tile; asked: a command.
    """

    deed = Signal(str)
    part_edited = Signal(object)
    edited = Signal(object)
    picked = Signal(str)
    opened = Signal(str)
    number = Signal(int)
    asked = Signal(object)

    def __init__(self, words: Words, region_names: Mapping[str, str]) -> None:
        super().__init__()
        self._words = words
        self._view: EditorView | None = None
        self._dressed: tuple[Dress, QSize] | None = None
        self._costs: tuple[CostLine, ...] = ()
        self._cameras, self._canvas = CameraPanel(words, region_names), EditorCanvas(words)
        self._files, self._monitors, self._shapes, self._tiles = (
            FileBar(words),
            MonitorBar(words),
            ShapeBar(words),
            TileBar(words),
        )
        self._cost, self._notice, self.question = QListWidget(), QLabel(words.say("editor.hint")), QuestionBar()
        self._forget, self._sides = QTimer(self), QSplitter()
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(words.say("editor.title"))
        self._build()
        as_plain(self)

    def show_cameras(self, cameras: Mapping[str, Camera]) -> None:
        """Take the site's cameras."""
        self._cameras.show_cameras(cameras)

    def show_desk(self, view: DeskView) -> None:
        """Take how the cameras stand, their pictures, and which are favourites."""
        self._cameras.show_view(view)

    def show_view(self, view: EditorView) -> None:
        """Show the draft as it is now."""
        self._view = view
        self._files.show_view(view)
        self._monitors.show_view(view)
        self._canvas.show_part(part_of(view.draft.now, view.monitor), view.aspects.get(view.monitor, 16 / 9), self._name)
        costs = cost_lines(view.price, view.draft, self._words)
        if costs != self._costs:
            self._costs = costs
            self._cost.clear()
            self._cost.addItems([f"{WARNING if line.is_warning else ''}{line.text}" for line in costs])

    def cover(self, place: QRect, dress: Dress) -> None:
        """Open the editor, or bring it to the front, over this part of the X screen."""
        if (dress, place.size()) != self._dressed:
            self._dressed = dress, place.size()
            self._wear(dress, place.size())
        self.setGeometry(place)
        self.show()
        self.setGeometry(place)  # without a window manager nobody moves it there
        self.raise_()
        self.activateWindow()
        self._canvas.setFocus()

    def _wear(self, dress: Dress, room: QSize) -> None:
        """Take a theme, and the largest size up to the chosen one in which everything has its place."""
        self.setPalette(palette_of(dress.theme))
        for percent in sorted((one for one in SIZES if one <= dress.percent), reverse=True):
            scale = Dress(dress.theme, percent).scale(room.height())
            self.setStyleSheet(style_sheet(dress.theme, scale))
            self._shapes.dress(dress.theme.ink, scale)
            self._cost.setFixedHeight(round(132 * scale))
            self._sides.setSizes([round(380 * scale), max(1, room.width() - round(380 * scale))])
            needed = self.minimumSizeHint()
            if needed.width() <= room.width() and needed.height() <= room.height():
                return

    def tell(self, sentence: str) -> None:
        """Say something for a while."""
        self._notice.setText(sentence)
        self._forget.start(NOTICE_MS)

    def put_camera(self, camera: str) -> None:
        """Put a camera into the marked tile."""
        self._canvas.put_camera(camera)

    def _build(self) -> None:
        self._notice.setObjectName("quiet")
        self._notice.setWordWrap(True)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(lambda: self._notice.setText(self._words.say("editor.hint")))
        self._cost.setAccessibleName(self._words.say("editor.cost_title"))
        self._cost.setWordWrap(True)
        self._cost.setObjectName("costs")
        self._files.deed.connect(self.deed)
        self._files.opened.connect(self.opened)
        self._monitors.edited.connect(self.edited)
        self._monitors.resized.connect(self.part_edited)
        self._monitors.picked.connect(self.picked)
        self._shapes.picked.connect(self._take_shape)
        self._tiles.deed.connect(self._do_with_tile)
        self._tiles.draws.connect(lambda on: self._canvas.always_draw(on=on))
        self._canvas.edited.connect(self.part_edited)
        self._canvas.typed.connect(self._show_typed)
        self._canvas.number.connect(self.number)
        self._canvas.menu_asked.connect(self._open_menu)
        self._cameras.picked.connect(self._take_cameras)
        self._cameras.asked.connect(self.asked)
        self._cameras.keypad_pressed.connect(self._canvas.press)
        left, right = QWidget(), QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._files.title)
        beside.addWidget(self._cameras, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in (
            (self._files, 0),
            (self._shapes, 0),
            (self._monitors, 0),
            (self._canvas, 1),
            (self._tiles, 0),
            (self._notice, 0),
            (self._cost, 0),
        ):
            column.addWidget(widget, stretch)
        sides = self._sides
        sides.addWidget(left)
        sides.addWidget(right)
        sides.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.question)
        whole.addWidget(sides, 1)
        self.resize(1360, 740)

    def _name(self, camera_id: str) -> tuple[str, str]:
        camera = self._view.cameras.get(camera_id) if self._view is not None else None
        if camera is None:
            return "", camera_id
        return str(camera.number) if camera.number > 0 else "", camera.name or camera.id

    def _short(self, deed: str) -> None:
        if self.question.isVisible():
            self.question.leave() if deed == "close" else None
        elif deed == "fill":
            self._do_with_tile("fill")
        elif deed == "open":
            self._files.open_list()
        elif deed == "keys":
            self.tell(self._words.say("editor.keys"))
        elif deed in {"monitor_before", "monitor_after"}:
            self._turn(-1 if deed == "monitor_before" else 1)
        else:
            self.deed.emit(deed)

    def _turn(self, step: int) -> None:
        if self._view is not None:
            names = [screen.monitor for screen in self._view.draft.now.screens]
            self.picked.emit(names[(names.index(self._view.monitor) + step) % len(names)])

    def _take_shape(self, name: str) -> None:
        self.part_edited.emit(lambda screen: shaped(screen, shape_named(name)))
        self._canvas.setFocus()

    def _take_cameras(self, ids: tuple[str, ...]) -> None:
        if len(ids) == 1:
            self._canvas.put_camera(ids[0])
        else:
            self._canvas.fill(ids)

    def _do_with_tile(self, deed: str) -> None:
        deeds = {"merge": self._canvas.merge, "split": self._canvas.split, "clear": self._canvas.clear}
        if deed in deeds:
            deeds[deed]()
        elif chosen := self._cameras.chosen:
            self._canvas.fill(chosen)
        else:
            self.tell(self._words.say("editor.nothing_chosen"))

    def _show_typed(self, digits: str) -> None:
        self._tiles.typed.setText(self._words.say("editor.typed", digits=digits) if digits else "")

    def _open_menu(self, cell: Cell, place: QPoint) -> None:
        menu = QMenu(self)
        for deed in ("merge", "split", "clear", "fill"):
            menu.addAction(self._words.say(f"editor.{deed}"), partial(self._do_with_tile, deed))
        stream, fit = menu.addMenu(self._words.say("editor.stream")), menu.addMenu(self._words.say("editor.fit"))
        for choice in StreamChoice:
            stream.addAction(self._words.say(f"editor.stream.{choice}"), self._changing(cell, stream=choice))
        for way in Fit:
            fit.addAction(self._words.say(f"editor.fit.{way}"), self._changing(cell, fit=way))
        menu.popup(place)

    def _changing(self, cell: Cell, **new: StreamChoice | Fit) -> Callable[[], None]:
        def change(screen: Screenful) -> Screenful:
            return changed(screen, cell, lambda tile: _with(tile, new))

        return lambda: self.part_edited.emit(change)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys that no field wanted."""
        pressed = chord(event)
        if pressed in SHORTCUTS:
            self._short(SHORTCUTS[pressed])
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask before changes are lost; Qt's own close ends it."""
        if event.spontaneous():
            event.ignore()
            self.deed.emit("close")


def _with(tile: Tile, new: Mapping[str, StreamChoice | Fit]) -> Tile:
    return replace(tile, stream=StreamChoice(new.get("stream", tile.stream)), fit=Fit(new.get("fit", tile.fit)))
