"""What can be asked of a camera beside holding a move: presets, steps, focus, wiper ... By its word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble
from scc_wall.devices import move_wishes, picture_wishes, preset_wishes
from scc_wall.devices.device import Device, Wish

WISHES: Mapping[str, Wish] = {
    "presets": preset_wishes.presets,
    "preset_go": preset_wishes.go_preset,
    "preset_set": preset_wishes.set_preset,
    "preset_remove": preset_wishes.remove_preset,
    "preset_rename": preset_wishes.rename_preset,
    "home": preset_wishes.go_home,
    "home_set": preset_wishes.set_home,
    "step": move_wishes.step,
    "absolute": move_wishes.absolute,
    "focus": picture_wishes.focus,
    "iris": picture_wishes.iris,
    "aux": picture_wishes.auxiliary,
    "tours": preset_wishes.tours,
    "tour": preset_wishes.tour,
    "where": move_wishes.where_it_looks,
    "refresh": picture_wishes.refresh,
}
MOVING_WISHES = frozenset({"preset_go", "preset_rename", "home", "step", "absolute", "tour"})
"""After these the camera moves by itself for a while."""


def do_wish(device: Device, what: str, told: str, numbers: Sequence[float]) -> tuple[Fact, ...]:
    """Do what is asked and return what there is to tell; Trouble or Refused."""
    wish = WISHES.get(what)
    if wish is None:
        raise Trouble("device.unknown_wish", what=what)
    return tuple(wish(device, told, numbers))
