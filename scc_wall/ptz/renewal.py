"""The dead man's handle: a move lives only as long as somebody keeps asking for it.

Two chains, each with its own end: the camera stops by itself when it is not told again within its Timeout (where it honours
one), and the devices process stops it when gui has not said within `HEARD_S` that the key is still held.
"""

from __future__ import annotations

import math

RENEW_S = 0.7
"""A held move is repeated so often."""
TIMEOUT_S = 2.0
"""What a move asks for, cut to the camera's range: two renewals may get lost."""
HEARD_S = 1.0
"""A gui that is silent for so long about a held move is dead or hangs: the camera is stopped."""
TOLD_S = 0.25
"""How often gui says that a move is still held."""


def timeout_for(low: float | None, high: float | None) -> int:
    """Return the Timeout in whole seconds for a camera's advertised range; 0..0, infinite and missing ranges count as none."""
    bottom = low if low is not None and math.isfinite(low) and low > 0.0 else 1.0
    top = high if high is not None and math.isfinite(high) and high > 0.0 else math.inf
    if top < bottom:
        bottom, top = 1.0, math.inf
    wished = max(bottom, min(top, TIMEOUT_S))
    return max(1, min(math.ceil(wished), math.floor(top) if math.isfinite(top) and top >= 1.0 else math.ceil(wished)))


def is_due(sent: float, now: float) -> bool:
    """Return whether a held move is to be repeated."""
    return now - sent >= RENEW_S


def is_abandoned(heard: float, now: float) -> bool:
    """Return whether a held move has lost its hand."""
    return now - heard >= HEARD_S
