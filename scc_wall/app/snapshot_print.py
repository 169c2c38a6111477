"""A snapshot as a page, or as a plain file: made on the disk's thread, printed by the system's own `lp`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QProcess, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from scc_wall.access.right import Right
from scc_wall.adapters.snapshot_files import set_event
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.snapshot_place import SnapshotPlace
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.control.setup_command import ExportSnapshot, PrintSnapshot, SnapshotsInto

RESOLUTION = 300
LINES = (("Description", "camera"), ("Creation Time", "time"), ("Source", "site"), ("Author", "operator"))
"""Texts of the picture's own metadata that stand on the page, and their words."""


def register_snapshots(registry: Registry, place: SnapshotPlace, words: Words, disk: DiskWork, mailbox: Mailbox) -> None:
    """Give the commands about kept snapshots their rights and acts."""

    def soon(work: Callable[[], Reply], then: Callable[[Reply], None]) -> None:
        def told() -> None:
            reply = outcome(work)
            mailbox.post(lambda: then(reply))

        disk.do(told)

    def into(command: SnapshotsInto) -> Pending:
        pending = Pending()

        def work() -> Reply:
            set_event(place.folder, command.event)
            return DONE

        soon(work, pending.settle)
        return pending

    def page(command: PrintSnapshot) -> Pending:
        pending, drawn = Pending(), [b""]

        def work() -> Reply:
            picture, data = place.read(command.file)
            drawn[0] = draw_page(data, picture.name, words)
            return {"file": str(place.keep_page(picture, drawn[0]))}

        def then(reply: Reply) -> None:
            if command.printer and not isinstance(reply, Trouble):
                _print(drawn[0], str(reply["file"]), command.printer, pending)
            else:
                pending.settle(reply)

        soon(work, then)
        return pending

    def export(command: ExportSnapshot) -> Pending:
        pending = Pending()
        soon(lambda: {"file": str(place.export(command.file))}, pending.settle)
        return pending

    registry.register(SnapshotsInto, Right.CAMERA, into)
    registry.register(PrintSnapshot, Right.EXPORT, page)
    registry.register(ExportSnapshot, Right.EXPORT, export)


def draw_page(data: bytes, name: str, words: Words) -> bytes:
    """Draw a snapshot and what it says of itself on an A4 page; return the PDF. name: of its file. For any thread."""
    image = QImage.fromData(data)
    if image.isNull():
        raise Trouble("care.not_a_picture", file=name)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    writer.setTitle(Path(name).stem)
    painter = QPainter()
    if not painter.begin(writer):
        raise Trouble("care.not_printed", why=name)
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
    buffer.close()
    return bytes(buffer.data().data())


def _print(pdf: bytes, file: str, printer: str, pending: Pending) -> None:
    """Hand a page to the print system's input; the reply comes when it has taken it, or refused. file: where it is kept."""
    process = QProcess()
    process.setProgram("lp")
    process.setArguments([*(("-d", printer) if printer != "default" else ()), "--", "-"])
    settled: list[bool] = []

    def settle(reply: Reply) -> None:
        if not settled:
            settled.append(True)
            pending.settle(reply)
            process.deleteLater()

    def ended(code: int) -> None:
        why = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()[:200]
        settle({"file": file, "printer": printer} if code == 0 else Trouble("care.not_printed", why=why or code))

    process.finished.connect(lambda code, _status: ended(code))
    process.errorOccurred.connect(lambda _error: settle(Trouble("care.no_lp", file=file)))
    process.start()
    process.write(pdf)
    process.closeWriteChannel()
