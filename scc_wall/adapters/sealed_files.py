"""Sealed files: snapshots and scans of letters of a closed site, readable only with the key that lies apart from the site.

The key is `files.key` in the site's key folder. Who has only the site's folder, or a backup of it, has noise; who loses the key
loses the files, so it belongs into a copy of the key folder in another place.
"""

from __future__ import annotations

from pathlib import Path

from scc_wall.adapters.cryptography_door import KEY_BYTES, SealError, SigningKey, sealed, unsealed
from scc_wall.adapters.files import locked, make_private_folder, read_capped, write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.base.trouble import Place, Trouble

KEY = "files.key"
ENDING = ".sealed"
LIMIT = 64 << 20
"""Bytes of a sealed file at the most."""


def write_sealed(path: Path, data: bytes, keys: KeyFolder) -> None:
    """Write data sealed, whole or not at all, mode 0600; Trouble where the disk refuses or the key is damaged."""
    write_atomically(path, sealed(data, _key(keys, makes=True)), keep_last=False)


def read_sealed(path: Path, keys: KeyFolder, limit: int = LIMIT) -> bytes:
    """Return what is in a sealed file; Trouble where the key is another or gone, or the file is not as it was written."""
    data = read_capped(path, limit)
    try:
        return unsealed(data, _key(keys, makes=False))
    except SealError as error:
        raise Trouble("keep.other_key" if error.is_foreign else "keep.seal_broken", Place(str(path))) from None


def _key(keys: KeyFolder, *, makes: bool) -> bytes:
    path = keys.folder / KEY
    make_private_folder(keys.folder)
    with locked(keys.folder):
        try:
            key = bytes.fromhex(read_capped(path, 1024).decode("ascii").strip())
        except FileNotFoundError:
            if not makes:
                raise Trouble("keep.no_file_key", Place(str(path))) from None
            key = SigningKey.new_secret()
            write_atomically(path, key.hex().encode(), keep_last=False)
        except ValueError:
            raise Trouble("access.key_damaged", Place(str(path))) from None
    if len(key) != KEY_BYTES:
        raise Trouble("access.key_damaged", Place(str(path)))
    return key
