"""From a layout to the places of its tiles on this machine's monitors, with the stream each one wants; pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.layout.layout import Layout, StreamChoice
from scc_wall.layout.place import PlacedTile, place
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.wall.pane import Place

ZOOM_TILE = "zoom"


@dataclass(frozen=True, slots=True)
class Arranged:
    """The places there are, the ids of tiles without one, and what to tell people about it."""

    places: tuple[Place, ...]
    unplaced: tuple[str, ...]
    notices: tuple[Trouble, ...]


StreamFor = Callable[[Camera, int], Stream]
"""Which stream of a camera serves a picture of that many pixels' height."""


def arrange(
    layout: Layout, there: PresentMonitors, cameras: Mapping[str, Camera], stream_for: StreamFor = Camera.stream_for
) -> Arranged:
    """Return where a layout's tiles are."""
    placement = place(layout, [replace(monitor, rect=there.usable[monitor.identity]) for monitor in there.monitors])
    known = [tile for tile in placement.placed if tile.camera in cameras]
    unknown = tuple(dict.fromkeys(tile.camera for tile in placement.placed if tile.camera not in cameras))
    notices: list[Trouble] = []
    if unknown:
        notices.append(Trouble("app.unknown_cameras", count=len(unknown), cameras=", ".join(unknown)))
    places = tuple(
        Place(tile.tile_id, tile.monitor, tile.rect, feed_of(tile, cameras[tile.camera], stream_for)) for tile in known
    )
    return Arranged(places, tuple(tile.tile_id for tile in placement.unplaced), tuple(notices))


def feed_of(tile: PlacedTile, camera: Camera, stream_for: StreamFor = Camera.stream_for) -> Feed:
    """Return the feed a tile shows: the stream it names, if the camera has it, else the one that fits its height."""
    if tile.stream is not StreamChoice.AUTO and camera.address(Stream(tile.stream.value)) is not None:
        return Feed(camera.id, Stream(tile.stream.value))
    return Feed(camera.id, stream_for(camera, tile.rect.h))


def by_main(places: Iterable[Place], hand: Collection[str], cameras: Mapping[str, Camera]) -> tuple[Place, ...]:
    """Return the places with the main stream for cameras in somebody's hand: who moves one must see what it does."""
    return tuple(
        replace(one, feed=Feed(one.feed.camera, Stream.MAIN))
        if one.feed.camera in hand and one.feed.camera in cameras and cameras[one.feed.camera].main is not None
        else one
        for one in places
    )


def enlarged(
    places: Sequence[Place], camera: Camera, usable: Mapping[str, Rect], stream_for: StreamFor = Camera.stream_for
) -> tuple[Place, ...]:
    """Return the places with one camera filling its monitor (the first one, where it is not shown); other monitors stay.

    Places on monitors that are gone are left out; without any monitor there is no place at all.
    """
    if not usable:
        return ()
    there = tuple(one for one in places if one.monitor in usable)
    monitor = next((one.monitor for one in there if one.feed.camera == camera.id), next(iter(usable)))
    area = usable[monitor]
    large = Place(f"{monitor}:{ZOOM_TILE}", monitor, area, Feed(camera.id, stream_for(camera, area.h)))
    return (*(one for one in there if one.monitor != monitor), large)
