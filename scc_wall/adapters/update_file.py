"""A package that is to be installed: whether it is signed by somebody this machine trusts. Nothing of it is opened for that.

Beside `scc-wall_0.2.0_amd64.deb` lies `scc-wall_0.2.0_amd64.deb.sig`: a public key and a signature (Ed25519, both hex) over the
package's name and SHA-256. Trusted keys are files `*.pub` of one such public key each.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from scc_wall.adapters.cryptography_door import SigningKey, is_signed
from scc_wall.base.trouble import Place, Trouble

TRUSTED = Path("/etc/scc-wall/update-keys")
"""Where an installer puts the keys of those whose packages this machine takes."""
SIGNATURE_BYTES, KEY_BYTES, MOST_KEYS = 1024, 256, 64


def sign_package(package: Path, secret: bytes) -> Path:
    """Write the signature beside a package; return its file. secret: 32 bytes."""
    key = SigningKey(secret)
    made = signature_of(package)
    made.write_text(f"{key.public} {key.sign(_statement(package))}\n", encoding="ascii")
    return made


def check_package(package: Path, trusted: Path = TRUSTED) -> str:
    """Return the public key that signed a package; Trouble where none does, or nobody here trusts it."""
    if not package.is_file():
        raise Trouble("update.no_package", Place(str(package)))
    keys = _keys(trusted)
    if not keys:
        raise Trouble("update.no_keys", Place(str(trusted)))
    words = _short_text(signature_of(package), SIGNATURE_BYTES).split()
    if not words:
        raise Trouble("update.no_signature", Place(str(package)), file=signature_of(package).name)
    if len(words) != 2 or words[0] not in keys:
        raise Trouble("update.stranger", Place(str(package)), folder=trusted)
    if not is_signed(words[0], _statement(package), words[1]):
        raise Trouble("update.changed", Place(str(package)))
    return words[0]


def signature_of(package: Path) -> Path:
    """Return the file that holds a package's signature."""
    return package.with_name(f"{package.name}.sig")


def _statement(package: Path) -> str:
    with package.open("rb") as file:
        return f"scc-wall package\n{package.name}\n{hashlib.file_digest(file, 'sha256').hexdigest()}\n"


def _keys(folder: Path) -> set[str]:
    return {_short_text(file, KEY_BYTES).strip() for file in sorted(folder.glob("*.pub"))[:MOST_KEYS]} - {""}


def _short_text(file: Path, limit: int) -> str:
    """Return what a small text file holds; nothing where it cannot be read, is larger or is not plain."""
    try:
        with file.open("rb") as opened:
            data = opened.read(limit + 1)
        return data.decode("ascii") if len(data) <= limit else ""
    except (OSError, UnicodeDecodeError):
        return ""
