"""Everything about moving cameras at the running wall, put together: the helm, the hands, and what lies over the pictures."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.adapters.device_memory import load_devices, remember_rung
from scc_wall.adapters.moving_file import load_moving, save_moving
from scc_wall.adapters.ptz_file import save_curve
from scc_wall.adapters.resources import resource_path
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.helm import Helm, Notices
from scc_wall.app.ptz_acts import register_ptz
from scc_wall.app.ptz_hands import PtzHands
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.base.device_messages import StickMoved, StopRecipe
from scc_wall.base.geometry import Rect, letterboxed
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Stream
from scc_wall.control.command import Command
from scc_wall.control.ptz_command import PtzHold, PtzMove
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Reply
from scc_wall.ptz.lens import ASPECT
from scc_wall.ui.glass import Glass
from scc_wall.ui.pane_touch import PaneClick
from scc_wall.ui.ptz_events import PtzEvents
from scc_wall.ui.ptz_overlays import PtzOverlays
from scc_wall.ui.ptz_text import PtzText, ptz_text
from scc_wall.workers.crew import DEVICES, Crew

USUAL_DELAY_MS = 350
"""From a camera's lens to the glass, where nobody has measured it."""
HURRY_S = 0.7
"""So long the main stream has to connect before a key picture is asked for."""
TAKE_KEY = "P"
"""Takes the camera under the pointer in hand, or lets it go."""


class PtzPart:
    """Moving cameras, as the wall's program uses it; on the GUI thread."""

    def __init__(
        self,
        glass: Glass,
        crew: Crew,
        shelf: Shelf,
        showing: Showing,
        words: Words,
        disk: DiskWork,
        tell: Callable[[Trouble], None],
        origin: Callable[[OriginKind], Origin] = Origin,
    ) -> None:
        self._glass, self._crew, self._shelf, self._words, self._disk = glass, crew, shelf, words, disk
        self._showing, self._now = showing, showing.now
        self._tell, self._folder, self._origin = tell, shelf.library.folder, origin
        self._registry: Registry | None = None
        notices = Notices(tell, self._save_moving, self._may, self._person, self._remember, self._take_stick, self._save_curve)
        self.helm = Helm(crew, shelf, time.monotonic, load_devices(self._folder), notices)
        self.helm.delay_ms = self._delay_ms
        crew.listen(DEVICES, self.helm, (str(resource_path("onvif")),))
        self._hands = PtzHands(self._ask)
        self._overlays = PtzOverlays(glass)
        self._events = PtzEvents(self._place_in_hand)
        self._layout = ""
        self._hurried, self._hurry_at = "", math.inf

    def register(self, registry: Registry) -> None:
        """Give the commands about moving cameras their acts."""
        self._registry = registry
        register_ptz(registry, self.helm)

    def start(self) -> None:
        """Begin to listen to hands; the process is started now where any camera has an ONVIF address."""
        self.helm.stop_left_over(load_moving(self._folder))
        if any(camera.onvif is not None for camera in self._shelf.library.cameras.values()):
            self._crew.start(DEVICES)
        self._glass.watch_windows(self._events)
        self._glass.pane_clicked.connect(self._clicked)
        self._glass.key.connect(self._pressed)
        self._events.told.connect(self._took)
        self._overlays.pressed.connect(self._hands.press)
        self._overlays.lifted.connect(self._hands.lift)

    def tick(self) -> None:
        """Keep moves alive, let go of what is off the glass, and show how cameras stand; a few times a second."""
        self.helm.tick()
        pane = self._now.pane(self._hands.pane) if self._hands.camera else None
        is_gone = pane is None or pane.feed is None or pane.feed.camera != self._hands.camera
        if self._hands.camera and (is_gone or self._now.state.layout != self._layout):
            self._hands.hands_off()
            if is_gone:
                self._hands.let_go()
        holder = self.helm.holder(self._hands.camera) if self._hands.camera else None
        if self._hands.camera and (holder is None or holder.person != self._person(self._origin(OriginKind.KEY))):
            self._hands.drop()
        self._showing.take_in_hand(frozenset({self._hands.camera} - {""}))
        self._hurry_the_picture()
        self._layout = self._now.state.layout
        self.show()

    def show(self) -> None:
        """Bring bars and pad to the present state."""
        texts: dict[str, PtzText] = {}
        for pane in self._now.state.panes:
            if pane.spare or pane.feed is None or pane.feed.camera not in self.helm.cameras():
                continue
            camera = pane.feed.camera
            holder = self.helm.holder(camera)
            told = ptz_text(
                self.helm.reports.get(camera),
                holder.person if holder is not None else "",
                self._shelf.library.ptz.of(camera).distance_m,
                self._words,
            )
            if told is not None:
                texts[pane.id] = told
        self._overlays.show({} if self._glass.is_private else texts, "" if self._glass.is_covered else self._hands.pane)

    def leave(self, origin: Origin) -> None:
        """Let go of all that somebody holds, and stop what they move: they are leaving."""
        self.helm.release("", origin)
        self._hands.drop()

    def library_changed(self) -> None:
        """Take changed addresses, logins and settings."""
        self.helm.library_changed()

    def end(self) -> None:
        """Let go; the devices process stops what moves at its own end."""
        self._hands.let_go()
        self._overlays.end()

    # within

    def _ask(self, command: Command) -> None:
        """Carry out what somebody at the wall asks for."""
        if self._registry is None:
            return

        def reply(answer: Reply) -> None:
            if isinstance(answer, Trouble):
                self._tell(answer)
                if isinstance(command, PtzHold):
                    self._hands.drop()

        self._registry.dispatch(command, self._origin(OriginKind.KEY), reply)
        QTimer.singleShot(0, self.show)

    def _took(self, event: object) -> None:
        self._hands.take_event(event)

    def _take_stick(self, moved: StickMoved) -> None:
        self._hands.take_stick(moved)

    def _clicked(self, click: object) -> None:
        """Take the camera in hand that the right button points at."""
        if isinstance(click, PaneClick) and click.button == "right" and not click.twice:
            self._take(click.pane)

    def _pressed(self, chord: str) -> None:
        if chord != TAKE_KEY:
            return
        if self._hands.camera:
            self._hands.let_go()
            return
        selected = next((one.id for one in self._now.state.panes if one.tile == self._now.selected and not one.spare), None)
        pane = self._glass.pane_at(self._events.pointer()) or selected
        if pane is None:
            self._tell(Trouble("ptz.no_pane"))
        else:
            self._take(pane)

    def _take(self, pane_id: str) -> None:
        pane = self._now.pane(pane_id)
        camera = self._shelf.library.cameras.get(pane.feed.camera) if pane is not None and pane.feed is not None else None
        if camera is not None and camera.onvif is not None:
            self._hands.take(camera.id, pane_id)
        elif camera is not None:
            self._tell(Trouble("device.unknown"))

    def _place_in_hand(self) -> Rect | None:
        if not self._hands.camera or self._glass.is_covered or self._glass.picture(self._hands.pane) is None:
            return None
        return letterboxed(self._glass.picture_place(self._hands.pane), ASPECT)

    def _delay_ms(self, camera: str) -> int:
        """Return how late a camera's picture is, as far as it is known."""
        lag = max((view.lag_ms for view in self._now.views() if view.camera == camera), default=0)
        return USUAL_DELAY_MS + max(0, lag)

    def _person(self, origin: Origin) -> str:
        return origin.person or self._words.say(f"ptz.person_{origin.kind}")

    def _hurry_the_picture(self) -> None:
        """Ask the camera in hand once for a key picture while its main stream is awaited: the next one may be seconds away."""
        camera, now = self._hands.camera, time.monotonic()
        if camera != self._hurried:
            self._hurried, self._hurry_at = camera, now + HURRY_S
        if not camera or now < self._hurry_at:
            return
        self._hurry_at = math.inf  # a request more would only stand in a move's way
        shown = [view for view in self._now.views() if view.pane == self._hands.pane]
        known = self._shelf.library.cameras.get(camera)
        if known is not None and known.main is not None and any(view.stream != Stream.MAIN for view in shown):
            self.helm.ask(camera, None, "refresh").then(lambda _reply: None)

    def _may(self, origin: Origin) -> bool:
        return self._registry is not None and self._registry.may(origin, PtzMove("", 0.0, 0.0))

    def _save_curve(self, camera: str, points: tuple[tuple[float, float], ...]) -> None:
        folder: Path = self._folder
        self._disk.do(lambda: save_curve(folder, camera, points))  # the site's files are looked at, and so it is taken

    def _save_moving(self, recipes: tuple[StopRecipe, ...]) -> None:
        folder: Path = self._folder
        self._disk.do(lambda: save_moving(folder, recipes))

    def _remember(self, camera: str, model: str, rung: str) -> None:
        folder: Path = self._folder
        self._disk.do(lambda: remember_rung(folder, camera, model, rung))
