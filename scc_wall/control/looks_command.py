"""What can be asked of the looks of the desk and the layout editor; both are remembered for the site."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked

DARK, LIGHT, OTHER = "dark", "light", "other"
SIZES = (100, 125, 150, 175, 200)
"""Sizes of letters and buttons there are, in per cent of what the monitor's height asks for."""


@dataclass(frozen=True, slots=True)
class ChooseTheme(Asked, verb="theme"):
    """Show the desk `dark` or `light`; without a word, in the other of the two."""

    mode: str = OTHER


@dataclass(frozen=True, slots=True)
class ChooseSize(Asked, verb="size"):
    """Show letters and buttons of the desk at one of `SIZES`."""

    percent: int


LooksCommand = ChooseTheme | ChooseSize
