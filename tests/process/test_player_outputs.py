"""libVLC's windows as the X server tells of them: what is listened to must not outlive what is waited for."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from Xlib import X
from Xlib.display import Display
from Xlib.protocol import request

from scc_wall.adapters.virtual_display import start_virtual_display
from scc_wall.player.fresh import Watched
from scc_wall.player.glass import ROWS, Glass, Glimpse
from scc_wall.player.outputs import Outputs
from tests.process.support import wait_for

SIZE = 160, 90
GREY = 0x80


@pytest.fixture
def vlc(monkeypatch: pytest.MonkeyPatch) -> Iterator[Vlc]:
    started = start_virtual_display(1, 320, 240)
    for name, value in started.environment.items():
        monkeypatch.setenv(name, value)
    made = Vlc()
    yield made
    made.display.close()
    started.close()


@pytest.fixture
def outputs(vlc: Vlc) -> Iterator[Outputs]:
    del vlc  # the display is there
    made = Outputs(time.monotonic)
    yield made
    made._display.close()


@pytest.fixture
def glass(vlc: Vlc) -> Iterator[Glass]:
    del vlc
    made = Glass()
    yield made
    made._display.close()


class Vlc:
    """A pane's window, and in it windows made as libVLC makes them: each has the number of the one before."""

    def __init__(self) -> None:
        self.display = Display()
        screen = self.display.screen()
        self.root = screen.root
        self.pane, self.other = (
            self.root.create_window(0, SIZE[1] * row, *SIZE, 0, screen.root_depth, override_redirect=1) for row in range(2)
        )
        self.pane.map()
        self.other.map()
        self.child = self.display.create_resource_object("window", self.display.display.allocate_resource_id())
        self.grey = self.pane.create_gc(foreground=0x010101 * GREY)
        self.display.sync()

    def make(self, *, unasked: bool = False) -> None:
        """Make the window and ask for it to be mapped; unasked: nobody is asked first."""
        request.CreateWindow(
            display=self.display.display, depth=X.CopyFromParent, wid=self.child.id, parent=self.pane, x=0, y=0, width=SIZE[0],
            height=SIZE[1], border_width=0, window_class=X.InputOutput, visual=X.CopyFromParent,
            attrs={"override_redirect": int(unasked)},
        )  # fmt: skip
        self.child.map()
        self.display.sync()

    def destroy(self) -> None:
        self.child.destroy()
        self.display.sync()

    def level_on_the_glass(self) -> int:
        """Return how bright the second pane is."""
        return int(self.root.get_image(10, SIZE[1] + 10, 1, 1, X.ZPixmap, 0xFFFFFFFF).data[0])

    def draw(self, y: int = 0, height: int = SIZE[1]) -> None:
        self.child.fill_rectangle(self.grey, 0, y, SIZE[0], height)
        self.display.sync()


def test_nothing_is_listened_to_any_more_once_what_was_waited_for_is_drawn(vlc: Vlc, outputs: Outputs) -> None:
    outputs.follow("p1", vlc.pane.id)
    outputs.watch("p1", Watched(1, joined=False, width=SIZE[0], height=SIZE[1], since=time.monotonic()))
    for _ in range(3):  # the word of each comes when the next one is there already
        vlc.make()
        vlc.destroy()
    vlc.make()
    told = []

    def drawn() -> bool:
        vlc.draw()
        told.extend(outputs.hear())
        return bool(told)

    wait_for(drawn)
    assert [pane for pane, _ in told] == ["p1"]
    wait_for(lambda: outputs.hear() == [] and not is_told(outputs))
    for _ in range(3):
        vlc.draw()
    assert not is_told(outputs)


def test_a_window_that_has_the_number_of_one_of_ours_stays_on_the_glass_of_its_pane(vlc: Vlc, outputs: Outputs) -> None:
    """On a machine that is full the word of a window comes when another pane's has its number, perhaps of another process."""
    outputs.follow("p1", vlc.pane.id)
    outputs.note_shown("p1")
    vlc.make(unasked=True)
    vlc.destroy()
    vlc.pane = vlc.other
    vlc.make()
    outputs.hear()
    vlc.draw()
    assert vlc.level_on_the_glass() == GREY


def is_told(outputs: Outputs) -> bool:
    """Return whether the server has told the player process anything, after all that was asked of it before."""
    outputs._display.sync()  # its answer comes behind all that was to be told
    return outputs._display.pending_events() > 0


def test_a_glimpse_tells_mapped_still_and_changed_rows(vlc: Vlc, glass: Glass) -> None:
    vlc.make()
    vlc.draw()
    first = glass.glimpse(vlc.pane.id, SIZE, Glimpse())
    assert (first.mapped, first.is_still, len(first.rows)) == (True, False, ROWS)
    assert glass.glimpse(vlc.pane.id, SIZE, first).is_still
    vlc.grey = vlc.pane.create_gc(foreground=0x123456)
    vlc.draw(y=SIZE[1] - 20, height=20)  # only the last row that is looked at
    changed = glass.glimpse(vlc.pane.id, SIZE, first)
    assert (changed.is_still, changed.first) == (False, ROWS - 1)
    assert glass.glimpse(vlc.pane.id, SIZE, changed).is_still
    assert glass.glimpse(vlc.pane.id, (SIZE[0] * 4, SIZE[1]), changed) == Glimpse(mapped=True)
    vlc.pane.unmap()
    vlc.display.sync()
    assert glass.glimpse(vlc.pane.id, SIZE, changed) == Glimpse()
    vlc.pane.destroy()
    vlc.display.sync()
    assert glass.glimpse(vlc.pane.id, SIZE, changed) == Glimpse()
