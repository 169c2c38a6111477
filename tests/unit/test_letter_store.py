"""Letters on the disk: whole after any death, and nothing is opened by a file that somebody else has written."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from scc_wall.access import letter_life as life
from scc_wall.access.letter import Form, Letter, Scan, State
from scc_wall.access.letter_time import Reckoning
from scc_wall.adapters import letter_store, scan_store
from scc_wall.adapters.files import write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.letter_store import (
    FOLDER,
    KNOWN_FILE,
    Stored,
    add_letter,
    change_letter,
    good_letters,
    read_letters,
    remove_letter,
)
from scc_wall.adapters.reckoning_file import load_reckoning, save_reckoning
from scc_wall.base.trouble import Trouble

NOW = Reckoning()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))  # where the key of sealed scans comes to lie
    (tmp_path / "site").mkdir()
    return tmp_path / "site"


@pytest.fixture
def keys(tmp_path: Path) -> KeyFolder:
    return KeyFolder(tmp_path / "keys")


def draft(site: Path, keys: KeyFolder, number: str = "1") -> Letter:
    return add_letter(site, keys, lambda letter, _: life.entered(letter, Form(number=number), "ani", NOW))


def withdraw(site: Path, keys: KeyFolder, name: str) -> Letter:
    return change_letter(site, keys, name, lambda letter, _: life.withdrawn(letter, "siti", "dicabut", NOW))


def file_of(site: Path, name: str) -> Path:
    return site / FOLDER / f"{name}.json"


def only(stored: tuple[Stored, ...]) -> Stored:
    assert len(stored) == 1
    return stored[0]


def test_letters_are_kept_for_their_owner_only_and_ids_never_come_twice(site: Path, keys: KeyFolder) -> None:
    assert read_letters(site, keys) == ()
    first, second = draft(site, keys), draft(site, keys, "2")
    assert (first.id, second.id) == ("st-0001", "st-0002")
    assert good_letters(read_letters(site, keys)) == (first, second)
    assert stat.S_IMODE(file_of(site, first.id).stat().st_mode) == 0o600
    assert stat.S_IMODE((site / FOLDER).stat().st_mode) == 0o700
    remove_letter(site, keys, second.id)
    assert draft(site, keys).id == "st-0003"


@pytest.mark.parametrize("name", ["st-0009", "../st-0001", "st-0001/x", ""])
def test_a_letter_that_is_not_there_is_none(name: str, site: Path, keys: KeyFolder) -> None:
    draft(site, keys)
    with pytest.raises(Trouble, match=r"letter\.no_letter"):
        withdraw(site, keys, name)


def test_a_file_put_back_changed_added_or_taken_away_opens_nothing(site: Path, keys: KeyFolder) -> None:
    letter = draft(site, keys)
    old = file_of(site, letter.id).read_bytes()
    withdraw(site, keys, letter.id)
    new = file_of(site, letter.id).read_bytes()
    for data in (old, new.replace(b'"withdrawn"', b'"approved" ')):
        file_of(site, letter.id).write_bytes(data)
        found = only(read_letters(site, keys))
        assert found.trouble is not None
        assert found.trouble.key == "letter.foreign"
        assert found.letter is not None
        with pytest.raises(Trouble, match=r"letter\.foreign"):
            withdraw(site, keys, letter.id)
    file_of(site, letter.id).write_bytes(new)
    file_of(site, "st-0007").write_bytes(old.replace(b"st-0001", b"st-0007"))
    assert [one.trouble.key for one in read_letters(site, keys) if one.trouble] == ["letter.foreign"]
    file_of(site, letter.id).unlink()
    assert [one.trouble.key for one in read_letters(site, keys) if one.trouble] == ["letter.gone", "letter.foreign"]
    assert good_letters(read_letters(site, keys)) == ()


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\x00", b"[]", b"x" * (600 << 10)])
def test_a_damaged_file_is_one_clear_sentence_and_the_others_stay(data: bytes, site: Path, keys: KeyFolder) -> None:
    letter, other = draft(site, keys), draft(site, keys, "2")
    file_of(site, letter.id).write_bytes(data)
    bad, good = read_letters(site, keys)
    assert (bad.letter, good.letter) == (None, other)
    assert bad.trouble is not None
    assert bad.trouble.key in {"letter.damaged", "site.file_size"}


def test_a_damaged_key_folder_is_told(site: Path, keys: KeyFolder) -> None:
    draft(site, keys)
    (keys.folder / KNOWN_FILE).write_text('{"letters": {"../x": []}, "last": 1}')
    with pytest.raises(Trouble, match=r"access\.key_damaged"):
        read_letters(site, keys)


class DeathError(BaseException):
    """Stands for kill -9."""


@pytest.mark.parametrize("survives", range(4))
def test_killed_between_any_two_writes_the_old_letter_or_the_new_one_is_there(
    survives: int, site: Path, keys: KeyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter, left = draft(site, keys), [survives]

    def dying(path: Path, data: bytes, *, keep_last: bool = True) -> None:
        if not left[0]:
            raise DeathError
        left[0] -= 1
        write_atomically(path, data, keep_last=keep_last)

    monkeypatch.setattr(letter_store, "write_atomically", dying)
    if survives < 3:
        with pytest.raises(DeathError):
            withdraw(site, keys, letter.id)
    else:
        withdraw(site, keys, letter.id)
    found = only(read_letters(site, keys))
    assert found.trouble is None
    assert found.letter is not None
    assert found.letter.state is (State.DRAFT if survives < 2 else State.WITHDRAWN)


def test_a_step_that_cannot_be_leaves_the_file_as_it_was(site: Path, keys: KeyFolder) -> None:
    letter = draft(site, keys)
    before = file_of(site, letter.id).read_bytes()
    with pytest.raises(Trouble, match=r"letter\.is_draft"):
        change_letter(site, keys, letter.id, lambda told, _: life.approved(told, "siti", NOW))
    assert file_of(site, letter.id).read_bytes() == before


def test_scans_are_kept_once_and_known_by_their_digest(site: Path, tmp_path: Path) -> None:
    file = tmp_path / "surat.pdf"
    file.write_bytes(b"%PDF-1.4\n%%EOF\n")
    scan = scan_store.take_scan(site, file)
    assert scan_store.read_scan(site, scan) == file.read_bytes()
    kept = site / FOLDER / "scans" / scan.sha256
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    kept.write_bytes(b"other")
    with pytest.raises(Trouble, match=r"letter\.scan_foreign"):
        scan_store.read_scan(site, scan)
    with pytest.raises(Trouble, match=r"letter\.scan_foreign"):
        scan_store.read_scan(site, Scan("../../../etc/passwd", "pdf", 1))
    scan_store.remove_scan(site, scan)
    with pytest.raises(Trouble, match=r"letter\.scan_gone"):
        scan_store.read_scan(site, scan)
    file.write_bytes(b"no scan")
    with pytest.raises(Trouble, match=r"surat\.pdf: letter\.scan_kind"):
        scan_store.take_scan(site, file)


def test_what_is_known_of_the_time_survives(keys: KeyFolder) -> None:
    assert load_reckoning(keys) == Reckoning()
    known = Reckoning(behind_ms=5)
    save_reckoning(keys, known)
    assert load_reckoning(keys) == known
    (keys.folder / "clock.json").write_text("{")
    assert load_reckoning(keys) == Reckoning()
