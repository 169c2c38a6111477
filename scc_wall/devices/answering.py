"""Puts what became of a wish into words of the wire."""

from __future__ import annotations

from collections.abc import Iterable

from scc_wall.base.device_messages import AskDevice, DeviceAnswer, Fact
from scc_wall.base.trouble import Trouble
from scc_wall.devices.fault import Refused


def told_trouble(error: Trouble | Refused) -> Trouble:
    """Return how to tell a person of a device's no."""
    return error if isinstance(error, Trouble) else Trouble("device.fault", why=error.reason)


def answer(wish: AskDevice, trouble: Trouble | None, facts: Iterable[Fact] = ()) -> DeviceAnswer:
    """Return the answer to a wish."""
    return answered(wish.camera, wish.serial, trouble, facts)


def answered(camera: str, serial: int, trouble: Trouble | None, facts: Iterable[Fact] = ()) -> DeviceAnswer:
    """Return the answer to what has that serial."""
    params = tuple(Fact(name, value) for name, value in trouble.params.items()) if trouble is not None else ()
    return DeviceAnswer(camera, serial, trouble.key if trouble is not None else "", params, tuple(facts))
