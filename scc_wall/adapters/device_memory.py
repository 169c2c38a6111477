"""`devices.json`: what cameras told of themselves and when, and how each model is stopped. Losing it costs little."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.adapters.site import writing
from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble

FILE = "devices.json"
FORMAT = 1
SIZE_LIMIT = 4 << 20
FACT_LIMIT = 200
"""Facts of one camera that are kept."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """One camera: on which day it told these facts."""

    day: str
    facts: tuple[Fact, ...]

    def value(self, name: str) -> str:
        """Return a fact's value, empty where it is not known."""
        return next((fact.value for fact in self.facts if fact.name == name), "")


@dataclass(frozen=True, slots=True)
class DeviceMemory:
    """rungs: way to stop by maker and model; models: maker and model by camera; cameras: what each told."""

    rungs: Mapping[str, str] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)
    cameras: Mapping[str, Remembered] = field(default_factory=dict)

    def rung_for(self, camera: str) -> str:
        """Return what stopped a camera's model before, empty if nothing yet."""
        return self.rungs.get(self.models.get(camera, ""), "")


def load_devices(folder: Path) -> DeviceMemory:
    """Return what is remembered; nothing where no readable file tells."""
    try:
        told = json.loads(read_capped(folder / FILE, SIZE_LIMIT))
    except (FileNotFoundError, Trouble, ValueError, RecursionError):
        return DeviceMemory()
    if not isinstance(told, dict):
        return DeviceMemory()
    cameras = told.get("cameras")
    return DeviceMemory(
        _texts(told.get("rungs")),
        _texts(told.get("models")),
        {name: _remembered(one) for name, one in cameras.items() if isinstance(one, dict)} if isinstance(cameras, dict) else {},
    )


def remember_rung(folder: Path, camera: str, model: str, rung: str) -> None:
    """Remember what stops a camera's model."""
    with writing(folder):
        before = load_devices(folder)
        after = replace(
            before,
            models={**before.models, camera: model},
            rungs={**before.rungs, model: rung} if rung else before.rungs,
        )
        if after != before:
            _save(folder, after)


def remember_facts(folder: Path, camera: str, day: str, facts: Sequence[Fact]) -> None:
    """Remember what a camera told on a day."""
    with writing(folder):
        before = load_devices(folder)
        _save(folder, replace(before, cameras={**before.cameras, camera: Remembered(day, tuple(facts[:FACT_LIMIT]))}))


def _save(folder: Path, memory: DeviceMemory) -> None:
    told = {
        "format": FORMAT,
        "rungs": dict(memory.rungs),
        "models": dict(memory.models),
        "cameras": {
            name: {"day": one.day, "facts": [[fact.name, fact.value, fact.about] for fact in one.facts]}
            for name, one in memory.cameras.items()
        },
    }
    write_atomically(folder / FILE, json.dumps(told, ensure_ascii=False, indent=1).encode(), keep_last=False)


def _texts(told: object) -> dict[str, str]:
    if not isinstance(told, dict):
        return {}
    return {str(name): value for name, value in told.items() if isinstance(value, str)}


def _remembered(told: Mapping[str, object]) -> Remembered:
    facts = told.get("facts")
    listed = facts if isinstance(facts, list) else []
    good = [one for one in listed if isinstance(one, list) and len(one) == 3 and all(isinstance(part, str) for part in one)]
    return Remembered(str(told.get("day", "")), tuple(Fact(*one) for one in good[:FACT_LIMIT]))
