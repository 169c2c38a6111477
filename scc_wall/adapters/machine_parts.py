"""What a machine is made of, as Linux tells it in its own files: processor, memory, graphics cards, their outputs.

Nothing is started and nothing is asked over a network; what the system does not tell stays empty.
"""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

from scc_wall.desk.sheet import Machine

TEXT_LIMIT = 1 << 20
_MAKERS = {"0x8086": "Intel", "0x1002": "AMD", "0x10de": "NVIDIA", "0x1af4": "virtio", "0x15ad": "VMware", "0x1234": "QEMU"}
"""Makers of graphics by their number on the PCI bus; others are told by the number."""


def machine_parts(root: Path = Path("/")) -> Machine:
    """Return what the machine is made of. root: where `proc`, `sys` and `etc` are."""
    memory = re.search(r"^MemTotal:\s+(\d+) kB$", _text(root / "proc/meminfo"), re.MULTILINE)
    processor = re.search(r"^(?:model name|Model)\s*:\s*(.+)$", _text(root / "proc/cpuinfo"), re.MULTILINE)
    system = re.search(r'^PRETTY_NAME="?([^"\n]+)', _text(root / "etc/os-release"), re.MULTILINE)
    return Machine(
        processor=processor[1].strip() if processor else platform.machine(),
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 0,
        memory_mib=int(memory[1]) // 1024 if memory else None,
        system=system[1].strip() if system else platform.system(),
        kernel=platform.release(),
        graphics=_graphics(root / "sys/class/drm"),
        outputs=_outputs(root / "sys/class/drm"),
    )


def _graphics(folder: Path) -> tuple[str, ...]:
    """Return the cards: maker, number and driver, as `Intel 0x9a49 (i915)`."""
    found = []
    for card in sorted(folder.glob("card*")):
        if not re.fullmatch(r"card\d+", card.name):
            continue
        maker, device = (_text(card / "device" / name).strip() for name in ("vendor", "device"))
        driver = card / "device" / "driver"
        name = f"{_MAKERS.get(maker, maker)} {device}".strip() or card.name
        found.append(f"{name} ({driver.resolve().name})" if driver.exists() else name)
    return tuple(found)


def _outputs(folder: Path) -> tuple[tuple[str, str], ...]:
    """Return the connectors, each with `connected`, `disconnected` or `unknown`."""
    found = []
    for status in sorted(folder.glob("card*-*/status")):
        told = _text(status).strip()
        found.append((status.parent.name.partition("-")[2], told if told in {"connected", "disconnected"} else "unknown"))
    return tuple(found)


def _text(file: Path) -> str:
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            return opened.read(TEXT_LIMIT)
    except OSError:
        return ""
