"""The stop ladder against cameras that stop, lie, refuse, or are silent: a small camera is simulated in steps of time."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.ptz import ladder as rungs
from scc_wall.ptz.ladder import RUNGS, End, Ladder, Order, Rung, Seen, ladder


@dataclass
class Body:
    """A moving camera. obeys: rungs that really stop it; denies: rungs it answers with a fault; shows: what status tells."""

    obeys: frozenset[Rung] = frozenset(RUNGS)
    denies: frozenset[Rung] = frozenset()
    shows: str = "both"
    is_silent: bool = False
    stops_at: float = float("inf")
    status: bool | None = None
    position: float = 0.0
    moving: bool = True
    told: list[Rung] = field(default_factory=list)

    def run(self, seconds: float, known: Rung | None = None) -> Ladder:
        state, now = ladder(known), 0.0
        while now < seconds and not state.is_over:
            if now >= self.stops_at:
                self.moving = False
            if self.moving:
                self.position += 0.01
            what = rungs.order(state, now)
            if what is Order.SEND:
                state = self._sent(state, now)
            elif what is Order.LOOK:
                state = rungs.seen(state, self._seen(), now)
            now += 0.05
        return state

    def _sent(self, state: Ladder, now: float) -> Ladder:
        if self.is_silent:
            return rungs.unanswered(state, now)
        rung = state.rung
        self.told.append(rung)
        if rung in self.denies:
            return rungs.refused(state, now)
        if rung in self.obeys:
            self.moving = False
        return rungs.acknowledged(state, now)

    def _seen(self) -> Seen | None:
        moving = self.moving if self.status is None else self.status
        match self.shows:
            case "both":
                return Seen(moving, (self.position, 0.0, 0.0))
            case "position":
                return Seen(None, (self.position,))
            case "status":
                return Seen(moving, None)
            case "nothing":
                return Seen()
        return None


def test_a_good_camera_is_proven_to_stand() -> None:
    body = Body()
    state = body.run(5)
    assert (state.end, state.worked, body.told) == (End.STANDS, Rung.STOP, [Rung.STOP])


@pytest.mark.parametrize("only", RUNGS)
@pytest.mark.parametrize("shows", ["both", "position", "status"])
def test_whichever_rung_works_is_found_and_remembered(only: Rung, shows: str) -> None:
    for denies in (frozenset[Rung](), frozenset(RUNGS) - {only}):
        body = Body(obeys=frozenset({only}), denies=denies, shows=shows)
        state = body.run(10)
        assert (state.end, state.worked) == (End.STANDS, only)
        again = Body(obeys=frozenset({only}), shows=shows)
        assert again.run(10, known=only).end is End.STANDS
        assert again.told == [only]


def test_a_status_that_never_changes_does_not_deceive() -> None:
    """MoveStatus stuck at moving: the position proves; stuck at idle while it runs: the position proves that, too."""
    assert Body(status=True).run(5).end is End.STANDS
    assert Body(status=False, obeys=frozenset()).run(10).end is End.FAILED


def test_a_camera_that_shows_nothing_is_told_twice_and_believed() -> None:
    for shows in ("nothing", "no answer"):
        body = Body(shows=shows)
        assert body.run(5).end is End.BELIEVED
        assert body.told == [Rung.STOP, Rung.ZERO]


def test_one_that_refuses_everything_is_watched_and_said_to_move() -> None:
    body = Body(denies=frozenset(RUNGS))
    assert body.run(4).end is End.FAILED
    stands = Body(denies=frozenset(RUNGS), stops_at=2.0).run(20)  # by its own Timeout
    assert (stands.end, stands.worked) == (End.STANDS, None)
    blind = Body(denies=frozenset(RUNGS), shows="nothing").run(20)
    assert blind.end is End.FAILED


def test_one_that_does_not_answer_is_asked_again_and_again() -> None:
    body = Body(is_silent=True)
    assert body.run(5).end is End.FAILED
    state = rungs.unanswered(ladder(None), 0.0)
    assert rungs.order(state, 0.1) is Order.WAIT
    assert rungs.order(state, 1.0) is Order.SEND
    assert rungs.acknowledged(state, 1.0).end is End.GOING


@given(
    st.frozensets(st.sampled_from(RUNGS)),
    st.frozensets(st.sampled_from(RUNGS)),
    st.sampled_from(["both", "position", "status"]),
    st.none() | st.sampled_from(RUNGS),
)
def test_it_never_says_that_a_moving_camera_stands(
    obeys: frozenset[Rung], denies: frozenset[Rung], shows: str, known: Rung | None
) -> None:
    body = Body(obeys=obeys, denies=denies, shows=shows)
    state = body.run(30, known)
    assert (state.end is End.STANDS) == (not body.moving)
    assert state.end is (End.STANDS if obeys - denies else End.FAILED)
