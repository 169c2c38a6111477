"""The form of a letter: its fields, what is typed into them, and whether that is enough; pure.

What is typed comes as plain cells, `{"number": "090/...", "cameras": "JSC-01, JSC-02", "notice": "yes"}`; `holders` is a list
of such tables. A cell that is not there stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from scc_wall.access.account import NAME
from scc_wall.access.letter import Form, Holder
from scc_wall.access.letter_text import clean, has_mixed_letters, id_notice, tail_of
from scc_wall.access.letter_time import moment_of
from scc_wall.base.trouble import Trouble

ID_KINDS = ("NIP", "NRP", "NIK", "paspor", "kartu instansi")
SIGNATURES = ("", "yes", "no", "unchecked")
RIGHTS = ("layout", "camera", "ptz", "snapshot")
"""What a letter may allow besides looking; in the words of `access.right`."""
YES, NO = "yes", "no"
HOLDERS, CODES, CODE_LIMIT = 30, 500, 120
FORM_LIMIT = 64 << 10
"""Characters of a whole form as JSON."""
LONGEST_DAYS = 366
NOTICES = 20


@dataclass(frozen=True, slots=True)
class Field:
    """A field of plain text. limit: characters; lines: it may have several; needed: no letter is submitted without."""

    name: str
    limit: int
    lines: bool = False
    needed: bool = False


TEXTS = (
    Field("number", 120, needed=True),
    Field("date", 10, needed=True),
    Field("place", 80),
    Field("office", 160, needed=True),
    Field("unit", 160),
    Field("basis", 2000, lines=True),
    Field("copies", 1000, lines=True),
    Field("signer_name", 120, needed=True),
    Field("signer_position", 160, needed=True),
    Field("signer_rank", 80),
    Field("on_behalf", 160),
    Field("purpose", 2000, lines=True, needed=True),
    Field("destination", 300, needed=True),
    Field("begin", 24, needed=True),
    Field("until", 24, needed=True),
    Field("devices", 1000, lines=True),
    Field("escort", 120),
    Field("badge", 40),
    Field("notes", 2000, lines=True),
)
OF_HOLDER = (Field("name", 120), Field("rank", 80), Field("position", 160), Field("office", 160))
BY_NAME: Mapping[str, Field] = {field.name: field for field in TEXTS}
FLAGS = ("photos", "notice", "rules")
LISTS = ("cameras", "zones", "regions")
KNOWN = (*BY_NAME, *LISTS, *FLAGS, "rights", "e_signature", "holders")


def cells_of_word(word: str) -> dict[str, object]:
    """Return the cells of a form written as JSON; Trouble for anything else."""
    if len(word) > FORM_LIMIT:
        raise Trouble("letter.form_size", limit=FORM_LIMIT >> 10)
    try:
        told = json.loads(word)
    except (ValueError, RecursionError):
        raise Trouble("letter.not_a_form") from None
    if not isinstance(told, dict):
        raise Trouble("letter.not_a_form")
    return told


def fields_of_word(word: str) -> tuple[str, ...]:
    """Return which fields a form written as JSON fills, without what it says; none where it is no form."""
    try:
        return tuple(name for name in cells_of_word(word) if name in KNOWN)
    except Trouble:
        return ()


def filled(form: Form, cells: Mapping[str, object]) -> Form:
    """Return a form with these cells filled in; Trouble names the first one that cannot be."""
    for name, cell in cells.items():
        if name not in KNOWN:
            raise Trouble("letter.no_field", field=name[:40], known=", ".join(KNOWN))
        if name == "holders":
            form = replace(form, holders=_holders(cell))
        elif name in LISTS:
            form = replace(form, scope=replace(form.scope, **{name: _codes(cell, name)}))
        elif name == "rights":
            form = replace(form, rights=tuple(_one_of(one, name, RIGHTS) for one in _codes(cell, name)))
        elif not isinstance(cell, str):
            raise Trouble("letter.not_text", field=name)
        elif name in BY_NAME:
            told = BY_NAME[name]
            form = replace(form, **{name: clean(cell, name, told.limit, lines=told.lines)})  # type: ignore[arg-type]
        elif name in FLAGS:
            form = replace(form, **{name: _one_of(cell, name, (YES, NO, "")) == YES})  # type: ignore[arg-type]
        else:
            form = replace(form, e_signature=_one_of(cell, name, SIGNATURES))
    return form


def missing(form: Form) -> tuple[str, ...]:
    """Return the fields that a letter is not submitted without and that are empty, in the form's order."""
    found = [field.name for field in TEXTS if field.needed and not getattr(form, field.name)]
    if not form.holders:
        found.append("holders")
    if not (form.scope.cameras or form.scope.zones or form.scope.regions):
        found.append("cameras")
    return (*found, *(name for name in ("notice", "rules") if not getattr(form, name)))


def span_of(form: Form) -> tuple[int, int]:
    """Return from when to when a letter is good, the end not included; Trouble where its dates cannot be."""
    begin, until = moment_of(form.begin, "begin"), moment_of(form.until, "until", is_end=True)
    if until <= begin:
        raise Trouble("letter.ends_before", field="until")
    if until - begin > LONGEST_DAYS * 86_400_000:
        raise Trouble("letter.too_long_a_time", field="until", days=LONGEST_DAYS)
    day = moment_of(form.date, "date")
    if len(form.date) != len("2026-12-01") or day > begin:
        raise Trouble("letter.dated_after", field="date")
    return begin, until


def check_codes(form: Form, cameras: Collection[str], zones: Collection[str], regions: Collection[str]) -> None:
    """Refuse (Trouble) a scope that names what the site does not have; everything is known by its code."""
    for name, there in (("cameras", cameras), ("zones", zones), ("regions", regions)):
        for code in getattr(form.scope, name):
            if code not in there:
                raise Trouble(f"letter.unknown_{name}", field=name, code=code)


def notices(form: Form) -> tuple[Trouble, ...]:
    """Return what is odd about a form and hinders nothing: a person has to look."""
    found = [Trouble(one.id_notice, name=one.name) for one in form.holders if one.id_notice]
    for name, text in (
        *((field.name, getattr(form, field.name)) for field in TEXTS),
        *(("holders", part) for one in form.holders for part in (one.name, one.position, one.office)),
    ):
        if has_mixed_letters(text):
            found.append(Trouble("letter.mixed_letters", field=name, text=text[:60]))
    return tuple(found[:NOTICES])


def known_holders(forms: Collection[Form]) -> tuple[Holder, ...]:
    """Return the people of letters, each once, the newest letter's words for them last and kept."""
    found = {(one.name.casefold(), one.office.casefold()): one for form in forms for one in form.holders}
    return tuple(sorted(found.values(), key=lambda one: one.name.casefold()))


def _holders(cell: object) -> tuple[Holder, ...]:
    if not isinstance(cell, list) or len(cell) > HOLDERS:
        raise Trouble("letter.holders", field="holders", limit=HOLDERS)
    return tuple(_holder(one) for one in cell)


def _holder(told: object) -> Holder:
    names = {field.name for field in OF_HOLDER} | {"id_kind", "id_number", "id_tail", "id_notice", "account"}
    if not isinstance(told, dict) or not set(told) <= names or not all(isinstance(one, str) for one in told.values()):
        raise Trouble("letter.holder", field="holders", known=", ".join(sorted(names)))
    texts = {field.name: clean(told.get(field.name, ""), "holders", field.limit) for field in OF_HOLDER}
    if not texts["name"]:
        raise Trouble("letter.holder_name", field="holders")
    kind = _one_of(told.get("id_kind", ""), "holders", ("", *ID_KINDS))
    account = told.get("account", "").strip()
    if account and not NAME.fullmatch(account):
        raise Trouble("letter.holder_account", field="holders")
    number = clean(told.get("id_number", ""), "holders", 40)
    if number:
        return Holder(**texts, id_kind=kind, id_tail=tail_of(number), id_notice=id_notice(kind, number), account=account)
    # What was kept of a number comes back with the form; it cannot be checked again
    kept, odd = tail_of(clean(told.get("id_tail", ""), "holders", 40)), told.get("id_notice", "")
    return Holder(**texts, id_kind=kind, id_tail=kept, id_notice=odd if odd in ID_NOTICES else "", account=account)


ID_NOTICES = frozenset({"letter.id_odd", "letter.nip_not_digits", "letter.nip_length", "letter.nip_odd"})


def _codes(cell: object, name: str) -> tuple[str, ...]:
    """Return codes given as a list, or as a text with commas or new lines between them."""
    if isinstance(cell, str):
        cell = clean(cell, name, CODES * 20, lines=True).replace("\n", ",").split(",")
    if not isinstance(cell, list) or len(cell) > CODES or not all(isinstance(one, str) for one in cell):
        raise Trouble("letter.too_many", field=name, limit=CODES)
    found = (clean(one, name, CODE_LIMIT) for one in cell)
    return tuple(dict.fromkeys(one for one in found if one))


def _one_of(cell: str, name: str, choices: Collection[str]) -> str:
    if cell not in choices:
        raise Trouble("letter.choice", field=name, choices=", ".join(one for one in choices if one))
    return cell
