"""What the desk says of cameras, counts and alerts, in words; pure, so that it is tested without a window."""

from __future__ import annotations

from datetime import datetime

from scc_wall.base.words import Words
from scc_wall.desk.alerts import Alert
from scc_wall.desk.standing import Tally
from scc_wall.desk.unwatched import Unwatched
from scc_wall.ui.tile_text import span_text
from scc_wall.wall.view import State

WORSE = (State.LATE, State.LOST, State.REFUSED, State.CONNECTING, State.OFF)


def tally_text(tally: Tally, words: Words) -> str:
    """Return counts as `31 dari 36 langsung, 2 tertunda, 3 terputus`; states that nobody is in are left out."""
    parts = []
    if tally.shown:
        parts.append(words.say("desk.tally", live=tally.count(State.LIVE), all=tally.shown))
        parts += [words.say(f"desk.tally_{state}", n=tally.count(state)) for state in WORSE if tally.count(state)]
    if tally.hidden:
        parts.append(words.say("desk.tally_hidden", n=tally.hidden))
    return ", ".join(parts)


def alert_text(alert: Alert, who: str, since: datetime, over: datetime | None, words: Words) -> str:
    """Return an alert as one line. who: the camera for people, empty for the machine; times as they stand on the wall (WIB)."""
    what = words.say(f"desk.alert.{alert.subject.kind}")
    line = words.say("desk.alert_line", time=f"{since:%d/%m %H:%M:%S}", who=who, what=what).replace("   ", "  ")
    if alert.times > 1:
        line += f" · {words.say('desk.alert_times', n=alert.times)}"
    if over is not None:
        line += f" · {words.say('desk.alert_over', time=f'{over:%d/%m %H:%M:%S}')}"
    return line


def picture_text(taken: datetime, now: datetime, words: Words) -> str:
    """Return when a picture was taken and how old it is: `gambar 30/11 14:03:12 WIB (umur 3 mnt)`; both in the same zone."""
    span = span_text((now - taken).total_seconds(), words)
    return words.say("desk.picture", time=f"{taken:%d/%m %H:%M:%S}", span=span)


def unwatched_text(one: Unwatched, number: str, name: str, words: Words) -> str:
    """Return a camera that nobody has had in view as one line. number: its id where it has none."""
    key = "health.unwatched_line" if one.was_seen else "health.unwatched_never"
    return words.say(key, number=number, name=name, span=span_text(one.seconds, words))
