"""The desk's looks: a calm dark theme for a dark room, and a light one; sizes for reading at a metre.

Sizes follow the monitor's height in pixels: monitors lie about their density, and a desk's monitors are about as large as one
another, whether they have 768 lines or 2160.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as CSS. ground: behind everything; panel: of lists and fields; line: borders; ink, quiet: letters.

    accent, accent_ink: of what is chosen or has the focus.
    """

    name: str
    ground: str
    panel: str
    line: str
    ink: str
    quiet: str
    accent: str
    accent_ink: str


DARK = Theme("dark", "#0e1116", "#171c23", "#3a4452", "#eef1f5", "#a9b4c2", "#f2c45c", "#14171c")
LIGHT = Theme("light", "#eceff3", "#ffffff", "#8793a3", "#14181e", "#4d5866", "#0b5cad", "#ffffff")

SIZES = (4, 6, 8, 14, 15, 17, 18, 22, 24, 30)
"""Pixels in the sheet, at scale 1."""

_SHEET = Template("""
* { color: $ink; font-family: "DejaVu Sans", "Noto Sans", sans-serif; font-size: ${px15}px; }
QWidget#desk { background: $ground; }
QLabel#title { font-size: ${px18}px; font-weight: bold; }
QLabel#quiet { color: $quiet; }
QLineEdit, QTreeView, QListView, QMenu { background: $panel; border: 1px solid $line; border-radius: ${px4}px; }
QLineEdit { padding: ${px8}px; font-size: ${px17}px; selection-background-color: $accent; selection-color: $accent_ink; }
QTreeView::item, QListView::item { min-height: ${px30}px; padding: 1px ${px4}px; border: 1px solid transparent; }
QTreeView::item:selected, QListView::item:selected, QMenu::item:selected { background: $accent; color: $accent_ink; }
QPushButton { background: $panel; border: 1px solid $line; border-radius: ${px4}px;
              padding: ${px8}px ${px14}px; min-height: ${px22}px; }
QPushButton:checked { background: $accent; color: $accent_ink; font-weight: bold; }
QPushButton:hover { border-color: $accent; }
QPushButton:disabled { color: $quiet; border-style: dashed; }
QLineEdit:focus, QTreeView:focus, QListView:focus, QPushButton:focus, QWidget#miniature:focus { border: 2px solid $accent; }
QWidget#miniature { background: $panel; border: 1px solid $line; border-radius: ${px4}px; }
QMenu::item { padding: ${px8}px ${px24}px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; font-size: ${px15}px; }
QScrollBar:vertical { background: $panel; width: ${px14}px; }
QScrollBar::handle:vertical { background: $line; border-radius: ${px6}px; min-height: ${px30}px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
""")


def scale_for(height: int) -> float:
    """Return how much larger everything is on a monitor of so many lines than on one of 1080 or less."""
    return max(1.0, height / 1080)


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """Return the Qt style sheet of a theme. scale: what sizes are multiplied by."""
    sizes = {f"px{size}": round(size * scale) for size in SIZES}
    return _SHEET.substitute({name: getattr(theme, name) for name in theme.__slots__}, **sizes)
