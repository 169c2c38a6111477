"""What is inside the package and whose it is: Python's distributions and Debian's packages, with their licences."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from own_distributions import runtime_distributions

LICENCE_NAMES = ("licen", "copying", "notice", "authors", "copyright")
DOCUMENTS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
BRING_NO_TEXT = {"pygame-ce": ("LGPL-2.1",), "PySide6_Essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3")}
"""Wheels that name their licence and do not bring its text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of foreign software. kind: "pypi", "deb" or "python"; files: its licence; source: where it is from."""

    kind: str
    name: str
    version: str
    licence: str
    files: tuple[Path, ...]
    source: str


def parts_of(sources: list[Path]) -> list[Part]:
    """Return everything the package holds; sources: where each collected file was copied from."""
    python = [_of_distribution(one) for one in runtime_distributions() if one.metadata["Name"] != "scc-wall"]
    return [_python_itself(), *python, *_of_debian(sources)]


def _python_itself() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    found = [Path(sys.base_prefix, "lib", "python3.11", "LICENSE.txt"), DOCUMENTS / "python3.11" / "copyright"]
    texts = tuple(file for file in found if file.is_file())[:1]
    return Part("python", "CPython", version, "PSF-2.0", texts, f"CPython {version}")


def _of_distribution(one: Distribution) -> Part:
    texts = [Path(str(one.locate_file(file))) for file in one.files or () if _is_licence(Path(str(file)))]
    texts += [COMMON / name for name in BRING_NO_TEXT.get(one.metadata["Name"], ()) if not texts]
    licence = one.metadata.get("License-Expression") or _first_line(one.metadata.get("License")) or _by_classifier(one)
    return Part(
        "pypi", one.metadata["Name"], one.version, licence, tuple(texts), f"PyPI: {one.metadata['Name']}=={one.version}"
    )


def _is_licence(file: Path) -> bool:
    if file.suffix == ".pyc":  # a list of authors may be a .py, and pip compiles it
        return False
    in_metadata = any(part.endswith(".dist-info") for part in file.parts)
    return in_metadata and ("licenses" in file.parts or any(file.name.lower().startswith(name) for name in LICENCE_NAMES))


def _first_line(text: str | None) -> str:
    lines = (text or "").strip().splitlines()
    return lines[0].strip()[:80] if lines else ""


def _by_classifier(one: Distribution) -> str:
    found = [line.rpartition(" :: ")[2] for line in one.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(found) or "?"


def _of_debian(sources: list[Path]) -> list[Part]:
    """Return Debian's packages that own these files; a file nobody owns is of a wheel or made here."""
    real = sorted({str(path.resolve()) for path in sources if path.is_absolute() and str(path).startswith(("/usr/", "/lib/"))})
    if not real:
        return []
    told = subprocess.run(["dpkg-query", "-S", *real], capture_output=True, text=True, check=False).stdout
    names = sorted({owner.strip() for line in told.splitlines() for owner in line.partition(": ")[0].split(",")})
    form = "${Package}\t${Version}\t${source:Package}\t${source:Version}\n"
    rows = subprocess.run(["dpkg-query", "-W", f"-f={form}", *names], capture_output=True, text=True, check=True).stdout
    return [_of_package(*row.split("\t")) for row in rows.splitlines()]


def _of_package(name: str, version: str, source: str, source_version: str) -> Part:
    text = (DOCUMENTS / name / "copyright").resolve()
    licences = [line.partition(":")[2].strip() for line in text.read_text("utf-8", "replace").splitlines()
                if line.startswith("License:")] if text.is_file() else []  # fmt: skip
    told = ", ".join(dict.fromkeys(filter(None, licences))) or "?"
    return Part("deb", name, version, told[:300], (text,) if text.is_file() else (), f"Debian: {source}={source_version}")
