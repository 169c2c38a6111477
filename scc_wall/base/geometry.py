"""Rectangles in pixels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Rect:
    """A rectangle: left, top, width and height in pixels; y grows downwards."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The first column to the right of it."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The first row below it."""
        return self.y + self.h

    @property
    def is_empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.w <= 0 or self.h <= 0

    def moved(self, dx: int, dy: int) -> Rect:
        """Return the same rectangle dx to the right and dy down."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def overlaps(self, other: Rect) -> bool:
        """Return whether the two share at least one pixel."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


def letterboxed(place: Rect, aspect: float) -> Rect:
    """Return where a picture of that aspect (width by height) lies in a place that it fills as far as it can."""
    width = min(place.w, round(place.h * aspect))
    height = min(place.h, round(place.w / aspect))
    return Rect(place.x + (place.w - width) // 2, place.y + (place.h - height) // 2, width, height)


def split(length: int, parts: int) -> list[int]:
    """Return the parts + 1 borders that divide length pixels as evenly as whole pixels allow."""
    return [length * part // parts for part in range(parts + 1)]
