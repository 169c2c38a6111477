"""What a camera shows while its film is still being drawn: a card that says so, with the true dial."""

from __future__ import annotations

import numpy as np

from scc_wall.simulator.draw.canvas import Canvas
from scc_wall.simulator.draw.film import GRAINS, Film, Subject
from scc_wall.simulator.draw.overlay import overlay
from scc_wall.simulator.draw.planes import Tint, frame_of

WAITING = Subject("SIMULASI", 0, "adegan sedang digambar / the scene is being drawn", "")
"""The subject of which there is no film but a card."""

_TOP, _BOTTOM, _INK, _QUIET = (44, 58, 74), (22, 28, 38), (232, 238, 244), (150, 166, 184)


def card(scale: int) -> Film:
    """Draw the card, `scale` pixels a unit (1: 640 x 360)."""
    canvas = Canvas(640, 360, scale)
    canvas.gradient(0, 360, _TOP, _BOTTOM)
    canvas.text(320, 170, "Adegan sedang digambar…", 30, _INK, "mm")
    canvas.text(320, 208, "The scene is being drawn", 18, _QUIET, "mm")
    still = np.zeros((GRAINS, 360 * scale, 640 * scale), np.uint8)
    lettering = overlay(640 * scale, 360 * scale, scale, WAITING.number, WAITING.name, WAITING.label)
    return Film(frame_of(Tint(colour=1.0).apply(canvas.pixels().astype(np.float32))), None, (), [], lettering, still)
