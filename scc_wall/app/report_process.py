"""The availability report in a process of its own, for the running wall, which has asked already who may have it.

python -m scc_wall.app.report_process LANGUAGE SITE FIRST LAST
"""

from __future__ import annotations

import sys
from pathlib import Path

from scc_wall.adapters.words import load_words
from scc_wall.app.report_command import written
from scc_wall.base.trouble import Trouble


def main(arguments: list[str]) -> int:
    """Write the report and tell its files line by line; return the exit code."""
    language, site, first, last = arguments
    words = load_words(language)
    try:
        sys.stdout.write("".join(f"{path}\n" for path in written(Path(site), first, last, words)))
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
