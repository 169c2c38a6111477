"""The sentences about moving cameras: every key has both languages, with the same parameters."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from scc_wall.adapters.words import load_words

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("topic", ["device", "ptz"])
def test_every_key_in_the_code_has_a_sentence_in_both_languages(topic: str) -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "scc_wall").rglob("*.py"))
    used = set(re.findall(rf'"({topic}\.[a-z0-9_]+)"', code)) - {"ptz.toml"}
    indonesian, english = load_words("id").sentences, load_words("en").sentences
    assert used <= set(indonesian)
    for key in sorted(key for key in indonesian if key.startswith(f"{topic}.")):
        assert _parameters(indonesian[key]) == _parameters(english[key]), key
        assert not re.search(r"\bAnda\b", indonesian[key])


def _parameters(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}
