"""The guide's second step: which monitor is number one, two, three; each of them shows its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from scc_wall.adapters.first_start import keep_step
from scc_wall.adapters.site_files import read_monitors
from scc_wall.app.first_setup import carry_out_devices
from scc_wall.app.guide import Guide, PlainPage
from scc_wall.app.monitors import numbered
from scc_wall.base.geometry import Rect
from scc_wall.desk.set_up_plan import merged
from scc_wall.layout.monitors import KnownMonitor, Monitor
from scc_wall.ui.guide.number_window import NumberWindow
from scc_wall.ui.guide.question import Question, Row
from scc_wall.ui.screens import connected_screens


@dataclass(slots=True)
class Numbers:
    """The monitors in the order of their numbers, and the windows that show these."""

    guide: Guide
    order: list[Monitor] = field(default_factory=list)
    windows: list[NumberWindow] = field(default_factory=list)
    home: Rect = field(default_factory=lambda: Rect(0, 0, 1, 1))
    """Where the guide's own window is."""
    given: tuple[KnownMonitor, ...] = ()
    """Numbers that somebody has given, those of monitors that are away just now included; none while nobody has."""
    around: tuple[KnownMonitor, ...] = ()
    """The monitors that are there, by their numbers, and those that have been given one and are away."""

    def look(self) -> None:
        """Give the monitors that are there their numbers; the guide is on the one that comes first on the X screen."""
        screens = connected_screens()
        numbering = numbered(self.given, screens)
        self.order = list(numbering.present)
        plugs, shown = {one.connector for one in screens}, {one.identity for one in self.order}
        # what is plugged in and not in the order is a mirror: no layout has anything to show on it
        stays = (one for one in numbering.known if one.identity in shown or one.name not in plugs)
        self.around = tuple(one for one in stays if not one.former)
        if self.order:
            self.home = min((one.rect for one in self.order), key=lambda rect: (rect.y, rect.x))
            self.guide.window.cover(self.home)

    def show(self, chosen: int = -1) -> None:
        """Show each monitor's number; chosen: the row that is being numbered."""
        others = [(number, one) for number, one in enumerate(self.order) if one.rect != self.home]
        while len(self.windows) < len(others):
            self.windows.append(NumberWindow(self.guide.window))
        for window in self.windows[len(others) :]:
            window.hide()
        for window, (number, one) in zip(self.windows, others, strict=False):
            title = self.guide.say("monitor", number=number + 1, name=one.name)
            window.show_number(one.rect, str(number + 1), title, is_chosen=number == chosen)
        self.guide.window.activateWindow()

    def move(self, row: int, to: int) -> bool:
        """Exchange two monitors' numbers; return whether there are such."""
        if not (0 <= row < len(self.order) and 0 <= to < len(self.order)) or row == to:
            return False
        self.order[row], self.order[to] = self.order[to], self.order[row]
        self.give()
        return True

    def give(self) -> None:
        """Remember that somebody wants these numbers, also while one of them is away; who is away already has none."""
        away = tuple(replace(one, former=True) for one in self.given)
        self.given, self.around = merged(self.known(), away), self.known()

    def listed(self) -> tuple[KnownMonitor, ...]:
        """Return the site's monitors, those that are away just now included."""
        return self.around if self.given else self.known()

    def known(self) -> tuple[KnownMonitor, ...]:
        """Return the monitors as the site's list has them."""
        return tuple(KnownMonitor(one.identity, number, one.name) for number, one in enumerate(self.order, 1))

    def end(self) -> None:
        """Take the windows away."""
        for window in self.windows:
            window.hide()
            window.deleteLater()
        self.windows.clear()


class MonitorsPage(PlainPage):
    """Asks for the monitors' order."""

    def __init__(self, guide: Guide, numbers: Numbers) -> None:
        super().__init__(guide)
        self.numbers = numbers
        self._row = 0

    def opened(self) -> None:
        """Take the numbers of a set-up that was broken off."""
        guide = self.guide
        if not guide.plan.monitors:
            guide.work(guide.say("busy_site"), lambda: read_monitors(guide.folder)[0], self._numbered)
        self.numbers.show(0)

    def question(self) -> Question:
        """See `Page`."""
        guide, order = self.guide, self.numbers.order
        mine = next((number for number, one in enumerate(order, 1) if one.rect == self.numbers.home), 0)
        rows = tuple(
            Row(
                guide.say("monitor", number=number, name=one.name),
                guide.say("monitor_detail" if number != mine else "monitor_here", w=one.rect.w, h=one.rect.h),
            )
            for number, one in enumerate(order, 1)
        )
        several = len(order) > 1
        keys = (("↑ ↓", guide.say("key_choose")), ("1-9, + -", guide.say("key_number"))) if several else ()
        return Question(
            1, "monitors", guide.say("title_monitors", n=len(order)),
            guide.say("text_monitors" if several else "text_one_monitor"), rows,
            badge=str(mine) if mine else "", keys=keys, go_on=guide.say("key_next"), back=guide.say("key_back"),
        )  # fmt: skip

    def moved(self, row: int) -> None:
        """Mark the monitor that is chosen."""
        self._row = row
        self.numbers.show(row)

    def pressed(self, key: str, row: int) -> None:
        """Give the chosen monitor another number."""
        to = {"+": row + 1, "-": row - 1}.get(key, int(key) - 1 if key.isdigit() else -1)
        if self.numbers.move(row, to):
            self.guide.show()
            self.guide.window.list.setCurrentRow(to)
            self.numbers.show(to)

    def answered(self, _row: int, _texts: Sequence[str]) -> None:
        """See `Page`."""
        guide = self.guide
        self.numbers.give()
        known = self.numbers.known()
        guide.plan = replace(guide.plan, monitors=known, screens=max(1, len(known)))

        def work() -> None:
            carry_out_devices(guide.plan, guide.folder)
            keep_step(guide.folder, 2)

        guide.work(guide.say("busy_site"), work, lambda _: guide.next())

    def end(self) -> None:
        """Leave the numbers on, but mark none."""
        self.numbers.show()

    def _numbered(self, known: tuple[KnownMonitor, ...]) -> None:
        if known and not self.numbers.given:
            self.numbers.given = known
            self.numbers.look()
        self.numbers.show(0)
        self.guide.show()
