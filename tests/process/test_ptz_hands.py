"""Hands: keys, mouse, pad and joystick become commands, and whatever ends, ends with a stop."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scc_wall.app.ptz_hands import PtzHands
from scc_wall.base.device_messages import StickMoved
from scc_wall.control.command import Command
from scc_wall.control.ptz_command import PtzCentre, PtzFocus, PtzFrame, PtzHold, PtzHome, PtzMove, PtzRelease, PtzStop
from scc_wall.ui.ptz_events import HandKey, HandPoint, HandsOff


@pytest.fixture
def asked() -> list[Command]:
    return []


@pytest.fixture
def hands(qtbot: QtBot, asked: list[Command]) -> PtzHands:
    made = PtzHands(asked.append)
    made.take("A", "p1")
    assert asked == [PtzHold("A")]
    asked.clear()
    return made


def test_keys_are_added_up_and_the_last_one_lifted_stops(hands: PtzHands, asked: list[Command]) -> None:
    for key in (HandKey("right", True), HandKey("up", True, "fast"), HandKey("up", False), HandKey("right", False)):
        hands.take_event(key)
    assert asked == [PtzMove("A", 0.6, 0.0), PtzMove("A", 1.0, 1.0), PtzMove("A", 0.6, 0.0), PtzStop("A")]


def test_opposite_keys_stand_still(hands: PtzHands, asked: list[Command]) -> None:
    hands.take_event(HandKey("left", True))
    hands.take_event(HandKey("right", True))
    assert asked[-1] == PtzStop("A")


def test_a_click_centres_a_hold_steers(hands: PtzHands, asked: list[Command], qtbot: QtBot) -> None:
    hands.take_event(HandPoint("press", "left", 0.75, 0.5))
    hands.take_event(HandPoint("lift", "left", 0.75, 0.5))
    assert asked == [PtzCentre("A", 0.75, 0.5)]
    hands.take_event(HandPoint("press", "left", 1.0, 0.5))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1] == PtzMove("A", 1.0, 0.0)
    hands.take_event(HandPoint("drag", "left", 0.99, 0.5))  # a trembling hand
    hands.take_event(HandPoint("drag", "left", 0.5, 0.5))
    assert asked[2:] == [PtzStop("A")]
    hands.take_event(HandPoint("drag", "left", 0.5, 0.0))
    hands.take_event(HandPoint("lift", "left", 0.5, 0.0))
    assert asked[3:] == [PtzMove("A", 0.0, 1.0), PtzStop("A")]


def test_the_right_button_frames_or_lets_go(hands: PtzHands, asked: list[Command]) -> None:
    hands.take_event(HandPoint("press", "right", 0.2, 0.2))
    hands.take_event(HandPoint("drag", "right", 0.4, 0.4))
    hands.take_event(HandPoint("lift", "right", 0.6, 0.6))
    assert asked == [PtzFrame("A", 0.2, 0.2, 0.6, 0.6)]
    hands.take_event(HandPoint("press", "right", 0.2, 0.2))
    hands.take_event(HandPoint("lift", "right", 0.2, 0.2))
    assert asked[1:] == [PtzRelease("A")]
    assert hands.camera == ""


def test_the_wheel_zooms_for_a_moment(hands: PtzHands, asked: list[Command], qtbot: QtBot) -> None:
    hands.take_event(HandPoint("wheel", "", 0.5, 0.5, 1.0))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [PtzMove("A", 0.0, 0.0, 1.0), PtzStop("A")]


def test_lost_keyboards_and_other_cameras_stop_what_moves(hands: PtzHands, asked: list[Command]) -> None:
    hands.take_event(HandKey("down", True))
    hands.take_event(HandsOff())
    assert asked == [PtzMove("A", 0.0, -0.6), PtzStop("A")]
    hands.take_event(HandsOff())
    assert len(asked) == 2
    hands.press("left")
    hands.take("B", "p2")
    assert asked[2:] == [PtzMove("A", -0.6, 0.0), PtzStop("A"), PtzRelease("A"), PtzHold("B")]


def test_pad_focus_home_and_space(hands: PtzHands, asked: list[Command]) -> None:
    hands.press("closer")
    hands.lift("closer")
    hands.press("home")
    hands.press("stop")
    for key in ("near", "home", "stop", "autofocus", "let go"):
        hands.take_event(HandKey(key, True))
    hands.take_event(HandKey("near", False))  # nothing is in hand any more
    expected: list[Command] = [
        PtzMove("A", 0.0, 0.0, 0.6), PtzStop("A"), PtzHome("A"), PtzStop("A"), PtzFocus("A", "near"), PtzHome("A"),
        PtzStop("A"), PtzFocus("A", "auto"), PtzRelease("A"),
    ]  # fmt: skip
    assert asked == expected


def test_a_joystick_that_rests_stops_only_what_it_moved(hands: PtzHands, asked: list[Command]) -> None:
    hands.take_stick(StickMoved(0.0, 0.0, 0.0, ()))
    assert asked == []
    hands.take_stick(StickMoved(0.5, 0.0, 0.0, ()))
    hands.take_stick(StickMoved(0.0, 0.0, 0.0, ()))
    assert asked == [PtzMove("A", 0.5, 0.0), PtzStop("A")]
