"""The letters of a site as the running wall knows them: which sessions run, who acts under which, and what time it is for them.

Everything on the GUI thread; nothing here reads a disk or a clock.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from scc_wall.access.account import Role
from scc_wall.access.letter import Letter, State
from scc_wall.access.letter_life import is_running, passed
from scc_wall.access.letter_time import Reckoning, minutes_left
from scc_wall.access.rights_table import NOBODY
from scc_wall.access.warrant import Warrant, warrant_of
from scc_wall.adapters.letter_store import Stored
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble

NOTICE_MINUTES = (10, 1)
"""Minutes before a session's end at which everybody is told."""


class LetterSessions:
    """Holds the letters and who acts under them. now: what is known of the time; the owner brings it forward."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.now = Reckoning()
        self._stored: dict[str, Stored] = {}
        self._acting: dict[str, str] = {}
        self._noticed: dict[tuple[str, int], int] = {}
        self._open: dict[str, Letter] = {}
        self._made_of: object = None
        self._made_for: object = None
        self._warrants: dict[str, Warrant] = {}
        self._scopes: tuple[frozenset[str], ...] = ()

    # the letters

    @property
    def stored(self) -> tuple[Stored, ...]:
        """All letters, by id."""
        return tuple(self._stored.values())

    def take_all(self, stored: Iterable[Stored]) -> None:
        """Take the letters as they lie on the disk."""
        self._stored = {one.id: one for one in stored}
        self._open = {one.id: one.letter for one in self._stored.values() if one.letter is not None and _is_open(one)}

    def take(self, letter: Letter) -> None:
        """Take a letter as it was just written."""
        stored = self._stored[letter.id] = Stored(letter.id, letter)
        self._open = {name: one for name, one in self._open.items() if name != letter.id}
        if _is_open(stored):
            self._open[letter.id] = letter

    def letter(self, name: str) -> Letter:
        """Return a letter that may be acted on; Trouble for all others."""
        found = self._stored.get(name, Stored(name, None))
        if found.letter is None or found.trouble is not None:
            raise found.trouble or Trouble("letter.no_letter", id=name[:20])
        return found.letter

    def running(self) -> tuple[Letter, ...]:
        """Return the letters whose session runs at this moment."""
        return tuple(letter for letter in self._open.values() if is_running(letter, self.now))

    def over(self) -> tuple[str, ...]:
        """Return the ids of letters that time has ended and that do not say so yet."""
        good = (one.letter for one in self._stored.values() if one.letter is not None and one.trouble is None)
        return tuple(letter.id for letter in good if passed(letter, self.now) is not letter)

    # who acts under which

    def act(self, person: str, name: str) -> None:
        """Let somebody act under a letter from now on."""
        self._acting[person] = name

    def leave(self, person: str) -> bool:
        """Let somebody act under none; return whether they did. A guest's account always does while a session names it."""
        return self._acting.pop(person, None) is not None

    def warrants(self) -> Mapping[str, Warrant]:
        """Return what each person may do who acts under a letter.

        A guest's account does so wherever a running letter names it. Who acted under one that is over may do nothing until they
        were sent away.
        """
        self._make()
        return self._warrants

    def acting_under(self, letter: Letter) -> tuple[str, ...]:
        """Return who acts under a letter, or did until it ended a moment ago."""
        bound = {person for person, name in self._acting.items() if name == letter.id}
        return tuple(sorted(bound | set(self._guests_of(letter))))

    def scopes(self) -> Collection[frozenset[str]]:
        """Return the cameras of each running session: all their guests are in the room."""
        self._make()
        return self._scopes

    def _make(self) -> None:
        running, library = self.running(), self._shelf.library
        made_of = (running, dict(self._acting))
        if library is self._made_for and made_of == self._made_of:  # too large to be compared, and never changed
            return
        self._made_of, self._made_for = made_of, library
        by_id = {one.id: warrant_of(one, library.cameras.values()) for one in running}
        found = {person: by_id.get(name) or Warrant(name, NOBODY, frozenset(), 0) for person, name in self._acting.items()}
        for letter in running:
            for guest in self._guests_of(letter):
                found.setdefault(guest, by_id[letter.id])
        self._warrants, self._scopes = found, tuple(one.cameras for one in by_id.values())

    def _guests_of(self, letter: Letter) -> tuple[str, ...]:
        accounts = (self._shelf.library.accounts.person(holder.account) for holder in letter.form.holders)
        return tuple(account.name for account in accounts if account is not None and account.role is Role.TAMU)

    # time

    def due_notices(self) -> tuple[tuple[Letter, int], ...]:
        """Return the letters that end soon and in how many minutes, each once for each notice."""
        found = []
        for letter in self.running():
            left = minutes_left(letter.good_until_ms, self.now.most_ms)
            due = [minutes for minutes in NOTICE_MINUTES if left <= minutes]
            if due and self._noticed.get((letter.id, min(due))) != letter.good_until_ms:
                self._noticed |= {(letter.id, minutes): letter.good_until_ms for minutes in due}
                found.append((letter, left))
        return tuple(found)


def _is_open(stored: Stored) -> bool:
    return stored.trouble is None and stored.letter is not None and stored.letter.state is State.OPEN
