"""The guide's window over one monitor: the line of steps, one question, and the keys that answer it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.geometry import Rect
from scc_wall.ui import looks
from scc_wall.ui.desk.theme import DARK, palette_of
from scc_wall.ui.guide.question import Field, Question, Row
from scc_wall.ui.guide.step_line import DONE, StepLine
from scc_wall.ui.keys import chord

BACK = frozenset({"Esc", "Alt+Left"})
LEAVE = "Ctrl+Q"
TICKED, UNTICKED, BAD = "☑", "☐", "⚠"
TEXT_LIMIT = 1024
NO_BREAK = "\u00a0"
_SHEET = """
QWidget#guide {{ background: {ground}; }}
* {{ font-family: "DejaVu Sans", "Noto Sans", "Liberation Sans", sans-serif; font-size: {px}px; color: {ink}; }}
QLabel#title {{ font-size: {large}px; font-weight: bold; }}
QLabel#badge {{ font-size: {huge}px; font-weight: bold; border: 4px solid {accent}; padding: 0 {px}px; }}
QLabel#notice {{ background: {panel}; font-weight: bold; padding: {pad}px; border-radius: {pad}px; border: 2px solid {line}; }}
QLabel#notice[warns="true"] {{ background: {warn}; color: {warn_ink}; border-color: {warn_ink}; }}
QLabel#keys {{ color: {quiet}; border-top: 2px solid {line}; padding-top: {pad}px; font-size: {small}px; }}
QLineEdit, QListWidget {{ background: {panel}; border: 3px solid {line}; border-radius: {pad}px;
    selection-background-color: {accent}; selection-color: {accent_ink}; }}
QLineEdit {{ padding: {pad}px; }}
QLineEdit:focus, QListWidget:focus {{ border-color: {accent}; }}
QListWidget::item {{ padding: {pad}px; border: 2px solid transparent; }}
QListWidget::item:selected {{ background: {accent}; color: {accent_ink}; }}
QScrollBar:vertical {{ background: {panel}; width: {px}px; }}
QScrollBar::handle {{ background: {line}; }}
"""


class GuideWindow(QWidget):
    """Shows questions. Signals tell the chosen row (-1: none) and the texts of all fields."""

    answered = Signal(int, object)
    toggled = Signal(int)
    pressed = Signal(str, int)
    moved = Signal(int)
    back = Signal()
    leave = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._steps: tuple[str, ...] = ()
        self._question: Question | None = None
        self.lines: list[QLineEdit] = []
        self.labels: list[QLabel] = []
        self._pixels = 20
        self.line = StepLine(self)
        self.title, self.text, self.notice, self.keys = (self._label(name) for name in ("title", "text", "notice", "keys"))
        self.badge = self._label("badge")
        self.badge.setWordWrap(False)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._moved)
        self.list.installEventFilter(self)
        self.form = QFrame(self)
        self._grid = QGridLayout(self.form)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        head = QHBoxLayout()
        said = QVBoxLayout()
        said.addWidget(self.title)
        said.addWidget(self.text)
        head.addLayout(said, 1)
        head.addWidget(self.badge)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.form)
        column.addWidget(self.list, 1)
        self._filler = QWidget(self)
        column.addWidget(self._filler, 1)
        column.addWidget(self.keys)

    def cover(self, rect: Rect) -> None:
        """Lie over a monitor and take the keyboard."""
        self.dress(rect.w, rect.h)
        self.setGeometry(rect.x, rect.y, rect.w, rect.h)
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        self.setGeometry(rect.x, rect.y, rect.w, rect.h)
        self.raise_()
        self.activateWindow()  # without a window manager nobody else gives the keyboard to it

    def dress(self, width: int, height: int) -> None:
        """Choose the letters for a monitor of so many pixels."""
        self._pixels = px = max(18, min(44, height // 36, width // 60))
        sizes = {"px": px, "large": px * 3 // 2, "small": px * 4 // 5, "huge": px * 4, "pad": max(4, px // 3)}
        self.setStyleSheet(_SHEET.format(**{name: getattr(DARK, name) for name in DARK.__slots__}, **sizes))
        self.setPalette(palette_of(DARK))

    def ask(self, question: Question, steps: Sequence[str], usual: Sequence[tuple[str, str]]) -> None:
        """Show a question. steps: the names of all steps; usual: keys that every question has, with what they do."""
        before, self._question, self._steps = self._question, None, tuple(steps)
        is_same = before is not None and before.name == question.name
        self.setWindowTitle(f"{question.title} …" if question.busy else question.title)
        self.line.show_steps(steps, question.step, max(14, self._pixels * 4 // 5))
        for label, words in ((self.title, question.title), (self.text, question.text), (self.badge, question.badge)):
            label.setText(words)
            label.setVisible(bool(words))
        self._tell(question)
        told = [("Enter", question.go_on), *question.keys, *usual, ("Esc", question.back)]
        parts = (f"{key}: {what}".replace(" ", NO_BREAK) for key, what in told if what)  # a key stays with what it does
        self.keys.setText("     ".join(parts))
        self._show_fields(question.fields, keep=is_same)
        self._show_rows(question, keep=is_same)
        if not is_same or self.focusWidget() not in [*self.lines, *([self.list] if question.rows else [])]:
            first = self.list if question.rows else self.lines[0] if self.lines else self
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._question = question

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that mean the same wherever the keyboard is."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event, watched)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the keys where neither list nor field has the keyboard."""
        self._takes(event, self)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the closing of the window for the wish to leave."""
        if event.spontaneous():
            event.ignore()
            self.leave.emit()

    def _takes(self, event: QKeyEvent, where: QObject) -> bool:
        pressed, question = chord(event), self._question
        if question is None or not pressed:
            return False
        row, is_typing = self.list.currentRow(), isinstance(where, QLineEdit)
        if pressed == LEAVE:
            self.leave.emit()
        elif pressed in BACK or question.is_leaving:
            self.back.emit()
        elif pressed == "Enter":
            self.answered.emit(row, tuple(field.text() for field in self.lines))
        elif pressed == "Space" and not is_typing:
            self.toggled.emit(row)
        elif is_typing and pressed in {"Up", "Down"}:
            self.focusNextPrevChild(pressed == "Down")
        elif pressed in question.takes or (not is_typing and len(pressed) == 1):
            self.pressed.emit(pressed, row)
        else:
            return False
        return True

    def _tell(self, question: Question) -> None:
        """Show what went wrong, what is being waited for, or what went well; one of them at a time."""
        told = ((BAD, question.notice), ("…", question.busy), (DONE, question.news))
        sign, text = next(((sign, text) for sign, text in told if text), ("", ""))
        self.notice.setText(f"{sign} {text}")
        self.notice.setVisible(bool(text))
        if self.notice.property("warns") != (sign == BAD):
            self.notice.setProperty("warns", sign == BAD)
            self.notice.style().unpolish(self.notice)
            self.notice.style().polish(self.notice)

    def _show_fields(self, fields: Sequence[Field], *, keep: bool) -> None:
        if keep and len(fields) == len(self.lines):
            for line, field in zip(self.lines, fields, strict=True):  # in another language, perhaps
                line.setAccessibleName(field.label)
            for shown, field in zip(self.labels, fields, strict=True):
                shown.setText(field.label)
            return
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines, self.labels = [], []
        for number, field in enumerate(fields):
            label, line = QLabel(field.label, self.form), QLineEdit(field.text, self.form)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(line)
            line.setAccessibleName(field.label)
            line.setMaxLength(TEXT_LIMIT)
            line.setEchoMode(QLineEdit.EchoMode.Password if field.is_secret else QLineEdit.EchoMode.Normal)
            line.installEventFilter(self)
            self._grid.addWidget(label, number, 0)
            self._grid.addWidget(line, number, 1)
            self.lines.append(line)
            self.labels.append(label)
        self.form.setVisible(bool(fields))

    def _show_rows(self, question: Question, *, keep: bool) -> None:
        row = self.list.currentRow() if keep and self.list.count() else question.selected
        self.list.setVisible(bool(question.rows))
        self._filler.setVisible(not question.rows)
        self.list.setAccessibleName(question.title)
        self._shape(are_tiles=question.are_tiles)
        while self.list.count() > len(question.rows):
            self.list.takeItem(self.list.count() - 1)
        for number, told in enumerate(question.rows):
            self._fill(
                self.list.item(number) if number < self.list.count() else QListWidgetItem(self.list),
                told,
                are_tiles=question.are_tiles,
            )
        self.list.setCurrentRow(max(0, min(row, len(question.rows) - 1)))
        if question.are_tiles:
            self.list.doItemsLayout()  # Qt leaves tiles where they were when their pictures grow
            self.list.scrollToItem(self.list.currentItem())

    def _fill(self, item: QListWidgetItem, told: Row, *, are_tiles: bool) -> None:
        title = told.text
        if are_tiles:
            metrics = QFontMetrics(looks.letters(self._tile_letters, bold=False))
            title = looks.shorten(title, self.list.iconSize().width() - self._pixels // 2, metrics)
        sign = "" if told.mark is None else f"{TICKED if told.mark else UNTICKED} "
        text = f"{sign}{BAD + ' ' if told.is_bad else ''}{title}" + (f"\n{told.detail}" if told.detail else "")
        if item.text() != text:
            item.setText(text)
        key = told.picture.cacheKey() if told.picture is not None else 0
        if item.data(Qt.ItemDataRole.UserRole) != key:
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setIcon(QIcon(QPixmap.fromImage(told.picture)) if told.picture is not None else QIcon())

    def _shape(self, *, are_tiles: bool) -> None:
        """Let the rows stand one below the other, or side by side with large pictures."""
        mode = QListView.ViewMode.IconMode if are_tiles else QListView.ViewMode.ListMode
        if self.list.viewMode() is not mode:
            self.list.setViewMode(mode)
            self.list.setMovement(QListView.Movement.Static)
            self.list.setResizeMode(QListView.ResizeMode.Adjust)
        columns = max(4, min(8, self.width() // 260))
        room = (self.width() - 6 * self._pixels) // columns
        if are_tiles:
            self.list.setIconSize(QSize(room - 16, (room - 16) * 9 // 16))
            self.list.setGridSize(QSize(room, (room - 16) * 9 // 16 + self._pixels * 4))
        else:
            self.list.setIconSize(QSize(self._pixels * 6, self._pixels * 27 // 8))
            self.list.setGridSize(QSize())
        size = self._tile_letters if are_tiles else self._pixels
        self.list.setStyleSheet(f"QListWidget {{ font-size: {size}px; }}")

    @property
    def _tile_letters(self) -> int:
        """Pixels of the letters below pictures."""
        return max(15, self._pixels * 7 // 10)

    def _moved(self, row: int) -> None:
        if self._question is not None:
            self.moved.emit(row)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
