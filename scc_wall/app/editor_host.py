"""The layout editor within the wall process: the draft, its window, and what the person is asked before something is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from scc_wall.adapters.layout_files import LayoutFile
from scc_wall.app.editor_files import EditorFiles, Wanted
from scc_wall.app.editor_look import Look, editor_view
from scc_wall.app.editor_parts import EditorParts, Held
from scc_wall.app.editor_questions import EditorQuestions
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.desk_command import OpenDesk
from scc_wall.control.editor_command import OVER, EditLayout, KeepLayout
from scc_wall.control.layout_command import ShowLayout
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.desk.drafting import Drafting, edit, layout_of, opened, part_of, started, with_lock
from scc_wall.desk.standing import camera_states
from scc_wall.layout.compose import HOTSPOT
from scc_wall.layout.layout import Layout
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.editor_canvas import Edit
from scc_wall.ui.desk.editor_window import EditorWindow
from scc_wall.ui.desk.question_bar import QuestionBar
from scc_wall.wall.view import PaneView

LOOK_TICKS = 4
"""The editor is brought up to date at every so many ticks of the wall: once a second."""
NAMES_TOLD = 6


class EditorHost:
    """Holds the one draft; everything runs on the GUI thread, files are read and written on the disk's."""

    def __init__(self, shelf: Shelf, files: EditorFiles, parts: EditorParts) -> None:
        self._shelf, self._files, self._parts = shelf, files, parts
        self._window: EditorWindow | None = None
        self._held = Held()
        self._questions = EditorQuestions(parts, self._held, self._question, self._tell, self._ask)
        self._ticks = 0

    # commands

    def open(self, command: EditLayout) -> Reply | Pending:
        """Open the editor, with a layout where one is told."""
        draft = self._held.draft
        if not command.layout:
            if draft is not None and not all(map(self._parts.scope.knows, _cameras_of(layout_of(draft.now)))):
                raise Trouble("access.out_of_scope")
            if draft is None:
                self._take(started([self._first_monitor()]), "")
            self._cover()
            return DONE
        if draft is not None and draft.is_changed:
            self._cover()
            self._questions.leave(lambda: self._ask(EditLayout(command.layout)))
            raise Trouble("editor.unsaved")
        pending = Pending()

        def read(found: LayoutFile | Trouble) -> None:
            if isinstance(found, LayoutFile):
                self._take(opened(found.layout), found.mark)
                self._cover()
            elif self._held.draft is None and self._window is not None:
                self._take(started([self._first_monitor()]), "")  # the window must not stand there without a draft
            pending.settle(found if isinstance(found, Trouble) else DONE)

        self._files.read(command.layout, read)
        return pending

    def keep(self, command: KeepLayout) -> Pending:
        """Save the draft under a name."""
        draft = self._held.draft
        if draft is None:
            raise Trouble("editor.not_open")
        if command.over not in {"", OVER}:
            raise Trouble("editor.over", word=command.over)
        if self._held.is_saving:
            raise Trouble("editor.busy")
        own = draft.saved.name if draft.saved is not None else ""
        layout = self._held.under(command.layout or draft.now.name, draft, own)
        is_own = bool(own) and layout.name == own
        unlocks = is_own and draft.saved is not None and draft.saved.locked and not layout.locked
        pending = Pending()

        def kept(found: LayoutFile | Trouble) -> None:
            self._held.is_saving = False
            if isinstance(found, LayoutFile) and self._held.draft is not None:
                self._held.draft, self._held.mark = self._held.draft.kept(found.layout), found.mark
                if self._window is not None:
                    self._window.question.withdraw()  # one that still stands was about the draft before it was saved
                self._tell(self._parts.words.say("editor.saved", name=found.layout.title_in(self._parts.words.language)))
            self._show()
            pending.settle(found if isinstance(found, Trouble) else DONE)

        self._held.is_saving = True
        wanted = Wanted(layout, self._held.mark if is_own else "", own, unlocks=unlocks, over=command.over == OVER)
        self._files.keep(wanted, kept)
        self._show()
        return pending

    def lock(self, name: str, *, locked: bool) -> Pending:
        """Lock or unlock a layout's file; the editor follows where it holds that layout."""
        pending = Pending()

        def done(found: LayoutFile | Trouble) -> None:
            draft = self._held.draft
            if isinstance(found, LayoutFile) and draft is not None and draft.saved is not None and draft.saved.name == name:
                self._held.draft = with_lock(replace(draft, saved=replace(draft.saved, locked=locked)), locked=locked)
                self._held.mark = found.mark
                self._show()
            pending.settle(found if isinstance(found, Trouble) else DONE)

        self._files.lock(name, locked, done)
        return pending

    # what goes on meanwhile

    def tick(self, views: Sequence[PaneView]) -> None:
        """Bring the editor up to date while somebody sees it."""
        self._ticks += 1
        if self._window is not None and self._window.isVisible() and self._ticks % LOOK_TICKS == 0:
            states, parts = camera_states(views), self._parts
            view = DeskView(states=states, pictures=parts.pictures(), favourites=parts.favourites())
            self._window.show_desk(parts.scope.view(view))
            self._show()

    def library_changed(self) -> None:
        """Take cameras that have changed; say where the file of the draft has."""
        if self._window is None:
            return
        self._window.show_cameras(self._cameras())
        saved = self._held.draft.saved if self._held.draft is not None else None
        now = self._shelf.library.site.layout(saved.name) if saved is not None else None
        if saved is not None and not self._held.is_saving and (now is None or layout_of(opened(now).now) != saved):
            self._tell(self._parts.words.say("editor.changed_notice", name=f"{saved.name}.toml"))
        self._show()

    def put_away(self) -> None:
        """Hide the editor: nobody who may use it is there. What is in it stays."""
        if self._window is not None:
            self._window.hide()

    def end(self) -> None:
        """Close the editor for good."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    # what the window wants

    def _do(self, deed: str) -> None:
        draft = self._held.draft
        if draft is None:
            return
        deeds: dict[str, Callable[[], None]] = {
            "new": lambda: self._questions.leave(lambda: self._take(started([self._first_monitor()]), "")),
            "undo": lambda: self._apply(Drafting.undone),
            "redo": lambda: self._apply(Drafting.redone),
            "lock": lambda: self._apply(lambda one: with_lock(one, locked=not one.now.locked)),
            "save": lambda: self._questions.save(draft.now.name) if draft.now.name else self._questions.ask_name(),
            "save_as": self._questions.ask_name,
            "show": lambda: self._ask(ShowLayout(draft.now.name)),
            "close": lambda: self._questions.leave(self._close),
            "desk": lambda: self._ask(OpenDesk()),
        }
        deeds[deed]()

    def _edit_part(self, change: Edit) -> None:
        self._apply(lambda draft: edit(draft, self._held.monitor, change(part_of(draft.now, self._held.monitor))))

    def _apply(self, change: Callable[[Drafting], Drafting]) -> None:
        if self._held.draft is None:
            return
        try:
            self._held.draft = change(self._held.draft)
        except Trouble as trouble:
            self._tell(self._parts.words.tell(trouble))
            return
        if fallen := self._held.draft.fallen:
            listed = ", ".join(fallen[:NAMES_TOLD]) + (" …" if len(fallen) > NAMES_TOLD else "")
            self._tell(self._parts.words.say("editor.fallen", n=len(fallen), list=listed))
        self._show()

    def _pick(self, monitor: str) -> None:
        self._held.monitor = monitor
        self._show()

    def _number(self, number: int) -> None:
        camera = next((one for one in self._cameras().values() if one.number == number), None)
        if camera is None:
            self._tell(self._parts.words.say("editor.no_number", number=number))
        elif self._window is not None:
            self._window.put_camera(camera.id)

    def _close(self) -> None:
        self._held.draft = None
        if self._window is not None:
            self._window.hide()
        self._parts.left()

    # within

    def _take(self, draft: Drafting, mark: str) -> None:
        self._held.take(draft, mark)
        self._show()

    def _cover(self) -> None:
        window = self._window or self._make()
        window.show_cameras(self._cameras())
        self._show()
        window.cover(self._parts.place(), self._parts.dress())

    def _make(self) -> EditorWindow:
        window = self._window = EditorWindow(self._parts.words, self._parts.region_names)
        window.deed.connect(self._do)
        window.part_edited.connect(self._edit_part)
        window.edited.connect(self._apply)
        window.picked.connect(self._pick)
        window.opened.connect(lambda name: self._questions.leave(lambda: self._ask(EditLayout(name))))
        window.number.connect(self._number)
        window.asked.connect(self._ask)
        return window

    def _ask(self, command: Command) -> None:
        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self._tell(self._parts.words.tell(reply))

        self._parts.ask(command, told)

    def _question(self) -> QuestionBar | None:
        return self._window.question if self._window is not None else None

    def _tell(self, sentence: str) -> None:
        if self._window is not None:
            self._window.tell(sentence)

    def _cameras(self) -> Mapping[str, Camera]:
        return self._parts.scope.cameras(self._shelf.library.cameras)

    def _first_monitor(self) -> str:
        return next((str(monitor.number) for monitor in self._parts.monitors()), "1")

    def _show(self) -> None:
        draft, window = self._held.draft, self._window
        if draft is None or window is None:
            return
        names = tuple(screen.monitor for screen in draft.now.screens)
        if self._held.monitor not in names:
            self._held.monitor = names[0]
        price = self._parts.price(layout_of(draft.now))
        look = Look(draft, self._held.monitor, price, self._held.is_saving)
        window.show_view(editor_view(look, self._shelf.library, self._parts.monitors(), self._parts.words))


def _cameras_of(layout: Layout) -> frozenset[str]:
    return frozenset(tile.camera for screen in layout.screens for tile in screen.tiles if tile.camera) - {HOTSPOT}
