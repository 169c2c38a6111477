"""The layout editor within the wall process: the draft, its window, and what the person is asked before something is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect

from scc_wall.adapters.layout_files import LayoutFile
from scc_wall.app.desk_scope import EVERYTHING, DeskScope
from scc_wall.app.editor_files import EditorFiles, Wanted
from scc_wall.app.editor_look import Look, editor_view
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.desk_command import OpenDesk
from scc_wall.control.editor_command import OVER, EditLayout, KeepLayout
from scc_wall.control.layout_command import ShowLayout
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.desk.drafting import Drafting, edit, layout_of, named, opened, part_of, started, with_lock
from scc_wall.desk.standing import camera_states
from scc_wall.layout.compose import HOTSPOT
from scc_wall.layout.layout import Layout
from scc_wall.layout.monitors import Monitor
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.editor_canvas import Edit
from scc_wall.ui.desk.editor_window import EditorWindow
from scc_wall.ui.desk.theme import Dress
from scc_wall.ui.desk.thumb import Thumb
from scc_wall.wall.price import Price
from scc_wall.wall.view import PaneView

LOOK_TICKS = 4
"""The editor is brought up to date at every so many ticks of the wall: once a second."""
NAMES_TOLD = 6


@dataclass(frozen=True, slots=True)
class EditorParts:
    """What the editor needs of the wall.

    ask: dispatches a command of the desk; price: tells what a layout costs; monitors: those that are there; place: where on the
    X screen the window goes; dress: what the desk wears; left: called when the editor was closed; favourites, pictures: of
    cameras; scope: which of them may be named to who is there.
    """

    words: Words
    region_names: Mapping[str, str]
    ask: Callable[[Command, Callable[[Reply], None]], None]
    price: Callable[[Layout], Price]
    monitors: Callable[[], Sequence[Monitor]]
    place: Callable[[], QRect]
    dress: Callable[[], Dress]
    left: Callable[[], None]
    favourites: Callable[[], frozenset[str]] = frozenset
    pictures: Callable[[], Mapping[str, Thumb]] = dict
    scope: DeskScope = EVERYTHING


class EditorHost:
    """Holds the one draft; everything runs on the GUI thread, files are read and written on the disk's."""

    def __init__(self, shelf: Shelf, files: EditorFiles, parts: EditorParts) -> None:
        self._shelf, self._files, self._parts = shelf, files, parts
        self._window: EditorWindow | None = None
        self._draft: Drafting | None = None
        self._mark = self._monitor = ""
        self._named: Layout | None = None
        self._is_saving = False
        self._ticks = 0

    # commands

    def open(self, command: EditLayout) -> Reply | Pending:
        """Open the editor, with a layout where one is told."""
        draft = self._draft
        if not command.layout:
            if draft is not None and not all(map(self._parts.scope.knows, _cameras_of(layout_of(draft.now)))):
                raise Trouble("access.out_of_scope")
            if draft is None:
                self._take(started([self._first_monitor()]), "")
            self._cover()
            return DONE
        if draft is not None and draft.is_changed:
            self._cover()
            self._leave(lambda: self._ask(EditLayout(command.layout)))
            raise Trouble("editor.unsaved")
        pending = Pending()

        def read(found: LayoutFile | Trouble) -> None:
            if isinstance(found, LayoutFile):
                self._take(opened(found.layout), found.mark)
                self._cover()
            elif self._draft is None and self._window is not None:
                self._take(started([self._first_monitor()]), "")  # the window must not stand there without a draft
            pending.settle(found if isinstance(found, Trouble) else DONE)

        self._files.read(command.layout, read)
        return pending

    def keep(self, command: KeepLayout) -> Pending:
        """Save the draft under a name."""
        draft = self._draft
        if draft is None:
            raise Trouble("editor.not_open")
        if command.over not in {"", OVER}:
            raise Trouble("editor.over", word=command.over)
        if self._is_saving:
            raise Trouble("editor.busy")
        own = draft.saved.name if draft.saved is not None else ""
        layout = self._under(command.layout or draft.now.name, draft, own)
        is_own = bool(own) and layout.name == own
        unlocks = is_own and draft.saved is not None and draft.saved.locked and not layout.locked
        pending = Pending()

        def kept(found: LayoutFile | Trouble) -> None:
            self._is_saving = False
            if isinstance(found, LayoutFile) and self._draft is not None:
                self._draft, self._mark = self._draft.kept(found.layout), found.mark
                self._tell(self._parts.words.say("editor.saved", name=found.layout.title_in(self._parts.words.language)))
            self._show()
            pending.settle(found if isinstance(found, Trouble) else DONE)

        self._is_saving = True
        wanted = Wanted(layout, self._mark if is_own else "", own, unlocks=unlocks, over=command.over == OVER)
        self._files.keep(wanted, kept)
        self._show()
        return pending

    def lock(self, name: str, *, locked: bool) -> Pending:
        """Lock or unlock a layout's file; the editor follows where it holds that layout."""
        pending = Pending()

        def done(found: LayoutFile | Trouble) -> None:
            draft = self._draft
            if isinstance(found, LayoutFile) and draft is not None and draft.saved is not None and draft.saved.name == name:
                self._draft = with_lock(replace(draft, saved=replace(draft.saved, locked=locked)), locked=locked)
                self._mark = found.mark
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
        saved = self._draft.saved if self._draft is not None else None
        now = self._shelf.library.site.layout(saved.name) if saved is not None else None
        if saved is not None and not self._is_saving and (now is None or layout_of(opened(now).now) != saved):
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
        draft = self._draft
        if draft is None:
            return
        deeds: dict[str, Callable[[], None]] = {
            "new": lambda: self._leave(lambda: self._take(started([self._first_monitor()]), "")),
            "undo": lambda: self._apply(Drafting.undone),
            "redo": lambda: self._apply(Drafting.redone),
            "lock": lambda: self._apply(lambda one: with_lock(one, locked=not one.now.locked)),
            "save": lambda: self._save(draft.now.name) if draft.now.name else self._ask_name(),
            "save_as": self._ask_name,
            "show": lambda: self._ask(ShowLayout(draft.now.name)),
            "close": lambda: self._leave(self._close),
            "desk": lambda: self._ask(OpenDesk()),
        }
        deeds[deed]()

    def _edit_part(self, change: Edit) -> None:
        self._apply(lambda draft: edit(draft, self._monitor, change(part_of(draft.now, self._monitor))))

    def _apply(self, change: Callable[[Drafting], Drafting]) -> None:
        if self._draft is None:
            return
        try:
            self._draft = change(self._draft)
        except Trouble as trouble:
            self._tell(self._parts.words.tell(trouble))
            return
        if fallen := self._draft.fallen:
            listed = ", ".join(fallen[:NAMES_TOLD]) + (" …" if len(fallen) > NAMES_TOLD else "")
            self._tell(self._parts.words.say("editor.fallen", n=len(fallen), list=listed))
        self._show()

    def _pick(self, monitor: str) -> None:
        self._monitor = monitor
        self._show()

    def _number(self, number: int) -> None:
        camera = next((one for one in self._cameras().values() if one.number == number), None)
        if camera is None:
            self._tell(self._parts.words.say("editor.no_number", number=number))
        elif self._window is not None:
            self._window.put_camera(camera.id)

    # saving and leaving

    def _ask_name(self) -> None:
        draft, window = self._draft, self._window
        if draft is None or window is None:
            return
        say = self._parts.words.say

        def take(typed: str) -> None:
            try:
                self._named = named(draft.now, typed)
            except Trouble as trouble:
                self._tell(self._parts.words.tell(trouble))
            else:
                self._save(self._named.name)

        text = draft.now.title_in(self._parts.words.language)
        window.question.ask_text(say("editor.name_question"), text, take, (say("editor.ok"), say("editor.cancel")))

    def _save(self, name: str, over: str = "", then: Callable[[], None] | None = None) -> None:
        def told(reply: Reply) -> None:
            if not isinstance(reply, Trouble):
                if then is not None:
                    then()
            elif reply.key == "layout.changed_meanwhile":
                self._ask_over("editor.changed_question", name, then)
            elif reply.key == "layout.exists":
                self._ask_over("editor.exists_question", name, then)
            else:
                self._tell(self._parts.words.tell(reply))

        self._parts.ask(KeepLayout(name, over), told)

    def _ask_over(self, question: str, name: str, then: Callable[[], None] | None) -> None:
        if self._window is None:
            return
        say = self._parts.words.say
        answers = [(say("editor.overwrite"), lambda: self._save(name, OVER, then))]
        if question == "editor.changed_question":
            answers.append((say("editor.reload"), lambda: self._reload(name)))
        self._window.question.ask(say(question, name=name), [*answers, (say("editor.cancel"), lambda: None)])

    def _reload(self, name: str) -> None:
        self._draft = None
        self._ask(EditLayout(name))

    def _leave(self, then: Callable[[], None]) -> None:
        """Do something that takes the draft away; ask first where that loses changes."""
        draft, window = self._draft, self._window
        if draft is None or window is None or not draft.is_changed:
            then()
            return
        say = self._parts.words.say
        answers: list[tuple[str, Callable[[], None]]] = []
        if draft.now.name:
            answers.append((say("editor.save"), lambda: self._save(draft.now.name, then=then)))
        answers += [(say("editor.discard"), lambda: self._discard(then)), (say("editor.cancel"), lambda: None)]
        title = draft.now.title_in(self._parts.words.language) or say("editor.unnamed")
        window.question.ask(say("editor.discard_question", title=title), answers)

    def _discard(self, then: Callable[[], None]) -> None:
        self._draft = None
        then()

    def _close(self) -> None:
        self._draft = None
        if self._window is not None:
            self._window.hide()
        self._parts.left()

    def _under(self, name: str, draft: Drafting, own: str) -> Layout:
        """Return what is to be written under a name: a copy is not locked, and has the title a person gave it, if any."""
        if not name:
            raise Trouble("editor.no_name")
        layout = layout_of(draft.now)
        if name == own:
            return replace(layout, name=name)
        title = self._named.title if self._named is not None and self._named.name == name else ()
        return replace(layout, name=name, title=title, locked=False)

    # within

    def _take(self, draft: Drafting, mark: str) -> None:
        self._draft, self._mark, self._named = draft, mark, None
        self._monitor = draft.now.screens[0].monitor
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
        window.opened.connect(lambda name: self._leave(lambda: self._ask(EditLayout(name))))
        window.number.connect(self._number)
        window.asked.connect(self._ask)
        return window

    def _ask(self, command: Command) -> None:
        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self._tell(self._parts.words.tell(reply))

        self._parts.ask(command, told)

    def _tell(self, sentence: str) -> None:
        if self._window is not None:
            self._window.tell(sentence)

    def _cameras(self) -> Mapping[str, Camera]:
        return self._parts.scope.cameras(self._shelf.library.cameras)

    def _first_monitor(self) -> str:
        return next((str(monitor.number) for monitor in self._parts.monitors()), "1")

    def _show(self) -> None:
        draft, window = self._draft, self._window
        if draft is None or window is None:
            return
        names = tuple(screen.monitor for screen in draft.now.screens)
        if self._monitor not in names:
            self._monitor = names[0]
        price = self._parts.price(layout_of(draft.now))
        look = Look(draft, self._monitor, price, self._is_saving)
        window.show_view(editor_view(look, self._shelf.library, self._parts.monitors(), self._parts.words))


def _cameras_of(layout: Layout) -> frozenset[str]:
    return frozenset(tile.camera for screen in layout.screens for tile in screen.tiles if tile.camera) - {HOTSPOT}
