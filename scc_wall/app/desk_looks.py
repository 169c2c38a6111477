"""The desk's looks: the commands that choose theme and size, and where they are remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scc_wall.access.right import Right
from scc_wall.adapters.state_file import last_memory, remember_looks
from scc_wall.app.disk_work import DiskWork
from scc_wall.base.trouble import Trouble
from scc_wall.control.looks_command import OTHER, SIZES, ChooseSize, ChooseTheme
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply, WrongUsage
from scc_wall.ui.desk.theme import DARK, LIGHT, THEMES, Dress


def asked_size(told: str) -> int:
    """Return the size that a desktop's scale factor asks for, the nearest of those there are; 100 for what is no factor."""
    try:
        percent = 100 * float(told)
    except ValueError:
        return SIZES[0]
    return min(SIZES, key=lambda size: abs(size - percent))  # also for nan and inf: the first


class DeskLooks:
    """Holds them; read at once, when the wall starts, and written on the disk's thread. told: hears each change."""

    def __init__(self, folder: Path, disk: DiskWork, factor: str, told: Callable[[Dress], None]) -> None:
        self._folder, self._disk, self._told = folder, disk, told
        memory = last_memory(folder)
        self.dress = Dress(THEMES.get(memory.theme, DARK), memory.size or asked_size(factor))

    def register(self, registry: Registry) -> None:
        """Give the commands their right and their act."""
        registry.register(ChooseTheme, Right.VIEW, self._choose_theme)
        registry.register(ChooseSize, Right.VIEW, self._choose_size)

    def _choose_theme(self, command: ChooseTheme) -> Reply:
        if command.mode not in {*THEMES, OTHER}:
            raise WrongUsage("desk.no_theme", word=command.mode, words=", ".join(THEMES))
        other = LIGHT if self.dress.theme is DARK else DARK
        self._wear(Dress(THEMES.get(command.mode, other), self.dress.percent))
        return DONE

    def _choose_size(self, command: ChooseSize) -> Reply:
        if command.percent not in SIZES:
            raise Trouble("desk.no_size", size=command.percent, sizes=", ".join(map(str, SIZES)))
        self._wear(Dress(self.dress.theme, command.percent))
        return DONE

    def _wear(self, dress: Dress) -> None:
        if dress == self.dress:
            return
        self.dress = dress
        self._disk.do(lambda: remember_looks(self._folder, dress.theme.name, dress.percent))
        self._told(dress)
