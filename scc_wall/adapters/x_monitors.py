"""The monitors as the X server tells them (RandR 1.5, RRGetMonitors). Qt's own list is not enough.

Qt hears of changes by events and takes what it sees then: a monitor of the same name that goes and comes back with another size
between two turns of its loop keeps the old size with Qt 6.11 until something else changes (seen in 19 of 40 tries).
"""

from __future__ import annotations

import logging
from typing import Any

from Xlib import error as xlib_error
from Xlib.ext import randr

from scc_wall.adapters.x_display import open_display
from scc_wall.base.geometry import Rect

_FAILURES = (xlib_error.DisplayError, xlib_error.ConnectionClosedError, xlib_error.XError, OSError)

log = logging.getLogger(__name__)


class XMonitors:
    """A connection of our own; for one thread."""

    def __init__(self, name: str | None = None) -> None:
        """Remember which display, as ":0"; None for that of the environment."""
        self._name = name
        self._display: Any = None
        self._names: dict[int, str] = {}
        self._is_possible = True

    def read(self) -> dict[str, Rect] | None:
        """Return each monitor's pixels on the X screen by its name (as "DP-1"); None where the server does not tell.

        Blocks until the server answers.
        """
        if not self._is_possible:
            return None
        try:
            display = self._connected()
            if display is None:
                return None
            while display.pending_events():
                display.next_event()
            found = display.screen().root.xrandr_get_monitors().monitors
            return {self._name_of(one.name): Rect(one.x, one.y, one.width_in_pixels, one.height_in_pixels) for one in found}
        except _FAILURES as failure:
            log.debug("the monitors' X connection is lost: %s", failure)
            self.close()
            return None

    def close(self) -> None:
        """Close the connection; one that broke already is as good as closed."""
        display, self._display = self._display, None
        self._names.clear()
        if display is not None:
            try:
                display.close()
            except _FAILURES as failure:
                log.debug("the X connection was gone already (%s)", failure)

    def _connected(self) -> Any:
        if self._display is None:
            display = open_display(self._name)
            told = display.xrandr_query_version() if display.has_extension(randr.extname) else None
            self._is_possible = told is not None and (told.major_version, told.minor_version) >= (1, 5)
            if not self._is_possible:
                log.info("the X server has no RandR 1.5: only Qt tells of its monitors")
                display.close()
                return None
            self._display = display
        return self._display

    def _name_of(self, atom: int) -> str:
        if atom not in self._names:
            self._names[atom] = str(self._display.get_atom_name(atom))
        return self._names[atom]
