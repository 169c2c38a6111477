"""What a person is told where the package cannot work: one clear sentence in the chosen language, and no traceback."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from scc_wall.base.words import LANGUAGES
from tests.acceptance.bare_root import HOME, UID, BareRoot
from tests.acceptance.package_points import make_site
from tests.acceptance.points import Point

MOST_LINES = 4
TABLE = f"/{HOME}/kamera.csv"
FULL_DISK = (
    "mount -t tmpfs -o size=64k,mode=0777 full /mnt && cp /root/kamera.csv /mnt/ && "
    "{ head -c 100000 /dev/zero >/mnt/zeros 2>/dev/null || true; }"
)
SITE = f"/{HOME}/situs"
AS_USER = f"exec setpriv --reuid={UID} --regid={UID} --clear-groups env -i HOME=/mnt PATH=/usr/bin:/bin"


def faults_point(point: Point, root: BareRoot, folder: Path) -> None:
    """Break one thing after the other."""
    make_site(root, folder, 1)
    inside = root.inside("/usr/lib/scc-wall/_internal")
    for language in LANGUAGES:
        words = ("scc-wall", "--language", language)
        _told(point, f"read_only_{language}", root.run(*words, "import", TABLE, "--site", "/proc/situs"))
        shutil.copyfile(root.inside(TABLE), root.inside("/root/kamera.csv"))
        full = f"{FULL_DISK} && {AS_USER} {' '.join(words)} import /mnt/kamera.csv --site /mnt/situs"
        _told(point, f"no_space_{language}", root.as_root("sh", "-c", full))
        _told(point, f"no_display_{language}", root.run(*words, "run", "--site", SITE, DISPLAY=":77"))
        settings = root.inside(SITE) / "site.toml"
        kept = settings.read_text()
        settings.write_text(kept.replace("format = 1", "format = 99"))
        _told(point, f"newer_site_{language}", root.run(*words, "run", "--site", SITE, DISPLAY=":77"))
        settings.write_text(kept)
        (inside / "av").rename(inside / "av.away")
        _told(point, f"half_copied_{language}", root.run(*words, "simulate", "--cameras", "1"))
        (inside / "av.away").rename(inside / "av")
        past = root.run(*words, "check", "--site", SITE, **_in_1970(root))
        point.note(**{f"clock_in_1970_{language}": f"{past.returncode}: {_last(past.stdout + past.stderr)}"})
        point.demand("Traceback" not in past.stderr, f"a clock in 1970: {past.stderr[-300:]}")


def _told(point: Point, name: str, done: subprocess.CompletedProcess[str]) -> None:
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    point.note(**{name: f"{done.returncode}: {_last(done.stderr)}"})
    point.demand(done.returncode in {1, 3}, f"{name}: exit code {done.returncode} {done.stdout[-200:]}")
    point.demand(0 < len(lines) <= MOST_LINES and "Traceback" not in done.stderr, f"{name}: {done.stderr[-600:]}")


def _last(text: str) -> str:
    return (text.strip().splitlines() or [""])[0][:170]


def _in_1970(root: BareRoot) -> dict[str, str]:
    """Return what makes a program believe in 1970, where the machine outside has libfaketime; nothing otherwise."""
    library = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1")
    if not library.exists():
        return {}
    shutil.copyfile(library, root.inside("/usr/local/lib/libfaketime.so.1"))
    return {"LD_PRELOAD": "/usr/local/lib/libfaketime.so.1", "FAKETIME": "@1970-01-02 03:04:05"}
