"""Signed updates with the wall of the service running: refused, broken and rolled back, good.

There is no systemd in the bare root: a stand-in of `systemctl` starts and stops the service's own session script.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from scc_wall.adapters.cryptography_door import SigningKey
from scc_wall.adapters.update_file import sign_package
from scc_wall.adapters.virtual_display import start_virtual_display
from tests.acceptance.bare_root import BareRoot
from tests.acceptance.package_points import INSIDE, KIOSK_SITE, SITE, make_site, repacked
from tests.acceptance.points import Point
from tests.process.support import wait_for

CAMERAS = 4
STATE = "/var/lib/scc-wall"
LIVE_LIMIT_S = 240.0
SYSTEMCTL = """#!/bin/sh
# A stand-in for the acceptance: knows one service, whose session it starts on a display that is there already.
pid=/run/kiosk.pid
is_on() { [ -f $pid ] && kill -0 "$(cat $pid)" 2>/dev/null; }
case "$*" in
    *is-active*) is_on ;;
    *is-enabled*) [ -f $pid ] ;;
    *stop*) ! is_on || { kill "$(cat $pid)"; while is_on; do sleep 0.2; done; } ;;
    *start*)
        is_on && exit 0
        setsid runuser -u scc-wall -- env -i HOME=/var/lib/scc-wall PATH=/usr/bin:/bin DISPLAY=@DISPLAY@ \\
            XAUTHORITY=/var/lib/scc-wall/.Xauthority SCC_WALL_SITE=/var/lib/scc-wall/sites/utama \\
            sh /usr/lib/scc-wall/kiosk/session >/var/lib/scc-wall/kiosk.log 2>&1 </dev/null &
        echo $! >$pid ;;
esac
"""


def update_point(point: Point, root: BareRoot, folder: Path, package: Path) -> None:
    """Update three times."""
    display = start_virtual_display(1)
    try:
        cookie = root.inside(f"{STATE}/.Xauthority")
        shutil.copyfile(display.environment["XAUTHORITY"], cookie)
        _start_kiosk(root, folder, display.name)
        _as_wall(root, "chown", "scc-wall", f"{STATE}/.Xauthority")
        root.as_root("systemctl", "start", "scc-wall-kiosk.service")
        wait_for(lambda: _live(root) == CAMERAS, LIVE_LIMIT_S, lambda: root.inside(f"{STATE}/kiosk.log").read_text())
        secret = SigningKey.new_secret()
        (root.inside("/etc/scc-wall/update-keys") / "pembuat.pub").write_text(SigningKey(secret).public)
        broken = _offered(root, repacked(package, folder, "9.9.1", spoil="_internal/av"), None)
        done = root.as_root("scc-wall-update", broken, "--former", INSIDE)
        point.note(unsigned_exit_code=done.returncode, unsigned_said=_first(done.stderr), live_then=_live(root))
        point.demand(done.returncode == 1 and _version(root) != "9.9.1", "an unsigned package was taken")
        broken = _offered(root, root.inside(broken), secret)
        began = time.monotonic()
        done = root.as_root("scc-wall-update", broken, "--former", INSIDE, SCC_WALL_UPDATE_PATIENCE="60")
        point.note(broken_exit_code=done.returncode, seconds_to_roll_back=time.monotonic() - began, version_then=_version(root))
        point.note(live_after_roll_back=_live(root), broken_said=_first(done.stderr))
        point.demand(_version(root) != "9.9.1" and _live(root) == CAMERAS, f"no roll-back: {done.stdout} {done.stderr}")
        good = _offered(root, repacked(package, folder, "9.9.2"), secret)
        began = time.monotonic()
        done = root.as_root("scc-wall-update", good)
        point.note(
            good_exit_code=done.returncode, seconds_to_update=time.monotonic() - began, version_at_the_end=_version(root)
        )
        point.note(live_at_the_end=_live(root))
        point.demand(done.returncode == 0 and _version(root) == "9.9.2" and _live(root) == CAMERAS, f"update: {done.stderr}")
        log = root.inside(f"{STATE}/update.log").read_text().splitlines()
        point.note(lines_in_update_log=len(log))
    finally:
        root.as_root("systemctl", "stop", "scc-wall-kiosk.service")
        shutil.rmtree(root.inside("/run/systemd"), ignore_errors=True)
        display.close()


def _start_kiosk(root: BareRoot, folder: Path, display: str) -> None:
    """Make the service's site and the stand-in."""
    make_site(root, folder, CAMERAS)
    shutil.rmtree(root.inside(KIOSK_SITE), ignore_errors=True)
    subprocess.run(["cp", "-a", str(root.inside(SITE)), str(root.inside(KIOSK_SITE))], check=True)
    _as_wall(root, "chown", "-R", "scc-wall:scc-wall", KIOSK_SITE)
    root.inside("/run/systemd/system").mkdir(parents=True, exist_ok=True)
    script = root.inside("/usr/bin/systemctl")
    script.write_text(SYSTEMCTL.replace("@DISPLAY@", display))
    script.chmod(0o755)


def _offered(root: BareRoot, package: Path, secret: bytes | None) -> str:
    """Put a package, signed or not, where the installer has it; return its name inside."""
    place = root.inside("/root/stik")
    place.mkdir(exist_ok=True)
    if package.parent != place:
        shutil.move(package, place / package.name)
    if secret is not None:
        sign_package(place / package.name, secret)
    return f"/root/stik/{package.name}"


def _live(root: BareRoot) -> int:
    done = _as_wall(root, "runuser", "-u", "scc-wall", "--", "scc-wall", "ctl", "--site", KIOSK_SITE, "status", "--json")
    return done.stdout.count('"state": "live"')


def _as_wall(root: BareRoot, *words: str) -> subprocess.CompletedProcess[str]:
    return root.as_root(*words, HOME=STATE)


def _version(root: BareRoot) -> str:
    return root.as_root("dpkg-query", "-W", "-f=${Version}", "scc-wall").stdout


def _first(text: str) -> str:
    return (text.strip().splitlines() or [""])[0][:200]
