"""The helm over a crew that only notes: who holds what, what is told, and what a new devices process hears first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.adapters.device_memory import DeviceMemory
from scc_wall.adapters.moving_file import load_moving, save_moving
from scc_wall.app.device_questions import ANSWER_LIMIT_S
from scc_wall.app.helm import REPEAT_S, SETTLED_S, Helm, Notices
from scc_wall.app.library import Library
from scc_wall.app.ptz_acts import register_ptz
from scc_wall.app.shelf import Shelf
from scc_wall.base.device_messages import (
    AskDevice,
    CloseDevice,
    DeviceAnswer,
    DeviceReport,
    DeviceReports,
    Fact,
    HoldMove,
    OpenDevice,
    StickMoved,
    StillHeld,
    StopDevice,
    StopNow,
    StopReady,
    StopRecipe,
    WatchDevice,
)
from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import parse_address
from scc_wall.control.command import Command
from scc_wall.control.ptz_command import (
    PtzAux,
    PtzCalibrate,
    PtzCentre,
    PtzFrame,
    PtzHold,
    PtzHome,
    PtzMove,
    PtzPresetRemove,
    PtzPresets,
    PtzRelease,
    PtzStatus,
    PtzStop,
)
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.ptz.settings import CameraPtz, PtzSettings
from scc_wall.workers.crew import DEVICES
from tests.unit.app_fakes import CrewNotes, library

KEY, CTL, BOSS = Origin(OriginKind.KEY), Origin(OriginKind.CTL), Origin(OriginKind.DESK, "Sari", 2)
RECIPE = StopRecipe("A", "http://10.0.0.1/ptz", "p", "token", 0, "stop", True, True, "", "")
STILL = DeviceReport("A", "ready", "", "", "still", 0.5, 10.0, 6.0, 20, "stop", "Kecil K-1")


class Bridge:
    """A helm, its commands, and a clock set by hand."""

    def __init__(self) -> None:
        self.now = 100.0
        self.crew = CrewNotes()
        self.troubles: list[Trouble] = []
        self.rungs: list[tuple[str, str, str]] = []
        self.sticks: list[StickMoved] = []
        self.shelf = Shelf(_library("http://10.0.0.1/onvif/device_service"))
        self.moving: list[tuple[StopRecipe, ...]] = []
        self.may = True
        self.curves: list[tuple[str, tuple[tuple[float, float], ...]]] = []
        notices = Notices(
            self.troubles.append,
            self.moving.append,
            lambda _origin: self.may,
            lambda origin: origin.person or str(origin.kind),
            lambda *told: self.rungs.append(told),
            self.sticks.append,
            lambda camera, points: self.curves.append((camera, points)),
        )
        memory = DeviceMemory({"Kecil K-1": "zero"}, {"A": "Kecil K-1"})
        self.helm = Helm(self.crew, self.shelf, lambda: self.now, memory, notices)
        self.registry = Registry(open_site, lambda _line: None)
        register_ptz(self.registry, self.helm)

    def ask(self, command: Command, origin: Origin = KEY) -> Reply | None:
        replies: list[Reply] = []
        self.registry.dispatch(command, origin, replies.append)
        return replies[0] if replies else None

    def told(self, kind: type) -> list[object]:
        return [message for place, message in self.crew.told if place == DEVICES and isinstance(message, kind)]

    def later(self, seconds: float) -> None:
        self.now += seconds
        self.helm.tick()


def _library(url: str | None, ptz: PtzSettings | None = None) -> Library:
    before = library()
    made = {
        name: replace(camera, onvif=parse_address(url) if url is not None and name in "AB" else None)
        for name, camera in before.cameras.items()
    }
    return Library(
        before.site, made, before.secrets, (), ptz or PtzSettings({"A": CameraPtz(inverted=("pan",), distance_m=5000)})
    )


def test_a_move_opens_the_camera_and_lives_while_it_is_held() -> None:
    bridge = Bridge()
    assert bridge.ask(PtzMove("A", 0.5, 0.0)) == DONE
    (opened,) = bridge.told(OpenDevice)
    assert isinstance(opened, OpenDevice)
    assert (opened.password, opened.traits.rung, opened.traits.inverted) == ("rahasia", "zero", ("pan",))
    assert bridge.told(HoldMove) == [HoldMove("A", 0.5, 0.0, 0.0, 0)]
    bridge.later(5.0)
    assert bridge.told(StillHeld)[-1] == StillHeld(("A",))
    assert bridge.told(StopDevice) == []
    assert bridge.ask(PtzStop("A")) == DONE
    assert bridge.told(StopDevice) == [StopDevice("A")]
    heard = len(bridge.told(StillHeld))
    bridge.later(0.25)
    assert len(bridge.told(StillHeld)) == heard


def test_a_script_that_does_not_repeat_its_move_has_ended_it() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 0.0, 1.0), CTL)
    bridge.later(REPEAT_S / 2)
    bridge.ask(PtzMove("A", 0.0, 1.0), CTL)
    bridge.later(REPEAT_S * 0.9)
    assert bridge.told(StopDevice) == []
    bridge.later(REPEAT_S / 2)
    assert bridge.told(StopDevice) == [StopDevice("A")]
    assert len(bridge.told(HoldMove)) == 1


def test_one_person_holds_it_a_higher_level_takes_it_and_idleness_frees_it() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1.0, 0.0))
    assert bridge.ask(PtzMove("A", -1.0, 0.0), CTL) == Trouble("ptz.held", holder="key")
    assert bridge.ask(PtzHold("A"), BOSS) == DONE
    assert bridge.told(StopDevice) == [StopDevice("A")]
    assert bridge.troubles == [Trouble("ptz.taken", camera="Kamera A", holder="Sari", former="key")]
    assert bridge.ask(PtzHome("A")) == Trouble("ptz.held", holder="Sari")
    bridge.later(10.0)
    assert bridge.helm.holder("A") is None
    assert bridge.told(WatchDevice)[-1] == WatchDevice("A", False)
    assert bridge.ask(PtzHold("A"), CTL) == DONE
    assert bridge.ask(PtzRelease(), KEY) == DONE
    assert bridge.helm.holder("A") is not None  # a key cannot let go what a script holds
    bridge.ask(PtzRelease("A"), CTL)
    assert bridge.helm.holder("A") is None


def test_anybody_may_stop_everything() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1.0, 0.0))
    bridge.ask(PtzMove("B", 1.0, 0.0), BOSS)
    assert bridge.ask(PtzStop(), CTL) == DONE
    assert bridge.told(StopDevice) == [StopDevice("A"), StopDevice("B")]


def test_a_successor_first_hears_what_to_stop() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1.0, 0.0))
    bridge.helm.said(StopReady(RECIPE))
    bridge.helm.said(DeviceReports((replace(STILL, motion="moving"),)))
    pending = bridge.ask(PtzPresets("A"))
    assert pending is None
    bridge.helm.lost()
    assert bridge.helm.motion("A") == "runaway"
    bridge.crew.told.clear()
    bridge.helm.restarted()
    first, second, *rest = [message for _, message in bridge.crew.told]
    assert first == StopNow((replace(RECIPE, user="admin", password="rahasia"),))
    assert isinstance(second, OpenDevice)
    assert StopDevice("A") in rest
    bridge.later(0.25)
    assert bridge.told(StillHeld) == []


def test_what_stands_is_forgotten_but_not_by_an_old_report() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1.0, 0.0))
    bridge.helm.said(StopReady(RECIPE))
    bridge.helm.said(DeviceReports((STILL,)))  # from before the move
    bridge.ask(PtzStop("A"))
    bridge.helm.said(DeviceReports((STILL,)))
    bridge.helm.restarted()
    assert bridge.told(StopNow)[-1] != StopNow(())
    bridge.now += SETTLED_S + 0.01
    bridge.helm.said(DeviceReports((STILL,)))
    bridge.helm.restarted()
    assert bridge.told(StopNow)[-1] == StopNow(())


def test_a_move_that_was_stopped_beneath_the_hand_is_told() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1.0, 0.0))
    bridge.helm.said(DeviceReports((replace(STILL, motion="stopping"),)))  # of the move before
    assert bridge.troubles == []
    bridge.now += SETTLED_S + 0.01
    bridge.helm.said(DeviceReports((replace(STILL, motion="runaway"),)))
    assert bridge.troubles == [Trouble("ptz.stopped_itself", camera="Kamera A")]


def test_answers_are_given_once_and_a_silent_process_is_not_waited_for() -> None:
    bridge = Bridge()
    replies: list[Reply] = []
    bridge.registry.dispatch(PtzPresets("A"), KEY, replies.append)
    (asked,) = bridge.told(AskDevice)
    assert isinstance(asked, AskDevice)
    bridge.helm.said(DeviceAnswer("A", asked.serial, "", (), (Fact("preset", "Gerbang", "1"),)))
    bridge.helm.said(DeviceAnswer("A", asked.serial, "", (), ()))
    assert replies == [{"facts": [{"name": "preset", "value": "Gerbang", "about": "1"}]}]
    bridge.registry.dispatch(PtzAux("A", "wiper", "on"), KEY, replies.append)
    bridge.helm.said(DeviceAnswer("A", 2, "device.no_auxiliary", (Fact("wanted", "wiper on"), Fact("listed", "-")), ()))
    assert replies[1] == Trouble("device.no_auxiliary", wanted="wiper on", listed="-")
    bridge.registry.dispatch(PtzCentre("A", 0.75, 0.5), KEY, replies.append)
    assert bridge.told(AskDevice)[-1] == AskDevice("A", 3, "step", "", (0.25, 0.0, 1.0))
    bridge.later(ANSWER_LIMIT_S)
    assert replies[2] == Trouble("ptz.no_answer")


def test_words_that_need_a_second_thought() -> None:
    bridge = Bridge()
    assert bridge.ask(PtzPresetRemove("A", "Gerbang")) == Trouble("ptz.confirm_remove", preset="Gerbang", yes="yes")
    assert bridge.ask(PtzHome("A", "sett")) == Trouble("ptz.home_word", word="sett")
    assert bridge.ask(PtzMove("C", 1, 0)) == Trouble("device.unknown")
    assert bridge.ask(PtzMove("X", 1, 0)) == Trouble("app.no_camera", camera="X")
    bridge.ask(PtzFrame("A", 0.5, 0.5, 1.0, 1.0))
    assert bridge.told(AskDevice)[-1] == AskDevice("A", 1, "step", "", (0.25, -0.25, 2.0))


def test_changed_files_reach_the_process() -> None:
    bridge = Bridge()
    bridge.ask(PtzHold("A"))
    bridge.shelf.library = _library("http://10.0.0.2/onvif/device_service")
    bridge.helm.library_changed()
    assert [message.url for message in bridge.told(OpenDevice) if isinstance(message, OpenDevice)][-1].startswith(
        "http://10.0.0.2"
    )
    bridge.shelf.library = _library(None)
    bridge.helm.library_changed()
    assert bridge.told(CloseDevice) == [CloseDevice("A")]
    assert bridge.ask(PtzHold("A")) == Trouble("device.unknown")


def test_a_camera_taken_off_the_list_is_stopped_and_let_go() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1, 0))
    library = bridge.shelf.library
    bridge.shelf.library = replace(library, cameras={name: one for name, one in library.cameras.items() if name != "A"})
    bridge.helm.library_changed()
    assert bridge.told(StopDevice)[-1:] == [StopDevice("A")]
    assert bridge.told(CloseDevice) == [CloseDevice("A")]
    assert bridge.helm.holder("A") is None


def test_status_sticks_and_rungs() -> None:
    bridge = Bridge()
    bridge.ask(PtzHold("A"))
    bridge.helm.said(DeviceReports((STILL,)))
    told = bridge.ask(PtzStatus())
    assert isinstance(told, dict)
    assert told["cameras"][0] | {"x": 1} == told["cameras"][0] | {"x": 1, "holder": "key", "motion": "still", "factor": 6.0}
    assert bridge.rungs == [("A", "Kecil K-1", "stop")]
    bridge.helm.said(StickMoved(1.0, 0.0, 0.0, ()))
    assert bridge.sticks == [StickMoved(1.0, 0.0, 0.0, ())]


def test_a_right_that_is_taken_away_ends_the_move() -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1.0, 0.0))
    bridge.may = False
    bridge.later(0.25)
    assert bridge.told(StopDevice) == [StopDevice("A")]


def test_what_moves_is_noted_and_a_wall_to_come_stops_it_first(tmp_path: Path) -> None:
    bridge = Bridge()
    bridge.ask(PtzMove("A", 1.0, 0.0))
    bridge.helm.said(StopReady(RECIPE))
    assert bridge.moving[-1] == (RECIPE,)
    (tmp_path / "run").mkdir()
    save_moving(tmp_path, bridge.moving[-1])
    successor = Bridge()
    successor.helm.stop_left_over((*load_moving(tmp_path), replace(RECIPE, camera="no more")))
    first, *rest = [message for _, message in successor.crew.told]
    assert first == StopNow((replace(RECIPE, user="admin", password="rahasia"),))
    assert StopDevice("A") in rest
    successor.now += SETTLED_S + 0.01
    successor.helm.said(DeviceReports((STILL,)))
    assert successor.moving[-1] == ()
    for damaged in ("", "{}", "[3]", '[{"camera": 1}]'):
        (tmp_path / "run" / "moving.json").write_text(damaged)
        assert load_moving(tmp_path) == ()


def test_a_camera_learns_its_zoom_curve() -> None:
    bridge = Bridge()
    assert bridge.ask(PtzCalibrate("A", 130, 5000)) == Trouble("device.no_zoom_known")
    bridge.helm.said(DeviceReports((replace(STILL, zoom=1.0),)))
    assert bridge.ask(PtzCalibrate("A", 130, 5000)) == DONE
    assert bridge.curves == [("A", ((1.0, 1.49),))]
    assert bridge.ask(PtzCalibrate("A", 0, 5000)) == Trouble("ptz.calibration")
