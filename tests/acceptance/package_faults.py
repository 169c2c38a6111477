"""What a person is told where the package cannot work: one clear sentence in the chosen language, and no traceback."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from scc_wall.base.words import LANGUAGES
from tests.acceptance.bare_root import HOME, UID, BareRoot
from tests.acceptance.package_points import make_site
from tests.acceptance.points import Point

MOST_LINES = 4
NO_GL = ":89"
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers have their sockets
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
        _in_the_past(point, root, words, language)
        _other_letters(point, root, words, language)
        _no_opengl(point, root, words, language)
    _wrong_folder(point, root)


def _in_the_past(point: Point, root: BareRoot, words: Sequence[str], language: str) -> None:
    """A clock in 1970: the site is checked as ever, and the doctor says what to do."""
    faked = _in_1970(root)
    past = root.run(*words, "check", "--site", SITE, **faked)
    point.note(**{f"clock_in_1970_{language}": f"{past.returncode}: {_last(past.stdout + past.stderr)}"})
    point.demand("Traceback" not in past.stderr, f"a clock in 1970: {past.stderr[-300:]}")
    if faked:
        said = root.run(*words, "doctor", **faked).stdout
        told = next((line for line in said.splitlines() if "1970" in line), "")
        point.note(**{f"doctor_in_1970_{language}": told})
        point.demand("date -s" in said and bool(told), f"the doctor in 1970: {said[-300:]}")


def _other_letters(point: Point, root: BareRoot, words: Sequence[str], language: str) -> None:
    """A locale whose letters are not UTF-8's, made outside, since a bare root has none."""
    name, place = "id_ID.ISO-8859-1", root.inside("/usr/lib/locale/id_ID.ISO-8859-1")
    place.parent.mkdir(parents=True, exist_ok=True)
    if not place.exists():  # localedef warns of what it does not know, and makes it all the same
        subprocess.run(["localedef", "-c", "-i", "id_ID", "-f", "ISO-8859-1", str(place)], capture_output=True, check=False)
    done = root.run(*words, "doctor", LC_ALL=name, LOCPATH="/usr/lib/locale")
    told = next((line for line in done.stdout.splitlines() if "ISO-8859-1" in line), "")
    point.note(**{f"locale_{language}": told})
    point.demand(bool(told) and "Traceback" not in done.stderr, f"a locale of other letters: {done.stderr[-300:]}")


def _no_opengl(point: Point, root: BareRoot, words: Sequence[str], language: str) -> None:
    """An X server whose driver has no OpenGL, and a site that wants it: the wall runs, and says by what it draws."""
    settings = root.inside(SITE) / "site.toml"
    kept = settings.read_text()
    settings.write_text(re.sub(r"^output *=.*$", 'output = "gl"', kept, flags=re.MULTILINE))
    server = subprocess.Popen(
        ["Xvfb", NO_GL, "-ac", "-screen", "0", "1366x768x24", "-extension", "GLX"], stderr=subprocess.DEVNULL
    )
    try:
        end = time.monotonic() + 20
        while not (SOCKETS / f"X{NO_GL[1:]}").exists() and time.monotonic() < end:
            time.sleep(0.1)
        done = root.run("timeout", "20", *words, "run", "--site", SITE, DISPLAY=NO_GL)
    finally:
        server.terminate()
        server.wait(10)
        settings.write_text(kept)
    told = next((line for line in done.stderr.splitlines() if "OpenGL" in line), "")
    point.note(**{f"no_opengl_{language}": told[:170]})
    point.demand(bool(told) and "Traceback" not in done.stderr, f"a driver without OpenGL: {done.stderr[-300:]}")


def _wrong_folder(point: Point, root: BareRoot) -> None:
    """The folder alone on another machine (only told so: there is no other one here), and the folder without its inside."""
    shim = root.inside("/usr/local/bin/uname")
    shim.write_text("#!/bin/sh\necho aarch64\n")
    shim.chmod(0o755)
    _told(point, "other_machine", root.run("/usr/lib/scc-wall/start.sh", "--version", PATH="/usr/local/bin:/usr/bin:/bin"))
    shim.unlink()
    inside = root.inside("/usr/lib/scc-wall/_internal")
    inside.rename(inside.with_name("_away"))
    _told(point, "folder_without_inside", root.run("/usr/lib/scc-wall/start.sh", "--version"))
    inside.with_name("_away").rename(inside)


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
