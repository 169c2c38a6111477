"""`scc-wall-update` with stand-ins for dpkg, systemd and the program: what it does in which order, and cut off anywhere.

With a real dpkg and a real wall it is tried by `tests/acceptance/package_update.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

OURS = Path(__file__).resolve().parents[2] / "packaging" / "debian"
LIMIT_S = 60.0
KILLED = -9
MOST_STEPS = 60
STAND_INS = {
    "dpkg": """
case "$1" in
    --compare-versions) exec /usr/bin/dpkg "$@" ;;
    --print-architecture) echo amd64 ;;
    -i) step
        sed -n 's/^Version: //p' "$2" >"$root/version"; sed -n 's/^Live: //p' "$2" >"$root/live"
        systemctl start
        step
        ! grep -q '^Fails:' "$2" ;;
esac""",
    "dpkg-deb": """sed -n "s/^$3: //p" "$2" """,
    "dpkg-query": """cat "$root/version" """,
    "runuser": """shift 3; exec "$@" """,
    "sync": """step""",
    "systemctl": """
echo "$*" >>"$root/systemctl"
case "$*" in
    *is-active*) [ -f "$root/on" ] ;;
    *stop*) step; rm -f "$root/on" ;;
    *reset-failed*) ;;
    *start*)
        step
        [ ! -e "$root/var/lib/scc-wall-update/hold" ] || exit 0
        cp "$root/version" "$root/var/lib/scc-wall/sites/utama/written-by"
        line "run$(cat "$root/version")"
        touch "$root/on" ;;
esac""",
    "scc-wall": """
case "$*" in
    *update_check*) grep -q good "$3.sig" 2>/dev/null || { printf 'ditolak\\nrefused\\n' >&2; exit 1; } ;;
    *update_note*)
        echo "$4 $(cat "$root/version") $*" >>"$root/notes"
        line "$4" ;;
    *token-file*) for number in $(seq $(cat "$root/live")); do printf '"state": "live" '; done ;;
    *ctl*) [ ! -f "$root/dead" ] || exit 3
        [ ! -f "$root/closed" ] || { echo "token" >&2; exit 1; }
        for number in $(seq $(cat "$root/live")); do printf '"state": "live" '; done ;;
esac""",
}
HEAD = """#!/bin/sh
root={root}
# line: into the audit, and its head beside the key
line() {{
    echo "$1" >>"$root/var/lib/scc-wall/sites/utama/audit/audit.db"
    echo "$1" >>"$root/var/lib/scc-wall/.local/share/scc-wall-keys/utama/heads.json"
}}
# step: the machine dies here, where the file `steps` counts down to it
step() {{
    [ -f "$root/steps" ] || return 0
    read -r left <"$root/steps"
    if [ "$left" -gt 0 ]; then echo $((left - 1)) >"$root/steps"; return 0; fi
    rm "$root/steps"; kill -9 0
}}
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """A root with the stand-ins: version 1 is installed, its wall shows three live pictures."""

    root: Path

    def update(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the program."""
        return self.run("sh", str(self.root / "usr/sbin/scc-wall-update"), *words)

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run something with the stand-ins, in a group of its own: one of them may kill that."""
        told = {"PATH": f"{self.root}/bin:{os.environ['PATH']}", "SCC_WALL_UPDATE_ROOT": str(self.root)}
        told |= {"SCC_WALL_UPDATE_PATIENCE": "0", "SCC_WALL_UPDATE_PAUSE": "0", "SUDO_USER": "teknisi"}
        return subprocess.run(
            words, env=told, capture_output=True, text=True, timeout=LIMIT_S, check=False, start_new_session=True
        )

    def package(self, version: str, live: int = 3, *, machine: str = "amd64", signed: str = "good", more: str = "") -> str:
        """Make a package; return its file."""
        file = self.root / "stick" / f"scc-wall_{version}_{machine}.deb"
        head = f"Package: scc-wall\nVersion: {version}\nArchitecture: {machine}\nInstalled-Size: 10\nLive: {live}\n"
        file.write_text(head + more)
        if signed:
            file.with_name(f"{file.name}.sig").write_text(signed)
        return str(file)

    def read(self, path: str) -> str:
        file = self.root / path
        return file.read_text().strip() if file.exists() else ""

    def notes(self) -> list[str]:
        """Return what was put into the audit, each with the version that did it."""
        return [" ".join(line.split()[:2]) for line in self.read("notes").splitlines()]

    @property
    def is_pending(self) -> bool:
        return (self.root / "var/lib/scc-wall-update/pending").exists()

    @property
    def audit(self) -> list[str]:
        return self.read("var/lib/scc-wall/sites/utama/audit/audit.db").split()

    @property
    def heads(self) -> list[str]:
        return self.read("var/lib/scc-wall/.local/share/scc-wall-keys/utama/heads.json").split()

    @property
    def written_by(self) -> str:
        return self.read("var/lib/scc-wall/sites/utama/written-by")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Return a machine with version 1."""
    root = tmp_path / "akar mesin"
    for folder in ("bin", "stick", "usr/bin", "usr/sbin", "usr/lib/scc-wall/update", "run/systemd/system", "etc/scc-wall"):
        (root / folder).mkdir(parents=True)
    shutil.copy(OURS / "scc-wall-update", root / "usr/sbin")
    shutil.copy(OURS / "update-steps", root / "usr/lib/scc-wall/update/steps")
    for name, body in STAND_INS.items():
        file = root / ("usr/bin" if name == "scc-wall" else "bin") / name
        file.write_text(HEAD.format(root=f"'{root}'") + body)
        file.chmod(0o755)
    site, keys = root / "var/lib/scc-wall/sites/utama", root / "var/lib/scc-wall/.local/share/scc-wall-keys/utama"
    for folder in (site / "audit", keys):
        folder.mkdir(parents=True)
    (site / "written-by").write_text("1")
    (keys / "state.json").write_text("1")
    for name, told in {"version": "1", "live": "3", "on": ""}.items():
        (root / name).write_text(told)
    return Machine(root)


def test_a_good_update(machine: Machine) -> None:
    done = machine.update(machine.package("2"), "--former", machine.package("1"))
    assert done.returncode == 0, done.stderr
    assert machine.read("version") == "2"
    assert machine.notes() == ["begin 1", "done 2"]
    assert "--by teknisi --wanted 3" in machine.read("notes")
    assert not machine.is_pending
    assert (machine.root / "on").exists()
    kept = {file.name for file in (machine.root / "var/lib/scc-wall-update/packages").iterdir()}
    assert kept == {"scc-wall_1.deb", "scc-wall_2.deb"}
    assert machine.update(machine.package("3")).returncode == 0  # the former one is there
    assert machine.read("version") == "3"


@pytest.mark.parametrize(("live", "more", "why"), [(2, "", "update.not_live"), (3, "Fails: yes\n", "update.install_failed")])
def test_a_broken_update_goes_back_with_the_sites_and_the_audit_goes_on(
    machine: Machine, live: int, more: str, why: str
) -> None:
    done = machine.update(machine.package("2", live, more=more), "--former", machine.package("1"))
    assert done.returncode == 1
    assert (machine.read("version"), machine.written_by) == ("1", "1")
    assert machine.notes() == ["begin 1", "back 1"]
    assert f"--why {why}" in machine.read("notes")
    assert machine.audit == ["begin", *([] if more else ["run2"]), "run1", "back"]
    assert machine.heads == machine.audit
    # The wall of a version whose installation failed is never started on the sites.
    assert machine.read("var/lib/scc-wall/failed/sites/utama/written-by") == ("1" if more else "2")
    assert not machine.is_pending


REFUSALS = {
    "unsigned": ({"version": "2", "signed": ""}, "ditolak", "refused"),
    "signature": ({"version": "2", "signed": "bad"}, "ditolak", "refused"),
    "machine": ({"version": "2", "machine": "arm64"}, "untuk mesin arm64", "of the kind arm64"),
    "older": ({"version": "0.9"}, "tidak lebih baru", "is not newer"),
    "no_room": ({"version": "2", "more": f"Installed-Size: {1 << 40}\n"}, "ruang disk kurang", "too little room"),
}


@pytest.mark.parametrize("case", [*REFUSALS, "no_way_back", "closed", "none"])
def test_refusals_touch_nothing_and_say_one_sentence_in_each_language(machine: Machine, case: str) -> None:
    told, indonesian, english = REFUSALS.get(case, ({"version": "2"}, "", ""))
    package = machine.package(**told)  # type: ignore[arg-type]
    if case == "no_room":
        text = Path(package).read_text()
        Path(package).write_text(text.replace("Installed-Size: 10\n", ""))
    words = ["--former", machine.package("1")]
    if case == "no_way_back":
        words, indonesian, english = [], "tidak ada jalan kembali", "no way back"
    if case == "closed":
        (machine.root / "closed").touch()
        indonesian = english = "--token-file"
    if case == "none":
        package, indonesian, english = f"{package}.x", "tidak ada", "no such package"
    done = machine.update(package, *words)
    first, second = done.stderr.splitlines()
    assert done.returncode == 1
    assert indonesian in first
    assert english in second
    assert machine.read("version") == "1"
    assert "stop" not in machine.read("systemctl")
    assert machine.notes() == ([] if case in {"unsigned", "signature", "none"} else ["refused 1"])
    assert not machine.is_pending


def test_a_wall_that_does_not_come_up_can_be_updated(machine: Machine) -> None:
    (machine.root / "dead").touch()
    done = machine.update(machine.package("2"), "--former", machine.package("1"))
    assert done.returncode == 0, done.stderr
    assert machine.read("version") == "2"


def test_a_site_with_accounts_is_counted_by_a_token_that_does_not_stay(machine: Machine) -> None:
    (machine.root / "closed").touch()
    token = machine.root / "stick" / "token"
    token.write_text("scc_1_2")
    former = machine.package("1")
    done = machine.update(machine.package("2", 2), "--former", former, "--token-file", str(token))
    assert "only 2 of 3" in done.stdout + done.stderr
    done = machine.update(machine.package("3"), "--former", former, "--token-file", str(token))
    assert done.returncode == 0, done.stderr
    assert list((machine.root / "var/lib").rglob("*token*")) == []


@pytest.mark.parametrize("live", [3, 2])
def test_cut_off_at_any_step_it_is_finished_afterwards(machine: Machine, live: int) -> None:
    """The power goes at every step in turn, and once more while that is being mended."""
    machine.package("1")
    fresh = machine.root.with_name("baru")
    shutil.copytree(machine.root, fresh)
    for number in range(MOST_STEPS):
        shutil.rmtree(machine.root)
        shutil.copytree(fresh, machine.root)
        former, package = str(machine.root / "stick/scc-wall_1_amd64.deb"), machine.package("2", live)
        (machine.root / "steps").write_text(str(number))
        if machine.update(package, "--former", former).returncode != KILLED:
            assert number > 10, "it was never cut off"
            return
        if machine.is_pending:
            (machine.root / "on").unlink(missing_ok=True)  # the machine was off
            machine.run("systemctl", "start")  # and systemd starts the wall
            assert "--finish" in machine.update(package).stderr
            (machine.root / "steps").write_text(str(number % 4))
            if machine.update("--finish").returncode == KILLED:
                machine.update("--finish")
            (machine.root / "steps").unlink(missing_ok=True)
        assert not machine.is_pending, f"step {number}"
        version = machine.read("version")
        assert version == machine.written_by, f"step {number}: the sites are not those of the version"
        assert version in ({"1", "2"} if live == 3 else {"1"}), f"step {number}"
        assert machine.read("var/lib/scc-wall/.local/share/scc-wall-keys/utama/state.json") == "1", f"step {number}"
        assert machine.audit[:1] == ["begin"], f"step {number}"
        assert machine.audit == machine.heads, f"step {number}: the audit has lost lines"
    pytest.fail("it never came to its end")
