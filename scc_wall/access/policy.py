"""May this origin use this right? Asked before every command, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scc_wall.access.account import Account, Accounts, Role
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.right import Right
from scc_wall.access.rights_table import NOBODY, Grant, RightsTable
from scc_wall.access.warrant import Warrant, refusal
from scc_wall.base.trouble import Trouble

Policy = Callable[[Origin, Right, object], Trouble | None]
"""Returns None if the origin may use the right for this command, else why not, for a person to read."""

HANDS = frozenset({OriginKind.KEY, OriginKind.DESK})
MOVES_BESIDE_GUESTS = frozenset({Role.OPERATOR, Role.PENGAWAS})
OF_EVENTS = frozenset({Right.VIEW, Right.LAYOUT, Right.CAMERA, Right.PTZ})
"""What a tour or an event plan may do by itself; whoever started it was asked for all that it shows."""


def open_site(_origin: Origin, _right: Right, _command: object) -> Trouble | None:
    """Allow everything to everybody: the policy of a site without accounts, which says so on its strip."""
    return None


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand at this moment.

    seated: who has signed in at the wall, empty: nobody; has_guest: mode tamu is on; warrants: by person, of those who act
    under a letter, whichever way their commands come.
    """

    accounts: Accounts
    table: RightsTable
    seated: str = ""
    has_guest: bool = False
    warrants: Mapping[str, Warrant] = field(default_factory=dict)


def account_of(standing: Standing, origin: Origin) -> Account | None:
    """Return whose command it is, None while it is nobody's: at the wall only who is signed in there counts."""
    if origin.kind in HANDS and origin.person != standing.seated:
        return None
    return standing.accounts.person(origin.person)


def grant_of(standing: Standing, account: Account) -> Grant:
    """Return what somebody may do."""
    return standing.table.grants[account.role]


def is_limited(standing: Standing, account: Account) -> bool:
    """Return whether somebody may know of some cameras only."""
    return account.name in standing.warrants or grant_of(standing, account).groups is not None


def knows(standing: Standing, account: Account, camera: str, group: str | None) -> bool:
    """Return whether somebody may know of a camera; group: its zone, None where there is no such camera.

    Under a letter that is what the letter covers; of people who are no guests, only what they may see anyway.
    """
    grant, warrant = grant_of(standing, account), standing.warrants.get(account.name)
    if warrant is None:
        return grant.covers(group)
    return camera in warrant.cameras and (account.role is Role.TAMU or grant.covers(group))


def closed_site(
    standing: Callable[[], Standing],
    reached: Callable[[object], frozenset[str]],
    group_of: Callable[[str], str | None],
) -> Policy:
    """Return the policy of a site with accounts; while it has none, it is open.

    reached: the cameras a command would show or move; group_of: a camera's zone, None where there is no such camera.
    """

    def may(origin: Origin, right: Right, command: object) -> Trouble | None:
        now = standing()
        if not now.accounts.is_closed:
            return None
        if origin.kind is OriginKind.EVENT:
            return None if right in OF_EVENTS else Trouble(f"access.no_right_{right}")
        account = account_of(now, origin)
        if account is None:
            return _of_nobody(now, origin, right)
        trouble = _of_role(now, account.role, grant_of(now, account), right)
        if trouble is not None or not is_limited(now, account):
            return trouble
        return in_scope(now, account, right, command)

    def in_scope(now: Standing, account: Account, right: Right, command: object) -> Trouble | None:
        cameras, warrant = reached(command), now.warrants.get(account.name)
        trouble = refusal(warrant, right, command, cameras) if warrant is not None else None
        is_stop = warrant is not None and right is Right.STOP
        if trouble is None and not is_stop and not all(knows(now, account, one, group_of(one)) for one in cameras):
            return Trouble("access.out_of_scope")
        return trouble

    return may


def _of_role(now: Standing, role: Role, grant: Grant, right: Right) -> Trouble | None:
    if right not in grant.rights:
        return Trouble(f"access.no_right_{right}")
    if now.has_guest and right is Right.PTZ and role not in MOVES_BESIDE_GUESTS:
        return Trouble("access.guest_here")
    return None


def _of_nobody(now: Standing, origin: Origin, right: Right) -> Trouble | None:
    if origin.kind in HANDS and right in NOBODY:
        return None
    if now.accounts.trouble is not None:
        return now.accounts.trouble
    return Trouble("access.sign_in_first" if origin.kind in HANDS else "access.no_token")
