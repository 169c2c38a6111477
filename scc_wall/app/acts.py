"""What each command does: the one place where the vocabulary meets the running wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from scc_wall.access.right import Right
from scc_wall.app.composition import ZOOM
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.app.wall_now import WallNow
from scc_wall.base.trouble import Trouble
from scc_wall.control.layout_command import Back, ListLayouts, PlanLayout, ShowLayout, ShowNth, WarmLayout, Zoom
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.control.wall_command import EnterFullScreen, FastCamera, LeaveFullScreen, Quit, Retry, ShowKeys, Status

ON_OFF = {"on": True, "off": False}


@dataclass(frozen=True, slots=True)
class Acts:
    """What commands need beside the wall's own state; each does as it is called.

    forecast: tells what showing a layout would do;
    read_again: looks at the site's files, then calls; full_screen: True to enter, False to leave.
    """

    show: Callable[[str], None]
    forecast: Callable[[str], dict[str, object]]
    read_again: Callable[[Callable[[], None]], None]
    status: Callable[[], Pending]
    show_keys: Callable[[], None]
    full_screen: Callable[[bool], None]
    quit: Callable[[], None]


def register(registry: Registry, showing: Showing, shelf: Shelf, acts: Acts) -> None:
    """Give every command its right and its act."""
    layouts = _Layouts(showing, shelf, acts)
    registry.register(ShowLayout, Right.LAYOUT, lambda command: layouts.show(command.layout))
    registry.register(ShowNth, Right.LAYOUT, layouts.nth)
    registry.register(Back, Right.LAYOUT, layouts.back)
    registry.register(Zoom, Right.LAYOUT, layouts.zoom)
    registry.register(WarmLayout, Right.LAYOUT, lambda command: layouts.warm(command.layout))
    registry.register(PlanLayout, Right.VIEW, lambda command: acts.forecast(command.layout))
    registry.register(ListLayouts, Right.VIEW, lambda _: {"layouts": [layout.name for layout in shelf.library.layouts]})
    registry.register(Status, Right.VIEW, lambda _: acts.status())
    registry.register(Retry, Right.CAMERA, lambda command: _retry(command, showing.now, shelf))
    registry.register(FastCamera, Right.CAMERA, lambda command: _fast(command, showing.now, shelf))
    registry.register(ShowKeys, Right.VIEW, lambda _: _done(acts.show_keys))
    registry.register(LeaveFullScreen, Right.SYSTEM, lambda _: _done(lambda: acts.full_screen(False)))
    registry.register(EnterFullScreen, Right.SYSTEM, lambda _: _done(lambda: acts.full_screen(True)))
    registry.register(Quit, Right.SYSTEM, lambda _: _done(acts.quit))


@dataclass(frozen=True, slots=True)
class _Layouts:
    """The acts that change what is shown."""

    showing: Showing
    shelf: Shelf
    acts: Acts

    def show(self, name: str) -> Reply | Pending:
        """Show a layout by its name."""
        return self._known(name, lambda: _done(lambda: self.acts.show(name)))

    def nth(self, command: ShowNth) -> Reply | Pending:
        """Show the layout of that number."""
        layouts = self.shelf.library.layouts
        if command.number > len(layouts):
            raise Trouble("app.no_nth_layout", number=command.number, count=len(layouts))
        return self.show(layouts[command.number - 1].name)

    def back(self, _command: Back) -> Reply | Pending:
        """Show what was shown before."""
        if not self.showing.now.state.previous:
            raise Trouble("app.nothing_before")
        return self.show(self.showing.now.state.previous)

    def warm(self, name: str) -> Reply | Pending:
        """Keep a layout connected from now on."""
        return self._known(name, lambda: _done(lambda: self.showing.warm(name)))

    def zoom(self, command: Zoom) -> Reply | Pending:
        """Show one camera as large as its monitor."""
        return self.show(f"{ZOOM}{self.shelf.library.camera(command.camera).id}")

    def _known(self, name: str, act: Callable[[], Reply]) -> Reply | Pending:
        """Act now where there is such a layout, else when the site's files have been asked for it."""
        if name.startswith(ZOOM) or self.shelf.library.site.layout(name) is not None:
            return act()
        pending = Pending()
        self.acts.read_again(lambda: pending.settle(_told(act)))
        return pending


def _retry(command: Retry, now: WallNow, shelf: Shelf) -> Reply:
    if command.camera:
        shelf.library.camera(command.camera)
    now.retry(command.camera)
    return DONE


def _fast(command: FastCamera, now: WallNow, shelf: Shelf) -> Reply:
    if command.state not in ON_OFF:
        raise Trouble("load.on_or_off", state=command.state)
    now.hasten(shelf.library.camera(command.camera).id, is_fast=ON_OFF[command.state])
    return DONE


def _done(act: Callable[[], None]) -> Reply:
    act()
    return DONE


def _told(act: Callable[[], Reply]) -> Reply:
    try:
        return act()
    except Trouble as trouble:
        return trouble
