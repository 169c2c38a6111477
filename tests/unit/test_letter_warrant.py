"""What people may do who act under a letter: every command, from every origin, in scope and outside it."""

from __future__ import annotations

from itertools import product
from typing import Any, cast

import pytest

from scc_wall.access.account import Role
from scc_wall.access.audit_view import Wanted, matches
from scc_wall.access.letter import Form, Letter, Scope
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import is_limited, knows
from scc_wall.access.right import Right
from scc_wall.access.rights_table import NOBODY, USUAL, USUAL_GROUPS
from scc_wall.access.warrant import USED, Warrant, warrant_of
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.control.audit import AuditLine, Outcome, told_of
from scc_wall.control.command import COMMANDS
from scc_wall.control.layout_command import Zoom
from scc_wall.control.letter_command import (
    ApproveLetter,
    ConfirmClock,
    ExtendLetter,
    KeepDraft,
    LeaveLetter,
    LetterCommand,
    ListLetters,
    RefuseLetter,
    TakeScan,
)
from scc_wall.control.lines import parse
from tests.unit.test_access_matrix import GROUPS, INSIDE, OUTSIDE, Wall, filled, is_outside

WARRANT = Warrant("st-0001", NOBODY | {Right.VIEW, Right.LAYOUT}, frozenset({"IN"}), 1)
OVER = Warrant("st-0001", NOBODY, frozenset(), 0)


def wall_under(warrant: Warrant | None, role: Role) -> Wall:
    wall = Wall(role, limited=False)
    warrants = {} if warrant is None else {"ani": warrant}
    wall.standing = type(wall.standing)(wall.standing.accounts, wall.standing.table, "ani", warrants=warrants)
    return wall


@pytest.mark.parametrize(("role", "origin"), list(product(Role, (OriginKind.KEY, OriginKind.DESK, OriginKind.CTL))))
def test_each_command_under_a_letter(role: Role, origin: OriginKind) -> None:
    wall = wall_under(WARRANT, role)
    for kind, values in product(wall.registry.kinds(), (INSIDE, OUTSIDE)):
        command, right = filled(kind, values), wall.registry._entries[kind].right
        reply = wall.ask(command, origin)
        refused = reply.key if isinstance(reply, Trouble) else ""
        if right not in USUAL[role]:
            assert refused == f"access.no_right_{right}", command
        elif right not in WARRANT.rights or command.verb not in USED:
            assert refused == "letter.not_allowed", command
        elif is_outside(command) and right is not Right.STOP:
            assert refused == "letter.out_of_scope", command
        else:
            assert not refused, (command, refused)


def test_what_may_be_done_under_a_letter_is_named_by_verbs_that_exist() -> None:
    assert {kind.verb for kind in COMMANDS} >= USED
    for verb in ("letter list", "letter read", "letter draft", "editor open", "shift notes", "camera set", "history", "quit"):
        assert verb not in USED


def test_once_its_time_is_over_nothing_goes_but_to_leave() -> None:
    wall = wall_under(OVER, Role.PENGAWAS)
    done = [
        kind.verb for kind in wall.registry.kinds() if not isinstance(wall.ask(filled(kind, INSIDE), OriginKind.CTL), Trouble)
    ]
    assert sorted(done) == ["letter leave", "ptz stop", "sign-in", "sign-out"]


def test_who_handles_letters_and_who_approves_them() -> None:
    for command, roles in (
        (ListLetters(), {Role.OPERATOR, Role.PENGAWAS}),
        (ApproveLetter("st-0001"), {Role.PENGAWAS}),
        (LeaveLetter(), set(Role)),
    ):
        assert {role for role in Role if not Wall(role, limited=False).refuses(command, OriginKind.CTL)} == roles


def test_a_guest_knows_the_letters_cameras_and_others_no_more_than_before() -> None:
    for role, limited, expected in ((Role.TAMU, True, True), (Role.OPERATOR, True, False), (Role.OPERATOR, False, True)):
        wall = Wall(role, limited=limited)
        warrants = {"ani": Warrant("st-0001", NOBODY, frozenset({"OUT"}), 1)}
        standing = type(wall.standing)(wall.standing.accounts, wall.standing.table, "ani", warrants=warrants)
        account = standing.accounts.people["ani"]
        assert is_limited(standing, account)
        assert knows(standing, account, "OUT", GROUPS["OUT"]) is expected
        assert not knows(standing, account, "IN", GROUPS["IN"])
    assert USUAL_GROUPS[Role.TAMU] == frozenset()


def test_a_warrant_holds_the_cameras_of_the_letters_scope_and_its_rights() -> None:
    cameras = [Camera("A", 1, "a", group="Gelora"), Camera("B", 2, "b", region="16.71"), Camera("C", 3, "c")]
    form = Form(scope=Scope(zones=("Gelora",), regions=("16.71",)), rights=("ptz",))
    warrant = warrant_of(Letter("st-0001", form), cameras)
    assert (warrant.cameras, warrant.rights) == ({"A", "B"}, NOBODY | {Right.VIEW, Right.PTZ})


def test_commands_about_letters_are_written_as_ctl_is_typed() -> None:
    assert parse(["letter", "list", "--json"]) == ListLetters()
    assert parse(["letter", "draft", "new", '{"number": "1"}']) == KeepDraft("new", '{"number": "1"}')
    assert parse(["letter", "extend", "st-0001", "2026-12-01 14.05"]) == ExtendLetter("st-0001", "2026-12-01 14.05")
    assert parse(["letter", "refuse", "st-0001", "tanggal salah"]) == RefuseLetter("st-0001", "tanggal salah")
    assert parse(["clock", "confirm"]) == ConfirmClock()
    assert set(LetterCommand.__args__) < set(COMMANDS)


def test_the_audit_says_under_which_letter_and_nothing_that_a_form_says_of_people() -> None:
    origin = Origin(OriginKind.DESK, "ani", 10, "st-0001")
    assert told_of(AuditLine(origin, Zoom("IN"), Outcome.DONE))["letter"] == "st-0001"
    draft = KeepDraft("new", '{"holders": [{"name": "Tamu Contoh", "id_number": "198001012005011001"}], "office": "X"}')
    told = told_of(AuditLine(origin, draft, Outcome.DONE))
    assert told["with"] == {"letter": "new", "form": "holders,office"}
    scan = cast("dict[str, Any]", told_of(AuditLine(origin, TakeScan("st-0002", "/home/x/tamu contoh.pdf"), Outcome.DONE)))
    assert scan["with"] == {"letter": "st-0002", "scan": ""}
    assert matches(scan, Wanted(letter="st-0002"))
    assert matches(scan, Wanted(letter="st-0001"))
    assert not matches(scan, Wanted(letter="st-0003"))
