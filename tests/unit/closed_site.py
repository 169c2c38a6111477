"""A closed site with two cameras in two zones, its accounts and their tokens, for tests of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from scc_wall.access.account import Account, Accounts, Role
from scc_wall.adapters import places
from scc_wall.adapters.accounts_file import load_accounts, save_accounts, with_person
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.site import writing
from scc_wall.adapters.token_text import new_token
from scc_wall.adapters.words import load_words
from scc_wall.app.audit_command import keys_of
from scc_wall.app.import_command import import_data

TABLE = b"id,number,name,group,sub_url\nIN-01,1,Gerbang,Gelora,rtsp://127.0.0.1:9/in\nOUT-02,2,Dermaga,Danau,rtsp://127.0.0.1:9/out\n"
PEOPLE = {"siti": Role.ADMIN, "rudi": Role.PENGAWAS, "ani": Role.OPERATOR, "tomi": Role.TAMU}
RIGHTS = 'format = 1\n[tamu]\ngroups = ["Gelora"]\n'


class ClosedSite:
    """Where everything is, and what its people show at the command line."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.site = folder, folder / "ruang"
        import_data(TABLE, "kamera.csv", self.site, load_words("en"))
        (self.site / "rights.toml").write_text(RIGHTS)
        accounts = Accounts()
        for name, role in PEOPLE.items():
            accounts = with_person(accounts, Account(name, role, "no password"))
        tokens = {name: new_token(name, "ctl") for name in PEOPLE}
        for token, _ in tokens.values():
            accounts.tokens[token.id] = token  # type: ignore[index]
        with writing(self.site):
            save_accounts(self.site, self.keys, accounts)
        for name, (_, text) in tokens.items():
            self.token(name).write_text(text)
            self.token(name).chmod(0o600)

    @property
    def keys(self) -> KeyFolder:
        return keys_of(self.site)

    def token(self, name: str) -> Path:
        return self.folder / f"{name}.token"

    def accounts(self) -> Accounts:
        return load_accounts(self.site, self.keys)


def closed_site(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ClosedSite:
    """Make one below a folder; keys lie there, too, and the keyring is left alone."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    assert places.keys_folder().is_relative_to(folder)
    return ClosedSite(folder)
