"""What the layout editor is told: one frozen value for each look, made by the application."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scc_wall.camera.camera import Camera
from scc_wall.desk.drafting import Drafting
from scc_wall.wall.price import Price


@dataclass(frozen=True, slots=True)
class EditorView:
    """All that changes in the editor.

    draft: the layout in work; monitor: whose part is shown; monitors: those a part may be added for, by name, with how people
    call them; aspects: width through height by monitor's name; layouts: names and titles of those there are; price: what the
    layout costs; is_saving: the disk is at work.
    """

    draft: Drafting
    monitor: str
    monitors: Mapping[str, str] = field(default_factory=dict)
    aspects: Mapping[str, float] = field(default_factory=dict)
    layouts: tuple[tuple[str, str], ...] = ()
    cameras: Mapping[str, Camera] = field(default_factory=dict)
    price: Price = field(default_factory=Price)
    is_saving: bool = False
