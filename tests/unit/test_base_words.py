import re
from collections import Counter
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES, Words, gather, parse_sentences

CATALOGUE = Path(__file__).parents[2] / "resources" / "words"
TOPICS = sorted({path.name.split(".")[0] for path in CATALOGUE.glob("*.ts")})


def ts(*messages: tuple[str, str]) -> str:
    told = "".join(
        f'<message id="{key}"><source>{escape(text)}</source><translation>{escape(text)}</translation></message>'
        for key, text in messages
    )
    return f'<TS version="2.1" language="id"><context><name>topic</name>{told}</context></TS>'


def test_say_fills_in() -> None:
    words = Words("id", {"a.b": "ada {n} petak"})
    assert words.say("a.b", n=3, unused="x") == "ada 3 petak"
    with pytest.raises(KeyError):
        words.say("a.c")


def test_tell_puts_the_place_first() -> None:
    words = Words("id", {"a.b": "ada {n}"})
    assert words.tell(Trouble("a.b", Place("f.csv", 4), n=1)) == "f.csv:4: ada 1"
    assert words.tell(Trouble("a.b", n=1)) == "ada 1"


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1).filter(str.strip)


@given(st.dictionaries(st.from_regex(r"[a-z]+\.[a-z_]+", fullmatch=True), TEXT, max_size=5))
def test_what_is_written_is_read(sentences: dict[str, str]) -> None:
    assert parse_sentences(ts(*sentences.items())) == {
        key: sentence.replace("\r\n", "\n").replace("\r", "\n") for key, sentence in sentences.items()
    }


@pytest.mark.parametrize(
    "text",
    [
        ts(("a.b", "x"), ("a.b", "y")),
        "<TS><message><translation>no id</translation></message></TS>",
        '<TS><message id="a.b"><translation></translation></message></TS>',
        '<TS><message id="a.b"/></TS>',
    ],
)
def test_wrong_files_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"twice|without"):
        parse_sentences(text)


def test_gather_joins_files_and_refuses_a_key_in_two() -> None:
    words = gather("id", [ts(("a.b", "satu")), ts(("c.d", "dua"))])
    assert (words.language, dict(words.sentences)) == ("id", {"a.b": "satu", "c.d": "dua"})
    with pytest.raises(ValueError, match="two files"):
        gather("id", [ts(("a.b", "satu")), ts(("a.b", "dua"))])


def test_there_is_a_catalogue() -> None:
    assert {"wall", "control"} <= set(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_language_says_the_same_things(topic: str) -> None:
    by_language = {
        language: parse_sentences((CATALOGUE / f"{topic}.{language}.ts").read_text(encoding="utf-8")) for language in LANGUAGES
    }
    first = by_language[LANGUAGES[0]]
    for sentences in by_language.values():
        assert sentences.keys() == first.keys()
        for key, sentence in sentences.items():
            assert key.startswith(f"{topic}.")
            assert params(sentence) == params(first[key]), key


@pytest.mark.parametrize("topic", TOPICS)
def test_indonesian_does_not_address_anybody(topic: str) -> None:
    for key, sentence in parse_sentences((CATALOGUE / f"{topic}.id.ts").read_text(encoding="utf-8")).items():
        assert not re.search(r"\b[Aa]nda\b", sentence), key


def by_language(topic: str) -> dict[str, dict[str, str]]:
    return {
        language: parse_sentences((CATALOGUE / f"{topic}.{language}.ts").read_text(encoding="utf-8")) for language in LANGUAGES
    }


SAME_WORDS = frozenset(
    re.findall(
        r"\w+",
        "cpu mb gb ms km px kbit mbit wib utc udp tcp "
        "enter alt ctrl shift esc scc wall ptz onvif rtsp http https url ip id pdf "
        "csv toml json python libvlc ffmpeg "
        "model monitor operator admin status total video audio format port menu data preset nvr",
    )
)
"""Words that are written alike in both languages."""


def letters_of(sentence: str) -> set[str]:
    """Return a sentence's words without what is filled in, commands in backquotes and signs."""
    plain = re.sub(r"`[^`]*`|scc-wall [a-z]+ [a-z]+|\{[^}]*\}|https?://\S+", " ", sentence)
    return {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", plain)}


@pytest.mark.parametrize("topic", TOPICS)
def test_no_sentence_was_left_in_english(topic: str) -> None:
    languages = by_language(topic)
    alike = {
        key: sorted(left)
        for key, sentence in languages["id"].items()
        if sentence == languages["en"][key] and (left := letters_of(sentence) - SAME_WORDS)
    }
    assert not alike


AVOIDED = {
    "layout": "tata letak", "tile": "petak", "live": "langsung", "offline": "luring", "online": "daring",
    "kadaluarsa": "kedaluwarsa", "siaga": "menunggu", "screenshot": "cuplikan gambar", "snapshot": "cuplikan gambar",
    "reload": "muat ulang", "cancel": "batal", "setting": "pengaturan", "supervisor": "pengawas",
}  # fmt: skip
"""Words of `glosarium.csv` that are not used, and what is said instead."""


@pytest.mark.parametrize("topic", TOPICS)
def test_indonesian_uses_the_words_of_the_glossary(topic: str) -> None:
    wrong = {
        key: found
        for key, sentence in by_language(topic)["id"].items()
        if (found := letters_of(re.sub(r"\S*[/.<>=]\S*|'[^']*'|“[^”]*”|\b[A-Z]{2,}\b", " ", sentence)) & AVOIDED.keys())
    }
    assert not wrong


def test_numbers_are_written_as_in_each_language() -> None:
    assert Words("id").number(4, 1) == "4,0"
    assert Words("en").number(4.26, 1) == "4.3"
    assert Words("id").number(36) == "36"


def params(sentence: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)
