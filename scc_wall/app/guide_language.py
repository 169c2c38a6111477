"""The guide's first step: the language, asked in both. Confirming it makes the site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scc_wall.adapters.first_start import keep_step
from scc_wall.adapters.words import load_words
from scc_wall.app.first_setup import carry_out_devices
from scc_wall.app.guide import PlainPage
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.desk.parse_set_up import NAME_LIMIT
from scc_wall.ui.guide.question import Field, Question, Row


class LanguagePage(PlainPage):
    """Asks for the language of the site."""

    def question(self) -> Question:
        """See `Page`."""
        guide = self.guide
        fields = (Field(guide.say("field_site"), guide.plan.name),)
        rows = tuple(
            Row(load_words(one).say("begin.language"), load_words(one).say("begin.language_detail")) for one in LANGUAGES
        )
        return Question(
            0, "language", guide.say("title_language"), guide.say("text_language", site=guide.folder), rows, fields,
            selected=LANGUAGES.index(guide.plan.language),
            keys=(("↑ ↓", guide.say("key_choose")), ("Tab", guide.say("key_site"))), go_on=guide.say("key_next"),
        )  # fmt: skip

    def moved(self, row: int) -> None:
        """Speak the language that is chosen."""
        if 0 <= row < len(LANGUAGES) and LANGUAGES[row] != self.guide.plan.language:
            self.guide.plan = replace(self.guide.plan, language=LANGUAGES[row])
            self.guide.show()

    def answered(self, row: int, texts: Sequence[str]) -> None:
        """See `Page`."""
        guide, name = self.guide, texts[0].strip()
        if len(name) > NAME_LIMIT or not name.isprintable():
            guide.tell(Trouble("begin.file_name", limit=NAME_LIMIT))
            return
        guide.plan = replace(guide.plan, language=LANGUAGES[max(0, row)], name=name or guide.folder.name[:NAME_LIMIT])

        def work() -> None:
            carry_out_devices(guide.plan, guide.folder)
            keep_step(guide.folder, 1)

        guide.work(guide.say("busy_site"), work, lambda _: guide.next())
