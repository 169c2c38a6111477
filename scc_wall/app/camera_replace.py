"""`scc-wall camera replace ID|NUMBER ...`: another device under the same id and number.

Layouts, presets of the wall and everything else that names the camera stay as they are: they know it by its id. A running wall
connects to the new device within seconds. What is not told of the new device is not known of it: a stream without an address is
gone. The login stays unless another one is given, because sites give their cameras one.
"""

from __future__ import annotations

import argparse
import csv
import getpass
import io
import sys
from pathlib import Path

from scc_wall.adapters.site import load_site
from scc_wall.app.import_command import import_data
from scc_wall.app.line_gate import add_token
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera

URLS = ("sub_url", "main_url", "onvif_url")


def add_replace(replace: argparse.ArgumentParser, words: Words) -> None:
    """Give a parser the arguments of `camera replace`."""
    replace.add_argument("camera", metavar="ID|NUMBER")
    for name in URLS:
        replace.add_argument(f"--{name.replace('_', '-')}", metavar="URL", default="")
    replace.add_argument("--user", metavar="U", help=words.say("care.help_replace_user"))
    replace.add_argument("--password-stdin", action="store_true", help=words.say("device.help_password_stdin"))
    replace.add_argument("--site", metavar="DIR", type=Path, required=True)
    add_token(replace, words)


def replace_camera(told: argparse.Namespace, words: Words) -> int:
    """Replace a camera; return the exit code."""
    camera = _meant(told.site, told.camera)
    if not told.sub_url and not told.main_url:
        raise Trouble("care.no_address")
    row = {"id": camera.id, **{name: getattr(told, name) for name in URLS}}
    if told.user is not None:
        row |= {"user": told.user, "password": _password(told, words)}
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, tuple(row))
    writer.writeheader()
    writer.writerow(row)
    done = import_data(table.getvalue().encode(), f"camera replace {told.camera}", told.site, words)
    for trouble in done.roster.troubles:
        sys.stderr.write(words.tell(trouble) + "\n")
    if done.roster.troubles:
        return 1
    sentence = "care.replaced" if told.user is not None else "care.replaced_same_login"
    sys.stdout.write(words.say(sentence, id=camera.id, number=camera.number, name=camera.name) + "\n")
    return 0


def _meant(folder: Path, word: str) -> Camera:
    """Return the camera of an id, else of a number; Trouble where there is none."""
    site = load_site(folder)
    found = site.camera(word)
    if found is None and word.isascii() and word.isdigit():
        found = next((camera for camera in site.cameras if camera.number == int(word)), None)
    if found is None:
        raise Trouble("app.no_camera", Place(str(folder)), camera=word[:64])
    return found


def _password(told: argparse.Namespace, words: Words) -> str:
    if told.password_stdin:
        return sys.stdin.readline().rstrip("\n")
    return getpass.getpass(words.say("device.ask_password", user=told.user)) if told.user else ""
