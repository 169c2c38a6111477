"""Access on the running wall, put together: who is at it, what they may do, sign-in, tokens, the idle lock, mode tamu.

Everything is called on the GUI thread; passwords are judged on a thread of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from scc_wall.access.account import Account
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import HANDS, Policy, Standing, closed_site
from scc_wall.access.right import Right
from scc_wall.access.rights_table import LEVELS, RightsTable
from scc_wall.access.trusted_time import ClockSign
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.app.clock_look import ClockLook
from scc_wall.app.disk_work import outcome
from scc_wall.app.knowing import Knowing
from scc_wall.app.letter_sessions import LetterSessions
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.app.sign_in import Verdict, judge
from scc_wall.app.tokens import Tokens
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble
from scc_wall.control.access_command import GuestMode, SignIn, SignOut
from scc_wall.control.audit import AuditLine, Outcome, plain_line
from scc_wall.control.reach import Sight, reached
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply, WrongUsage

ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What access needs of the rest.

    take: writes a line of the audit; tell: says something at the wall; changed: who is at the wall is another; leave: lets go
    of what somebody held, before they are signed out; ask: opens the window for signing in.
    """

    take: Callable[[dict[str, object]], Pending]
    tell: Callable[[Trouble], None]
    changed: Callable[[], None]
    leave: Callable[[Origin], None]
    ask: Callable[[], None]


class AccessPart:
    """Who is at the wall. Without accounts the site is open, and nothing here is ever asked."""

    def __init__(
        self,
        shelf: Shelf,
        keys: KeyFolder,
        sight: Sight,
        mailbox: Mailbox,
        clock: Clock,
        wishes: Wishes,
        letters: LetterSessions,
    ) -> None:
        self._shelf, self._keys, self._sight, self._mailbox, self._clock = shelf, keys, sight, mailbox, clock
        self._wishes, self._letters = wishes, letters
        self._seated, self._has_guest = "", False
        self._touched = clock()
        self._tokens = Tokens(shelf, clock, self._token_refused)
        self._thread = ThreadPoolExecutor(1, "sign in")
        self._clock_look = ClockLook(keys, mailbox, self._thread, self._clock_is)
        self.knowing = Knowing(self._standing, self._letters.scopes, self._group_of, sight)
        self.policy: Policy = closed_site(self._standing, lambda command: reached(command, sight), self._group_of)  # type: ignore[arg-type]

    # who

    @property
    def is_closed(self) -> bool:
        """Whether the site has accounts."""
        return self._shelf.library.accounts.is_closed

    @property
    def seated(self) -> Account | None:
        """Who is signed in at the wall."""
        return self._shelf.library.accounts.person(self._seated)

    @property
    def letter(self) -> str:
        """Id of the letter under which who is at the wall acts, mostly none."""
        return self._letter_of(self._seated)

    @property
    def clock(self) -> ClockSign:
        """What is odd about the clock."""
        return self._clock_look.sign

    @property
    def has_guest(self) -> bool:
        """Whether a guest is in the room."""
        return self._has_guest

    def origin(self, kind: OriginKind) -> Origin:
        """Return from whom a key or a click at the wall or at the desk comes."""
        return self._origin(kind, self.seated)

    def heard(self, line: AuditLine) -> None:
        """Note that somebody at the wall is still there."""
        if line.origin.kind in HANDS and line.outcome is not Outcome.REFUSED:
            self._touched = self._clock()

    def by_token(self, token: str) -> Origin | Trouble:
        """Return from whom a request of `ctl` comes; Trouble for a token that is none, audited once for many."""
        if not self.is_closed:
            return Origin(OriginKind.CTL)
        owner = self._tokens.owner(token)
        return owner if isinstance(owner, Trouble) else self._origin(OriginKind.CTL, owner)

    def told(self) -> dict[str, object]:
        """Return who is at the wall, for the status."""
        account = self.seated
        return {
            "closed": self.is_closed,
            "person": account.name if account is not None else "",
            "role": account.role.value if account is not None else "",
            "guest": self._has_guest,
            "letter": self._letter_of(self._seated),
            "sessions": [one.id for one in self._letters.running()],
            "clock": self.clock.value,
        }

    # commands

    def register(self, registry: Registry) -> None:
        """Give the commands about who is at the wall their rights and acts."""
        registry.register(SignIn, Right.SIGN, lambda _: self._ask())
        registry.register(SignOut, Right.SIGN, lambda _: self._leave())
        registry.register(GuestMode, Right.GUEST, self._guest)

    def sign_in(self, name: str, password: str, told: Callable[[Trouble | None], None]) -> None:
        """Have a password judged; `told` gets why not, or None when that person is at the wall now."""
        accounts = self._shelf.library.accounts

        def work() -> None:
            judged = outcome(lambda: judge(accounts, self._keys, name, password))
            verdict = Verdict(None, judged) if isinstance(judged, Trouble) else judged
            self._mailbox.post(lambda: self._judged(name, verdict, told))

        self._thread.submit(work)

    def tick(self) -> None:
        """Sign out who has not touched anything for long, or may not be here any more; look at the clock."""
        now = self._clock()
        if self._seated and self.seated is None:
            self._sign_out(Trouble("access.account_off"))
        elif self._seated and now - self._touched > 60 * self._table().idle_minutes:
            self._sign_out(Trouble("access.idle", minutes=self._table().idle_minutes))
        if self.is_closed:
            self._clock_look.tick(now)

    def end(self) -> None:
        """Judge nobody any more."""
        self._thread.shutdown(cancel_futures=True)

    # within

    def _standing(self) -> Standing:
        return Standing(self._shelf.library.accounts, self._table(), self._seated, self._has_guest, self._letters.warrants())

    def _table(self) -> RightsTable:
        return self._shelf.library.rights

    def _group_of(self, camera: str) -> str | None:
        known = self._shelf.library.cameras.get(camera)
        return None if known is None else known.group

    def _origin(self, kind: OriginKind, account: Account | None) -> Origin:
        if account is None:
            return Origin(kind)
        return Origin(kind, account.name, LEVELS[account.role], self._letter_of(account.name))

    def _letter_of(self, person: str) -> str:
        """Return the letter under which somebody acts, mostly none."""
        warrant = self._letters.warrants().get(person)
        return warrant.letter if warrant is not None else ""

    def _ask(self) -> Reply:
        if not self.is_closed:
            raise Trouble("access.open_already")
        self._wishes.ask()
        return DONE

    def _leave(self) -> Reply:
        if not self._seated:
            raise Trouble("access.nobody_here")
        self._sign_out(None)
        return DONE

    def _guest(self, command: GuestMode) -> Reply:
        if command.state not in {"", ON, OFF}:
            raise WrongUsage("access.on_or_off")
        if not self.is_closed:
            raise Trouble("access.open_already")
        wanted = not self._has_guest if not command.state else command.state == ON
        if not wanted and self._letters.running():
            raise Trouble("letter.guest_stays")
        self._has_guest = wanted
        self._wishes.changed()
        return DONE

    def guest_came(self) -> None:
        """Note that a session has begun: whoever brought the letter is in the room until somebody says otherwise."""
        self._has_guest = True
        self._wishes.changed()

    def let_go(self, person: str) -> None:
        """Release what somebody holds, whichever way they took it."""
        for kind in (*HANDS, OriginKind.CTL):
            self._wishes.leave(Origin(kind, person))

    def send_away(self, people: Collection[str], reason: Trouble) -> None:
        """Let go of what people held, whichever way, and sign out who of them is at the wall: their session is over."""
        for person in people:
            self.let_go(person)
            if person == self._seated:
                self._sign_out(reason)
            self._letters.leave(person)
        self._wishes.changed()

    def _judged(self, name: str, verdict: Verdict, told: Callable[[Trouble | None], None]) -> None:
        account = verdict.account
        if account is not None and self._shelf.library.accounts.person(account.name) is None:
            verdict = replace(verdict, account=None, trouble=Trouble("access.wrong"))
            account = None
        if account is None:
            trouble = verdict.trouble
            if verdict.counted:
                self._line("sign-in password", name, trouble)
            told(trouble)
            return
        if self._seated not in {"", account.name}:
            self._sign_out(Trouble("access.change_of_hands", name=account.name), tells=False)
        self._seated, self._touched = account.name, self._clock()
        written = self._line("sign-in password", account.name, None)
        written.then(lambda reply: told(reply if isinstance(reply, Trouble) else None))
        self._wishes.changed()

    def _sign_out(self, reason: Trouble | None, *, tells: bool = True) -> None:
        leaving = Origin(OriginKind.KEY, self._seated, letter=self._letter_of(self._seated))
        for kind in HANDS:
            self._wishes.leave(replace(leaving, kind=kind))
        self._seated = ""
        if reason is not None:  # otherwise it was a command, which has its line
            self._line("sign-out", leaving.person, None, told={"reason": reason.key}, letter=leaving.letter)
        self._letters.leave(leaving.person)
        self._wishes.changed()
        if reason is not None and tells:
            self._wishes.tell(reason)

    def _line(
        self,
        command: str,
        who: str,
        trouble: Trouble | None,
        kind: OriginKind = OriginKind.KEY,
        told: dict[str, object] | None = None,
        letter: str = "",
    ) -> Pending:
        outcome, reason = (Outcome.DONE, "") if trouble is None else (Outcome.REFUSED, str(trouble))
        line = plain_line(command, told or {}, outcome=outcome, reason=reason, who=who, letter=letter, origin=kind)
        return self._wishes.take(line)

    def _token_refused(self, tries: int) -> None:
        self._line("token", "", Trouble("access.no_token"), OriginKind.CTL, {"tries": tries})

    def _clock_is(self, sign: ClockSign) -> None:
        self._line("clock", "", None, OriginKind.EVENT, {"sign": sign.value or "well"})
        self._wishes.changed()
