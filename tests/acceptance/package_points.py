"""The points of the package: installed on a bare system, it shows a wall, survives kills, is upgraded and removed."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from scc_wall.adapters.virtual_display import start_virtual_display
from tests.acceptance.barcode import Screen, make_clip
from tests.acceptance.bare_root import HOME, UID, BareRoot
from tests.acceptance.package_wall import PackageWall, package_wall
from tests.acceptance.points import Point
from tests.process.support import seconds_until, wait_for

ALL_LIMIT_S = 240.0
CLIP_S, WATCH_S = 60, 8.0
SITE = f"/{HOME}/situs"
FIRST, SECOND = "satu", "dua"
KIOSK_SITE = "/var/lib/scc-wall/sites/utama"
INSIDE, NEWER = "/root/scc-wall.deb", "/root/newer.deb"


def install_point(point: Point, root: BareRoot, package: Path) -> None:
    """Install the package; look at what it made."""
    shutil.copyfile(package, root.inside(INSIDE))
    began = time.monotonic()
    done = root.as_root("dpkg", "-i", INSIDE)
    point.note(seconds_to_install=time.monotonic() - began, exit_code=done.returncode)
    point.demand(done.returncode == 0, f"dpkg: {done.stdout[-300:]} {done.stderr[-600:]}")
    point.note(package_mib=package.stat().st_size / 2**20, installed_mib=_mib(root.inside("/usr/lib/scc-wall")))
    folder = root.inside("/var/lib/scc-wall/sites")
    point.note(mode_of_sites=oct(folder.stat().st_mode & 0o777))
    point.demand(folder.stat().st_mode & 0o777 == 0o700, "the sites' folder is open to others")
    told = root.run("scc-wall", "--version")
    point.note(version=told.stdout.strip() or told.stderr[:300])
    point.demand(told.returncode == 0, f"it does not start: {told.stderr[-400:]}")
    python = [name for name in ("python3", "vlc", "gcc") if root.inside(f"/usr/bin/{name}").exists()]
    point.note(python_vlc_gcc_inside=", ".join(python) or "none")
    shells = {name: root.run("scc-wall", "--language", "id", "doctor", LANG=name) for name in ("C", "id_ID.ISO-8859-1")}
    point.note(**{f"doctor_with_locale_{name}": done.returncode for name, done in shells.items()})
    for name, done in shells.items():
        is_told = done.returncode in {0, 1} and done.stdout and "Traceback" not in done.stderr
        point.demand(bool(is_told), f"doctor in the locale {name}: {done.stderr[-400:]}")


def demo_point(point: Point, root: BareRoot, folder: Path, cameras: int) -> None:
    """Run the demo inside; look at it from outside."""
    display = start_virtual_display(2)
    try:
        began = time.monotonic()
        words = ("--language", "en", "demo", "--cameras", str(cameras))
        with package_wall(root, f"/{HOME}/.cache/scc-wall/demo", folder / "demo.output", root.show_on(display), *words) as wall:
            wait_for(wall.some_live, ALL_LIMIT_S)
            point.note(cameras=cameras, seconds_to_first_live=time.monotonic() - began)
            wait_for(lambda: wall.all_live(cameras), ALL_LIMIT_S, wall.states)
            point.note(seconds_to_all_live=time.monotonic() - began, live=wall.states()["live"])
            status = root.run("scc-wall", "ctl", "--site", f"/{HOME}/.cache/scc-wall/demo", "status", "--json")
            point.demand(status.returncode == 0, f"ctl status: {status.stderr}")
            point.note(processes=len(wall.family()), workers=", ".join(sorted(wall.workers())))
            users = {one.uids().real for one in wall.family()}
            point.demand(users == {UID}, f"not all of it belongs to the ordinary user: {users}")
            picture = folder / "demo.png"
            subprocess.run(["import", "-window", "root", str(picture)], env={**os.environ, **display.environment}, check=True)
            point.by_hand.append(f"look at {picture}")
    finally:
        display.close()


def glass_point(point: Point, root: BareRoot, folder: Path, cameras: int) -> None:
    """A site of numbered films: the numbers are read from the glass; each process is killed; the power is cut."""
    make_site(root, folder, cameras)
    display = start_virtual_display(1)
    try:
        environment = root.show_on(display)
        with package_wall(root, SITE, folder / "run.output", environment, "run", "--site", SITE, "--layout", FIRST) as wall:
            wait_for(lambda: wall.all_live(cameras), ALL_LIMIT_S, wall.states)
            _read_numbers(point, wall, display.environment, display.name)
            wall.ask("show", SECOND)
            wait_for(lambda: wall.all_live(1), ALL_LIMIT_S, wall.states)
            wall.ask("show", FIRST)
            wait_for(lambda: wall.all_live(cameras), ALL_LIMIT_S, wall.states)
            for role, pid in wall.workers().items():
                os.kill(pid, signal.SIGKILL)
                took = seconds_until(lambda role=role, pid=pid: wall.workers().get(role, pid) != pid, ALL_LIMIT_S)
                wait_for(lambda: wall.all_live(cameras), ALL_LIMIT_S, wall.states)
                point.note(**{f"{role}_killed_seconds_to_another": took})
            wall.cut_power()
        with package_wall(root, SITE, folder / "again.output", environment, "run", "--site", SITE) as wall:
            took = seconds_until(lambda: wall.all_live(cameras), ALL_LIMIT_S, wall.states)
            point.note(seconds_to_all_live_after_power_cut=took, layout_then=wall.ask("status")["layout"])
            point.demand(wall.ask("status")["layout"] == FIRST, "the last layout is not back after a power cut")
    finally:
        display.close()


def _read_numbers(point: Point, wall: PackageWall, display: Mapping[str, str], name: str) -> None:
    os.environ["XAUTHORITY"] = display["XAUTHORITY"]
    screen = Screen(name)
    try:
        places = {pane["tile"]: (pane["x"], pane["y"], pane["w"], pane["h"]) for pane in wall.panes()}
        seen = screen.watch(places, WATCH_S)
    finally:
        screen.close()
    point.note(
        tiles_read=sum(one.rate > 0 for one in seen.values()),
        of_tiles=len(seen),
        least_rate=min(one.rate for one in seen.values()),
    )
    point.note(pictures_skipped=sum(one.lost for one in seen.values()), steps_back=sum(one.backwards for one in seen.values()))
    point.demand(all(one.rate > 0 for one in seen.values()), "no bar code was read from some tiles")


def make_site(root: BareRoot, folder: Path, cameras: int, site: str = SITE) -> None:
    """Make a site by the installed program: cameras that show a numbered film, a layout of all and one of a single camera."""
    names = [f"K-{number:02}" for number in range(1, cameras + 1)]
    shutil.rmtree(root.inside(site), ignore_errors=True)
    table = root.path / HOME / "kamera.csv"
    table.write_text("id,sub_url\n" + "".join(f"{name},clip://angka.ts\n" for name in names), encoding="utf-8")
    done = root.run("scc-wall", "import", f"/{HOME}/kamera.csv", "--site", site)
    assert done.returncode == 0, done.stderr
    clips = root.inside(site) / "clips"
    make_clip(folder / "angka.ts", CLIP_S)
    shutil.copyfile(folder / "angka.ts", clips / "angka.ts")
    shutil.chown(clips / "angka.ts", UID, UID)
    wide = next(number for number in range(1, 10) if number * number >= cameras)
    for layout, grid, shown in ((FIRST, f"{wide}x{-(-cameras // wide)}", names), (SECOND, "1x1", names[:1])):
        done = root.run("scc-wall", "layout", "new", layout, "--grid", grid, "--cameras", ",".join(shown), "--site", site)
        assert done.returncode == 0, done.stderr


def upgrade_point(point: Point, root: BareRoot, folder: Path, package: Path) -> None:
    """Upgrade with a site in use, refuse a step back, remove, purge without and with consent."""
    newer = repacked(package, folder, "9.9.9")
    shutil.copyfile(newer, root.inside(NEWER))
    make_site(root, folder, 1)
    shutil.rmtree(root.inside(KIOSK_SITE), ignore_errors=True)
    subprocess.run(["cp", "-a", str(root.inside(SITE)), str(root.inside(KIOSK_SITE))], check=True)
    there = set(root.inside("/var/lib/scc-wall/backups").iterdir())
    root.as_root("chown", "-R", "scc-wall:scc-wall", KIOSK_SITE)
    cameras = (root.inside(KIOSK_SITE) / "cameras.csv").read_bytes()
    done = root.as_root("dpkg", "-i", NEWER)
    point.demand(done.returncode == 0, f"the upgrade failed: {done.stderr[-500:]}")
    kept = sorted(set(root.inside("/var/lib/scc-wall/backups").iterdir()) - there)
    point.note(backups_made_by_the_upgrade=len(kept), its_name=kept[0].name if kept else "")
    point.demand(len(kept) == 1, "the upgrade made no backup")
    done = root.as_root("dpkg", "-i", INSIDE)
    point.note(step_back_exit_code=done.returncode, step_back_said=_sentence(done.stderr))
    point.demand(done.returncode != 0 and _installed(root) == "9.9.9", "a step back to an older version was not refused")
    done = root.as_root("dpkg", "--remove", "scc-wall")
    point.demand(done.returncode == 0, f"it could not be removed: {done.stderr[-300:]}")
    point.note(left_in_usr_lib=root.inside("/usr/lib/scc-wall").exists(), site_left=root.inside(KIOSK_SITE).exists())
    point.demand((root.inside(KIOSK_SITE) / "cameras.csv").read_bytes() == cameras, "removing harmed the site")
    done = root.as_root("dpkg", "--purge", "scc-wall")
    point.note(purge_said=_sentence(done.stderr), site_left_after_purge=root.inside(KIOSK_SITE).exists())
    point.demand(root.inside(KIOSK_SITE).exists(), "purging without consent removed the site")
    answer = "scc-wall scc-wall/purge-sites boolean true"
    done = root.as_root("dpkg", "-i", NEWER)
    point.demand(done.returncode == 0, f"it could not be installed again: {done.stderr[-300:]}")
    done = root.as_root("sh", "-c", f"echo {answer} | debconf-set-selections && dpkg --purge scc-wall")
    point.note(site_left_after_purge_with_consent=root.inside(KIOSK_SITE).exists())
    point.demand(not root.inside(KIOSK_SITE).exists(), f"purging with consent left the site: {done.stderr[-300:]}")


def lists_point(point: Point, folder: Path, package: Path) -> None:
    """lintian's word, the list of what is inside, the sizes."""
    told = subprocess.run(["lintian", "--fail-on", "error", str(package)], capture_output=True, text=True, check=False)
    tags = re.findall(r"^([EWI]): scc-wall: (\S+)", told.stdout, re.MULTILINE)
    errors = sorted({tag for kind, tag in tags if kind == "E"})
    warnings = sorted({tag for kind, tag in tags if kind == "W"})
    point.note(lintian_errors=", ".join(errors) or "none", lintian_warnings=", ".join(warnings) or "none")
    point.demand(told.returncode == 0 and not errors, f"lintian: {told.stdout[:600]}{told.stderr[:300]}")
    tree = folder / "unpacked"
    subprocess.run(["dpkg-deb", "-x", str(package), str(tree)], check=True)
    place = tree / "usr/lib/scc-wall"
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=place, capture_output=True, text=True, check=False
    )
    point.demand(done.returncode == 0, f"checksums: {done.stdout[:300]}")
    point.note(
        parts_in_sbom=(place / "sbom.cdx.json").read_text().count('"bom-ref"'), c_library=(place / "GLIBC").read_text().strip()
    )
    point.note(sizes=(place / "SIZES.txt").read_text().splitlines()[0].strip())


def repacked(package: Path, folder: Path, version: str, spoil: str = "", postinst: str = "") -> Path:
    """Return the same package as another version.

    spoil: what is left out of its folder, to make it a broken one; postinst: what its last script does before anything else.
    """
    tree = folder / f"tree-{version}"
    subprocess.run(["dpkg-deb", "-R", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    old = re.search(r"^Version: (.*)$", control.read_text(), re.MULTILINE)
    assert old is not None
    for file in (control, tree / "DEBIAN" / "preinst"):
        file.write_text(file.read_text().replace(old[1], version))
    if spoil:
        shutil.rmtree(tree / "usr/lib/scc-wall" / spoil)
    if postinst:
        script = tree / "DEBIAN" / "postinst"
        script.write_text(script.read_text().replace("set -e\n", f"set -e\n{postinst}", 1))
    made = folder / f"scc-wall_{version}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(made)], check=True, stdout=subprocess.DEVNULL
    )
    shutil.rmtree(tree)
    return made


def _installed(root: BareRoot) -> str:
    return root.as_root("dpkg-query", "-W", "-f=${Version}", "scc-wall").stdout


def _sentence(text: str) -> str:
    return next((line for line in text.splitlines() if line.startswith("scc-wall:")), "")[:160]


def _mib(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 2**20
