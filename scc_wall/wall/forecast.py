"""What a switch would do, told before it is done: the answer of `ctl plan`. Pure.

Scripts and measurements read it: extend it, never rename a key (DESIGN.md section 7).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed
from scc_wall.wall.budget import Budgets, Costs, Ledger
from scc_wall.wall.fitted import Fitted
from scc_wall.wall.operation import ClosePane, MovePane, OpenPane, ParkPane, RetunePane
from scc_wall.wall.wall import Change, WallState, wanted


def forecast(before: WallState, change: Change, fitted: Fitted, budgets: Budgets, costs: Costs) -> dict[str, object]:
    """Return what a change would do, as plain values; what is warm afterwards is not closed.

    kept, moved, retuned: panes that stay as they are, that go elsewhere, that take another camera (some do both); ready,
    to_connect: how many of the feeds that panes then show are connected already, and how many are not; opened and closed: all
    feeds; links, hosts: what is added to each line (Mbit/s) and host (sessions), what there would be, and the limit (null:
    none); lowered, waiting: tiles that get a smaller stream or nothing, and why.
    """
    after, operations = change
    retuned = {one.pane for one in operations if isinstance(one, RetunePane)}
    moved = {one.pane for one in operations if isinstance(one, MovePane)}
    new = {one.pane for one in operations if isinstance(one, OpenPane)}
    shown = [pane.id for pane in after.panes if not pane.spare]
    there = dict.fromkeys((*wanted(before), *(held.feed for held in before.lingering)))
    stays = dict.fromkeys((*wanted(after), *(held.feed for held in after.lingering if held.feed in after.warm.feeds)))
    now, then = _ledger(budgets, costs, there), _ledger(budgets, costs, stays)
    return {
        "layout": after.layout,
        "kept": sum(pane not in retuned | moved | new for pane in shown),
        "moved": len(moved),
        "retuned": len(retuned),
        "ready": sum(feed in there for feed in wanted(after)),
        "to_connect": sum(feed not in there for feed in wanted(after)),
        "opened": [str(feed) for feed in stays if feed not in there],
        "closed": [str(feed) for feed in there if feed not in stays],
        "panes_opened": len(new),
        "panes_closed": sum(isinstance(one, ClosePane | ParkPane) for one in operations),
        "added_mbit": _mbit(then.kbps.total() - now.kbps.total()),
        "links": _links(now.kbps, then.kbps, budgets.links),
        "hosts": _hosts(now.sessions, then.sessions, budgets.hosts),
        "lowered": _told(fitted, fitted.lowered),
        "waiting": _told(fitted, fitted.waiting),
        "unplaced": list(after.unplaced),
        "operations": [str(one) for one in operations],
    }


def _ledger(budgets: Budgets, costs: Costs, feeds: Iterable[Feed]) -> Ledger:
    ledger = Ledger(budgets, costs)
    ledger.add(feeds)
    return ledger


def _links(now: Counter[str], then: Counter[str], limits: Mapping[str, int]) -> Sequence[Mapping[str, object]]:
    return [
        {
            "link": link,
            "added_mbit": _mbit(then[link] - now[link]),
            "mbit": _mbit(then[link]),
            "budget_mbit": _mbit(limits[link]) if link in limits else None,
        }
        for link in _concerned(now, then)
    ]


def _hosts(now: Counter[str], then: Counter[str], limits: Mapping[str, int]) -> Sequence[Mapping[str, object]]:
    return [
        {"host": host, "added_sessions": then[host] - now[host], "sessions": then[host], "limit": limits.get(host)}
        for host in _concerned(now, then)
    ]


def _concerned(now: Counter[str], then: Counter[str]) -> Collection[str]:
    return sorted(name for name in now.keys() | then.keys() if now[name] or then[name])


def _told(fitted: Fitted, why: Mapping[str, Trouble]) -> Sequence[Mapping[str, object]]:
    by_tile = {place.tile: place for place in fitted.places}
    return [{"tile": tile, "camera": by_tile[tile].feed.camera, "why": why[tile].key} for tile in why]


def _mbit(kbps: int) -> float:
    return round(kbps / 1000, 2)
