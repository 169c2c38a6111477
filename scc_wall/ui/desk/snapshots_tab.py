"""Snapshots on the desk: taken of the selected tile, put into an event's folder, looked at, printed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.reply import Reply
from scc_wall.control.setup_command import ListSnapshots, LookSnapshot, PrintSnapshot, SnapshotsInto
from scc_wall.control.tile_command import Snapshot
from scc_wall.desk.snapshot_text import snapshot_text
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.list_of_texts import ListOfTexts
from scc_wall.ui.desk.pictures_source import PicturesSource

LEAST = QSize(320, 180)
PRINTER = "default"


class SnapshotsTab(QWidget):
    """told: a sentence for the desk's line of notices."""

    told = Signal(str)

    def __init__(self, words: Words, source: PicturesSource) -> None:
        super().__init__()
        self._words, self._source, say = words, source, words.say
        self._camera, self._files = "", tuple[str, ...]()
        self._pixmap, self._looked = QPixmap(), ""
        self._selected, self._event, self._texts, self._picture = QLabel(), QLineEdit(), QLabel(), QLabel()
        self._list = ListOfTexts(say("pictures.list"))
        self._take, self._into = QPushButton(say("pictures.take")), QPushButton(say("pictures.into"))
        self._page, self._print = QPushButton(say("pictures.page")), QPushButton(say("pictures.print"))
        self._build()

    def show_view(self, view: DeskView) -> None:
        """Know which camera is selected on the wall."""
        tile = next((tile for tile in view.tiles if tile.view.selected), None)
        camera = tile.camera if tile is not None else ""
        self._camera = camera
        known = self._source.cameras().get(camera)
        name = f"{known.number} {known.name}" if known is not None else self._words.say("pictures.none_selected")
        self._selected.setText(self._words.say("pictures.selected", name=name))
        self._take.setEnabled(bool(camera))

    def take_focus(self) -> None:
        """Give the keyboard to what is pressed most."""
        (self._take if self._take.isEnabled() else self._list).setFocus()

    def read(self, newest: str = "") -> None:
        """Have the folders read. newest: a sentence to say when that is done."""

        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self.told.emit(self._words.tell(reply))
                return
            files = reply["snapshots"]
            self._files = tuple(str(file) for file in files) if isinstance(files, list) else ()
            texts = [snapshot_text(file, self._words) for file in self._files]
            self._list.show_texts(texts, self._words.say("pictures.nothing_yet"))
            if not self._event.hasFocus():
                self._event.setText(str(reply["event"]))
            if newest:
                self.told.emit(newest)
                self._list.setCurrentRow(0)
            self._look()

        self._source.ask(ListSnapshots(), told)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture as large as there is room."""
        super().resizeEvent(event)
        self._draw()

    def _snapshot(self) -> None:
        self._take.setEnabled(False)

        def told(reply: Reply) -> None:
            self._take.setEnabled(bool(self._camera))
            if isinstance(reply, Trouble):
                self.told.emit(self._words.tell(reply))
            else:
                self.read(self._words.say("pictures.taken", file=reply["file"]))

        self._source.ask(Snapshot(self._camera), told)

    def _choose_event(self) -> None:
        name = self._event.text().strip()

        def told(reply: Reply) -> None:
            key = "pictures.into_done" if name else "pictures.into_day"
            self.told.emit(self._words.tell(reply) if isinstance(reply, Trouble) else self._words.say(key, name=name))

        self._source.ask(SnapshotsInto(name), told)

    def _make_page(self, printer: str) -> None:
        file = self._chosen()
        if not file:
            return
        self._page.setEnabled(False)
        self._print.setEnabled(False)

        def told(reply: Reply) -> None:
            self._set_buttons()
            key = "pictures.printed" if printer else "pictures.page_made"
            is_bad = isinstance(reply, Trouble)
            self.told.emit(self._words.tell(reply) if isinstance(reply, Trouble) else self._words.say(key, file=reply["file"]))
            if not is_bad:
                self._print.setFocus()

        self._source.ask(PrintSnapshot(file, printer), told)

    def _chosen(self) -> str:
        row = self._list.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else ""

    def _look(self) -> None:
        file = self._chosen()
        self._set_buttons()
        if not file or file == self._looked:
            return

        def told(reply: Reply) -> None:
            if file != self._chosen():
                return
            if isinstance(reply, Trouble):
                self._pixmap, self._looked = QPixmap(), ""
                self._texts.setText(self._words.tell(reply))
            else:
                image = self._source.picture(int(str(reply["picture"])))
                self._pixmap, self._looked = (QPixmap.fromImage(image) if image is not None else QPixmap()), file
                at = str(reply["at"]).replace("T", " ").replace("+07:00", " WIB")
                told = {"camera": reply["camera"], "at": at, "by": reply["by"], "size": f"{reply['width']} x {reply['height']}"}
                self._texts.setText(self._words.say("pictures.texts", **told))
            self._draw()

        self._source.ask(LookSnapshot(file), told)

    def _draw(self) -> None:
        if self._pixmap.isNull():
            self._picture.clear()
            return
        ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self._picture.setPixmap(self._pixmap.scaled(self._picture.size(), ratio, smooth))

    def _set_buttons(self) -> None:
        for button in (self._page, self._print):
            button.setEnabled(bool(self._chosen()))

    def _build(self) -> None:
        say = self._words.say
        self._selected.setObjectName("title")
        self._take.setObjectName("main")
        self._event.setPlaceholderText(say("pictures.event_example"))
        self._event.setAccessibleName(say("pictures.event"))
        self._event.returnPressed.connect(self._choose_event)
        self._picture.setMinimumSize(LEAST)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(say("pictures.picture"))
        self._texts.setWordWrap(True)
        self._texts.setObjectName("quiet")
        for button, act in (
            (self._take, self._snapshot), (self._into, self._choose_event),
            (self._page, lambda: self._make_page("")), (self._print, lambda: self._make_page(PRINTER)),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, act=act: act())
        self._list.currentRowChanged.connect(lambda _: self._look())
        top, folder, pages = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._selected, 1)
        top.addWidget(self._take)
        folder.addWidget(QLabel(say("pictures.event")))
        folder.addWidget(self._event, 1)
        folder.addWidget(self._into)
        pages.addStretch(1)
        pages.addWidget(self._page)
        pages.addWidget(self._print)
        right = QVBoxLayout()
        right.addWidget(self._picture, 1)
        right.addWidget(self._texts)
        right.addLayout(pages)
        sides = QHBoxLayout()
        sides.addWidget(self._list, 1)
        sides.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addLayout(folder)
        whole.addLayout(sides, 1)
        self._set_buttons()
