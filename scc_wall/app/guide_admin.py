"""The guide's sixth step: the first administrator, or an open site and what that means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scc_wall.access.account import check_name, check_password
from scc_wall.app.guide import Guide, PlainPage
from scc_wall.app.sign_in import hashed
from scc_wall.base.trouble import Trouble
from scc_wall.desk.set_up_plan import FirstAdmin
from scc_wall.ui.guide.question import Field, Question, Row


class AdminPage(PlainPage):
    """Asks whether there shall be one, then for name and password."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._is_naming = False

    def opened(self) -> None:
        """See `Page`."""
        self._is_naming = False

    def question(self) -> Question:
        """See `Page`."""
        guide, admin = self.guide, self.guide.plan.admin
        if self._is_naming:
            return Question(
                5, "admin_name", guide.say("title_admin_name"), guide.say("text_admin_name"),
                fields=(
                    Field(guide.say("field_name"), admin.name if admin else ""),
                    Field(guide.say("field_password"), is_secret=True),
                    Field(guide.say("field_again"), is_secret=True),
                ),
                keys=(("Tab ↓", guide.say("key_field")),), go_on=guide.say("key_next"), back=guide.say("key_back"),
            )  # fmt: skip
        rows = tuple(Row(guide.say(f"admin_{way}"), guide.say(f"admin_{way}_detail")) for way in ("make", "open"))
        return Question(
            5, "admin", guide.say("title_admin"), guide.say("text_admin"), rows,
            keys=(("↑ ↓", guide.say("key_choose")),), go_on=guide.say("key_choose_this"), back=guide.say("key_back"),
        )  # fmt: skip

    def answered(self, row: int, texts: Sequence[str]) -> None:
        """See `Page`."""
        if not self._is_naming:
            if row == 0:
                self._is_naming = True
                self.guide.show()
            else:
                self._keep(None)
            return
        name, password, again = texts[0].strip(), texts[1], texts[2]
        try:
            check_password(password, check_name(name))
        except Trouble as trouble:
            self.guide.tell(trouble)
            return
        if password != again:
            self.guide.tell(Trouble("access.not_the_same"))
            return
        guide = self.guide
        guide.work(guide.say("busy_password"), lambda: FirstAdmin(name, hashed(password)), self._keep)

    def back(self) -> bool:
        """Go back to the choice."""
        if not self._is_naming:
            return False
        self._is_naming = False
        self.guide.show()
        return True

    def _keep(self, admin: FirstAdmin | None) -> None:
        self.guide.plan = replace(self.guide.plan, admin=admin)
        self.guide.next()
