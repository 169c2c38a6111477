"""Signatures (Ed25519), passwords (Argon2id), sealed files (ChaCha20-Poly1305).

The wall's only door to cryptography; the simulator has its own.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator

from cryptography.exceptions import InvalidKey, InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
ITERATIONS, LANES, MEMORY_KIB = 3, 4, 64 << 10
"""Argon2id as RFC 9106 proposes for machines with little memory: about 0.2 s, 64 MiB."""


class SigningKey:
    """A key that signs; `public` is its other half as hex, which may be known to everybody."""

    def __init__(self, secret: bytes) -> None:
        """Take a key's 32 bytes; ValueError for another number of them."""
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        self.public = self._key.public_key().public_bytes_raw().hex()

    @staticmethod
    def new_secret() -> bytes:
        """Return the 32 bytes of a new key."""
        return Ed25519PrivateKey.generate().private_bytes_raw()

    def sign(self, text: str) -> str:
        """Return a text's signature as hex."""
        return self._key.sign(text.encode()).hex()


def is_signed(public: str, text: str, signature: str) -> bool:
    """Return whether a text bears that key's signature; False for what is no key and no signature, too."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def hash_password(password: str, salt: bytes) -> str:
    """Return a password's Argon2id hash in its usual text, `$argon2id$...`; takes about 0.2 s."""
    made = Argon2id(salt=salt, length=32, iterations=ITERATIONS, lanes=LANES, memory_cost=MEMORY_KIB)
    return made.derive_phc_encoded(password.encode("utf-8", "surrogatepass"))


def is_password(password: str, hashed: str) -> bool:
    """Return whether a password has that hash; False for a damaged one, too. Takes about 0.2 s."""
    try:
        Argon2id.verify_phc_encoded(password.encode("utf-8", "surrogatepass"), hashed)
    except (InvalidKey, ValueError):
        return False
    return True


SEALED = b"SCCSEAL1"
"""Beginning of a sealed file; then the key's mark, the salt, and the pieces."""
PIECE = 64 << 10
_MARK, _SALT, _TAG = 8, 32, 16


class SealError(Exception):
    """A sealed file cannot be opened. is_foreign: it was sealed with another key; otherwise it is damaged or was changed."""

    def __init__(self, *, is_foreign: bool = False) -> None:
        super().__init__("sealed with another key" if is_foreign else "not as it was sealed")
        self.is_foreign = is_foreign


def sealed(data: bytes, key: bytes) -> bytes:
    """Return data as nobody without the key can read it, or change it unnoticed.

    Each file has a key of its own, derived from a random salt; each piece is numbered and the last one says that it is, so that
    none can be left out, repeated or put elsewhere.
    """
    salt = secrets.token_bytes(_SALT)
    head = SEALED + _mark(key) + salt
    cipher = _cipher(key, salt)
    pieces = [data[at : at + PIECE] for at in range(0, len(data), PIECE)] or [b""]
    last = len(pieces) - 1
    return head + b"".join(cipher.encrypt(_nonce(n, is_last=n == last), piece, head) for n, piece in enumerate(pieces))


def unsealed(data: bytes, key: bytes) -> bytes:
    """Return what was sealed; SealError for anything that is not exactly that."""
    head = data[: len(SEALED) + _MARK + _SALT]
    if len(head) < len(SEALED) + _MARK + _SALT or not head.startswith(SEALED):
        raise SealError
    if head[len(SEALED) : len(SEALED) + _MARK] != _mark(key):
        raise SealError(is_foreign=True)
    cipher = _cipher(key, head[-_SALT:])
    pieces = list(_pieces(data[len(head) :]))
    last = len(pieces) - 1
    try:
        return b"".join(cipher.decrypt(_nonce(n, is_last=n == last), piece, head) for n, piece in enumerate(pieces))
    except InvalidTag:
        raise SealError from None


def _pieces(body: bytes) -> Iterator[bytes]:
    for at in range(0, max(1, len(body)), PIECE + _TAG):
        yield body[at : at + PIECE + _TAG]


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _mark(key: bytes) -> bytes:
    """Return what tells one key from another and says nothing of either."""
    return hashlib.sha256(b"scc-wall seal mark" + key).digest()[:_MARK]


def _cipher(key: bytes, salt: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt, b"scc-wall sealed file").derive(key))
