"""What the desk's pages may name of cameras to whoever is at the wall: nothing outside their zones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from scc_wall.access.origin import OriginKind
from scc_wall.app.access_part import AccessPart
from scc_wall.app.composition import ZOOM
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.event_command import EventStatus, ReadNotes, RehearsalStatus
from scc_wall.control.reach import Sight
from scc_wall.control.registry import Registry
from scc_wall.control.setup_command import DiscoverCameras
from scc_wall.desk.alerts import Alert
from scc_wall.layout.event_plan import EventPlan
from scc_wall.ui.desk.deskview import DeskView, MiniTile
from scc_wall.ui.desk.event_lines import EventView, RehearsalLines, ShiftView
from scc_wall.ui.desk.setup_source import SetupSource
from scc_wall.wall.budget import Budgets
from scc_wall.wall.view import PaneView, State


@dataclass(frozen=True, slots=True)
class DeskScope:
    """Asked at each look.

    knows: a camera; sees_everything: nothing at all is hidden; layout: cameras of a layout; may: carry out a command.
    """

    knows: Callable[[str], bool] = lambda _camera: True
    sees_everything: Callable[[], bool] = lambda: True
    layout: Callable[[str], frozenset[str]] = lambda _name: frozenset()
    may: Callable[[Command], bool] = lambda _command: True

    def cameras(self, cameras: Mapping[str, Camera]) -> Mapping[str, Camera]:
        """Return those cameras that may be named; the very same mapping where nothing is hidden."""
        if self.sees_everything():
            return cameras
        return {name: camera for name, camera in cameras.items() if self.knows(name)}

    def has_layout(self, name: str) -> bool:
        """Return whether a layout shows nothing but what may be named."""
        return self.sees_everything() or all(map(self.knows, self.layout(name)))

    def alerts(self, alerts: tuple[Alert, ...], cameras: Mapping[str, Camera]) -> tuple[Alert, ...]:
        """Return the alerts about what may be named, and about what is no camera."""
        if self.sees_everything():
            return alerts
        return tuple(alert for alert in alerts if alert.subject.who not in cameras or self.knows(alert.subject.who))

    def event(self, view: EventView, plans: tuple[EventPlan, ...]) -> EventView:
        """Return the page of events with the plans that show and move nothing but what may be named."""
        if not self.may(RehearsalStatus()):
            view = replace(view, rehearsal=RehearsalLines())
        if not self.may(EventStatus()):
            view = replace(view, running="", title="", phase=0, said=None, can_next=False)
        if self.sees_everything():
            return view
        known = {plan.name for plan in plans if self._has_plan(plan)}
        return replace(view, plans=tuple(line for line in view.plans if line.name in known))

    def shift(self, view: ShiftView) -> ShiftView:
        """Return the shift's notes, which may name everything, for those who may read them."""
        return view if self.may(ReadNotes()) else ShiftView()

    def setup(self, source: SetupSource) -> SetupSource:
        """Return what the pages of setting up are told, nothing where somebody may not set up."""

        def may() -> bool:
            return self.may(DiscoverCameras())

        return replace(
            source,
            cameras=lambda: self.cameras(source.cameras()) if may() else {},
            budgets=lambda: source.budgets() if may() else Budgets(),
            user_of=lambda camera: source.user_of(camera) if may() else None,
            removed=lambda: source.removed() if may() else (),
        )

    def view(self, view: DeskView) -> DeskView:
        """Return the desk's look without what must not be named; tiles stay where they are, and are blank."""
        if self.sees_everything():
            return view
        return replace(
            view,
            layout=view.layout if self.has_layout(view.layout) else "",
            title="" if view.layout.startswith(ZOOM) and not self.has_layout(view.layout) else view.title,
            layouts=tuple(line for line in view.layouts if self.has_layout(line.name)),
            states={camera: state for camera, state in view.states.items() if self.knows(camera)},
            tiles=tuple(map(self._tile, view.tiles)),
            pictures={camera: picture for camera, picture in view.pictures.items() if self.knows(camera)},
            favourites=frozenset(filter(self.knows, view.favourites)),
            unwatched=tuple(line for line in view.unwatched if self.knows(line.camera)),
        )

    def _tile(self, tile: MiniTile) -> MiniTile:
        named = {tile.camera, tile.view.camera, tile.view.wanted} - {""}
        if all(map(self.knows, named)):
            return tile
        blank = PaneView(
            tile.view.pane, tile.view.tile, "", 0, "", "", State.OFF, monitor=tile.view.monitor, selected=tile.view.selected
        )
        return replace(tile, view=blank, camera="", way_back=None)

    def _has_plan(self, plan: EventPlan) -> bool:
        layouts = {part.layout for phase in plan.phases for part in phase.monitors} | {phase.layout for phase in plan.phases}
        moved = {wish.camera for phase in plan.phases for wish in phase.presets}
        return all(map(self.has_layout, layouts - {""})) and all(map(self.knows, moved))


EVERYTHING = DeskScope()
"""Hides nothing: the scope at an open site."""


def desk_scope(access: AccessPart, sight: Sight, registry: Registry) -> DeskScope:
    """Return the scope of whoever is at the wall at each moment."""

    def knows(camera: str) -> bool:
        return access.knowing.camera(access.origin(OriginKind.DESK), camera)

    def everything() -> bool:
        return access.knowing.all_cameras(access.origin(OriginKind.DESK))

    return DeskScope(knows, everything, sight.layout, lambda command: registry.may(access.origin(OriginKind.DESK), command))
