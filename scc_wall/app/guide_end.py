"""The guide's last step: what will be made, and what comes next; Enter makes it and starts the wall."""

from __future__ import annotations

from collections.abc import Sequence

from scc_wall.adapters.first_start import finish
from scc_wall.app.first_setup import MadeSite, put_admin, put_layouts
from scc_wall.app.guide import PlainPage
from scc_wall.base.trouble import Trouble
from scc_wall.ui.guide.question import Question, Row


class EndPage(PlainPage):
    """Shows the plan as a list."""

    def question(self) -> Question:
        """See `Page`."""
        guide, plan = self.guide, self.guide.plan
        language = plan.language
        first = next((one.title_in(language) for one in plan.layouts if one.name == plan.first), plan.first)
        names = ", ".join(one.title_in(language) for one in plan.layouts)
        admin = guide.say("end_admin", name=plan.admin.name) if plan.admin is not None else guide.say("end_open")
        rows = (
            Row(guide.say("end_site", name=plan.name, site=guide.folder), guide.say("end_monitors", n=plan.screens)),
            Row(guide.say("end_layouts", n=len(plan.layouts), first=first), names),
            Row(admin, guide.say("end_admin_detail" if plan.admin is not None else "end_open_detail")),
            Row(guide.say("end_sheet"), guide.say("end_sheet_detail", site=guide.folder)),
            Row(guide.say("end_help"), guide.say("end_help_detail")),
        )
        return Question(
            6, "end", guide.say("title_end"), guide.say("text_end"), rows,
            go_on=guide.say("go_wall"), back=guide.say("key_back"),
        )  # fmt: skip

    def answered(self, _row: int, _texts: Sequence[str]) -> None:
        """Make it, and end the guide."""
        guide = self.guide

        def work() -> MadeSite:
            done = put_admin(guide.plan, guide.folder, put_layouts(guide.plan, guide.folder, MadeSite()))
            unshown = next((one for one in done.troubles if one.key == "begin.no_such_first"), None)
            if unshown is not None:
                raise unshown
            finish(guide.folder)
            return done

        guide.work(guide.say("busy_end"), work, self._made)

    def _made(self, _done: MadeSite | Trouble) -> None:
        self.guide.finish()
