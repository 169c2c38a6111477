"""The keypad at the wall and at the desk: keys into commands about the selected tile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from scc_wall.app.shelf import Shelf
from scc_wall.app.wall_now import WallNow
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.control import tour_command
from scc_wall.control.command import Command
from scc_wall.control.hand_command import Put, Select
from scc_wall.control.ptz_command import PtzPreset
from scc_wall.control.tour_command import StopTour
from scc_wall.desk.keypad import (
    KEYS,
    Action,
    Keypad,
    NeedsNumber,
    NextTile,
    PickMonitor,
    RecallPreset,
    ShowNumber,
    StartTour,
    Walk,
    press,
)
from scc_wall.desk.neighbours import walk
from scc_wall.wall.pane import Pane
from scc_wall.wall.select import first_on_monitor, next_on_monitor, selected

SAME_KEYS = {",": "."}
"""Keypads of some keyboards have a comma where others have a point."""
TAKES_BACK = frozenset({"Backspace", "Esc"})


@dataclass(slots=True)
class KeypadHand:
    """What has been typed, and where it goes.

    ask: dispatches a command; tell: says why not; echo: shows what is typed; tour_name: of a tour by its number.
    """

    now: WallNow
    shelf: Shelf
    ask: Callable[[Command], None]
    tell: Callable[[Trouble], None]
    echo: Callable[[str], None]
    tour_name: Callable[[int], str]
    keypad: Keypad = field(default_factory=Keypad)

    def takes(self, chord: str) -> bool:
        """Return whether a key is the keypad's, and then take it. What takes digits back is another's while there are none."""
        key = SAME_KEYS.get(chord, chord)
        if key not in KEYS or (key in TAKES_BACK and not self.keypad.digits):
            return False
        self.keypad, action = press(self.keypad, key)
        self.echo(self.keypad.digits)
        if action is not None:
            try:
                self.ask(self._command(action))
            except Trouble as trouble:
                self.tell(trouble)
        return True

    def _command(self, action: Action) -> Command:
        match action:
            case ShowNumber(number):
                return Put(self._pane().tile, self._camera(number).id)
            case NextTile():
                after = next_on_monitor(self.now.state.panes, self._pane().tile)
                return Select((after or self._pane()).tile)
            case PickMonitor(number):
                return Select(self._first_on(number).tile)
            case Walk(step):
                return Put(self._pane().tile, self._neighbour(step).id)
            case NeedsNumber(key):
                raise Trouble("desk.key_needs_number", pressed=key)
            case RecallPreset(number):
                return PtzPreset(self._shown_camera().id, str(number))
            case StartTour(number):
                return tour_command.StartTour(self.tour_name(number)) if number else StopTour()

    def _pane(self) -> Pane:
        pane = selected(self.now.state.panes, self.now.selected)
        if pane is None:
            raise Trouble("desk.nothing_shown")
        return pane

    def _camera(self, number: int) -> Camera:
        found = next((camera for camera in self.shelf.library.cameras.values() if camera.number == number), None)
        if found is None:
            raise Trouble("desk.no_number", number=number)
        return found

    def _first_on(self, number: int) -> Pane:
        identity = self.now.monitors.identity_of(number)
        pane = first_on_monitor(self.now.state.panes, identity) if identity else None
        if pane is None:
            raise Trouble("desk.no_monitor", number=number)
        return pane

    def _neighbour(self, step: int) -> Camera:
        return walk(self.shelf.library.cameras.values(), self._shown_camera(), step)

    def _shown_camera(self) -> Camera:
        feed, cameras = self._pane().feed, self.shelf.library.cameras
        if feed is None or feed.camera not in cameras:
            raise Trouble("desk.nothing_shown")
        return cameras[feed.camera]
