"""Plays a timetable of faults to the running simulator."""

from __future__ import annotations

import asyncio
from pathlib import Path

from scc_wall.base.trouble import Trouble
from scc_wall.simulator.control import act
from scc_wall.simulator.service import LOG, Service
from scc_wall.simulator.timetable import Timetable, orders, parse_timetable

SIZE_LIMIT = 1 << 20


class WrongTimetable(Exception):  # noqa: N818 - troubles for a person, together
    """What is wrong in a timetable; troubles: each with its line."""

    def __init__(self, troubles: list[Trouble]) -> None:
        super().__init__(f"{len(troubles)} mistakes")
        self.troubles = troubles


def read_timetable(path: Path, cameras: tuple[str, ...]) -> Timetable:
    """Return the timetable of a file; WrongTimetable with every mistake, Trouble where it cannot be read."""
    try:
        with path.open("rb") as file:
            told = file.read(SIZE_LIMIT + 1)
        text = told.decode()
    except OSError as error:
        raise Trouble("faults.unreadable", path=path, why=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise Trouble("faults.unreadable", path=path, why="UTF-8") from error
    if len(told) > SIZE_LIMIT:
        raise Trouble("faults.unreadable", path=path, why=f"> {SIZE_LIMIT} B")
    table, wrong = parse_timetable(text, str(path), cameras)
    if wrong:
        raise WrongTimetable(wrong)
    return table


async def play(service: Service, table: Timetable) -> None:
    """Give the orders at their times, until there are none left."""
    began = service.clock()
    for order in orders(table, tuple(service.cameras)):
        await asyncio.sleep(max(0.0, began + order.at - service.clock()))
        act(service, service.board.meant(order.camera), order.verb, order.value)
    LOG.info("the timetable is at its end")
