"""The pages of the desk beside its first one, in the order of its side bar: put a new page into the tuple."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from scc_wall.app.desk_scope import DeskScope
from scc_wall.app.shelf import Shelf
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.event_lines import EventView, ShiftView
from scc_wall.ui.desk.event_page import EventPage
from scc_wall.ui.desk.health_page import Ask, HealthPage
from scc_wall.ui.desk.letter_source import LetterSource
from scc_wall.ui.desk.letters_page import LettersPage
from scc_wall.ui.desk.pictures_page import PicturesPage
from scc_wall.ui.desk.pictures_source import PicturesSource
from scc_wall.ui.desk.setup_page import SetupPage
from scc_wall.ui.desk.setup_source import SetupSource
from scc_wall.ui.desk.shift_page import ShiftPage
from scc_wall.ui.desk.watch_page import WatchPage


def desk_pages(
    words: Words,
    shelf: Shelf,
    region_names: Mapping[str, str],
    ask: Ask,
    event: Callable[[], EventView],
    shift: Callable[[], ShiftView],
    setup: SetupSource,
    pictures: PicturesSource,
    scope: DeskScope,
    letters: LetterSource,
) -> tuple[DeskPage, ...]:
    """Return the pages. What a page needs of the running wall becomes an argument here, given in `wall_program`.

    A page is made when it is first opened, long after this is called; so its `make` may close over parts that start later.
    scope: what of cameras it may name; a page gets nothing that has not gone through it.
    """

    def cameras() -> Mapping[str, Camera]:
        return scope.cameras(shelf.library.cameras)

    return (
        DeskPage("watch", "desk.page.watch", lambda: WatchPage(words)),
        DeskPage("health", "desk.page.health", lambda: HealthPage(words, region_names, cameras, ask)),
        DeskPage("event", "event.page_title", lambda: EventPage(words, lambda: scope.event(event(), shelf.library.plans))),
        DeskPage("journal", "shift.page_title", lambda: ShiftPage(words, lambda: scope.shift(shift()))),
        DeskPage("pictures", "pictures.title", lambda: PicturesPage(words, replace(pictures, cameras=cameras))),
        DeskPage("letters", "letter.page_title", lambda: LettersPage(words, letters)),
        DeskPage("setup", "setup.title", lambda: SetupPage(words, scope.setup(setup))),
    )
