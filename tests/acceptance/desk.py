"""Acceptance of issue 6, the desk: runs points, prints figures and the commit, ends with 1 when one fails.

    sh packaging/start.sh test && apt-get install xdotool imagemagick gir1.2-gst-plugins-base-1.0
    .venv/bin/python tests/acceptance/desk.py [--only NAME ...] [--json FILE]

Figures of CPU are meant to be compared within one run only.
"""

from __future__ import annotations

import sys

from tests.acceptance.frame import run_modules

MODULES = ("desk_points", "desk_looks_points")

if __name__ == "__main__":
    sys.exit(run_modules("desk", __doc__, MODULES))
