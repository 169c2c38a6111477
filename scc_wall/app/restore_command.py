"""`scc-wall restore FILE --site DIR [--replace]`: a site out of a backup. Nothing is touched before all of it was checked."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from scc_wall.adapters.backup_file import Backup, check_backup, read_secrets, secrets_of, unpack
from scc_wall.adapters.ctl_socket import is_running
from scc_wall.adapters.files import make_private_folder, unwritable
from scc_wall.adapters.health_file import FILE as HEALTH
from scc_wall.adapters.health_file import check_store
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site import create_site, load_site, open_secrets, writing
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.secret import Secret


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall restore", description=words.say("app.help_restore"))
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument("--replace", action="store_true", help=words.say("care.help_replace_site"))
    add_token(parser, words)
    told = parser.parse_args(arguments)
    folder = (told.site or default_site()).absolute()
    try:
        with admitted(folder, "restore", told, words):
            backup = check_backup(told.file)
            done = restore(backup, folder, words, replace=told.replace)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    sys.stdout.write(words.say("care.restored", count=len(backup.files), site=folder, made=backup.made) + "\n")
    if done.former is not None:
        sys.stdout.write(words.say("care.former", folder=done.former) + "\n")
    if done.no_history is not None:
        sys.stdout.write(words.say("care.history_not_restored", why=words.tell(done.no_history)) + "\n")
    sys.stdout.write(words.say("care.secrets_restored" if backup.has_secrets else "care.no_secrets_restored") + "\n")
    return 0


@dataclass(frozen=True, slots=True)
class Restored:
    """former: where the site that was there before is now, None where there was none; no_history: why health was left out."""

    former: Path | None
    no_history: Trouble | None


def restore(backup: Backup, folder: Path, words: Words, *, replace: bool) -> Restored:
    """Make a site of a checked backup."""
    if is_running(folder):
        raise Trouble("app.already_running", Place(str(folder)))
    is_there = folder.is_dir() and any(folder.iterdir())
    if is_there and not replace:
        raise Trouble("care.site_there", Place(str(folder)))
    make_private_folder(folder.parent)
    staged = Path(tempfile.mkdtemp(prefix=f".{folder.name}.restore-", dir=folder.parent))
    try:
        unpack(backup, staged)
        no_history = _check_history(staged / HEALTH)
        site = load_site(staged)
        if site.settings.is_newer:
            raise Trouble("care.newer_site", Place(str(backup.path)))
        create_site(staged, words)
        if backup.has_secrets:
            logins = read_secrets(secrets_of(backup), backup.path)
            with writing(staged):
                open_secrets(staged, site.settings).put_all({name: Secret(*pair) for name, pair in logins.items()})
        return Restored(_put_in_place(staged, folder, is_there=is_there), no_history)
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _check_history(path: Path) -> Trouble | None:
    """Take a history away that is damaged or none of ours, and return why; all else of the site is good without it."""
    if not path.exists():
        return None
    try:
        check_store(path)
    except Trouble as trouble:
        path.unlink()
        return trouble
    return None


def _put_in_place(staged: Path, folder: Path, *, is_there: bool) -> Path | None:
    """Rename the new site to its name, and one that is there out of the way first."""
    former: Path | None = None
    try:
        if is_there:
            former = folder.with_name(f"{folder.name}.{datetime.now().astimezone():%Y-%m-%d_%H-%M-%S}")
            folder.rename(former)
        elif folder.is_dir():
            folder.rmdir()
        staged.rename(folder)
    except OSError as error:
        if former is not None and not folder.exists():
            former.rename(folder)
        raise unwritable(folder, error) from None
    return former
