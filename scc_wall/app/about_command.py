"""`scc-wall about [PART]`: version, licence and every part inside, or the text of one part's licence; no wall is needed."""

from __future__ import annotations

import argparse
import sys

from scc_wall.app.about_part import told
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words


def run(arguments: list[str], words: Words) -> int:
    """Print it; return the exit code."""
    parser = argparse.ArgumentParser("scc-wall about", description=words.say("app.help_about"))
    parser.add_argument("part", nargs="?", default="", metavar="PART", help=words.say("about.help_part"))
    wanted = parser.parse_args(arguments).part
    try:
        found = told(wanted, words)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    if isinstance(found, Trouble):
        raise found
    sys.stdout.write(f"{found['part']}\n\n{found['text']}\n" if wanted else _listed(found))
    return 0


def _listed(found: object) -> str:
    lines = [*found["about"], ""]  # type: ignore[index]
    lines += [f"{one['key']:<32} {one['line']}" for one in found["parts"]]  # type: ignore[index]
    return "\n".join(lines) + "\n"
