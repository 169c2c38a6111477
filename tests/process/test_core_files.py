"""No core files, for us and for what we start."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import resource, subprocess, sys
from scc_wall.adapters.core_files import forbid_core_files
forbid_core_files()
print(resource.getrlimit(resource.RLIMIT_CORE))
child = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
print(subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=True).stdout.strip())
"""


def test_core_files_are_forbidden_for_children_too() -> None:
    told = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=30).stdout
    assert told.splitlines() == ["(0, 0)", "(0, 0)"]
