"""Keys and the commands they give. The help page is made from the same table, so that no key is left out of it.

Chords are written as Qt's portable text writes them: `Ctrl+F1`, `Esc`, `Backspace`.
"""

from __future__ import annotations

from collections.abc import Sequence

from scc_wall.base.words import Words
from scc_wall.control.access_command import SignIn, SignOut
from scc_wall.control.command import Command
from scc_wall.control.desk_command import OpenDesk
from scc_wall.control.editor_command import EditLayout
from scc_wall.control.hand_command import Redo, Undo
from scc_wall.control.layout_command import Back, ShowNth
from scc_wall.control.tile_command import OFF, ON, CoverWall, FitTile, Magnify, ShowNumbers, Snapshot
from scc_wall.control.tour_command import PauseTour
from scc_wall.control.wall_command import EnterFullScreen, LeaveFullScreen, Quit, Retry, ShowKeys

LAYOUT_KEYS = 12
"""Layouts that have a key of their own: the first twelve of the site's list."""

KEYS: dict[str, Command] = {
    "F1": ShowKeys(),
    **{f"Ctrl+F{number}": ShowNth(number) for number in range(1, LAYOUT_KEYS + 1)},
    "Backspace": Back(),
    "F2": OpenDesk(),
    "F3": EditLayout(),
    "Ctrl+T": PauseTour(),
    "Ctrl+Z": Undo(),
    "Ctrl+Y": Redo(),
    "Ctrl+R": Retry(),
    "Esc": LeaveFullScreen(),
    "F9": SignIn(),
    "Shift+F9": SignOut(),
    "F11": EnterFullScreen(),
    "T": CoverWall(),
    "N": ShowNumbers(ON),
    "S": Snapshot(),
    "V": FitTile("next"),
    "Ctrl+0": Magnify(100),
    "Ctrl+Q": Quit(),
}
"""Chord -> command."""

RELEASES: dict[str, Command] = {"N": ShowNumbers(OFF)}
"""Chord -> command when the key is let go."""


PTZ_KEYS = (("P", "ptz_take"), ("← ↑ → ↓", "ptz_turn"), ("+ -", "ptz_zoom"), ("Space", "ptz_stop"))
"""Keys that move a camera, for the help page; what they do is in `ui/ptz_events`: they count while they are held."""


def key_lines(words: Words, titles: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return each chord and what it does; titles: those of the site's layouts, keys without a layout are left out."""
    listed = tuple((chord, sentence) for chord, command in KEYS.items() if (sentence := _sentence(command, words, titles)))
    return (*listed, *((keys, words.say(f"control.key.{name}")) for keys, name in PTZ_KEYS))


def _sentence(command: Command, words: Words, titles: Sequence[str]) -> str:
    if isinstance(command, ShowNth):
        return words.say("control.key.nth", title=titles[command.number - 1]) if command.number <= len(titles) else ""
    return words.say(f"control.key.{command.verb.replace(' ', '_')}")
