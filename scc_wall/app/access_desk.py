"""What people at the wall see of access: the window for signing in, and on the strip who is at it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from scc_wall.access.trusted_time import ClockSign
from scc_wall.app.access_part import AccessPart
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.ui.sign_in_window import SignInWindow


class AccessDesk:
    """Opens the window when it is asked for; on the GUI thread."""

    def __init__(self, words: Words, access: Callable[[], AccessPart], letters: Callable[[], str]) -> None:
        """letters: what is said of sessions under letters, mostly nothing."""
        self._words, self._access, self._letters = words, access, letters
        self._window: SignInWindow | None = None

    def ask(self) -> None:
        """Open the window for signing in, over the first monitor."""
        window = self._window or self._make()
        window.open_over(QGuiApplication.primaryScreen().geometry(), self._words.say(*_who_key(self._access())))

    def tick(self) -> None:
        """Keep the window in front while it is open."""
        if self._window is not None:
            self._window.stay_in_front()

    def mark(self) -> str:
        """Return what the strip says of who is at the wall."""
        access, say = self._access(), self._words.say
        if not access.is_closed:
            return say("ui.wall.open")
        account = access.seated
        who = say("access.mark_nobody") if account is None else say(f"access.mark_{account.role}", name=account.name)
        parts = [who]
        if letters := self._letters():
            parts.append(letters)
        if access.has_guest:
            parts.append(say("access.mark_guest"))
        if access.clock is not ClockSign.WELL:
            parts.append(say(f"access.mark_clock_{access.clock}"))
        return "  ·  ".join(parts)

    def end(self) -> None:
        """Close the window for good."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    def _make(self) -> SignInWindow:
        window = self._window = SignInWindow(self._words)
        window.tried.connect(self._tried)
        return window

    def _tried(self, name: str, password: str) -> None:
        self._access().sign_in(name.strip().lower(), password, self._told)

    def _told(self, trouble: Trouble | None) -> None:
        if self._window is None:
            return
        if trouble is None:
            self._window.finish()
        else:
            self._window.refuse(self._words.tell(trouble))


def _who_key(access: AccessPart) -> tuple[str]:
    return ("access.ui_change",) if access.seated is not None else ("access.ui_nobody",)
