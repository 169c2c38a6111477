"""The secret store of a site: the desktop's keyring where one is usable, else a file that only its owner may read.

`secrets.json` of the site holds the secrets kept in the file, and the ids (never more) of those in the keyring: so a keyring
that is locked today is told from a camera without a password.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scc_wall.adapters import keyring_door
from scc_wall.adapters.files import backup_of, read_capped, write_atomically
from scc_wall.base.trouble import Place, Trouble
from scc_wall.camera.secret import Secret

FILE = "secrets.json"
FORMAT = 1
SIZE_LIMIT = 4 << 20
KINDS = ("auto", "file", "keyring")
"""What site.toml's `secrets` may be."""


@dataclass(frozen=True, slots=True)
class _Stored:
    in_file: Mapping[str, Secret] = field(default_factory=dict)
    in_keyring: frozenset[str] = frozenset()
    is_good: bool = True


class Secrets:
    """A site's secrets by camera id. Every call reads the disk: two processes may use one store."""

    def __init__(self, folder: Path, service: str, kind: str = "auto") -> None:
        """Open the store of the site in `folder`; service: its name in the keyring; kind: one of `KINDS`."""
        self._path = folder / FILE
        self._service = service
        self._wanted = kind

    @property
    def kind(self) -> str:
        """Where new secrets go: `keyring` or `file`; Trouble where the site wants a keyring and none is usable."""
        if self._wanted == "file":
            return "file"
        if keyring_door.is_usable():
            return "keyring"
        if self._wanted == "keyring":
            raise Trouble("site.keyring_missing")
        return "file"

    @property
    def path(self) -> Path:
        """The file of those that are not in a keyring."""
        return self._path

    def ids(self) -> frozenset[str]:
        """Return the cameras that have a secret."""
        stored, _ = _load(self._path)
        return frozenset(stored.in_file) | stored.in_keyring

    def counts(self) -> tuple[int, int]:
        """Return how many secrets are in the file and how many in the keyring."""
        stored, _ = _load(self._path)
        return len(stored.in_file), len(stored.in_keyring - set(stored.in_file))

    def get(self, camera_id: str) -> Secret | None:
        """Return a camera's secret, None if it has none; Trouble where the keyring that holds it does not answer."""
        stored, _ = _load(self._path)
        if camera_id in stored.in_file:
            return stored.in_file[camera_id]
        if camera_id not in stored.in_keyring:
            return None
        try:
            return _secret_of(keyring_door.read(self._service, camera_id))
        except keyring_door.KeyringSilentError:
            raise Trouble("site.keyring_locked", id=camera_id) from None

    def get_all(self) -> tuple[dict[str, Secret], tuple[Trouble, ...]]:
        """Return all secrets that can be read and what is wrong with the others; the file is read once."""
        stored, troubles = _load(self._path)
        found = dict(stored.in_file)
        told = list(troubles)
        for camera_id in sorted(stored.in_keyring - set(found)):
            try:
                secret = _secret_of(keyring_door.read(self._service, camera_id))
            except keyring_door.KeyringSilentError:
                told.append(Trouble("site.keyring_locked", id=camera_id))
                break  # one sentence for all: the others would say the same
            if secret is not None:
                found[camera_id] = secret
        return found, tuple(told)

    def put(self, camera_id: str, secret: Secret) -> str:
        """Store a camera's secret and return where: `keyring` or `file`."""
        return self.put_all({camera_id: secret})

    def put_all(self, secrets: Mapping[str, Secret]) -> str:
        """Store secrets, writing the file once; return where they went. The caller holds the site's lock."""
        stored, _ = _load(self._path)
        in_file, in_keyring = dict(stored.in_file), set(stored.in_keyring)
        kind = self.kind
        for camera_id, secret in secrets.items():
            if kind == "keyring" and self._kept_by_keyring(camera_id, secret):
                in_keyring.add(camera_id)
                in_file.pop(camera_id, None)
            else:
                kind = "file"
                in_file[camera_id] = secret
                in_keyring.discard(camera_id)
        self._save(_Stored(in_file, frozenset(in_keyring), stored.is_good))
        return kind

    def remove(self, camera_id: str) -> None:
        """Forget a camera's secret; nothing happens where there is none. The caller holds the site's lock."""
        stored, _ = _load(self._path)
        if camera_id in stored.in_keyring:
            try:
                keyring_door.erase(self._service, camera_id)
            except keyring_door.KeyringSilentError:
                raise Trouble("site.keyring_locked", id=camera_id) from None
        in_file = {name: secret for name, secret in stored.in_file.items() if name != camera_id}
        self._save(_Stored(in_file, stored.in_keyring - {camera_id}, stored.is_good))

    def troubles(self) -> tuple[Trouble, ...]:
        """Return what is wrong with the file, without asking the keyring: damaged, or open to others."""
        _, troubles = _load(self._path)
        return (*troubles, *_too_open(self._path), *_too_open(backup_of(self._path)))

    def _kept_by_keyring(self, camera_id: str, secret: Secret) -> bool:
        try:
            keyring_door.write(self._service, camera_id, json.dumps([secret.user, secret.password]))
        except keyring_door.KeyringSilentError:
            if self._wanted == "keyring":
                raise Trouble("site.keyring_missing") from None
            return False
        return True

    def _save(self, stored: _Stored) -> None:
        told = {
            "format": FORMAT,
            "secrets": {name: [secret.user, secret.password] for name, secret in sorted(stored.in_file.items())},
            "keyring": sorted(stored.in_keyring),
        }
        write_atomically(self._path, json.dumps(told, indent=1).encode(), keep_last=stored.is_good)


def _load(path: Path) -> tuple[_Stored, tuple[Trouble, ...]]:
    """Return what is stored; from the last good file, with a trouble, where the file is damaged."""
    try:
        return _read(path), ()
    except FileNotFoundError:
        return _Stored(), ()
    except Trouble as trouble:
        try:
            last = _read(backup_of(path))
        except (FileNotFoundError, Trouble):
            return _Stored(is_good=False), (trouble,)
        return _Stored(last.in_file, last.in_keyring, is_good=False), (Trouble("site.last_good_used", Place(str(path))),)


def _read(path: Path) -> _Stored:
    data = read_capped(path, SIZE_LIMIT)
    damaged = Trouble("site.secrets_damaged", Place(str(path)))
    try:
        told = json.loads(data)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise damaged from None  # the reader's own text would quote the file
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise damaged
    listed, names = told.get("secrets"), told.get("keyring")
    if not isinstance(listed, dict) or not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise damaged
    in_file = {name: _secret(item) for name, item in listed.items()}
    if None in in_file.values():
        raise damaged
    return _Stored({name: secret for name, secret in in_file.items() if secret is not None}, frozenset(names))


def _secret_of(text: str | None) -> Secret | None:
    if text is None:
        return None
    try:
        return _secret(json.loads(text))
    except (json.JSONDecodeError, RecursionError):
        return None


def _secret(item: object) -> Secret | None:
    if isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item):
        return Secret(item[0], item[1])
    return None


def _too_open(path: Path) -> tuple[Trouble, ...]:
    try:
        mode = path.stat().st_mode & 0o777
    except OSError:
        return ()
    return (Trouble("site.too_open", Place(str(path)), mode=f"{mode:04o}", right="0600"),) if mode & 0o077 else ()
