"""The desk's looks: a calm dark theme for a dark room, and a light one; sizes for reading at a metre.

Sizes follow the monitor's height in pixels: monitors lie about their density, and a desk's monitors are about as large as one
another, whether they have 768 lines or 2160.

What a widget of a page may ask for by its object name: `title` (a heading), `quiet` (a label of less weight), `warning` (a
label that must not be overlooked), `main` (the one button of a page that is pressed most).
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as CSS. ground: behind everything; panel: of lists and fields; line: borders; ink, quiet: letters.

    accent, accent_ink: of what is chosen or has the focus; warn, warn_ink: of what must not be overlooked.
    """

    name: str
    ground: str
    panel: str
    line: str
    ink: str
    quiet: str
    accent: str
    accent_ink: str
    warn: str
    warn_ink: str


DARK = Theme(
    "dark", "#0e1116", "#171c23", "#5c6878", "#eef1f5", "#a9b4c2", "#f2c45c", "#14171c", warn="#5a2a12", warn_ink="#ffe3cf"
)
LIGHT = Theme(
    "light", "#eceff3", "#ffffff", "#76828f", "#14181e", "#4d5866", "#0b5cad", "#ffffff", warn="#ffe2c4", warn_ink="#4a2000"
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT)}


@dataclass(frozen=True, slots=True)
class Dress:
    """What a person has chosen: a theme, and how large everything is in per cent of what the monitor asks for."""

    theme: Theme = DARK
    percent: int = 100

    def scale(self, height: int) -> float:
        """Return what sizes are multiplied by on a monitor of so many lines."""
        return scale_for(height) * self.percent / 100


SIZES = (2, 4, 6, 8, 10, 14, 15, 16, 17, 18, 22, 24, 30, 34, 64)
"""Pixels in the sheet, at scale 1."""

_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "ground",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_ink",
    QPalette.ColorRole.Link: "accent",
}

_SHEET = Template("""
* { font-family: "DejaVu Sans", "Noto Sans", "Liberation Sans", sans-serif; font-size: ${px15}px; }
QWidget { color: $ink; }
QWidget#desk, QDialog, QMessageBox { background: $ground; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QFrame#sheet { border: ${px2}px solid $accent; }
QLabel#title { font-size: ${px18}px; font-weight: bold; }
QLabel#quiet { color: $quiet; }
QLabel#warning { background: $warn; color: $warn_ink; padding: ${px4}px ${px8}px; border-radius: ${px4}px; font-weight: bold; }
QLineEdit, QAbstractItemView, QMenu, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
    background: $panel; color: $ink; border: 1px solid $line; border-radius: ${px4}px;
    selection-background-color: $accent; selection-color: $accent_ink; placeholder-text-color: $quiet; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: ${px6}px ${px8}px; min-height: ${px22}px; }
QLineEdit#search { padding: ${px2}px ${px8}px; min-height: ${px34}px; font-size: ${px17}px; }
QTreeView::item, QListView::item { min-height: ${px30}px; padding: 1px ${px4}px; border: 1px solid transparent; }
QTableView { gridline-color: $line; }
QTableView::item { padding: ${px4}px; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected, QMenu::item:selected {
    background: $accent; color: $accent_ink; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $quiet; border: 0; border-bottom: 1px solid $line; padding: ${px6}px; }
QPushButton, QToolButton { background: $panel; border: 1px solid $line; border-radius: ${px4}px;
    padding: ${px8}px ${px14}px; min-height: ${px22}px; }
QToolButton { padding: ${px8}px ${px10}px; }
QToolButton#page { min-width: ${px64}px; min-height: ${px34}px; padding: ${px8}px ${px4}px; }
QToolButton#page_word { min-width: ${px64}px; min-height: ${px18}px; padding: ${px2}px; }
QToolButton#bare { padding: ${px4}px; }
QPushButton#main { border: 2px solid $accent; font-weight: bold; }
QPushButton:checked, QToolButton:checked { background: $accent; color: $accent_ink; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: $accent; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:disabled, QToolButton:disabled, QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $quiet; border-style: dashed; }
QLineEdit:focus, QAbstractItemView:focus, QPushButton:focus, QToolButton:focus, QTextEdit:focus, QPlainTextEdit:focus,
QComboBox:focus, QAbstractSpinBox:focus, QWidget#miniature:focus { border: ${px2}px solid $accent; }
QPushButton#main:focus { border-color: $ink; }
QPushButton:checked:focus, QToolButton:checked:focus { border: ${px2}px solid $ink; }
QCheckBox, QRadioButton { spacing: ${px8}px; padding: ${px4}px; border: ${px2}px solid transparent; border-radius: ${px4}px; }
QCheckBox:focus, QRadioButton:focus, QSlider:focus { border: ${px2}px solid $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${px16}px; height: ${px16}px; border: ${px2}px solid $line;
    background: $panel; }
QRadioButton::indicator { border-radius: ${px10}px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $accent; border-color: $ink; }
QGroupBox { border: 1px solid $line; border-radius: ${px4}px; margin-top: ${px18}px; padding-top: ${px8}px; }
QGroupBox::title { subcontrol-origin: margin; left: ${px8}px; padding: 0 ${px4}px; }
QTabWidget::pane { border: 1px solid $line; }
QTabBar::tab { background: $panel; border: 1px solid $line; padding: ${px8}px ${px14}px; min-height: ${px22}px; }
QTabBar::tab:selected { background: $accent; color: $accent_ink; }
QTabBar::tab:focus { border: ${px2}px solid $ink; }
QProgressBar { background: $panel; border: 1px solid $line; border-radius: ${px4}px; text-align: center;
    min-height: ${px22}px; }
QProgressBar::chunk { background: $line; }
QWidget#miniature { background: $panel; border: 1px solid $line; border-radius: ${px4}px; }
QWidget#question { background: $panel; border: 2px solid $accent; border-radius: ${px4}px; }
QWidget#question { background: $panel; border: ${px2}px solid $accent; border-radius: ${px4}px; }
QToolButton#shape { padding: ${px4}px; }
QListView#costs::item { min-height: ${px22}px; }
QMenu::item { padding: ${px8}px ${px24}px; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: ${px4}px 0; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; font-size: ${px15}px; padding: ${px4}px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: ${px4}px; margin: 0 ${px2}px; }
QSplitter::handle:vertical { height: ${px4}px; margin: ${px2}px 0; }
QScrollBar:vertical { background: $panel; width: ${px16}px; }
QScrollBar:horizontal { background: $panel; height: ${px16}px; }
QScrollBar::handle { background: $line; border-radius: ${px6}px; }
QScrollBar::handle:vertical { min-height: ${px30}px; }
QScrollBar::handle:horizontal { min-width: ${px30}px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
""")


def scale_for(height: int) -> float:
    """Return how much larger everything is on a monitor of so many lines than on one of 1080 or less."""
    return max(1.0, height / 1080)


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """Return the Qt style sheet of a theme. scale: what sizes are multiplied by."""
    sizes = {f"px{size}": round(size * scale) for size in SIZES}
    return _SHEET.substitute({name: getattr(theme, name) for name in theme.__slots__}, **sizes)


def palette_of(theme: Theme) -> QPalette:
    """Return a theme for what is painted by hand, and for what the style sheet does not name."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(theme, name)))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(theme.quiet))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(theme.quiet))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(theme.quiet))
    return palette
