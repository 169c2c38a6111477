"""When panes join the cameras they are tuned to: at once with the newest group, or with the next key picture. Pure.

A group is decoded from its key picture on, so the nearer the next key picture is, the more there is to decode, and the less it
is worth. Of panes that are tuned in the same moment those wait for their key picture that will have it before the decoders are
done with all the groups; the others get the decoders to themselves. A pane that shows the same camera already, by another of
its streams, goes on with that until the key picture is there, however long (`keyless` sees to streams that have no more of
them), and nothing of the camera is lost: given the newest group, or its key picture alone, a tile that was enlarged or made
small went back by up to 2 s and stood still for up to 0.8 s (measured).

Measured, 36 warm panes of 640x360 to 36 others, a key picture every 2 s, two cores that are busy with three quarters of it all
in any case, nine switches each in turn: the last picture after 0.87 to 1.52 s (1.13 on average) with every group decoded, 0.76
to 1.04 s (0.90) with this, the group written in one piece and the old pictures stopped at the order. `SHARE` at 0.6 to 1.0
makes no difference that the machine's noise would show.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

TOGETHER_S = 0.01
"""What is asked for so soon after the first is asked for in the same moment: a switch comes as one message for each pane."""

SHARE = 0.8
"""How much of the processors decodes groups: the cameras go on, and so does the rest of the wall."""

LONGEST_S = 0.8
"""Nobody waits longer for another camera's key picture: what is on the glass stands still, under a curtain that hangs 1 s."""

LATE_S = 0.15
"""A key picture that is late by more will not come as expected: the pane then joins with the group."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What joining costs: decoding the newest group, in seconds of a core, or waiting for the next key picture to be shown.

    beside: the pane shows another stream of the same camera, which is live, and newer pictures than the group's first.
    """

    decoding_s: float
    key_in_s: float = math.inf
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Turns:
    """Who is to join now: feeds by pane, those that show their newest group, and those that wait for the next key picture."""

    at_once: Mapping[str, str]
    at_key: Mapping[str, str]


class Joins:
    """Which panes are to join which feeds; times in seconds by a clock that only grows."""

    def __init__(self, cores: int) -> None:
        """Take that so many groups are decoded at a time."""
        self._cores = cores
        self._asked: dict[str, str] = {}
        self._take_at = math.inf
        self._waiting: dict[str, tuple[str, float]] = {}

    def ask(self, pane: str, feed: str, now: float) -> None:
        """Have a pane join a feed soon; what it was to join before, it joins no more."""
        self.drop(pane)
        if not self._asked:
            self._take_at = now + TOGETHER_S
        self._asked[pane] = feed

    def drop(self, pane: str) -> None:
        """Have a pane join nothing."""
        self._asked.pop(pane, None)
        self._waiting.pop(pane, None)

    def wait_s(self, now: float) -> float:
        """Return in how many seconds `take` is to be called; infinity where nobody waits."""
        at = min([self._take_at if self._asked else math.inf, *(late_at for _, late_at in self._waiting.values())])
        return max(0.0, at - now)

    def take(self, now: float, outlook: Callable[[str, str], Outlook]) -> Turns:
        """Return whose turn it is. outlook: what it costs that a pane joins a feed now."""
        late = {pane: feed for pane, (feed, late_at) in self._waiting.items() if late_at <= now}
        for pane in late:
            del self._waiting[pane]
        if not self._asked or now < self._take_at:
            return Turns(late, {})
        asked, self._asked, self._take_at = self._asked, {}, math.inf
        costs = {pane: outlook(pane, feed) for pane, feed in asked.items()}
        beside = {pane for pane, cost in costs.items() if cost.beside}
        at_key = waits_for_key({pane: cost for pane, cost in costs.items() if pane not in beside}, self._cores * SHARE)
        self._waiting |= {pane: (asked[pane], now + costs[pane].key_in_s + LATE_S) for pane in at_key}
        waiting = beside | at_key
        return Turns(
            {pane: feed for pane, feed in asked.items() if pane not in waiting} | late, {pane: asked[pane] for pane in waiting}
        )


def waits_for_key(costs: Mapping[str, Outlook], cores: float) -> frozenset[str]:
    """Return the panes whose key picture is there before so many cores have decoded the groups of all that do not wait."""
    left = sum(cost.decoding_s for cost in costs.values())
    waiting: set[str] = set()
    for pane, cost in sorted(costs.items(), key=lambda item: (item[1].key_in_s, item[0])):
        if cost.key_in_s > min(left / cores, LONGEST_S):
            break
        waiting.add(pane)
        left -= cost.decoding_s
    return frozenset(waiting)
