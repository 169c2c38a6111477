"""The monitors that are there, with their numbers in the site's list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from scc_wall.layout.monitors import KnownMonitor, Monitor, Numbering, identity_of, number_monitors, without_mirrors
from scc_wall.ui.screens import Screen


def numbered(known: Sequence[KnownMonitor], screens: Iterable[Screen]) -> Numbering:
    """Return the screens as numbered monitors, mirrors left out, and the site's list as it is now."""
    present = [
        Monitor(identity_of(one.manufacturer, one.model, one.serial, one.connector), 0, one.connector, one.rect)
        for one in screens
    ]
    numbering = number_monitors(known, present)
    return replace(numbering, present=without_mirrors(numbering.present))
