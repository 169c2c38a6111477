"""A process of its own that prints a page of HTML as PDF: Qt's documents take seconds, and the GUI thread must not wait.

python -m scc_wall.app.page_process FILE LANGUAGE < page.json    page: {"html": str, "footer": str}
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from scc_wall.adapters.words import load_words
from scc_wall.app.rehearsal_pdf import print_whole
from scc_wall.base.trouble import Place, Trouble
from scc_wall.workers.own_python import own_command, own_environment

PAGE_BYTES = 64 << 20
"""Of a page at the most: a thousand cameras with a picture each are below."""


def save_page(file: Path, html: str, footer: str, language: str, limit_s: float) -> None:
    """Have a page printed into a file that is there whole or not at all. Blocks for seconds; Trouble where it cannot be."""
    environment = {**own_environment(), "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            own_command("scc_wall.app.page_process", str(file), language),
            input=json.dumps({"html": html, "footer": footer}).encode(),
            env=environment, capture_output=True, timeout=limit_s, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Trouble("sheet.not_printed", Place(str(file)), why=type(error).__name__) from None
    if done.returncode or not file.is_file():
        said = done.stderr.decode(errors="replace").strip().splitlines() or [str(done.returncode)]
        raise Trouble("sheet.not_printed", Place(str(file)), why=said[-1][:300])


def main(arguments: list[str]) -> int:
    """Print the page on the standard input; return the exit code."""
    file, words = Path(arguments[0]), load_words(arguments[1])
    page = json.loads(sys.stdin.buffer.read(PAGE_BYTES))
    return 0 if print_whole(file, page["html"], page["footer"], words) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
