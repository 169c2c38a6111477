"""Finding a camera by what people know of it: its number, its name, its zone, its kabupaten or kota."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scc_wall.camera.camera import Camera

TEXT_LIMIT = 80
"""Letters of a search that are looked at; nobody types more, and a pasted page must not cost a second."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One camera as the search sees it: folded texts, made once for each list of cameras and not at each key press."""

    camera: str
    number: str
    name: str
    everything: str


Index = tuple[Entry, ...]


def index(cameras: Iterable[Camera], region_names: Mapping[str, str]) -> Index:
    """Return the index of some cameras, in the order in which equally good ones are told: by number."""
    ordered = sorted(cameras, key=lambda camera: (camera.number <= 0, camera.number, camera.id))
    return tuple(_entry(camera, region_names.get(camera.region, camera.region)) for camera in ordered)


def find(entries: Index, text: str) -> tuple[str, ...]:
    """Return the ids of the cameras that have every word of the text, the best first; an empty text finds all.

    Best is the very number, then a number that begins so, then a name that does, then a word of the name, then the rest.
    """
    wanted = folded(text[:TEXT_LIMIT])
    words = wanted.split()
    hits = [
        (_rank(entry, wanted), place) for place, entry in enumerate(entries) if all(word in entry.everything for word in words)
    ]
    return tuple(entries[place].camera for _, place in sorted(hits))


def folded(text: str) -> str:
    """Return a text as it is compared: without case, accents and double spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def _entry(camera: Camera, region: str) -> Entry:
    number, name = str(camera.number) if camera.number > 0 else "", folded(camera.name)
    everything = folded(f"{number} {camera.name} {camera.group} {camera.id} {region} {camera.link}")
    return Entry(camera.id, number, name, everything)


def _rank(entry: Entry, wanted: str) -> int:
    if not wanted:
        return 0
    marks = (
        entry.number == wanted,
        entry.number.startswith(wanted),
        entry.name.startswith(wanted),
        f" {wanted}" in f" {entry.name}",
    )
    return marks.index(True) if True in marks else len(marks)
