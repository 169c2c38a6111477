"""What the page of assignment letters needs of the running program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from scc_wall.access.letter import Holder
from scc_wall.access.letter_time import Reckoning
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply
from scc_wall.desk.letter_lines import LetterLine

Ask = Callable[[Command, Callable[[Reply], None]], None]


@dataclass(frozen=True, slots=True)
class LettersView:
    """How letters stand at a moment.

    lines: the newest first, none for who may not read them; running: which sessions run, as a sentence; acting: the sentence of
    the letter under which who is here acts, empty for none; hint: why nothing can be done here, empty mostly.
    """

    lines: tuple[LetterLine, ...] = ()
    running: str = ""
    acting: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class LetterSource:
    """Asked each time. may: carry out a command; now: of letters' time; holders: people known of other letters.

    cameras, zones, regions: what a letter can be for, its code and what people call it.
    """

    ask: Ask
    may: Callable[[Command], bool]
    view: Callable[[], LettersView]
    now: Callable[[], Reckoning]
    person: Callable[[], str]
    holders: Callable[[], tuple[Holder, ...]]
    cameras: Callable[[], Mapping[str, str]]
    zones: Callable[[], Mapping[str, str]]
    regions: Callable[[], Mapping[str, str]]
