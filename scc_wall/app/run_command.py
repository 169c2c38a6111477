"""`scc-wall run`: the wall of a site."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from scc_wall import __version__
from scc_wall.adapters.doctor_display import display_answers, display_has_gl
from scc_wall.adapters.first_start import Start, may_begin, start_of
from scc_wall.adapters.places import default_site
from scc_wall.adapters.site_files import read_settings
from scc_wall.adapters.site_formats import bring_up
from scc_wall.adapters.site_settings import FILE, FORMAT
from scc_wall.adapters.state_file import last_layout
from scc_wall.adapters.words import LANGUAGE_VARIABLE, load_words
from scc_wall.app.doctor_findings import OLDEST_YEAR
from scc_wall.app.first_setup_command import open_guide
from scc_wall.app.library import Library, load_library
from scc_wall.app.logs import start_logging, watch_for_crashes
from scc_wall.app.migrate_command import sentences
from scc_wall.app.watch import LOG, Watchman
from scc_wall.app.wish import Wish
from scc_wall.base.lifeline import end_with_parent
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words

GL_OUTPUTS = frozenset({"gl", "xcb_glx"})
"""Outputs of libVLC that a driver without OpenGL cannot give; it then draws by another one, and says nothing."""

log = logging.getLogger(__name__)


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall run", description=words.say("app.help_run"))
    parser.add_argument("--site", metavar="DIR", type=Path, help=words.say("app.help_site"))
    parser.add_argument("--layout", metavar="NAME", default="", help=words.say("app.help_layout_name"))
    parser.add_argument("--windowed", action="store_true", help=words.say("app.help_windowed"))
    parser.add_argument("--desk", action="store_true", help=words.say("app.help_desk"))
    parser.add_argument("--watch", action="store_true", help=words.say("care.help_watch"))
    parser.add_argument("--debug", action="store_true", help=words.say("app.help_debug"))
    parser.add_argument("--heartbeat", metavar="FD", type=int, help=argparse.SUPPRESS)
    told = parser.parse_args(arguments)
    start = start_of(told.site or default_site())
    if start is not Start.READY and not told.layout and told.heartbeat is None:
        done = _first_start(told.site or default_site(), start, arguments, words)
        if done is not None:
            return done
    if told.watch:
        return _watched(arguments, told, words)
    if told.heartbeat is not None:
        end_with_parent()  # whoever ends the watchman by force wants no wall without one
    try:
        changed = bring_up(told.site or default_site())
        library = load_library(told.site or default_site())
        words = site_words(library, words)
        start_logging(library.folder / "logs", debug=told.debug)
        for sentence in sentences(changed, words):
            log.warning("%s", sentence)
            sys.stderr.write(sentence + "\n")
        _refuse_newer(library)
        for trouble in library.troubles:
            sys.stderr.write(words.tell(trouble) + "\n")
        name = told.layout or _first_layout(library)
        library.layout(name)
        watch_for_crashes(library.folder / "logs")
        return open_wall(
            library, words, layout=lambda _: name, windowed=told.windowed, heartbeat=told.heartbeat, desk=told.desk
        )
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1


def _first_start(folder: Path, start: Start, arguments: list[str], words: Words) -> int | None:
    """Open the guide of the first set-up where there is a display to show it on; None: go on as if nobody had thought of it.

    Not in a folder of other things, and not where none can be made: that is a mistyped place, and told as ever. Whoever names a
    layout means a site that is there: a script's mistake must not end in a guide that waits for ever.
    """
    if display_answers() and (start is Start.BEGUN or may_begin(folder)):
        try:
            return open_guide(folder, words, tuple(arguments))
        except Trouble as trouble:
            sys.stderr.write(words.tell(trouble) + "\n")
            return 1
    if start is Start.BEGUN:
        sys.stderr.write(words.tell(Trouble("begin.unfinished", Place(str(folder)))) + "\n")
        return 1
    return None


def _watched(arguments: list[str], told: argparse.Namespace, words: Words) -> int:
    """Run the wall as the child of a watchman; return its exit code."""
    folder = told.site or default_site()
    if not folder.is_dir():
        sys.stderr.write(words.tell(Trouble("site.missing", Place(str(folder)))) + "\n")
        return 1
    settings, _, _ = read_settings(folder)
    start_logging(folder / "logs", debug=told.debug, file=LOG)
    kept = ["--site", str(folder), *(word for word in arguments if word in {"--windowed", "--desk", "--debug"})]
    words = words if LANGUAGE_VARIABLE in os.environ else load_words(settings.language)
    return Watchman(kept, told.layout, folder / "logs", words).run()


def open_wall(
    library: Library,
    words: Words,
    *,
    layout: Callable[[int], str],
    windowed: bool = False,
    duration_s: float = 0.0,
    screenshot: Path | None = None,
    heartbeat: int | None = None,
    desk: bool = False,
) -> int:
    """Run a site's wall on the display there is; return the exit code, Trouble where it cannot start.

    layout: names the first layout, for the number of monitors; screenshot: file for a picture of the wall once all is live;
    heartbeat: descriptor for a watchman's pipe; desk: open the operator's desk also where every monitor has tiles.
    """
    if not display_answers():
        raise Trouble("app.no_display", display=os.environ.get("DISPLAY", ""))
    for odd in _odd(library):
        log.info("%s", words.tell(odd))  # a warning would be on the terminal a second time
        sys.stderr.write(words.tell(odd) + "\n")
    log.info("scc-wall %s starts: %d cameras, %d layouts", __version__, len(library.cameras), len(library.layouts))
    # libVLC can draw into windows of X11 only (through XWayland on Wayland); the wall counts in the screen's own pixels.
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    scale = os.environ.pop("QT_SCALE_FACTOR", "")  # Qt would take it in spite of the line above; here it is the desk's size
    os.environ.pop("QT_SCREEN_SCALE_FACTORS", None)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.services=false")
    from scc_wall.app.wall_program import run_wall  # noqa: PLC0415 - Qt reads its environment when it is loaded

    return run_wall(library, words, Wish(layout, windowed, duration_s, screenshot, heartbeat, desk, scale))


def _odd(library: Library) -> Iterator[Trouble]:
    """Yield what a person must know of this machine although the wall can run: pictures drawn in another way, a wrong clock."""
    settings = library.site.settings
    if settings.output in GL_OUTPUTS and display_has_gl() is False:
        yield Trouble("app.no_gl", Place(str(library.folder / FILE)), output=settings.output)
    year = datetime.now(UTC).year
    if year < OLDEST_YEAR:
        yield Trouble("app.clock_past", year=year)


def site_words(library: Library, words: Words) -> Words:
    """Return the words of the site's language, unless the command line or the environment has chosen one."""
    return words if LANGUAGE_VARIABLE in os.environ else load_words(library.site.settings.language)


def _refuse_newer(library: Library) -> None:
    """Raise Trouble for a site that a newer program made: what it means by its files is only half known here."""
    settings = library.site.settings
    if settings.is_newer:
        raise Trouble("care.site_newer", Place(str(library.folder)), told=settings.format, ours=FORMAT)


def _first_layout(library: Library) -> str:
    """Return the layout shown last, else the first; Trouble where there is none at all."""
    last = last_layout(library.folder)
    if last is not None and library.site.layout(last) is not None:
        return last
    if not library.layouts:
        raise Trouble("app.no_layouts", Place(str(library.folder)), folder=library.folder)
    return library.layouts[0].name
