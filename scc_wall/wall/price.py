"""What a layout would cost, wherever it is shown: pictures to decode, sessions of hosts, Mbit/s of lines. Pure.

For the layout editor: `forecast` tells what a switch would change, this tells what a layout takes as a whole, also one that
exists only in the editor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Stream
from scc_wall.wall.budget import Budgets, Costs, Ledger
from scc_wall.wall.burden import USUAL_INTERVAL_MS
from scc_wall.wall.fitted import Fitted
from scc_wall.wall.overload import OWN_MARGIN, ROOM, Measures
from scc_wall.wall.pane import Place

USUAL_PIXELS = {Stream.SUB: 640 * 360, Stream.MAIN: 1920 * 1080}
"""Pixels of a picture before it was seen."""
KNOWN_WORK = 5_000_000.0
"""Pixels a second that must be on the glass before the machine is judged by them: ten small tiles' worth tells little."""
NOBODY = Measures(busy=0.0, cores=1, own=0.0)


@dataclass(frozen=True, slots=True)
class Spent:
    """What the wall takes now. work: pictures' pixels a second (see `PaneLoad`); measures: of the machine meanwhile.

    reports: how the streams are, by feed's name.
    """

    work: float = 0.0
    measures: Measures = NOBODY
    reports: Mapping[str, FeedReport] = field(default_factory=dict)


NOTHING_SPENT = Spent()


@dataclass(frozen=True, slots=True)
class Line:
    """What a line or host would carry: Mbit/s or sessions. limit: None where there is none."""

    name: str
    amount: float
    limit: float | None

    @property
    def is_over(self) -> bool:
        """Whether it is more than it may be."""
        return self.limit is not None and self.amount > self.limit


@dataclass(frozen=True, slots=True)
class Price:
    """tiles, streams: how many there are; main: of them main streams; pixels: decoded and drawn in a second.

    percent: of all processors that this would take, None while nobody knows; links in Mbit/s; hosts in sessions; mbit: of
    all cameras together; lowered, waiting: tiles that would get less or nothing, by why.
    """

    tiles: int = 0
    streams: int = 0
    main: int = 0
    pixels: float = 0.0
    percent: int | None = None
    links: tuple[Line, ...] = ()
    hosts: tuple[Line, ...] = ()
    mbit: float = 0.0
    lowered: Mapping[str, Trouble] = field(default_factory=dict)
    waiting: Mapping[str, Trouble] = field(default_factory=dict)

    @property
    def is_heavy(self) -> bool:
        """Whether the processors would be spent."""
        return self.percent is not None and self.percent > 100 * ROOM


def price(places: Sequence[Place], fitted: Fitted, budgets: Budgets, costs: Costs, spent: Spent = NOTHING_SPENT) -> Price:
    """Return what places cost as they are wanted. fitted: the same as lines and hosts can carry them; spent: what is known."""
    feeds = tuple(dict.fromkeys(place.feed for place in places))
    ledger = Ledger(budgets, costs)
    ledger.add(feeds)
    pixels = sum(_work(place, spent.reports.get(str(place.feed))) for place in places)
    return Price(
        tiles=len(places),
        streams=len(feeds),
        main=sum(feed.stream is Stream.MAIN for feed in feeds),
        pixels=pixels,
        percent=_percent(pixels, spent),
        links=tuple(
            _line(name, kbps / 1000, budgets.links, 1000) for name, kbps in sorted(ledger.kbps.items()) if name and kbps
        ),
        hosts=tuple(_line(name, count, budgets.hosts, 1) for name, count in sorted(ledger.sessions.items()) if name and count),
        mbit=round(ledger.kbps.total() / 1000, 2),
        lowered=fitted.lowered,
        waiting=fitted.waiting,
    )


def _line(name: str, amount: float, limits: Mapping[str, int], unit: int) -> Line:
    limit = limits.get(name)
    return Line(name, round(amount, 2), None if limit is None else limit / unit)


def _work(place: Place, report: FeedReport | None) -> float:
    """Return the pixels that a tile has decoded and drawn in a second, as `burden.pane_load` counts them."""
    picture = USUAL_PIXELS[place.feed.stream] if report is None or not report.width else report.width * report.height
    interval_ms = USUAL_INTERVAL_MS if report is None else report.interval_ms or USUAL_INTERVAL_MS
    return (picture + place.rect.w * place.rect.h) * 1000 / interval_ms


def _percent(pixels: float, spent: Spent) -> int | None:
    """Return what the processors would be spent to, by what the present pictures take; others' work goes on beside it."""
    measures = spent.measures
    own = min(measures.busy * measures.cores, OWN_MARGIN * measures.own)
    if spent.work < KNOWN_WORK or own <= 0:
        return None
    others = max(0.0, measures.busy * measures.cores - own)
    return round(100 * (others + own * pixels / spent.work) / measures.cores)
