"""USB sticks that nothing has mounted, as in a kiosk without a desktop: udisks mounts them for whoever sits there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from scc_wall.base.trouble import Trouble

BLOCKS, MOUNTS = Path("/sys/block"), Path("/proc/self/mounts")
PROGRAM = "udisksctl"
LIMIT_S = 15.0
MOST = 8


def unmounted(blocks: Path = BLOCKS, mounts: Path = MOUNTS) -> tuple[str, ...]:
    """Return the partitions of removable disks that are not mounted, as `/dev/sdb1`; a disk without partitions is its own."""
    try:
        taken = {line.split(" ", 1)[0] for line in mounts.read_text(errors="replace").splitlines()}
        disks = [disk for disk in sorted(blocks.iterdir()) if _number(disk / "removable") == 1 and _number(disk / "size") > 0]
    except OSError:  # no Linux, or a container without them
        return ()
    found: list[str] = []
    for disk in disks:
        parts = [part.name for part in sorted(disk.iterdir()) if (part / "partition").exists()] or [disk.name]
        found += [f"/dev/{name}" for name in parts if f"/dev/{name}" not in taken]
    return tuple(found[:MOST])


def mount_sticks(devices: tuple[str, ...] | None = None) -> tuple[Trouble, ...]:
    """Have every stick mounted that is not; return why one could not be. It blocks for seconds."""
    troubles: list[Trouble] = []
    for device in unmounted() if devices is None else devices:
        program = shutil.which(PROGRAM)
        if program is None:
            return (Trouble("begin.stick_no_program", device=device),)
        line = (program, "mount", "--block-device", device, "--no-user-interaction")
        try:
            done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT_S, check=False)
        except subprocess.TimeoutExpired:
            troubles.append(Trouble("begin.stick", device=device, why="-"))
            continue
        if done.returncode != 0:
            why = next(iter(done.stderr.strip().splitlines()), "-")[:200]
            troubles.append(Trouble("begin.stick", device=device, why=why))
    return tuple(troubles)


def _number(file: Path) -> int:
    try:
        told = file.read_text().strip()
    except OSError:
        return 0
    return int(told) if told.isascii() and told.isdigit() else 0
