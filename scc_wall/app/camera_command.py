"""`scc-wall camera probe | discover | add | replace`: finds cameras by ONVIF, says what they can do, takes them into a site.

What speaks to cameras is the same devices process that the wall uses. Passwords come from a prompt or standard input.
"""

from __future__ import annotations

import argparse
import csv
import getpass
import io
import json
import select
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from scc_wall.adapters.device_memory import remember_facts
from scc_wall.adapters.resources import resource_path
from scc_wall.app.camera_password import add_password, change_password
from scc_wall.app.camera_replace import add_replace, replace_camera
from scc_wall.app.import_command import import_data
from scc_wall.app.line_gate import add_token, admitted
from scc_wall.base.device_messages import DeviceAnswer, DiscoverDevices, Fact, ProbeDevice
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.address import parse_address
from scc_wall.camera.host import parse_host_port
from scc_wall.workers.worker import Worker, WorkerLost

PROBE_LIMIT_S = 90.0
DISCOVER_S = 3.0
DEVICE_PATH = "/onvif/device_service"


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    told = _parser(words).parse_args(arguments)
    try:
        acts = {"probe": _probe, "discover": _discover, "add": _add, "replace": replace_camera, "password": change_password}
        with admitted(getattr(told, "site", Path()), f"camera {told.action}", told, words):
            return int(acts[told.action](told, words))
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("scc-wall camera", description=words.say("device.help"))
    actions = parser.add_subparsers(dest="action", required=True, metavar="probe|discover|add|replace|password")
    probe = actions.add_parser("probe", description=words.say("device.help_probe"))
    discover = actions.add_parser("discover", description=words.say("device.help_discover"))
    discover.add_argument("--seconds", type=float, default=DISCOVER_S, help=words.say("device.help_seconds"))
    add_replace(actions.add_parser("replace", description=words.say("care.help_replace")), words)
    add_password(actions.add_parser("password", description=words.say("keep.help_password")), words)
    add = actions.add_parser("add", description=words.say("device.help_add"))
    add.add_argument("id", metavar="ID")
    for one in (probe, add):
        one.add_argument("host", metavar="HOST", help=words.say("device.help_host"))
        one.add_argument("--user", metavar="U", default="", help=words.say("device.help_user"))
        one.add_argument("--password-stdin", action="store_true", help=words.say("device.help_password_stdin"))
    for one in (probe, discover):
        one.add_argument("--json", action="store_true", help=words.say("device.help_json"))
    add.add_argument("--site", metavar="DIR", type=Path, required=True)
    add_token(add, words)
    add.add_argument("--name", default="", help=words.say("device.help_name"))
    add.add_argument("--group", default="", help=words.say("device.help_group"))
    return parser


def _probe(told: argparse.Namespace, words: Words) -> int:
    facts = _facts_of(told, words)
    if told.json:
        listed = [{"name": fact.name, "value": fact.value, "about": fact.about} for fact in facts]
        sys.stdout.write(json.dumps({"facts": listed}, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("\n".join(probe_lines(facts, words)) + "\n")
    return 0


def _discover(told: argparse.Namespace, words: Words) -> int:
    seconds = max(0.5, min(30.0, told.seconds))
    facts = asked(DiscoverDevices(1, seconds), seconds + 15.0)
    devices: dict[str, dict[str, list[str]]] = {}
    for fact in facts:
        devices.setdefault(fact.about, {}).setdefault(fact.name, []).append(fact.value)
    if told.json:
        listed = [{"endpoint": endpoint, **values} for endpoint, values in devices.items()]
        sys.stdout.write(json.dumps({"devices": listed}, ensure_ascii=False) + "\n")
        return 0
    for values in devices.values():
        sys.stdout.write(f"{values['sender'][0]:<16} {' '.join(values.get('name', [])):<30} {' '.join(values['address'])}\n")
    sys.stdout.write(words.say("device.found", count=len(devices)) + "\n")
    return 0


def _add(told: argparse.Namespace, words: Words) -> int:
    password = _password(told, words)
    url = device_url(told.host)
    facts = asked(ProbeDevice(1, url, told.user, password), PROBE_LIMIT_S)
    values = {fact.name: fact.value for fact in facts}
    if "main_url" not in values:
        raise Trouble("device.no_streams")
    row = {
        "id": told.id, "name": told.name or values.get("model", ""), "group": told.group, "main_url": values["main_url"],
        "sub_url": values.get("sub_url", ""), "onvif_url": url, "user": told.user, "password": password,
    }  # fmt: skip
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, tuple(row))
    writer.writeheader()
    writer.writerow(row)
    done = import_data(table.getvalue().encode(), f"camera add {told.id}", told.site, words)
    for trouble in done.roster.troubles:
        sys.stderr.write(words.tell(trouble) + "\n")
    if done.roster.troubles:
        return 1
    remember_facts(told.site, told.id, datetime.now(UTC).date().isoformat(), facts)
    sys.stdout.write("\n".join(probe_lines(facts, words)) + "\n")
    sys.stdout.write(words.say("device.added", id=told.id, site=told.site) + "\n")
    return 0


def _facts_of(told: argparse.Namespace, words: Words) -> tuple[Fact, ...]:
    return asked(ProbeDevice(1, device_url(told.host), told.user, _password(told, words)), PROBE_LIMIT_S)


def device_url(host: str) -> str:
    """Return the device service's address for what was typed: a host, host:port, or a whole address; Trouble otherwise."""
    if "://" in host:
        address = parse_address(host, "HOST")
        if address.scheme not in {"http", "https"}:
            raise Trouble("device.not_http")
        return address.url
    if parse_host_port(host) is None:
        raise Trouble("camera.url_host", what="HOST")
    return parse_address(f"http://{host}{DEVICE_PATH}", "HOST").url


def asked(message: ProbeDevice | DiscoverDevices, limit_s: float) -> tuple[Fact, ...]:
    """Ask a devices process of our own and return what it tells; Trouble where it could not."""
    with tempfile.TemporaryDirectory() as folder:
        worker = Worker("devices", (str(resource_path("onvif")),), Path(folder) / "devices.log")
        try:
            worker.send(message)
            until = time.monotonic() + limit_s
            while time.monotonic() < until:
                select.select([worker.fileno()], [], [], 0.25)
                for received in worker.receive():
                    if isinstance(received.message, DeviceAnswer):
                        return _told(received.message)
        except WorkerLost:
            raise Trouble("device.bug") from None
        finally:
            worker.quit()
            worker.wait(2.0)
    raise Trouble("ptz.no_answer")


def _told(answer: DeviceAnswer) -> tuple[Fact, ...]:
    if answer.trouble:
        raise Trouble(answer.trouble, None, **{fact.name: fact.value for fact in answer.params})
    return answer.facts


def probe_lines(facts: Sequence[Fact], words: Words) -> list[str]:
    """Return what a device told as lines for people: what it is, what it can do, and what it does wrong."""
    lines = []
    for fact in facts:
        if fact.name == "odd":
            continue
        label = words.sentences.get(f"device.fact_{fact.name}", fact.name)
        lines.append(f"{label + ':':<22} {fact.value}{f'  ({fact.about})' if fact.about else ''}")
    odd = [words.sentences.get(fact.value, fact.value) for fact in facts if fact.name == "odd"]
    lines += [words.say("device.odd_head" if odd else "device.odd_nothing"), *(f"  - {sentence}" for sentence in odd)]
    return lines


def _password(told: argparse.Namespace, words: Words) -> str:
    if told.password_stdin:
        return sys.stdin.readline().rstrip("\n")
    return getpass.getpass(words.say("device.ask_password", user=told.user)) if told.user else ""
