"""`python -m scc_wall.app.fault_screen TITLE BODY`: a page on every monitor, for when the wall itself cannot run.

Started by the wall's watchman. Exit code 0: a person asks to try again; 1: to end.
"""

from __future__ import annotations

import signal
import sys

from PySide6.QtWidgets import QApplication

from scc_wall.base.lifeline import end_with_parent
from scc_wall.ui.fault_window import open_fault_windows

TRY_AGAIN, END = 0, 1


def main(arguments: list[str]) -> int:
    """Show the page until somebody decides; return what was decided."""
    end_with_parent()
    title, body = arguments
    application = QApplication(["scc-wall"])
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # nothing here needs an orderly end
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    windows = open_fault_windows(title, body, lambda: application.exit(TRY_AGAIN), lambda: application.exit(END))
    code = int(application.exec())
    del windows
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
