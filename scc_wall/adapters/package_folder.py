"""What the packaged program finds in its own folder instead of on the machine: libVLC, its plugins, fonts, X's own libraries.

Nothing is done where the folder has none of it, as in a checkout. Windows has other names, and that was never tried.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import MutableMapping
from pathlib import Path

import scc_wall

FOLDER = Path(scc_wall.__file__).resolve().parents[1]
"""PyInstaller's `_internal`, below which everything lies."""

SYSTEM_FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64")
"""Where a machine has the libraries that come with its graphics driver. x86-64 only, as the package is."""

LIBVLC = (("libvlc.so.5", Path("vlc", "plugins")), ("libvlc.dll", Path("plugins")))
"""What libVLC is called and where its plugins are, on Linux and on Windows."""

QT_PLUGINS = Path("PySide6", "Qt", "plugins")

LOADER_PATH = "LD_LIBRARY_PATH"


class LackingLibraryError(ImportError):
    """A library that the machine lacks, and the package's own needs a newer machine; name: the library's."""


def use_package_folder(folder: Path = FOLDER, environment: MutableMapping[str, str] = os.environ) -> None:
    """Have this process and those it starts use what lies in the package; LackingLibraryError where that cannot be."""
    _forget_the_starter(environment)
    fonts = folder / "fonts" / "fonts.conf"
    library, plugins = next(((folder / one, folder / other) for one, other in LIBVLC if (folder / one).exists()), (None, None))
    if library is not None:
        environment.update(PYTHON_VLC_LIB_PATH=str(library), VLC_PLUGIN_PATH=str(plugins))
        environment.pop("PYTHON_VLC_MODULE_PATH", None)
    if (folder / QT_PLUGINS).exists():
        environment["QT_PLUGIN_PATH"] = str(folder / QT_PLUGINS)
    if fonts.exists():
        environment["FONTCONFIG_FILE"] = str(fonts)
    for path in spare_libraries(folder):
        try:
            ctypes.CDLL(str(path))
        except OSError as error:  # Debian's libexpat asks for a newer C library than all else in the package does
            raise LackingLibraryError(str(error), name=path.name) from None


def package_fonts(folder: Path = FOLDER) -> Path:
    """Return the folder of the package's own fonts; there is none in a checkout."""
    return folder / "fonts"


def spare_libraries(folder: Path, system: tuple[str, ...] = SYSTEM_FOLDERS) -> list[Path]:
    """Return the libraries of the package which this machine lacks, in the order in which they can be loaded.

    X's, OpenGL's and the C++ compiler's belong together with the graphics driver and are the machine's where it has them: an
    older one of ours would keep a newer driver from loading. Loaded by its path, one serves everybody who asks for its name.
    """
    order = folder / "spare" / "order"
    if not order.exists():
        return []
    names = order.read_text(encoding="ascii").split()
    return [order.with_name(name) for name in names if not any(Path(place, name).exists() for place in system)]


def _forget_the_starter(environment: MutableMapping[str, str]) -> None:
    """Undo what PyInstaller's starter set for this process alone: foreign programs (Xvfb, xrandr) must not load our libraries.

    The loader has read its path when this process began; processes of ours set it again for themselves.
    """
    if f"{LOADER_PATH}_ORIG" in environment:
        environment[LOADER_PATH] = environment.pop(f"{LOADER_PATH}_ORIG")
    elif "_PYI_ARCHIVE_FILE" in environment:
        environment.pop(LOADER_PATH, None)
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
