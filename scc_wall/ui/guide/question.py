"""One screen of the guide as a value: what is asked, what can be chosen or typed, and which keys do what."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Row:
    """One line to choose. detail: below it, smaller; mark: whether it is ticked, None where it cannot be; picture: beside it.

    is_bad: there is trouble with it; it gets a sign, not only a colour.
    """

    text: str
    detail: str = ""
    mark: bool | None = None
    picture: QImage | None = None
    is_bad: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A line to type into. is_secret: not shown."""

    label: str
    text: str = ""
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One screen. step: its place on the line of steps, from 0; name: tells screens apart, whose fields are not each other's.

    notice: what went wrong, with a sign; news: what went well; busy: what is being waited for, no answer is taken meanwhile;
    is_leaving: asked whether to leave, any key but that one goes back; selected: the row that is chosen at first; keys: keys
    beside Enter and Esc, as they are shown, each with what it does; takes: chords longer than a letter that the page takes;
    go_on, back: what Enter and Esc do; are_tiles: rows stand side by side, with large pictures;
    badge: a big number beside the title.
    """

    step: int
    name: str
    title: str
    text: str = ""
    rows: tuple[Row, ...] = ()
    fields: tuple[Field, ...] = ()
    notice: str = ""
    news: str = ""
    busy: str = ""
    is_leaving: bool = False
    selected: int = 0
    keys: tuple[tuple[str, str], ...] = ()
    takes: tuple[str, ...] = ()
    go_on: str = ""
    back: str = ""
    are_tiles: bool = False
    badge: str = ""
