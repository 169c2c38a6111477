"""Time-lapse and long jobs in words, of the plain values that their commands tell. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from scc_wall.base.words import Words
from scc_wall.desk.jobs import OPEN, JobState
from scc_wall.desk.rehearsal_text import moment_text

Told = Mapping[str, object]


def lapse_text(told: Told, name: str, words: Words) -> str:
    """Return a camera's time-lapse in some lines. name: of the camera."""
    size = size_text(told["mb"], words)
    if not told["runs"]:
        return words.say("timelapse.line_stopped", name=name, n=told["pictures"], size=size)
    first = words.say("timelapse.line", name=name, minutes=told["minutes"], n=told["pictures"], size=size, gb=told["limit_gb"])
    second = words.say("timelapse.line_next", newest=_at(told["newest"], words), next=_at(told["next"], words))
    lines = [first, second]
    if told["missed"]:
        lines.append(words.say("timelapse.line_missed", n=told["missed"], why=told["note"] or "-"))
    return "\n".join(lines)


def job_text(told: Told, name: str, words: Words) -> str:
    """Return a job in a line. name: of the camera."""
    state = str(told["state"])
    said = words.say(f"timelapse.state_{state}", done=told["done"], of=told["of"])
    more = " · ".join(str(part) for part in (told["file"], told["note"]) if part)
    return words.say("timelapse.job_line", number=told["job"], name=name, state=said) + (f"\n{more}" if more else "")


def open_job(jobs: list[Told]) -> Told | None:
    """Return the job whose progress is shown: the one that runs, else the next that waits."""
    there = [job for job in jobs if job["state"] in {state.value for state in OPEN}]
    running = [job for job in there if job["state"] == JobState.RUNNING.value]
    return next(iter([*running, *there]), None)


def size_text(megabytes: object, words: Words) -> str:
    """Return an amount of bytes as people here write it: `0,2 GB`, `12 MB`."""
    amount = float(megabytes) if isinstance(megabytes, int | float) else 0.0
    text = f"{amount / 1000:.1f} GB" if amount >= 100 else f"{amount:.0f} MB"
    return text.replace(".", ",") if words.language == "id" else text


def _at(told: object, words: Words) -> str:
    return moment_text(datetime.fromisoformat(told), words) if isinstance(told, str) else "-"
