"""Leading pictures of an open group: they come after the key picture, are shown before it, and need the group before it.

Whoever begins at that key picture cannot decode them (ITU-T H.265 section 3.77, RASL pictures; the same in H.264 where a
recovery point is no IDR picture): shown, they would be smears.
"""

from __future__ import annotations

from scc_wall.feeds.picture import Picture


class Leading:
    """Tells what to leave out after a beginning."""

    def __init__(self) -> None:
        """Start with nothing to leave out."""
        self._from_s: float | None = None

    def begins(self, key: Picture) -> None:
        """Take that decoding begins with this key picture."""
        self._from_s = key.source_s

    def is_leading(self, picture: Picture) -> bool:
        """Return whether a picture that comes after the beginning must be left out; the first other one ends it."""
        if self._from_s is None:
            return False
        if not picture.key and picture.source_s is not None and picture.source_s < self._from_s:
            return True
        self._from_s = None
        return False
