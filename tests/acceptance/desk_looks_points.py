"""Pictures of every page of the desk in both languages, both themes and two sizes, to be looked at by a person."""

from __future__ import annotations

import time
from pathlib import Path

from tests.acceptance.desk_stand import PICTURES, Person, desk_stand
from tests.acceptance.points import Point
from tests.process.support import wait_for

SIZES = ((1366, 768), (3840, 2160))
THEME = {"id": "Terang / gelap", "en": "Light / dark"}


def looks_point(point: Point, folder: Path) -> None:
    """Keep a picture of everything; that nothing is cut off is `tests/unit/test_desk_looks.py`'s matter, and an eye's."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    kept = 0
    for size in SIZES:
        for language in ("id", "en"):
            own = folder / f"{language}-{size[0]}"
            own.mkdir()
            with desk_stand(own, language, size) as person:
                time.sleep(20)  # small pictures of all cameras
                for theme in ("dark", "light"):
                    kept += _pages(person, f"{language}-{theme}-{size[0]}", size)
                    person.wall.ask("desk", "cameras")
                    person.click(*person.find(THEME[language]))
    point.note(pictures=kept, folder=str(PICTURES))
    point.demand(kept >= 8 * 3, "not every page was seen")
    point.by_hand.append(f"look at every picture in {PICTURES}")


def _pages(person: Person, name: str, size: tuple[int, int]) -> int:
    """Keep a picture of each page, of a search, of the keys, and of the wall; return how many."""
    place = (size[0], 0, *size)
    keys = [one["key"] for one in person.widgets() if "key" in one]
    for key in keys:
        person.wall.ask("desk", key)
        time.sleep(1.5)
        person.picture(PICTURES / f"{name}-{key}.png", place)
    person.wall.ask("desk", "cameras")
    person.press("ctrl+f")
    person.type("gerbang")
    time.sleep(0.5)
    person.picture(PICTURES / f"{name}-search.png", place)
    person.press("Escape", "F1")
    time.sleep(0.5)
    person.picture(PICTURES / f"{name}-keys.png", place)
    person.press("F1", "F3")
    wait_for(lambda: any(one["kind"] == "EditorWindow" for one in person.widgets()))
    time.sleep(1)
    person.picture(PICTURES / f"{name}-editor.png", place)
    person.press("Escape")
    wait_for(lambda: all(one["kind"] != "EditorWindow" for one in person.widgets()))
    person.picture(PICTURES / f"{name}-wall.png", (0, 0, *size))
    return len(keys) + 4


POINTS = (("looks", "pictures of every page, both languages, themes and sizes", looks_point),)
