"""The desk names nothing outside the zones of whoever is at it, on any of its pages."""

from __future__ import annotations

from typing import Any, cast

import pytest

from scc_wall.access.account import Account, Accounts, Role
from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import Standing
from scc_wall.access.right import Right
from scc_wall.access.rights_table import Grant, RightsTable, usual_grants
from scc_wall.app.desk_scope import EVERYTHING, DeskScope
from scc_wall.app.knowing import Knowing
from scc_wall.base.geometry import Rect
from scc_wall.control.command import Command
from scc_wall.control.event_command import EventStatus, ReadNotes, RehearsalStatus
from scc_wall.control.layout_command import Back
from scc_wall.control.setup_command import DiscoverCameras
from scc_wall.desk.alerts import Alert, Subject
from scc_wall.layout.event_plan import EventPlan, Phase, PresetWish
from scc_wall.ui.desk.deskview import DeskView, LayoutLine, MiniTile, UnwatchedLine
from scc_wall.ui.desk.event_lines import EventView, NoteLine, PlanLine, RehearsalLines, ShiftView
from scc_wall.ui.desk.setup_source import SetupSource
from scc_wall.wall.budget import Budgets
from scc_wall.wall.view import PaneView, State

LAYOUTS = {"dalam": frozenset({"IN"}), "luar": frozenset({"IN", "OUT"}), "zoom:OUT": frozenset({"OUT"})}
WHOLE = (EventStatus, ReadNotes, RehearsalStatus, DiscoverCameras)


def may(command: Command) -> bool:
    return not isinstance(command, WHOLE)


LIMITED = DeskScope(lambda camera: camera == "IN", lambda: False, lambda name: LAYOUTS[name], may)


def tile(camera: str, wanted: str = "") -> MiniTile:
    return MiniTile(
        PaneView("p", "t", camera, 1, camera, "", State.LIVE, wanted), wanted or camera, "1", Rect(0, 0, 9, 9), Back()
    )


VIEW = DeskView(
    title="Kamera OUT",
    layout="zoom:OUT",
    layouts=(LayoutLine("dalam", "Dalam"), LayoutLine("luar", "Luar")),
    states={"IN": State.LIVE, "OUT": State.LOST},
    tiles=(tile("IN"), tile("OUT"), tile("IN", "OUT")),
    pictures={"IN": cast("Any", 1), "OUT": cast("Any", 2)},
    favourites=frozenset({"IN", "OUT"}),
    unwatched=(UnwatchedLine("IN", "IN"), UnwatchedLine("OUT", "OUT")),
)


def test_a_look_at_the_wall_names_only_what_is_within() -> None:
    assert EVERYTHING.view(VIEW) is VIEW
    seen = LIMITED.view(VIEW)
    assert "OUT" not in repr(seen)
    assert [line.name for line in seen.layouts] == ["dalam"]
    assert [(one.camera, one.view.state) for one in seen.tiles] == [("IN", State.LIVE), ("", State.OFF), ("", State.OFF)]


def test_alerts_of_cameras_outside_are_not_told_and_those_of_the_machine_are() -> None:
    alerts = tuple(Alert(Subject("lost", who), 0.0, 0.0) for who in ("IN", "OUT", "/srv"))
    told = LIMITED.alerts(alerts, cast("Any", {"IN": 1, "OUT": 2}))
    assert [alert.subject.who for alert in told] == ["IN", "/srv"]


def plan(name: str, layout: str, camera: str) -> EventPlan:
    return EventPlan(name, (Phase((), layout, presets=(PresetWish(camera, "1"),)),))


def test_plans_notes_and_setting_up_stay_with_those_who_may_see_all_of_it() -> None:
    view = EventView(
        tuple(PlanLine(name, name, (), ()) for name in ("a", "b", "c")), "b", "Acara", 1, None, True, RehearsalLines(1, 1, "x")
    )
    plans = (plan("a", "dalam", "IN"), plan("b", "luar", "IN"), plan("c", "dalam", "OUT"))
    assert EVERYTHING.event(view, plans) == view
    assert LIMITED.event(view, plans) == EventView((PlanLine("a", "a", (), ()),))
    notes = ShiftView((NoteLine("kamera OUT", is_signed=False),), 1)
    assert (EVERYTHING.shift(notes), LIMITED.shift(notes)) == (notes, ShiftView())


def test_who_may_not_set_up_sees_no_addresses() -> None:
    nothing = cast("Any", None)
    source = SetupSource(
        nothing, {}, lambda: cast("Any", {"IN": 1, "OUT": 2}), lambda: Budgets({"serat": 8}), lambda _: "admin",
        nothing, nothing, nothing, lambda: ("OUT",),
    )  # fmt: skip
    seen = LIMITED.setup(source)
    assert (seen.cameras(), seen.budgets(), seen.user_of("IN"), seen.removed()) == ({}, Budgets(), None, ())
    assert set(EVERYTHING.setup(source).cameras()) == {"IN", "OUT"}


@pytest.mark.parametrize(("who", "groups", "knows_all"), [("ani", None, True), ("ani", {"Danau"}, False), ("", None, False)])
def test_whoever_may_know_everything_is_told_by_their_role_and_no_camera_is_looked_at(
    who: str, groups: set[str] | None, knows_all: bool
) -> None:
    table = RightsTable(
        {**usual_grants(), Role.OPERATOR: Grant(frozenset(Right), None if groups is None else frozenset(groups))}
    )
    looked: list[str] = []

    def group_of(camera: str) -> str:
        looked.append(camera)
        return "Danau" if camera == "IN" else "Gelora"

    standing = Standing(Accounts(True, {"ani": Account("ani", Role.OPERATOR, "x")}), table, who)
    knowing = Knowing(lambda: standing, tuple, group_of, cast("Any", None))
    hand = Origin(OriginKind.DESK, who)
    assert (knowing.all_cameras(hand), looked) == (knows_all, [])
    assert [knowing.camera(hand, one) for one in ("IN", "OUT")] == [who != "", knows_all]
