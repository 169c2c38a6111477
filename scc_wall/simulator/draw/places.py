"""Which place a camera looks at, by its zone and name, and the lights a day has."""

from __future__ import annotations

from scc_wall.simulator.draw.arena import arena
from scc_wall.simulator.draw.gate import gate
from scc_wall.simulator.draw.hall import hall
from scc_wall.simulator.draw.lake import lake
from scc_wall.simulator.draw.planes import Tint
from scc_wall.simulator.draw.road import road
from scc_wall.simulator.draw.scene import Painter
from scc_wall.simulator.draw.stadium import stadium
from scc_wall.simulator.draw.village import village

LIGHTS: tuple[Tint, ...] = (
    Tint(1.0, 1.0, 1.0, 1.0),
    Tint(1.06, 1.01, 0.92, 1.04),
    Tint(0.94, 0.98, 1.05, 0.94, 0.75),
    Tint(1.08, 0.98, 0.86, 1.02, 0.9),
    Tint(0.9, 0.94, 0.98, 0.9, 0.65),
    Tint(1.03, 1.03, 1.0, 1.08, 0.9),
)

_BY_NAME: tuple[tuple[str, Painter, str], ...] = (
    ("Ampera", road, "bridge"),
    ("LRT DJKA", road, "rail"),
    ("LRT Jakabaring sisi", gate, "rail"),
    ("Pintu 2", gate, "plain"),
    ("shuttle", gate, "shuttle"),
    ("Atap Gedung", road, "rail"),
    ("Pintu 3", gate, "plain"),
    ("Parkir", stadium, "parking"),
    ("Akuatik", hall, "pool"),
    ("GOR Ranau", hall, "court"),
    ("GOR Dempo", hall, "volley"),
    ("Bowling", hall, "bowling"),
    ("ruang makan", hall, "dining"),
    ("Atletik", arena, "track"),
    ("Tembak, gerbang", gate, "plain"),
    ("Tembak", village, "plain"),
    ("Tenis", arena, "tennis"),
    ("Panjat", arena, "climb"),
    ("Skateboard", arena, "skate"),
    ("Voli Pantai", arena, "sand"),
    ("Bisbol", arena, "grass"),
    ("Panahan", arena, "archery"),
    ("finis", lake, "stand"),
    ("start", lake, "start"),
    ("dermaga", lake, "pier"),
)
"""Words in a camera's name that say where it is; the first that is found counts."""
_BY_ZONE: tuple[tuple[str, Painter], ...] = (
    ("Gerbang", gate), ("Stadion", stadium), ("Danau", lake), ("Wisma", village), ("Jalan", road),
)  # fmt: skip


def place_of(group: str, name: str) -> tuple[Painter, str]:
    """Return who paints a camera's place, and the variant."""
    for word, painter, variant in _BY_NAME:
        if word in name:
            return painter, variant
    for word, painter in _BY_ZONE:
        if word in group:
            return painter, "plain"
    return arena, "grass"
