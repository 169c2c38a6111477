"""Sealed files: nothing is read without the key, nothing is changed unseen; snapshots of a closed site never lie open."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters import room
from scc_wall.adapters.cryptography_door import PIECE, SealError, sealed, unsealed
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.room import KEPT_FREE, check_room
from scc_wall.adapters.sealed_files import ENDING, KEY, read_sealed, write_sealed
from scc_wall.app.snapshot_place import EXPORTS, SnapshotPlace
from scc_wall.base.trouble import Trouble

ONE, OTHER = b"1" * 32, b"2" * 32
SIZES = st.sampled_from([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])
PICTURE = b"\x89PNG sebuah gambar" * 5000


@given(SIZES, st.binary(max_size=8))
def test_what_is_sealed_comes_back_and_is_never_the_same_twice(size: int, data: bytes) -> None:
    told = (data or b"x") * (size // max(1, len(data)) + 1)
    shut = sealed(told[:size], ONE)
    assert unsealed(shut, ONE) == told[:size]
    assert shut != sealed(told[:size], ONE)


@given(SIZES, st.data())
def test_one_changed_byte_anywhere_opens_nothing(size: int, data: st.DataObject) -> None:
    shut = bytearray(sealed(b"g" * size, ONE))
    shut[data.draw(st.integers(0, len(shut) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealError):
        unsealed(bytes(shut), ONE)


@given(st.integers(0, 4 * (PIECE + 16)))
def test_a_part_of_it_opens_nothing(length: int) -> None:
    shut = sealed(b"g" * (3 * PIECE + 7), ONE)
    with pytest.raises(SealError):
        unsealed(shut[: min(length, len(shut) - 1)], ONE)


def test_pieces_cannot_be_moved_and_another_key_is_told_from_damage() -> None:
    shut = sealed(bytes(3 * PIECE), ONE)
    head, piece = len(shut) - 3 * (PIECE + 16), PIECE + 16
    swapped = shut[:head] + shut[head + piece : head + 2 * piece] + shut[head : head + piece] + shut[head + 2 * piece :]
    for wrong in (swapped, shut[: head + piece], shut + shut[-piece:]):
        with pytest.raises(SealError) as told:
            unsealed(wrong, ONE)
        assert not told.value.is_foreign
    with pytest.raises(SealError) as told:
        unsealed(shut, OTHER)
    assert told.value.is_foreign


def test_a_file_opens_only_with_its_key_folder(tmp_path: Path) -> None:
    keys, path = KeyFolder(tmp_path / "keys"), tmp_path / f"a.png{ENDING}"
    write_sealed(path, PICTURE, keys)
    assert read_sealed(path, keys) == PICTURE
    assert path.stat().st_mode & 0o777 == (keys.folder / KEY).stat().st_mode & 0o777 == 0o600
    assert b"gambar" not in path.read_bytes()
    shutil.copytree(keys.folder, tmp_path / "copy")
    for key, say in ((None, "keep.no_file_key"), ("00" * 32, "keep.other_key"), ("xyz", "access.key_damaged")):
        (keys.folder / KEY).unlink()
        if key is not None:
            (keys.folder / KEY).write_text(key)
        with pytest.raises(Trouble) as told:
            read_sealed(path, keys)
        assert told.value.key == say
        (keys.folder / KEY).write_text("")
    assert read_sealed(path, KeyFolder(tmp_path / "copy")) == PICTURE
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    with pytest.raises(Trouble, match=r"keep\.seal_broken"):
        read_sealed(path, KeyFolder(tmp_path / "copy"))


def take(place: SnapshotPlace, number: int) -> Path:
    begun, fd = place.begin(number, "2026-11-30")
    with os.fdopen(fd, "wb") as file:
        file.write(PICTURE)
    return place.keep(begun, "gambar")


@pytest.mark.parametrize("is_closed", [False, True])
def test_snapshots_lie_sealed_at_a_closed_site_and_come_out_by_the_command_alone(tmp_path: Path, is_closed: bool) -> None:
    place = SnapshotPlace(tmp_path / "ruang", lambda: is_closed, KeyFolder(tmp_path / "keys"))
    kept = [take(place, number) for number in (1, 2)]
    end = ENDING if is_closed else ""
    assert [path.name for path in kept] == [f"gambar.png{end}", f"gambar_2.png{end}"]
    page = place.keep_page(kept[0], b"%PDF gambar")
    assert page.name == f"gambar.pdf{end}"
    there = [path.read_bytes() for path in place.folder.rglob("*") if path.is_file()]
    assert all(b"gambar" in data for data in there) is not is_closed
    assert place.read("last") == (kept[1], PICTURE)
    assert place.read(f"2026-11-30/{page.name}") == (page, b"%PDF gambar")
    out = [place.export(f"2026-11-30/{path.name}") for path in (kept[0], kept[0], page)]
    assert [path.relative_to(place.folder / EXPORTS).name for path in out] == ["gambar.png", "gambar_2.png", "gambar.pdf"]
    assert [path.read_bytes() for path in out] == [PICTURE, PICTURE, b"%PDF gambar"]
    for name in ("../../x.png", "/etc/passwd", "2026-11-30/tidak.png"):
        with pytest.raises(Trouble, match=r"care\.no_such_snapshot"):
            place.export(name)
    begun, fd = place.begin(3, "2026-11-30")
    os.close(fd)
    place.drop(begun)
    assert len(list(place.folder.rglob("*.png*"))) == 4


Usage = namedtuple("Usage", "total used free")  # noqa: PYI024 - as shutil's own


def test_on_a_full_disk_pictures_and_exports_stop_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = SnapshotPlace(tmp_path / "ruang", lambda: True, KeyFolder(tmp_path / "keys"))
    kept = take(place, 1)
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _: Usage(1 << 40, 1 << 40, KEPT_FREE - 1))
    deeds = (lambda: take(place, 2), lambda: place.export("last"), lambda: place.keep_page(kept, b"%PDF"))
    for deed in (*deeds, lambda: check_room(tmp_path)):
        with pytest.raises(Trouble) as told:
            deed()
        assert told.value.key == "keep.no_room"
    assert place.read("last")[1] == PICTURE
