"""The secret store: a file of mode 0600, or a keyring that answers in time."""

from __future__ import annotations

import json
import stat
import threading
from pathlib import Path

import keyring
import keyring.backend
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from scc_wall.adapters import keyring_door
from scc_wall.adapters.secrets import FILE, Secrets
from scc_wall.base.trouble import Trouble
from scc_wall.camera.secret import Secret

HARD = Secret("admin", " p@:/%#\"' wörd\n")


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that is unlocked, until told otherwise."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self.answers = threading.Event()
        self.answers.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait(30)
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait(30)
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    backend = MemoryKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(backend, name))
    monkeypatch.setattr(keyring_door, "_usable", {})
    return backend


@pytest.fixture
def no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    monkeypatch.setattr(keyring_door, "_usable", {})


def test_without_a_keyring_a_closed_file_keeps_them(tmp_path: Path, no_store: None) -> None:
    secrets = Secrets(tmp_path, "scc-wall/uji")
    assert secrets.kind == "file"
    assert secrets.put("A", HARD) == "file"
    assert secrets.put_all({"B": Secret("u", "p"), "C": Secret("", "t")}) == "file"
    again = Secrets(tmp_path, "scc-wall/uji")
    assert again.get("A") == HARD
    assert again.get_all() == ({"A": HARD, "B": Secret("u", "p"), "C": Secret("", "t")}, ())
    assert again.get("Z") is None
    again.remove("B")
    assert again.ids() == {"A", "C"}
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert again.troubles() == ()


def test_a_file_open_to_others_is_told(tmp_path: Path, no_store: None) -> None:
    secrets = Secrets(tmp_path, "scc-wall/uji")
    secrets.put("A", HARD)
    (tmp_path / FILE).chmod(0o644)
    assert [(trouble.key, trouble.params["mode"]) for trouble in secrets.troubles()] == [("site.too_open", "0644")]


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"format": 1, "secrets": {"A": "x"}, "keyring": []}', b"\0" * 99, b"[" * 9999]
)
def test_a_damaged_file_gives_the_last_good_one(tmp_path: Path, no_store: None, damage: bytes) -> None:
    secrets = Secrets(tmp_path, "scc-wall/uji")
    secrets.put("A", HARD)
    secrets.put("B", HARD)
    (tmp_path / FILE).write_bytes(damage)
    assert secrets.get("A") == HARD
    assert [trouble.key for trouble in secrets.troubles()] == ["site.last_good_used"]
    secrets.put("C", HARD)
    assert secrets.ids() == {"A", "C"}
    assert secrets.troubles() == ()


def test_a_keyring_keeps_them_and_the_file_only_their_names(tmp_path: Path, store: MemoryKeyring) -> None:
    secrets = Secrets(tmp_path, "scc-wall/uji")
    assert secrets.put("A", HARD) == "keyring"
    assert secrets.get("A") == HARD
    told = json.loads((tmp_path / FILE).read_text())
    assert (told["secrets"], told["keyring"]) == ({}, ["A"])
    assert [service for service, _ in store.held] == ["scc-wall/uji"]
    secrets.remove("A")
    assert store.held == {}


def test_a_site_may_insist_on_a_file_or_a_keyring(
    tmp_path: Path, store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Secrets(tmp_path, "s", "file").put("A", HARD) == "file"
    assert store.held == {}
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    monkeypatch.setattr(keyring_door, "_usable", {})
    with pytest.raises(Trouble, match=r"site\.keyring_missing"):
        Secrets(tmp_path, "s", "keyring").put("A", HARD)


def test_a_keyring_that_does_not_answer_hangs_nobody(
    tmp_path: Path, store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = Secrets(tmp_path, "scc-wall/uji")
    secrets.put("A", HARD)
    secrets.put("B", HARD)
    monkeypatch.setattr(keyring_door, "LIMIT", 0.1)
    monkeypatch.setattr(keyring_door, "_usable", {})
    store.answers.clear()
    try:
        with pytest.raises(Trouble, match=r"site\.keyring_locked"):
            secrets.get("A")
        found, troubles = secrets.get_all()
        assert found == {}
        assert [trouble.key for trouble in troubles] == ["site.keyring_locked"]
        assert secrets.put("C", HARD) == "file"
    finally:
        store.answers.set()


def test_a_keyring_that_fails_half_way_loses_nothing(
    tmp_path: Path, store: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(service: str, username: str, password: str) -> None:
        if username == "B":
            raise RuntimeError(password)
        store.held[service, username] = password

    monkeypatch.setattr(keyring, "set_password", refuse)
    secrets = Secrets(tmp_path, "scc-wall/uji")
    assert secrets.put_all({"A": HARD, "B": HARD, "C": HARD}) == "file"
    assert secrets.get_all() == ({"A": HARD, "B": HARD, "C": HARD}, ())
