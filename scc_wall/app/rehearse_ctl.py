"""`scc-wall ctl event rehearse PLAN [--pdf FILE] [--json]`: waits for the running wall's rehearsal and prints its report.

Exit code 0 where all passed, 1 where something failed. Ctrl+C ends the rehearsal.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.lines import JSON_FLAG
from scc_wall.control.reply import WrongUsage
from scc_wall.desk.rehearsal import Report
from scc_wall.desk.rehearsal_plain import from_plain
from scc_wall.desk.rehearsal_text import failure_texts, text_lines

VERB = ["event", "rehearse"]
PDF_FLAG = "--pdf"
LOOK_S = 0.3

Ask = Callable[[Sequence[str]], Mapping[str, object]]
"""Asks the wall and returns the answer's value; Trouble where it refuses."""


def is_rehearsal(words: Sequence[str]) -> bool:
    """Return whether these words ask for a rehearsal that is to be waited for."""
    return list(words[:2]) == VERB


def split_pdf(words: Sequence[str]) -> tuple[list[str], Path | None]:
    """Return the words without `--pdf FILE`, and the file."""
    rest = list(words)
    if PDF_FLAG not in rest:
        return rest, None
    at = rest.index(PDF_FLAG)
    if at + 1 >= len(rest):
        raise WrongUsage("event.pdf_usage")
    file = Path(rest[at + 1])
    del rest[at : at + 2]
    return rest, file


def run(words: Sequence[str], pdf: Path | None, ask: Ask, language: Words) -> int:
    """Rehearse, tell how far it is, print the report; return the exit code. Trouble where the wall refuses."""
    if pdf is not None and not pdf.absolute().parent.is_dir():
        raise Trouble("event.pdf_folder", file=pdf)
    told = ask([word for word in words if word != JSON_FLAG])
    try:
        while told["running"]:
            _progress(language.say("event.progress", done=told["done"], of=told["of"]))
            time.sleep(LOOK_S)
            told = ask(["event", "rehearsal"])
    except KeyboardInterrupt:
        with suppress(Trouble):  # it may just have ended
            ask(["event", "cancel"])
        told = ask(["event", "rehearsal"])
    _progress("")
    report = from_plain(told)
    if pdf is not None:
        from scc_wall.app.rehearsal_pdf import save_pdf  # noqa: PLC0415 - `ctl` starts without what printing needs

        save_pdf(pdf.absolute(), told, language.language)
    if JSON_FLAG in words:
        sys.stdout.write(json.dumps({**told, "sentences": _sentences(report, language)}, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("\n".join(text_lines(report, language)) + "\n")
        if pdf is not None:
            sys.stdout.write(language.say("event.pdf_kept", file=pdf) + "\n")
    return 1 if report.findings or report.cancelled else 0


def _sentences(report: Report, words: Words) -> list[str]:
    return [f"{what}: {why}" for what, why, _ in failure_texts(report, words)]


def _progress(text: str) -> None:
    """Show on a terminal how far it is, on a line of its own; a script gets none of it."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()
