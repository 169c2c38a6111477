"""The guide's fifth step: which layouts are made, what they are called, how many tiles a monitor gets, which is shown first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from scc_wall.app.first_setup import proposed
from scc_wall.app.guide import Guide, PlainPage
from scc_wall.desk.first_layouts import TILES, Proposal, name_of
from scc_wall.layout.layout import Layout
from scc_wall.layout.parse import TITLE_LIMIT
from scc_wall.ui.guide.layout_picture import layout_picture
from scc_wall.ui.guide.question import Field, Question, Row


class LayoutsPage(PlainPage):
    """Shows what is proposed, all of it ticked."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._proposals: tuple[Proposal, ...] = ()
        self._off: set[str] = set()
        self._titles: dict[str, str] = {}
        self._first = ""
        self._named = -1

    def opened(self) -> None:
        """Propose for the cameras there are now."""
        self._named = -1
        self._propose()

    def question(self) -> Question:
        """See `Page`."""
        guide = self.guide
        if self._named >= 0:
            return Question(
                4, "layout_name", guide.say("title_layout_name"),
                fields=(Field(guide.say("field_title"), self._title(self._proposals[self._named])),),
                go_on=guide.say("key_next"), back=guide.say("key_back"),
            )  # fmt: skip
        first = self._first_of()
        rows = tuple(
            Row(
                self._title(one),
                guide.say("layout_first" if one is first else "layout_detail", n=one.count, monitors=len(one.layout.screens)),
                mark=one.layout.name not in self._off,
                picture=layout_picture(one.layout),
            )
            for one in self._proposals
        )
        takes = ("Left", "Right")
        keys = (("Space", "key_tick"), ("← →", "key_tiles"), ("N", "key_name"), ("*", "key_first"))
        return Question(
            4, "layouts", guide.say("title_layouts"), guide.say("text_layouts", tiles=guide.plan.tiles), rows,
            keys=tuple((key, guide.say(what)) for key, what in keys), takes=takes,
            go_on=guide.say("key_next"), back=guide.say("key_back"),
        )  # fmt: skip

    def toggled(self, row: int) -> None:
        """Tick or untick a layout."""
        if self._named < 0 and 0 <= row < len(self._proposals):
            self._off ^= {self._proposals[row].layout.name}
            self.guide.show()

    def pressed(self, key: str, row: int) -> None:
        """Change a layout's name, which is first, and how many tiles a monitor has at the most."""
        if self._named >= 0 or not 0 <= row < len(self._proposals):
            return
        if key == "N":
            self._named = row
        elif key == "*":
            self._first = self._proposals[row].layout.name
            self._off.discard(self._first)
        elif key in {"Left", "Right"}:
            at = TILES.index(self.guide.plan.tiles) + (1 if key == "Right" else -1)
            self.guide.plan = replace(self.guide.plan, tiles=TILES[max(0, min(at, len(TILES) - 1))])
            self._propose()
            return
        self.guide.show()

    def answered(self, _row: int, texts: Sequence[str]) -> None:
        """Take a layout's new name, or what is ticked."""
        guide = self.guide
        if self._named >= 0:
            title = texts[0].strip()[:TITLE_LIMIT]
            if title and title.isprintable():
                self._titles[self._proposals[self._named].layout.name] = title
            self._named = -1
            guide.show()
            return
        first = self._first_of()
        if first is None:
            guide.notice = guide.say("no_layout")
            guide.show()
            return
        layouts = self._layouts()
        names = {one.layout.name: layout.name for one, layout in zip(self._wanted(), layouts, strict=True)}
        guide.plan = replace(guide.plan, layouts=layouts, first=names[first.layout.name])
        guide.next()  # after a power cut this is asked again: what was chosen here is made at the end

    def back(self) -> bool:
        """Leave a name as it was."""
        if self._named < 0:
            return False
        self._named = -1
        self.guide.show()
        return True

    def _propose(self) -> None:
        guide = self.guide
        guide.work(guide.say("busy_site"), lambda: proposed(guide.plan, guide.folder), self._proposed)

    def _proposed(self, told: tuple[Proposal, ...]) -> None:
        self._proposals = told
        self.guide.show()

    def _wanted(self) -> tuple[Proposal, ...]:
        return tuple(one for one in self._proposals if one.layout.name not in self._off)

    def _first_of(self) -> Proposal | None:
        wanted = self._wanted()
        return next((one for one in wanted if one.layout.name == self._first), next(iter(wanted), None))

    def _title(self, one: Proposal) -> str:
        return self._titles.get(one.layout.name) or one.layout.title_in(self.guide.plan.language)

    def _layouts(self) -> tuple[Layout, ...]:
        """Return what is ticked, under the names a person has given; two of one name are told apart."""
        found: dict[str, Layout] = {}
        for one in self._wanted():
            title = self._titles.get(one.layout.name)
            layout = one.layout
            if title is not None:
                layout = replace(layout, name=name_of(title), title=tuple((language, title) for language, _ in layout.title))
            name, number = layout.name, 2
            while name in found:
                name, number = f"{layout.name}-{number}", number + 1
            found[name] = replace(layout, name=name)
        return tuple(found.values())
