"""Is this the right password? Asked by the wall and by the command line, slowly on purpose; blocks: never on the GUI thread."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass
from datetime import UTC, datetime

from scc_wall.access.account import Account, Accounts
from scc_wall.access.audit_view import moment_text
from scc_wall.access.chain import utc_text
from scc_wall.access.throttle import Tries, blocked, failed, succeeded
from scc_wall.access.trusted_time import ClockSign, advance
from scc_wall.adapters.cryptography_door import hash_password, is_password
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.stamps import stamp_now
from scc_wall.adapters.throttle_file import load_tries, save_tries
from scc_wall.base.trouble import Trouble

PASSWORD_BYTES = 1024
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a try. counted: it was looked at; one that has to wait is not, whatever the password."""

    account: Account | None
    trouble: Trouble | None
    counted: bool = True


def judge(accounts: Accounts, keys: KeyFolder, name: str, password: str) -> Verdict:
    """Return whether somebody may sign in. One try after the other: many at once would be many guesses for one wait."""
    with _lock:
        throttle, known = load_tries(keys)
        known, _ = advance(known, stamp_now())
        held = blocked(throttle, name, known.trusted_ms)
        if held is not None:
            return Verdict(None, _wait(held, known.trusted_ms), counted=False)
        account = accounts.person(name)
        right = is_password(password[:PASSWORD_BYTES], account.hashed if account is not None else _nobody())
        throttle = succeeded(throttle, name) if account is not None and right else failed(throttle, name, known.trusted_ms)
        save_tries(keys, throttle, known)
    if account is not None and right:
        return Verdict(account, None)
    held = blocked(throttle, name, known.trusted_ms)
    return Verdict(None, _wait(held, known.trusted_ms) if held is not None else accounts.trouble or Trouble("access.wrong"))


def clock_sign(keys: KeyFolder) -> ClockSign:
    """Return what is odd about the clock since it was looked at last, and keep the present moment."""
    with _lock:
        throttle, known = load_tries(keys)
        known, sign = advance(known, stamp_now())
        save_tries(keys, throttle, known)
    return sign


def hashed(password: str) -> str:
    """Return a new password's hash."""
    return hash_password(password, secrets.token_bytes(16))


def _wait(held: Tries, now_ms: int) -> Trouble:
    if held.is_locked:
        until = utc_text(datetime.fromtimestamp(held.until_ms / 1000, UTC))
        return Trouble("access.locked_out", until=moment_text(until))
    return Trouble("access.wait", seconds=-(-(held.until_ms - now_ms) // 1000))


_nobodys: list[str] = []


def _nobody() -> str:
    """Return a hash that no password has: a name that does not exist must not be answered sooner than one that does."""
    if not _nobodys:
        _nobodys.append(hashed(secrets.token_hex(16)))
    return _nobodys[0]
