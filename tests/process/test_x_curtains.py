"""Curtains on a display of their own: what was on the glass stays there while windows change beneath."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest
from Xlib import X
from Xlib.display import Display

from scc_wall.adapters.virtual_display import VirtualDisplay, start_virtual_display
from scc_wall.adapters.x_curtains import Cloth, Curtains
from scc_wall.base.geometry import Rect
from tests.process.support import wait_for

RED, GREEN, BLUE = 0xFF0000, 0x00FF00, 0x0000FF
WHOLE = Rect(0, 0, 200, 100)
LEFT, RIGHT = Rect(0, 0, 100, 100), Rect(100, 0, 100, 100)


class Desk:
    """A window with a child in its left half, as a monitor's window holds panes."""

    def __init__(self, name: str) -> None:
        self.display = Display(name)
        self.over = self._window(self.display.screen().root, WHOLE, GREEN)
        self.child = self._window(self.over, LEFT, RED)
        self.display.sync()

    def _window(self, parent: object, rect: Rect, colour: int) -> object:
        window = parent.create_window(  # type: ignore[attr-defined]
            rect.x, rect.y, rect.w, rect.h, 0, X.CopyFromParent, background_pixel=colour, override_redirect=1
        )
        window.map()
        return window

    def fill_child(self, colour: int) -> None:
        gc = self.child.create_gc(foreground=colour)  # type: ignore[attr-defined]
        self.child.fill_rectangle(gc, 0, 0, 100, 100)  # type: ignore[attr-defined]
        self.display.sync()

    def move_child(self, x: int) -> None:
        self.child.configure(x=x)  # type: ignore[attr-defined]
        self.display.sync()

    def colours(self) -> tuple[int, int]:
        """Return the colours in the middle of both halves of the glass."""
        root = self.display.screen().root
        found = [root.get_image(x, 50, 1, 1, X.ZPixmap, 0xFFFFFFFF).data for x in (50, 150)]
        return tuple(int.from_bytes(data[:3], "little") for data in found)  # type: ignore[return-value]


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualDisplay]:
    started = start_virtual_display(1, 320, 240)
    yield started
    started.close()


@pytest.fixture
def desk(screen: VirtualDisplay, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("XAUTHORITY", screen.environment["XAUTHORITY"])
    made = Desk(screen.name)
    yield made
    made.display.close()


@pytest.fixture
def curtains(screen: VirtualDisplay) -> Iterator[Curtains]:
    made = Curtains(screen.name)
    yield made
    made.end()


def test_what_was_seen_stays_until_its_part_is_opened(desk: Desk, curtains: Curtains) -> None:
    assert desk.colours() == (RED, GREEN)
    assert curtains.close({desk.over.id: Cloth((WHOLE,))})  # type: ignore[attr-defined]
    desk.move_child(100)
    desk.fill_child(BLUE)
    assert desk.colours() == (RED, GREEN)
    curtains.open(desk.over.id, [RIGHT])  # type: ignore[attr-defined]
    wait_for(lambda: desk.colours() == (RED, BLUE))
    curtains.open_all()
    wait_for(lambda: desk.colours() == (GREEN, BLUE))


def test_what_is_drawn_beneath_is_there_when_it_opens(desk: Desk, curtains: Curtains) -> None:
    """A window that was covered has lost nothing: without Composite it would be its own background until drawn anew."""
    curtains.close({desk.over.id: Cloth((LEFT,))})  # type: ignore[attr-defined]
    desk.fill_child(BLUE)
    assert desk.colours() == (RED, GREEN)
    curtains.open_all()
    wait_for(lambda: desk.colours() == (BLUE, GREEN))


def test_spared_parts_are_seen_all_along_and_a_second_curtain_takes_over(desk: Desk, curtains: Curtains) -> None:
    curtains.close({desk.over.id: Cloth((WHOLE,), (LEFT,))})  # type: ignore[attr-defined]
    desk.fill_child(BLUE)
    assert desk.colours() == (BLUE, GREEN)
    curtains.close({desk.over.id: Cloth((WHOLE,))})  # type: ignore[attr-defined]
    desk.fill_child(RED)
    assert desk.colours() == (BLUE, GREEN)
    curtains.open_all()
    wait_for(lambda: desk.colours() == (RED, GREEN))


def test_the_mouse_goes_through(desk: Desk, curtains: Curtains) -> None:
    """Otherwise a second click within the moment of a switch would be no double click: it would be another window's."""
    desk.display.screen().root.warp_pointer(50, 50)
    desk.display.sync()
    assert desk.over.query_pointer().child == desk.child  # type: ignore[attr-defined]
    assert curtains.close({desk.over.id: Cloth((WHOLE,))})  # type: ignore[attr-defined]
    assert desk.over.query_pointer().child == desk.child  # type: ignore[attr-defined]


def test_a_window_that_is_gone_is_no_reason_to_do_without_curtains(desk: Desk, curtains: Curtains) -> None:
    assert curtains.close({desk.over.id: Cloth((WHOLE,))})  # type: ignore[attr-defined]
    desk.over.destroy()  # type: ignore[attr-defined]
    desk.display.sync()
    curtains.open(desk.over.id, [LEFT])  # type: ignore[attr-defined]
    curtains.open_all()
    assert not curtains.close({desk.over.id: Cloth((WHOLE,))})  # type: ignore[attr-defined]
    again = Desk(desk.display.get_display_name())
    assert curtains.close({again.over.id: Cloth((WHOLE,))})  # type: ignore[attr-defined]
    again.display.close()


def test_a_server_without_composite_is_told_once_and_done_without(
    tmp_path: object, caplog: pytest.LogCaptureFixture, screen: VirtualDisplay
) -> None:
    reading = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "64x64x24", "-extension", "Composite", "-noreset", "-ac"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert reading.stdout is not None
        name = f":{reading.stdout.readline().strip()}"
        bare = Curtains(name)
        assert not bare.close({1: Cloth((WHOLE,))})
        assert not bare.close({1: Cloth((WHOLE,))})
        bare.open_all()
        bare.end()
        assert caplog.text.count("no Composite") == 1
    finally:
        reading.kill()
        reading.wait(10)
        if reading.stdout is not None:
            reading.stdout.close()
