"""What people do at the wall itself, as commands: keys and the mouse."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.app.composition import ZOOM
from scc_wall.app.keypad_hand import KeypadHand
from scc_wall.app.wall_now import WallNow
from scc_wall.control.command import Command
from scc_wall.control.hand_command import Select
from scc_wall.control.keys import KEYS, RELEASES
from scc_wall.control.layout_command import Back, Zoom
from scc_wall.control.tile_command import Magnify
from scc_wall.ui.glass import Glass
from scc_wall.ui.pane_touch import PaneClick


def listen_to_hands(glass: Glass, ask: Callable[[Command], None], now: WallNow, keypad: KeypadHand) -> None:
    """Ask for a command for each key and click from now on."""

    def pressed(chord: str) -> None:
        if not keypad.takes(chord) and chord in KEYS:
            ask(KEYS[chord])

    def released(chord: str) -> None:
        if chord in RELEASES:
            ask(RELEASES[chord])

    def clicked(click: object) -> None:
        if isinstance(click, PaneClick):
            _click(click, ask, now)

    glass.key.connect(pressed)
    glass.key_released.connect(released)
    glass.pane_clicked.connect(clicked)


def _click(click: PaneClick, ask: Callable[[Command], None], now: WallNow) -> None:
    """Ask for what a click on a pane means: the left button chooses a tile, twice enlarges it, the middle one ends its zoom."""
    pane = now.pane(click.pane)
    if pane is None or pane.feed is None:
        return
    if click.button == "middle":
        ask(Magnify(100))
    elif click.button == "left" and not click.twice:
        ask(Select(pane.tile))
    elif click.button == "left":
        ask(Back() if now.state.layout.startswith(ZOOM) else Zoom(pane.feed.camera))
