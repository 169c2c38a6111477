"""What people type into a letter's form, held against tricks: endless texts, marks that hide or turn letters round; pure.

Hard faults are Trouble; what is only odd (a NIP with a typing error, a letter of another alphabet) is told and kept, because
real letters carry such things.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from scc_wall.base.trouble import Trouble

TAIL = 4
"""Digits of a number that are kept."""
NIP_DIGITS = 18
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_SHOWN = 60


def clean(text: str, field: str, limit: int, *, lines: bool = False) -> str:
    """Return a text as it is kept: composed (NFC), spaces tidied. lines: it may have several.

    Trouble names the field where the text is too long, or holds a mark that nobody can see.
    """
    if len(text) > limit:
        raise Trouble("letter.too_long", field=field, count=len(text), limit=limit)
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    for letter in plain:
        if unicodedata.category(letter) in _HIDDEN and not (lines and letter == "\n"):
            raise Trouble("letter.hidden_mark", field=field, mark=f"U+{ord(letter):04X}", text=escaped(plain))
    kept = "\n".join(" ".join(line.split()) for line in plain.split("\n")).strip()
    if len(kept) > limit:
        raise Trouble("letter.too_long", field=field, count=len(kept), limit=limit)
    return kept


def escaped(text: str) -> str:
    """Return a text with everything that cannot be seen written out, cut to a line."""
    shown = "".join(f"<U+{ord(one):04X}>" if unicodedata.category(one) in _HIDDEN else one for one in text[:_SHOWN])
    return shown if len(text) <= _SHOWN else f"{shown}…"


def has_mixed_letters(text: str) -> bool:
    """Return whether one word mixes alphabets, or holds letters in disguise."""
    return any(len({_alphabet(one) for one in word if one.isalpha()}) > 1 for word in text.split()) or any(
        unicodedata.normalize("NFKC", one) != one for one in text if one.isalpha()
    )


def id_notice(kind: str, number: str) -> str:
    """Return the key of what is odd about the number of an identity card, empty for nothing; only a NIP can be told."""
    digits = number.replace(" ", "")
    if not digits:
        return ""
    if kind != "NIP":
        return "" if any(one.isalnum() for one in digits) else "letter.id_odd"
    if not (digits.isascii() and digits.isdigit()):
        return "letter.nip_not_digits"
    if len(digits) != NIP_DIGITS:
        return "letter.nip_length"
    return "" if _is_date(digits[:8]) and "01" <= digits[12:14] <= "12" and digits[14] in "12" else "letter.nip_odd"


def tail_of(number: str) -> str:
    """Return as much of a number as may be kept."""
    return "".join(one for one in number if one.isalnum())[-TAIL:]


def _alphabet(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]


def _is_date(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True
