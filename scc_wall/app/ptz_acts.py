"""What each command about moving cameras does."""

from __future__ import annotations

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.access.right import Right
from scc_wall.app.helm import Helm
from scc_wall.base.trouble import Trouble
from scc_wall.control.ptz_command import (
    PtzAux,
    PtzCalibrate,
    PtzCentre,
    PtzFocus,
    PtzFrame,
    PtzGoTo,
    PtzHold,
    PtzHome,
    PtzIris,
    PtzMove,
    PtzPreset,
    PtzPresetRemove,
    PtzPresetRename,
    PtzPresets,
    PtzPresetSet,
    PtzRelease,
    PtzStatus,
    PtzStop,
    PtzTour,
    PtzTours,
    PtzWhere,
)
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending, Reply
from scc_wall.ptz.axes import deflection
from scc_wall.ptz.steer import Aim, aim_at, aim_at_rectangle

YES = "yes"


def register_ptz(registry: Registry, helm: Helm) -> None:
    """Give every command about moving cameras its right and its act."""
    registry.register_with_origin(PtzMove, Right.PTZ, lambda command, origin: _move(helm, command, origin))
    registry.register(PtzStop, Right.STOP, lambda command: helm.stop(command.camera))  # whoever sees a runaway may stop it
    registry.register_with_origin(
        PtzCentre, Right.PTZ, lambda command, origin: _step(helm, command.camera, aim_at(command.x, command.y), origin)
    )
    registry.register_with_origin(
        PtzFrame,
        Right.PTZ,
        lambda told, origin: _step(helm, told.camera, aim_at_rectangle(told.x1, told.y1, told.x2, told.y2), origin),
    )
    registry.register_with_origin(
        PtzGoTo,
        Right.PTZ,
        lambda told, origin: helm.ask(told.camera, origin, "absolute", "", told.pan, told.tilt, told.zoom),
    )
    registry.register_with_origin(PtzHome, Right.PTZ, lambda command, origin: _home(helm, command, origin))
    registry.register_with_origin(PtzFocus, Right.PTZ, lambda told, origin: helm.ask(told.camera, origin, "focus", told.deed))
    registry.register_with_origin(PtzIris, Right.PTZ, lambda told, origin: helm.ask(told.camera, origin, "iris", told.deed))
    registry.register_with_origin(
        PtzAux, Right.PTZ, lambda told, origin: helm.ask(told.camera, origin, "aux", f"{told.what} {told.state}")
    )
    registry.register_with_origin(PtzHold, Right.PTZ, lambda told, origin: helm.hold(told.camera, origin))
    registry.register_with_origin(PtzRelease, Right.PTZ, lambda told, origin: helm.release(told.camera, origin))
    registry.register(PtzWhere, Right.VIEW, lambda told: helm.ask(told.camera, None, "where"))
    registry.register(PtzCalibrate, Right.CAMERA, lambda told: helm.calibrate(told.camera, told.width, told.distance))
    registry.register(PtzStatus, Right.VIEW, lambda _: _status(helm))
    _register_presets(registry, helm)


def _register_presets(registry: Registry, helm: Helm) -> None:
    registry.register(PtzPresets, Right.VIEW, lambda told: helm.ask(told.camera, None, "presets"))
    registry.register(PtzTours, Right.VIEW, lambda told: helm.ask(told.camera, None, "tours"))
    registry.register_with_origin(
        PtzPreset, Right.PTZ, lambda told, origin: helm.ask(told.camera, origin, "preset_go", told.preset)
    )
    registry.register_with_origin(
        PtzPresetSet, Right.PTZ, lambda told, origin: helm.ask(told.camera, origin, "preset_set", told.preset)
    )
    registry.register_with_origin(
        PtzPresetRename,
        Right.PTZ,
        lambda told, origin: helm.ask(told.camera, origin, "preset_rename", f"{told.preset}\n{told.name}"),
    )
    registry.register_with_origin(PtzPresetRemove, Right.PTZ, lambda command, origin: _remove(helm, command, origin))
    registry.register_with_origin(
        PtzTour, Right.PTZ, lambda told, origin: helm.ask(told.camera, origin, "tour", f"{told.deed} {told.tour}")
    )


def _move(helm: Helm, command: PtzMove, origin: Origin) -> Reply:
    pushed = deflection(command.pan, command.tilt, command.zoom)
    # A key says when it is let go, and the wall says that it is still there; a script that ends says nothing.
    return helm.move(command.camera, origin, (pushed.pan, pushed.tilt, pushed.zoom), repeats=origin.kind is not OriginKind.KEY)


def _step(helm: Helm, camera: str, aim: Aim, origin: Origin) -> Pending:
    return helm.ask(camera, origin, "step", "", aim.right, aim.up, aim.factor)


def _home(helm: Helm, command: PtzHome, origin: Origin) -> Pending:
    if command.deed not in {"", "set"}:
        raise Trouble("ptz.home_word", word=command.deed)
    return helm.ask(command.camera, origin, "home_set" if command.deed else "home")


def _remove(helm: Helm, command: PtzPresetRemove, origin: Origin) -> Pending:
    if command.confirm != YES:
        raise Trouble("ptz.confirm_remove", preset=command.preset, yes=YES)
    return helm.ask(command.camera, origin, "preset_remove", command.preset)


def _status(helm: Helm) -> Reply:
    told = []
    for camera in helm.cameras():
        report, holder = helm.reports.get(camera), helm.holder(camera)
        told.append(
            {
                "camera": camera,
                "holder": holder.person if holder is not None else None,
                "phase": report.phase if report is not None else "idle",
                "motion": report.motion if report is not None else "still",
                "reason": report.reason if report is not None else "",
                "detail": report.detail if report is not None else "",
                "zoom": None if report is None or report.zoom < 0 else round(report.zoom, 4),
                "factor": None if report is None or report.factor <= 0 else round(report.factor, 2),
                "degrees": None if report is None or report.degrees <= 0 else round(report.degrees, 3),
                "answer_ms": None if report is None or report.answer_ms < 0 else report.answer_ms,
                "rung": report.rung if report is not None else "",
                "model": report.model if report is not None else "",
            }
        )
    return {"cameras": told}
