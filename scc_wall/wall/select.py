"""Which tile the keys mean. Always one that is shown, where there is any; tiles go in reading order."""

from __future__ import annotations

from collections.abc import Iterable

from scc_wall.wall.pane import Pane
from scc_wall.wall.views import reading_order


def selected(panes: Iterable[Pane], tile: str) -> Pane | None:
    """Return the pane of the selected tile, else the first one that is shown."""
    shown = _shown(panes)
    return next((pane for pane in shown if pane.tile == tile), shown[0] if shown else None)


def next_on_monitor(panes: Iterable[Pane], tile: str) -> Pane | None:
    """Return the pane after the selected one on its monitor, the first after the last."""
    shown = _shown(panes)
    present = selected(shown, tile)
    if present is None:
        return None
    there = [pane for pane in shown if pane.monitor == present.monitor]
    return there[(there.index(present) + 1) % len(there)]


def first_on_monitor(panes: Iterable[Pane], monitor: str) -> Pane | None:
    """Return the first pane on a monitor, by the monitor's identity."""
    return next((pane for pane in _shown(panes) if pane.monitor == monitor), None)


def _shown(panes: Iterable[Pane]) -> list[Pane]:
    return sorted((pane for pane in panes if not pane.spare and pane.feed is not None), key=reading_order)
