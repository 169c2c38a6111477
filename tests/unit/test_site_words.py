"""The sentences of cameras, layouts and sites: both languages say the same things with the same parameters."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from scc_wall.base.words import parse_sentences

ROOT = Path(__file__).parents[2]
TOPICS = ("access", "budget", "camera", "layout", "site")


def sentences(topic: str, language: str) -> dict[str, str]:
    return parse_sentences((ROOT / "resources/words" / f"{topic}.{language}.ts").read_text(encoding="utf-8"))


def parameters(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("topic", TOPICS)
def test_both_languages_have_the_same_keys_and_parameters(topic: str) -> None:
    indonesian, english = sentences(topic, "id"), sentences(topic, "en")
    assert set(indonesian) == set(english)
    assert all(key.startswith(f"{topic}.") for key in indonesian)
    # A sentence may leave a parameter out, never ask for one that the other language does not get
    for key, sentence in indonesian.items():
        assert parameters(sentence) == parameters(english[key]), key


@pytest.mark.parametrize("topic", TOPICS)
def test_every_key_in_the_code_has_a_sentence(topic: str) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "scc_wall").rglob("*.py"))
    used = set(re.findall(rf'"({topic}\.[a-z0-9_]+)"', code)) - {"site.toml"}
    assert used <= set(sentences(topic, "id")), used - set(sentences(topic, "id"))


def test_no_sentence_says_anda() -> None:
    for topic in TOPICS:
        assert not [key for key, sentence in sentences(topic, "id").items() if re.search(r"\bAnda\b", sentence)]
