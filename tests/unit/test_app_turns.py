"""Work at several turns of the loop: in its order, held where it must wait, and never for ever."""

from collections.abc import Callable

import pytest

from scc_wall.app.turns import HOLD_LIMIT_S, TURN_S, Turns


class Loop:
    """A clock, and what is to be done at the next turn."""

    def __init__(self) -> None:
        self.now, self.done = 10.0, list[str]()
        self.due: list[Callable[[], None]] = []
        self.turns = Turns(lambda: self.now, lambda _seconds, what: self.due.append(what))

    def piece(self, name: str, lasts: float = 0.0) -> Callable[[], None]:
        def do() -> None:
            self.now += lasts
            self.done.append(name)

        return do

    def turn(self) -> None:
        due, self.due = self.due, []
        for what in due:
            what()


def test_what_takes_no_time_is_done_at_once() -> None:
    loop = Loop()
    loop.turns.add(*(loop.piece(name) for name in "abc"))
    assert loop.done == ["a", "b", "c"]
    assert loop.turns.is_idle
    assert loop.due == []


def test_long_work_lets_the_loop_turn_and_keeps_its_order() -> None:
    loop = Loop()
    loop.turns.add(*(loop.piece(name, TURN_S * 0.6) for name in "abcde"))
    assert loop.done == ["a", "b"]
    loop.turns.add(loop.piece("f"))
    assert not loop.turns.is_idle
    seen = []
    while loop.due:
        assert len(loop.due) == 1
        loop.turn()
        seen.append("".join(loop.done))
    assert seen[-1] == "abcdef"
    assert loop.turns.is_idle


def test_what_is_added_later_waits_for_whoever_holds_it() -> None:
    loop = Loop()
    loop.turns.add(loop.piece("a"))
    first, second = loop.turns.hold(), None
    loop.turns.add(loop.piece("b"))
    second = loop.turns.hold()
    loop.turns.add(loop.piece("c"))
    second()
    assert loop.done == ["a"]  # the first one holds it still
    first()
    assert loop.done == ["a", "b", "c"]


def test_nobody_holds_it_for_ever() -> None:
    loop = Loop()
    late = loop.turns.hold()
    loop.turns.add(loop.piece("a"))
    loop.now += HOLD_LIMIT_S
    loop.turns.tick()
    assert loop.done == []
    loop.now += 0.1
    loop.turns.tick()
    assert loop.done == ["a"]
    late()
    assert loop.turns.is_idle


def test_a_piece_that_adds_one_and_one_that_fails_keep_the_rest_in_order() -> None:
    loop = Loop()

    def fail() -> None:
        raise KeyError("ours")

    with pytest.raises(KeyError):
        loop.turns.add(lambda: loop.turns.add(loop.piece("b")), loop.piece("a"), fail, loop.piece("c"))
    assert loop.done == ["a"]
    loop.turns.tick()
    assert loop.done == ["a", "c", "b"]


def test_a_piece_may_hold_what_comes_right_after_it() -> None:
    loop = Loop()
    released: list[Callable[[], None]] = []
    loop.turns.add(loop.piece("a"), lambda: released.append(loop.turns.hold_here()), loop.piece("b"))
    loop.turns.add(loop.piece("c"))
    assert loop.done == ["a"]
    released[0]()
    assert loop.done == ["a", "b", "c"]
