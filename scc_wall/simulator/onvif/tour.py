"""Preset tours going on by themselves."""

from __future__ import annotations

from scc_wall.simulator.onvif.state import CameraState


def touring(state: CameraState, now: float) -> None:
    """Go to the next spot of a running tour when the present one has been looked at for long enough."""
    if state.dome is None:
        return
    for tour in state.tours.values():
        if tour.state != "Touring" or not tour.spots:
            continue
        pose = state.dome.pose(now)
        if tour.spot >= 0 and (pose.is_turning or pose.is_zooming):
            tour.since = now
            continue
        if tour.spot < 0 or now - tour.since >= tour.spots[tour.spot % len(tour.spots)][1]:
            tour.spot = (tour.spot + 1) % len(tour.spots)
            place = state.presets.get(tour.spots[tour.spot][0], state.home)
            state.dome.go(now, pan=place.pan, tilt=place.tilt, zoom=place.zoom)
            tour.since = now


def end_tours(state: CameraState) -> None:
    """End whatever tour goes on: a move by hand does so."""
    for tour in state.tours.values():
        tour.state = "Idle"
