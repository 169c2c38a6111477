"""Reads the catalogue of sentences from disk."""

from __future__ import annotations

from functools import cache

from scc_wall.adapters.resources import resource_path
from scc_wall.base.words import LANGUAGES, Words, gather

LANGUAGE_VARIABLE = "SCC_WALL_LANGUAGE"
"""The environment's word for the language of whoever uses the program."""


@cache
def load_words(language: str) -> Words:
    """Return all sentences of one of `LANGUAGES`; ValueError for another language."""
    if language not in LANGUAGES:
        raise ValueError(f"there are no sentences in {language!r}, only in {LANGUAGES}")
    files = sorted(resource_path("words").glob(f"*.{language}.ts"))
    return gather(language, (file.read_text(encoding="utf-8") for file in files))
