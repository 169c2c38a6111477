"""What the commands about letters do: a step of a letter's life, written on the disk's thread before it counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from scc_wall.access import letter_life as life
from scc_wall.access.letter import Form, Letter
from scc_wall.access.letter_form import cells_of_word, check_codes, filled, notices
from scc_wall.access.letter_time import Reckoning, confirmed, moment_of, moment_text
from scc_wall.access.origin import Origin
from scc_wall.access.right import Right
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.letter_store import Step, Stored, add_letter, change_letter
from scc_wall.adapters.scan_store import take_scan
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.letter_sessions import LetterSessions
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.letter_command import (
    NEW,
    ActUnderLetter,
    ApproveLetter,
    ConfirmClock,
    EndSession,
    ExtendLetter,
    KeepDraft,
    LeaveLetter,
    ListLetters,
    OpenInEmergency,
    OpenLetter,
    ReadLetter,
    RefuseLetter,
    SubmitLetter,
    TakeScan,
    WithdrawLetter,
)
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply

LISTED = 500
"""Letters that `letter list` tells at the most, the newest."""


@dataclass(frozen=True, slots=True)
class LetterWishes:
    """What letters need of the rest. regions: codes of the regencies there are.

    is_closed: the site has accounts; knows: somebody may know of a camera; changed: after each step, with the letter before it;
    acts: somebody acts under a letter from now on; leaves: somebody acts under none any more; clock: the time was confirmed.
    """

    regions: Mapping[str, str]
    is_closed: Callable[[], bool]
    knows: Callable[[Origin, str], bool]
    changed: Callable[[Letter | None, Letter], None]
    acts: Callable[[str, str], None]
    leaves: Callable[[str], None]
    clock: Callable[[Reckoning], None]


class LetterActs:
    """Acts of one site's letters; on the GUI thread, the steps themselves on the disk's."""

    def __init__(
        self,
        shelf: Shelf,
        keys: KeyFolder,
        sessions: LetterSessions,
        words: Words,
        disk: DiskWork,
        mailbox: Mailbox,
        wishes: LetterWishes,
    ) -> None:
        self._shelf, self._keys, self._sessions, self._words = shelf, keys, sessions, words
        self._disk, self._mailbox, self._wishes = disk, mailbox, wishes

    def register(self, registry: Registry) -> None:
        """Give the commands about letters their rights and acts."""
        put = registry.register_with_origin
        put(KeepDraft, Right.LETTER, lambda told, who: self._keep(told, who.person))
        put(TakeScan, Right.LETTER, lambda told, who: self._scan(told, who.person))
        put(SubmitLetter, Right.LETTER, lambda told, who: self._submit(told, who.person))
        put(ApproveLetter, Right.APPROVE, self._approve)
        put(RefuseLetter, Right.APPROVE, lambda told, who: self._do(told.letter, life.refused, who.person, told.reason))
        put(OpenLetter, Right.LETTER, lambda told, who: self._do(told.letter, life.opened, who.person))
        put(
            OpenInEmergency,
            Right.LETTER,
            lambda told, who: self._do(told.letter, life.opened_in_emergency, who.person, told.reason),
        )
        put(ActUnderLetter, Right.LETTER, lambda told, who: self._act(told, who.person))
        put(LeaveLetter, Right.SIGN, lambda _told, who: self._leave(who))
        put(ExtendLetter, Right.LETTER, lambda told, who: self._extend(told, who.person))
        put(EndSession, Right.LETTER, lambda told, who: self._do(told.letter, life.closed, who.person, "closed"))
        put(WithdrawLetter, Right.LETTER, lambda told, who: self._do(told.letter, life.withdrawn, who.person, told.reason))
        put(ListLetters, Right.LETTER, lambda _told, _who: self._list())
        put(ReadLetter, Right.LETTER, lambda told, _who: letter_told(self._sessions.letter(told.letter)))
        put(ConfirmClock, Right.APPROVE, lambda _told, _who: self._confirm())

    def change(self, name: str, step: Step, told: Callable[[Letter], Reply] = lambda _letter: DONE) -> Pending:
        """Have a letter go a step; told: what the reply says of it. The reply comes once it is on the disk."""
        self._check_closed()
        site, keys = self._shelf.library.folder, self._keys
        return self._off_thread(lambda: change_letter(site, keys, name, step), told)

    # within

    def _do(self, name: str, deed: Callable[..., Letter], who: str, *more: str) -> Pending:
        now = self._sessions.now
        return self.change(name, lambda letter, _: deed(letter, who, *more, now))

    def _keep(self, command: KeepDraft, who: str) -> Pending:
        self._check_closed()
        cells, now = cells_of_word(command.form), self._sessions.now
        site, keys = self._shelf.library.folder, self._keys

        def step(letter: Letter, _others: object) -> Letter:
            return life.entered(letter, filled(letter.form, cells), who, now)

        if command.letter == NEW:
            filled(Form(), cells)  # what cannot be is refused before a letter begins
            return self._off_thread(lambda: add_letter(site, keys, step), self._odd)
        return self._off_thread(lambda: change_letter(site, keys, command.letter, step), self._odd)

    def _scan(self, command: TakeScan, who: str) -> Pending:
        self._check_closed()
        now, site, keys, file = self._sessions.now, self._shelf.library.folder, self._keys, Path(command.scan).expanduser()
        if not file.is_absolute():  # whoever asks by `ctl` is in another folder than the wall
            raise Trouble("letter.scan_path")

        def step(letter: Letter, _others: object) -> Letter:
            life.entered(letter, letter.form, who, now)  # refused where nothing can be entered, before a copy is made
            return life.entered(letter, replace(letter.form, scan=take_scan(site, file)), who, now)

        return self._off_thread(lambda: change_letter(site, keys, command.letter, step), self._odd)

    def _submit(self, command: SubmitLetter, who: str) -> Pending:
        now, cameras = self._sessions.now, self._shelf.library.cameras
        zones, regions = {camera.group for camera in cameras.values()} - {""}, set(self._wishes.regions)

        def step(letter: Letter, others: Callable[[], object]) -> Letter:
            check_codes(letter.form, cameras, zones, regions)
            return life.submitted(letter, who, now, others())  # type: ignore[arg-type]

        return self.change(command.letter, step, self._odd)

    def _approve(self, command: ApproveLetter, origin: Origin) -> Pending:
        letter = self._sessions.letter(command.letter)
        covered = (camera.id for camera in self._shelf.library.cameras.values() if letter.form.scope.covers(camera))
        if not all(self._wishes.knows(origin, camera) for camera in covered):
            raise Trouble("access.out_of_scope")  # nobody approves more than they may see themselves
        return self._do(command.letter, life.approved, origin.person)

    def _act(self, command: ActUnderLetter, who: str) -> Reply:
        letter = self._sessions.letter(command.letter)
        if letter not in self._sessions.running():
            raise Trouble(f"letter.is_{letter.state}", id=letter.id)
        self._wishes.acts(who, letter.id)
        return DONE

    def _leave(self, origin: Origin) -> Reply:
        if not origin.letter:
            raise Trouble("letter.under_none")
        self._wishes.leaves(origin.person)
        return DONE

    def _extend(self, command: ExtendLetter, who: str) -> Pending:
        until, now = moment_of(command.until, "until", is_end=True), self._sessions.now
        return self.change(command.letter, lambda letter, _: life.asked_for_longer(letter, until, who, now))

    def _list(self) -> Reply:
        self._check_closed()
        return {"letters": [stored_told(one, self._words) for one in reversed(self._sessions.stored[-LISTED:])]}

    def _confirm(self) -> Reply:
        if not self._sessions.now.behind_ms:
            raise Trouble("letter.clock_well")
        self._wishes.clock(confirmed(self._sessions.now))
        return DONE

    def _odd(self, letter: Letter) -> Reply:
        return {"letter": letter.id, "notices": [self._words.tell(one) for one in notices(letter.form)]}

    def _check_closed(self) -> None:
        if not self._wishes.is_closed():
            raise Trouble("letter.open_site")

    def _off_thread(self, work: Callable[[], Letter], told: Callable[[Letter], Reply]) -> Pending:
        pending = Pending()

        def done(result: Letter | Trouble) -> None:
            if isinstance(result, Trouble):
                pending.settle(result)
                return
            before = next((one.letter for one in self._sessions.stored if one.id == result.id), None)
            self._sessions.take(result)
            self._wishes.changed(before, result)
            pending.settle(told(result))

        def on_disk() -> None:
            result = outcome(work)
            self._mailbox.post(lambda: done(result))

        self._disk.do(on_disk)
        return pending


def letter_told(letter: Letter) -> dict[str, object]:
    """Return a letter as plain values, moments as people read them."""
    told = asdict(letter)
    told["begin"] = moment_text(letter.begin_ms) if letter.begin_ms else ""
    told["until"] = moment_text(letter.good_until_ms, is_end=True) if letter.until_ms else ""
    return told


def stored_told(stored: Stored, words: Words) -> dict[str, object]:
    """Return one line of the list of letters."""
    letter = stored.letter or Letter(stored.id)
    return {
        "letter": stored.id,
        "state": letter.state.value if stored.letter is not None else "",
        "number": letter.form.number,
        "office": letter.form.office,
        "holders": [holder.name for holder in letter.form.holders],
        "begin": moment_text(letter.begin_ms) if letter.begin_ms else "",
        "until": moment_text(letter.good_until_ms, is_end=True) if letter.until_ms else "",
        "emergency": bool(letter.emergency),
        "longer": moment_text(letter.extension.until_ms, is_end=True) if letter.extension else "",
        "trouble": "" if stored.trouble is None else words.tell(stored.trouble),
    }
