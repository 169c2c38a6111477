"""Pictures that wait while their pane is moved: none is lost, their order stays, and after a while all is as before."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.holding import HEAD_START_S, HOLD_BYTES, HOLD_LIMIT_S, PACE, Holding
from scc_wall.feeds.picture import Picture

Shown = list[tuple[str, float]]


def picture(text: str, size: int = 10) -> Picture:
    return Picture(text.encode().ljust(size, b"."), 0.0, None, key=False)


class Pane:
    """A holding and what came through it: which picture, and when it is to be shown."""

    def __init__(self) -> None:
        self.holding, self.shown, self.earlier_s = Holding(), Shown(), 0.0

    def come(self, text: str, due: float, now: float, size: int = 10) -> None:
        if not self.holding.keep("h264", picture(text, size), due, now):
            self.let_go(now)
            self._send("h264", picture(text), due, now)

    def let_go(self, now: float) -> None:
        self.holding.end(now, self.earlier_s, self._send)

    def _send(self, codec: str, one: Picture, due: float, now: float) -> None:
        del codec, now
        self.shown.append((one.data.rstrip(b".").decode(), self.holding.shown_at(due)))


@given(st.integers(5, 60), st.floats(0.02, 1.5), st.floats(0.0, 1.0))
def test_none_is_lost_and_after_a_while_all_is_as_before(rate: int, held_s: float, phase: float) -> None:
    pane, sent = Pane(), 0
    begun = phase / rate
    ended = begun + held_s
    pane.holding.begin(begun)
    has_ended = False
    while sent / rate < ended + 4:
        at = sent / rate
        if at >= ended and not has_ended:
            pane.let_go(ended)
            has_ended = True
        pane.come(str(sent), at, at)
        sent += 1
    assert [text for text, _ in pane.shown] == [str(number) for number in range(sent)]
    times = [at for _, at in pane.shown]
    assert all(earlier < later for earlier, later in pairwise(times))
    assert times[-1] == (sent - 1) / rate
    waited = [at for at in times if ended - HEAD_START_S <= at < ended]
    assert all(later - earlier >= PACE / rate - 1e-9 for earlier, later in pairwise(waited))


def test_what_is_due_out_of_turn_keeps_its_order() -> None:
    """B pictures come after the one that they are shown before."""
    pane = Pane()
    pane.holding.begin(0.0)
    for text, due in (("p", 0.3), ("b1", 0.1), ("b2", 0.2)):
        pane.come(text, due, 0.1)
    pane.let_go(0.5)
    assert [text for text, _ in sorted(pane.shown, key=lambda one: one[1])] == ["b1", "b2", "p"]


def test_a_second_time_comes_after_the_first() -> None:
    pane = Pane()
    pane.holding.begin(0.0)
    pane.come("a", 0.0, 0.0)
    pane.come("b", 0.5, 0.5)
    pane.let_go(0.6)
    pane.holding.begin(0.61)
    pane.come("c", 0.62, 0.62)
    pane.let_go(0.63)
    assert [text for text, _ in pane.shown] == ["a", "b", "c"]
    assert all(earlier < later for (_, earlier), (_, later) in pairwise(pane.shown))


def test_a_pane_that_is_faster_has_less_of_a_head_start() -> None:
    """Its pictures would be late before they are decoded."""
    pane = Pane()
    pane.earlier_s = 0.05
    pane.holding.begin(0.0)
    pane.come("a", 0.1, 0.1)
    pane.let_go(0.5)
    assert pane.shown == [("a", 0.5 - (HEAD_START_S - 0.05))]
    pane.earlier_s = 0.09
    pane.holding.begin(10.0)
    pane.come("b", 10.1, 10.1)
    pane.let_go(10.5)
    assert pane.shown[1:] == [("b", 10.5)]


def test_nobody_waits_for_ever_nor_with_more_than_a_group() -> None:
    pane = Pane()
    pane.holding.begin(0.0)
    pane.come("a", 0.1, 0.1)
    pane.come("b", HOLD_LIMIT_S + 0.1, HOLD_LIMIT_S + 0.1)
    assert [text for text, _ in pane.shown] == ["a", "b"]
    assert not pane.holding.is_on
    pane.holding.begin(10.0)
    pane.come("c", 10.1, 10.1, size=HOLD_BYTES)
    pane.come("d", 10.2, 10.2)
    assert [text for text, _ in pane.shown] == ["a", "b", "c", "d"]


def test_another_camera_drops_what_waited() -> None:
    pane = Pane()
    pane.holding.begin(0.0)
    pane.come("a", 0.1, 0.1)
    pane.holding.forget()
    pane.come("b", 0.2, 0.2)
    assert pane.shown == [("b", 0.2)]
