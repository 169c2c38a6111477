"""Which packages are taken for an update."""

from __future__ import annotations

from pathlib import Path

import pytest

from scc_wall.adapters.cryptography_door import SigningKey
from scc_wall.adapters.update_file import check_package, sign_package, signature_of
from scc_wall.app.update_check import main
from scc_wall.base.trouble import Trouble

SECRET, OTHER = bytes(range(32)), bytes(range(1, 33))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a signed package; its maker is trusted in the folder `keys` beside it."""
    file = tmp_path / "scc-wall_0.2.0_amd64.deb"
    file.write_bytes(b"!<arch>\n" * 1000)
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "maker.pub").write_text(SigningKey(SECRET).public + "\n")
    sign_package(file, SECRET)
    return file


def refused(package: Path) -> str:
    with pytest.raises(Trouble) as caught:
        check_package(package, package.parent / "keys")
    return caught.value.key


def test_a_package_of_somebody_trusted_is_taken(package: Path) -> None:
    assert check_package(package, package.parent / "keys") == SigningKey(SECRET).public


def test_one_changed_byte_is_noticed(package: Path) -> None:
    data = bytearray(package.read_bytes())
    data[4000] ^= 1
    package.write_bytes(data)
    assert refused(package) == "update.changed"


def test_an_older_package_under_a_newer_name_is_noticed(package: Path) -> None:
    newer = package.with_name("scc-wall_0.3.0_amd64.deb")
    newer.write_bytes(package.read_bytes())
    signature_of(newer).write_bytes(signature_of(package).read_bytes())
    assert refused(newer) == "update.changed"


def test_a_strangers_signature_is_no_signature(package: Path) -> None:
    sign_package(package, OTHER)
    assert refused(package) == "update.stranger"


@pytest.mark.parametrize("text", [b"", b"x", b"\xff\xfe", b"a b c", b"0" * 5000])
def test_a_signature_that_is_none(package: Path, text: bytes) -> None:
    signature_of(package).write_bytes(text)
    assert refused(package) in {"update.no_signature", "update.stranger"}


def test_a_public_key_with_anothers_signature(package: Path) -> None:
    sign_package(package, OTHER)
    signature = signature_of(package).read_text().split()[1]
    signature_of(package).write_text(f"{SigningKey(SECRET).public} {signature}\n")
    assert refused(package) == "update.changed"


def test_missing_things_are_named(package: Path) -> None:
    signature_of(package).unlink()
    assert refused(package) == "update.no_signature"
    (package.parent / "keys" / "maker.pub").unlink()
    assert refused(package) == "update.no_keys"
    package.unlink()
    assert refused(package) == "update.no_package"


def test_the_command_says_it_in_one_sentence_of_each_language(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(package), str(package.parent / "keys")]) == 0
    package.write_bytes(b"")
    assert main([str(package), str(package.parent / "keys")]) == 1
    indonesian, english = capsys.readouterr().err.splitlines()
    assert "tanda tangan tidak cocok" in indonesian
    assert "the signature does not fit" in english
    assert main([str(package), str(package.parent / "keys"), "/media/stik/paket.deb"]) == 1
    assert "/media/stik/paket.deb: " in capsys.readouterr().err.splitlines()[0]
