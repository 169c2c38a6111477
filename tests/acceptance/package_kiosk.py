"""The wall of the service in the bare root. It has no systemd: a stand-in of `systemctl` starts its session script."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from scc_wall.adapters.virtual_display import start_virtual_display
from tests.acceptance.bare_root import BareRoot
from tests.acceptance.package_points import FIRST, KIOSK_SITE, SITE, make_site
from tests.process.support import living, wait_for

STATE = "/var/lib/scc-wall"
SERVICE = "scc-wall-kiosk.service"
LIVE_LIMIT_S = 240.0
SYSTEMCTL = """#!/bin/sh
# A stand-in for the acceptance: knows one service, which is enabled; its display is there already.
pid=/run/kiosk.pid
is_on() { [ -f $pid ] && kill -0 "$(cat $pid)" 2>/dev/null; }
case "$*" in
    *is-active*) is_on ;;
    *is-enabled* | *reset-failed*) ;;
    *stop*) ! is_on || { kill "$(cat $pid)"; while is_on; do sleep 0.2; done; } ;;
    *start*)
        ! is_on || exit 0
        [ ! -e /var/lib/scc-wall-update/hold ] || exit 0 # the service's ConditionPathExists
        setsid runuser -u scc-wall -- env -i HOME=/var/lib/scc-wall PATH=/usr/bin:/bin DISPLAY=@DISPLAY@ \\
            XAUTHORITY=/var/lib/scc-wall/.Xauthority SCC_WALL_SITE=/var/lib/scc-wall/sites/utama \\
            sh /usr/lib/scc-wall/kiosk/session >>/var/lib/scc-wall/kiosk.log 2>&1 </dev/null &
        echo $! >$pid ;;
esac
"""


@dataclass(frozen=True, slots=True)
class Kiosk:
    """The running service."""

    root: BareRoot

    def told(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the installed program as the account of the service."""
        return self.root.as_root("runuser", "-u", "scc-wall", "--", "scc-wall", *words, HOME=STATE)

    def status(self) -> dict[str, Any]:
        """Return what `ctl status` says; nothing where no wall answers."""
        done = self.told("ctl", "--site", KIOSK_SITE, "status", "--json")
        return dict(json.loads(done.stdout)) if done.returncode == 0 else {}

    def live(self) -> int:
        """Return how many pictures are live."""
        return sum(pane["state"] == "live" for pane in self.status().get("panes", ()))

    def wait(self, cameras: int) -> None:
        """Wait until so many pictures are live."""
        log = self.root.inside(f"{STATE}/kiosk.log")
        wait_for(lambda: self.live() == cameras, LIVE_LIMIT_S, lambda: f"{self.status()} {log.read_text()[-2000:]}")

    def cut_power(self) -> None:
        """Kill all of it at once, as a power loss does."""
        file = self.root.inside("/run/kiosk.pid")
        if file.exists() and psutil.pid_exists(int(file.read_text())):
            first = psutil.Process(int(file.read_text()))
            family = [first, *first.children(recursive=True)]
            for one in family:
                os.kill(one.pid, signal.SIGSTOP)
            for one in family:
                one.kill()
            wait_for(lambda: not living(family), 20)
        file.unlink(missing_ok=True)

    def boot(self) -> None:
        """Start what systemd starts at power-on."""
        self.root.as_root("systemctl", "start", SERVICE)


@contextmanager
def kiosk(root: BareRoot, folder: Path, cameras: int) -> Iterator[Kiosk]:
    """Make the service's site of so many cameras and start its wall; all of it ends at the end."""
    display = start_virtual_display(1)
    wall = Kiosk(root)
    try:
        make_site(root, folder, cameras)
        shutil.rmtree(root.inside(KIOSK_SITE), ignore_errors=True)
        subprocess.run(["cp", "-a", str(root.inside(SITE)), str(root.inside(KIOSK_SITE))], check=True)
        shutil.copyfile(display.environment["XAUTHORITY"], root.inside(f"{STATE}/.Xauthority"))
        root.as_root("chown", "-R", "scc-wall:scc-wall", KIOSK_SITE, f"{STATE}/.Xauthority")
        root.inside("/run/systemd/system").mkdir(parents=True, exist_ok=True)
        script = root.inside("/usr/bin/systemctl")
        script.write_text(SYSTEMCTL.replace("@DISPLAY@", display.name))
        script.chmod(0o755)
        wall.boot()
        # Of two layouts the first by name comes up on a site that has shown none yet, and that is the one of a single camera.
        wait_for(lambda: bool(wall.status()), LIVE_LIMIT_S, lambda: root.inside(f"{STATE}/kiosk.log").read_text())
        shown = wall.told("ctl", "--site", KIOSK_SITE, "show", FIRST)
        assert shown.returncode == 0, shown.stderr
        wall.wait(cameras)
        yield wall
    finally:
        root.as_root("systemctl", "stop", SERVICE)
        wall.cut_power()
        shutil.rmtree(root.inside("/run/systemd"), ignore_errors=True)
        display.close()
