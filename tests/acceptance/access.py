"""Acceptance of the audit: 200 random alterations, all found; kill -9 at 50 moments under load, no acknowledged line lost.

Run from the project's root: `python -m tests.acceptance.access`.
"""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from scc_wall.app.audit_command import read_lines
from tests.unit.audit_room import KINDS, alter, copy_room, database, fill, is_whole

ALTERATIONS, KILLS, LINES = 200, 50, 25
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


def main() -> int:
    """Print both figures; return 0 where both are perfect."""
    with tempfile.TemporaryDirectory() as name:
        found, good = alterations(Path(name)), kills(Path(name) / "kills")
    print(f"alterations found: {found} of {ALTERATIONS}; kills without a loss: {good} of {KILLS}")
    return 0 if (found, good) == (ALTERATIONS, KILLS) else 1


if __name__ == "__main__":
    sys.exit(main())
