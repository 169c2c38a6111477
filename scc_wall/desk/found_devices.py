"""Devices that a search has found, as cameras to be: who answers, who does not and why, and the table they become. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble
from scc_wall.camera.secret import Secret
from scc_wall.desk.set_up_plan import CameraTable

PREFIX = "KAM"
COLUMNS = ("id", "name", "sub_url", "main_url", "onvif_url", "user", "password")


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """A device. onvif: its address, "" for one that was only typed as a stream; name: its own; main, sub: streams once known.

    trouble: why it cannot be taken; is_wanted: a person has it ticked.
    """

    onvif: str
    name: str = ""
    main: str = ""
    sub: str = ""
    trouble: Trouble | None = None
    is_wanted: bool = True

    @property
    def is_good(self) -> bool:
        """Whether it can be taken into the site."""
        return bool(self.main or self.sub)

    @property
    def is_open(self) -> bool:
        """Whether its answer is still waited for."""
        return not self.is_good and self.trouble is None


def devices_of(facts: Iterable[Fact], known: Collection[str]) -> tuple[FoundDevice, ...]:
    """Return the devices of a search's answer, one each, in the order of their addresses; those of the site are left out."""
    told: dict[str, dict[str, list[str]]] = {}
    for fact in facts:
        told.setdefault(fact.about, {}).setdefault(fact.name, []).append(fact.value)
    found: dict[str, FoundDevice] = {}
    for values in told.values():
        addresses = values.get("address", [])
        if addresses and not any(address in known for address in addresses):
            found.setdefault(addresses[0], FoundDevice(addresses[0], " ".join(values.get("name", []))))
    return tuple(found[address] for address in sorted(found))


def with_answer(device: FoundDevice, facts: Iterable[Fact]) -> FoundDevice:
    """Return a device with what it told of itself."""
    values = {fact.name: fact.value for fact in facts}
    name = device.name or " ".join(values[part] for part in ("maker", "model") if values.get(part))
    main, sub = values.get("main_url", ""), values.get("sub_url", "")
    trouble = None if main or sub else Trouble("device.no_streams")
    return FoundDevice(device.onvif, name, main, sub, trouble, device.is_wanted)


def table_of(devices: Iterable[FoundDevice], secret: Secret, taken: Collection[str], name: str) -> CameraTable:
    """Return the table by which devices become cameras, all of one login, with ids that are nobody's. name: in troubles."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for device, own in zip(devices, new_ids(taken), strict=False):
        title = device.name[:80] or own
        writer.writerow((own, title, device.sub, device.main, device.onvif, secret.user, secret.password))
    return CameraTable(name, text.getvalue().encode())


def new_ids(taken: Collection[str]) -> Iterator[str]:
    """Yield ids that are nobody's: KAM-01, KAM-02, ..."""
    folded = {one.lower() for one in taken}
    for number in count(1):
        own = f"{PREFIX}-{number:02d}"
        if own.lower() not in folded:
            yield own
