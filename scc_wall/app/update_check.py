"""`python -m scc_wall.app.update_check PACKAGE [KEYS]`: ends with 0 where a package is signed by somebody trusted here.

Started by `scc-wall-update` before it touches anything.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from scc_wall.adapters.update_file import TRUSTED, check_package
from scc_wall.adapters.words import LANGUAGE_VARIABLE, load_words
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import LANGUAGES


def main(arguments: list[str]) -> int:
    """Check; say in one sentence why not."""
    language = os.environ.get(LANGUAGE_VARIABLE, LANGUAGES[0])
    words = load_words(language if language in LANGUAGES else LANGUAGES[0])
    try:
        key = check_package(Path(arguments[0]), Path(arguments[1]) if len(arguments) > 1 else TRUSTED)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    except OSError as error:
        sys.stderr.write(words.tell(Trouble("app.disk", Place(arguments[0]), why=error.strerror)) + "\n")
        return 1
    sys.stdout.write(words.say("update.signed", mark=key[:16]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
