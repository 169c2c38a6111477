"""Where the packaged program begins: `scc-wall -m scc_wall.feeds ...` runs that module, everything else is the command line.

The first is what `base/own_program.py` writes for every process of ours; little is loaded before the module itself.
"""

from __future__ import annotations

import re
import runpy
import sys

from scc_wall.adapters.package_folder import FOLDER, LackingLibraryError, use_package_folder
from scc_wall.base.own_program import MODULE, is_frozen

OURS = "scc_wall"
WRONG_USAGE = 2
FORK = "--multiprocessing-fork"
HELPER = re.compile(r"from multiprocessing\.resource_tracker import main; ?main\((\d+)\)")
"""How `multiprocessing` starts a process of a pool, and the one that clears up after it."""


INCOMPLETE = """\
scc-wall: paket ini tidak lengkap ({what}); salin ulang semuanya, lalu periksa dengan perintah di bawah
scc-wall: this package is incomplete ({what}); copy all of it again, then check it by the command below
    cd {folder} && sha256sum --quiet -c SHA256SUMS
"""
LACKING = """\
scc-wall: mesin ini tidak punya {name}, dan yang ada di paket tidak dapat dipakai di sini; pasang dulu dari media sistem operasinya ({what})
scc-wall: this machine lacks {name}, and the package's own cannot be used here; install it from the system's own medium first ({what})
"""  # noqa: E501 - two sentences, as they are printed


NOT_ON_WINDOWS = """\
scc-wall: bagian ini belum berjalan di Windows ({what}); pakai Debian atau Ubuntu
scc-wall: this part does not run on Windows yet ({what}); use Debian or Ubuntu
"""


def main() -> int:
    """Run what the command line says; return the exit code."""
    try:
        return _run()
    except LackingLibraryError as error:
        sys.stderr.write(LACKING.format(name=error.name, what=error))
        return 1
    except ImportError as error:
        if not is_frozen():
            raise
        what = (str(error).strip().splitlines() or [""])[0]  # numpy's is a page
        sentence = NOT_ON_WINDOWS if sys.platform == "win32" else INCOMPLETE
        sys.stderr.write(sentence.format(what=what, folder=FOLDER.parent))
        return 1


def _run() -> int:
    use_package_folder()
    if any(word == FORK or HELPER.fullmatch(word) for word in sys.argv[1:]):
        return _run_part_of_multiprocessing()
    if sys.argv[1:2] == [MODULE]:
        return _run_module(sys.argv[2:])
    from scc_wall.app.cli import main as command_line  # noqa: PLC0415 - a worker does without it

    return command_line()


def _run_part_of_multiprocessing() -> int:
    """Be the process that Python's own `multiprocessing` has started with the words it uses for itself."""
    from multiprocessing import resource_tracker, spawn  # noqa: PLC0415 - only few processes are of this kind

    if FORK in sys.argv:
        spawn.freeze_support()  # does not return
    found = HELPER.fullmatch(sys.argv[-1])
    if found is None:
        return WRONG_USAGE
    resource_tracker.main(int(found[1]))
    return 0


def _run_module(told: list[str]) -> int:
    """Run a module of ours as Python's own `-m` does; whoever named another one gets the code for wrong usage."""
    name = told[0] if told else ""
    if name != OURS and not name.startswith(f"{OURS}."):
        sys.stderr.write(f"scc-wall: bukan bagian program ini / not a part of this program: -m {name}\n")
        return WRONG_USAGE
    sys.argv = [name, *told[1:]]
    runpy.run_module(name, run_name="__main__", alter_sys=True)
    return 0
