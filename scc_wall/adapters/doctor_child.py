"""Asks a question in a process of its own: a library that crashes, hangs or prints there harms nobody here."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping

from scc_wall.base.own_program import own_command


def ask_child(module: str, limit_s: float, environment: Mapping[str, str] | None = None) -> Mapping[str, object] | None:
    """Run `python -m module` and return the JSON object it prints; None when it died, hung or printed something else."""
    try:
        done = subprocess.run(
            own_command(module),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=limit_s,
            check=True,
            env=dict(os.environ if environment is None else environment),
        )
        answer = json.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, ValueError):
        return None
    return answer if isinstance(answer, dict) else None


def texts(answer: Mapping[str, object], name: str) -> tuple[str, ...]:
    """Return a list of strings out of an answer; what is not one is left out."""
    found = answer.get(name)
    return tuple(item for item in found if isinstance(item, str)) if isinstance(found, list) else ()
