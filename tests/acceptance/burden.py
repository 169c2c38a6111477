"""What each process of a wall holds, so that a point of acceptance can tell whether anything grows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from Xlib.display import Display
from Xlib.ext import res

from tests.acceptance.points import Point
from tests.acceptance.switch_stand import Stand


@dataclass(frozen=True, slots=True)
class Burden:
    """What a process holds; memory: of its own, in MB."""

    memory: float
    threads: int
    descriptors: int
    x_clients: int


def burden(stand: Stand) -> dict[str, Burden]:
    """Return what each process holds, by its role and a number where there are several."""
    told: dict[str, Burden] = {}
    roles = {worker["pid"]: worker["role"] for worker in stand.wall.status()["workers"]}
    clients = _x_clients(stand.display)
    for process in stand.wall.family():
        role = roles.get(process.pid, "gui")
        name = role if role not in told else f"{role}_{sum(one.startswith(role) for one in told) + 1}"
        memory = process.memory_full_info().uss / 1e6
        told[name] = Burden(memory, process.num_threads(), process.num_fds(), clients[process.pid])
    return told


def growth(point: Point, before: Mapping[str, Burden], after: Mapping[str, Burden]) -> None:
    """Note what each process holds before and after; demand that nothing has grown."""
    for role, now in after.items():
        was = before.get(role, Burden(0.0, 0, 0, 0))
        point.note(**{f"{role}_memory_mb": f"{was.memory:.1f} -> {now.memory:.1f}"})
        point.note(**{f"{role}_threads": f"{was.threads} -> {now.threads}"})
        point.note(**{f"{role}_descriptors": f"{was.descriptors} -> {now.descriptors}"})
        point.note(**{f"{role}_x_clients": f"{was.x_clients} -> {now.x_clients}"})
        point.demand(now.threads <= was.threads + 2, f"{role} has more threads")
        point.demand(now.descriptors <= was.descriptors + 4, f"{role} has more descriptors")
        point.demand(now.x_clients <= was.x_clients, f"{role} has more X clients")
        point.demand(now.memory <= was.memory * 1.1 + 10, f"{role} has more memory")


def _x_clients(name: str) -> Counter[int]:
    """Return how many connections to the X server each process has, by its word (X-Resource 1.2)."""
    display = Display(name)
    try:
        display.res_query_version()
        told = display.res_query_client_ids([{"client": 0, "mask": res.LocalClientPIDMask}]).ids
        return Counter(int(one.value[0]) for one in told if one.value)
    finally:
        display.close()
