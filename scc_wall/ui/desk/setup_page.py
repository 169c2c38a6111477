"""The page that sets up the site: cameras one by one, a whole table of them, limits, acceptance, and what the program is."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from scc_wall.base.words import Words
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.setup_about import SetupAbout
from scc_wall.ui.desk.setup_budgets import SetupBudgets
from scc_wall.ui.desk.setup_cameras import SetupCameras
from scc_wall.ui.desk.setup_import import SetupImport
from scc_wall.ui.desk.setup_sheet import SetupSheet
from scc_wall.ui.desk.setup_source import SetupSource


class SetupPage(PageWidget):
    """Five tabs; each does what it does by commands."""

    def __init__(self, words: Words, source: SetupSource) -> None:
        super().__init__()
        self._cameras, self._table = SetupCameras(words, source), SetupImport(words, source)
        self._budgets, self._tabs = SetupBudgets(words, source), QTabWidget()
        self._sheet, self._about = SetupSheet(words, source), SetupAbout(words, source)
        for title, tab in (
            ("setup.cameras", self._cameras),
            ("setup.table", self._table),
            ("setup.budgets", self._budgets),
            ("sheet.tab", self._sheet),
            ("about.title", self._about),
        ):
            self._tabs.addTab(tab, words.say(title))
            tab.told.connect(self.told)
        self._tabs.tabBar().setAccessibleName(words.say("setup.title"))
        self._tabs.currentChanged.connect(lambda _: self._look())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._tabs)

    def show_view(self, view: DeskView) -> None:  # noqa: ARG002 - of the wall nothing is shown here
        """Take up what has changed in the site."""
        self._look()

    def take_focus(self) -> None:
        """Give the keyboard to the open tab."""
        tab = self._tabs.currentWidget()
        if isinstance(tab, SetupCameras | SetupImport | SetupBudgets | SetupSheet | SetupAbout):
            tab.take_focus()

    def _look(self) -> None:
        tab = self._tabs.currentWidget()
        if isinstance(tab, SetupCameras | SetupBudgets | SetupAbout):
            tab.look()
