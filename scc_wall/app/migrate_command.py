"""`scc-wall migrate [--to KIND=N ...] --site DIR`: a site's files as another version of the program has them.

`run` does by itself what this does without `--to`; with it, a site goes back to what an older program reads.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from scc_wall.adapters.ctl_socket import is_running
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site_formats import FORMATS, Moved, bring_to, bring_up
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words

_WISH = re.compile(r"([a-z]{1,20})=([0-9]{1,6})", re.ASCII)


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall migrate", description=words.say("app.help_migrate"))
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument(
        "--to", metavar="KIND=N", action="append", default=[], help=words.say("migrate.help_to", kinds=_kinds())
    )
    add_token(parser, words)
    told = parser.parse_args(arguments)
    site = told.site or default_site()
    try:
        wanted = dict(map(_wish, told.to))
        with admitted(site, "migrate", told, words):
            changed = _migrate(site, wanted)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    sys.stdout.write(
        "".join(f"{line}\n" for line in (sentences(changed, words) if changed else [words.say("migrate.nothing")]))
    )
    return 0


def _migrate(site: Path, wanted: Mapping[str, int]) -> tuple[Moved, ...]:
    if is_running(site):
        raise Trouble("app.already_running", Place(str(site)))
    return bring_to(site, wanted) if wanted else bring_up(site, strict=True)


def sentences(changed: tuple[Moved, ...], words: Words) -> Iterator[str]:
    """Yield what a person is told of each file."""
    for one in changed:
        yield words.say("migrate.moved", path=one.path, before=one.before, after=one.after, kept=one.kept.name)


def _wish(text: str) -> tuple[str, int]:
    found = _WISH.fullmatch(text)
    if found is None or found[1] not in {kind.name for kind in FORMATS.values()}:
        raise Trouble("migrate.wish", kinds=_kinds())
    return found[1], int(found[2])


def _kinds() -> str:
    return ", ".join(kind.name for kind in FORMATS.values())
