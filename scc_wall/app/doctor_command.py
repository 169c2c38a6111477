"""`scc-wall doctor [--json]`: what this machine can do and what to install."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from scc_wall.adapters.doctor_display import measure_display
from scc_wall.adapters.doctor_facts import Facts
from scc_wall.adapters.doctor_libvlc import measure_libvlc
from scc_wall.adapters.doctor_system import measure_python, measure_system
from scc_wall.adapters.places import cache_folder, default_site
from scc_wall.app.doctor_findings import Finding, judge
from scc_wall.base.words import Words

_MARKS = {"ok": "✓", "note": "!", "problem": "✗"}


def run(arguments: Sequence[str], words: Words) -> int:
    """Print the findings, for people or as JSON; return 0 when there is no problem, else 1 (2 for a wrong usage)."""
    parser = argparse.ArgumentParser(prog="scc-wall doctor", description=words.say("doctor.about"))
    parser.add_argument("--json", action="store_true", help=words.say("doctor.json"))
    chosen = parser.parse_args(list(arguments))
    findings = judge(measure((default_site(), cache_folder())))
    sys.stdout.write(as_json(findings, words) if chosen.json else as_text(findings, words))
    return 1 if any(finding.state == "problem" for finding in findings) else 0


def measure(folders: Iterable[Path]) -> Facts:
    """Return everything the doctor can measure here; takes a few seconds at most."""
    return Facts(measure_libvlc(), measure_display(), measure_system(folders), measure_python())


def as_text(findings: Iterable[Finding], words: Words) -> str:
    """Return the findings for a person: a mark and a word for the state, the sentence, and the command that mends it."""
    findings = tuple(findings)
    states = {state: words.say(f"doctor.state.{state}") for state in _MARKS}
    width = max(map(len, states.values()))
    lines: list[str] = []
    for finding in findings:
        lines.append(f"{_MARKS[finding.state]} {states[finding.state]:<{width}}  {_sentence(finding, words)}")
        if finding.remedy:
            lines.append(f"{'':<{width + 4}}$ {finding.remedy}")
    problems = sum(finding.state == "problem" for finding in findings)
    notes = sum(finding.state == "note" for finding in findings)
    lines.append(words.say("doctor.sum" if problems else "doctor.sum.good", problems=problems, notes=notes))
    return "\n".join(lines) + "\n"


def as_json(findings: Iterable[Finding], words: Words) -> str:
    """Return the findings as a JSON list for programs."""
    rows = [
        {
            "key": finding.key,
            "state": finding.state,
            "params": dict(finding.params),
            "sentence": _sentence(finding, words),
            "remedy": finding.remedy,
        }
        for finding in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _sentence(finding: Finding, words: Words) -> str:
    return words.say(f"doctor.{finding.key}", **finding.params)
