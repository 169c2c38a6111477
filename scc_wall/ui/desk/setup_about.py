"""About: version, licence and source of the program, and the notices of every part inside; read when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.reply import Reply
from scc_wall.control.sheet_command import About
from scc_wall.ui.desk.setup_source import SetupSource


class SetupAbout(QWidget):
    """told: a sentence for the desk's line of notices."""

    told = Signal(str)

    def __init__(self, words: Words, source: SetupSource) -> None:
        super().__init__()
        self._words, self._source = words, source
        self._is_read, self._wanted = False, ""
        self._head, self._parts, self._text = QLabel(words.say("about.reading")), QListWidget(), QPlainTextEdit()
        self._build()

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self._parts.setFocus()

    def look(self) -> None:
        """Read it all, the first time the tab is seen."""
        if not self._is_read:
            self._is_read = True
            self._source.ask(About(), self._listed)

    def _listed(self, reply: Reply) -> None:
        if isinstance(reply, Trouble):
            self._is_read = False
            self._head.setText(self._words.tell(reply))
            return
        about, parts = reply["about"], reply["parts"]
        if isinstance(about, list) and isinstance(parts, list):
            self._head.setText("\n".join(about))
            for one in parts:
                item = QListWidgetItem(one["line"])
                item.setData(Qt.ItemDataRole.UserRole, one["key"])
                self._parts.addItem(item)
            self._parts.setCurrentRow(0)

    def _pick(self) -> None:
        key = self._wanted = str(self._parts.currentItem().data(Qt.ItemDataRole.UserRole))
        self._text.setPlainText(self._words.say("about.reading"))
        self._source.ask(About(key), lambda reply: self._read(key, reply))

    def _read(self, key: str, reply: Reply) -> None:
        if key == self._wanted:  # meanwhile another may have been chosen
            self._text.setPlainText(self._words.tell(reply) if isinstance(reply, Trouble) else str(reply["text"]))

    def _build(self) -> None:
        say = self._words.say
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        hint = QLabel(say("about.hint"))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self._parts.setAccessibleName(say("about.parts"))
        self._parts.setWordWrap(True)
        self._parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._parts.currentItemChanged.connect(lambda *_: self._pick())
        self._text.setAccessibleName(say("about.text"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._text.document().setDefaultFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._parts)
        split.addWidget(self._text)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(self._head)
        whole.addWidget(hint)
        whole.addWidget(split, 1)
