"""`ptz.toml`: how a site's cameras move, where that is not the usual way.

idle_s = 10                      # free for others after so many seconds without a command

[camera.JSC-36]
invert = ["pan"]                 # axes that turn the wrong way: pan, tilt, zoom
follows_zoom = false             # true: the camera slows down by itself when zoomed in
wide = 62.0                      # horizontal degrees at the widest, and how many times the lens can enlarge that
longest = 40
curve = [[0.0, 62.0], [0.5, 8.0], [1.0, 1.5]]   # measured: zoom position and degrees; counts before wide and longest
pan_speed = 100.0                # degrees a second at full speed; tilt_speed likewise
pan_range = 360.0                # degrees that the camera's position range spans; tilt_range likewise
distance = 5000                  # metres for which the strip tells the width of the view
north = 0.12                     # the pan position (-1 to 1) that looks north; without it covers count all around

[[camera.JSC-36.cover]]          # homes: the picture is covered while they are in view, enlarged beyond that factor
begin = 120.0                    # bearings in degrees, clockwise
end = 150.0
beyond = 4.0
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.adapters.site import writing
from scc_wall.adapters.toml_door import TomlError, with_value
from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout.toml_text import read_toml
from scc_wall.ptz.lens import Lens
from scc_wall.ptz.privacy import Cover
from scc_wall.ptz.settings import CameraPtz, PtzSettings

FILE = "ptz.toml"
SIZE_LIMIT = 256 << 10
AXES = ("pan", "tilt", "zoom")
_NUMBERS: Mapping[str, tuple[str, float, float]] = {
    "wide": ("wide", 0.1, 179.0),
    "longest": ("longest", 1.0, 200.0),
    "pan_speed": ("pan_speed", 0.1, 1000.0),
    "tilt_speed": ("tilt_speed", 0.1, 1000.0),
    "pan_range": ("pan_range", 1.0, 720.0),
    "tilt_range": ("tilt_range", 1.0, 360.0),
    "distance": ("distance_m", 1.0, 100_000.0),
    "north": ("north", -1.0, 1.0),
}
_CAMERA_KEYS = (*_NUMBERS, "invert", "follows_zoom", "curve", "cover")
COVERS = 64
_COVER = {"begin": (0.0, 360.0, 0.0), "end": (0.0, 720.0, 360.0), "beyond": (1.0, 200.0, 1.0)}


def read_ptz(folder: Path) -> tuple[PtzSettings, tuple[Trouble, ...]]:
    """Return a site's settings and what is wrong with them; a wrong value has its usual one. No file: all as usual."""
    path = folder / FILE
    try:
        text = read_capped(path, SIZE_LIMIT).decode()
    except FileNotFoundError:
        return PtzSettings(), ()
    except UnicodeDecodeError:
        return PtzSettings(), (Trouble("site.not_utf8", Place(str(path))),)
    except Trouble as trouble:
        return PtzSettings(), (trouble,)
    return parse_ptz(text, str(path))


def save_curve(folder: Path, camera: str, points: tuple[tuple[float, float], ...]) -> None:
    """Write a camera's curve into the file, whose comments stay; Trouble where it cannot be written or is damaged."""
    path = folder / FILE
    with writing(folder):
        try:
            text = read_capped(path, SIZE_LIMIT).decode()
        except FileNotFoundError:
            text = ""
        except UnicodeDecodeError:
            raise Trouble("site.not_utf8", Place(str(path))) from None
        try:
            write_atomically(path, with_value(text, ("camera", camera, "curve"), [list(point) for point in points]).encode())
        except TomlError:
            raise Trouble("ptz.file_damaged", Place(str(path))) from None


def parse_ptz(text: str, file: str) -> tuple[PtzSettings, tuple[Trouble, ...]]:
    """Return the settings in a text and what is wrong with them."""
    try:
        told, lines = read_toml(text, file)
    except Trouble as trouble:
        return PtzSettings(), (trouble,)
    reader = _Reader(lines, file)
    return reader.settings(told), tuple(reader.troubles)


class _Reader:
    def __init__(self, lines: Mapping[tuple[str | int, ...], int], file: str) -> None:
        self._lines, self._file = lines, file
        self.troubles: list[Trouble] = []

    def settings(self, told: Mapping[str, object]) -> PtzSettings:
        self._known(told, ("idle_s", "camera"), ())
        idle = self._number(told, "idle_s", 1.0, 3600.0, ())
        cameras = told.get("camera", {})
        if not isinstance(cameras, dict) or not all(isinstance(one, dict) for one in cameras.values()):
            self._say("ptz.file_cameras", ("camera",))
            cameras = {}
        made = {name: self._camera(one, ("camera", name)) for name, one in cameras.items()}
        return PtzSettings(made) if idle is None else PtzSettings(made, idle)

    def _camera(self, told: Mapping[str, object], path: tuple[str, ...]) -> CameraPtz:
        self._known(told, _CAMERA_KEYS, path)
        numbers = {
            field: value
            for key, (field, low, high) in _NUMBERS.items()
            if (value := self._number(told, key, low, high, path)) is not None
        }
        invert = told.get("invert", [])
        if not isinstance(invert, list) or not all(axis in AXES for axis in invert):
            self._say("ptz.file_invert", (*path, "invert"), axes=", ".join(AXES))
            invert = []
        follows = told.get("follows_zoom", False)
        if not isinstance(follows, bool):
            self._say("ptz.file_switch", (*path, "follows_zoom"), name="follows_zoom")
            follows = False
        return CameraPtz(
            inverted=tuple(invert),
            follows_zoom=follows,
            points=self._curve(told, path),
            covers=self._covers(told, path),
            **numbers,
        )

    def _covers(self, told: Mapping[str, object], path: tuple[str, ...]) -> tuple[Cover, ...]:
        """Return a camera's covers; one that is wrong covers all around and always, until somebody has mended it."""
        listed = told.get("cover", [])
        if not isinstance(listed, list) or len(listed) > COVERS or not all(isinstance(one, dict) for one in listed):
            self._say("keep.cover_table", (*path, "cover"), limit=COVERS)
            return (Cover(),)
        return tuple(self._cover(one, (*path, "cover", at)) for at, one in enumerate(listed))

    def _cover(self, told: Mapping[str, object], path: tuple[str | int, ...]) -> Cover:
        wrong = [key for key in told if key not in _COVER]
        numbers = []
        for key, (low, high, usual) in _COVER.items():
            value = told.get(key, usual)
            is_number = isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high
            wrong += [] if is_number else [key]
            numbers.append(float(value) if is_number else usual)  # type: ignore[arg-type]
        cover = Cover(*numbers)
        if wrong or not cover.begin < cover.end <= cover.begin + 360.0:
            self._say("keep.cover_wrong", path)
            return Cover()
        return cover

    def _curve(self, told: Mapping[str, object], path: tuple[str, ...]) -> tuple[tuple[float, float], ...]:
        curve = told.get("curve", [])
        try:
            points = tuple((float(position), float(degrees)) for position, degrees in curve)  # type: ignore[attr-defined]
            Lens(points=points)
        except (TypeError, ValueError):
            self._say("ptz.file_curve", (*path, "curve"))
            return ()
        return points

    def _number(self, told: Mapping[str, object], key: str, low: float, high: float, path: tuple[str, ...]) -> float | None:
        value = told.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self._say("ptz.file_number", (*path, key), name=key, low=f"{low:g}", high=f"{high:g}")
            return None
        return float(value)

    def _known(self, told: Mapping[str, object], known: tuple[str, ...], path: tuple[str, ...]) -> None:
        for key in told:
            if key not in known:
                self._say("layout.key", (*path, key), name=key[:40], known=", ".join(known))

    def _say(self, sentence: str, path: tuple[str | int, ...], **params: object) -> None:
        self.troubles.append(Trouble(sentence, Place(self._file, self._lines.get(path, 1)), **params))
