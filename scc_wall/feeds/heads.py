"""What a pane needs before a key picture, and what it tells: parameter sets, and the size of the pictures."""

from __future__ import annotations

from scc_wall.feeds.annexb import parameter_sets
from scc_wall.feeds.sound import has_slice
from scc_wall.feeds.sps import picture_size


class Heads:
    """One session's newest parameter sets (Annex B)."""

    def __init__(self, codec: str, told: bytes, size: tuple[int, int] = (0, 0)) -> None:
        """Begin with those of the camera's description, perhaps none. size: what else is known of width and height."""
        self._codec = codec
        self._sets = parameter_sets(told, codec)
        self.size = (picture_size(self._sets, codec) if self._sets else None) or size
        """Width and height in pixels, 0 while nobody knows."""

    def whole(self, data: bytes, *, key: bool) -> bytes:
        """Return a picture as panes need it: a key picture with its parameter sets, even if the camera told them but once."""
        own = parameter_sets(data, self._codec) if key or not has_slice(data, self._codec) else b""
        if not key and not own:
            return data
        if own:
            self._sets = own
            self.size = picture_size(own, self._codec) or self.size
            return data
        return self._sets + data
