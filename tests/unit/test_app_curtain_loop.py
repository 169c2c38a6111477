"""The curtain of a switch over stand-ins: what is covered, whom the players are asked to watch, when it opens."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace

from scc_wall.adapters.x_curtains import Cloth
from scc_wall.app.curtain_loop import PAINTED_S, SAY_S, CurtainLoop
from scc_wall.app.staying import OPENING_S
from scc_wall.app.turns import HOLD_LIMIT_S
from scc_wall.base.feed_messages import FeedReport, FeedReports, HoldPane, MutePane, PaneJoined
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneFresh, WatchPane
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.gather import DRAINED_S, GATHER_S, LIMIT_S
from scc_wall.wall.linger import Lingering
from tests.unit.app_fakes import USABLE, Bench, layout
from tests.unit.test_app_wall_loop import play

TWO, SWAPPED, OTHER = layout("dua", "A", "B"), layout("tukar", "B", "A"), layout("lain", "C", "B")
MORE, LATER = layout("lebih", "B", "A", "C"), layout("tukar, lain", "B", "C")
OTHER_SWAPPED = layout("lain, tukar", "C", "A")
C = Feed("C", Stream.SUB)


@dataclass
class ClothNotes:
    """Notes what is covered and uncovered."""

    can_hang: bool = True
    told: list[tuple[object, ...]] = field(default_factory=list)
    is_slow: bool = False
    closing: list[Callable[[bool], None]] = field(default_factory=list)

    def close(self, cloths: Mapping[int, Cloth], closed: Callable[[bool], None]) -> None:
        self.told.append(("close", dict(cloths)))
        if self.is_slow:
            self.closing.append(closed)
        else:
            closed(self.can_hang)

    def open(self, window_id: int, rects: Collection[Rect]) -> None:
        self.told.append(("open", window_id, tuple(rects)))

    def open_all(self) -> None:
        self.told.append(("open all",))


class Curtained(Bench):
    """A wall with a curtain, and a timer that is run by hand."""

    def __init__(self, *, can_hang: bool = True) -> None:
        super().__init__(TWO, SWAPPED, OTHER, MORE, LATER, OTHER_SWAPPED)
        self.cloths, self.said = ClothNotes(can_hang), 0
        self.timers: list[tuple[float, Callable[[], None]]] = []
        curtain = CurtainLoop(
            self.cloths,
            lambda monitor, rect: (77 if monitor == "left" else 88, rect),
            self.stage,
            lambda: self.now,
            lambda seconds, what: self.timers.append((self.now + seconds, what)),
            self._say,
        )
        self.compose(curtain)
        self.curtain = curtain
        self.stage.moved, self.stage.opening = curtain.staying.moved, curtain.staying.opening
        self.showing.show("dua")
        play(self)
        self.forget()
        self.cloths.told.clear()

    def warm(self, camera: str) -> None:
        """Say that a camera that no pane shows is connected, too."""
        feeds = {str(pane.feed) for pane in self.wall.state.panes if pane.feed} | {f"{camera}/sub"}
        self.hearing.feeds_said(
            FeedReports(tuple(FeedReport(one, "playing", "", 0, -1, 9, 20, 67, 0, "h264", 640, 360, 1) for one in feeds))
        )

    def go_on(self, seconds: float) -> None:
        end = self.now + seconds
        while due := sorted((timer for timer in self.timers if timer[0] <= end), key=lambda timer: timer[0]):
            self.timers.remove(due[0])
            self.now = max(self.now, due[0][0])
            due[0][1]()
        self.now = end

    def switch(self, name: str) -> None:
        """Show a layout, and wait until what panes that stay had been given is on the glass."""
        self.showing.show(name)
        self.go_on(DRAINED_S)

    def held(self) -> list[tuple[str, bool]]:
        """Return whose pictures were to wait, or to wait no more, in turn."""
        return [(message.pane, message.held) for message in self.crew.to_feeds() if isinstance(message, HoldPane)]

    def watches(self) -> list[WatchPane]:
        return [message for _, message in self.crew.to_players() if isinstance(message, WatchPane)]

    def _say(self) -> None:
        self.said += 1


def test_panes_that_change_places_are_covered_and_each_is_seen_once_it_is_drawn_there() -> None:
    bench = Curtained()
    bench.switch("tukar")
    assert bench.cloths.told == [("close", {77: Cloth((USABLE["left"],))})]
    first, second = bench.watches()
    assert (first.joined_ms, second.joined_ms) == (0, 0)
    bench.now += 0.02
    bench.hearing.pane_fresh(PaneFresh(first.pane, first.serial, joined=False))
    assert bench.cloths.told[1:] == [("open", 77, (bench.wall.pane(first.pane).rect,))]  # type: ignore[union-attr]
    bench.hearing.pane_fresh(PaneFresh(second.pane, second.serial, joined=False))
    said = bench.said
    bench.go_on(0.0)
    assert ("open all",) not in bench.cloths.told  # the strips are to be painted first
    assert bench.said == said + 1
    bench.go_on(PAINTED_S)
    assert bench.cloths.told[-1] == ("open all",)


def test_a_curtain_opens_when_nobody_tells_of_anything() -> None:
    bench = Curtained()
    bench.switch("tukar")
    bench.go_on(LIMIT_S - 0.01)
    assert ("open all",) not in bench.cloths.told
    bench.go_on(0.02 + PAINTED_S)
    assert bench.cloths.told[-1] == ("open all",)


def test_a_connected_camera_is_awaited_but_not_for_long() -> None:
    bench = Curtained()
    bench.warm("C")
    feed = next(pane for pane in bench.wall.state.panes if str(pane.feed) == "A/sub")
    bench.showing.show("lain")
    assert bench.cloths.told == []  # the plan opens C: it is connected for nobody yet, the old picture stays live
    bench.hearing.pane_joined(PaneJoined(feed.id, "C/sub", 1))
    (watch,) = bench.watches()
    assert watch.joined_ms == 1
    bench.hearing.pane_fresh(PaneFresh(feed.id, watch.serial, joined=True))
    assert [view.camera for view in bench.wall.views()] == ["C", "B"]
    assert bench.said > 0
    assert GATHER_S < LIMIT_S


def test_a_word_about_an_older_join_is_passed_over() -> None:
    bench = Curtained()
    pane = next(pane for pane in bench.wall.state.panes if str(pane.feed) == "A/sub").id
    bench.showing.show("lain")
    bench.hearing.pane_joined(PaneJoined(pane, "C/sub", 1))
    bench.hearing.pane_joined(PaneJoined(pane, "C/sub", 1))
    first, second = bench.watches()
    bench.hearing.pane_fresh(PaneFresh(pane, first.serial, joined=True))
    assert bench.wall.views()[0].camera == "A"
    bench.hearing.pane_fresh(PaneFresh(pane, second.serial, joined=True))
    assert bench.wall.views()[0].camera == "C"


def test_without_composite_a_switch_goes_on_without_a_curtain() -> None:
    bench = Curtained(can_hang=False)
    bench.switch("tukar")
    assert bench.watches() == []
    bench.go_on(5.0)
    assert [told[0] for told in bench.cloths.told] == ["close"]


def test_a_second_switch_takes_the_curtain_over() -> None:
    bench = Curtained()
    bench.switch("tukar")
    bench.go_on(0.5)
    bench.switch("dua")
    bench.go_on(0.6)  # the first one's limit passes
    assert ("open all",) not in bench.cloths.told
    bench.go_on(0.5)
    assert [told[0] for told in bench.cloths.told].count("open all") == 1


def test_nobody_waits_for_a_player_that_is_gone() -> None:
    bench = Curtained()
    bench.switch("tukar")
    bench.hearing.player_lost(0)
    bench.go_on(PAINTED_S)
    assert bench.cloths.told[-1] == ("open all",)


def test_nothing_changes_before_the_curtain_is_closed() -> None:
    bench = Curtained()
    bench.cloths.is_slow = True
    bench.switch("tukar")
    assert bench.glass.told == []
    assert bench.wall.state.layout == "tukar"
    bench.now += 0.2
    bench.cloths.closing.pop()(True)
    assert [told[0] for told in bench.glass.told] == ["move", "move"]
    assert len(bench.watches()) == 2
    bench.go_on(LIMIT_S - 0.01)  # counted from when it hangs
    assert ("open all",) not in bench.cloths.told
    bench.go_on(0.02 + PAINTED_S)
    assert bench.cloths.told[-1] == ("open all",)


def test_a_switch_while_the_curtain_is_being_closed_for_another_one_comes_after_it() -> None:
    bench = Curtained()
    bench.switch("tukar")
    bench.cloths.is_slow = True
    bench.now += 0.1
    bench.switch("dua")
    bench.go_on(LIMIT_S + PAINTED_S)  # the first one's limit passes while the second one's curtain is being closed
    assert ("open all",) not in bench.cloths.told
    bench.switch("tukar")
    second, third = bench.cloths.closing
    bench.forget()
    second(True)
    assert [told[0] for told in bench.glass.told] == ["move", "move"]
    assert bench.watches() == []  # nobody waits for what will change again
    third(True)
    assert [told[0] for told in bench.glass.told] == ["move"] * 4
    assert len(bench.watches()) == 2
    bench.go_on(LIMIT_S + PAINTED_S + 0.01)
    assert [told[0] for told in bench.cloths.told].count("open all") == 1


def test_a_curtain_that_cannot_be_closed_holds_nobody_up() -> None:
    bench = Curtained()
    bench.cloths.is_slow = True
    bench.switch("tukar")
    bench.cloths.closing.pop()(False)
    assert [told[0] for told in bench.glass.told] == ["move", "move"]
    assert bench.watches() == []


def test_a_curtain_that_is_closed_when_nobody_waits_for_it_any_more_is_opened_again() -> None:
    bench = Curtained()
    bench.cloths.is_slow = True
    bench.switch("tukar")
    bench.now += HOLD_LIMIT_S + 0.1
    bench.loop.tick()
    assert [told[0] for told in bench.glass.told] == ["move", "move"]
    bench.cloths.closing.pop()(True)
    bench.now += LIMIT_S + 0.01
    bench.loop.tick()
    bench.go_on(PAINTED_S)
    assert bench.cloths.told[-1] == ("open all",)


def test_pictures_of_cameras_that_stay_wait_until_their_pane_is_drawn_in_its_new_place() -> None:
    bench = Curtained()
    bench.showing.show("tukar")
    first, second = (pane.id for pane in bench.wall.state.panes)
    assert sorted(bench.held()) == sorted([(first, True), (second, True)])
    assert bench.cloths.told == []  # what they had been given is still to be seen in its old place
    assert bench.glass.told == []
    bench.go_on(DRAINED_S)
    assert [told[0] for told in bench.cloths.told] == ["close"]
    watch = next(one for one in bench.watches() if one.pane == first)
    bench.hearing.pane_fresh(PaneFresh(first, watch.serial, joined=False))
    assert bench.held()[2:] == [(first, False)]
    bench.go_on(LIMIT_S + PAINTED_S)
    assert bench.held()[3:] == [(second, False)]  # nobody's wait for ever


def test_pictures_wait_no_more_where_there_is_no_curtain_or_no_player() -> None:
    bench = Curtained(can_hang=False)
    bench.switch("tukar")
    assert [is_held for _, is_held in bench.held()] == [True, True, False, False]
    other = Curtained()
    other.switch("tukar")
    other.hearing.player_lost(0)
    assert [is_held for _, is_held in other.held()] == [True, True, False, False]


def test_what_stays_waits_and_what_turns_to_a_connected_camera_says_nothing_until_the_curtain_opens() -> None:
    bench = Curtained()
    bench.warm("C")
    bench.wall.state = replace(bench.wall.state, lingering=(Lingering(C, 999.0),))
    bench.showing.show("lain, tukar")
    turned = next(pane.id for pane in bench.wall.state.panes if pane.feed == C)
    stays = next(pane.id for pane in bench.wall.state.panes if pane.feed != C)
    assert bench.held() == [(stays, True)]
    assert bench.curtain.hidden == {turned}  # its strip is painted once
    assert bench.crew.to_feeds()[:2] == [HoldPane(stays, True), MutePane(turned)]  # the old pictures are decoded for nobody
    bench.go_on(DRAINED_S + LIMIT_S + PAINTED_S + 0.01)
    assert bench.cloths.told[-1] == ("open all",)
    assert bench.curtain.hidden == ()


def test_a_strip_is_painted_beneath_the_curtain_when_its_picture_is_drawn() -> None:
    """All at once when the curtain is to open, they would hold it up."""
    bench = Curtained()
    bench.warm("C")
    bench.wall.state = replace(bench.wall.state, lingering=(Lingering(C, 999.0),))
    bench.showing.show("lain, tukar")
    bench.go_on(DRAINED_S)
    turned = next(pane.id for pane in bench.wall.state.panes if pane.feed == C)
    bench.hearing.pane_joined(PaneJoined(turned, "C/sub", 1))
    watch = next(watch for watch in bench.watches() if watch.pane == turned)
    said = bench.said
    bench.hearing.pane_fresh(PaneFresh(turned, watch.serial, joined=True))
    assert bench.curtain.hidden == frozenset()
    assert bench.said == said
    bench.go_on(SAY_S)
    assert bench.said == said + 1
    assert ("open all",) not in bench.cloths.told


def test_a_second_switch_hangs_its_curtain_after_the_first_ones() -> None:
    """Else it would be replaced by one that is meant for less."""
    bench = Curtained()
    bench.warm("C")
    bench.showing.show("tukar")
    bench.go_on(0.05)
    bench.wall.state = replace(bench.wall.state, lingering=(Lingering(C, 999.0),))
    bench.showing.show("tukar, lain")
    assert bench.cloths.told == []
    bench.go_on(DRAINED_S)
    assert [told[0] for told in bench.cloths.told] == ["close", "close"]


def test_new_panes_are_opened_when_those_that_stay_are_seen_or_a_moment_later() -> None:
    for is_seen in (True, False):
        bench = Curtained()
        bench.switch("lebih")
        moved = {told[1] for told in bench.glass.told if told[0] == "move"}
        assert moved
        assert not any(told[0] == "open" for told in bench.glass.told)
        for watch in bench.watches() if is_seen else ():
            bench.hearing.pane_fresh(PaneFresh(watch.pane, watch.serial, joined=False))
        if not is_seen:
            bench.go_on(OPENING_S)
        assert any(told[0] == "open" for told in bench.glass.told)
