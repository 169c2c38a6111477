"""`scc-wall camera password ID`: another password for a camera. The old one stays until the camera has shown a picture with it.

Change the password on the camera first, then here: between the two the wall goes on with the session it has. A wrong new one
changes nothing.
"""

from __future__ import annotations

import argparse
import getpass
import select
import sys
import tempfile
import time
from pathlib import Path

from scc_wall.adapters.site import CLIPS, load_site, open_secrets, writing
from scc_wall.app.line_gate import add_token
from scc_wall.base.feed_messages import FeedReport, FeedReports, OpenFeed
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera, Feed, Stream, host_of
from scc_wall.camera.secret import Secret
from scc_wall.workers.worker import Worker, WorkerLost

LIMIT_S = 30.0
TRIES = 2
"""Connections at the most: cameras lock accounts."""


def add_password(parser: argparse.ArgumentParser, words: Words) -> None:
    """Give a parser the arguments of `camera password`."""
    parser.add_argument("camera", metavar="ID")
    parser.add_argument("--user", metavar="U", help=words.say("keep.help_password_user"))
    parser.add_argument("--password-stdin", action="store_true", help=words.say("device.help_password_stdin"))
    parser.add_argument("--site", metavar="DIR", type=Path, required=True)
    add_token(parser, words)


def change_password(told: argparse.Namespace, words: Words) -> int:
    """Prove a new password and keep it; return the exit code. Trouble leaves the old one."""
    site = load_site(told.site)
    camera = site.camera(told.camera)
    if camera is None:
        raise Trouble("app.no_camera", Place(str(told.site)), camera=told.camera[:64])
    store = open_secrets(told.site, site.settings)
    before = store.get(camera.id)
    user = told.user if told.user is not None else before.user if before is not None else ""
    secret = Secret(user, _password(told, user, words))
    ca_file = str(told.site / site.settings.ca_file) if site.settings.ca_file else ""
    prove(camera, secret, (str(told.site / CLIPS), ca_file), words)
    with writing(told.site):
        kept_in = store.put(camera.id, secret)
    sys.stdout.write(words.say(f"keep.password_in_{kept_in}", id=camera.id, file=store.path) + "\n")
    return 0


def prove(camera: Camera, secret: Secret, arguments: tuple[str, str], words: Words) -> None:
    """Connect to a camera beside the wall until it has sent a picture; Trouble where it does not. Blocks."""
    stream = Stream.SUB if camera.sub is not None else Stream.MAIN
    address, feed = camera.address(stream), str(Feed(camera.id, stream))
    if address is None:
        raise Trouble("camera.no_url")
    interval_ms = round(1000 * (camera.interval or 1.0))
    login = (secret.user, secret.password, camera.transport.value, host_of(camera, stream), interval_ms)
    with tempfile.TemporaryDirectory() as folder:
        worker = Worker("feeds", arguments, Path(folder) / "feeds.log")
        try:
            worker.send(OpenFeed(feed, address.url, *login))
            _wait(worker, words)
        except WorkerLost:
            raise Trouble("setup.no_answer") from None
        finally:
            worker.quit()
            worker.wait(2.0)


def _wait(worker: Worker, words: Words) -> None:
    until = time.monotonic() + LIMIT_S
    while time.monotonic() < until:
        select.select([worker.fileno()], [], [], 0.25)
        for received in worker.receive():
            if isinstance(received.message, FeedReports):
                for report in received.message.reports:
                    if _is_proven(report, words):
                        return
    raise Trouble("setup.no_answer")


def _is_proven(report: FeedReport, words: Words) -> bool:
    if report.phase == "refused" or (report.phase == "waiting" and report.attempt >= TRIES):
        sentence = words.sentences.get(report.reason, report.reason)
        raise Trouble("setup.test_failed", why=report.reason if "{" in sentence else sentence)
    return report.phase == "playing" and report.pictures > 0


def _password(told: argparse.Namespace, user: str, words: Words) -> str:
    if told.password_stdin:
        return sys.stdin.readline().rstrip("\n")
    return getpass.getpass(words.say("device.ask_password", user=user))
