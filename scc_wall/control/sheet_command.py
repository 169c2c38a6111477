"""Commands about the installation itself: the acceptance sheet that the customer signs, and what this program is made of."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked

Long = str
"""A word that may be longer than others; the grammar knows it by this name."""


@dataclass(frozen=True, slots=True)
class MakeSheet(Asked, verb="sheet make", tells=True):
    """Begin to write the acceptance sheet as PDF into the site's `reports`, with what was measured in the last minutes.

    language: of the sheet, empty for the wall's.
    """

    minutes: int = 10
    language: str = ""


@dataclass(frozen=True, slots=True)
class SheetProgress(Asked, verb="sheet progress", tells=True):
    """Tell how far the sheet is, and once it is written its file and its counts."""


@dataclass(frozen=True, slots=True)
class About(Asked, verb="about", tells=True):
    """Tell version, licence and every part inside; part: the text of that part's licence, by its key in the list."""

    part: Long = ""


SheetCommand = MakeSheet | SheetProgress | About
