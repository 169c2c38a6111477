"""The digital form of an assignment letter: every field with its help; what is typed comes out as the form's cells."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scc_wall.access.letter import Form
from scc_wall.access.letter_form import BY_NAME, FLAGS, LISTS, NO, RIGHTS, SIGNATURES, TEXTS, YES
from scc_wall.base.words import Words
from scc_wall.ui.desk.code_field import CodeField
from scc_wall.ui.desk.letter_people import LetterPeople
from scc_wall.ui.desk.letter_source import LetterSource

LINES_HIGH = 76
"""Pixels of a field of several lines."""
AFTER = {"on_behalf": "e_signature", "until": "scope"}
"""After which field of text others stand."""


class LetterForm(QScrollArea):
    """changed: somebody has typed since the form was shown."""

    changed = Signal()

    def __init__(self, words: Words, source: LetterSource) -> None:
        super().__init__()
        self._words, self._source, self._rows = words, source, QFormLayout()
        self._texts: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._codes = {name: CodeField(words, words.say(f"letter.field_{name}")) for name in LISTS}
        self._flags = {name: QCheckBox(words.say(f"letter.field_{name}")) for name in FLAGS}
        self._rights = {name: QCheckBox(words.say(f"letter.right_{name}")) for name in RIGHTS}
        self._signature, self._people = QComboBox(), LetterPeople(words)
        self._is_filling = False
        self._build()

    def show_form(self, form: Form) -> None:
        """Take what a form says."""
        self._is_filling = True
        for name, field in self._texts.items():
            text = str(getattr(form, name))
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setPlainText(text)
        for name, codes in self._codes.items():
            codes.set_text(", ".join(getattr(form.scope, name)))
        for name, flag in self._flags.items():
            flag.setChecked(bool(getattr(form, name)))
        for name, right in self._rights.items():
            right.setChecked(name in form.rights)
        self._signature.setCurrentIndex(SIGNATURES.index(form.e_signature))
        self._people.show_holders(form.holders)
        self._is_filling = False

    def offer(self) -> None:
        """Bring up to date what is offered to choose from."""
        self._people.offer(self._source.holders())
        for name, choices in (
            ("cameras", self._source.cameras()), ("zones", self._source.zones()), ("regions", self._source.regions())
        ):  # fmt: skip
            self._codes[name].offer(choices)

    def cells(self) -> dict[str, object]:
        """Return what is typed."""
        texts = {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText() for name, field in self._texts.items()
        }
        return {
            **texts,
            **{name: codes.text() for name, codes in self._codes.items()},
            **{name: YES if flag.isChecked() else NO for name, flag in self._flags.items()},
            "rights": [name for name, right in self._rights.items() if right.isChecked()],
            "e_signature": SIGNATURES[self._signature.currentIndex()],
            "holders": self._people.cells(),
        }

    def focus_on(self, name: str) -> None:
        """Give the keyboard to a field, as to one that a trouble names."""
        fields: dict[str, QWidget] = {**self._texts, **self._codes, **self._flags, "holders": self._people}
        field = fields.get(name)
        if field is not None:
            field.setFocus()
            self.ensureWidgetVisible(field)

    def _changed(self) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _build(self) -> None:
        for told in TEXTS:
            self._row(told.name, self._text_field(told.name))
            if told.name == "on_behalf":
                self._signature.addItems([self._words.say(f"letter.sign_{one}") for one in SIGNATURES])
                self._signature.currentIndexChanged.connect(lambda _: self._changed())
                self._signature.setAccessibleName(self._words.say("letter.field_e_signature"))
                self._row("e_signature", self._signature)
                self._people.changed.connect(self._changed)
                self._row("holders", self._people)
            if told.name == "until":
                for name, codes in self._codes.items():
                    codes.changed.connect(self._changed)
                    self._row(name, codes)
                self._row("rights", self._boxes(self._rights))
        self._row("flags", self._boxes(self._flags))
        inside = QWidget()
        inside.setLayout(self._rows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it scrolls to whichever field has the keyboard
        self.setWidget(inside)

    def _text_field(self, name: str) -> QLineEdit | QPlainTextEdit:
        told = BY_NAME[name]
        field: QLineEdit | QPlainTextEdit = QPlainTextEdit() if told.lines else QLineEdit()
        field.setAccessibleName(self._words.say(f"letter.field_{name}"))
        if isinstance(field, QPlainTextEdit):
            field.setFixedHeight(LINES_HIGH)
            field.setTabChangesFocus(True)
        else:
            field.setMaxLength(told.limit)
        field.textChanged.connect(lambda *_: self._changed())
        self._texts[name] = field
        return field

    def _boxes(self, boxes: dict[str, QCheckBox]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for box in boxes.values():
            box.toggled.connect(lambda _: self._changed())
            column.addWidget(box)
        return inside

    def _row(self, name: str, field: QWidget) -> None:
        """Put a field with its name above and its help below."""
        help_text = QLabel(self._words.say(f"letter.help_{name}"))
        help_text.setObjectName("quiet")
        help_text.setWordWrap(True)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(help_text)
        needed = (name in BY_NAME and BY_NAME[name].needed) or name in {"holders", "cameras"}
        title = self._words.say(f"letter.field_{name}") if name != "flags" else ""
        self._rows.addRow(f"{title} *" if needed else title, both)
