"""Letters on the running wall, put together: read at the start, ended on time, told at the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scc_wall.access.chain import Stamp
from scc_wall.access.letter import Letter, State
from scc_wall.access.letter_life import passed
from scc_wall.access.letter_time import Reckoning, reckon
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.letter_store import Stored, read_letters
from scc_wall.adapters.reckoning_file import load_reckoning, save_reckoning
from scc_wall.adapters.site_files import load_regions
from scc_wall.app.access_part import AccessPart
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.letter_acts import LetterActs, LetterWishes
from scc_wall.app.letter_sessions import LetterSessions
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.audit import Outcome, plain_line
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Reply
from scc_wall.desk.letter_lines import left_text

TICK_MS = 1000
KEEP_MS = 30_000
"""How often what is known of the time is kept."""


@dataclass(frozen=True, slots=True)
class LetterParts:
    """What letters need. stamp: the present moment by every clock.

    take: writes a line of the audit; tell: says something at the wall; changed: who may do what is another.
    """

    shelf: Shelf
    keys: KeyFolder
    words: Words
    disk: DiskWork
    mailbox: Mailbox
    sessions: LetterSessions
    access: AccessPart
    stamp: Callable[[], Stamp]
    take: Callable[[dict[str, object]], object]
    tell: Callable[[Trouble], None]
    changed: Callable[[], None]


class LetterPart:
    """Letters of the running wall; on the GUI thread."""

    def __init__(self, parts: LetterParts) -> None:
        self._parts, self._sessions = parts, parts.sessions
        self._is_read, self._ticked, self._kept = False, 0, 0
        self._ending: set[str] = set()
        self._mark = ""
        wishes = LetterWishes(
            regions=load_regions().names,
            is_closed=lambda: parts.access.is_closed,
            knows=parts.access.knowing.camera,
            changed=self._changed,
            acts=self._acts,
            leaves=lambda person: parts.access.send_away((person,), Trouble("letter.left")),
            clock=self._clock_confirmed,
        )
        self.acts = LetterActs(
            parts.shelf, parts.keys, parts.sessions, parts.words, parts.disk, parts.mailbox, wishes
        )  # fmt: skip

    def register(self, registry: Registry) -> None:
        """Give the commands about letters their rights and acts."""
        self.acts.register(registry)

    def start(self) -> None:
        """Have the letters read."""
        parts = self._parts

        def read() -> None:
            known = load_reckoning(parts.keys)
            try:
                stored = read_letters(parts.shelf.library.folder, parts.keys)
            finally:
                parts.mailbox.post(lambda: self._began(known))
            parts.mailbox.post(lambda: self._read(stored))

        parts.disk.do(read)

    def tick(self) -> None:
        """Bring the time forward; end what is over, and say what soon will be. Called a few times a second."""
        stamp = self._parts.stamp()
        if not self._is_read or 0 <= stamp.mono_ms - self._ticked < TICK_MS:
            return
        self._ticked = stamp.mono_ms
        self._sessions.now = reckon(self._sessions.now, stamp)
        if self._parts.access.is_closed and not 0 <= stamp.mono_ms - self._kept < KEEP_MS:
            self._kept = stamp.mono_ms
            self._keep_time()
        for name in self._sessions.over():
            self._end(name)
        for letter, minutes in self._sessions.due_notices():
            self._parts.tell(Trouble("letter.ends_soon", id=letter.id, minutes=minutes))
        if (mark := self.mark()) != self._mark:
            self._mark = mark
            self._parts.changed()

    def mark(self) -> str:
        """Return what the strip and the desk say of letters: under which one hands act, and which other sessions run."""
        say, hand = self._parts.words.say, self._parts.access.letter
        parts = []
        for letter in self._sessions.running():
            key = "letter.mark_acting" if letter.id == hand else "letter.mark_running"
            told = say(key, id=letter.id, left=left_text(letter, self._sessions.now, self._parts.words))
            parts.append(f"{told} {say('letter.mark_emergency')}" if letter.emergency else told)
        return "  ·  ".join(parts)

    # within

    def _began(self, known: Reckoning) -> None:
        self._sessions.now, self._is_read = reckon(known, self._parts.stamp()), True

    def _read(self, stored: tuple[Stored, ...]) -> None:
        self._sessions.take_all(stored)
        for one in stored:
            if one.trouble is not None:
                self._line("letter found", one.id, Outcome.FAILED, str(one.trouble))
        if bad := [one.trouble for one in stored if one.trouble is not None]:
            self._parts.tell(bad[0])
        if self._sessions.running():
            self._parts.access.guest_came()

    def _changed(self, before: Letter | None, after: Letter) -> None:
        was_open, is_open = before is not None and before.state is State.OPEN, after.state is State.OPEN
        if is_open and not was_open:
            self._parts.access.guest_came()
            key = "letter.opened_emergency" if after.emergency and not after.approved_by else "letter.opened"
            self._parts.tell(Trouble(key, id=after.id))
        elif before is not None and was_open and not is_open and after.id not in self._ending:
            self._send_away(before, Trouble(f"letter.over_{after.sessions[-1].why}", id=after.id))
        self._keep_time()
        self._parts.changed()

    def _acts(self, person: str, name: str) -> None:
        """Have somebody act under a letter; what they held so far they held as themselves."""
        self._parts.access.let_go(person)
        self._sessions.act(person, name)
        self._parts.changed()

    def _end(self, name: str) -> None:
        """End what time has ended: at once for people, and on the disk as soon as that comes to it."""
        letter = self._sessions.letter(name)
        if name in self._ending:
            return
        self._ending.add(name)
        if letter.state is State.OPEN:
            self._send_away(letter, Trouble("letter.over_over", id=name))
        now = self._sessions.now

        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):  # over for people all the same; the disk is tried again at the next start
                self._line("letter over", name, Outcome.FAILED, str(reply))
                self._parts.tell(reply)
            else:
                self._ending.discard(name)
                self._line("letter over", name, Outcome.DONE)

        self.acts.change(name, lambda letter, _: passed(letter, now)).then(told)

    def _send_away(self, letter: Letter, reason: Trouble) -> None:
        people = self._sessions.acting_under(letter)
        self._parts.access.send_away(people, reason)
        self._parts.tell(reason)

    def _clock_confirmed(self, reckoning: Reckoning) -> None:
        self._sessions.now = reckoning
        self._keep_time()

    def _keep_time(self) -> None:
        keys, now = self._parts.keys, self._sessions.now
        self._parts.disk.do(lambda: save_reckoning(keys, now))

    def _line(self, command: str, name: str, outcome: Outcome, reason: str = "") -> None:
        self._parts.take(plain_line(command, letter=name, outcome=outcome, reason=reason))
