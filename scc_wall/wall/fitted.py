"""A layout as lines and hosts can carry it, and what is said of that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed
from scc_wall.wall.budget import HOST_FULL
from scc_wall.wall.pane import Place

LOWERED = {"budget.link_full": "budget.lowered_link", "budget.host_full": "budget.lowered_host"}
"""What a tile's strip says where the sub stream must do, by what stood in the way of the main one."""

WAITING = {"budget.link_full": "budget.waiting_link", "budget.host_full": "budget.waiting_host"}
"""What a tile says where nothing can be shown, likewise."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """places: as they came, some with another stream; lowered: why, by tile, sub comes in place of main.

    waiting: why, by tile, nothing can be shown: such a tile's feed must not be opened.
    """

    places: tuple[Place, ...]
    lowered: Mapping[str, Trouble] = field(default_factory=dict)
    waiting: Mapping[str, Trouble] = field(default_factory=dict)

    @property
    def withheld(self) -> dict[Feed, Trouble]:
        """The feeds that must not be opened, and why."""
        return {place.feed: self.waiting[place.tile] for place in self.places if place.tile in self.waiting}

    @property
    def wanted(self) -> tuple[Feed, ...]:
        """The feeds to be open, each once."""
        return tuple(dict.fromkeys(place.feed for place in self.places if place.tile not in self.waiting))

    @property
    def withheld_keys(self) -> dict[Feed, str]:
        """By feed that must not be opened, the catalogue key of what its tile says."""
        return {feed: WAITING[why.key] for feed, why in self.withheld.items()}

    @property
    def lowered_keys(self) -> dict[str, str]:
        """By tile, the catalogue key of what its strip says about being lowered."""
        return {tile: LOWERED[why.key] for tile, why in self.lowered.items()}


def notices(fitted: Fitted) -> tuple[Trouble, ...]:
    """Return what to tell the room: a sentence for each line that is too full and for each host without a free session."""
    return (*_counted("lowered", fitted.lowered.values()), *_counted("waiting", fitted.waiting.values()))


def _counted(what: str, reasons: Iterable[Trouble]) -> Iterable[Trouble]:
    for why, count in sorted(Counter(reasons).items(), key=lambda item: str(item[0])):
        where = "host" if why.key == HOST_FULL else "link"
        yield Trouble(f"budget.{what}_by_{where}", None, count=count, **why.params)
