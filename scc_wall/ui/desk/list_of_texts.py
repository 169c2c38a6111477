"""A list of lines that keeps what is chosen while the lines change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem


class ListOfTexts(QListWidget):
    """Lines of text, broken where they are too long."""

    def __init__(self, name: str) -> None:
        """Make an empty list; name: for who cannot see it."""
        super().__init__()
        self._texts: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_texts(self, texts: Sequence[str], instead: str) -> None:
        """Show lines, or one that cannot be chosen where there is none (empty: nothing); the same again costs nothing."""
        told = tuple(texts) or ((instead,) if instead else ())
        if told == self._texts:
            return
        row, self._texts = self.currentRow(), told
        self.blockSignals(True)  # what the hand chooses is told, not what we fill in
        self.clear()
        for text in told:
            item = QListWidgetItem(text)
            if not texts:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self.setCurrentRow(row if 0 <= row < len(texts) else 0 if texts else -1)
        self.blockSignals(False)
