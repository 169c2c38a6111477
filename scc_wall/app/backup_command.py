"""`scc-wall backup FILE --site DIR [--with-secrets]`: a site in one file, to be restored here or on another PC."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from scc_wall import __version__
from scc_wall.adapters.backup_file import secrets_text, write_backup
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site import load_site, open_secrets, writing
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall backup", description=words.say("app.help_backup"))
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument("--with-secrets", action="store_true", help=words.say("care.help_with_secrets"))
    add_token(parser, words)
    told = parser.parse_args(arguments)
    site = told.site or default_site()
    try:
        with admitted(site, "backup --with-secrets" if told.with_secrets else "backup", told, words):
            count, kept = back_up(site, told.file.absolute(), with_secrets=told.with_secrets)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    sys.stdout.write(words.say("care.backed_up", count=count, file=told.file) + "\n")
    sys.stdout.write(words.say("care.with_secrets" if told.with_secrets else "care.without_secrets", count=kept) + "\n")
    return 0


def back_up(folder: Path, file: Path, *, with_secrets: bool) -> tuple[int, int]:
    """Write a site into a file; return how many files and how many logins are in it. Trouble where a login cannot be read."""
    site = load_site(folder)
    logins: dict[str, tuple[str, str]] = {}
    if with_secrets:
        secrets, troubles = open_secrets(folder, site.settings).get_all()
        if troubles:
            raise troubles[0]  # a backup that lacks what it was asked to hold would be found out on the day it is needed
        logins = {name: (secret.user, secret.password) for name, secret in secrets.items()}
    made = datetime.now().astimezone().isoformat(timespec="seconds")
    with writing(folder):  # nobody changes a file between two others
        count = write_backup(folder, file, secrets_text(logins) if with_secrets else None, made=made, program=__version__)
    return count, len(logins)
