"""Panes that stay while they are moved: whose pictures wait, when their players are asked, and what comes after them."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.app.staying import OPENING_S, Staying


class Rig:
    """Notes in their order what is asked of the stage, and what is to be called later."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []
        self.due: list[tuple[float, Callable[[], None]]] = []
        self.staying = Staying(self, lambda seconds, what: self.due.append((seconds, what)))

    def watch_redrawn(self, pane: str) -> None:
        self.told.append(("watch", pane))

    def hold_pictures(self, pane: str, held: bool) -> None:
        self.told.append(("hold" if held else "let go", pane))

    def pause(self) -> Callable[[], None]:
        self.told.append(("pause",))
        return lambda: self.told.append(("open",))

    def new(self) -> list[tuple[object, ...]]:
        told, self.told = self.told, []
        return told


def test_players_are_asked_when_the_last_pane_is_in_its_place() -> None:
    rig = Rig()
    rig.staying.hold({"1", "2"})
    assert rig.new() == [("hold", "1"), ("hold", "2")]
    rig.staying.expect({"1", "2"})
    rig.staying.moved("1")
    rig.staying.moved("another's")
    assert rig.new() == []
    rig.staying.moved("2")
    assert rig.new() == [("watch", "1"), ("watch", "2")]


def test_new_panes_wait_for_the_last_of_them_or_a_moment() -> None:
    rig = Rig()
    rig.staying.opening()
    assert rig.new() == []  # nobody stays
    rig.staying.hold({"1", "2"})
    rig.staying.expect({"1", "2"})
    rig.staying.opening()
    rig.staying.seen({"1"})
    assert rig.new()[2:] == [("pause",), ("let go", "1")]
    rig.staying.seen({"2"})
    assert rig.new() == [("let go", "2"), ("open",)]
    assert [seconds for seconds, _ in rig.due] == [OPENING_S]
    rig.due[0][1]()
    assert rig.new() == [("open",)]  # twice does no harm: it is a hold that is over


def test_what_a_second_switch_does_not_move_waits_no_more_and_what_it_moves_waits_anew() -> None:
    rig = Rig()
    rig.staying.hold({"1", "2"})
    rig.staying.expect({"1", "2"})
    rig.new()
    rig.staying.hold({"2"})
    assert rig.new() == [("hold", "2")]
    rig.staying.expect({"2"})
    assert rig.new() == [("let go", "1")]
    rig.staying.end()
    assert rig.new() == [("let go", "2")]
    rig.staying.end()
    assert rig.new() == []
