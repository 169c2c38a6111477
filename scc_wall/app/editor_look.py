"""What the layout editor's window is shown: the draft, with what the site and this machine know beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scc_wall.app.library import Library
from scc_wall.base.words import Words
from scc_wall.desk.drafting import Drafting
from scc_wall.layout.monitors import Monitor, find_monitor
from scc_wall.ui.desk.editor_view import EditorView
from scc_wall.wall.price import Price

MONITORS_OFFERED = 4
"""Monitors that a layout may be made for although they are not there."""


@dataclass(frozen=True, slots=True)
class Look:
    """The editor at one moment. monitor: whose part is shown; price: of the draft; is_saving: the disk is at work."""

    draft: Drafting
    monitor: str
    price: Price
    is_saving: bool


def editor_view(look: Look, library: Library, there: Sequence[Monitor], words: Words) -> EditorView:
    """Return what the window shows. there: the monitors that are there; others are offered too, and named as such."""
    names = tuple(screen.monitor for screen in look.draft.now.screens)
    offered = dict.fromkeys((*names, *(str(one.number) for one in there), *map(str, range(1, MONITORS_OFFERED + 1))))
    found = {name: find_monitor(name, there) for name in offered}
    used = {one.identity for name, one in found.items() if one is not None and name in names}
    return EditorView(
        draft=look.draft,
        monitor=look.monitor,
        monitors={
            name: _called(name, monitor, words)
            for name, monitor in found.items()
            if monitor is None or name in names or monitor.identity not in used
        },
        aspects={name: one.rect.w / max(1, one.rect.h) for name, one in found.items() if one is not None},
        layouts=tuple((layout.name, layout.title_in(words.language)) for layout in library.layouts),
        cameras=library.cameras,
        price=look.price,
        is_saving=look.is_saving,
    )


def _called(name: str, monitor: Monitor | None, words: Words) -> str:
    if monitor is None:
        return words.say("editor.other_monitor", name=name)
    return words.say("editor.monitor", name=f"{monitor.number} · {monitor.name}")
