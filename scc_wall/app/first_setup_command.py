"""`scc-wall setup [--site DIR]`: the guided first set-up on the wall's screen; `--from FILE` the same from a file."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from scc_wall.access.account import check_password
from scc_wall.adapters.ctl_socket import is_running
from scc_wall.adapters.doctor_display import display_answers
from scc_wall.adapters.files import read_capped
from scc_wall.adapters.first_start import Start, start_of
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site_files import read_text_file
from scc_wall.app.first_setup import MadeSite, carry_out
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.app.setup_files import typed_path
from scc_wall.app.sign_in import hashed
from scc_wall.app.terminal import ask_secret
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.table import SIZE_LIMIT as TABLE_LIMIT
from scc_wall.camera.table import read_table
from scc_wall.desk.parse_set_up import SIZE_LIMIT, ParsedSetUp, parse_set_up
from scc_wall.desk.set_up_plan import CameraTable, FirstAdmin, SetUpPlan
from scc_wall.workers.own_python import own_command, own_environment


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall setup", description=words.say("app.help_setup"))
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument("--from", metavar="FILE.toml", type=Path, dest="file", help=words.say("begin.help_from"))
    parser.add_argument("--no-wall", action="store_true", help=words.say("begin.help_no_wall"))
    add_token(parser, words)
    told = parser.parse_args(arguments)
    folder = (told.site or default_site()).absolute()
    try:
        if told.file is None:
            return open_guide(folder, words, () if told.no_wall else ("--site", str(folder)))
        with admitted(folder, "setup", told, words):
            done = carry_out(read_plan(told.file, words), folder)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    except _Mistakes as mistakes:
        for one in mistakes.troubles:
            sys.stderr.write(words.tell(one) + "\n")
        return 1
    return _tell(done, folder, words)


def open_guide(folder: Path, words: Words, wall: tuple[str, ...]) -> int:
    """Open the guide on the display there is; become the wall (words of `run`) once it is done, unless these are none.

    Return the exit code: 0 done, 1 left before the end. Trouble where there is no display, or a site that is set up.
    """
    if start_of(folder) is Start.READY:
        raise Trouble("begin.is_ready", Place(str(folder)))
    if is_running(folder):
        raise Trouble("begin.wall_runs", Place(str(folder)))
    if not display_answers():
        raise Trouble("app.no_display", display=os.environ.get("DISPLAY", ""))
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    os.environ.pop("QT_SCALE_FACTOR", None)
    os.environ.pop("QT_SCREEN_SCALE_FACTORS", None)
    from scc_wall.app.guide_program import run_guide  # noqa: PLC0415 - Qt reads its environment when it is loaded

    if not run_guide(folder, words):
        sys.stderr.write(words.say("begin.left", site=folder) + "\n")
        return 1
    if wall:
        # A new process for the wall: nothing of the guide is left in it, and whoever watches this one goes on watching
        command = own_command("scc_wall", "run", *wall)
        os.execve(command[0], command, own_environment())  # noqa: S606 - our own program, no shell
    return 0


def read_plan(file: Path, words: Words) -> SetUpPlan:
    """Return the plan in a file, its tables read, the admin's password asked for; nothing is made where anything is wrong."""
    try:
        parsed = parse_set_up(read_text_file(file, SIZE_LIMIT), str(file))
    except FileNotFoundError:
        raise Trouble("begin.no_file", Place(str(file))) from None
    if parsed.troubles:
        raise _Mistakes(parsed.troubles)
    tables, troubles = _tables(parsed, file)
    if troubles:
        raise _Mistakes(troubles)
    return replace(parsed.plan, tables=tables, admin=_admin(parsed.admin, words))


class _Mistakes(Exception):  # noqa: N818 - several troubles at once
    """What is wrong with a file and its tables; all of it is told."""

    def __init__(self, troubles: tuple[Trouble, ...]) -> None:
        super().__init__(str(troubles[0]))
        self.troubles = troubles


def _tables(parsed: ParsedSetUp, file: Path) -> tuple[tuple[CameraTable, ...], tuple[Trouble, ...]]:
    tables: list[CameraTable] = []
    troubles: list[Trouble] = []
    for told in parsed.tables:
        path = Path(told)
        try:
            path = file.parent / typed_path(told)
            data = read_capped(path, TABLE_LIMIT)
        except FileNotFoundError:
            troubles.append(Trouble("site.file_missing", Place(str(path))))
            continue
        except Trouble as trouble:
            troubles.append(trouble)
            continue
        table = read_table(data, str(path))
        if table.is_damaged:
            troubles.append(table.troubles[0])
        tables.append(CameraTable(str(path), data))
    return tuple(tables), tuple(troubles)


def _admin(name: str, words: Words) -> FirstAdmin | None:
    if not name:
        return None
    password = check_password(ask_secret(words.say("access.ask_new_password", name=name)), name)
    if sys.stdin.isatty() and ask_secret(words.say("access.ask_again")) != password:
        raise Trouble("access.not_the_same")
    return FirstAdmin(name, hashed(password))


def _tell(done: MadeSite, folder: Path, words: Words) -> int:
    for imported in done.imported:
        for note in imported.roster.notes:
            sys.stderr.write(words.tell(note) + "\n")
    for trouble in done.troubles:
        sys.stderr.write(words.tell(trouble) + "\n")
    say = sys.stdout.write
    cameras = sum(len(imported.roster.rows) for imported in done.imported)
    say(words.say("begin.made", site=folder, cameras=cameras, layouts=", ".join(done.made) or "-") + "\n")
    if done.kept:
        say(words.say("begin.kept", layouts=", ".join(done.kept)) + "\n")
    say(words.say("begin.closed" if done.has_admin else "begin.admin_as_is") + "\n")
    say(words.say("begin.next_steps", site=folder) + "\n")
    return 1 if done.troubles else 0
