"""What must not lie in the site's folder: the key that signs the audit, its last known heads, and that a site is closed.

It is a folder of mode 0700 in the user's own data folder, one for each site. Whoever may write the site but not this folder can
neither sign a line nor take lines away unseen, nor open a closed site.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from scc_wall.access.chain import Head
from scc_wall.adapters.cryptography_door import KEY_BYTES, SigningKey
from scc_wall.adapters.files import locked, make_private_folder, read_capped, write_atomically
from scc_wall.adapters.places import keys_folder
from scc_wall.base.trouble import Place, Trouble

KEY, HEADS, STATE = "audit.key", "heads.json", "state.json"
LIMIT = 1 << 20
HEADS_KEPT = 50
_FIT = re.compile(r"[A-Za-z0-9-]{1,64}", re.ASCII)


class KeyFolder:
    """One site's key folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_site(cls, site_id: str, site: Path) -> KeyFolder:
        """Return the folder of a site; one without an id is known by its path."""
        name = site_id if _FIT.fullmatch(site_id) else hashlib.sha256(os.fsencode(site.resolve())).hexdigest()[:32]
        return cls(keys_folder() / name)

    def public(self) -> str | None:
        """Return the audit key's public half, None where this machine has none; writes nothing."""
        secret = self._secret()
        return None if secret is None else SigningKey(secret).public

    def signing_key(self) -> SigningKey:
        """Return the audit's key, made where there is none; Trouble where the one there is damaged."""
        make_private_folder(self.folder)
        with locked(self.folder):
            secret = self._secret()
            if secret is None:
                secret = SigningKey.new_secret()
                write_atomically(self.folder / KEY, secret.hex().encode(), keep_last=False)
        return SigningKey(secret)

    def heads(self) -> dict[str, Head]:
        """Return the last known head of each chain."""
        found = {}
        for name, told in self._read(HEADS).items():
            if isinstance(told, dict) and isinstance(told.get("seq"), int):
                found[name] = Head(name, told["seq"], str(told.get("digest", "")), str(told.get("utc", "")))
        return found

    def remember(self, head: Head) -> None:
        """Keep a chain's newest head; an older one than the known changes nothing."""
        with locked(self.folder):
            heads = self.heads()
            if head.chain not in heads or heads[head.chain].seq < head.seq:
                heads.pop(head.chain, None)
                kept = [*heads.values()][-HEADS_KEPT + 1 :]
                told = {one.chain: asdict(one) for one in (*kept, head)}
                write_atomically(self.folder / HEADS, json.dumps(told, indent=1).encode(), keep_last=False)

    def state(self) -> Mapping[str, object]:
        """Return what is known of the site's accounts; empty where nothing is."""
        return self._read(STATE)

    def save_state(self, state: Mapping[str, object]) -> None:
        """Keep what is known of the site's accounts."""
        make_private_folder(self.folder)
        with locked(self.folder):
            write_atomically(self.folder / STATE, json.dumps(dict(state), indent=1).encode(), keep_last=False)

    def _secret(self) -> bytes | None:
        path = self.folder / KEY
        try:
            secret = bytes.fromhex(read_capped(path, 1024).decode("ascii").strip())
        except FileNotFoundError:
            return None
        except ValueError:
            raise Trouble("access.key_damaged", Place(str(path))) from None
        if len(secret) != KEY_BYTES:
            raise Trouble("access.key_damaged", Place(str(path)))
        return secret

    def _read(self, name: str) -> dict[str, object]:
        path = self.folder / name
        try:
            told = json.loads(read_capped(path, LIMIT))
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):
            raise Trouble("access.key_damaged", Place(str(path))) from None
        if not isinstance(told, dict):
            raise Trouble("access.key_damaged", Place(str(path)))
        return told
