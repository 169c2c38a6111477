"""The curtain of a switch: what it covers, which panes it waits for, and when it is opened. Pure.

A switch covers what is about to change, and only where the new picture is near: a pane whose new camera is not connected yet
goes on showing the old one, live and by its name, until the new one is there. Panes that take a camera which is connected
appear all together; a pane that keeps its camera is seen again as soon as it is drawn in its new place, so that none of its
pictures is lost. Nothing waits longer than a moment for anybody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scc_wall.base.geometry import Rect
from scc_wall.camera.camera import Feed
from scc_wall.wall.operation import ClosePane, OpenFeed, OpenPane, Operation, ParkPane, RetunePane, apply
from scc_wall.wall.pane import Pane

GATHER_S = 0.4
"""How long the first pane of a switch waits for the last. Together they read as one change, but half a second after an order
people take the old picture for the new one."""

DRAINED_S = 0.14
"""After so long all that a pane had been given is on the glass: its delay, which is 115 to 135 ms."""

LIMIT_S = 1.0
"""How long a curtain may hang while nothing at all appears: no old picture may pass for a live one."""

SETTLE_S = 0.15
"""How long windows that only come and go are covered: until Qt has placed them and drawn what is in them."""


@dataclass(frozen=True, slots=True)
class Veil:
    """What is covered of a monitor: these rectangles without the spared ones, in the monitor's own pixels."""

    monitor: str
    covered: tuple[Rect, ...]
    spared: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class Gathering:
    """A closed curtain: it opens at `until` at the latest.

    together: panes whose new camera's first picture is awaited; alone: panes that are to be drawn once in their new place;
    held: those of them whose pictures go on, and wait while the pane is moved.
    """

    until: float
    together: frozenset[str]
    alone: frozenset[str]
    held: frozenset[str] = frozenset()


def gather(
    panes: Sequence[Pane],
    operations: Iterable[Operation],
    usable: Mapping[str, Rect],
    ready: Collection[Feed],
    carried: Mapping[str, Feed],
    now: float,
) -> tuple[Gathering, tuple[Veil, ...]] | None:
    """Return the curtain for operations that are about to be carried out on these panes, None where none is needed.

    usable: by monitor, where tiles may be; ready: feeds that have pictures now; carried: by pane, the feed in its pipe, which
    nobody needs to wait for.
    """
    operations = tuple(operations)
    before = {pane.id: pane for pane in panes if not pane.spare}
    after = {pane.id: pane for pane in apply(panes, operations) if not pane.spare}
    if not before:
        return None
    opened = {operation.feed for operation in operations if isinstance(operation, OpenFeed)}
    together = {
        operation.pane
        for operation in operations
        if isinstance(operation, RetunePane)
        and operation.feed in ready
        and operation.feed not in opened
        and carried.get(operation.pane) != operation.feed
        and not _same_camera(before.get(operation.pane), operation.feed)
    }
    still = {pane for pane in before.keys() & after.keys() if _place(before[pane]) == _place(after[pane])}
    alone = (before.keys() & after.keys()) - still - together
    turned = {operation.pane for operation in operations if isinstance(operation, RetunePane) and operation.feed in ready}
    veils = tuple(_veils(before, after, operations, still, together, usable))
    if not veils:
        return None
    wait = LIMIT_S if together or alone else SETTLE_S
    silent = {pane for pane in alone if after[pane].feed == before[pane].feed and after[pane].feed not in ready}
    return Gathering(now + wait, frozenset(together), frozenset(alone), frozenset(alone) - turned - silent), veils


def fresh(gathering: Gathering, pane: str, now: float, *, joined: bool) -> tuple[Gathering, bool]:
    """Take the word that a pane shows what is awaited; return also whether its part of the curtain is to be opened now."""
    if pane in gathering.alone:
        return _shorter(replace(gathering, alone=gathering.alone - {pane}), now), True
    if joined and pane in gathering.together:
        left = replace(gathering, together=gathering.together - {pane}, until=min(gathering.until, now + GATHER_S))
        return _shorter(left, now), False
    return gathering, False


def lost(gathering: Gathering, panes: Collection[str], now: float) -> Gathering:
    """Take the end of these panes' players: nobody waits for them."""
    left = replace(gathering, together=gathering.together - set(panes), alone=gathering.alone - set(panes))
    return _shorter(left, now) if left != gathering else gathering


def _shorter(gathering: Gathering, now: float) -> Gathering:
    """Return a gathering that ends now where nobody is waited for any more."""
    return gathering if gathering.together or gathering.alone else replace(gathering, until=min(gathering.until, now))


def _veils(
    before: Mapping[str, Pane],
    after: Mapping[str, Pane],
    operations: Iterable[Operation],
    still: Collection[str],
    together: Collection[str],
    usable: Mapping[str, Rect],
) -> Iterable[Veil]:
    """Yield what is covered: on monitors whose tiles change all but the panes that stay, on others those that are awaited."""
    gone = {operation.pane for operation in operations if isinstance(operation, ClosePane | ParkPane)}
    come = {operation.pane for operation in operations if isinstance(operation, OpenPane)}
    moved = (before.keys() | after.keys()) - set(still)
    changed = {before[pane].monitor for pane in (moved | gone) & before.keys()}
    changed |= {after[pane].monitor for pane in (moved | come) & after.keys()}
    for monitor, whole in usable.items():
        here = [pane for pane in after.values() if pane.monitor == monitor]
        if monitor in changed:
            yield Veil(monitor, (whole,), tuple(pane.rect for pane in here if pane.id in still and pane.id not in together))
        elif awaited := tuple(pane.rect for pane in here if pane.id in together):
            yield Veil(monitor, awaited)


def _place(pane: Pane) -> tuple[str, Rect]:
    return pane.monitor, pane.rect


def _same_camera(pane: Pane | None, feed: Feed) -> bool:
    return pane is not None and pane.feed is not None and pane.feed.camera == feed.camera
