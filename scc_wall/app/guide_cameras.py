"""The guide's third step: how cameras come into the site, as often as it takes: searched for, from a table, by address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scc_wall.adapters.first_start import keep_step
from scc_wall.adapters.site import load_site
from scc_wall.app.first_setup import MadeSite, carry_out_devices
from scc_wall.app.guide import Guide, Page, PlainPage
from scc_wall.app.guide_find import FindPage
from scc_wall.app.guide_table import TablePage
from scc_wall.camera.camera import Camera
from scc_wall.desk.set_up_plan import CameraTable
from scc_wall.ui.guide.question import Question, Row

WAYS = ("find", "table", "address")


class CamerasPage(PlainPage):
    """A menu of ways; the one that is taken is a page of its own until it is left."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.cameras: tuple[Camera, ...] = ()
        self._way: Page | None = None

    def opened(self) -> None:
        """Count what is there."""
        self._way = None
        self._count("")

    def question(self) -> Question:
        """See `Page`."""
        if self._way is not None:
            return self._way.question()
        guide, count = self.guide, len(self.cameras)
        rows = [Row(guide.say(f"way_{way}"), guide.say(f"way_{way}_detail")) for way in WAYS]
        rows += [Row(guide.say("way_enough", n=count), guide.say("way_enough_detail"))] if count else []
        return Question(
            2, "cameras", guide.say("title_cameras", n=count), guide.say("text_cameras"), tuple(rows),
            selected=len(rows) - 1 if count else 0, keys=(("↑ ↓", guide.say("key_choose")),),
            go_on=guide.say("key_choose_this"), back=guide.say("key_back"),
        )  # fmt: skip

    def answered(self, row: int, texts: Sequence[str]) -> None:
        """See `Page`."""
        if self._way is not None:
            self._way.answered(row, texts)
        elif row == len(WAYS) and self.cameras:
            self.guide.work(self.guide.say("busy_site"), lambda: keep_step(self.guide.folder, 3), lambda _: self.guide.next())
        elif 0 <= row < len(WAYS):
            way = WAYS[row]
            self._way = TablePage(self.guide, self.add) if way == "table" else FindPage(self, is_search=way == "find")
            self._way.opened()
            self.guide.show()

    def toggled(self, row: int) -> None:
        """See `Page`."""
        if self._way is not None:
            self._way.toggled(row)

    def pressed(self, key: str, row: int) -> None:
        """See `Page`."""
        if self._way is not None:
            self._way.pressed(key, row)

    def back(self) -> bool:
        """Go back within the way taken, then to the menu, then to the page before."""
        if self._way is None:
            return False
        if not self._way.back():
            self._leave_way()
            self.guide.show()
        return True

    def end(self) -> None:
        """See `Page`."""
        self._leave_way()

    def add(self, table: CameraTable) -> None:
        """Take a table into the site; what of it was left out is told on the menu."""
        guide = self.guide
        plan = replace(guide.plan, tables=(table,))
        guide.work(guide.say("busy_import"), lambda: carry_out_devices(plan, guide.folder), self._added)

    def _added(self, done: MadeSite) -> None:
        self._leave_way()
        guide = self.guide
        taken = sum(len(one.roster.rows) for one in done.imported)
        kept_in = next((one.kept_in for one in done.imported if one.kept_in), "nothing")
        told = guide.say("added", n=taken, kept_in=guide.say(f"kept_in_{kept_in}"))
        wrong = ""
        if done.troubles:
            wrong = guide.say("added_some", told=told, n=len(done.troubles), first=guide.words.tell(done.troubles[0]))
        self._count(told, wrong)

    def _count(self, news: str, notice: str = "") -> None:
        guide = self.guide

        def counted(cameras: tuple[Camera, ...]) -> None:
            self.cameras, guide.notice, guide.news = cameras, notice, news
            guide.show()
            if self._way is None:
                guide.window.list.setCurrentRow(len(WAYS) if cameras else 0)

        guide.work(guide.say("busy_site"), lambda: load_site(guide.folder).cameras, counted)

    def _leave_way(self) -> None:
        if self._way is not None:
            self._way.end()
            self._way = None
