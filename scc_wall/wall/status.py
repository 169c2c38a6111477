"""The answer of `ctl status --json`. Scripts and measurements read it: extend it, never rename a key (DESIGN.md section 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from scc_wall.base.geometry import Rect
from scc_wall.camera.camera import Camera
from scc_wall.wall.view import PaneView, State


def status(
    layout: str,
    shown: Iterable[tuple[PaneView, Rect]],
    cameras: Mapping[str, Camera],
    workers: Iterable[tuple[str, int]],
    *,
    overload: str | None = None,
    unplaced: Sequence[str] = (),
    delays_ms: Mapping[str, int | None] | None = None,
) -> dict[str, object]:
    """Return the status as plain values.

    shown: the views, each with its picture's place on the X screen in pixels; workers: role and process id of each; overload:
    why panes are lowered, None mostly; unplaced: tiles without a place. Whole numbers are milliseconds; age_ms is -1 before
    the first picture; delays_ms: by pane, from a picture's last byte to the glass, None while nobody knows.
    """
    shown = tuple(shown)
    counts = Counter(view.state for view, _ in shown)
    return {
        "layout": layout,
        "panes": [_pane(view, place, cameras.get(view.camera), (delays_ms or {}).get(view.pane)) for view, place in shown],
        "workers": [{"role": role, "pid": pid} for role, pid in workers],
        "overload": overload,
        "counts": {state.value: counts[state] for state in State},
        "unplaced": list(unplaced),
    }


def _pane(view: PaneView, place: Rect, camera: Camera | None, delay_ms: int | None) -> dict[str, object]:
    return {
        "tile": view.tile,
        "monitor": view.monitor,
        "camera": view.camera,
        "wanted": view.wanted or view.camera,
        "stream": str(view.stream),
        "state": view.state.value,
        "lowered": view.lowered,
        "fps": round(view.fps, 1),
        "age_ms": -1 if view.age_s is None else round(view.age_s * 1000),
        "lag_ms": view.lag_ms,
        "delay_ms": delay_ms,
        "x": place.x,
        "y": place.y,
        "w": place.w,
        "h": place.h,
        "pane": view.pane,
        "number": view.number,
        "name": view.name,
        "group": view.group,
        "region": camera.region if camera is not None else "",
        "reason": view.reason,
        "retry_s": view.retry_s,
        "frozen": view.frozen,
        "security": view.security,
        "received": view.received,
        "sessions": view.sessions,
        "selected": view.selected,
        "zoom": view.zoom,
    }
