"""The sentences people read, in Bahasa Indonesia and English.

The catalogue is a set of Qt Linguist files (`resources/words/<topic>.<language>.ts`) with a key for each sentence; translators
open them in Qt Linguist. They are read here without Qt, because `ctl` and the workers must not load it.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET  # the files are our own, inside the package
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scc_wall.base.trouble import Trouble

LANGUAGES = ("id", "en")
"""The languages there are; the first is the default."""


@dataclass(frozen=True, slots=True)
class Words:
    """One language's sentences by key."""

    language: str
    sentences: Mapping[str, str] = field(default_factory=dict)

    def say(self, key: str, **params: object) -> str:
        """Return the sentence of a key, filled in; an unknown key is a bug and raises KeyError."""
        return self.sentences[key].format(**params)

    def number(self, value: float, places: int = 0) -> str:
        """Return a number as this language writes it: `4,0` in Indonesian, `4.0` in English."""
        told = f"{value:.{places}f}"
        return told.replace(".", ",") if self.language == "id" else told

    def tell(self, trouble: Trouble) -> str:
        """Return a trouble as one line: where (if known) and what."""
        sentence = self.say(trouble.key, **trouble.params)
        return f"{trouble.place}: {sentence}" if trouble.place else sentence


def parse_sentences(text: str) -> dict[str, str]:
    """Return key -> translation of one Linguist file with `<message id=...>` entries."""
    found: dict[str, str] = {}
    for message in ET.fromstring(text).iter("message"):  # noqa: S314 - our own file
        key, translation = message.get("id"), message.findtext("translation")
        if key is None or not translation:
            raise ValueError(f"a message without id or translation: {ET.tostring(message)!r}")
        if key in found:
            raise ValueError(f"key {key} is there twice")
        found[key] = translation
    return found


def gather(language: str, texts: Iterable[str]) -> Words:
    """Return the words of one language from the texts of all its files; a key in two files is refused."""
    sentences: dict[str, str] = {}
    for text in texts:
        for key, sentence in parse_sentences(text).items():
            if key in sentences:
                raise ValueError(f"key {key} is in two files")
            sentences[key] = sentence
    return Words(language, sentences)
