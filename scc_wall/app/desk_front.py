"""What the desk's first page shows of the wall, put into words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from scc_wall.app.composition import ZOOM
from scc_wall.app.desk_alerts import PATIENCE_S, DeskAlerts
from scc_wall.app.desk_parts import DeskParts
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.base.clock import Clock
from scc_wall.control.keys import LAYOUT_KEYS
from scc_wall.control.layout_command import Back
from scc_wall.desk.alerts import Alert
from scc_wall.desk.brief import brief
from scc_wall.desk.standing import camera_states
from scc_wall.desk.unwatched import Unwatched
from scc_wall.ui.desk.deskview import AlertLine, DeskView, LayoutLine, MiniTile, UnwatchedLine
from scc_wall.ui.desk.health_marks import health_marks
from scc_wall.ui.desk.texts import alert_text, unwatched_text
from scc_wall.ui.glass import time_of_day
from scc_wall.ui.tile_text import count_text
from scc_wall.wall.pane import Pane
from scc_wall.wall.view import PaneView

ALERT_STATES = {state.value: state for state in PATIENCE_S}
ALERTS_SHOWN = 100


class DeskFront:
    """Asked a few times a second while somebody sees the desk."""

    def __init__(self, shelf: Shelf, showing: Showing, clock: Clock, parts: DeskParts, alerts: DeskAlerts) -> None:
        self._shelf, self._showing, self._clock, self._parts, self._alerts = shelf, showing, clock, parts, alerts

    def view(self, views: Sequence[PaneView]) -> DeskView:
        """Return what the desk's first page shows at this moment."""
        now, words = self._showing.now, self._parts.words
        panes = {pane.id: pane for pane in now.state.panes if not pane.spare}
        edits, is_large = self._showing.edits(), now.state.layout.startswith(ZOOM)
        return DeskView(
            title=self._parts.title(),
            layout=now.state.layout,
            is_edited=bool(edits.now),
            can_undo=bool(edits.past) and not is_large,
            can_redo=bool(edits.future) and not is_large,
            can_go_back=bool(now.state.previous),
            layouts=tuple(
                LayoutLine(layout.name, layout.title_in(words.language), f"Ctrl+F{number}" if number <= LAYOUT_KEYS else "")
                for number, layout in enumerate(self._shelf.library.layouts, 1)
            ),
            states=camera_states(views),
            counts=count_text(views, words),
            monitors=now.monitors.places(),
            monitor_names=now.monitors.titles(),
            tiles=tuple(_tile(view, panes[view.pane], is_large) for view in views if view.pane in panes),
            alerts=tuple(self._line(alert) for alert in self._known_alerts()[:ALERTS_SHOWN]),
            pictures=self._parts.pictures(),
            favourites=self._parts.favourites(),
            health=(*self._parts.who(), *health_marks(views, self._parts.health.machine(), words)),
            unwatched=tuple(self._unwatched_line(one) for one in self._parts.health.unwatched()),
            unwatched_minutes=self._shelf.library.site.settings.watching.minutes,
        )

    def _known_alerts(self) -> tuple[Alert, ...]:
        return self._parts.scope.alerts(self._alerts.open, self._shelf.library.cameras)

    def _line(self, alert: Alert) -> AlertLine:
        camera = self._shelf.library.cameras.get(alert.subject.who)
        who = f"{camera.number} {brief(camera.name)}" if camera is not None else alert.subject.who
        over = None if alert.over_at is None else self._at(alert.over_at)
        text = alert_text(alert, who, self._at(alert.last), over, self._parts.words)
        return AlertLine(text, ALERT_STATES.get(alert.subject.kind))

    def _unwatched_line(self, one: Unwatched) -> UnwatchedLine:
        camera = self._shelf.library.cameras[one.camera]
        return UnwatchedLine(one.camera, unwatched_text(one, f"{camera.number or camera.id}", camera.name, self._parts.words))

    def _at(self, moment: float) -> datetime:
        return time_of_day() - timedelta(seconds=self._clock() - moment)


def _tile(view: PaneView, pane: Pane, is_large: bool) -> MiniTile:
    camera = pane.feed.camera if pane.feed is not None else view.camera
    return MiniTile(view, camera, pane.monitor, pane.rect, Back() if is_large else None)
