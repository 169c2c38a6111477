"""The closing report as PDF, for the command line, and in a process of its own for the running wall, which has asked already.

python -m scc_wall.app.minutes_process LANGUAGE SITE letter|event NAME BY
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from scc_wall.access.chain import utc_text
from scc_wall.access.letter import ID
from scc_wall.access.minutes import State, facts_of, of_event, of_letter, page
from scc_wall.adapters.audit_store import FILE, FOLDER
from scc_wall.adapters.letter_store import read_letters
from scc_wall.adapters.report_files import REPORTS, keep_report
from scc_wall.adapters.site_files import read_settings
from scc_wall.adapters.words import load_words
from scc_wall.app.audit_check import check_audit
from scc_wall.app.audit_command import keys_of, read_lines
from scc_wall.app.minutes_kinds import LETTER
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words


def write_minutes(site: Path, kind: str, name: str, by: str, words: Words, out: Path | None = None) -> Path:
    """Write the report of a letter (by id) or an event (by its plan's name); return its PDF. Trouble where nothing is known."""
    path = site / FOLDER / FILE
    if not path.is_file():
        raise Trouble("access.no_audit", Place(str(site)))
    keys = keys_of(site)
    if kind == LETTER:
        letter = next((one.letter for one in read_letters(site, keys) if one.id == name), None) if ID.fullmatch(name) else None
        lines, facts = of_letter(read_lines(path), name), facts_of(letter, words) if letter is not None else []
    else:
        lines, facts = of_event(read_lines(path), name), []
    if not lines:
        raise Trouble("keep.minutes_nothing", name=name[:80])
    reports = check_audit(site, keys)
    head = keys.heads().get(reports[0].chain)
    found = reports[0].findings
    now = datetime.now(UTC)
    whole = all(one.is_whole for one in reports)
    state = State(whole, found.last if found else 0, head.digest if head else "", by, utc_text(now))
    facts = facts or [(words.say(f"keep.minutes_{kind}"), name)]
    settings = read_settings(site)[0]
    title = words.say("keep.minutes_title", name=name)
    html = page(title, settings.name or site.name, facts, lines, state, words)
    from scc_wall.ui.report_pdf import pdf_of  # noqa: PLC0415 - what is wrong is told without Qt

    plain = re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")[:48] or kind
    target = out or site / REPORTS / f"minutes_{plain}_{now:%Y%m%dT%H%M%SZ}.pdf"
    keep_report(target, pdf_of(html, title))
    return target


def main(arguments: list[str]) -> int:
    """Write the report and tell its file; return the exit code."""
    language, site, kind, name, by = arguments
    words = load_words(language)
    try:
        sys.stdout.write(f"{write_minutes(Path(site), kind, name, by, words)}\n")
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
