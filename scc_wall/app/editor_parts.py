"""What the layout editor is told by the rest of the wall, and what it holds of the one draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect

from scc_wall.app.desk_scope import EVERYTHING, DeskScope
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply
from scc_wall.desk.drafting import Drafting, layout_of
from scc_wall.layout.layout import Layout
from scc_wall.layout.monitors import Monitor
from scc_wall.ui.desk.theme import Dress
from scc_wall.ui.desk.thumb import Thumb
from scc_wall.wall.price import Price


@dataclass(frozen=True, slots=True)
class EditorParts:
    """What the editor needs of the wall.

    ask: dispatches a command of the desk; price: tells what a layout costs; monitors: those that are there; place: where on the
    X screen the window goes; dress: what the desk wears; left: called when the editor was closed; favourites, pictures: of
    cameras; scope: which of them may be named to who is there.
    """

    words: Words
    region_names: Mapping[str, str]
    ask: Callable[[Command, Callable[[Reply], None]], None]
    price: Callable[[Layout], Price]
    monitors: Callable[[], Sequence[Monitor]]
    place: Callable[[], QRect]
    dress: Callable[[], Dress]
    left: Callable[[], None]
    favourites: Callable[[], frozenset[str]] = frozenset
    pictures: Callable[[], Mapping[str, Thumb]] = dict
    scope: DeskScope = EVERYTHING


@dataclass(slots=True)
class Held:
    """The draft, None without one, and what is known of it.

    mark: of the file as it was read (see `keep_layout`); monitor: the part that is worked on; named: the draft under the name
    that somebody typed last; is_saving: a file is being written.
    """

    draft: Drafting | None = None
    mark: str = ""
    monitor: str = ""
    named: Layout | None = None
    is_saving: bool = False

    def take(self, draft: Drafting, mark: str) -> None:
        """Hold another draft."""
        self.draft, self.mark, self.named = draft, mark, None
        self.monitor = draft.now.screens[0].monitor

    def under(self, name: str, draft: Drafting, own: str) -> Layout:
        """Return what is to be written under a name: a copy is not locked, and has the title a person gave it, if any."""
        if not name:
            raise Trouble("editor.no_name")
        layout = layout_of(draft.now)
        if name == own:
            return replace(layout, name=name)
        title = self.named.title if self.named is not None and self.named.name == name else ()
        return replace(layout, name=name, title=title, locked=False)
