"""Time-lapse on the desk: which cameras have one, clips of their pictures, and how far the present job is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.camera.timelapse import LIMIT_GB, MINUTES
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply
from scc_wall.control.timelapse_command import CancelJob, MakeTimelapseClip, StartTimelapse, StopTimelapse
from scc_wall.desk.timelapse_text import job_text, lapse_text, open_job
from scc_wall.ui.desk.list_of_texts import ListOfTexts
from scc_wall.ui.desk.pictures_source import Lines, PicturesSource

USUAL_MINUTES, USUAL_GB = 10, 5
DAY_EXAMPLE = "2026-11-30"


class TimelapseTab(QWidget):
    """told: a sentence for the desk's line of notices."""

    told = Signal(str)

    def __init__(self, words: Words, source: PicturesSource) -> None:
        super().__init__()
        self._words, self._source, say = words, source, words.say
        self._lines: Lines = ()
        self._job, self._listed = 0, tuple[tuple[str, str], ...]()
        self._list, self._jobs = ListOfTexts(say("pictures.timelapse")), ListOfTexts(say("timelapse.jobs"))
        self._camera, self._minutes, self._gb = QComboBox(), QSpinBox(), QSpinBox()
        self._first, self._last = QLineEdit(), QLineEdit()
        self._start, self._stop = QPushButton(say("timelapse.start")), QPushButton(say("timelapse.stop"))
        self._make, self._cancel = QPushButton(say("timelapse.make")), QPushButton(say("timelapse.cancel"))
        self._progress, self._doing = QProgressBar(), QLabel()
        self._build()

    def take_focus(self) -> None:
        """Give the keyboard to the list of cameras."""
        self._list.setFocus()

    def look(self) -> None:
        """Bring the tab to the present state; what reads the same is not touched."""
        cameras = self._source.cameras()
        listed = tuple((one.id, f"{one.number} {one.name}") for one in sorted(cameras.values(), key=_order))
        if listed != self._listed:
            chosen, self._listed = self._camera.currentData(), listed
            self._camera.clear()
            for camera, name in listed:
                self._camera.addItem(name, camera)
            self._camera.setCurrentIndex(max(0, self._camera.findData(chosen)))
        self._lines = [told for told in self._source.timelapse() if told["camera"] in cameras]
        texts = [lapse_text(told, self._name(told["camera"]), self._words) for told in self._lines]
        self._list.show_texts(texts, self._words.say("timelapse.none_yet"))
        jobs = [told for told in self._source.jobs() if told["camera"] in cameras]
        shown = [job_text(told, self._name(told["camera"]), self._words) for told in reversed(jobs)]
        self._jobs.show_texts(shown, self._words.say("timelapse.no_jobs"))
        self._show_progress(jobs)
        self._set_buttons()

    def _show_progress(self, jobs: Lines) -> None:
        job = open_job(list(jobs))
        self._job = int(str(job["job"])) if job is not None else 0
        for widget in (self._progress, self._cancel, self._doing):
            widget.setVisible(job is not None)
        if job is not None:
            self._progress.setMaximum(int(str(job["of"])) or 0)  # 0: it moves without telling how far
            self._progress.setValue(int(str(job["done"])))
            self._doing.setText(job_text(job, self._name(job["camera"]), self._words))

    def _name(self, camera: object) -> str:
        known = self._source.cameras().get(str(camera))
        return f"{known.number} {known.name}" if known is not None else str(camera)

    def _chosen(self) -> str:
        row = self._list.currentRow()
        return str(self._lines[row]["camera"]) if 0 <= row < len(self._lines) else ""

    def _set_buttons(self) -> None:
        row = self._list.currentRow()
        told = self._lines[row] if 0 <= row < len(self._lines) else None
        self._start.setEnabled(self._camera.count() > 0)
        self._stop.setEnabled(told is not None and bool(told["runs"]))
        self._make.setEnabled(told is not None and bool(told["pictures"]))

    def _ask(self, command: Command, done: str) -> None:
        def told(reply: Reply) -> None:
            self.told.emit(self._words.tell(reply) if isinstance(reply, Trouble) else self._words.say(done))
            self.look()

        self._source.ask(command, told)

    def _begin(self) -> None:
        camera = str(self._camera.currentData())
        self._ask(StartTimelapse(camera, self._minutes.value(), self._gb.value()), "timelapse.started")

    def _end(self) -> None:
        if self._chosen():
            self._ask(StopTimelapse(self._chosen()), "timelapse.stopped")

    def _clip(self) -> None:
        if self._chosen():
            days = self._first.text().strip(), self._last.text().strip()
            self._ask(MakeTimelapseClip(self._chosen(), *days), "timelapse.making")

    def _leave(self) -> None:
        if self._job:
            self._ask(CancelJob(self._job), "timelapse.cancelling")

    def _build(self) -> None:
        say = self._words.say
        for field, limits, usual, name in (
            (self._minutes, MINUTES, USUAL_MINUTES, "timelapse.minutes"),
            (self._gb, LIMIT_GB, USUAL_GB, "timelapse.gb"),
        ):
            field.setRange(*limits)
            field.setValue(usual)
            field.setSuffix(f" {say(name + '_unit')}")
            field.setAccessibleName(say(name))
        self._camera.setAccessibleName(say("timelapse.camera"))
        for day, name in ((self._first, "timelapse.first"), (self._last, "timelapse.last")):
            day.setPlaceholderText(DAY_EXAMPLE)
            day.setAccessibleName(say(name))
            day.setMaxLength(len(DAY_EXAMPLE))
            day.returnPressed.connect(self._clip)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(say("timelapse.jobs"))
        self._doing.setWordWrap(True)
        for button, act in (
            (self._start, self._begin),
            (self._stop, self._end),
            (self._make, self._clip),
            (self._cancel, self._leave),
        ):
            button.clicked.connect(lambda _on=False, act=act: act())
        self._list.currentRowChanged.connect(lambda _: self._set_buttons())
        begin = _row(
            QLabel(say("timelapse.camera")),
            self._camera,
            QLabel(say("timelapse.every")),
            self._minutes,
            QLabel(say("timelapse.up_to")),
            self._gb,
            self._start,
        )
        begin.setStretch(1, 1)
        clip = _row(
            self._stop, QLabel(say("timelapse.first")), self._first, QLabel(say("timelapse.last")), self._last, self._make
        )
        progress = _row(self._progress, self._cancel)
        progress.setStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(begin)
        whole.addWidget(self._list, 3)
        whole.addLayout(clip)
        whole.addWidget(self._doing)
        whole.addLayout(progress)
        whole.addWidget(self._jobs, 2)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def _order(camera: Camera) -> tuple[int, str]:
    return camera.number or 1 << 30, camera.id
