"""What the layout editor says of a layout's cost, in words; pure, so that it is tested without a window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from scc_wall.base.words import Words
from scc_wall.desk.drafting import Drafting, lost_spans
from scc_wall.wall.budget import HOST_FULL
from scc_wall.wall.overload import ROOM
from scc_wall.wall.price import Line, Price

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class CostLine:
    """A sentence on the cost; is_warning: it stands first, with a mark of its own."""

    text: str
    is_warning: bool = False


def decimal(value: float, words: Words, digits: int = 1) -> str:
    """Return a number with its decimals as the language writes them, none where they are zero."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".") if digits else f"{value:.0f}"
    return text.replace(".", ",") if words.language == "id" else text


def cost_lines(price: Price, draft: Drafting, words: Words) -> tuple[CostLine, ...]:
    """Return the warnings, then what the layout takes as a whole, of each line, and of each host."""
    return (*_warnings(price, draft, words), *_facts(price, words))


def title_of(draft: Drafting, words: Words) -> str:
    """Return the head of the editor: which layout, whether it is locked, and whether something is not saved yet."""
    name = draft.now.title_in(words.language) or words.say("editor.unnamed")
    parts = [words.say("editor.head", title=name)]
    if draft.now.locked:
        parts.append(words.say("editor.is_locked"))
    if draft.is_changed:
        parts.append(words.say("editor.is_changed"))
    return " · ".join(parts)


def _warnings(price: Price, draft: Drafting, words: Words) -> list[CostLine]:
    told = []
    if price.is_heavy:
        limit = round(100 * ROOM)
        told.append(words.say("editor.warn_decode", percent=price.percent, limit=limit))
    told += [
        words.say("editor.warn_link", name=line.name, mbit=decimal(line.amount, words), limit=_limit(line, words))
        for line in price.links
        if line.is_over
    ]
    told += [
        words.say("editor.warn_host", name=line.name, n=round(line.amount), limit=_limit(line, words))
        for line in price.hosts
        if line.is_over
    ]
    for key, why in (("lowered", price.lowered), ("waiting", price.waiting)):
        told += [
            words.say(f"editor.warn_{key}", n=n, name=trouble.params["host" if trouble.key == HOST_FULL else "link"])
            for trouble, n in sorted(Counter(why.values()).items(), key=lambda item: str(item[0]))
        ]
    spans = lost_spans(draft.now)
    if spans:
        told.append(words.say("editor.warn_empty", n=spans))
    return [CostLine(text, is_warning=True) for text in told]


def _facts(price: Price, words: Words) -> list[CostLine]:
    load = (
        words.say("editor.cost_unknown") if price.percent is None else words.say("editor.cost_percent", percent=price.percent)
    )
    lines = [
        words.say("editor.cost", tiles=price.tiles, streams=price.streams, main=price.main, mbit=decimal(price.mbit, words)),
        words.say("editor.cost_decode", pixels=decimal(price.pixels / MILLION, words, 0), load=load),
    ]
    for key, of in (("editor.cost_links", price.links), ("editor.cost_hosts", price.hosts)):
        if of:
            lines.append(words.say(key, list="; ".join(_amount(line, words) for line in of)))
    return [CostLine(text) for text in lines]


def _amount(line: Line, words: Words) -> str:
    amount = decimal(line.amount, words)
    if line.limit is None:
        return words.say("editor.amount", name=line.name, amount=amount)
    return words.say("editor.amount_of", name=line.name, amount=amount, limit=_limit(line, words))


def _limit(line: Line, words: Words) -> str:
    return decimal(line.limit or 0, words)
