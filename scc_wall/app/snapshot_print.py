"""A snapshot as a page: drawn as PDF on the disk's thread, printed by the system's own `lp`; nobody waits for a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QProcess, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from scc_wall.access.right import Right
from scc_wall.adapters.snapshot_files import newest_snapshot, set_event, snapshot_at
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.control.setup_command import PrintSnapshot, SnapshotsInto

RESOLUTION = 300
LINES = (("Description", "camera"), ("Creation Time", "time"), ("Source", "site"), ("Author", "operator"))
"""Texts of the picture's own metadata that stand on the page, and their words."""


def register_snapshots(registry: Registry, folder: Path, words: Words, disk: DiskWork, mailbox: Mailbox) -> None:
    """Give the commands about kept snapshots their rights and acts."""

    def into(command: SnapshotsInto) -> Pending:
        pending = Pending()

        def work() -> None:
            try:
                set_event(folder, command.event)
                reply: Reply = DONE
            except Trouble as trouble:
                reply = trouble
            mailbox.post(lambda: pending.settle(reply))

        disk.do(work)
        return pending

    def page(command: PrintSnapshot) -> Pending:
        pending = Pending()

        def drawn(pdf: Path) -> None:
            if command.printer:
                _print(pdf, command.printer, pending)
            else:
                pending.settle({"file": str(pdf)})

        def work() -> None:
            try:
                picture = newest_snapshot(folder) if command.file == "last" else snapshot_at(folder, command.file)
                pdf = draw_page(picture, words)
            except Trouble as trouble:
                refused = trouble
                mailbox.post(lambda: pending.settle(refused))
                return
            mailbox.post(lambda: drawn(pdf))

        disk.do(work)
        return pending

    registry.register(SnapshotsInto, Right.CAMERA, into)
    registry.register(PrintSnapshot, Right.CAMERA, page)


def draw_page(picture: Path, words: Words) -> Path:
    """Draw a snapshot and what it says of itself on an A4 page beside it; return the PDF. For any thread."""
    image = QImage(str(picture))
    if image.isNull():
        raise Trouble("care.not_a_picture", file=picture.name)
    pdf = picture.with_suffix(".pdf")
    writer = QPdfWriter(str(pdf))
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    writer.setTitle(picture.stem)
    painter = QPainter()
    if not painter.begin(writer):
        raise Trouble("care.not_printed", why=str(pdf))
    width, height, line = writer.width(), writer.height(), round(RESOLUTION * 0.22)
    room = height - (len(LINES) + 1) * line
    shown = image.size().scaled(width, room, Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF((width - shown.width()) / 2, 0, shown.width(), shown.height()), image)
    painter.setFont(QFont("DejaVu Sans", 11))
    for place, (key, word) in enumerate(LINES, 1):
        text = image.text(key).replace("T", " ").replace("+07:00", " WIB") if key == "Creation Time" else image.text(key)
        row = QRectF(0, room + place * line - line / 2, width, line)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, words.say(f"care.page_{word}", text=text or "-"))
    painter.end()
    pdf.chmod(0o600)
    return pdf


def _print(pdf: Path, printer: str, pending: Pending) -> None:
    """Hand a page to the print system; the reply comes when it has taken it, or refused."""
    process = QProcess()
    process.setProgram("lp")
    process.setArguments([*(("-d", printer) if printer != "default" else ()), "--", str(pdf)])
    settled: list[bool] = []

    def settle(reply: Reply) -> None:
        if not settled:
            settled.append(True)
            pending.settle(reply)
            process.deleteLater()

    def ended(code: int) -> None:
        why = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()[:200]
        settle({"file": str(pdf), "printer": printer} if code == 0 else Trouble("care.not_printed", why=why or code))

    process.finished.connect(lambda code, _status: ended(code))
    process.errorOccurred.connect(lambda _error: settle(Trouble("care.no_lp", file=str(pdf))))
    process.start()
