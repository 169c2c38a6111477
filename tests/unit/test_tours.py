"""Tours: their file, their way, and what a hand does to them; parts of layouts on one monitor; the hot-spot tile."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.access.right import Right
from scc_wall.app.hand_acts import HandActs, register_hand
from scc_wall.app.tour_loop import TourLoop
from scc_wall.base.trouble import Trouble
from scc_wall.control.audit import AuditLine
from scc_wall.control.command import Command
from scc_wall.control.hand_command import Select
from scc_wall.control.layout_command import ShowLayout, TurnMonitor
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.control.tour_command import ListTours, PauseTour, StartTour, StopTour
from scc_wall.layout.compose import HOTSPOT, hotspots, with_picked
from scc_wall.layout.tour import Step, Tour, parse_tours
from scc_wall.wall import touring
from scc_wall.wall.touring import RESUME_S
from tests.unit.app_fakes import Bench, layout

GOOD = """format = 1
[[tour]]
name = "malam"
monitor = 2
steps = [
  { layout = "dua", dwell = 20 },
  { layout = "lain", dwell = 5 },
]
"""


def test_a_file_of_tours() -> None:
    assert parse_tours(GOOD, "f") == ((Tour("malam", (Step("dua", 20), Step("lain", 5)), "2", 2),), ())


def test_what_is_wrong_is_told_with_its_line_and_the_rest_stays() -> None:
    text = GOOD + '[[tour]]\nname = "malam"\nsteps = [{ layout = "x", dwell = 9 }]\n'
    text += '[[tour]]\nname = "../x"\n[[tour]]\nname = "b"\nsteps = [\n  { layout = "x", dwell = 1 },\n]\n[[tour]]\nwarm = 1\n'
    tours, troubles = parse_tours(text, "f")
    assert [tour.name for tour in tours or ()] == ["malam"]
    told = [(trouble.key, trouble.place.line if trouble.place else None) for trouble in troubles]
    assert told == [
        ("tour.twice", 9),
        ("tour.name", 12),
        ("tour.step", 17),
        ("tour.no_steps", 14),
        ("tour.keys", 19),
    ]


@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    parse_tours(text, "f")
    parse_tours(GOOD + text, "f")


TOUR = Tour("malam", (Step("dua", 20), Step("lain", 5)))


def test_a_tour_goes_round_waits_for_hands_and_goes_on_by_itself() -> None:
    on_its_way = touring.begin(TOUR, 100.0)
    assert touring.tick(on_its_way, 119.9) == (on_its_way, False)
    on_its_way, is_due = touring.tick(on_its_way, 120.0)
    assert (on_its_way.step.layout, is_due) == ("lain", True)
    on_its_way = touring.touched(on_its_way, 121.0)
    assert touring.tick(on_its_way, 121.0 + RESUME_S - 1)[1] is False
    on_its_way, is_due = touring.tick(on_its_way, 121.0 + RESUME_S)
    assert (on_its_way.step.layout, is_due) == ("lain", True)
    held = touring.paused(on_its_way)
    assert touring.touched(held, 300.0) == held
    assert touring.tick(held, 1e9) == (held, False)
    assert touring.tick(touring.resumed(held, 400.0), 400.0)[1] is True


class Touring:
    """A bench with two monitors and a tour of three layouts."""

    def __init__(self, tour: Tour = TOUR) -> None:
        both = replace(layout("dua", "A", "B"), screens=(*layout("", "A", "B").screens, *layout("", "C", monitor="2").screens))
        self.bench = Bench(both, layout("lain", "D", "E", monitor="2"), layout("sorot", "A", "B", HOTSPOT))
        self.bench.shelf.library = replace(self.bench.shelf.library, tours=(tour,))
        self.told: list[Trouble] = []
        self.registry = Registry(open_site, self._audit)
        self.registry.register(ShowLayout, Right.LAYOUT, lambda command: _done(self.bench.showing.show(command.layout)))
        acts = HandActs(show=self.bench.showing.show, save=lambda *_: None, acknowledge=lambda: None, open_desk=lambda _: None)
        register_hand(self.registry, self.bench.showing, self.bench.shelf, acts)
        self.tours = TourLoop(self.bench.shelf, lambda: self.bench.now, self.registry, self.told.append, lambda: None)
        self.tours.register()
        self.bench.showing.show("dua")

    def _audit(self, line: AuditLine) -> None:
        self.tours.heard(line)

    def ask(self, command: Command) -> Reply:
        replies: list[Reply] = []
        self.registry.dispatch(command, Origin(OriginKind.KEY), replies.append)
        return replies[0]

    def after(self, seconds: float) -> str:
        """Return the cameras on the wall, monitor by monitor, after so many seconds."""
        self.bench.now += seconds
        self.tours.tick()
        shown = (pane for pane in self.bench.wall.state.panes if not pane.spare and pane.feed is not None)
        return "".join(pane.feed.camera for pane in sorted(shown, key=lambda pane: (pane.monitor, pane.rect)) if pane.feed)


def _done(_none: None) -> Reply:
    return DONE


def test_a_tour_of_the_whole_wall() -> None:
    room = Touring()
    assert room.ask(StartTour("malam")) == DONE
    assert room.after(1) == "ABC"
    assert room.after(19) == "DE"
    assert room.after(5) == "ABC"
    told = room.tours.told()
    assert told is not None
    assert (told["layout"], told["paused"], told["next_s"]) == ("dua", False, 20)
    assert room.ask(StopTour()) == DONE
    assert room.after(500) == "ABC"
    assert room.ask(StopTour()) == Trouble("tour.none_runs")


def test_a_tour_of_one_monitor_leaves_the_others_alone() -> None:
    room = Touring(replace(TOUR, monitor="2"))
    room.ask(StartTour("malam"))
    assert room.after(20) == "ABDE"
    assert room.bench.wall.state.layout == "dua"
    assert room.after(5) == "ABC"


def test_a_hand_pauses_a_tour_and_looking_does_not() -> None:
    room = Touring()
    room.ask(StartTour("malam"))
    room.ask(ListTours())
    assert room.after(20) == "DE"
    room.ask(ShowLayout("dua"))
    assert room.after(50) == "ABC"
    assert room.after(RESUME_S) == "DE"
    room.ask(PauseTour())
    assert room.after(9999) == "DE"
    room.ask(PauseTour())
    assert room.after(0) == "DE"
    assert room.after(5) == "ABC"


def test_what_is_not_there_is_told() -> None:
    room = Touring(Tour("aneh", (Step("tiada", 20), Step("dua", 20)), "7"))
    assert room.ask(StartTour("malam")) == Trouble("tour.unknown", name="malam", names="aneh")
    assert room.ask(TurnMonitor("7", "dua")) == Trouble("tour.no_monitor", monitor="7")
    room.ask(StartTour("aneh"))
    assert [trouble.key for trouble in room.told] == ["app.no_layout"]
    assert room.after(20) == "ABC"
    assert room.told[-1].key == "tour.no_monitor"


def test_the_hotspot_shows_what_was_last_picked() -> None:
    room = Touring()
    room.bench.showing.show("sorot")
    assert room.after(0) == "ABA"  # before anything is picked: the first camera
    room.ask(Select("1:c2r1"))
    assert room.after(0) == "ABB"
    room.ask(Select("1:c3r1"))  # the hot-spot itself is no news
    assert room.after(0) == "ABB"


def test_a_layout_of_hotspots_alone_and_one_without() -> None:
    alone, none = layout("x", HOTSPOT), layout("y", "A")
    assert hotspots(with_picked(alone, "")) == hotspots(alone)
    assert not hotspots(with_picked(alone, "A"))
    assert with_picked(none, "B") is none
