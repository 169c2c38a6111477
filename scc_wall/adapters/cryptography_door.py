"""Signatures (Ed25519) and passwords (Argon2id). The wall's only door to cryptography; the simulator has its own."""

from __future__ import annotations

from cryptography.exceptions import InvalidKey, InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

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
