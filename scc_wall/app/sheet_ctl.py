"""`scc-wall ctl sheet [--pdf FILE] [--minutes M] [--json]`: has the running wall write the acceptance sheet, and waits for it.

The wall keeps it in the site's `reports`; with `--pdf` a copy is written where whoever asks wants it, with their own rights.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters.files import write_atomically
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.control.lines import JSON_FLAG
from scc_wall.control.reply import WrongUsage

VERB, PDF_FLAG, MINUTES_FLAG = "sheet", "--pdf", "--minutes"
LOOK_S = 0.5

Ask = Callable[[Sequence[str]], Mapping[str, object]]
"""Asks the wall and returns the answer's value; Trouble where it refuses."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for. minutes: as typed; pdf: where a copy goes, None for nowhere."""

    minutes: str = "10"
    pdf: Path | None = None
    as_json: bool = False


def is_sheet(words: Sequence[str]) -> bool:
    """Return whether these words ask for a sheet that is to be waited for, and not for one of its commands."""
    return list(words[:1]) == [VERB] and (len(words) == 1 or words[1].startswith("-"))


def wanted_of(words: Sequence[str]) -> Wanted:
    """Return what the words after `sheet` ask for; WrongUsage for anything else."""
    told: dict[str, str] = {}
    rest = [word for word in words[1:] if word != JSON_FLAG]
    while rest:
        flag = rest.pop(0)
        if flag not in {PDF_FLAG, MINUTES_FLAG} or not rest or flag in told:
            raise WrongUsage("sheet.usage")
        told[flag] = rest.pop(0)
    pdf = told.get(PDF_FLAG)
    return Wanted(told.get(MINUTES_FLAG, "10"), Path(pdf) if pdf is not None else None, JSON_FLAG in words)


def run(words: Sequence[str], ask: Ask, language: Words) -> int:
    """Have the sheet made, tell how far it is and what came of it; return the exit code. Trouble where the wall refuses."""
    wanted = wanted_of(words)
    if wanted.pdf is not None and not wanted.pdf.absolute().parent.is_dir():
        raise Trouble("event.pdf_folder", file=wanted.pdf)
    told = ask([VERB, "make", wanted.minutes, language.language])
    while told["running"]:
        _progress(language.say("sheet.progress", done=told["done"], of=told["of"]))
        time.sleep(LOOK_S)
        told = ask([VERB, "progress"])
    _progress("")
    if wanted.pdf is not None:
        _copy(Path(str(told["file"])), wanted.pdf)
        told = {**told, "copy": str(wanted.pdf)}
    if wanted.as_json:
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        return 0
    counts = told["counts"]
    live = counts.get("live", 0) if isinstance(counts, dict) else 0
    sys.stdout.write(language.say("sheet.counts", live=live, all=told["cameras"]) + "\n")
    sys.stdout.write(language.say("sheet.kept", file=wanted.pdf or told["file"]) + "\n")
    return 0


def _copy(file: Path, target: Path) -> None:
    try:
        write_atomically(target.absolute(), file.read_bytes(), keep_last=False)
    except OSError as error:
        raise Trouble("app.disk", Place(str(target)), why=error.strerror or type(error).__name__) from None


def _progress(text: str) -> None:
    """Show on a terminal how far it is, on a line of its own; a script gets none of it."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()
