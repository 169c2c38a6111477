"""`run/moving.json`: which cameras may be moving and how to stop them, for the wall that comes after one that was killed.

No login is in it. It is written when a camera begins to move and when it stands again, by the disk's thread.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from pathlib import Path

from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.base.device_messages import StopRecipe
from scc_wall.base.trouble import Trouble

FILE = Path("run") / "moving.json"
SIZE_LIMIT = 256 << 10
_LOGIN = ("user", "password")


def save_moving(folder: Path, recipes: Iterable[StopRecipe]) -> None:
    """Write what may be moving; Trouble where the disk refuses."""
    told = [{name: value for name, value in asdict(one).items() if name not in _LOGIN} for one in recipes]
    write_atomically(folder / FILE, json.dumps(told).encode(), keep_last=False)


def load_moving(folder: Path) -> tuple[StopRecipe, ...]:
    """Return what a former wall left moving; nothing where no readable file tells."""
    try:
        told = json.loads(read_capped(folder / FILE, SIZE_LIMIT))
    except (FileNotFoundError, Trouble, ValueError, RecursionError):
        return ()
    return tuple(made for one in told if (made := _recipe(one)) is not None) if isinstance(told, list) else ()


def _recipe(told: object) -> StopRecipe | None:
    kinds = {item.name: {"str": str, "int": int, "bool": bool}[str(item.type)] for item in fields(StopRecipe)}
    wanted = {name: kind for name, kind in kinds.items() if name not in _LOGIN}
    if not isinstance(told, dict) or set(told) != set(wanted):
        return None
    if not all(type(told[name]) is kind for name, kind in wanted.items()):
        return None
    return StopRecipe(**told, user="", password="")
