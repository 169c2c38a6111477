"""Where the simulator finds the project's resources: beside the checkout, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

from scc_wall.base.words import LANGUAGES, Words, gather

TOPICS = ("simulator", "streams", "faults", "onvif_simulator")
"""The files of sentences the simulator itself speaks."""


def resource(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`, whether run from a checkout or an installed package."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources").joinpath(*parts)


def own_words(language: str = LANGUAGES[0]) -> Words:
    """Return the simulator's own sentences, for when it is started by itself and not by `scc-wall`."""
    return gather(language, [resource("words", f"{topic}.{language}.ts").read_text(encoding="utf-8") for topic in TOPICS])
