"""A way cameras come: a table on a stick or in a folder, looked over before it is taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from scc_wall.adapters.sticks import mount_sticks
from scc_wall.adapters.table_places import tables
from scc_wall.app.guide import Guide, PlainPage
from scc_wall.app.setup_files import preview_data, table_data, typed_path
from scc_wall.base.trouble import Trouble
from scc_wall.camera.preview import Preview
from scc_wall.desk.set_up_plan import CameraTable
from scc_wall.ui.guide.question import Field, Question, Row

ROWS = 300
"""Lines of a preview that are listed."""


class TablePage(PlainPage):
    """Asks which table, shows what it would bring, and gives it to `add`."""

    def __init__(self, guide: Guide, add: Callable[[CameraTable], None]) -> None:
        super().__init__(guide)
        self._add = add
        self._files: tuple[Path, ...] = ()
        self._table: CameraTable | None = None
        self._preview: Preview | None = None

    def opened(self) -> None:
        """Look for tables."""

        def work() -> tuple[tuple[Path, ...], tuple[Trouble, ...]]:
            troubles = mount_sticks()
            return tables(), troubles

        self.guide.work(self.guide.say("busy_tables"), work, self._looked)

    def question(self) -> Question:
        """See `Page`."""
        return self._which() if self._preview is None else self._what(self._preview)

    def answered(self, row: int, texts: Sequence[str]) -> None:
        """Look a table over, or take it in."""
        if self._preview is not None and self._table is not None:
            if self._preview.does_nothing:
                self.back()
            else:
                self._add(self._table)
            return
        typed = texts[0].strip() if texts else ""
        chosen = self._files[row] if 0 <= row < len(self._files) else None
        if chosen is not None and self.guide.window.list.hasFocus():
            typed = ""  # what was typed before, and was wrong, must not be in the way of what is chosen now
        if not typed and chosen is None:
            return
        folder = self.guide.folder

        def work() -> tuple[CameraTable, Preview]:
            file = chosen if chosen is not None and not typed else typed_path(typed).absolute()
            table = CameraTable(str(file), table_data(file))
            return table, preview_data(table.data, table.name, folder)

        self.guide.work(self.guide.say("busy_preview"), work, self._previewed)

    def pressed(self, key: str, _row: int) -> None:
        """Look for tables once more: the stick is in now."""
        if key == "F5" and self._preview is None:
            self.opened()

    def back(self) -> bool:
        """Go back to the choice of a table."""
        if self._preview is None:
            return False
        self._preview = self._table = None
        self.guide.show()
        return True

    def _which(self) -> Question:
        guide = self.guide
        rows = tuple(Row(path.name, str(path.parent)) for path in self._files)
        name, text = ("tables", "text_table") if rows else ("no_tables", "text_no_table")
        return Question(
            2, name, guide.say("way_table"), guide.say(text), rows,
            (Field(guide.say("field_path")),), keys=(("F5", guide.say("key_look")), ("Tab", guide.say("key_field"))),
            takes=("F5",), go_on=guide.say("go_preview"), back=guide.say("key_back"),
        )  # fmt: skip

    def _what(self, told: Preview) -> Question:
        guide = self.guide
        bad = [Row(guide.words.tell(trouble), is_bad=True) for trouble in told.troubles]
        changes = [("new", one) for one in told.added] + [("changed", one) for one in told.changed]
        rows = bad + [
            Row(
                f"{one.camera.number}  {one.camera.name or one.camera.id}",
                guide.say(f"row_{kind}_login" if one.login else f"row_{kind}", id=one.camera.id),
            )
            for kind, one in changes
        ]
        text = guide.say("text_preview", new=len(told.added), changed=len(told.changed), bad=len(bad))
        go_on = "key_back" if told.does_nothing else "go_import"
        return Question(
            2, "preview", guide.say("title_preview", file=Path(self._table.name).name if self._table else ""), text,
            tuple(rows[:ROWS]), keys=(("↑ ↓", guide.say("key_look_over")),), go_on=guide.say(go_on), back=guide.say("key_back"),
        )  # fmt: skip

    def _looked(self, told: tuple[tuple[Path, ...], tuple[Trouble, ...]]) -> None:
        self._files, troubles = told
        if troubles:
            self.guide.tell(troubles[0])
        else:
            self.guide.show()

    def _previewed(self, told: tuple[CameraTable, Preview]) -> None:
        self._table, self._preview = told
        self.guide.show()
