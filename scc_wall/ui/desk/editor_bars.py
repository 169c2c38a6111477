"""The rows of buttons above the tiles: what is done with the layout as a whole, and with its monitors."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from scc_wall.base.words import Words
from scc_wall.desk.draft import resized
from scc_wall.desk.drafting import Drafting, copied, part_of, with_monitor, without_monitor
from scc_wall.layout.parse_tiles import GRID_LIMIT
from scc_wall.ui.desk.editor_texts import title_of
from scc_wall.ui.desk.editor_view import EditorView
from scc_wall.ui.desk.stepper import Stepper

WHOLE_NAMES = 2
"""More monitors than so many are called by their number alone on the bar, lest it grow wider than a small screen."""


class FileBar(QWidget):
    """deed: which button: new, undo, redo, lock, save, save_as, show, close; opened: the name of a layout to open."""

    deed = Signal(str)
    opened = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._title = QLabel()
        self._title.setObjectName("title")
        self._title.setWordWrap(True)
        self._open = QPushButton(words.say("editor.open_other"))
        self._list = QMenu(self)
        self._open.setMenu(self._list)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for name in ("new", "undo", "redo", "lock", "save", "save_as", "show", "close"):
            button = self._buttons[name] = QPushButton(words.say(f"editor.{name}"))
            button.clicked.connect(lambda _on=False, name=name: self.deed.emit(name))
            row.addWidget(button)
            if name == "new":
                row.addWidget(self._open)
        row.insertStretch(2, 1)

    @property
    def title(self) -> QLabel:
        """The head line, placed by the window."""
        return self._title

    def open_list(self) -> None:
        """Show which layouts there are."""
        self._open.showMenu()

    def show_view(self, view: EditorView) -> None:
        """Show what can be done now."""
        draft = view.draft
        self._title.setText(title_of(draft, self._words))
        is_free = not draft.now.locked
        can = {"undo": is_free and bool(draft.past), "redo": is_free and bool(draft.future), "save": not view.is_saving}
        can |= {"save_as": not view.is_saving, "show": draft.saved is not None and not draft.is_changed}
        for name, is_possible in can.items():
            self._buttons[name].setEnabled(is_possible)
        self._buttons["lock"].setText(self._words.say("editor.lock" if is_free else "editor.unlock"))
        self._list.clear()
        for name, title in view.layouts:
            self._list.addAction(title, partial(self.opened.emit, name))


class MonitorBar(QWidget):
    """edited: what becomes of the draft; picked: the monitor whose part is to be shown; resized: what becomes of a part."""

    edited = Signal(object)
    resized = Signal(object)
    picked = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._view: EditorView | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._monitors: list[QPushButton] = []
        self._add, self._copy = QPushButton(words.say("editor.add_monitor")), QPushButton(words.say("editor.copy"))
        self._added, self._copied = QMenu(self), QMenu(self)
        self._grid = (1, 1)
        self._columns, self._rows = (Stepper(words.say(f"editor.{name}"), GRID_LIMIT) for name in ("columns", "rows"))
        self._add.setMenu(self._added)
        self._copy.setMenu(self._copied)
        self._row.addWidget(self._add)
        self._row.addWidget(self._copy)
        self._row.addStretch(1)
        for stepper in (self._columns, self._rows):
            self._row.addWidget(stepper)
        self._columns.changed.connect(lambda columns: self._resize(columns, self._grid[1]))
        self._rows.changed.connect(lambda rows: self._resize(self._grid[0], rows))

    def show_view(self, view: EditorView) -> None:
        """Show the layout's monitors, and what may be added and copied."""
        old, self._view = self._view, view
        part = part_of(view.draft.now, view.monitor)
        self._grid = part.columns, part.rows
        self._columns.show_value(part.columns)
        self._rows.show_value(part.rows)
        told = (_names(view.draft), view.monitor, view.monitors)
        if old is None or told != (_names(old.draft), old.monitor, old.monitors):
            self._fill(view)

    def _fill(self, view: EditorView) -> None:
        for button in self._monitors:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        names = _names(view.draft)
        self._monitors = []
        for place, name in enumerate(names):
            called = self._called(name)
            button = QPushButton(called if len(names) <= WHOLE_NAMES else name)
            button.setToolTip(called)
            button.setAccessibleName(called)
            button.setCheckable(True)
            button.setChecked(name == view.monitor)
            button.clicked.connect(lambda _on=False, name=name: self.picked.emit(name))
            self._row.insertWidget(place, button)
            self._monitors.append(button)
        self._added.clear()
        others = [name for name in view.monitors if name not in names]
        for name in others:
            self._added.addAction(self._called(name), self._change(partial(with_monitor, monitor=name), name))
        if len(names) > 1:
            here = view.monitor
            self._added.addSeparator()
            remove = self._words.say("editor.remove_monitor", name=here)
            self._added.addAction(remove, self._change(lambda draft: without_monitor(draft, here)))
        self._copied.clear()
        for name in dict.fromkeys((*names, *others)):
            if name != view.monitor:
                self._offer_copy(view.monitor, name)

    def _offer_copy(self, source: str, target: str) -> None:
        for key, with_cameras in (("editor.copy_shape", False), ("editor.copy_all", True)):
            copy = self._change(partial(copied, source=source, target=target, with_cameras=with_cameras), target)
            self._copied.addAction(self._words.say(key, monitor=self._called(target)), copy)

    def _change(self, change: Callable[[Drafting], Drafting], shown: str = "") -> Callable[[], None]:
        """Return what has the draft changed and then shows a monitor."""

        def act() -> None:
            self.edited.emit(change)
            if shown:
                self.picked.emit(shown)

        return act

    def _called(self, name: str) -> str:
        known = self._view.monitors if self._view is not None else {}
        return known.get(name) or self._words.say("editor.monitor", name=name)

    def _resize(self, columns: int, rows: int) -> None:
        self.resized.emit(partial(resized, columns=columns, rows=rows))


class TileBar(QWidget):
    """The deeds on tiles: merge, split, clear, fill; and whether every drag draws. hint: a line for the person."""

    deed = Signal(str)
    draws = Signal(bool)

    def __init__(self, words: Words) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for name in ("merge", "split", "clear", "fill"):
            button = QPushButton(words.say(f"editor.{name}"))
            button.clicked.connect(lambda _on=False, name=name: self.deed.emit(name))
            row.addWidget(button)
        draw = QPushButton(words.say("editor.draw"))
        draw.setCheckable(True)
        draw.setToolTip(words.say("editor.draw_tip"))
        draw.toggled.connect(self.draws)
        row.addWidget(draw)
        self.typed = QLabel()
        self.typed.setObjectName("title")
        self.typed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.typed, 1)


def _names(draft: Drafting) -> tuple[str, ...]:
    return tuple(screen.monitor for screen in draft.now.screens)
