"""Access at the running wall, put together: the audit's writer, who may do what, and what people see of it."""

from __future__ import annotations

import time
from collections.abc import Callable

from scc_wall.access.origin import Origin
from scc_wall.adapters.audit_log import AuditLog
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.stamps import stamp_now
from scc_wall.app.access_desk import AccessDesk
from scc_wall.app.access_part import AccessPart, Wishes
from scc_wall.app.audit_writer import AuditWriter
from scc_wall.app.desk_scope import DeskScope, desk_scope
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.letter_part import LetterPart, LetterParts
from scc_wall.app.letter_sessions import LetterSessions
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.app.sight import sight_of
from scc_wall.app.wall_now import WallNow
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.registry import Registry
from scc_wall.ui.desk.deskview import HealthMark
from scc_wall.ui.glass import Glass
from scc_wall.wall.view import State


class AccessAtWall:
    """On the GUI thread.

    leave: lets go of what somebody held, before they are signed out; changed: told when somebody else is at the wall. Both are
    given once those are made who can do it: they ask here who may.
    """

    def __init__(
        self,
        shelf: Shelf,
        now: WallNow,
        glass: Glass,
        words: Words,
        disk: DiskWork,
        mailbox: Mailbox,
        tell: Callable[[Trouble], None],
    ) -> None:
        folder, self._glass = shelf.library.folder, glass
        self._sight = sight_of(shelf, now)
        self.leave: Callable[[Origin], None] = lambda _: None
        self.changed: Callable[[], None] = lambda: None
        self.keys = keys = KeyFolder.of_site(shelf.library.site.settings.id, folder)
        self.writer = AuditWriter(lambda: AuditLog(folder, keys), stamp_now, mailbox, tell, lambda: self.part.is_closed)
        self._desk = AccessDesk(words, lambda: self.part, self._letter_mark)
        wishes = Wishes(self.writer.take, tell, self._changed, self._leave, self._desk.ask)
        self.sessions = LetterSessions(shelf)
        self.part = AccessPart(shelf, keys, self._sight, mailbox, time.monotonic, wishes, self.sessions)
        letters = LetterParts(
            shelf, keys, words, disk, mailbox, self.sessions, self.part, stamp_now, self.writer.take, tell, self._changed
        )
        self._letters = LetterPart(letters)

    @property
    def is_empty(self) -> bool:
        """Whether nobody is at a wall that asks who is."""
        return self.part.is_closed and self.part.seated is None

    def mark(self) -> None:
        """Show on the strip who is at the wall."""
        self._glass.mark_access(self._desk.mark())

    def desk_marks(self) -> tuple[HealthMark, ...]:
        """Return what the desk says of who is at it, and under which letter; nothing at an open site."""
        if not self.part.is_closed:
            return ()
        is_odd = any(letter.emergency for letter in self.sessions.running())
        return (HealthMark(State.LATE if is_odd else State.LIVE, self._desk.mark()),)

    def register(self, registry: Registry) -> None:
        """Give the commands about who is at the wall, and about letters, their rights and acts."""
        self.part.register(registry)
        self._letters.register(registry)

    def start(self) -> None:
        """Have the site's letters read."""
        self._letters.start()

    def scope(self, registry: Registry) -> DeskScope:
        """Return what the desk may name to whoever is at it."""
        return desk_scope(self.part, self._sight, registry)

    def tick(self) -> None:
        """Sign out who is gone, end what is over, keep the window for signing in before others; a few times a second."""
        self._letters.tick()
        self.part.tick()
        self._desk.tick()

    def end(self) -> None:
        """Close the window; the writer ends later: what ends meanwhile may still have lines."""
        self.part.end()
        self._desk.end()

    def _letter_mark(self) -> str:
        return self._letters.mark()

    def _leave(self, origin: Origin) -> None:
        self.leave(origin)

    def _changed(self) -> None:
        self.mark()
        self.changed()
