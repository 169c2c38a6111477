"""Panes that a cover lies over are drawn off-screen: X forgets what is hidden, and would show black when the cover goes.

So without it a pane that had been connecting was black for 20 to 55 ms, until its next picture (measured). It is also how the
player learns at once that the first picture is drawn: of a window that is hidden whole, X reports no drawing.
"""

from __future__ import annotations

from collections.abc import Callable

UNCOVERED_S = 1.0
"""So long after a cover was taken away its pane is drawn off-screen still: the X server may be behind."""


class CoveredPanes:
    """Which panes' windows are drawn off-screen; on the GUI thread."""

    def __init__(self, keep_drawn: Callable[[int, bool], None], later: Callable[[float, Callable[[], None]], None]) -> None:
        """keep_drawn: has an X window drawn off-screen, or no more; later: calls something in so many seconds."""
        self._keep_drawn, self._later = keep_drawn, later
        self._covered: dict[int, int] = {}
        self._count = 0

    def note(self, window_id: int, is_covered: bool) -> None:
        """Take that a cover lies over a pane's window, or no more."""
        self._count += 1
        if is_covered:
            if window_id not in self._covered:
                self._keep_drawn(window_id, True)
            self._covered[window_id] = self._count
        elif window_id in self._covered:
            asked = self._covered[window_id] = self._count
            self._later(UNCOVERED_S, lambda: self._leave(window_id, asked))

    def _leave(self, window_id: int, asked: int) -> None:
        """Draw a window as others are, unless it was covered again meanwhile."""
        if self._covered.get(window_id) == asked:
            del self._covered[window_id]
            self._keep_drawn(window_id, False)
