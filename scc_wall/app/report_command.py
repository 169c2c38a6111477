"""`scc-wall report [--from DATE] [--to DATE]`: the availability report of a site, whether its wall runs or not."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from scc_wall.adapters.health_reading import read_outages, read_ran, read_rows
from scc_wall.adapters.places import default_site
from scc_wall.adapters.report_files import keep_report, report_path
from scc_wall.adapters.site import load_site
from scc_wall.adapters.site_files import load_regions
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.desk.availability import Days, Report, days_of, last_days, report
from scc_wall.desk.report_text import csv_text, html_text
from scc_wall.desk.sampling import HOUR_S

USUAL_DAYS = 7
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Without it spreadsheets take UTF-8 for something else."""


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall report", description=words.say("app.help_report"))
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument("--from", dest="first", metavar="DATE", default="", help=words.say("health.help_from"))
    parser.add_argument("--to", dest="last", metavar="DATE", default="", help=words.say("health.help_to"))
    parser.add_argument("--csv", metavar="FILE", type=Path, help=words.say("health.help_csv"))
    parser.add_argument("--pdf", metavar="FILE", type=Path, help=words.say("health.help_pdf"))
    add_token(parser, words)
    told = parser.parse_args(arguments)
    folder = told.site or default_site()
    try:
        with admitted(folder, "report", told, words):
            for path in written(folder, told.first, told.last, words, (told.csv, told.pdf)):
                sys.stdout.write(f"{path}\n")
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    return 0


def written(
    folder: Path, first: str, last: str, words: Words, files: tuple[Path | None, Path | None] = (None, None)
) -> list[Path]:
    """Write the report of some days, empty: of the last seven, and return its files. files: CSV and PDF, None as usual."""
    now = time.time()
    usual = last_days(USUAL_DAYS, now)
    days = days_of(first or usual.first.isoformat(), last or usual.last.isoformat())
    site = load_site(folder)
    made = made_report(folder, days, {camera.id: camera for camera in site.cameras}, now)
    return write_report(folder, made, site.settings.name or folder.name, words, *files)


def made_report(folder: Path, days: Days, cameras: dict[str, Camera], now: float) -> Report:
    """Return the report of some days by what the store holds; Trouble where there is none, or it cannot be read."""
    first, end = days.first_s, days.end_s
    rows, ran = read_rows(folder, HOUR_S, first, end), read_ran(folder, HOUR_S, first, end)
    return report(days, rows, ran, read_outages(folder, first, end), cameras, load_regions().names, now)


def write_report(
    folder: Path, made: Report, title: str, words: Words, csv_file: Path | None, pdf_file: Path | None
) -> list[Path]:
    """Write the files that are asked for, both into the site's `reports` where none is; return them."""
    if csv_file is None and pdf_file is None:
        csv_file, pdf_file = report_path(folder, made.days, "csv"), report_path(folder, made.days, "pdf")
    written: list[Path] = []
    if csv_file is not None:
        keep_report(csv_file, BYTE_ORDER_MARK + csv_text(made).encode())
        written.append(csv_file)
    if pdf_file is not None:
        from scc_wall.ui.report_pdf import pdf_of  # noqa: PLC0415 - a CSV alone needs no Qt

        keep_report(pdf_file, pdf_of(html_text(made, title, words), title))
        written.append(pdf_file)
    return written
