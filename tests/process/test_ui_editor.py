"""The layout editor before a person: its window, its questions, and what it writes, by clicks and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.policy import open_site
from scc_wall.access.right import Right
from scc_wall.adapters.layout_files import layout_path, put_new_layout, read_layout
from scc_wall.adapters.words import load_words
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.editor_acts import register_editor
from scc_wall.app.editor_files import EditorFiles
from scc_wall.app.editor_host import EditorHost
from scc_wall.app.editor_parts import EditorParts
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf, ShelfKeeper
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.control.audit import AuditLine, Outcome
from scc_wall.control.command import Command
from scc_wall.control.editor_command import EditLayout, KeepLayout, LockLayout
from scc_wall.control.layout_command import ShowLayout
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply
from scc_wall.layout.layout import Cell, Layout, Screenful, Tile
from scc_wall.layout.monitors import Monitor
from scc_wall.ui.desk.camera_model import MIME
from scc_wall.ui.desk.editor_canvas import EditorCanvas
from scc_wall.ui.desk.editor_window import EditorWindow
from scc_wall.ui.desk.theme import Dress
from scc_wall.wall.price import Price

WORDS = load_words("id")
CAMERAS = {f"K-{number}": Camera(f"K-{number}", number, f"Kamera {number}", "Gerbang", "16.71") for number in range(1, 9)}
OLD = Layout("lama", (Screenful("1", 2, 1, (Tile(Cell(0, 0), "K-1"), Tile(Cell(1, 0), "K-2"))),))


class Keeper:
    """Stands for what reads the site's files again."""

    def look(self, then: Callable[[], None]) -> None:
        then()


class Rig:
    """The editor with real files and a real registry; `lines` is the audit, `shown` what was asked for the wall."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder, self.qtbot = folder, qtbot
        self.lines: list[AuditLine] = []
        self.shown: list[str] = []
        self.mailbox = Mailbox()
        self.disk = DiskWork(self.mailbox, lambda trouble: pytest.fail(str(trouble)))
        self.registry = Registry(open_site, self.lines.append)
        site = SimpleNamespace(layout={"lama": OLD}.get)
        self.shelf = cast("Shelf", SimpleNamespace(library=SimpleNamespace(cameras=CAMERAS, layouts=(OLD,), site=site)))
        files = EditorFiles(folder, WORDS, self.disk, self.mailbox, cast("ShelfKeeper", Keeper()))
        monitors = (Monitor("a", 1, "DP-1", Rect(0, 0, 1280, 720)), Monitor("b", 2, "DP-2", Rect(1280, 0, 1280, 720)))
        parts = EditorParts(
            words=WORDS,
            region_names={"16.71": "Kota Palembang"},
            ask=self.ask,
            price=lambda _: Price(),
            monitors=lambda: monitors,
            place=lambda: QRect(0, 0, 1280, 720),
            dress=Dress,
            left=lambda: None,
        )
        self.host = EditorHost(self.shelf, files, parts)
        register_editor(self.registry, self.host)
        self.registry.register(ShowLayout, Right.LAYOUT, self._show)

    def ask(self, command: Command, told: Callable[[Reply], None] = lambda _: None) -> None:
        self.registry.dispatch(command, Origin(OriginKind.DESK), told)

    def answer(self, command: Command) -> Reply:
        replies: list[Reply] = []
        self.ask(command, replies.append)
        self.qtbot.waitUntil(lambda: bool(replies), timeout=20_000)
        return replies[0]

    def open(self, name: str = "") -> None:
        assert self.answer(EditLayout(name)) == DONE
        self.qtbot.waitUntil(self.window.isVisible, timeout=20_000)

    @property
    def window(self) -> EditorWindow:
        assert self.host._window is not None
        return self.host._window

    @property
    def canvas(self) -> EditorCanvas:
        return self.window.findChildren(EditorCanvas)[0]

    @property
    def tiles(self) -> list[str]:
        assert self.host._held.draft is not None
        screens = self.host._held.draft.now.screens
        part = next(screen for screen in screens if screen.monitor == self.host._held.monitor)
        return [f"{one.camera or '-'} {one.cell.columns}x{one.cell.rows}" for one in part.tiles]

    def button(self, text: str) -> QPushButton | QToolButton:
        found = [one for kind in (QPushButton, QToolButton) for one in self.window.findChildren(kind)]
        return next(one for one in found if one.text() == text and one.isVisible())

    def click(self, text: str) -> None:
        """Click the button that says so; it must be there and enabled."""
        button = self.button(text)
        assert button.isEnabled(), text
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifier)

    def center(self, column: int, row: int) -> QPoint:
        return self.canvas._place(Cell(column, row)).center()

    def drag(self, one: tuple[int, int], other: tuple[int, int]) -> None:
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=self.center(*one))
        QTest.mouseMove(self.canvas, self.center(*other))
        self.qtbot.waitUntil(lambda: self.canvas._target is not None, timeout=20_000)
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=self.center(*other))

    def saved(self, name: str) -> Layout:
        return read_layout(self.folder, name).layout

    def wait_saved(self, outcome: Outcome = Outcome.DONE) -> None:
        """Wait until the last save is audited."""
        self.qtbot.waitUntil(lambda: bool(self.lines) and isinstance(self.lines[-1].command, KeepLayout), timeout=20_000)
        assert self.lines[-1].outcome is outcome
        self.lines.clear()

    def _show(self, command: ShowLayout) -> Reply:
        self.shown.append(command.layout)
        return DONE


@pytest.fixture
def rig(tmp_path: Path, qtbot: QtBot) -> Iterator[Rig]:
    (tmp_path / "layouts").mkdir()
    put_new_layout(tmp_path, OLD, WORDS)
    rig = Rig(tmp_path, qtbot)
    yield rig
    rig.host.end()
    rig.disk.end()


def field(window: QWidget) -> QLineEdit:
    """The field of the question."""
    question = cast("EditorWindow", window).question
    return question.findChildren(QLineEdit)[0]


def test_a_layout_of_1_and_5_is_made_saved_and_shown_in_five_clicks_and_a_name(rig: Rig) -> None:
    rig.open()
    rig.click("1+5")
    tree = next(one for one in rig.window.findChildren(QTreeView) if one.isVisible())
    zone = tree.model().index(0, 0, tree.model().index(0, 0))
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(zone).center())
    rig.click(WORDS.say("editor.fill"))
    assert rig.tiles == ["K-1 2x2", "K-2 1x1", "K-3 1x1", "K-4 1x1", "K-5 1x1", "K-6 1x1"]
    rig.click(WORDS.say("editor.save"))
    QTest.keyClicks(field(rig.window), "Pembukaan PON")
    QTest.keyClick(field(rig.window), Qt.Key.Key_Return)
    rig.wait_saved()
    rig.click(WORDS.say("editor.show"))
    assert rig.shown == ["pembukaan-pon"]
    found = rig.saved("pembukaan-pon")
    assert found.title_in("id") == "Pembukaan PON"
    assert [tile.cell.columns for tile in found.screens[0].tiles] == [2, 1, 1, 1, 1, 1]


def test_everything_goes_by_the_keyboard(rig: Rig) -> None:
    rig.open()
    rig.key(Qt.Key.Key_3)
    rig.key(Qt.Key.Key_Return)
    rig.key(Qt.Key.Key_5)
    rig.key(Qt.Key.Key_Enter)
    assert rig.tiles == ["K-3 1x1", "K-5 1x1", "- 1x1", "- 1x1"]
    rig.key(Qt.Key.Key_Up)
    rig.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert rig.tiles[:2] == ["K-5 1x1", "K-3 1x1"]
    rig.key(Qt.Key.Key_Left)
    rig.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rig.key(Qt.Key.Key_M)
    assert rig.tiles == ["K-5 1x2", "K-3 1x1", "- 1x1"]
    rig.key(Qt.Key.Key_B)
    rig.key(Qt.Key.Key_Delete)
    assert rig.tiles == ["- 1x1", "K-3 1x1", "- 1x1", "- 1x1"]
    rig.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rig.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rig.tiles == ["K-5 1x2", "K-3 1x1", "- 1x1"]
    rig.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert rig.tiles == ["K-5 1x1", "K-3 1x1", "- 1x1", "- 1x1"]
    tree = next(one for one in rig.window.findChildren(QTreeView) if one.isVisible())
    tree.setCurrentIndex(tree.model().index(0, 0))
    QTest.keyClick(tree, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert rig.tiles == ["K-5 1x1", "K-3 1x1", "K-1 1x1", "K-2 1x1"]
    rig.key(Qt.Key.Key_9)
    rig.key(Qt.Key.Key_Return)  # nobody has that number
    assert rig.tiles[0] == "K-5 1x1"


def test_dragging_draws_over_empty_tiles_and_swaps_cameras(rig: Rig) -> None:
    rig.open()
    rig.click("3×3")  # noqa: RUF001
    rig.drag((0, 0), (1, 1))
    assert rig.tiles[0] == "- 2x2"
    rig.key(Qt.Key.Key_1)
    rig.key(Qt.Key.Key_Return)
    rig.key(Qt.Key.Key_2)
    rig.key(Qt.Key.Key_Return)
    assert rig.tiles[:2] == ["K-1 2x2", "K-2 1x1"]
    QTest.mousePress(rig.canvas, Qt.MouseButton.LeftButton, pos=rig.canvas._place(Cell(0, 0, 2, 2)).center())
    QTest.mouseMove(rig.canvas, rig.center(2, 0))
    rig.qtbot.waitUntil(lambda: rig.canvas._target is not None, timeout=20_000)
    QTest.mouseRelease(rig.canvas, Qt.MouseButton.LeftButton, pos=rig.center(2, 0))
    assert rig.tiles[:2] == ["K-2 2x2", "K-1 1x1"]


def test_a_group_is_dropped_from_the_tree(rig: Rig) -> None:
    rig.open()
    data = QMimeData()
    data.setData(MIME, b"K-4\nK-5\nK-6")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    rig.canvas.dropEvent(QDropEvent(QPointF(rig.center(1, 0)), Qt.DropAction.CopyAction, data, buttons, keys))
    assert rig.tiles == ["- 1x1", "K-4 1x1", "K-5 1x1", "K-6 1x1"]


def test_unsaved_changes_are_asked_for(rig: Rig) -> None:
    rig.open("lama")
    rig.key(Qt.Key.Key_Delete)
    rig.click(WORDS.say("editor.close"))
    assert rig.window.question.isVisible()
    rig.click(WORDS.say("editor.cancel"))
    assert rig.window.isVisible()
    assert rig.answer(EditLayout("lama")) == Trouble("editor.unsaved")
    rig.click(WORDS.say("editor.discard"))
    rig.qtbot.waitUntil(lambda: rig.tiles == ["K-1 1x1", "K-2 1x1"], timeout=20_000)
    rig.click(WORDS.say("editor.close"))
    assert not rig.window.isVisible()


def test_a_question_goes_when_what_it_asks_about_was_saved(rig: Rig) -> None:
    rig.open("lama")
    rig.key(Qt.Key.Key_Delete)
    rig.click(WORDS.say("editor.close"))
    assert rig.window.question.isVisible()
    rig.answer(KeepLayout())  # by another hand, as a script's
    rig.wait_saved()
    rig.qtbot.waitUntil(lambda: not rig.window.question.isVisible(), timeout=20_000)
    assert rig.window.isVisible()


def test_a_file_that_was_changed_meanwhile_is_asked_for(rig: Rig) -> None:
    rig.open("lama")
    path = layout_path(rig.folder, "lama")
    path.write_text(path.read_text(encoding="utf-8") + "# dari tangan lain\n", encoding="utf-8")
    rig.key(Qt.Key.Key_Delete)
    rig.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rig.wait_saved(Outcome.FAILED)
    assert len(rig.saved("lama").screens[0].tiles) == 2
    rig.click(WORDS.say("editor.overwrite"))
    rig.wait_saved()
    assert len(rig.saved("lama").screens[0].tiles) == 1
    assert "# dari tangan lain" in path.read_text(encoding="utf-8")


def test_a_file_that_was_changed_meanwhile_is_noticed_and_may_be_taken(rig: Rig) -> None:
    rig.open("lama")
    layout = replace(OLD, screens=(replace(OLD.screens[0], tiles=OLD.screens[0].tiles[:1]),))
    layout_path(rig.folder, "lama").unlink()
    put_new_layout(rig.folder, layout, WORDS)
    rig.shelf.library.site.layout = {"lama": layout}.get  # type: ignore[method-assign, assignment, misc]
    rig.host.library_changed()
    assert rig.window._notice.text() == WORDS.say("editor.changed_notice", name="lama.toml")
    rig.key(Qt.Key.Key_B)
    rig.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rig.wait_saved(Outcome.FAILED)
    rig.click(WORDS.say("editor.reload"))
    rig.qtbot.waitUntil(lambda: rig.tiles == ["K-1 1x1", "- 1x1"], timeout=20_000)


def test_a_name_that_is_taken_is_asked_for_and_cancelled(rig: Rig) -> None:
    rig.open()
    rig.key(Qt.Key.Key_1)
    rig.key(Qt.Key.Key_Return)
    rig.click(WORDS.say("editor.save_as"))
    QTest.keyClicks(field(rig.window), "lama")
    QTest.keyClick(field(rig.window), Qt.Key.Key_Return)
    rig.wait_saved(Outcome.FAILED)
    rig.click(WORDS.say("editor.cancel"))
    assert rig.saved("lama") == OLD


def test_a_locked_layout_says_so_and_stays(rig: Rig) -> None:
    assert rig.answer(LockLayout("lama", "on")) == DONE
    rig.open("lama")
    rig.key(Qt.Key.Key_Delete)
    assert rig.tiles == ["K-1 1x1", "K-2 1x1"]
    rig.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    rig.key(Qt.Key.Key_Delete)
    rig.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rig.wait_saved()
    assert not rig.saved("lama").locked
    assert rig.answer(LockLayout("lama", "maybe")) == Trouble("load.on_or_off", state="maybe")


def test_monitors_are_added_and_copied_by_the_menus(rig: Rig) -> None:
    rig.open("lama")
    copy = rig.button(WORDS.say("editor.copy"))
    assert isinstance(copy, QPushButton)
    label = WORDS.say("editor.copy_all", monitor=WORDS.say("editor.monitor", name="2 · DP-2"))
    next(action for action in copy.menu().actions() if action.text() == label).trigger()
    assert rig.host._held.monitor == "2"
    assert rig.tiles == ["K-1 1x1", "K-2 1x1"]
    rig.key(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert rig.host._held.monitor == "1"
