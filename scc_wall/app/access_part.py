"""Access on the running wall, put together: who is at it, what they may do, sign-in, tokens, the idle lock, mode tamu.

Everything is called on the GUI thread; passwords are judged on a thread of their own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from scc_wall.access.account import Account, Role
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import HANDS, Policy, Standing, account_of, closed_site, is_limited, knows
from scc_wall.access.right import Right
from scc_wall.access.rights_table import LEVELS, RightsTable
from scc_wall.access.trusted_time import ClockSign
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.token_text import owner_of
from scc_wall.app.letter_sessions import LetterSessions
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.app.sign_in import Verdict, clock_sign, judge
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble
from scc_wall.control.access_command import GuestMode, SignIn, SignOut
from scc_wall.control.audit import AuditLine, Outcome
from scc_wall.control.reach import Sight, reached, within
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply, WrongUsage
from scc_wall.wall.view import PaneView

CTL_WAIT_S = 2.0
"""After a token that is none, the next one is looked at so much later; good tokens never wait."""
CLOCK_LOOK_S = 30.0
ON, OFF = "on", "off"

log = logging.getLogger(__name__)


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
        self._bad_until, self._bad_tokens = 0.0, 0
        self._clock_due, self.clock = clock(), ClockSign.WELL
        self._thread = ThreadPoolExecutor(1, "sign in")
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
        accounts = self._shelf.library.accounts
        if not accounts.is_closed:
            return Origin(OriginKind.CTL)
        account = owner_of(accounts, token) if token else None
        if account is not None:
            return self._origin(OriginKind.CTL, account)
        refusal = accounts.trouble or Trouble("access.no_token")
        if not token:
            return refusal
        now, self._bad_tokens = self._clock(), self._bad_tokens + 1
        if now < self._bad_until:
            return Trouble("access.wait", seconds=1 + int(self._bad_until - now))
        self._bad_until = now + CTL_WAIT_S
        self._line("token", "", Trouble("access.no_token"), OriginKind.CTL, {"tries": self._bad_tokens})
        self._bad_tokens = 0
        return refusal

    def may_know(self, origin: Origin, camera: str) -> bool:
        """Return whether somebody may know of a camera."""
        if not self.is_closed or origin.kind is OriginKind.EVENT:
            return True
        standing = self._standing()
        account = account_of(standing, origin)
        return account is not None and knows(standing, account, camera, self._group_of(camera))

    def seen_by(self, origin: Origin, reply: Reply) -> Reply:
        """Return a reply without what it tells of cameras outside somebody's scope."""
        if not self.is_closed or isinstance(reply, Trouble):
            return reply
        standing = self._standing()
        account = account_of(standing, origin)
        if account is None or not is_limited(standing, account):
            return reply
        told = within(dict(reply), self._sight, lambda camera: self.may_know(origin, camera))
        return told if isinstance(told, dict) else {}

    def is_hidden(self, view: PaneView) -> bool:
        """Return whether a tile is covered because a guest is in the room, or is at the wall alone."""
        if not self._has_guest or not self.is_closed:
            return False
        guests, scopes = self._table().grants[Role.TAMU], self._letters.scopes()

        def may_be_seen(camera: str) -> bool:
            return guests.covers(self._group_of(camera)) or (bool(scopes) and all(camera in scope for scope in scopes))

        return not all(may_be_seen(camera) for camera in (view.camera, view.wanted) if camera)

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
            try:
                verdict = judge(accounts, self._keys, name, password)
            except (Trouble, OSError) as error:
                trouble = error if isinstance(error, Trouble) else Trouble("app.disk", why=error.strerror)
                verdict = Verdict(None, trouble)
            self._mailbox.post(lambda: self._judged(name, verdict, told))

        self._thread.submit(work)

    def tick(self) -> None:
        """Sign out who has not touched anything for long, or may not be here any more; look at the clock."""
        now = self._clock()
        if self._seated and self.seated is None:
            self._sign_out(Trouble("access.account_off"))
        elif self._seated and now - self._touched > 60 * self._table().idle_minutes:
            self._sign_out(Trouble("access.idle", minutes=self._table().idle_minutes))
        if self.is_closed and now >= self._clock_due:
            self._clock_due = now + CLOCK_LOOK_S
            self._thread.submit(self._look_at_clock)

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
        return self._wishes.take(
            {
                "who": who,
                "letter": letter,
                "origin": kind.value,
                "command": command,
                "with": told or {},
                "outcome": "done" if trouble is None else "refused",
                "reason": "" if trouble is None else str(trouble),
            }
        )

    def _look_at_clock(self) -> None:
        try:
            sign = clock_sign(self._keys)
        except (Trouble, OSError) as error:
            log.warning("the clock could not be looked at: %s", error)
            return
        self._mailbox.post(lambda: self._clock_is(sign))

    def _clock_is(self, sign: ClockSign) -> None:
        if sign is not self.clock:
            self.clock = sign
            self._line("clock", "", None, OriginKind.EVENT, {"sign": sign.value or "well"})
            self._wishes.changed()
