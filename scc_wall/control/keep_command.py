"""Commands about what is kept: closing reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

Long = str
"""A word that may be longer than others; the grammar knows it by this name."""


@dataclass(frozen=True, slots=True)
class WriteMinutes:
    """Write the closing report (berita acara) of a `letter`, by its id, or an `event`, by its plan, as PDF into `reports`."""

    verb: ClassVar[str] = "minutes"
    tells: ClassVar[bool] = True
    about: str
    subject: Long


KeepCommand = WriteMinutes
