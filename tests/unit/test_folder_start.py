"""The starting script of the packaged folder: the wrong machine and half a folder are told, and what to do."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "folder_start.sh"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A whole folder in a place with a space, on a machine that tells what a test writes."""
    made = tmp_path / "dinding video"
    (made / "_internal").mkdir(parents=True)
    for name, text in (("start.sh", SCRIPT.read_text(encoding="utf-8")), ("scc-wall", '#!/bin/sh\nprintf "%s|" "$@"\n')):
        (made / name).write_text(text, encoding="utf-8")
        (made / name).chmod(0o755)
    (made / "SHA256SUMS").write_text("x\n")
    (made / "GLIBC").write_text("2.35\n")
    tell(tmp_path, "uname", "x86_64")
    tell(tmp_path, "getconf", "glibc 2.36")
    return made


def tell(place: Path, name: str, text: str) -> None:
    (place / "bin").mkdir(exist_ok=True)
    (place / "bin" / name).write_text(f"#!/bin/sh\necho '{text}'\n")
    (place / "bin" / name).chmod(0o755)


def start(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": f"{folder.parent / 'bin'}:/usr/bin:/bin"}
    return subprocess.run(
        ["sh", str(folder / "start.sh"), "demo", "dua kata"], env=environment, capture_output=True, text=True, check=False
    )


def test_on_the_right_machine_the_program_gets_the_words_as_they_are(folder: Path) -> None:
    done = start(folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "demo|dua kata|", "")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [("uname", "aarch64", "aarch64"), ("getconf", "glibc 2.31", "2.31"), ("getconf", "glibc 2.4", "2.4"), ("getconf", "", "?")],
)
def test_another_machine_or_an_older_system_is_refused_in_both_languages(folder: Path, name: str, text: str, told: str) -> None:
    tell(folder.parent, name, text)
    refused(start(folder), told)


@pytest.mark.parametrize("missing", ["_internal", "scc-wall", "SHA256SUMS"])
def test_half_a_folder_is_refused_in_both_languages(folder: Path, missing: str) -> None:
    (folder / missing).rename(folder / "elsewhere")
    refused(start(folder), "sha256sum")


def refused(done: subprocess.CompletedProcess[str], told: str) -> None:
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 2
    assert told in done.stderr
