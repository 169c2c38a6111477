"""A table of cameras before it is imported: lines that are wrong, what changes field by field, what is new, what stays."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.reply import Reply
from scc_wall.control.setup_command import ApplyImport, PreviewImport
from scc_wall.ui.desk.setup_source import SetupSource

OPEN_AT_MOST = 60
"""Cameras that are shown opened; more are closed, each to be opened by hand."""


class SetupImport(QWidget):
    """told: a sentence for the desk's line of notices."""

    told = Signal(str)

    def __init__(self, words: Words, source: SetupSource) -> None:
        super().__init__()
        self._words, self._source, self._mark = words, source, ""
        self._file, self._summary, self._tree = QLineEdit(), QLabel(words.say("setup.import_hint")), QTreeWidget()
        self._browse, self._look = QPushButton(words.say("setup.browse")), QPushButton(words.say("setup.preview"))
        self._apply = QPushButton(words.say("setup.apply"))
        self._build()

    def take_focus(self) -> None:
        """Give the keyboard to the name of the file."""
        self._file.setFocus()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._words.say("setup.browse"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setNameFilters([self._words.say("setup.tables"), self._words.say("setup.all_files")])
        dialog.fileSelected.connect(self._file.setText)
        dialog.fileSelected.connect(lambda _: self._preview())
        dialog.open()

    def _preview(self) -> None:
        file = self._file.text().strip()
        if not file:
            self._file.setFocus()
            return
        self._forget()
        self._source.ask(PreviewImport(file), self._show)

    def _show(self, reply: Reply) -> None:
        if isinstance(reply, Trouble):
            self._say(self._words.tell(reply), is_bad=True)
            return
        self._tree.clear()
        counts = {name: _list(reply[name]) for name in ("bad", "changed", "added", "unchanged", "notes")}
        for name in ("bad", "changed", "added", "notes", "unchanged"):
            if counts[name]:
                self._group(name, counts[name])
        self._mark = str(reply["mark"])
        self._apply.setEnabled(bool(counts["changed"] or counts["added"]))
        told = {name: len(found) for name, found in counts.items()}
        self._say(self._words.say("setup.preview_counts", **told), is_bad=bool(counts["bad"]))

    def _group(self, name: str, entries: list[object]) -> None:
        top = QTreeWidgetItem([self._words.say(f"setup.group_{name}", n=len(entries))])
        is_open = name == "changed" and len(entries) <= OPEN_AT_MOST
        self._tree.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for entry in entries:
            if isinstance(entry, Mapping) and "line" in entry:
                one = QTreeWidgetItem([self._words.say("setup.line", line=entry["line"], sentence=entry["sentence"])])
                top.addChild(one)
                one.setFirstColumnSpanned(True)  # a sentence is read whole
                one.setToolTip(0, str(entry["sentence"]))
            elif isinstance(entry, Mapping):
                one = self._camera(entry, is_new=name == "added")
                top.addChild(one)
                one.setFirstColumnSpanned(True)
                one.setExpanded(is_open)
            else:
                top.addChild(QTreeWidgetItem([str(entry)]))
        top.setExpanded(name != "unchanged")

    def _camera(self, change: Mapping[object, object], *, is_new: bool) -> QTreeWidgetItem:
        name = "  ".join(str(change[part]) for part in ("number", "camera", "name"))
        one = QTreeWidgetItem([name])
        for field in _list(change["fields"]):
            if isinstance(field, Mapping):
                key = f"setup.field_{field['column']}"
                title = self._words.sentences.get(key, str(field["column"]))
                before = "" if is_new else str(field["before"]) or self._words.say("setup.empty")
                one.addChild(QTreeWidgetItem([title, before, str(field["after"]) or self._words.say("setup.empty")]))
        if change["login"]:
            one.addChild(QTreeWidgetItem([self._words.say("setup.login"), "", self._words.say("setup.login_comes")]))
        return one

    def _do(self) -> None:
        self._apply.setEnabled(False)

        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self._say(self._words.tell(reply), is_bad=True)
                return
            self._forget()
            self._say(self._words.say("setup.imported", rows=reply["rows"], refused=reply["refused"]))

        self._source.ask(ApplyImport(self._file.text().strip(), self._mark), told)

    def _forget(self) -> None:
        self._tree.clear()
        self._mark = ""
        self._apply.setEnabled(False)

    def _say(self, sentence: str, *, is_bad: bool = False) -> None:
        self._summary.setText(sentence)
        self._summary.setObjectName("warning" if is_bad else "quiet")
        self._summary.style().unpolish(self._summary)
        self._summary.style().polish(self._summary)

    def _build(self) -> None:
        say = self._words.say
        self._file.setPlaceholderText(say("setup.file_hint"))
        self._file.setAccessibleName(say("setup.file_hint"))
        self._file.returnPressed.connect(self._preview)
        self._file.textEdited.connect(lambda _: self._forget())
        self._browse.clicked.connect(self._choose)
        self._look.clicked.connect(self._preview)
        self._apply.clicked.connect(self._do)
        self._apply.setObjectName("main")
        self._apply.setEnabled(False)
        self._summary.setWordWrap(True)
        self._summary.setObjectName("quiet")
        self._tree.setHeaderLabels([say("setup.column_what"), say("setup.column_before"), say("setup.column_after")])
        self._tree.setAccessibleName(say("setup.preview"))
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(self._browse)
        row.addWidget(self._look)
        below = QHBoxLayout()
        below.addWidget(self._summary, 1)
        below.addWidget(self._apply)
        whole = QVBoxLayout(self)
        whole.addLayout(row)
        whole.addWidget(self._tree, 1)
        whole.addLayout(below)


def _list(told: object) -> list[object]:
    return told if isinstance(told, list) else []
