"""Panes under covers are drawn off-screen, and a moment longer."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.app.covered_panes import UNCOVERED_S, CoveredPanes


class Rig:
    """What was asked of the X server, and what is to be called later."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, bool]] = []
        self.due: list[Callable[[], None]] = []
        self.covered = CoveredPanes(lambda window, is_on: self.asked.append((window, is_on)), self._later)

    def _later(self, seconds: float, what: Callable[[], None]) -> None:
        assert seconds == UNCOVERED_S
        self.due.append(what)

    def pass_time(self) -> None:
        due, self.due = self.due, []
        for one in due:
            one()


def test_a_pane_is_drawn_off_screen_from_its_covering_until_a_moment_after() -> None:
    rig = Rig()
    rig.covered.note(7, True)
    rig.covered.note(7, True)
    assert rig.asked == [(7, True)]
    rig.covered.note(7, False)
    assert rig.asked == [(7, True)]
    rig.pass_time()
    assert rig.asked == [(7, True), (7, False)]


def test_one_that_is_covered_again_meanwhile_stays_so() -> None:
    rig = Rig()
    rig.covered.note(7, True)
    rig.covered.note(7, False)
    rig.covered.note(7, True)
    rig.pass_time()
    assert rig.asked == [(7, True)]
    rig.covered.note(7, False)
    rig.pass_time()
    assert rig.asked == [(7, True), (7, False)]


def test_one_that_never_was_covered_is_left_alone() -> None:
    rig = Rig()
    rig.covered.note(7, False)
    rig.pass_time()
    assert rig.asked == []
