"""The desk's points: how long its event loop stands still with a thousand cameras, and what each thing costs a person."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.acceptance.desk_stand import LIVE, NAMES, PICTURES, Person, desk_stand
from tests.acceptance.points import Point
from tests.process.support import wait_for

STALL_LIMIT_MS = 50.0
TREE, HITS = "Daftar kamera", "Kamera yang ditemukan"
"""What the two lists of cameras are called."""
SEARCHES = ("gerbang 12", "dermaga", "palembang", "99", "venue ilir")


def stall_point(point: Point, folder: Path) -> None:
    """Measure while a person searches, scrolls, drags and switches."""
    with desk_stand(folder) as person:
        time.sleep(12)  # what follows a start is over: small pictures, measurements of streams
        point.note(cameras_in_the_tree=1000, live_on_the_wall=LIVE)
        with _measured(point, person, "looking on"):
            time.sleep(6)
        with _measured(point, person, "searching"):
            _search(person)
        tree = person.find(TREE)  # what is looked for is found before: the probe's own looking holds the loop up
        with _measured(point, person, "scrolling"):
            _scroll(person, tree)
        person.press("ctrl+f")
        person.type("venue")
        list_at = wait_for(lambda: next((one["place"] for one in person.widgets() if one["name"] == HITS), None))
        tiles = [(place[0], place[1]) for place in person.tiles().values()]
        with _measured(point, person, "dragging"):
            _drag(person, list_at, tiles)
        person.press("ctrl+f", "Escape")
        with _measured(point, person, "switching"):
            for layout in ("balik", "sembilan", "semua", "balik", "semua"):
                person.wall.ask("show", layout)
                time.sleep(3)


def way_point(point: Point, folder: Path) -> None:
    """Do what an operator does, by keyboard and mouse alone, and count."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with desk_stand(folder) as person:
        person.wall.ask("select", person.wall.panes()[0]["tile"])
        for name, work in WAYS:
            person.begin()
            began = time.monotonic()
            try:
                work(person)
            except (AssertionError, LookupError) as failure:
                seen = PICTURES / f"failed-{name}.png"
                person.picture(seen, (0, 0, 2732, 768))
                point.failures.append(f"{name}: {failure}; what was seen: {seen}")
                person.press("Escape")
                continue
            point.note(**{name: f"{person.effort()}, {time.monotonic() - began:.1f} s with a hand's speed"})


@contextmanager
def _measured(point: Point, person: Person, what: str) -> Iterator[None]:
    began = time.monotonic()
    yield
    posts = person.stalls(began)
    name = what.replace(" ", "_")
    point.demand(len(posts) > 100, f"{what}: the probe has hardly posted")
    worst, ran, waited = (1000 * seconds for seconds in max(posts, default=(0.0, 0.0, 0.0)))
    late = sum(1000 * one > STALL_LIMIT_MS for one, _, _ in posts)
    point.note(
        **{
            f"{name}_longest_stall_ms": round(worst, 1),
            f"{name}_of_it_ran_and_waited_for_a_processor_ms": [round(ran, 1), round(waited, 1)],
            f"{name}_longest_run_ms": round(1000 * max((one for _, one, _ in posts), default=0.0), 1),
            f"{name}_posts_late_by_50_ms": late,
        }
    )
    point.demand(worst <= STALL_LIMIT_MS, f"{what}: the event loop stood still for {worst:.0f} ms")
    if worst > STALL_LIMIT_MS:
        point.note(**{f"{name}_was_at": [f"{count}x {stack}" for stack, count in person.stacks(began)[:3]]})


def _search(person: Person) -> None:
    for text in SEARCHES:
        person.press("ctrl+f")
        person.type(text)
        time.sleep(0.3)
    person.press("ctrl+f", "Escape")


def _scroll(person: Person, tree: tuple[int, int]) -> None:
    person.press("ctrl+f", "Down")
    person.press("KP_Multiply")  # Qt's key that opens everything below
    person.press("Home", *["Right", "Down"] * 6, *["Next"] * 40, "End", *["Prior"] * 40)
    person.wall.press("mousemove", *map(str, tree), "click", "--repeat", "60", "--delay", "20", "5")
    person.wall.press("click", "--repeat", "60", "--delay", "20", "4")


def _drag(person: Person, list_at: list[int], tiles: list[tuple[int, int]]) -> None:
    x, y, w, _ = list_at
    for number, target in enumerate(tiles[:8]):
        _until_changed(person, (x + w // 2, y + 20 + 44 * (number + 1)), target)  # the first is on the first tile already
    _until_changed(person, tiles[4], tiles[30])
    person.wall.ask("undo")


def _until_changed(person: Person, start: tuple[int, int], end: tuple[int, int]) -> None:
    before = _wanted(person)
    person.drag(start, end)
    wait_for(lambda: _wanted(person) != before, told=lambda: before)


def _wanted(person: Person) -> list[str]:
    return [pane["wanted"] for pane in person.wall.panes()]


def _in_selected(person: Person, camera: str) -> bool:
    return any(pane["selected"] and pane["wanted"] == camera for pane in person.wall.panes())


def _by_name(person: Person) -> None:
    """Find a camera by a word of its name and show it in the selected tile; the desk is ready for the first letter."""
    number = next(number for number, name in NAMES.items() if "Dermaga" in name)
    person.type("derm")
    person.press("Return")
    wait_for(lambda: _in_selected(person, f"K{number:04}"))


def _by_number(person: Person) -> None:
    person.press("KP_3", "KP_1", "KP_Enter")
    wait_for(lambda: _in_selected(person, "K0031"))


def _place(person: Person) -> None:
    """Drag the camera that was found onto the tenth tile."""
    x, y, w, _ = next(one["place"] for one in person.widgets() if one["name"] == HITS)
    tile = person.wall.panes()[9]["tile"]
    target = person.tiles()[tile]
    person.drag((x + w // 2, y + 20), (target[0], target[1]))
    wait_for(lambda: person.wall.panes()[9]["wanted"] == "K0023", told=lambda: _wanted(person))


def _enlarge(person: Person) -> None:
    target = person.tiles()[person.wall.panes()[4]["tile"]]
    person.click(target[0], target[1], times=2)
    wait_for(lambda: person.wall.status()["layout"].startswith("zoom:"))


def _back(person: Person) -> None:
    target = next(iter(person.tiles().values()))
    person.click(target[0], target[1], times=2)
    wait_for(lambda: person.wall.status()["layout"] == "semua")


def _undo(person: Person) -> None:
    before = _wanted(person)
    person.press("ctrl+z")
    wait_for(lambda: _wanted(person) != before)


def _build(person: Person) -> None:
    """Draw a 1+5 with six cameras, by their numbers, in the layout editor."""
    person.press("F3")
    wait_for(lambda: any(one["kind"] == "EditorWindow" for one in person.widgets()))
    shape = next(one for one in person.widgets() if "1+5" in one["name"] + one["text"])
    x, y, w, h = shape["place"]
    person.click(x + w // 2, y + h // 2)
    for number in (1, 7, 12, 23, 31, 36):
        person.press(*(f"KP_{digit}" for digit in str(number)), "KP_Enter")


def _save(person: Person) -> None:
    person.press("ctrl+s")
    wait_for(lambda: any(one["kind"] == "QuestionBar" for one in person.widgets()))
    person.type("satu-lima")
    person.press("Return")
    wait_for((person.wall.site / "layouts" / "satu-lima.toml").exists)
    wait_for(lambda: person.sees("Tata letak: satu-lima"))  # else leaving asks what to do with changes


def _switch(person: Person) -> None:
    """Leave the editor and show the new layout from the desk, by its key."""
    person.press("Escape")
    wait_for(lambda: all(one["kind"] != "EditorWindow" for one in person.widgets()))
    layouts = person.wall.ask("layouts")["layouts"]
    person.press(f"ctrl+F{layouts.index('satu-lima') + 1}")
    wait_for(lambda: person.wall.status()["layout"] == "satu-lima")
    wait_for(lambda: sorted(_wanted(person)) == ["K0001", "K0007", "K0012", "K0023", "K0031", "K0036"])


WAYS: tuple[tuple[str, Callable[[Person], None]], ...] = (
    ("find_by_name_and_show", _by_name),
    ("find_by_number_and_show", _by_number),
    ("place_by_dragging", _place),
    ("undo_a_change", _undo),
    ("enlarge", _enlarge),
    ("back", _back),
    ("build_1_plus_5", _build),
    ("save_it", _save),
    ("switch_to_it", _switch),
)

POINTS = (
    ("stalls", "a thousand cameras in the tree, 36 live: longest stall of the event loop", stall_point),
    ("ways", "find, place, enlarge, back, build, save, switch, undo by hand: what each costs", way_point),
)
