from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.adapters.words import load_words
from scc_wall.app.about_part import AboutPart, register_about
from scc_wall.app.access_part import AccessPart
from scc_wall.app.acts import Acts, register
from scc_wall.app.desk_looks import DeskLooks
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.editor_acts import register_editor
from scc_wall.app.editor_host import EditorHost
from scc_wall.app.favourites import Favourites
from scc_wall.app.hand_acts import HandActs, register_hand
from scc_wall.app.health_acts import HealthActs, register_health
from scc_wall.app.health_loop import HealthLoop
from scc_wall.app.helm import Helm
from scc_wall.app.ptz_acts import register_ptz
from scc_wall.app.setup_part import SetupPart
from scc_wall.app.sheet_part import SheetPart, register_sheet
from scc_wall.app.snapshot_looks import SnapshotLooks
from scc_wall.app.snapshot_place import SnapshotPlace
from scc_wall.app.snapshot_print import register_snapshots
from scc_wall.app.snapshots import Snapshots
from scc_wall.app.tile_acts import register_tiles
from scc_wall.app.tiles import Tiles
from scc_wall.app.timelapse_part import TimelapsePart, register_timelapse
from scc_wall.app.tour_loop import TourLoop
from scc_wall.base.trouble import Trouble
from scc_wall.control.command import COMMANDS, Command
from scc_wall.control.event_command import EventCommand
from scc_wall.control.keep_command import WriteMinutes
from scc_wall.control.layout_command import Back, ListLayouts, PlanLayout, ShowLayout, ShowNth, WarmLayout, Zoom
from scc_wall.control.letter_command import LetterCommand
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.control.wall_command import EnterFullScreen, FastCamera, LeaveFullScreen, Quit, Retry, ShowKeys, Status
from tests.unit.app_fakes import Bench, layout, library


class Desk:
    """All commands over a bench; what a program would do beside is noted."""

    def __init__(self) -> None:
        self.bench = Bench(layout("dua", "A", "B"), layout("lain", "B", "C"))
        self.noted: list[object] = []
        self.audited: list[object] = []
        self.reading: list[Callable[[], None]] = []
        self.registry = Registry(open_site, self.audited.append)
        acts = Acts(
            show=self.bench.showing.show,
            forecast=self.bench.arranging.forecast,
            read_again=self.reading.append,
            status=lambda: {"layout": self.bench.wall.state.layout},
            show_keys=lambda: self.noted.append("keys"),
            full_screen=self.noted.append,
            quit=lambda: self.noted.append("quit"),
        )
        hand = HandActs(
            show=self.bench.showing.show,
            save=lambda layout, then: (self.noted.append(layout), then(None))[1],
            acknowledge=lambda: self.noted.append("ack"),
            open_desk=lambda page: self.noted.append(f"desk {page}".strip()),
        )
        register_hand(self.registry, self.bench.showing, self.bench.shelf, hand)
        TourLoop(self.bench.shelf, lambda: self.bench.now, self.registry, lambda _: None, lambda: None).register()
        register(self.registry, self.bench.showing, self.bench.shelf, acts)

    def ask(self, command: Command) -> Reply | None:
        """Return the reply, None where it is still to come."""
        replies: list[Reply] = []
        self.registry.dispatch(command, Origin(OriginKind.CTL), replies.append)
        return replies[0] if replies else None


def test_every_command_has_a_right_and_an_act() -> None:
    desk = Desk()
    register_ptz(desk.registry, cast("Helm", None))
    deeds = SimpleNamespace(**dict.fromkeys(("cover", "numbers", "identify", "fit", "magnify"), lambda _: DONE))
    register_tiles(desk.registry, cast("Tiles", deeds), cast("Snapshots", None), desk.bench.shelf)
    Favourites(Path("/nowhere"), desk.bench.shelf, cast("DiskWork", None)).register(desk.registry)
    DeskLooks(Path("/nowhere"), cast("DiskWork", None), "", print).register(desk.registry)
    editor = SimpleNamespace(**dict.fromkeys(("open", "keep", "lock"), lambda _: DONE))
    register_editor(desk.registry, cast("EditorHost", editor))
    reads = SimpleNamespace(**dict.fromkeys(("history", "availability", "write"), lambda _: DONE))
    register_health(desk.registry, cast("HealthLoop", None), cast("HealthActs", reads))
    timelapse = SimpleNamespace(**dict.fromkeys(("start", "stop", "clip", "cancel"), lambda _: DONE))
    register_timelapse(desk.registry, cast("TimelapsePart", timelapse))
    setup = SetupPart(desk.bench.shelf, load_words("id"), *cast("tuple[Any, Any, Any, Any]", (None,) * 4))
    setup.register(desk.registry)
    register_about(desk.registry, cast("AboutPart", SimpleNamespace(about=lambda _: DONE)))
    register_sheet(desk.registry, cast("SheetPart", SimpleNamespace(make=lambda *_: DONE)))
    # These get theirs in parts that need the whole wall
    ours = set(COMMANDS) - {*EventCommand.__args__, *LetterCommand.__args__, WriteMinutes}
    nothing = cast("tuple[Any, Any, Any]", (None,) * 3)
    register_snapshots(desk.registry, cast("SnapshotPlace", None), *nothing)
    SnapshotLooks(cast("SnapshotPlace", None), *nothing[:2]).register(desk.registry)
    AccessPart.register(cast("AccessPart", SimpleNamespace(_guest=lambda _: DONE)), desk.registry)
    assert set(desk.registry.kinds()) == ours
    desk.registry.check(ours)


def test_showing_by_name_number_and_back() -> None:
    desk = Desk()
    assert desk.ask(Back()) == Trouble("app.nothing_before")
    assert desk.ask(ShowLayout("lain")) == DONE
    assert desk.ask(ShowNth(1)) == DONE
    assert desk.bench.wall.state.layout == "dua"
    assert desk.ask(Back()) == DONE
    assert desk.bench.wall.state.layout == "lain"
    assert desk.ask(ShowNth(3)) == Trouble("app.no_nth_layout", number=3, count=2)
    assert desk.ask(Zoom("A")) == DONE
    assert desk.bench.wall.state.layout == "zoom:A"
    assert desk.ask(Back()) == DONE
    assert desk.bench.wall.state.layout == "lain"
    assert len(desk.audited) == 7


def test_a_layout_that_was_just_made_is_looked_for_on_the_disk() -> None:
    desk = Desk()
    assert desk.ask(ShowLayout("baru")) is None
    desk.bench.shelf.library = library(layout("baru", "C"))
    desk.reading.pop()()
    assert desk.bench.wall.state.layout == "baru"
    assert len(desk.audited) == 1


def test_a_layout_that_is_nowhere_is_told_after_looking() -> None:
    desk = Desk()
    replies: list[Reply] = []
    desk.registry.dispatch(ShowLayout("tidak-ada"), Origin(OriginKind.CTL), replies.append)
    assert replies == []
    desk.reading.pop()()
    assert replies == [Trouble("app.no_layout", name="tidak-ada", names="dua, lain")]


def test_a_plan_is_told_in_plain_values() -> None:
    desk = Desk()
    desk.ask(ShowLayout("dua"))
    told = desk.ask(PlanLayout("lain"))
    assert isinstance(told, dict)
    assert (told["opened"], told["closed"], told["moved"], told["retuned"]) == (["C/sub"], ["A/sub"], 2, 1)
    assert len(told["operations"]) == 5
    assert desk.bench.wall.state.layout == "dua"
    assert desk.ask(PlanLayout("tidak-ada")) == Trouble("app.no_layout", name="tidak-ada", names="dua, lain")


def test_what_tells_and_what_is_passed_on() -> None:
    desk = Desk()
    assert desk.ask(ListLayouts()) == {"layouts": ["dua", "lain"]}
    assert desk.ask(Status()) == {"layout": ""}
    for command in (ShowKeys(), LeaveFullScreen(), EnterFullScreen(), Quit()):
        assert desk.ask(command) == DONE
    assert desk.noted == ["keys", False, True, "quit"]


def test_unknown_cameras() -> None:
    desk = Desk()
    assert desk.ask(Zoom("X")) == Trouble("app.no_camera", camera="X")
    assert desk.ask(Retry("X")) == Trouble("app.no_camera", camera="X")
    assert desk.ask(Retry()) == DONE


def test_a_layout_is_warmed_unless_the_budget_has_no_room_for_any_of_it() -> None:
    desk = Desk()
    desk.ask(ShowLayout("dua"))
    assert desk.ask(WarmLayout("dua")) == DONE  # it is shown
    assert desk.ask(WarmLayout("lain")) == DONE  # B is shown: the half of it that is connected
    assert [(one.layout, one.why) for one in desk.bench.wall.state.warm.layouts] == [("lain", "asked")]


def test_a_camera_is_taken_in_hand_by_its_name_and_by_on_or_off_only() -> None:
    desk = Desk()
    assert desk.ask(FastCamera("A", "on")) == DONE
    assert desk.ask(FastCamera("A", "off")) == DONE
    assert desk.ask(FastCamera("A", "maybe")) == Trouble("load.on_or_off", state="maybe")
    assert desk.ask(FastCamera("TIDAK", "on")) == Trouble("app.no_camera", camera="TIDAK")
