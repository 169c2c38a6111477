"""Where the files that come with the program are: sentences, regions, shipped layouts.

A checkout keeps them beside the package (`resources/`, `layouts/`); an installed wheel carries them inside it (`_resources`,
`_layouts`, see pyproject.toml).
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder below `resources`, as `resource_path("regions", "kabkota_sumsel.csv")`."""
    return _folder("resources").joinpath(*parts)


def shipped_layouts_path() -> Path:
    """Return the folder of the layouts that come with the program."""
    return _folder("layouts")


def _folder(name: str) -> Path:
    inside = _PACKAGE / f"_{name}"
    return inside if inside.is_dir() else _PACKAGE.parent / name
