"""The notices of everything inside, gathered into the package, and where the source of each piece is to be had."""

from __future__ import annotations

import shutil
from pathlib import Path

from parts import Part

SOURCE_OFFER = """\
SUMBER PROGRAM / SOURCE CODE

SCC Wall dan sebagian pustaka di dalamnya berlisensi GPL atau LGPL: siapa pun yang menerima paket ini berhak atas sumbernya.
Yang menyerahkan paket ini kepada orang lain wajib menyerahkan juga sumbernya, atau janji tertulis untuk itu (GPL-3 pasal 6).
Sumber setiap bagian, dengan versinya yang tepat:

SCC Wall and some of the libraries inside are under the GPL or LGPL: whoever receives this package has a right to its source.
Who hands the package on must hand on the source too, or a written offer of it (GPL-3 section 6).
The source of each part, by its exact version:

  Debian: NAME=VERSION    apt-get source NAME=VERSION    (deb-src; older ones: Debian's snapshot archive)
  PyPI: NAME==VERSION     pip download --no-deps --no-binary :all: NAME==VERSION

Pustaka LGPL adalah berkas .so tersendiri di folder _internal dan boleh diganti dengan versi lain.
The libraries under the LGPL are .so files of their own in the folder _internal and may be replaced by other versions.

"""


def gather(parts: list[Part], folder: Path) -> list[str]:
    """Copy every notice into a folder; return the names of parts that bring no text of their licence."""
    shutil.rmtree(folder, ignore_errors=True)
    lines, without = [], []
    for part in parts:
        place = folder / part.kind / f"{part.name}-{part.version}".replace("/", "_").replace(":", "_")
        for number, file in enumerate(dict.fromkeys(part.files)):
            place.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place / (file.name if not (place / file.name).exists() else f"{number}-{file.name}"))
        if not part.files:
            without.append(part.name)
        lines.append(f"{part.kind:<7} {part.name:<28} {part.version:<28} {part.licence}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "INDEX.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sources = dict.fromkeys(sorted(part.source for part in parts))
    (folder / "SOURCES.txt").write_text(SOURCE_OFFER + "\n".join(sources) + "\n", encoding="utf-8")
    return without
