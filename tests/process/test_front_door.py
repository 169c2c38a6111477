"""`packaging/start.sh` itself, in a real shell with stand-ins for apt, pip and Python: quick, without network and rights."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]

PYTHON = """#!/bin/sh
# Stands for Python 3.11: notes what pip and venv are asked; as .venv/bin/python it "installs" a scc-wall that prints its words.
case "$1 $2" in
    "-V ") echo "Python 3.11.2" ;;
    "-m venv") echo "venv $4" >>"$NOTES"; mkdir -p "$4/bin"; cp "$0" "$4/bin/python" ;;
    "-m pip")
        [ "$3" = install ] || exit 0
        echo "pip $5 $6" >>"$NOTES"
        [ -z "${PIP_FAILS:-}" ] || exit 1
        printf '#!/bin/sh\\nprintf "<%%s>" "$@"\\n' >"$(dirname "$0")/scc-wall"
        chmod +x "$(dirname "$0")/scc-wall" ;;
esac
"""
DPKG_QUERY = '#!/bin/sh\n[ -n "${MISSING:-}" ] && [ "$3" = "$MISSING" ] || printf installed\n'
APT_GET = '#!/bin/sh\necho "apt-get $*" >>"$NOTES"\n'
TOOL = '#!/bin/sh\necho "$(basename "$0") $*" >>"$NOTES"\n[ "$(basename "$0")" != "${FAILS:-}" ]\n'


class Door:
    """A checkout in a folder with a space and an umlaut in its name, and the commands it will find."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "dinding kamera ü"
        shutil.copytree(PROJECT / "packaging", self.root / "packaging")
        shutil.copy(PROJECT / "pyproject.toml", self.root)
        self.notes = folder / "notes"
        self.notes.touch()
        self.commands = folder / "commands"
        self.commands.mkdir()
        self.put("python3.11", PYTHON)
        self.put("dpkg-query", DPKG_QUERY)
        self.put("apt-get", APT_GET)
        self.put("id", "#!/bin/sh\necho 1000\n")

    def put(self, name: str, text: str) -> None:
        (self.commands / name).write_text(text, encoding="utf-8")
        (self.commands / name).chmod(0o755)

    def open(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        known = {"PATH": f"{self.commands}:/usr/bin:/bin", "HOME": str(self.commands), "NOTES": str(self.notes), **environment}
        return subprocess.run(
            ["sh", str(self.root / "packaging" / "start.sh"), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=known,
            cwd="/",
            timeout=60,
            check=False,
        )

    def noted(self) -> list[str]:
        lines = self.notes.read_text(encoding="utf-8").splitlines()
        self.notes.write_text("", encoding="utf-8")
        return lines


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return Door(tmp_path)


def test_demo_sets_up_once_and_hands_its_arguments_on(door: Door) -> None:
    first = door.open("demo", "--screenshot", "a b.png")
    assert first.returncode == 0, first.stderr
    assert first.stdout.endswith("<demo><--screenshot><a b.png>")
    assert [step for step in ("[1/4]", "[2/4]", "[3/4]", "[4/4]") if step in first.stdout] == [
        "[1/4]",
        "[2/4]",
        "[3/4]",
        "[4/4]",
    ]
    assert door.noted() == [f"venv {door.root}/.venv", "pip -e ."]
    assert door.open("demo").returncode == 0
    assert door.noted() == []


def test_an_interrupted_installation_is_made_again(door: Door) -> None:
    failed = door.open("demo", PIP_FAILS="1")
    assert failed.returncode == 1
    assert "GAGAL" in failed.stderr
    assert "FAILED" in failed.stderr
    left = door.root / ".venv" / "half"
    left.touch()
    door.noted()
    assert door.open("demo").returncode == 0
    assert door.noted() == [f"venv {door.root}/.venv", "pip -e ."]
    assert not left.exists()


def test_changed_requirements_are_installed_into_what_is_there(door: Door) -> None:
    door.open("demo")
    door.noted()
    with (door.root / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert door.open("demo").returncode == 0
    assert door.noted() == ["pip -e ."]


def test_a_moved_folder_gets_a_new_environment(door: Door) -> None:
    door.open("demo")
    door.noted()
    door.root = door.root.rename(door.root.with_name("lain"))
    assert door.open("demo").returncode == 0
    assert door.noted() == [f"venv {door.root}/.venv", "pip -e ."]


def test_without_rights_the_exact_command_is_told(door: Door) -> None:
    door.put("sudo", "#!/bin/sh\nexit 1\n")
    told = door.open("demo", MISSING="libvlc5")
    assert told.returncode == 1
    assert "apt-get update && apt-get install -y --no-install-recommends libvlc5\n" in told.stderr
    assert door.noted() == []
    assert not (door.root / ".venv").exists()


def test_as_root_only_the_missing_package_is_installed(door: Door) -> None:
    door.put("id", "#!/bin/sh\necho 0\n")
    door.put("dpkg", "#!/bin/sh\n")
    door.put("apt-get", APT_GET + f"printf '#!/bin/sh\\nprintf installed' >'{door.commands}/dpkg-query'\n")
    done = door.open("demo", MISSING="libvlc5")
    assert done.returncode == 0, done.stderr
    updated, installed, *_ = door.noted()
    assert updated.endswith(" update")
    assert installed.endswith(" install -y --no-install-recommends libvlc5")


def test_with_sudo_the_owner_of_the_folder_goes_on(door: Door) -> None:
    door.put("id", "#!/bin/sh\necho 0\n")
    door.put("stat", "#!/bin/sh\necho orang\n")
    door.put("getent", "#!/bin/sh\necho orang:x:1000:1000::/home/orang:/bin/sh\n")
    door.put("runuser", '#!/bin/sh\necho "$*" | cut -d" " -f1-5 >>"$NOTES"\nshift 3\nexec "$@"\n')
    done = door.open("demo", "a b", SUDO_USER="orang", SUDO_UID="64999")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("<demo><a b>")
    assert door.noted() == ["-u orang -- env HOME=/home/orang", f"venv {door.root}/.venv", "pip -e ."]


def with_tools(door: Door) -> None:
    assert door.open("demo").returncode == 0
    for name in ("ruff", "mypy", "lint-imports"):
        path = door.root / ".venv" / "bin" / name
        path.write_text(TOOL, encoding="utf-8")
        path.chmod(0o755)
    door.noted()


def test_the_test_command_runs_every_check(door: Door) -> None:
    with_tools(door)
    done = door.open("test", "-k", "one thing")
    assert done.returncode == 0, done.stderr
    assert door.noted() == ["pip -e .[dev]", "ruff format --check .", "ruff check .", "mypy ", "lint-imports --no-logo"]
    assert door.open("demo").returncode == 0
    assert door.noted() == []


def test_one_failing_check_fails_the_whole_and_is_named(door: Door) -> None:
    with_tools(door)
    done = door.open("test", FAILS="mypy")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "GAGAL / FAILED: mypy --strict"
    assert door.noted()[-1] == "lint-imports --no-logo"


def test_wrong_usage(door: Door) -> None:
    assert door.open().returncode == 2
    assert door.open("nonsense").returncode == 2


def test_ci_calls_the_test_command(tmp_path: Path) -> None:
    for folder in (".ci", "packaging"):
        (tmp_path / folder).mkdir()
    shutil.copy(PROJECT / ".ci" / "run", tmp_path / ".ci")
    (tmp_path / "packaging" / "start.sh").write_text('echo "$PWD $*"; exit 7\n', encoding="utf-8")
    done = subprocess.run(
        [tmp_path / ".ci" / "run"], capture_output=True, text=True, cwd="/", env=dict(os.environ), timeout=30, check=False
    )
    assert (done.returncode, done.stdout) == (7, f"{tmp_path} test\n")
