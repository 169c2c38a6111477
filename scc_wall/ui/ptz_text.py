"""What is told of a camera that moves, in words; pure, so that it is tested without a window."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians, tan

from scc_wall.base.device_messages import DeviceReport
from scc_wall.base.words import Words
from scc_wall.ui.tile_text import Tone


@dataclass(frozen=True, slots=True)
class PtzText:
    """The bar over a picture. pieces: the most important first; what does not fit is left out from the end."""

    tone: Tone
    word: str
    pieces: tuple[str, ...]


MOTION_TONES = {
    "moving": Tone.CONNECTING,
    "stopping": Tone.LATE,
    "still": Tone.LIVE,
    "unproven": Tone.LATE,
    "runaway": Tone.LOST,
}


def ptz_text(report: DeviceReport | None, holder: str, distance_m: float, words: Words) -> PtzText | None:
    """Return what the bar says, None where there is nothing to say: nobody holds the camera and it does not move."""
    motion = report.motion if report is not None else "still"
    if not holder and motion not in {"stopping", "runaway", "moving"}:
        return None
    if report is None or (report.phase in {"idle", "connecting"} and motion == "still"):
        return PtzText(Tone.CONNECTING, words.say("ptz.bar_connecting"), (_held(holder, words),))
    trouble = _trouble(report, words)
    if trouble and motion != "runaway":
        return PtzText(Tone.REFUSED if report.phase == "refused" else Tone.LOST, trouble, (_held(holder, words),))
    factor, width, degrees = _optics(report, distance_m, words) or ("", "", "")
    pieces = [piece for piece in (factor, width, _held(holder, words), degrees) if piece]
    return PtzText(MOTION_TONES[motion], words.say(f"ptz.bar_{motion}"), tuple(pieces if not trouble else (trouble, *pieces)))


def _held(holder: str, words: Words) -> str:
    return words.say("ptz.bar_held", holder=holder) if holder else words.say("ptz.bar_free")


def _trouble(report: DeviceReport, words: Words) -> str:
    """Return why it does not do what it should; details fill the sentence in their order."""
    if not report.reason:
        return ""
    sentence = words.sentences.get(report.reason, report.reason)
    start = sentence.find("{")
    while 0 <= start < sentence.find("}", start):
        sentence = f"{sentence[:start]}{report.detail}{sentence[sentence.find('}', start) + 1 :]}"
        start = sentence.find("{", start + len(report.detail))
    return sentence


def _optics(report: DeviceReport, distance_m: float, words: Words) -> tuple[str, str, str] | None:
    if report.degrees <= 0 or report.factor <= 0:
        return None
    width = 2.0 * distance_m * _half_tangent(report.degrees)
    far = f"{distance_m / 1000:g} km" if distance_m >= 1000 else f"{distance_m:g} m"
    return (
        words.say("ptz.bar_zoom", factor=_figure(report.factor, words)),
        words.say("ptz.bar_width", width=_figure(width, words), distance=far.replace(".", _comma(words))),
        words.say("ptz.bar_degrees", degrees=_figure(report.degrees, words)),
    )


def _half_tangent(degrees: float) -> float:
    return tan(radians(degrees / 2))


def _figure(value: float, words: Words) -> str:
    """Return a number with as many digits as a person reads from afar."""
    return (f"{value:.0f}" if value >= 100 else f"{value:.1f}").replace(".", _comma(words))


def _comma(words: Words) -> str:
    return "," if words.language == "id" else "."
