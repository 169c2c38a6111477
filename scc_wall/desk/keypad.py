"""The keypad as CCTV operators know it: digits first, then the key that says what they mean.

12 Enter   camera 12 into the selected tile        2 .    the keys go to monitor 2
Enter      the next tile of the monitor            3 /    preset 3 of the camera in the selected tile
+ and -    the next and the former camera of       4 *    tour 4; * alone stops the tour
           the group, in the selected tile         Backspace, Esc   take a digit back, all of them
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from scc_wall.base.words import Words

DIGITS_MOST = 4
"""Digits of the largest number; one more begins anew, as on every such keypad: the newest digits are what is meant."""

KEYS = frozenset("0123456789./*+-") | {"Enter", "Backspace", "Esc"}


@dataclass(frozen=True, slots=True)
class ShowNumber:
    """Show the camera of that number in the selected tile."""

    number: int


@dataclass(frozen=True, slots=True)
class NextTile:
    """Select the next tile of the monitor."""


@dataclass(frozen=True, slots=True)
class PickMonitor:
    """Let the keys mean that monitor, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class RecallPreset:
    """Send the camera in the selected tile to a preset, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class StartTour:
    """Start the tour of that number; 0 stops the running one."""

    number: int


@dataclass(frozen=True, slots=True)
class Walk:
    """Show the next camera of the group (1) or the former one (-1) in the selected tile."""

    step: int


@dataclass(frozen=True, slots=True)
class NeedsNumber:
    """The key means something only after a number."""

    key: str


Action = ShowNumber | NextTile | PickMonitor | RecallPreset | StartTour | Walk | NeedsNumber


@dataclass(frozen=True, slots=True)
class Keypad:
    """What has been typed and not meant yet."""

    digits: str = ""


def press(keypad: Keypad, key: str) -> tuple[Keypad, Action | None]:
    """Return the keypad after a key of `KEYS`, and what it asks for, if anything; other keys change nothing."""
    if key.isdecimal() and key in KEYS:
        kept = "" if len(keypad.digits) >= DIGITS_MOST else keypad.digits
        return Keypad(kept + key), None
    if key == "Backspace":
        return replace(keypad, digits=keypad.digits[:-1]), None
    if key in {"+", "-"}:
        return Keypad(), Walk(1 if key == "+" else -1)
    if key not in KEYS or key == "Esc":
        return (Keypad() if key == "Esc" else keypad), None
    return Keypad(), _meaning(key, keypad.digits)


def _meaning(key: str, digits: str) -> Action:
    if not digits:
        alone: dict[str, Action] = {"Enter": NextTile(), "*": StartTour(0)}
        return alone.get(key, NeedsNumber(key))
    number = int(digits)
    if key == "Enter":
        return ShowNumber(number)
    if key == ".":
        return PickMonitor(number)
    return RecallPreset(number) if key == "/" else StartTour(number)


def keypad_lines(words: Words) -> tuple[tuple[str, str], ...]:
    """Return the keypad's keys and the desk's own, and what they do, for the page of keys."""
    return tuple(
        (words.say(f"desk.key.{key}"), words.say(f"desk.key.{key}_says"))
        for key in ("digits", "enter", "dot", "slash", "star", "walk", "find", "pages")
    )
