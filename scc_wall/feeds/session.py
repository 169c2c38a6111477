"""What every kind of source has in common: what a session tells, and why it may end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, Self

from scc_wall.feeds.picture import Picture

CONNECT_LIMIT_S = 8.0
SILENCE_LIMIT_S = 10.0
"""After so long without a byte a session counts as lost (gortsplib and Hanwha: 10 s)."""

PICTURE_LIMIT = 8 << 20
"""Bytes of one picture; a key picture of 4K at the best quality has about 2 MB."""

REASONS = (
    "denied", "forbidden", "not_found", "busy", "unreachable", "silent", "ended", "garbage", "mixed", "no_video", "codec",
    "answer", "transport", "certificate", "tls", "protected", "clip",
)  # fmt: skip


class SessionEnded(Exception):  # noqa: N818 - a fact with a reason
    """The session is over or never began. reason: one of REASONS."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Kind:
    """What a stream turned out to be: h264, hevc or mjpeg; width and height are 0 while nobody knows.

    held: whether a picture is known to be whole, and passed on, only when the next one begins.
    """

    codec: str
    width: int
    height: int
    held: bool = True


class Session(Protocol):
    """An open session; a context, so that the camera is told when it ends."""

    @property
    def kind(self) -> Kind:
        """What the stream is, as far as it is known now."""

    @property
    def security(self) -> str:
        """How the way is protected: `verified` (encrypted, certificate checked), `encrypted` (unchecked) or nothing."""

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures as they come; end only by SessionEnded."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *raised: object) -> None: ...
