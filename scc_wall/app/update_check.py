"""`python -m scc_wall.app.update_check PACKAGE [KEYS [CALLED]]`: ends with 0 where somebody trusted here has signed it.

Started by `scc-wall-update` before it touches anything, with a copy of what the person calls CALLED. What it says it says in
every language: root has none of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from scc_wall.adapters.update_file import TRUSTED, check_package
from scc_wall.adapters.words import load_words
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES


def main(arguments: list[str]) -> int:
    """Check; say in one sentence why not."""
    package, called = arguments[0], arguments[2] if len(arguments) > 2 else arguments[0]
    try:
        key = check_package(Path(package), Path(arguments[1]) if len(arguments) > 1 else TRUSTED)
    except Trouble as trouble:
        is_about_it = trouble.place == Place(package)
        return _refused(Trouble(trouble.key, Place(called), **trouble.params) if is_about_it else trouble)
    except OSError as error:
        return _refused(Trouble("app.disk", Place(called), why=error.strerror))
    for language in LANGUAGES:
        sys.stdout.write(load_words(language).say("update.signed", mark=key[:16]) + "\n")
    return 0


def _refused(trouble: Trouble) -> int:
    for language in LANGUAGES:
        sys.stderr.write(f"scc-wall-update: {load_words(language).tell(trouble)}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
