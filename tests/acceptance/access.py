"""Acceptance of access: 200 random alterations of the audit, all found; kill -9 at 50 moments under load, no acknowledged line
lost; a minute of guessing at a running wall, at `ctl` and at sign-in: how many tries were answered.

Run from the project's root: `python -m tests.acceptance.access`.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scc_wall.adapters.accounts_file import load_accounts
from scc_wall.app.audit_check import check_audit
from scc_wall.app.audit_command import read_lines
from scc_wall.app.sign_in import judge
from tests.process.closed import answer, close, keys_at, refusal
from tests.process.support import display_of, home_environment, make_layout, make_site, running_wall, wait_for
from tests.unit.audit_room import KINDS, alter, copy_room, database, fill, is_whole

ALTERATIONS, KILLS, LINES = 200, 50, 25
GUESS_S = 60.0
WRITER = """
import sys
from pathlib import Path
from scc_wall.adapters.audit_log import program_line
from tests.unit.audit_room import open_log
log = open_log(Path(sys.argv[1]))
for number in range(100000):
    log.write([program_line("show", {"number": number})])
    print(number, flush=True)
"""


def alterations(folder: Path) -> int:
    """Return how many of the alterations were found."""
    room = folder / "room"
    room.mkdir()
    outside = fill(room, LINES)
    found = 0
    for number in range(ALTERATIONS):
        altered = copy_room(room, folder / "altered")
        alter(altered, random.Random(number), sorted(KINDS)[number % len(KINDS)])
        found += not is_whole(altered, outside)
    return found


def kills(folder: Path) -> int:
    """Return after how many of the kills every acknowledged line was there and the chain was whole."""
    good, dice = 0, random.Random(7)
    folder.mkdir()
    for _ in range(KILLS):
        before = len(list(read_lines(database(folder)))) if database(folder).exists() else 1
        command = [sys.executable, "-c", WRITER, str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for _line in range(dice.randint(1, 60)):
                writer.stdout.readline()
            writer.send_signal(signal.SIGKILL)
            rest = [line for line in writer.stdout.read().splitlines() if line.isdigit()]
        acknowledged = before + _line + 1 + len(rest)
        good += is_whole(folder) and len(list(read_lines(database(folder)))) >= acknowledged
    return good


def guesses(folder: Path) -> dict[str, int]:
    """Return what became of a minute of guessing at a closed wall that runs, as fast as it goes, by both ways at once."""
    counts = {"ctl asked": 0, "ctl looked at": 0, "sign-in asked": 0, "sign-in judged": 0, "opened": 0}
    with display_of(1) as display:
        environment = home_environment(folder / "home", display.environment)
        site = make_site(folder / "ruang", [{"id": "A", "sub_url": "rtsp://127.0.0.1:9/a"}], environment)
        make_layout(site, "a", [("1x1", "A")], environment)
        keys = keys_at(folder / "home", site)
        with running_wall(site, environment):
            tokens = close(site, keys, "format = 1\n")
            wait_for(lambda: refusal(site, "", "status") == "access.no_token")
            known = tokens["siti"].rpartition("_")[0]
            until, accounts = time.monotonic() + GUESS_S, load_accounts(site, keys)
            while time.monotonic() < until:
                for number in range(20):
                    told = answer(site, f"{known}_{counts['ctl asked']}{number}", "quit")
                    counts["ctl asked"] += 1
                    counts["ctl looked at"] += told.get("trouble") == "access.no_token"
                    counts["opened"] += bool(told["ok"])
                verdict = judge(accounts, keys, "siti", f"tebakan {counts['sign-in asked']}")
                counts["sign-in asked"] += 1
                counts["sign-in judged"] += verdict.counted
                counts["opened"] += verdict.account is not None
            assert answer(site, tokens["rudi"], "status")["ok"]  # who has a right token never waits
        assert all(report.is_whole for report in check_audit(site, keys))
    return counts


def main() -> int:
    """Print all figures; return 0 where nothing was opened, all was found and nothing was lost."""
    with tempfile.TemporaryDirectory() as name:
        guessed = guesses(Path(name))
        print(json.dumps(guessed))
        found, good = alterations(Path(name)), kills(Path(name) / "kills")
    print(f"alterations found: {found} of {ALTERATIONS}; kills without a loss: {good} of {KILLS}")
    return 0 if (found, good, guessed["opened"]) == (ALTERATIONS, KILLS, 0) else 1


if __name__ == "__main__":
    sys.exit(main())
