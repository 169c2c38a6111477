"""Signed updates with the wall of the service running: refused, broken and rolled back, cut off by a power loss, good."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

from scc_wall.adapters.cryptography_door import SigningKey
from scc_wall.adapters.update_file import sign_package, signature_of
from tests.acceptance.bare_root import BareRoot
from tests.acceptance.package_kiosk import STATE, Kiosk, kiosk
from tests.acceptance.package_points import KIOSK_SITE, repacked
from tests.acceptance.points import Point
from tests.process.support import wait_for

CAMERAS = 4
OWN = "/var/lib/scc-wall-update"
STICK = "/mnt/stik"
"""Inside the bare root."""
PATIENCE = "90"
CUT_LIMIT_S = 300.0
SMALL = (
    "Package: scc-wall\nVersion: {version}\nArchitecture: {machine}\nInstalled-Size: {size}\nMaintainer: -\nDescription: -\n"
)


class _Offers:
    """The stick: packages that are signed by a maker whom the machine trusts."""

    def __init__(self, root: BareRoot, folder: Path) -> None:
        self.root, self.folder, self.secret = root, folder, SigningKey.new_secret()
        root.inside(STICK).mkdir(exist_ok=True)
        (root.inside("/etc/scc-wall/update-keys") / "pembuat.pub").write_text(SigningKey(self.secret).public)

    def put(self, package: Path, secret: bytes | None = None) -> str:
        """Sign a package where it is to lie; return its name inside."""
        place = self.root.inside(STICK) / package.name
        shutil.move(package, place)
        sign_package(place, secret or self.secret)
        return f"{STICK}/{place.name}"

    def small(self, version: str, machine: str = "amd64", size: int = 1, secret: bytes | None = None) -> str:
        """Offer a package with nothing in it, for what is refused before it is opened."""
        tree = self.folder / "small"
        (tree / "DEBIAN").mkdir(parents=True)
        (tree / "DEBIAN/control").write_text(SMALL.format(version=version, machine=machine, size=size))
        made = self.folder / f"scc-wall_{version}_{machine}.deb"
        subprocess.run(["dpkg-deb", "--build", str(tree), str(made)], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(tree)
        return self.put(made, secret)


def update_point(point: Point, root: BareRoot, folder: Path, package: Path) -> None:
    """Do it all, one after the other, on one machine."""
    with kiosk(root, folder, CAMERAS) as wall:
        offers = _Offers(root, folder)
        shutil.copyfile(package, folder / package.name)
        former = offers.put(folder / package.name)
        _refusals(point, wall, offers, former)
        _broken(point, wall, offers.put(repacked(package, folder, "9.9.1", spoil="_internal/av")), former, "wall")
        _broken(point, wall, offers.put(repacked(package, folder, "9.9.2", postinst="exit 1\n")), former, "installation")
        _cut_off(point, wall, offers.put(repacked(package, folder, "9.9.3")), former, "installing")
        _cut_off(point, wall, offers.put(repacked(package, folder, "9.9.4")), "", "watching")
        began = time.monotonic()
        done = _update(root, offers.put(repacked(package, folder, "9.9.5")))
        point.note(good_exit_code=done.returncode, seconds_to_update=time.monotonic() - began, live_at_the_end=wall.live())
        point.demand(done.returncode == 0 and _version(root) == "9.9.5", f"update: {done.stdout}{done.stderr}")
        point.demand(wall.live() == CAMERAS, "not all pictures are live after a good update")
        _audit(point, wall)
        point.note(lines_in_log=len(root.inside(f"{OWN}/log").read_text().splitlines()))


def _refusals(point: Point, wall: Kiosk, offers: _Offers, former: str) -> None:
    before = wall.status()["gui"]
    version = _version(wall.root)
    unsigned, altered = offers.small("9.0.1"), offers.small("9.0.2")
    signature_of(wall.root.inside(unsigned)).unlink()
    with wall.root.inside(altered).open("ab") as file:
        file.write(b"\n")
    refused = {
        "unsigned": (unsigned, former),
        "altered": (altered, former),
        "unknown_key": (offers.small("9.0.3", secret=SigningKey.new_secret()), former),
        "other_machine": (offers.small("9.0.4", machine="arm64"), former),
        "older": (offers.small("0.0.1"), former),
        "no_space": (offers.small("9.0.5", size=1 << 40), former),
        "no_way_back": (offers.small("9.0.6"), ""),
    }
    for name, (package, way_back) in refused.items():
        done = _update(wall.root, package, way_back)
        said = done.stderr.splitlines()
        point.note(**{f"{name}_said": said[-1][:200] if said else ""})
        point.demand(done.returncode == 1 and len(said) == 2, f"{name}: {done.returncode} {done.stdout} {done.stderr}")
    point.demand(_version(wall.root) == version and wall.status().get("gui") == before, "a refused package touched something")
    point.demand(wall.live() == CAMERAS, "a refused package cost pictures")


def _broken(point: Point, wall: Kiosk, package: str, former: str, what: str) -> None:
    """A package that installs and whose wall does not come up, or that does not even install."""
    version, cameras = _version(wall.root), _cameras(wall.root)
    began = time.monotonic()
    done = _update(wall.root, package, former)
    point.note(**{f"broken_{what}_seconds_to_roll_back": time.monotonic() - began, f"broken_{what}_said": done.stderr[:600]})
    back = done.returncode == 1 and _version(wall.root) == version and _cameras(wall.root) == cameras
    point.note(**{f"broken_{what}_version_then": _version(wall.root), f"broken_{what}_live_then": wall.live()})
    point.demand(back and wall.live() == CAMERAS, f"no roll-back ({what}): {done.stdout} {done.stderr}")
    point.demand(wall.root.inside(f"{STATE}/failed/sites/utama").is_dir(), "the sites of the failed update are not kept")


def _cut_off(point: Point, wall: Kiosk, package: str, former: str, phase: str) -> None:
    """Everything dies in the middle of an update; the machine starts again."""
    root, pending = wall.root, wall.root.inside(f"{OWN}/pending")
    words = ["scc-wall-update", package, *(["--former", former] if former else [])]
    process = subprocess.Popen(
        root.line_as_root(words), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    inside = root.inside("/usr/lib/scc-wall/_internal")

    def is_there() -> bool:
        assert process.poll() is None, "the update has ended already"
        there = pending.exists() and f"phase={phase}\n" in pending.read_text()
        return there and (phase != "installing" or any(inside.rglob("*.dpkg-new")))

    wait_for(is_there, CUT_LIMIT_S)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    wall.cut_power()
    wall.boot()
    done = _update(root, package, former)
    point.demand(done.returncode == 1 and "--finish" in done.stderr, f"a cut-off update is not told: {done.stderr}")
    began = time.monotonic()
    done = root.as_root("scc-wall-update", "--finish", SCC_WALL_UPDATE_PATIENCE=PATIENCE)
    expected = re.sub(r".*_(.*)_.*", r"\1", package)
    point.note(**{f"cut_off_{phase}_seconds_to_finish": time.monotonic() - began, f"cut_off_{phase}_version": _version(root)})
    point.note(**{f"cut_off_{phase}_live": wall.live()})
    point.demand(done.returncode == 0 and _version(root) == expected, f"not finished: {done.stdout}{done.stderr}")
    point.demand(wall.live() == CAMERAS and not pending.exists(), f"cut off at {phase}: not as before")


def _audit(point: Point, wall: Kiosk) -> None:
    """What the audit of the site knows of it all."""
    verified, listed = (
        wall.told("audit", "verify", "--site", KIOSK_SITE),
        wall.told("audit", "list", "--site", KIOSK_SITE).stdout.splitlines(),
    )
    lines = [line.split("  ") for line in listed if re.search(r"  update( begin)?( |$)", line)]
    outcomes = ", ".join(f"{line[-2].split()[0]} {line[-1].strip()}" for line in lines)
    point.note(
        audit_verified=verified.stdout.splitlines()[0][:160] if verified.stdout else verified.stderr, audit_of_updates=outcomes
    )
    point.demand(verified.returncode == 0, f"the audit does not verify: {verified.stdout}{verified.stderr}")
    # Four refused with a good signature, five begun: two of them went back, three were done.
    counts = {word: sum(line[-1].strip().startswith(word) for line in lines) for word in ("refused", "failed", "done")}
    point.demand(counts == {"refused": 4, "failed": 2, "done": 8}, f"lines about updates: {counts} of {listed}")


def _update(root: BareRoot, package: str, former: str = "") -> subprocess.CompletedProcess[str]:
    words = ("--former", former) if former else ()
    return root.as_root("scc-wall-update", package, *words, SCC_WALL_UPDATE_PATIENCE=PATIENCE)


def _version(root: BareRoot) -> str:
    return root.as_root("dpkg-query", "-W", "-f=${Version}", "scc-wall").stdout


def _cameras(root: BareRoot) -> bytes:
    return (root.inside(KIOSK_SITE) / "cameras.csv").read_bytes()
