"""The guide as a program: its windows on the monitors there are, its pages, and its end."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from scc_wall.adapters.first_start import Start, last_step, start_of
from scc_wall.adapters.site_files import read_monitors, read_settings
from scc_wall.adapters.words import LANGUAGE_VARIABLE
from scc_wall.adapters.x_display import XDisplay
from scc_wall.app.guide import STEPS, Guide
from scc_wall.app.guide_admin import AdminPage
from scc_wall.app.guide_cameras import CamerasPage
from scc_wall.app.guide_end import EndPage
from scc_wall.app.guide_language import LanguagePage
from scc_wall.app.guide_layouts import LayoutsPage
from scc_wall.app.guide_monitors import MonitorsPage, Numbers
from scc_wall.app.guide_test import TestPage
from scc_wall.app.qt_loop import Mailbox, QtWatch, Signals
from scc_wall.base.words import Words
from scc_wall.ui.awake import Awake
from scc_wall.ui.guide.guide_window import GuideWindow
from scc_wall.ui.screens import ScreenWatch

DONE, LEFT = 0, 1


def run_guide(folder: Path, words: Words) -> bool:
    """Run the guide until it is done (True) or left (False)."""
    application = QApplication.instance() or QApplication(["scc-wall"])
    if not isinstance(application, QApplication):
        raise TypeError("another kind of application is there already")
    mailbox, watch, display = Mailbox(), QtWatch(), XDisplay()
    signals = Signals(watch, lambda: application.exit(LEFT))
    is_begun = start_of(folder) is Start.BEGUN
    settings, _, _ = read_settings(folder)  # the loop does not run yet: nothing waits for the disk
    known, _, _ = read_monitors(folder)
    language = settings.language if is_begun and LANGUAGE_VARIABLE not in os.environ else words.language
    window = GuideWindow()
    guide = Guide(folder, language, window, mailbox, watch, lambda is_done: application.exit(DONE if is_done else LEFT))
    guide.plan = replace(guide.plan, name=(settings.name if is_begun else "") or folder.name)
    numbers = Numbers(guide, given=known)
    guide.pages = (
        LanguagePage(guide), MonitorsPage(guide, numbers), CamerasPage(guide), TestPage(guide), LayoutsPage(guide),
        AdminPage(guide), EndPage(guide),
    )  # fmt: skip
    screens = ScreenWatch(window, application)

    def look() -> None:
        """Take the monitors as they are now; numbers that somebody has given stay, though one of them goes and comes back."""
        numbers.look()
        numbers.show()
        if is_begun or guide.plan.monitors:
            listed = numbers.listed()
            guide.plan = replace(guide.plan, monitors=listed, screens=max(1, len(listed)))

    def changed() -> None:
        look()
        guide.show()

    screens.changed.connect(changed)
    Awake(window, display.keep_awake)
    look()
    QTimer.singleShot(0, window, lambda: guide.open(min(last_step(folder), len(STEPS) - 1) if is_begun else 0))
    try:
        return application.exec() == DONE
    finally:
        guide.end()
        numbers.end()
        window.hide()
        display.close()
        signals.close()
