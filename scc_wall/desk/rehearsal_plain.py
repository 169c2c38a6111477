"""A rehearsal's report as plain values, for `ctl`, scripts and the process that prints it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from scc_wall.base.trouble import Place, Trouble
from scc_wall.desk.rehearsal import Check, Finding, Kind, PhaseLine, Report


def as_plain(report: Report) -> dict[str, object]:
    """Return a report as plain values, as `from_plain` reads them."""
    return {
        "plan": report.plan,
        "title": report.title,
        "began": report.began.isoformat(timespec="seconds"),
        "ended": report.ended.isoformat(timespec="seconds") if report.ended is not None else None,
        "running": report.ended is None,
        "cancelled": report.cancelled,
        "done": report.done,
        "of": report.of,
        "phases": [
            {
                "number": phase.number,
                "name": phase.name,
                "at": phase.at.isoformat(timespec="minutes") if phase.at is not None else None,
                "layouts": list(phase.layouts),
            }
            for phase in report.phases
        ],
        "contacts": [{"role": role, "reach": reach} for role, reach in report.contacts],
        "names": dict(report.names),
        "failures": [
            {
                "kind": finding.check.kind.value,
                "camera": finding.check.camera,
                "what": finding.check.what,
                "phases": list(finding.check.phases),
                "reason": finding.why.key,
                "params": dict(finding.why.params),
                "place": str(finding.why.place) if finding.why.place is not None else "",
            }
            for finding in report.findings
        ],
    }


def from_plain(told: Mapping[str, object]) -> Report:
    """Return the report in plain values that `as_plain` made; ValueError for others."""
    try:
        return _report(told)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no rehearsal's report") from error


def _report(told: Mapping[str, object]) -> Report:
    phases, contacts, failures = (_list(told[key]) for key in ("phases", "contacts", "failures"))
    ended = told["ended"]
    names_told = told["names"]
    if not isinstance(names_told, dict):
        raise TypeError(type(names_told))
    return Report(
        str(told["plan"]),
        str(told["title"]),
        datetime.fromisoformat(str(told["began"])),
        datetime.fromisoformat(str(ended)) if ended is not None else None,
        int(str(told["done"])),
        int(str(told["of"])),
        told["cancelled"] is True,
        tuple(
            PhaseLine(
                int(one["number"]),
                str(one["name"]),
                datetime.fromisoformat(str(one["at"])) if one["at"] is not None else None,
                tuple(str(layout) for layout in one["layouts"]),
            )
            for one in phases
        ),
        tuple((str(one["role"]), str(one["reach"])) for one in contacts),
        {str(camera): str(name) for camera, name in names_told.items()},
        tuple(
            Finding(
                Check(Kind(one["kind"]), str(one["camera"]), str(one["what"]), tuple(int(number) for number in one["phases"])),
                Trouble(str(one["reason"]), Place(one["place"]) if one["place"] else None, **one["params"]),
            )
            for one in failures
        ),
    )


def _list(told: object) -> list[dict[str, Any]]:
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
