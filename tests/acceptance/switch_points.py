"""Switching, as points of acceptance: together, consecutive, one session, no flash, nothing that grows."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from scc_wall.bench.barcode import group_of
from scc_wall.bench.clips import MAIN, SUB, SUB_H265
from tests.acceptance.burden import burden, growth
from tests.acceptance.points import Point
from tests.acceptance.switch_stand import ROOM_TO_BE_WARM, FlashEye, NumberEye, Stand, points_in_both, switch_stand
from tests.process.support import wait_for

TOGETHER_MS = 100
LIVE_LIMIT_S = 40.0
FLASH_SWITCHES = 20
ENDURE_S, EVERY_S = 1200.0, 5.0
FLASH_LOOKS = 250
FAR_OFF = 300
"""Numbers of a camera are not so far apart in one look at a switch: 20 s."""


def many(letter: str, count: int, group: int) -> dict[str, Mapping[str, Any]]:
    """Return so many cameras with a sub stream."""
    return {f"{letter}{number:02d}": {"sub": (SUB, group)} for number in range(1, count + 1)}


def ids(letter: str, first: int, last: int) -> str:
    """Return ids with commas between."""
    return ",".join(f"{letter}{number:02d}" for number in range(first, last + 1))


def together_point(point: Point, folder: Path) -> None:
    """36 to 36 other cameras on two monitors, warm, three times: when the first and the last new picture is on the glass."""
    cameras = many("A", 36, 0) | many("B", 36, 1)
    layouts = {
        "satu": [("5x4", ids("A", 1, 18)), ("5x4", ids("A", 19, 36))],
        "dua": [("5x4", ids("B", 1, 18)), ("5x4", ids("B", 19, 36))],
    }
    spreads, lasts = [], []
    with switch_stand(folder, cameras, layouts, 2, (1280, 720), ROOM_TO_BE_WARM) as stand:
        _live(stand, 36)
        stand.wall.ask("warm", "dua")
        wait_for(lambda: stand.wall.status()["warm"]["connected"] >= 36, LIVE_LIMIT_S, stand.wall.status)
        time.sleep(4)  # key pictures of all
        for switch in range(3):
            planned = stand.wall.ask("plan", ("dua", "satu")[switch % 2])
            point.demand(planned["opened"] == [], "a warm switch would connect to cameras")
            eye = NumberEye(stand.display, places=dict(stand.pictures()))
            with eye.open():
                wait_for(lambda eye=eye: eye.looks > 20)
                began = time.monotonic()
                stand.wall.ask("show", ("dua", "satu")[switch % 2])
                _live(stand, 36)
                time.sleep(1)
            new = [_first_of_group(seen, (switch + 1) % 2, began) for seen in eye.seen.values()]
            shown = sorted(at - began for at in new if at is not None)
            point.demand(len(shown) == 36, f"{len(shown)} of 36 tiles showed the other cameras")
            point.note(**{f"switch_{switch + 1}_first_s": shown[0], f"switch_{switch + 1}_last_s": shown[-1]})
            point.note(**{f"switch_{switch + 1}_median_s": shown[len(shown) // 2], "looks_a_second": eye.looks_a_second})
            spreads.append(1000 * (shown[-1] - shown[0]))
            lasts.append(shown[-1])
            time.sleep(4)
    point.note(between_first_and_last_ms=", ".join(f"{spread:.0f}" for spread in spreads))
    point.demand(min(spreads) <= TOGETHER_MS, f"the panes of no warm switch appeared within {TOGETHER_MS} ms of each other")
    point.demand(min(lasts) <= 0.8, "no warm switch had its last picture within 0.8 s")


def stays_point(point: Point, folder: Path) -> None:
    """Nine cameras stay while position, size and monitor change and 20 cold ones connect; and one is shown twice."""
    cameras = many("A", 9, 0) | many("C", 20, 1)
    layouts = {
        "satu": [("3x2", ids("A", 1, 6)), ("2x2", "A07,A08,A09")],
        "dua": [("4x4", f"A09,A03,A07,{ids('C', 1, 11)}"), ("4x4", f"{ids('C', 12, 20)},A01,A02,A04,A05,A06,A08,A01")],
    }
    with switch_stand(folder, cameras, layouts, 2, (960, 540)) as stand:
        _live(stand, 9)
        stand.wall.show("dua", 30, LIVE_LIMIT_S)
        after = stand.all_pictures()  # another wall learns them: on this one the 20 are no longer cold
    with switch_stand(_fresh(folder, "again"), cameras, layouts, 2, (960, 540)) as stand:
        _live(stand, 9)
        time.sleep(3)
        before, asked = stand.pictures(), stand.server.counted("describe")
        stays = sorted(before)
        places = {f"{one} before": before[one] for one in stays}
        places |= {f"{one} after, tile {index}": place for index, (one, place) in enumerate(after) if one in before}
        eye = NumberEye(stand.display, places=places)
        with eye.open():
            wait_for(lambda: eye.looks > 100)
            stand.wall.ask("show", "dua")
            wait_for(lambda: stand.wall.is_live(30), LIVE_LIMIT_S, stand.wall.states)
            time.sleep(1)
        described = stand.server.counted("describe") - asked
        played = stand.server.counted("play")
        seen = {
            one: _own(eye.seen[f"{one} before"], [looks for place, looks in eye.seen.items() if place.startswith(one)])
            for one in stays
        }
        lost = {one: _lost(seen[one]) for one in stays}
        pauses = {one: _longest_pause(seen[one]) for one in stays}
        point.note(cameras_that_stay=len(stays), looks_a_second=eye.looks_a_second, longest_gap_ms=1000 * eye.longest_gap_s)
        point.note(numbers_lost=sum(lost.values()), which=str({one: count for one, count in lost.items() if count}) or "none")
        point.note(longest_pause_of_a_camera_ms=1000 * max(pauses.values()))
        point.note(
            describes_of_cameras_that_stay=sum(described[f"/{one}/sub"] for one in stays), describes=sum(described.values())
        )
        point.note(sessions_of_the_camera_shown_twice=played["/A01/sub"], panes_of_it=2)
        point.demand(eye.looks_a_second >= 60, "the glass was looked at less than 60 times a second")
        point.demand(not any(lost.values()), "a camera that stays lost numbers")
        point.demand(not any(described[f"/{one}/sub"] for one in stays), "a camera that stays was asked anew")
        point.demand(played["/A01/sub"] == 1, "a camera shown twice has more than one session")


def flash_point(point: Point, folder: Path) -> None:
    """20 switches across sizes and codecs, the glass looked at every few milliseconds: points that turned dark."""
    cameras: dict[str, Mapping[str, Any]] = {**many("A", 9, 0), **many("B", 9, 1)}
    cameras |= {f"H{number}": {"sub": (SUB_H265, 0)} for number in range(1, 5)} | {"M1": {"main": (MAIN, 0)}}
    layouts = {
        "satu": [("3x3", ids("A", 1, 9))],
        "dua": [("3x3", ids("B", 1, 9))],
        "tiga": [("3x2", "H1,H2,M1,A01,B01,H3")],
        "empat": [("3x3", "H1,H2,A03,A02,A01,M1,B01,B02,B03")],
    }
    order = list(
        itertools.islice(itertools.cycle(["empat", "dua", "tiga", "satu", "tiga", "empat", "satu", "dua"]), FLASH_SWITCHES)
    )
    dark, looked, gaps, points, flashed = 0, [], [], 0, []
    with switch_stand(folder, cameras, layouts) as stand:
        _live(stand, 9)
        places = {}
        for name in ("dua", "tiga", "empat", "satu"):
            stand.wall.show(name, len(layouts[name][0][1].split(",")), LIVE_LIMIT_S)
            places[name] = stand.pictures()
        players, now = stand.wall.workers("player"), "satu"
        for name in order:
            eye = FlashEye(stand.display, points=points_in_both(places[now], places[name]))
            with eye.open():
                wait_for(lambda eye=eye: eye.looks > 10)
                stand.wall.show(name, len(places[name]), LIVE_LIMIT_S)
                time.sleep(0.7)
            if eye.dark:
                flashed.append(f"{now}-{name}: {len({(x, y) for _, x, y in eye.dark})} points")
            dark += len(eye.dark)
            looked.append(eye.looks_a_second)
            gaps.append(eye.longest_gap_s)
            points = max(points, sum(map(len, eye.points.values())))
            now = name
        point.note(switches=len(order), points_looked_at=points, looks_a_second=sum(looked) / len(looked))
        point.note(longest_gap_ms=1000 * max(gaps), dark_looks=dark, switches_with_a_flash="; ".join(flashed) or "none")
        point.note(players_restarted=int(stand.wall.workers("player") != players))
        point.demand(min(looked) >= FLASH_LOOKS, "the glass was looked at less often than every 4 ms")
        point.demand(dark == 0, "background or black was seen")
        point.demand(stand.wall.workers("player") == players, "a player process was replaced")


def endure_point(point: Point, folder: Path) -> None:
    """Minutes of switching every 5 s between three layouts: what grows, by process.

    Players come to rest after some hundred switches: until each pane has had the largest pictures there are, its decoder's
    store grows. So what is demanded is that nothing grows from halfway on; what each took at the start is told, too.
    """
    cameras = many("A", 9, 0) | many("B", 9, 1) | {f"H{number}": {"sub": (SUB_H265, 0)} for number in range(1, 5)}
    layouts = {
        "satu": [("3x3", ids("A", 1, 9))],
        "dua": [("3x3", ids("B", 1, 9))],
        "tiga": [("3x2", "H1,A02,H2,H3,B01,H4")],
    }
    with switch_stand(folder, cameras, layouts) as stand:
        for name in ("dua", "tiga", "satu", "dua", "tiga", "satu"):
            stand.wall.show(name, len(layouts[name][0][1].split(",")), LIVE_LIMIT_S)
        workers, start = stand.wall.status()["workers"], burden(stand)
        halfway = start
        began, switches = time.monotonic(), 0
        for name in itertools.cycle(("dua", "tiga", "satu")):
            if time.monotonic() > began + ENDURE_S and name == "dua":
                break
            if halfway is start and time.monotonic() > began + ENDURE_S / 2 and name == "dua":
                halfway = burden(stand)
            stand.wall.ask("show", name)
            switches += 1
            time.sleep(EVERY_S)
        _live(stand, 9)
        point.note(switches=switches, minutes=(time.monotonic() - began) / 60)
        point.note(**{f"{role}_memory_mb_at_the_start": held.memory for role, held in start.items()})
        growth(point, halfway, burden(stand))
        point.note(processes_restarted=int(stand.wall.status()["workers"] != workers))
        point.demand(stand.wall.status()["workers"] == workers, "a process was restarted")


POINTS = (
    ("together", "36 to 36 other cameras on two monitors, warm: together on the glass", together_point),
    ("stays", "cameras that stay while position, size and monitor change: numbers, DESCRIBE, sessions", stays_point),
    ("flashes", "20 switches across sizes and codecs: background or black on the glass", flash_point),
    ("endure", "20 minutes of switching every 5 s: memory, threads, descriptors, X clients", endure_point),
)


def _live(stand: Stand, count: int) -> None:
    wait_for(lambda: stand.wall.is_live(count), LIVE_LIMIT_S, stand.wall.states)


def _fresh(folder: Path, name: str) -> Path:
    new = folder / name
    new.mkdir()
    return new


def _first_of_group(seen: Sequence[tuple[float, int]], group: int, began: float) -> float | None:
    return next((at for at, number in seen if at >= began and group_of(number) == group), None)


def _own(before: Sequence[tuple[float, int]], everywhere: Iterable[Sequence[tuple[float, int]]]) -> list[tuple[float, int]]:
    """Return the looks at a camera's own numbers, from the first that was seen in its old place; others are of other groups.

    A second pane of the same camera begins with older ones, which nobody has to see twice. A bar code that another tile's
    picture cuts while tiles change places passes the code's four check bits one time in sixteen: its number is far off.
    """
    first = before[0][1]
    return [look for looks in everywhere for look in looks if first <= look[1] <= first + FAR_OFF]


def _lost(seen: Sequence[tuple[float, int]]) -> int:
    """Return how many of a camera's numbers were seen in none of its places."""
    own = sorted({number for _, number in seen})
    return sum(later - earlier - 1 for earlier, later in itertools.pairwise(own))


def _longest_pause(seen: Sequence[tuple[float, int]]) -> float:
    times = sorted(at for at, _ in seen)
    return max((later - earlier for earlier, later in itertools.pairwise(times)), default=0.0)
