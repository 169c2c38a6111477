"""Makes one clip, in a worker process: draw, encode, write. Nothing of it runs in the serving process."""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass
from pathlib import Path

from scc_wall.simulator.clip import Format, write_clip
from scc_wall.simulator.draw.card import WAITING, card
from scc_wall.simulator.draw.film import Subject, film
from scc_wall.simulator.encode import encoded
from scc_wall.simulator.life import die_with_parent

NICENESS = 2
"""Serving comes before making."""


@dataclass(frozen=True, slots=True)
class Order:
    """A clip to be made: of whom, in which form, and into which file.

    scale: pixels a unit of the drawing; peak: bits a second at the most.
    """

    subject: Subject
    form: Format
    scale: int
    seconds: int
    peak: int
    path: Path


def enter(parent: int) -> None:
    """Settle as a worker of the process `parent`: end with it, leave Ctrl+C to it, stand back for it."""
    die_with_parent(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(NICENESS)


def make(order: Order) -> None:
    """Make a clip; OSError if it cannot be written, EncodingFailedError if it cannot be encoded."""
    count = order.seconds * order.form.rate
    numbers = ((index + order.form.first) % count for index in range(count))
    drawn = card(order.scale) if order.subject == WAITING else film(order.subject, order.scale)
    write_clip(order.path, order.form, encoded(order.form, drawn.pictures(numbers, order.form.rate), order.peak, count))
