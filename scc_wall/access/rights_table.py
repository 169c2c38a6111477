"""The table of rights: what each role may do, and with which cameras. The admin narrows it in `rights.toml`; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from scc_wall.access.account import Role
from scc_wall.access.right import Right
from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout.toml_text import read_toml

FORMAT = 1
SIZE_LIMIT = 64 << 10
IDLE_MINUTES = (1, 240)
GROUP_LIMIT, NAME_LIMIT = 200, 120

_EVERYBODY = frozenset({Right.SIGN, Right.STOP})
_OPERATOR = _EVERYBODY | {Right.VIEW, Right.LAYOUT, Right.CAMERA, Right.PTZ, Right.SNAPSHOT, Right.GUEST}
USUAL: Mapping[Role, frozenset[Right]] = MappingProxyType(
    {
        Role.TAMU: _EVERYBODY | {Right.VIEW},
        Role.OPERATOR: _OPERATOR | {Right.LETTER},
        Role.PENGAWAS: _OPERATOR | {Right.EXPORT, Right.SYSTEM, Right.AUDIT, Right.LETTER, Right.APPROVE},
        Role.ADMIN: (_OPERATOR - {Right.SNAPSHOT}) | {Right.SYSTEM, Right.AUDIT, Right.USERS},
    }
)
"""What each role may do unless the site narrows it; nobody has more."""
USUAL_GROUPS: Mapping[Role, frozenset[str] | None] = MappingProxyType({Role.TAMU: frozenset()})
"""Zones to which a role is limited unless the site says otherwise: a guest sees none until the admin has named some."""
NOBODY = _EVERYBODY
"""What somebody may do who has not signed in: that, and stop a camera that moves."""
LEVELS = MappingProxyType({Role.TAMU: 0, Role.OPERATOR: 10, Role.PENGAWAS: 20, Role.ADMIN: 20})
"""Whose cameras one may take over: those of lower levels."""


@dataclass(frozen=True, slots=True)
class Grant:
    """What a role may do. groups: zones of the cameras it may see and move, None for all."""

    rights: frozenset[Right]
    groups: frozenset[str] | None = None

    def covers(self, group: str | None) -> bool:
        """Return whether a camera of that zone is within; None: a camera that nobody knows."""
        return self.groups is None or (group is not None and group in self.groups)


def usual_grants() -> dict[Role, Grant]:
    """Return what each role may do where the site narrows nothing."""
    return {role: Grant(rights, USUAL_GROUPS.get(role)) for role, rights in USUAL.items()}


@dataclass(frozen=True, slots=True)
class RightsTable:
    """The whole table. idle_minutes: after so long without a touch the wall signs its person out."""

    grants: Mapping[Role, Grant] = field(default_factory=usual_grants)
    idle_minutes: int = 15


def parse_rights(text: str, file: str) -> tuple[RightsTable, tuple[Trouble, ...]]:
    """Return the table in a text and all that is wrong with it. What is wrong gives nobody a right."""
    closed = RightsTable({role: Grant(NOBODY if role is not Role.ADMIN else USUAL[role]) for role in Role})
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return closed, (trouble,)
    troubles: list[Trouble] = []
    if told.get("format") != FORMAT or not set(told) <= {"format", "idle_minutes", *Role}:
        troubles.append(
            Trouble("access.rights_keys", Place(file, lines.get(("format",), 1)), ours=FORMAT, roles=", ".join(Role))
        )
    idle = told.get("idle_minutes", RightsTable().idle_minutes)
    if type(idle) is not int or not IDLE_MINUTES[0] <= idle <= IDLE_MINUTES[1]:
        least, most = IDLE_MINUTES
        troubles.append(Trouble("access.rights_idle", Place(file, lines.get(("idle_minutes",), 1)), least=least, most=most))
        idle = least
    grants = {}
    for role in Role:
        place = Place(file, lines.get((role.value,), 1))
        grants[role], wrong = _grant(role, told.get(role.value, {}), place)
        troubles += [wrong] if wrong is not None else []
    return RightsTable(grants, idle), tuple(troubles)


def rights_text(table: RightsTable, comment: str) -> str:
    """Return the file in which an admin reads the table and narrows it; comment: its first lines, without `#`."""
    lines = [*(f"# {line}" for line in comment.splitlines()), f"format = {FORMAT}", f"idle_minutes = {table.idle_minutes}"]
    for role, grant in table.grants.items():
        rights = ", ".join(f'"{right.value}"' for right in Right if right in grant.rights)
        lines += ["", f"[{role.value}]", f"rights = [{rights}]"]
        named = ", ".join(f'"{name}"' for name in sorted(grant.groups or ()))
        lines.append('# groups = ["Gelora"]' if grant.groups is None else f"groups = [{named}]")
    return "\n".join(lines) + "\n"


def _grant(role: Role, told: object, place: Place) -> tuple[Grant, Trouble | None]:
    nothing, usual = Grant(NOBODY, frozenset()), USUAL[role]
    if not isinstance(told, dict) or not set(told) <= {"rights", "groups"}:
        return nothing, Trouble("access.rights_role", place, role=role.value)
    rights, groups = told.get("rights", [right.value for right in usual]), told.get("groups", _usual_groups(role))
    if not _is_names(rights) or not set(rights) <= {right.value for right in Right}:
        return nothing, Trouble("access.rights_unknown", place, role=role.value, rights=", ".join(Right))
    if groups is not None and not _is_names(groups):
        return nothing, Trouble("access.rights_groups", place, role=role.value)
    wanted = frozenset(Right(right) for right in rights) | NOBODY
    kept = wanted if role is not Role.ADMIN else wanted | {Right.USERS}  # an admin who may nothing could mend nothing
    grant = Grant(kept & usual, None if groups is None else frozenset(groups))
    more = kept - usual
    if more:
        return grant, Trouble("access.rights_more", place, role=role.value, rights=", ".join(sorted(more)))
    return grant, None


def _usual_groups(role: Role) -> list[str] | None:
    groups = USUAL_GROUPS.get(role)
    return None if groups is None else sorted(groups)


def _is_names(told: object) -> bool:
    return (
        isinstance(told, list)
        and len(told) <= GROUP_LIMIT
        and all(isinstance(one, str) and len(one) <= NAME_LIMIT for one in told)
    )
