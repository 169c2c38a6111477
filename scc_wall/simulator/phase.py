"""Which picture of a clip belongs to a moment: clips run in phase with the minute, so that the dial on them is true."""

from __future__ import annotations

from math import ceil, floor

from scc_wall.simulator.clip import Format


def picture_number(form: Format, wall: float, shift: float) -> int:
    """Return the running number (since the epoch) of the newest picture at Unix time `wall`.

    `shift` seconds set one camera's pictures apart from the others'.
    """
    return floor((wall - shift) * form.rate)


def place_in_clip(form: Format, length: int, number: int) -> int:
    """Return which of a clip's `length` pictures the running number shows."""
    return (number - form.first) % length


def is_key(form: Format, length: int, number: int) -> bool:
    """Return whether the running number is a key picture."""
    return next_key(form, length, number) == number


def next_key(form: Format, length: int, number: int) -> int:
    """Return the running number of the first key picture at or after `number`."""
    place = place_in_clip(form, length, number)
    after = min(ceil((place + form.lead) / form.gop) * form.gop - form.lead, length) if place else 0
    return number + after - place


def due(form: Format, number: int, shift: float) -> float:
    """Return the Unix time at which a running number is sent."""
    return number / form.rate + shift
