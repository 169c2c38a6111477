"""`scc-wall backup FILE --site DIR [--with-secrets]`: a site in one file, to be restored here or on another PC."""

from __future__ import annotations

import argparse
import errno
import os
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scc_wall import __version__
from scc_wall.adapters.backup_file import left_out, secrets_text, write_backup
from scc_wall.adapters.health_file import FILE as HEALTH
from scc_wall.adapters.health_reading import copy_store
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site import load_site, open_secrets, writing
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Place, Trouble
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
            done = back_up(site, told.file.absolute(), with_secrets=told.with_secrets)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    sys.stdout.write(words.say("care.backed_up", count=done.files, file=told.file) + "\n")
    sys.stdout.write(words.say("care.with_secrets" if told.with_secrets else "care.without_secrets", count=done.logins) + "\n")
    if done.left_out:
        sys.stdout.write(words.say("care.left_out", folders=", ".join(done.left_out)) + "\n")
    if done.no_history is not None:
        sys.stdout.write(words.say("care.no_history", why=words.tell(done.no_history)) + "\n")
    return 0


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a backup. left_out: folders that are in none; no_history: why health is not in it, None where it is."""

    files: int
    logins: int
    left_out: tuple[str, ...]
    no_history: Trouble | None


def back_up(folder: Path, file: Path, *, with_secrets: bool) -> Done:
    """Write a site into a file; Trouble where a login cannot be read. A damaged history only stays out of it."""
    site = load_site(folder)
    logins: dict[str, tuple[str, str]] = {}
    if with_secrets:
        secrets, troubles = open_secrets(folder, site.settings).get_all()
        if troubles:
            raise troubles[0]  # a backup that lacks what it was asked to hold would be found out on the day it is needed
        logins = {name: (secret.user, secret.password) for name, secret in secrets.items()}
    made = datetime.now().astimezone().isoformat(timespec="seconds")
    secrets_told = secrets_text(logins) if with_secrets else None
    with tempfile.TemporaryDirectory(prefix=".scc-wall-", dir=_place_beside(file)) as beside:
        health, no_history = _history(folder, Path(beside) / HEALTH)
        with writing(folder):  # nobody changes a file between two others
            count = write_backup(folder, file, secrets_told, made=made, program=__version__, health=health)
    return Done(count, len(logins), left_out(folder), no_history)


def _place_beside(file: Path) -> Path:
    """Return the folder of a backup that is to be; Trouble where there is none that can be written."""
    if not file.parent.is_dir() or not os.access(file.parent, os.W_OK):
        raise Trouble("site.unwritable", Place(str(file.parent)), reason=os.strerror(errno.ENOENT))
    return file.parent


def _history(folder: Path, copy: Path) -> tuple[Path | None, Trouble | None]:
    """Return a copy of the history of health, None without one, and why there is none though it should be."""
    try:
        return (copy if copy_store(folder, copy) else None), None
    except Trouble as trouble:
        return None, trouble
