"""What of cameras somebody may know: at a closed site nothing outside their zones, or outside the letter they act under."""

from __future__ import annotations

from collections.abc import Callable, Collection

from scc_wall.access.account import Role
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import Standing, account_of, is_limited, knows
from scc_wall.base.trouble import Trouble
from scc_wall.control.reach import Sight, within
from scc_wall.control.reply import Reply
from scc_wall.wall.view import PaneView


class Knowing:
    """Asked at each look. standing: accounts, rights and who is here; scopes: the cameras of each running letter."""

    def __init__(
        self,
        standing: Callable[[], Standing],
        scopes: Callable[[], Collection[frozenset[str]]],
        group_of: Callable[[str], str | None],
        sight: Sight,
    ) -> None:
        self._standing, self._scopes, self._group_of, self._sight = standing, scopes, group_of, sight

    def all_cameras(self, origin: Origin) -> bool:
        """Return whether somebody may know of every camera; no camera is looked at for it."""
        standing = self._standing()
        if not standing.accounts.is_closed or origin.kind is OriginKind.EVENT:
            return True
        account = account_of(standing, origin)
        return account is not None and not is_limited(standing, account)

    def camera(self, origin: Origin, camera: str) -> bool:
        """Return whether somebody may know of a camera."""
        standing = self._standing()
        if not standing.accounts.is_closed or origin.kind is OriginKind.EVENT:
            return True
        account = account_of(standing, origin)
        return account is not None and knows(standing, account, camera, self._group_of(camera))

    def seen_by(self, origin: Origin, reply: Reply) -> Reply:
        """Return a reply without what it tells of cameras outside somebody's scope."""
        if isinstance(reply, Trouble) or self.all_cameras(origin):
            return reply
        told = within(dict(reply), self._sight, lambda camera: self.camera(origin, camera))
        return told if isinstance(told, dict) else {}

    def is_hidden(self, view: PaneView) -> bool:
        """Return whether a tile is covered because a guest is in the room, or is at the wall alone."""
        standing = self._standing()
        if not standing.has_guest or not standing.accounts.is_closed:
            return False
        guests, scopes = standing.table.grants[Role.TAMU], self._scopes()

        def may_be_seen(camera: str) -> bool:
            return guests.covers(self._group_of(camera)) or (bool(scopes) and all(camera in scope for scope in scopes))

        return not all(may_be_seen(camera) for camera in (view.camera, view.wanted) if camera)
