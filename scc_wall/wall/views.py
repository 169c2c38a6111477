"""What the people in the room are told: one view for each pane that is on the glass."""

from __future__ import annotations

from collections.abc import Mapping

from scc_wall.camera.camera import Camera, Feed
from scc_wall.wall.life import PaneLife
from scc_wall.wall.liveness import Judgement, judge
from scc_wall.wall.pane import Pane
from scc_wall.wall.view import PaneView, State
from scc_wall.wall.wall import WallState


def views(state: WallState, cameras: Mapping[str, Camera], now: float) -> tuple[PaneView, ...]:
    """Return the views of all panes but spares, in reading order on each monitor."""
    shown = sorted((pane for pane in state.panes if not pane.spare), key=reading_order)
    return tuple(_view(pane, state, cameras, now) for pane in shown)


def _view(pane: Pane, state: WallState, cameras: Mapping[str, Camera], now: float) -> PaneView:
    life = state.lives[pane.id]
    told = judge(life, now)
    if told.feed is not None and told.feed in state.withheld and told.state is not State.LIVE:
        # Nobody should be sent to that camera: the wall itself holds it back.
        told = Judgement(State.OFF, told.feed, reason=state.withheld[told.feed])
    camera_id = told.feed.camera if told.feed is not None else ""
    camera = cameras.get(camera_id)
    word = life.word(told.feed) if told.feed is not None else None
    follows = _following(told.feed, told.wanted)
    return PaneView(
        pane=pane.id,
        tile=pane.tile,
        camera=camera_id,
        # A camera that was taken off the list while it is shown still has its id.
        number=camera.number if camera else 0,
        name=camera.name if camera else camera_id,
        group=camera.group if camera else "",
        state=told.state,
        wanted=follows,
        wanted_name=cameras[follows].name if follows in cameras else follows,
        age_s=told.age_s,
        retry_s=told.retry_s,
        reason=told.reason,
        has_picture=told.has_picture,
        frozen=told.frozen,
        lowered=life.lowered or state.lowered.get(pane.tile),
        stream=told.feed.stream if told.feed is not None else "",
        monitor=pane.monitor,
        attempt=told.attempt,
        fps=told.fps,
        lag_ms=told.lag_ms,
        security=_security(told.feed, life),
        received=word.report.pictures if word else 0,
        sessions=word.report.sessions if word else 0,
    )


def _security(feed: Feed | None, life: PaneLife) -> str:
    word = life.word(feed) if feed is not None else None
    return word.report.security if word is not None else ""


def _following(shown: Feed | None, wanted: Feed | None) -> str:
    """Return the id of the camera that is to follow; another stream of the same camera is no news to anybody."""
    return wanted.camera if wanted is not None and (shown is None or wanted.camera != shown.camera) else ""


def reading_order(pane: Pane) -> tuple[str, int, int, str]:
    """Return what panes are sorted by: monitor by monitor, from top left to bottom right."""
    return pane.monitor, pane.rect.y, pane.rect.x, pane.id
