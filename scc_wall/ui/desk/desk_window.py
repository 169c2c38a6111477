"""The desk's window: how the wall is and what went wrong along the top, the pages' bar on the left, the open page beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.ui.desk.cameras_page import CamerasPage
from scc_wall.ui.desk.desk_page import DeskPage, PageWidget
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.health_strip import HealthStrip
from scc_wall.ui.desk.looks_bar import LooksBar
from scc_wall.ui.desk.page_bar import PageBar
from scc_wall.ui.desk.plain_labels import as_plain
from scc_wall.ui.desk.room import Room
from scc_wall.ui.desk.theme import Dress, palette_of, style_sheet
from scc_wall.ui.help_page import HelpPage, HelpText
from scc_wall.ui.keys import chord

NOTICE_MS = 8000
CAMERAS = "cameras"
"""Key of the page that is always there, and open first."""


class DeskWindow(QWidget):
    """asked: a command; key: a chord that no field of the desk has taken; pointed: a layout to tell the plan of.

    picked: ids of cameras that are wanted in the selected tile; opened: the key of the page that is seen from now on.
    """

    asked = Signal(object)
    key = Signal(str)
    picked = Signal(tuple)
    pointed = Signal(str)
    opened = Signal(str)

    def __init__(self, words: Words, region_names: Mapping[str, str], pages: Sequence[DeskPage] = ()) -> None:
        super().__init__()
        self._words, self._view, self._dress, self._scale = words, DeskView(), Dress(), 1.0
        self._cameras = CamerasPage(words, region_names)
        first = DeskPage(CAMERAS, "desk.page.cameras", lambda: self._cameras)
        self._pages = {page.key: page for page in (first, *pages)}
        self._made: dict[str, PageWidget] = {}
        self._rooms: dict[str, Room] = {}
        self._stack, self._bar = QStackedWidget(), PageBar(words, self._pages.values())
        self._health, self._notice, self._typed = HealthStrip(words), QLabel(), QLabel()
        self._looks = LooksBar(words)
        self._forget = QTimer(self)
        self._keys = HelpPage(self)
        self._keys.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.say("desk.title"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._build()
        self.wear(Dress())
        self.open_page(CAMERAS)

    @property
    def page(self) -> str:
        """The key of the page that is open."""
        return next(key for key, room in self._rooms.items() if room is self._stack.currentWidget())

    @property
    def pages(self) -> tuple[str, ...]:
        """The keys of all pages, in the order of the bar."""
        return tuple(self._pages)

    def open_page(self, key: str) -> None:
        """Open a page; it is made the first time. KeyError: there is none of that key."""
        page = self._made.get(key) or self._make(key)
        self._stack.setCurrentWidget(self._rooms[key])
        self._bar.mark(key)
        page.show_view(self._view)
        page.take_focus()
        self.opened.emit(key)

    def show_cameras(self, cameras: Mapping[str, Camera]) -> None:
        """Take the site's cameras."""
        self._cameras.show_cameras(cameras)

    def show_view(self, view: DeskView) -> None:
        """Bring the desk to the present state; what reads the same is not touched."""
        self._view = view
        self._health.show_marks(view.health)
        self._made[self.page].show_view(view)

    def cover(self, place: QRect) -> None:
        """Open the desk, or bring it to the front, over this part of the X screen."""
        is_larger = place.size() != self.size()
        self.setGeometry(place)
        if is_larger:
            self.wear(self._dress)
        self.show()
        self.setGeometry(place)  # without a window manager nobody moves it there
        self.raise_()
        self.activateWindow()
        self._made[self.page].take_focus()

    def wear(self, dress: Dress) -> None:
        """Take a theme and a size, at the window's present height."""
        self._dress, self._scale = dress, dress.scale(self.height())
        self.setPalette(palette_of(dress.theme))
        self.setStyleSheet(style_sheet(dress.theme, self._scale))
        self._bar.dress(dress.theme, self._scale, self.height())
        self._looks.mark(dress)
        for page in self._made.values():
            page.dress(dress.theme, self._scale)

    def tell_plan(self, sentence: str) -> None:
        """Say what showing the pointed layout would do."""
        self._cameras.tell_plan(sentence)

    def tell(self, sentence: str) -> None:
        """Say something for a while, as why a command was not carried out."""
        self._notice.setText(sentence)
        self._notice.show()
        self._forget.start(NOTICE_MS)

    def show_typed(self, digits: str) -> None:
        """Show what was typed on the keypad."""
        self._typed.setText(self._words.say("desk.typed", digits=digits) if digits else "")

    def show_keys(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show the keys (key, what it does) over the desk, or take the page away."""
        if not self._keys.isHidden():
            self._hide_keys()
            return
        self._keys.show_text(HelpText(self._words.say("ui.help.title"), lines, self._words.say("desk.close_keys")))
        self._keys.setFocus()

    def _hide_keys(self) -> None:
        self._keys.hide()
        self._made[self.page].take_focus()

    def _build(self) -> None:
        self._typed.setObjectName("title")
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(self._notice.hide)
        self._notice.hide()
        self._cameras.picked.connect(self.picked)
        self._cameras.keypad_pressed.connect(self.key)
        self._cameras.pointed.connect(self.pointed)
        self._bar.chosen.connect(self.open_page)
        self._bar.asked.connect(self.asked)
        self._looks.asked.connect(self.asked)
        top = QHBoxLayout()
        for widget, stretch in ((self._health, 1), (self._typed, 0), (self._looks, 0)):
            top.addWidget(widget, stretch)
        below = QHBoxLayout()
        below.addWidget(self._bar)
        below.addWidget(self._stack, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addLayout(below, 1)
        whole.addWidget(self._notice)
        self.resize(1360, 740)

    def _make(self, key: str) -> PageWidget:
        page = self._made[key] = self._pages[key].make()
        page.asked.connect(self.asked)
        page.told.connect(self.tell)
        as_plain(page)
        room = self._rooms[key] = Room(page)
        self._stack.addWidget(room)
        page.dress(self._dress.theme, self._scale)
        return page

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell a chord that no field wanted."""
        pressed = chord(event)
        if pressed in {"F1", "Esc"} and not self._keys.isHidden():
            self._hide_keys()
        elif pressed:
            self.key.emit(pressed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the page of keys over everything."""
        super().resizeEvent(event)
        if not self._keys.isHidden():
            self._keys.cover_window()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Hide when a person closes it: the wall goes on, and the desk is opened again by its key. Qt's own close ends it."""
        if event.spontaneous():
            event.ignore()
            self.hide()
