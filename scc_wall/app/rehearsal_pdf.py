"""A process of its own that prints a rehearsal's report as PDF: Qt's documents take long, and the GUI thread must not wait.

python -m scc_wall.app.rehearsal_pdf FILE LANGUAGE < report.json
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from scc_wall.adapters.room import check_room
from scc_wall.adapters.words import load_words
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES, Words
from scc_wall.desk.rehearsal_plain import from_plain
from scc_wall.desk.rehearsal_text import html_page
from scc_wall.workers.own_python import own_command, own_environment

LIMIT_S = 60.0
REPORT_BYTES = 4 << 20


def save_pdf(file: Path, report: Mapping[str, object], language: str) -> None:
    """Have a report printed into a file, in that language; Trouble where it cannot be. Blocks for seconds: not for the GUI."""
    check_room(file.parent)
    environment = {**own_environment(), "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            own_command("scc_wall.app.rehearsal_pdf", str(file), language),
            input=json.dumps(report).encode(), env=environment, capture_output=True, timeout=LIMIT_S, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        raise Trouble("event.pdf_failed", Place(str(file))) from None
    if done.returncode or not file.is_file():
        raise Trouble("event.pdf_failed", Place(str(file)))


def print_page(file: Path, html: str, footer: str, words: Words) -> bool:
    """Print a page of HTML on A4; return whether it was written. footer: stands on every page, before its number."""
    from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF  # noqa: PLC0415 - `save_pdf` is for those without Qt
    from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPainter, QPdfWriter, QTextDocument  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication(["scc-wall"])
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15))
    writer.setTitle(footer)
    writer.setCreator("SCC Wall")
    writer.setResolution(150)
    painter = QPainter(writer)
    if not painter.isActive():
        return False
    page = writer.pageLayout().paintRectPixels(writer.resolution())
    foot = round(0.3 * writer.resolution())
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(QFont("DejaVu Sans", 9))
    document.setHtml(html)
    body = QSizeF(page.width(), page.height() - foot)
    document.setPageSize(body)
    small = QFont("DejaVu Sans", 8)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(QPointF(0, -number * body.height()))
        document.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
        painter.restore()
        painter.setFont(small)
        told = words.say("event.page", footer=footer, number=number + 1, count=document.pageCount())
        painter.drawText(QRectF(0, body.height(), body.width(), foot), told)
    painter.end()
    del application
    return True


def print_whole(file: Path, html: str, footer: str, words: Words) -> bool:
    """Print a page into a file that only its owner can read, and that is there whole or not at all; return whether it is."""
    beside = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        if not print_page(beside, html, footer, words):
            return False
        beside.chmod(0o600)
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
    return True


def main(arguments: list[str]) -> int:
    """Read a report from the standard input and print it; return the exit code."""
    file, language = Path(arguments[0]), arguments[1] if arguments[1] in LANGUAGES else LANGUAGES[0]
    words = load_words(language)
    report = from_plain(json.loads(sys.stdin.buffer.read(REPORT_BYTES)))
    heading = words.say("event.report_heading", title=report.title)
    return 0 if print_whole(file, html_page(report, words), heading, words) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
