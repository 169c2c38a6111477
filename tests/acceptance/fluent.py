"""Acceptance of issue 4, switching in a blink and staying fluent: runs points, prints figures, ends with 1 when one fails.

    sh packaging/start.sh test && apt-get install mpv gstreamer1.0-libav gstreamer1.0-x gir1.2-gst-plugins-base-1.0
    .venv/bin/python tests/acceptance/fluent.py [--only NAME ...] [--json FILE]

Figures of CPU are meant to be compared within one run only.
"""

from __future__ import annotations

import sys

from tests.acceptance.frame import run_modules

MODULES = ("bench_points", "switch_points", "fluent_points")

if __name__ == "__main__":
    sys.exit(run_modules("fluent", __doc__, MODULES))
