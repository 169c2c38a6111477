"""The layout that is being edited: its monitors' parts, what was before each edit, and what becomes of it in a file. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.desk.draft import EMPTY, Edited, blank, cameras, whole
from scc_wall.desk.shapes import SHAPES, Shape
from scc_wall.layout.layout import Layout, Screenful, Tile
from scc_wall.layout.parse import SCREEN_LIMIT, TILE_LIMIT

STEPS_KEPT = 200
NAME_LENGTH = 64
_NO_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Drafting:
    """A layout in the editor. now: its parts are whole; saved: as it is in its file; past, future: what undo and redo give.

    fallen: cameras that the last edit left without a tile.
    """

    now: Layout
    saved: Layout | None = None
    past: tuple[Layout, ...] = ()
    future: tuple[Layout, ...] = ()
    fallen: tuple[str, ...] = field(default=())

    @property
    def is_changed(self) -> bool:
        """Whether closing it would lose something."""
        return bool(self.past) if self.saved is None else layout_of(self.now) != self.saved

    def undone(self) -> Drafting:
        """Return it without the last edit; Trouble where there is none."""
        self._refuse_locked()
        if not self.past:
            raise Trouble("desk.nothing_to_undo")
        return replace(self, now=self.past[-1], past=self.past[:-1], future=(self.now, *self.future), fallen=())

    def redone(self) -> Drafting:
        """Return it with what was undone last; Trouble where there is nothing."""
        self._refuse_locked()
        if not self.future:
            raise Trouble("desk.nothing_to_redo")
        return replace(self, now=self.future[0], past=(*self.past, self.now), future=self.future[1:], fallen=())

    def _refuse_locked(self) -> None:
        if self.now.locked:
            raise Trouble("editor.locked")

    def kept(self, layout: Layout) -> Drafting:
        """Return it after it was written into a file as `layout`; what was before stays to be undone."""
        return replace(self, now=replace(self.now, name=layout.name, title=layout.title, locked=layout.locked), saved=layout)


def started(monitors: Iterable[str], shape: Shape = SHAPES[2]) -> Drafting:
    """Return a new layout without cameras; monitors: the names of those it has, one at least."""
    names = tuple(monitors) or ("1",)
    return Drafting(Layout("", tuple(blank(name, shape) for name in names)))


def opened(layout: Layout) -> Drafting:
    """Return a layout from its file."""
    now = replace(layout, screens=tuple(whole(screen) for screen in layout.screens))
    return Drafting(now, layout_of(now))


def layout_of(draft: Layout) -> Layout:
    """Return a layout as files know it: without empty tiles."""
    screens = (replace(screen, tiles=tuple(tile for tile in screen.tiles if tile.camera)) for screen in draft.screens)
    return replace(draft, screens=tuple(screens))


def lost_spans(draft: Layout) -> int:
    """Return how many empty tiles are larger than a field: no file keeps them."""
    return sum(not tile.camera and tile.cell.columns * tile.cell.rows > 1 for screen in draft.screens for tile in screen.tiles)


def edit(draft: Drafting, monitor: str, edited: Edited | Screenful) -> Drafting:
    """Return the draft with another part on a monitor; the same again is no edit. Trouble where it is locked or too large."""
    part, fallen = (edited.screen, edited.fallen) if isinstance(edited, Edited) else (edited, ())
    screens = tuple(part if screen.monitor == monitor else screen for screen in draft.now.screens)
    return replace(_stepped(draft, replace(draft.now, screens=screens)), fallen=fallen)


def with_monitor(draft: Drafting, monitor: str, shape: Shape = SHAPES[2]) -> Drafting:
    """Return the draft with a part for one more monitor."""
    if any(screen.monitor == monitor for screen in draft.now.screens):
        raise Trouble("editor.monitor_there", monitor=monitor)
    return _stepped(draft, replace(draft.now, screens=(*draft.now.screens, blank(monitor, shape))))


def without_monitor(draft: Drafting, monitor: str) -> Drafting:
    """Return the draft without a monitor's part; Trouble where it is the last."""
    left = tuple(screen for screen in draft.now.screens if screen.monitor != monitor)
    if not left:
        raise Trouble("editor.last_monitor")
    return _stepped(draft, replace(draft.now, screens=left))


def copied(draft: Drafting, source: str, target: str, *, with_cameras: bool) -> Drafting:
    """Return the draft with one monitor's arrangement on another, which is added where the layout has no part for it.

    with_cameras: what it shows too; else the target's own cameras go into the new tiles, in their order.
    """
    model = part_of(draft.now, source)
    old = next((screen for screen in draft.now.screens if screen.monitor == target), None)
    own = cameras(old) if old is not None else ()
    if with_cameras:
        part, fallen = replace(model, monitor=target), own[:0]
    else:
        seats = [Tile(tile.cell, camera) for tile, camera in zip(model.tiles, own, strict=False)]
        free = [Tile(tile.cell, EMPTY) for tile in model.tiles[len(seats) :]]
        part, fallen = replace(model, monitor=target, tiles=(*seats, *free)), own[len(seats) :]
    if old is None:
        return _stepped(draft, replace(draft.now, screens=(*draft.now.screens, part)))
    return edit(draft, target, Edited(part, fallen))


def with_lock(draft: Drafting, *, locked: bool) -> Drafting:
    """Return the draft locked or unlocked. This is no step to be undone: a key pressed in error must not open a lock."""
    return replace(draft, now=replace(draft.now, locked=locked), fallen=())


def part_of(layout: Layout, monitor: str) -> Screenful:
    """Return a monitor's part; Trouble where there is none."""
    found = next((screen for screen in layout.screens if screen.monitor == monitor), None)
    if found is None:
        raise Trouble("editor.no_part", monitor=monitor)
    return found


def named(layout: Layout, typed: str) -> Layout:
    """Return a layout under the name that a person typed: its title as it is, its file's name in plain letters.

    "Pembukaan PON: malam" is written into pembukaan-pon-malam.toml. Trouble where nothing of it can be a name.
    """
    text = " ".join(typed.split())
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    name = _NO_NAME.sub("-", plain).strip("-")[:NAME_LENGTH].rstrip("-")
    if not name:
        raise Trouble("editor.no_name")
    title = () if text == name else tuple((language, text[:120]) for language in LANGUAGES)
    return replace(layout, name=name, title=title)


def _stepped(draft: Drafting, layout: Layout) -> Drafting:
    if draft.now.locked:
        raise Trouble("editor.locked")
    if layout == draft.now:
        return replace(draft, fallen=())
    if len(layout.screens) > SCREEN_LIMIT:
        raise Trouble("layout.too_many_monitors", limit=SCREEN_LIMIT)
    if sum(bool(tile.camera) for screen in layout.screens for tile in screen.tiles) > TILE_LIMIT:
        raise Trouble("editor.too_many_tiles", limit=TILE_LIMIT)
    return replace(draft, now=layout, past=(*draft.past, draft.now)[-STEPS_KEPT:], future=(), fallen=())
