"""Every command in every role and scope, from every origin: allowed where the table says so, refused everywhere else."""

from __future__ import annotations

from dataclasses import MISSING, fields
from itertools import product
from typing import Any, cast

import pytest

from scc_wall.access.account import Account, Accounts, Role
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import Standing, closed_site
from scc_wall.access.right import Right
from scc_wall.access.rights_table import NOBODY, USUAL, Grant, RightsTable
from scc_wall.app.about_part import register_about
from scc_wall.app.acts import register
from scc_wall.app.desk_looks import DeskLooks
from scc_wall.app.editor_acts import register_editor
from scc_wall.app.event_loop import EventLoop
from scc_wall.app.event_part import EventPart
from scc_wall.app.favourites import Favourites
from scc_wall.app.hand_acts import register_hand
from scc_wall.app.health_acts import register_health
from scc_wall.app.letter_acts import LetterActs
from scc_wall.app.minutes_part import register_minutes
from scc_wall.app.ptz_acts import register_ptz
from scc_wall.app.setup_acts import Setup
from scc_wall.app.sheet_part import register_sheet
from scc_wall.app.shift_acts import ShiftActs
from scc_wall.app.snapshot_looks import SnapshotLooks
from scc_wall.app.snapshot_print import register_snapshots
from scc_wall.app.tile_acts import register_tiles
from scc_wall.app.timelapse_part import register_timelapse
from scc_wall.app.tour_loop import TourLoop
from scc_wall.base.trouble import Trouble
from scc_wall.control.access_command import GuestMode, SignIn, SignOut
from scc_wall.control.audit import AuditLine
from scc_wall.control.command import COMMANDS, Command
from scc_wall.control.event_command import EventNext, EventPhase, ReadNotes
from scc_wall.control.hand_command import Redo, Undo
from scc_wall.control.health_command import History
from scc_wall.control.layout_command import ListLayouts, ShowLayout, Zoom
from scc_wall.control.ptz_command import PtzMove, PtzStop
from scc_wall.control.reach import ABOUT_THE_SITE, Sight, reached, within
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.control.tile_command import Snapshot
from scc_wall.control.wall_command import Quit, Retry, Status

GROUPS = {"IN": "Gelora", "OUT": "Danau"}
LAYOUTS = {"dalam": frozenset({"IN"}), "luar": frozenset({"IN", "OUT"})}
SIGHT = Sight(
    everything=lambda: frozenset(GROUPS),
    shown=lambda: frozenset({"IN", "OUT"}),
    before=lambda: frozenset({"OUT"}),
    layout=lambda name: LAYOUTS.get(name, frozenset({"?"})),
    nth=lambda number: LAYOUTS["dalam"] if number == 1 else LAYOUTS["luar"],
    tile=lambda name: frozenset({"IN"} if name == "t-in" else {"OUT"}),
    tour=lambda name: LAYOUTS.get(name, frozenset()),
)
INSIDE = {"camera": "IN", "layout": "dalam", "tile": "t-in", "other": "t-in", "tour": "dalam", "number": 1}
OUTSIDE = {"camera": "OUT", "layout": "luar", "tile": "t-out", "other": "t-out", "tour": "luar", "number": 2}
WHOLE_WALL = {"minutes", "undo", "redo", "back", "save", "history", "availability", "report"}
"""Commands about what is or was on the wall, which here holds a camera outside the scope."""


class Anything:
    """Stands for the parts of the running wall: acts are not what is tested here, whether they are reached is."""

    def __init__(self, **parts: object) -> None:
        vars(self).update(parts)

    def __getattr__(self, name: str) -> Any:
        return lambda *_: DONE


def all_commands(registry: Registry) -> None:
    anything = cast("Any", Anything())
    TourLoop(anything, anything, registry, anything, anything).register()
    Favourites.register(anything, registry)
    DeskLooks.register(anything, registry)
    register_hand(registry, anything, anything, anything)
    register(registry, anything, anything, anything)
    register_ptz(registry, anything)
    register_tiles(registry, anything, anything, anything)
    register_editor(registry, anything)
    register_health(registry, anything, anything)
    EventLoop.register(cast("Any", Anything(registry=registry)))
    EventPart.register(anything, registry)
    ShiftActs.register(anything, registry)
    Setup.register(anything, registry)
    register_minutes(registry, anything, anything, anything)
    register_sheet(registry, anything)
    register_about(registry, anything)
    register_snapshots(registry, anything, anything, anything, anything)
    register_timelapse(registry, anything)
    SnapshotLooks.register(anything, registry)
    LetterActs.register(anything, registry)
    registry.register(SignIn, Right.SIGN, lambda _: DONE)
    registry.register(SignOut, Right.SIGN, lambda _: DONE)
    registry.register(GuestMode, Right.GUEST, lambda _: DONE)


def filled(kind: type[Any], values: dict[str, object]) -> Command:
    told = {}
    for item in fields(kind):
        usual = {"int": 1, "float": 0.0}.get(str(item.type), "on")
        told[item.name] = values.get(item.name, usual if item.default is MISSING else item.default)
    return cast("Command", kind(**told))


def is_outside(command: Command) -> bool:
    names = {item.name for item in fields(command)} & set(OUTSIDE)
    return (
        isinstance(command, ABOUT_THE_SITE)
        or command.verb in WHOLE_WALL
        or any(getattr(command, name) == OUTSIDE[name] for name in names)
    )


class Wall:
    """A registry with a closed site's policy, and whoever is signed in at it."""

    def __init__(self, role: Role | None, *, limited: bool, seated: bool = True) -> None:
        grants = {one: Grant(USUAL[one], frozenset({"Gelora"}) if limited else None) for one in Role}
        people = {} if role is None else {"ani": Account("ani", role, "x")}
        self.standing = Standing(Accounts(True, people), RightsTable(grants), "ani" if seated else "")
        self.told: list[AuditLine] = []
        policy = closed_site(lambda: self.standing, lambda command: reached(cast("Command", command), SIGHT), GROUPS.get)
        real = Registry(policy, self._audit)
        all_commands(real)
        real.check()  # every command there is: one without a right, or that this test does not know, fails here
        self.registry = Registry(policy, self._audit)  # the same rights; that an act is reached is what is tested, not the act
        for kind in real.kinds():
            self.registry.register(kind, real._entries[kind].right, lambda _: DONE)

    def _audit(self, line: AuditLine) -> None:
        self.told.append(line)

    def ask(self, command: Command, kind: OriginKind, person: str = "ani") -> Reply | None:
        replies: list[Reply] = []
        self.registry.dispatch(command, Origin(kind, person), replies.append)
        return replies[0] if replies else None

    def refuses(self, command: Command, kind: OriginKind, person: str = "ani") -> str:
        reply = self.ask(command, kind, person)
        key = reply.key if isinstance(reply, Trouble) else ""
        return key if key.startswith("access.") else ""


@pytest.mark.parametrize(("role", "limited"), list(product(Role, (False, True))))
def test_each_command_in_each_role_and_scope_from_each_origin(role: Role, limited: bool) -> None:
    wall = Wall(role, limited=limited)
    for kind, origin, values in product(
        wall.registry.kinds(), (OriginKind.KEY, OriginKind.DESK, OriginKind.CTL), (INSIDE, OUTSIDE)
    ):
        command = filled(kind, values)
        right = wall.registry._entries[kind].right
        refused = wall.refuses(command, origin)
        if right not in USUAL[role]:
            assert refused == f"access.no_right_{right}", (command, origin)
        elif limited and is_outside(command):
            assert refused == "access.out_of_scope", (command, origin)
        else:
            assert not refused, (command, origin, refused)


@pytest.mark.parametrize("kind", [OriginKind.KEY, OriginKind.DESK, OriginKind.CTL])
def test_nobody_may_only_sign_in_and_stop_a_camera(kind: OriginKind) -> None:
    for wall, person in (
        (Wall(None, limited=False), "ani"),
        (Wall(Role.ADMIN, limited=False, seated=False), "ani"),
        (Wall(Role.ADMIN, limited=False), ""),
    ):
        if kind is OriginKind.CTL and person == "ani" and wall.standing.accounts.people:
            continue  # a token is good whoever is at the wall
        for command_kind in wall.registry.kinds():
            allowed = kind is not OriginKind.CTL and wall.registry._entries[command_kind].right in NOBODY
            assert bool(wall.refuses(filled(command_kind, INSIDE), kind, person)) is not allowed, command_kind


def test_the_rights_of_some_commands_as_the_room_knows_them() -> None:
    words = {ShowLayout("dalam"): {"operator", "pengawas", "admin"}, Quit(): {"pengawas", "admin"}, Status(): set(Role)}
    words |= {
        PtzMove("IN", 0, 0): {"operator", "pengawas", "admin"},
        Snapshot("IN"): {"operator", "pengawas"},
        PtzStop(): set(Role),
    }
    for command, roles in words.items():
        assert {role for role in Role if not Wall(role, limited=False).refuses(command, OriginKind.KEY)} == roles, command


def test_a_tour_goes_on_when_its_person_has_left_and_may_no_more_than_show() -> None:
    wall = Wall(None, limited=False)
    assert not wall.refuses(ShowLayout("luar"), OriginKind.EVENT, "putaran")
    assert wall.refuses(Quit(), OriginKind.EVENT, "putaran")


def test_with_a_guest_in_the_room_ptz_is_the_operators() -> None:
    for role, may in ((Role.OPERATOR, True), (Role.PENGAWAS, True), (Role.ADMIN, False)):
        wall = Wall(role, limited=False)
        wall.standing = Standing(wall.standing.accounts, wall.standing.table, "ani", has_guest=True)
        assert bool(wall.refuses(PtzMove("IN", 0, 0), OriginKind.KEY)) is not may


def test_what_a_command_reaches_is_told_by_its_fields() -> None:
    assert reached(Zoom("A"), SIGHT) == {"A"}
    assert reached(Retry(), SIGHT) == {"IN", "OUT"}
    assert reached(Undo(), SIGHT) == reached(Redo(), SIGHT) == frozenset(GROUPS)
    assert reached(Quit(), SIGHT) == frozenset()
    assert reached(EventNext(), SIGHT) == reached(EventPhase(2), SIGHT) == reached(ReadNotes(), SIGHT) == frozenset(GROUPS)
    assert reached(History("camera:IN"), SIGHT) == {"IN"}
    assert reached(History("link:serat"), SIGHT) == frozenset(GROUPS)
    assert reached(ShowLayout("nihil"), SIGHT) == {"?"}


def test_replies_tell_nothing_of_what_lies_outside() -> None:
    panes = [{"camera": "IN", "wanted": "IN"}, {"camera": "IN", "wanted": "OUT"}, {"camera": "OUT", "wanted": ""}]
    reply = {
        "panes": panes,
        "layouts": ["dalam", "luar"],
        "opened": ["IN/sub", "OUT/main"],
        "tours": [{"steps": [{"layout": "luar"}]}],
    }
    told = within(reply, SIGHT, lambda camera: GROUPS.get(camera) == "Gelora")
    assert within({"layout": "luar"}, SIGHT, lambda camera: camera == "IN") == {"layout": ""}
    assert told == {"panes": panes[:1], "layouts": ["dalam"], "opened": ["IN/sub"], "tours": []}
    assert ListLayouts in COMMANDS
