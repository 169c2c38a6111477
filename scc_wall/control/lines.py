"""Words into commands: what is typed after `ctl`, and the same as the JSON its socket carries.

The grammar is the commands themselves (see `command`): a verb, then its fields. `--json` may follow where a command tells.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import MISSING, Field, fields
from difflib import get_close_matches

from scc_wall.base.words import Words
from scc_wall.control.command import COMMANDS, Command
from scc_wall.control.reply import WrongUsage

REQUEST_LIMIT = 4096
"""Bytes of a request at the most; the longest honest one is far below."""
WORD_LIMIT = 128
"""Characters of a word at the most."""
TEXT_LIMIT = 500
"""Characters of a text at the most: in a request each may become six bytes."""
LONG_LIMIT = 3000
"""Characters of a word at the most whose field is `Long`: a path, or a camera's cells."""
TOKEN_LIMIT = 256
"""Characters of a token at the most."""
NUMBER_DIGITS = 4
"""Digits of a number at the most."""
JSON_FLAG = "--json"

VERBS: dict[str, type[Command]] = {kind.verb: kind for kind in COMMANDS}
"""Every verb there is."""
FAMILIES = frozenset(verb.partition(" ")[0] for verb in VERBS if " " in verb)
"""First words of verbs that have two."""
FIRST_WORDS = tuple(dict.fromkeys(verb.partition(" ")[0] for verb in VERBS))
FRACTION_DIGITS = 12
"""Characters of a fraction at the most."""
_FRACTION = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)", re.ASCII)


def parse(words: Sequence[str]) -> Command:
    """Return the command of some words; WrongUsage says what is wrong and how it is used."""
    if not words:
        raise WrongUsage("control.no_verb", verbs=", ".join(FIRST_WORDS))
    verb, rest = _verb(words)
    kind = VERBS.get(verb)
    if kind is None:
        raise _unknown(verb)
    if kind.tells:
        rest = [word for word in rest if word != JSON_FLAG]
    wanted = fields(kind)
    needed = sum(item.default is MISSING for item in wanted)
    if not needed <= len(rest) <= len(wanted):
        raise WrongUsage("control.words_count", verb=verb, usage=usage(kind))
    # mypy cannot see that a command's fields are read from the same class.
    return kind(**{item.name: _value(item, word, kind) for item, word in zip(wanted, rest, strict=False)})  # type: ignore[arg-type]


def _verb(words: Sequence[str]) -> tuple[str, list[str]]:
    """Return the verb, of two words where the first one alone is none (`ptz move`), and the words after it."""
    pair = " ".join(words[:2])
    is_pair = words[0] in FAMILIES and len(words) > 1
    return (pair, list(words[2:])) if is_pair else (words[0], list(words[1:]))


def parse_asked(body: bytes) -> tuple[Command, str]:
    """Return command and token of a request, `{"command": [word, ...], "token": str}`; WrongUsage for anything else.

    The token may be left out, and is then empty. However hostile the request is, nothing else comes of it.
    """
    if len(body) > REQUEST_LIMIT:
        raise WrongUsage("control.not_a_request")
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise WrongUsage("control.not_a_request") from None
    words = told.get("command") if isinstance(told, dict) and set(told) <= {"command", "token"} else None
    token = told.get("token", "") if isinstance(told, dict) else ""
    is_text = isinstance(token, str) and len(token) <= TOKEN_LIMIT
    if not is_text or not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise WrongUsage("control.not_a_request")
    return parse(words), token


def request(words: Iterable[str], token: str = "") -> bytes:
    """Return the request of some words, as `parse_asked` reads it: one line."""
    return json.dumps({"command": list(words), **({"token": token} if token else {})}).encode() + b"\n"


def usage(kind: type[Command]) -> str:
    """Return how a kind of command is written, as `plan LAYOUT [--json]`."""
    parts = [item.name.upper() if item.default is MISSING else f"[{item.name.upper()}]" for item in fields(kind)]
    return " ".join([kind.verb, *parts, *([f"[{JSON_FLAG}]"] if kind.tells else [])])


def help_lines(kinds: Iterable[type[Command]], words: Words) -> tuple[tuple[str, str], ...]:
    """Return usage and sentence of each kind of command (give a registry's `kinds()`, or COMMANDS)."""
    return tuple((usage(kind), words.say(f"control.help.{kind.verb.replace(' ', '_')}")) for kind in kinds)


def _value(item: Field[object], word: str, kind: type[Command]) -> str | int | float:
    if item.type == "int":
        if not (word.isascii() and word.isdigit() and len(word) <= NUMBER_DIGITS and int(word) > 0):
            raise WrongUsage("control.not_a_number", word=_harmless(word), usage=usage(kind))
        return int(word)
    if item.type == "float":
        if len(word) > FRACTION_DIGITS or not _FRACTION.fullmatch(word):
            raise WrongUsage("control.not_a_fraction", word=_harmless(word), usage=usage(kind))
        return float(word.replace(",", "."))  # as people here write it, too
    if item.type == "Text":
        if not word.strip() or len(word) > TEXT_LIMIT or not word.isprintable():
            raise WrongUsage("control.bad_text", limit=TEXT_LIMIT)
        return word.strip()
    if word.startswith("-"):
        raise WrongUsage("control.unknown_flag", word=_harmless(word), usage=usage(kind))
    limit = LONG_LIMIT if item.type == "Long" else WORD_LIMIT
    if not word or len(word) > limit or not word.isprintable() or word != word.strip():
        raise WrongUsage("control.bad_word", word=_harmless(word), limit=limit)
    return word


def _unknown(verb: str) -> WrongUsage:
    near = get_close_matches(verb[:WORD_LIMIT], VERBS, n=1)
    if near:
        return WrongUsage("control.unknown_verb_near", verb=_harmless(verb), near=near[0])
    return WrongUsage("control.unknown_verb", verb=_harmless(verb), verbs=", ".join(FIRST_WORDS))


def _harmless(word: str) -> str:
    """Return a word fit for a terminal and a log: no control characters, not endless."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in word[:40])
    return shown if len(word) <= 40 else f"{shown}..."
