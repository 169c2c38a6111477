"""A coded picture on its way from a camera to the panes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """One whole coded picture: all its slices, Annex B (H.264, H.265).

    at: when it came, seconds of our clock; source_s: the source's own presentation time in seconds, None where it gave none
    (with B pictures it is not in order: pictures come in decoding order); key: decoding can begin here; taken_s: when it was
    taken by the source's own clock (Unix time), None where it does not tell; reported: the source has just told its time anew;
    heals: who begins at this key picture sees a smear that heals; the stream has no better (`keyless`, gradual refresh).
    """

    data: bytes
    at: float
    source_s: float | None
    key: bool
    taken_s: float | None = None
    reported: bool = False
    heals: bool = False


class Gop:
    """The newest group of pictures: from the last key picture on, capped in bytes.

    A group that outgrows the cap keeps its key picture only: a late joiner then starts with it and waits for the next one.
    """

    def __init__(self, cap: int) -> None:
        """Start empty; cap: bytes."""
        self._cap = cap
        self._bytes = 0
        self._overgrown = False
        self.pictures: list[Picture] = []

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the group was left out."""
        return bool(self.pictures) and not self._overgrown

    def add(self, picture: Picture) -> None:
        """Take the next picture; those before the first key picture are not kept."""
        if picture.key:
            self.pictures = [picture]
            self._bytes = len(picture.data)
            self._overgrown = False
        elif self.pictures and not self._overgrown:
            self._bytes += len(picture.data)
            if self._bytes > self._cap:
                self._overgrown = True
                del self.pictures[1:]
            else:
                self.pictures.append(picture)

    def clear(self) -> None:
        """Forget everything: the session ended, its pictures are old."""
        self.pictures = []
        self._overgrown = False
