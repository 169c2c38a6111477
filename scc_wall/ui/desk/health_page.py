"""The page of health: how a camera, a line or a kabupaten/kota was over an hour, a day or a week, and the report of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.health_command import History, WriteReport
from scc_wall.control.reply import Reply
from scc_wall.desk.availability import last_days
from scc_wall.desk.history import ALL, Point, Span
from scc_wall.desk.report_text import duration_text, moment_text, percent_text
from scc_wall.desk.spent import Kind, Spent, total
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.history_plot import HistoryPlot
from scc_wall.ui.desk.room import Room
from scc_wall.ui.desk.theme import Theme

Ask = Callable[[Command, Callable[[Reply], None]], None]
REFRESH_MS = 20_000
REPORT_DAYS = 7
LIST_LETTERS = 30
"""Letters of a name that are seen in the list at least, on a monitor of any size."""
LEFT, DAY = 360, 124
"""Pixels at scale 1 of the list, and of a field for a day."""
WHAT = Qt.ItemDataRole.UserRole


class HealthPage(PageWidget):
    """Asks for histories while it is seen; `ask` gives the reply, later, on the GUI thread."""

    def __init__(
        self, words: Words, region_names: Mapping[str, str], cameras: Callable[[], Mapping[str, Camera]], ask: Ask
    ) -> None:
        super().__init__()
        self._words, self._regions, self._cameras, self._ask = words, region_names, cameras, ask
        self._what, self._span, self._serial = ALL, Span.DAY, 0
        self._listed: object = None
        self._find, self._list, self._plot = QLineEdit(), QListWidget(), HistoryPlot(words)
        self._head, self._summary = QLabel(), QLabel()
        self._first, self._last, self._write = QLineEdit(), QLineEdit(), QPushButton(words.say("health.write_report"))
        self._refresh, self._sides = QTimer(self), QSplitter()
        self._refresh.setInterval(REFRESH_MS)
        self._refresh.timeout.connect(self._load)
        self._build()

    def dress(self, theme: Theme, scale: float) -> None:  # noqa: ARG002 - a page may need it
        """Take a size: how wide the list is at first, and the days."""
        left = round(LEFT * scale)
        self._sides.setSizes([left, max(left, self.width() - left)])
        for field in (self._first, self._last):
            field.setMinimumWidth(round(DAY * scale))

    def take_focus(self) -> None:
        """Let the next key be the first letter of what is looked for."""
        self._find.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the history, and again from time to time while the page is seen."""
        super().showEvent(event)
        if self._cameras() is not self._listed:
            self._fill()
        self._propose_days()
        self._list.setMinimumWidth(LIST_LETTERS * self.fontMetrics().averageCharWidth())
        self._load()
        self._refresh.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Read no more."""
        super().hideEvent(event)
        self._refresh.stop()

    def _build(self) -> None:
        say = self._words.say
        self._find.setPlaceholderText(say("health.find"))
        self._find.setAccessibleName(say("health.find"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._fill)
        self._list.setAccessibleName(say("health.find"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.currentItemChanged.connect(self._choose)
        self._head.setObjectName("title")
        self._summary.setWordWrap(True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._find)
        column.addWidget(self._list, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._top_row())
        column.addWidget(self._summary)
        column.addWidget(self._plot, 1)
        column.addLayout(self._report_row())
        sides = self._sides
        sides.addWidget(left)
        sides.addWidget(Room(right))
        sides.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sides, 1)

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        for span in Span:
            button = QPushButton(self._words.say(f"health.span_{span}"))
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(span is self._span)
            button.clicked.connect(lambda _on, chosen=span: self._take_span(chosen))
            row.addWidget(button)
        return row

    def _report_row(self) -> QHBoxLayout:
        say = self._words.say
        row = QHBoxLayout()
        for label, field in (("from", self._first), ("to", self._last)):
            text = QLabel(say(f"health.report_{label}"))
            text.setBuddy(field)
            field.setMaxLength(10)
            field.setToolTip(say("health.date"))
            field.setAccessibleName(f"{say(f'health.report_{label}')}: {say('health.date')}")
            field.returnPressed.connect(self._report)
            row.addWidget(text)
            row.addWidget(field)
        self._write.setObjectName("main")
        self._write.clicked.connect(self._report)
        row.addStretch(1)
        row.addWidget(self._write)
        return row

    def _propose_days(self) -> None:
        """Propose the last week, unless somebody has written other days: the desk may have been open for a month."""
        usual = last_days(REPORT_DAYS, time.time())
        for field, day in ((self._first, usual.first), (self._last, usual.last)):
            if not field.isModified():
                field.setText(day.isoformat())

    def _fill(self) -> None:
        """List what can be looked at: everything, kabupaten/kota, lines, cameras; what is looked for narrows it."""
        cameras = self._listed = self._cameras()
        wanted = self._find.text().casefold().split()
        with QSignalBlocker(self._list):
            self._list.clear()
            for what, text in _choices(cameras, self._regions, self._words):
                if all(word in text.casefold() for word in wanted):
                    item = QListWidgetItem(text)
                    item.setData(WHAT, what)
                    self._list.addItem(item)
                    if what == self._what:
                        self._list.setCurrentItem(item)
        if self._list.currentItem() is None:
            self._list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._what = str(item.data(WHAT))
            self._load()

    def _take_span(self, span: Span) -> None:
        self._span = span
        self._load()

    def _load(self) -> None:
        """Ask for the history that is chosen; an answer to a former question is left."""
        self._serial += 1
        serial = self._serial
        item = self._list.currentItem()
        self._head.setText(item.text() if item is not None else "")
        if not self.isVisible():
            return

        def told(reply: Reply) -> None:
            if serial == self._serial:
                self._take(reply)

        self._ask(History(self._what, self._span.value), told)

    def _take(self, reply: Reply) -> None:
        if isinstance(reply, Trouble):
            self._summary.setText(
                self._words.say(reply.key, **reply.params)
            )  # without its place: a path tells an operator nothing
            self._plot.show_points((), self._summary.text())
            return
        told: dict[str, Any] = dict(reply)
        points = tuple(_point(one) for one in told["points"])
        whole, room = total(point.spent for point in points), sum(point.room_ms for point in points)
        available = percent_text(whole.available_tenths, self._words)
        parts = [
            self._words.say("health.summary", available=available),
            self._words.say("health.summary_losses", n=whole.losses),
        ]
        if told["longest"]:
            longest = told["longest"]
            camera = self._cameras().get(longest["camera"])
            name = f"{camera.number} {camera.name}" if camera is not None else longest["camera"]
            span, moment = duration_text(1000 * longest["seconds"], self._words), moment_text(longest["began"])
            parts.append(self._words.say("health.summary_longest", span=span, camera=name, moment=moment))
        self._summary.setText(" · ".join(parts))
        missing = percent_text(whole.tenths(room)[None] if room else 1000, self._words)
        said = self._words.say("health.plot", what=self._head.text(), available=available, missing=missing, losses=whole.losses)
        self._plot.show_points(points, said)

    def _report(self) -> None:
        self._write.setEnabled(False)
        self.told.emit(self._words.say("health.writing"))

        def told(reply: Reply) -> None:
            self._write.setEnabled(True)
            if isinstance(reply, Trouble):
                self.told.emit(self._words.tell(reply))
            else:
                files = reply.get("files")
                self.told.emit(self._words.say("health.written", files=", ".join(files if isinstance(files, list) else ())))

        self._ask(WriteReport(self._first.text().strip(), self._last.text().strip()), told)


def _choices(cameras: Mapping[str, Camera], regions: Mapping[str, str], words: Words) -> list[tuple[str, str]]:
    """Return what can be looked at and how it reads, in order."""
    codes = sorted({camera.region for camera in cameras.values() if camera.region})
    links = sorted({camera.link for camera in cameras.values() if camera.link}, key=str.casefold)
    ordered = sorted(cameras.values(), key=lambda camera: (camera.number <= 0, camera.number, camera.id))
    return [
        (ALL, words.say("health.all")),
        *((f"region:{code}", regions.get(code, code)) for code in codes),
        *((f"link:{link}", f"{words.say('health.group_link')}: {link}") for link in links),
        *(
            (f"camera:{camera.id}", f"{camera.number} {camera.name}" if camera.number > 0 else camera.name)
            for camera in ordered
        ),
    ]


def _point(told: Mapping[str, int]) -> Point:
    """Return a point of the reply; its seconds are thousands of milliseconds again."""
    amounts = {kind.value: 1000 * told.get(kind.value, 0) for kind in Kind}
    return Point(told["at"], Spent(**amounts, losses=told.get("losses", 0)), 1000 * told["room"])
