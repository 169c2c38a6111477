"""What gui and a player process say to each other about panes on the glass (see `messages` for what is common)."""

from __future__ import annotations

from dataclasses import dataclass

# gui -> player


@dataclass(frozen=True, slots=True)
class PlayPane:
    """Play the pipe end beside this message (one descriptor) in this X window, in place of what the pane played before.

    serial: counts the players a pane has had, so that a late word about a former one is known as such; jpeg: what comes through
    the pipe are JPEG pictures (see `AttachPane`).
    """

    pane: str
    window: int
    serial: int
    jpeg: bool = False


@dataclass(frozen=True, slots=True)
class StopPane:
    """End this pane's player."""

    pane: str


@dataclass(frozen=True, slots=True)
class ShapePane:
    """Draw this pane's pictures with this ratio of width to height, as "16:9", whatever their own; empty: with their own."""

    pane: str
    shape: str


@dataclass(frozen=True, slots=True)
class WatchPane:
    """Tell, once and at once, when a new picture has been drawn in this pane while its window has that size (pixels).

    In place of what the pane was watched for before. serial: counts a pane's watches; joined_ms: only pictures of the feed that
    joined at that time, by the system's monotonic clock, count; 0: any.
    """

    pane: str
    serial: int
    joined_ms: int
    width: int
    height: int


# player -> gui


@dataclass(frozen=True, slots=True)
class PaneReport:
    """What one player has shown: libVLC's counters since it was made, and how long its sampled pixels have not changed.

    began_ms: when the time it plays began on the glass, by the system's monotonic clock (0: not known yet). What is between
    this and its `PaneClock` is the delay.
    """

    pane: str
    displayed: int
    decoded: int
    lost: int
    read_bytes: int
    mapped: bool
    still_ms: int
    began_ms: int = 0


@dataclass(frozen=True, slots=True)
class PaneReports:
    """All panes' reports of one player process, four times a second."""

    reports: tuple[PaneReport, ...]


@dataclass(frozen=True, slots=True)
class PaneStopped:
    """That player of this pane is gone and no longer draws. asked: whether gui had asked for it."""

    pane: str
    serial: int
    asked: bool


@dataclass(frozen=True, slots=True)
class PaneFresh:
    """What this pane was watched for, in the watch of that serial, is on its glass."""

    pane: str
    serial: int
    joined: bool
