"""Signs packages, with the environment of the build.

build/venv/bin/python packaging/sign.py new-key FILE      makes a key (mode 0600) and FILE.pub, which machines are to trust
build/venv/bin/python packaging/sign.py sign FILE PACKAGE writes PACKAGE.sig
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from scc_wall.adapters.cryptography_door import SigningKey
from scc_wall.adapters.update_file import sign_package


def main(words: list[str]) -> int:
    """Do what the first word says."""
    if words[:1] == ["new-key"] and len(words) == 2:
        secret = SigningKey.new_secret()
        with os.fdopen(os.open(words[1], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(f"{secret.hex()}\n")
        Path(f"{words[1]}.pub").write_text(f"{SigningKey(secret).public}\n", encoding="ascii")
        return 0
    if words[:1] == ["sign"] and len(words) == 3:
        print(sign_package(Path(words[2]), bytes.fromhex(Path(words[1]).read_text(encoding="ascii").strip())))
        return 0
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
