"""What a pane needs before a key picture, and what it tells: parameter sets, and the size of the pictures."""

from __future__ import annotations

from scc_wall.feeds.annexb import PARAMETER_SETS, PARAMETER_SETS_LIMIT, sets_by_kind
from scc_wall.feeds.sound import has_slice
from scc_wall.feeds.sps import picture_size

_SPS = {"h264": 7, "hevc": 33}


class Heads:
    """One session's newest parameter sets (Annex B)."""

    def __init__(self, codec: str, told: bytes, size: tuple[int, int] = (0, 0)) -> None:
        """Begin with those of the camera's description, perhaps none. size: what else is known of width and height."""
        self._codec = codec
        self._sets = sets_by_kind(told, codec)
        self.size = self._told_size() or size
        """Width and height in pixels, 0 while nobody knows."""

    def whole(self, data: bytes, *, key: bool) -> bytes:
        """Return a picture as panes need it: a key picture with its parameter sets, even if the camera told them but once.

        Some cameras repeat only one kind of them, or have one in their description and the others in the stream.
        """
        if not key and has_slice(data, self._codec):
            return data
        own = sets_by_kind(data, self._codec)
        is_new = _SPS[self._codec] in own
        before = {kind: sets for kind, sets in self._sets.items() if not (is_new and kind in own)}
        if own:
            self._sets = dict(
                sorted((before | {kind: _added(before.get(kind, b""), sets) for kind, sets in own.items()}).items())
            )
            self.size = self._told_size() or self.size
        if not key or own.keys() >= PARAMETER_SETS[self._codec]:
            return data
        return b"".join(self._sets.values()) + data  # each needs those before it: what the data have is told twice then

    def _told_size(self) -> tuple[int, int] | None:
        is_whole = self._sets.keys() >= PARAMETER_SETS[self._codec]
        return picture_size(b"".join(self._sets.values()), self._codec) if is_whole else None


def _added(before: bytes, sets: bytes) -> bytes:
    """Return sets of one type with those that came before them, the newest last, as long as they are not absurdly many."""
    if sets in before:
        return before
    return sets if len(before) + len(sets) > PARAMETER_SETS_LIMIT else before + sets
