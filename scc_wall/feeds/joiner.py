"""Joins pictures that FFmpeg hands over in pieces.

FFmpeg's parser begins a new picture wherever parameter sets stand; some servers put them in front of every slice of a key
picture (GStreamer's, told to repeat them, with encoders that make several slices). Whether a piece begins a picture is told by
its first slice: first_mb_in_slice is 0 (H.264 section 7.3.3), first_slice_segment_in_pic_flag is 1 (H.265 section 7.3.6.1).
"""

from __future__ import annotations

from dataclasses import replace

from scc_wall.feeds.annexb import begins_picture, from_first_slice
from scc_wall.feeds.picture import Picture


class Joiner:
    """One session's pieces. While all pictures come whole they pass at once; after the first piece each waits for the next."""

    def __init__(self, codec: str) -> None:
        """Take pieces of a codec, "h264" or "hevc"."""
        self._codec = codec
        self._is_joining = False
        self._needs_key = False
        self._waiting: Picture | None = None

    def take(self, part: Picture) -> Picture | None:
        """Take what has come and return a picture that is whole now, if there is one."""
        begins = begins_picture(part.data, self._codec)
        if not self._is_joining:
            if begins:
                return part
            self._is_joining = self._needs_key = True  # the picture it belongs to has passed by torn: begin anew
            return None
        if not begins:
            if self._waiting is not None:
                self._waiting = replace(self._waiting, data=self._waiting.data + from_first_slice(part.data, self._codec))
            return None
        whole, self._waiting = self._waiting, None
        if part.key or not self._needs_key:
            self._needs_key = False
            self._waiting = part
        return replace(whole, at=part.at) if whole is not None else None
