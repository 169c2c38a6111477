"""What is known of a device after it has been asked: plain values, no zeep object leaves the door."""

from __future__ import annotations

from dataclasses import dataclass, field

from scc_wall.ptz.axes import USUAL, USUAL_SPANS, Span, Spans

FOV_TURN = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/TranslationSpaceFov"
FOV_ZOOM = "http://www.onvif.org/ver10/tptz/ZoomSpaces/TranslationSpaceFov"
GENERIC_TURN = "http://www.onvif.org/ver10/tptz/PanTiltSpaces/TranslationGenericSpace"
GENERIC_ZOOM = "http://www.onvif.org/ver10/tptz/ZoomSpaces/TranslationGenericSpace"


ZOOM_RANGE = Span(0.0, 1.0)
"""Of zoom positions, by the specification."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A media profile: what it shows and whether it moves the camera."""

    token: str
    name: str
    width: int
    height: int
    codec: str
    source: str
    ptz: str
    service: str


@dataclass(frozen=True, slots=True)
class Movable:
    """How a camera moves. spaces: names of the relative spaces it lists, with the ranges of the field-of-view ones."""

    profile: str
    spans: Spans = USUAL_SPANS
    timeout_s: int = 2
    turns: bool = True
    zooms: bool = True
    home: bool = False
    presets: int = 0
    tours: int = 0
    auxiliary: tuple[str, ...] = ()
    spaces: frozenset[str] = frozenset()
    fov_turn: tuple[Span, Span] = (USUAL, USUAL)
    relative_turn: tuple[Span, Span] = (USUAL, USUAL)
    relative_zoom: Span = USUAL
    pan_range: Span = USUAL
    tilt_range: Span = USUAL
    zoom_range: Span = ZOOM_RANGE
    absolute: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """A device. oddities: keys of sentences about what it does wrong."""

    maker: str = ""
    model: str = ""
    firmware: str = ""
    services: frozenset[str] = frozenset()
    profiles: tuple[Profile, ...] = ()
    movable: Movable | None = None
    source: str = ""
    oddities: tuple[str, ...] = field(default=())

    @property
    def kind(self) -> str:
        """Maker and model, under which is remembered how it stops."""
        return f"{self.maker} {self.model}".strip()


def main_and_sub(profiles: tuple[Profile, ...]) -> tuple[Profile | None, Profile | None]:
    """Return the profiles for main and sub: by pixels, names only break ties; one source only, that of the largest."""
    ordered = sorted(profiles, key=lambda one: (-one.width * one.height, one.name, one.token))
    if not ordered:
        return None, None
    main = ordered[0]
    smaller = [
        one for one in ordered[1:] if one.source == main.source and 0 < one.width * one.height < main.width * main.height
    ]
    return main, next((one for one in smaller if one.height <= SUB_HEIGHT), smaller[-1] if smaller else None)


SUB_HEIGHT = 600
"""A sub stream is meant for small tiles: the largest profile of at most so many lines, else the smallest there is."""
