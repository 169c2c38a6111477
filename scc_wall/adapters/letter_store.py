"""A site's letters: one file each in its `letters` folder, mode 0600; written by whoever holds the site's write lock.

The key folder knows the SHA-256 of each file as this program wrote it last. A file that was changed by hand, put back from an
older copy, added or taken away is told and opens nothing, whoever may write the site's folder.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scc_wall.access.letter import ID, Letter
from scc_wall.access.letter_record import RECORD_LIMIT, read_record, record_text
from scc_wall.adapters.files import make_private_folder, read_capped, sweep_leftovers, unwritable, write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.site import writing
from scc_wall.base.trouble import Place, Trouble

FOLDER = "letters"
KNOWN_FILE = "letters.json"
KNOWN_LIMIT = 2 << 20
LETTERS = 5000
"""Letters of a site at the most; older ones go by retention."""

Step = Callable[[Letter, Callable[[], Sequence[Letter]]], Letter]
"""What becomes of a letter; the second argument reads all good ones. Its Trouble changes nothing."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A letter as it lies there. trouble: why nothing may be done under it; letter: None where it cannot even be read."""

    id: str
    letter: Letter | None
    trouble: Trouble | None = None


def read_letters(site: Path, keys: KeyFolder) -> tuple[Stored, ...]:
    """Return all letters by id, bad and missing ones with what is wrong. Trouble where the key folder is damaged."""
    known = _known(keys)
    return tuple(_stored(site, name, known.digests) for name in _names(site, known)[:LETTERS])


def good_letters(stored: Sequence[Stored]) -> tuple[Letter, ...]:
    """Return the letters that may be acted on."""
    return tuple(one.letter for one in stored if one.letter is not None and one.trouble is None)


def add_letter(site: Path, keys: KeyFolder, step: Step) -> Letter:
    """Keep a new letter; `step` fills one that has only its id. Ids are never used again."""
    make_private_folder(site / FOLDER)
    with writing(site):
        sweep_leftovers(site / FOLDER)
        known = _known(keys)
        names = _names(site, known)
        if len(names) >= LETTERS:
            raise Trouble("letter.store_full", Place(str(site / FOLDER)), limit=LETTERS)
        number = max([known.last, *(_order(name) for name in names[-1:])]) + 1
        letter = step(Letter(f"st-{number:04d}"), lambda: good_letters(read_letters(site, keys)))
        _write(site, keys, letter, replace(known, last=number))
    return letter


def change_letter(site: Path, keys: KeyFolder, name: str, step: Step) -> Letter:
    """Keep what becomes of a letter; Trouble where there is none of that id, or it is not as this program wrote it."""
    if not ID.fullmatch(name):
        raise Trouble("letter.no_letter", id=name[:20])
    with writing(site):
        known = _known(keys)
        found = _stored(site, name, known.digests)
        if found.trouble is not None or found.letter is None:
            raise found.trouble or Trouble("letter.no_letter", id=name)
        after = step(found.letter, lambda: good_letters(read_letters(site, keys)))
        if after != found.letter:
            _write(site, keys, after, known)
    return after


def remove_letter(site: Path, keys: KeyFolder, name: str) -> None:
    """Destroy a letter's file; for retention, and on its holder's wish. Its scan is `scan_store`'s matter."""
    if not ID.fullmatch(name):
        raise Trouble("letter.no_letter", id=name[:20])
    with writing(site):
        known = _known(keys)
        path = _path(site, name)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(path, error) from None
        _save_known(keys, replace(known, digests={one: told for one, told in known.digests.items() if one != name}))


@dataclass(frozen=True, slots=True)
class _Known:
    """What the key folder knows: digests by id, two while a letter is being written; last: the highest number ever used."""

    digests: Mapping[str, tuple[str, ...]]
    last: int = 0


def _known(keys: KeyFolder) -> _Known:
    path = keys.folder / KNOWN_FILE
    try:
        told = json.loads(read_capped(path, KNOWN_LIMIT))
        digests = {str(name): tuple(str(one) for one in list(found)) for name, found in told["letters"].items()}
        if not all(ID.fullmatch(name) for name in digests):
            raise Trouble("access.key_damaged", Place(str(path)))
        return _Known(digests, int(told["last"]))
    except FileNotFoundError:
        return _Known({})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise Trouble("access.key_damaged", Place(str(path))) from None


def _save_known(keys: KeyFolder, known: _Known) -> None:
    make_private_folder(keys.folder)
    told = {"letters": {name: list(found) for name, found in known.digests.items()}, "last": known.last}
    write_atomically(keys.folder / KNOWN_FILE, json.dumps(told).encode(), keep_last=False)


def _write(site: Path, keys: KeyFolder, letter: Letter, known: _Known) -> None:
    """Write a letter; killed at any moment, the file that is there is one that is known."""
    data = record_text(letter).encode()
    if len(data) > RECORD_LIMIT:
        raise Trouble("letter.record_size", id=letter.id, limit=RECORD_LIMIT >> 10)
    before, digest = known.digests.get(letter.id, ()), _digest(data)
    _save_known(keys, replace(known, digests={**known.digests, letter.id: (*before[-1:], digest)}))
    write_atomically(_path(site, letter.id), data, keep_last=False)
    _save_known(keys, replace(known, digests={**known.digests, letter.id: (digest,)}))


def _stored(site: Path, name: str, digests: Mapping[str, tuple[str, ...]]) -> Stored:
    path = _path(site, name)
    try:
        data = read_capped(path, RECORD_LIMIT)
    except FileNotFoundError:
        trouble = Trouble("letter.gone", Place(str(path))) if name in digests else Trouble("letter.no_letter", id=name)
        return Stored(name, None, trouble)
    except Trouble as trouble:
        return Stored(name, None, trouble)
    try:
        letter = read_record(data.decode("ascii"))
    except ValueError:
        return Stored(name, None, Trouble("letter.damaged", Place(str(path))))
    is_known = letter.id == name and _digest(data) in digests.get(name, ())
    return Stored(name, letter, None if is_known else Trouble("letter.foreign", Place(str(path))))


def _names(site: Path, known: _Known) -> list[str]:
    there = {path.stem for path in (site / FOLDER).glob("*.json") if ID.fullmatch(path.stem)}
    return sorted(there | set(known.digests), key=_order)


def _path(site: Path, name: str) -> Path:
    return site / FOLDER / f"{name}.json"


def _order(name: str) -> int:
    return int(name.removeprefix("st-"))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
