"""A page of HTML as a PDF of A4, by Qt; for a process of its own, never for the wall's GUI thread."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded: a report needs no display

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_STYLE = "h1 { font-size: 17pt; } h2 { font-size: 12pt; } th { background-color: #e4e8ee; } td, th { font-size: 8pt; }"


def pdf_of(html: str, title: str) -> bytes:
    """Return the PDF; pages are numbered, and the heads of tables stand on each of them."""
    application = QGuiApplication.instance() or QGuiApplication(["scc-wall"])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("SCC Wall")
    writer.setResolution(300)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(12, 12, 12, 12),
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    document = QTextDocument()
    font = QFont("DejaVu Sans")
    font.setPointSizeF(9)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    del application
    return bytes(buffer.data().data())
