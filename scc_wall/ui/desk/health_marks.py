"""What the strip of health says: cameras by state, the machine's load, its disk, its clock and the wall's processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from scc_wall.base.words import Words
from scc_wall.desk.machine_health import ClockState, DiskRoom
from scc_wall.ui.desk.deskview import HealthMark, MachineView
from scc_wall.ui.tile_text import Tone, tone_of
from scc_wall.wall.view import PaneView, State

_ALWAYS = (Tone.LATE, Tone.LOST)
"""States that are told also when nobody is in them: an operator looks for the nought."""
_OTHERS = (Tone.REFUSED, Tone.FROZEN, Tone.CONNECTING, Tone.OFF)
_CLOCKS = {ClockState.SYNCHRONISED: State.LIVE, ClockState.ALONE: State.LATE, ClockState.UNKNOWN: State.OFF}
GIB = 1 << 30


def health_marks(views: Iterable[PaneView], machine: MachineView, words: Words) -> tuple[HealthMark, ...]:
    """Return the marks from left to right: cameras first, then the machine."""
    tones = [tone_of(view) for view in views]
    counts = Counter(tones)
    say = words.say
    marks = [HealthMark(State.LIVE, say("health.strip_live", n=counts[Tone.LIVE], all=len(tones)))] if tones else []
    marks += [_counted(tone, counts[tone], words) for tone in _ALWAYS if tones]
    marks += [_counted(tone, counts[tone], words) for tone in _OTHERS if counts[tone]]
    load = (State.LATE, "health.load_bad") if machine.is_overloaded else (State.LIVE, "health.load_good")
    marks.append(HealthMark(load[0], say(load[1])))
    marks.append(_disk(machine, words))
    if machine.has_clock_jumped:
        marks.append(HealthMark(State.LATE, say("health.clock_jumped")))
    else:
        marks.append(HealthMark(_CLOCKS[machine.clock], say(f"health.clock_{machine.clock}")))
    bad = machine.failing
    worker = ("health.workers_bad", bad, State.LOST) if bad else ("health.workers_good", machine.workers, State.LIVE)
    marks.append(HealthMark(worker[2], say(worker[0], n=worker[1])))
    return tuple(marks)


def room_text(room: DiskRoom, words: Words) -> str:
    """Return the free room as `12,3 GB`."""
    text = f"{room.free / GIB:.1f} GB"
    return text.replace(".", ",") if words.language == "id" else text


def _counted(tone: Tone, count: int, words: Words) -> HealthMark:
    """Return how many are in a state; with none it looks as a thing that is well."""
    state = State.LATE if tone is Tone.FROZEN else State(tone.value)
    return HealthMark(state if count else State.LIVE, words.say(f"health.strip_{tone}", n=count))


def _disk(machine: MachineView, words: Words) -> HealthMark:
    if not machine.rooms:
        return HealthMark(State.OFF, words.say("health.disk_unknown"))
    tightest = min(machine.rooms, key=lambda room: room.free)
    key, state = ("health.disk_bad", State.LOST) if machine.low else ("health.disk_good", State.LIVE)
    return HealthMark(state, words.say(key, room=room_text(tightest, words)))
