"""The door to python-xlib: what the wall needs of the X display beside Qt."""

from __future__ import annotations

from typing import Any

from Xlib import X
from Xlib import display as xlib_display
from Xlib import error as xlib_error

from scc_wall.base.trouble import Trouble

_FAILURES = (xlib_error.DisplayError, xlib_error.ConnectionClosedError, OSError)
"""No display, a refused or broken connection; python-xlib's XError comes with replies only, and none is asked for here."""


def open_display(name: str | None = None) -> Any:
    """Return a new connection to a display, as ":0"; None for that of the environment. Raises python-xlib's errors."""
    display = xlib_display.Display(name)
    # python-xlib 0.33 takes RandR's errors 0 to 3 for the protocol's own of those codes, and fails when one comes.
    display.display.error_classes.update(xlib_error.xerror_class)
    return display


class XDisplay:
    """A connection of our own to the X server, opened when first needed and again after it broke."""

    def __init__(self, name: str | None = None) -> None:
        """Remember which display, as ":0"; None for that of the environment."""
        self._name = name
        self._display: Any = None

    def keep_awake(self) -> None:
        """Set the idle timer of screen saver and DPMS back; no answer is waited for. Raises Trouble `ui.awake.failed`."""
        try:
            if self._display is None:
                self._display = open_display(self._name)
            self._display.force_screen_saver(X.ScreenSaverReset)
            self._display.flush()
        except _FAILURES as failure:
            self._display = None
            raise Trouble("ui.awake.failed", why=failure) from failure

    def close(self) -> None:
        """Close the connection; one that broke already is as good as closed."""
        if self._display is None:
            return
        try:
            self._display.close()
        except _FAILURES:  # the connection is lost already
            pass
        finally:
            self._display = None
