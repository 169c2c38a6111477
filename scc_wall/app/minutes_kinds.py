"""What a closing report may be about."""

from __future__ import annotations

LETTER, EVENT = "letter", "event"
