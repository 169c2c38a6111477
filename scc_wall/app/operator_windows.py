"""The operator's windows, put together: the desk, the layout editor, and what both show of cameras."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from scc_wall.adapters.site_files import load_regions
from scc_wall.app.desk_host import DeskHost
from scc_wall.app.desk_looks import DeskLooks
from scc_wall.app.desk_parts import Ask, DeskParts
from scc_wall.app.desk_scope import DeskScope
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.editor_acts import register_editor
from scc_wall.app.editor_files import EditorFiles
from scc_wall.app.editor_host import EditorHost
from scc_wall.app.editor_parts import EditorParts
from scc_wall.app.favourites import Favourites
from scc_wall.app.health_part import HealthPart
from scc_wall.app.pictures import Pictures
from scc_wall.app.shelf import Shelf
from scc_wall.app.thumbnails import Thumbnails
from scc_wall.base.words import Words
from scc_wall.control.keys import key_lines
from scc_wall.control.registry import Registry
from scc_wall.desk.keypad import keypad_lines
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.deskview import HealthMark
from scc_wall.ui.desk.thumb import Thumb
from scc_wall.ui.glass import Glass
from scc_wall.wall.view import PaneView


@dataclass(frozen=True, slots=True)
class Told:
    """What the windows are told of the rest of the wall.

    ask: dispatches a command of the desk; title: of what is on the wall; tour_name: of a tour by its number; pages: of the desk
    beside its first one; scope: what of cameras may be named to who is there; scale: what the desktop asks of programs; who: is
    there.
    """

    ask: Ask
    title: Callable[[], str]
    tour_name: Callable[[int], str]
    health: HealthPart
    pages: tuple[DeskPage, ...]
    scope: DeskScope
    scale: str = ""
    who: Callable[[], tuple[HealthMark, ...]] = tuple


class OperatorWindows:
    """On the GUI thread."""

    def __init__(
        self, shelf: Shelf, pictures: Pictures, glass: Glass, words: Words, disk: DiskWork, files: EditorFiles, told: Told
    ) -> None:
        self._shelf, self._glass, self._words, self._quality = shelf, glass, words, pictures.quality
        self.favourites = Favourites(shelf.library.folder, shelf, disk)
        self.thumbnails = Thumbnails(pictures.stills.thumbnail, time.monotonic)
        self.looks = DeskLooks(shelf.library.folder, disk, told.scale, lambda dress: self.desk.wear(dress))  # noqa: PLW0108
        region_names = load_regions().names
        self.desk = DeskHost(
            shelf,
            pictures.showing,
            time.monotonic,
            DeskParts(
                words,
                region_names,
                told.ask,
                told.title,
                lambda: pictures.quality.reason,
                told.tour_name,
                told.health,
                told.pages,
                favourites=lambda: self.favourites.ids,
                pictures=self._pictures,
                scope=told.scope,
                dress=lambda: self.looks.dress,
                who=told.who,
            ),
        )
        parts = EditorParts(
            words=words,
            region_names=region_names,
            ask=told.ask,
            price=pictures.arranging.price,
            monitors=lambda: pictures.now.monitors.monitors,
            place=self.desk.place,
            dress=lambda: self.looks.dress,
            left=self.desk.take_keyboard,
            favourites=lambda: self.favourites.ids,
            pictures=self._pictures,
            scope=told.scope,
        )
        self.editor = EditorHost(shelf, files, parts)

    def register(self, registry: Registry) -> None:
        """Give the commands of favourites, looks and the editor their rights and acts."""
        self.favourites.register(registry)
        self.looks.register(registry)
        register_editor(registry, self.editor)

    def show_keys(self) -> None:
        """Show the page of keys over what has the keyboard, or take it away again."""
        if self._glass.close_page():
            return
        titles = [layout.title_in(self._words.language) for layout in self._shelf.library.layouts]
        lines = (*key_lines(self._words, titles), *keypad_lines(self._words))
        if not self.desk.shows_keys(lines):
            self._glass.show_help(lines)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Bring the windows up to date; a few times a second."""
        self.desk.tick(views)
        if self.desk.is_seen and not self._glass.is_private and self._quality.reason is None:
            self.thumbnails.tick(views)
        self.editor.tick(views)

    def put_away(self) -> None:
        """Hide them: nobody who may use them is there."""
        self.desk.put_away()
        self.editor.put_away()

    def end(self) -> None:
        """Close them for good."""
        self.editor.end()
        self.desk.end()
        self.thumbnails.end()

    def _pictures(self) -> Mapping[str, Thumb]:
        return {} if self._glass.is_private else self.thumbnails.pictures
