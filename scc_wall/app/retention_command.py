"""`scc-wall retention [--run]`: what is older than the site's rule; with `--run` it is deleted, and the audit says so."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from scc_wall.access.audit_view import moment_text
from scc_wall.access.retention import Retention
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site_files import read_settings
from scc_wall.app.audit_command import keys_of
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.app.retaining import Due, delete, due, looked
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words

SHOWN = 20


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall retention", description=words.say("app.help_retention"))
    parser.add_argument("--run", action="store_true", help=words.say("keep.help_run"))
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    add_token(parser, words)
    told = parser.parse_args(arguments)
    site = told.site or default_site()
    try:
        keys = keys_of(site)
        with admitted(site, "retention", told, words) as caller:
            now_ms = round(1000 * time.time())
            found = due(site, keys, _rule(site), now_ms)
            _tell(found, site, words)
            if told.run and not found.is_empty:
                delete(site, keys, found, caller.person)
            if told.run:
                looked(keys, now_ms)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    sys.stdout.write(words.say("keep.deleted" if told.run else "keep.not_deleted") + "\n")
    return 0


def _rule(site: Path) -> Retention:
    rule = read_settings(site)[0].retention
    if not rule.is_set:
        raise Trouble("keep.no_rule", Place(str(site / "site.toml")))
    return rule


def _tell(found: Due, site: Path, words: Words) -> None:
    say = words.say
    lines = [say("keep.due_files", count=len(found.files)), *(f"  {one.relative_to(site)}" for one in found.files[:SHOWN])]
    lines += [say("keep.due_letters", count=len(found.letters)), *(f"  {one.id}" for one in found.letters[:SHOWN])]
    lines += [say("keep.due_lines", count=found.lines, before=moment_text(found.audit_before) if found.audit_before else "-")]
    sys.stdout.write("\n".join(lines) + "\n")
