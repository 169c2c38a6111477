"""What the desk is made of and told by the rest of the wall."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from scc_wall.app.desk_scope import EVERYTHING, DeskScope
from scc_wall.app.health_part import HealthPart
from scc_wall.base.words import Words
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.deskview import HealthMark
from scc_wall.ui.desk.theme import Dress
from scc_wall.ui.desk.thumb import Thumb

Ask = Callable[[Command, Callable[[Reply], None]], None]


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What the desk is made of.

    ask: dispatches a command of the desk; title: of what is on the wall; overload: why panes are lowered, None mostly;
    tour_name: of a tour by its number; health: of cameras and machine; pages: beside the first one;
    favourites: ids of cameras; pictures: the last good ones, by camera; scope: what of all this may be named to who is there;
    dress: the looks that were chosen; who: is there.
    """

    words: Words
    region_names: Mapping[str, str]
    ask: Ask
    title: Callable[[], str]
    overload: Callable[[], str | None]
    tour_name: Callable[[int], str]
    health: HealthPart
    pages: tuple[DeskPage, ...] = ()
    favourites: Callable[[], frozenset[str]] = frozenset
    pictures: Callable[[], Mapping[str, Thumb]] = dict
    scope: DeskScope = EVERYTHING
    dress: Callable[[], Dress] = Dress
    who: Callable[[], tuple[HealthMark, ...]] = tuple
