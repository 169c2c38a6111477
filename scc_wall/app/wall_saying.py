"""What the wall's own strip says: what is shown, what is lowered or without a place, and for a while what went wrong."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QTimer

from scc_wall.app.composition import ZOOM
from scc_wall.app.shelf import Shelf
from scc_wall.app.wall_now import WallNow
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.ui.glass import Glass
from scc_wall.wall.wall import unplaced_notice
from scc_wall.workers.crew import Crew

NOTICE_MS = 8000
"""How long a passing notice stands before the standing one comes back."""

log = logging.getLogger(__name__)


class WallSaying:
    """The words on the wall that belong to no tile."""

    def __init__(self, glass: Glass, words: Words, shelf: Shelf, now: WallNow) -> None:
        self._glass, self._words, self._shelf, self._now = glass, words, shelf, now
        self.tour_notice: Callable[[], Trouble | None] = lambda: None
        self._lowered: Trouble | None = None
        self._noticed: tuple[Trouble, ...] = ()
        self._has_big_notice = False

    def what_is_shown(self) -> None:
        """Say what is shown, and what stands against it."""
        self._glass.title(self.title())
        self._noticed = self._now.notices
        others = (unplaced_notice(self._now.state), self._lowered, self.tour_notice())
        notices = (*self._now.notices, *(one for one in others if one is not None))
        self._glass.notice("  ".join(self._words.tell(notice) for notice in notices))

    def title(self) -> str:
        """Return what people call that which is shown."""
        name, library = self._now.state.layout, self._shelf.library
        camera, layout = library.cameras.get(name.removeprefix(ZOOM)), library.site.layout(name)
        return camera.name if camera else layout.title_in(self._words.language) if layout else name

    def tell(self, trouble: Trouble) -> None:
        """Show a person at the wall what went wrong or why something was not done, for a while."""
        log.info("told at the wall: %s", trouble)
        self._glass.notice(self._words.tell(trouble))
        QTimer.singleShot(NOTICE_MS, self._glass, self.what_is_shown)

    def typed(self, digits: str) -> None:
        """Show what is typed on the keypad; the standing notices come back when it is meant."""
        if digits:
            self._glass.notice(self._words.say("desk.typed", digits=digits))
        else:
            self.what_is_shown()

    def overload(self, lowered: Trouble | None) -> None:
        """Say how many panes are lowered, or what else has changed since the switch; the same again costs nothing."""
        if str(lowered) != str(self._lowered) or self._now.notices is not self._noticed:
            self._lowered = lowered
            self.what_is_shown()

    def failing_workers(self, crew: Crew) -> None:
        """Say in large letters when nothing can be shown at all, and where the reason is written."""
        failing = crew.failing()
        if failing and not self._has_big_notice:
            body = self._words.say("app.workers_fail_body", logs=", ".join(str(path) for path in failing))
            self._glass.show_big_notice(self._words.say("app.workers_fail"), body)
        elif self._has_big_notice and not failing:
            self._glass.hide_big_notice()
        self._has_big_notice = bool(failing)
