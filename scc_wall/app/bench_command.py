"""`scc-wall bench`: the wall beside bare decoding and other players, before the same cameras, in one run.

Composes the bench with what is ours: the virtual display, the wall's socket. Progress goes to stderr, the table to stdout.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from scc_wall import __version__
from scc_wall.adapters.ctl_socket import ask
from scc_wall.adapters.places import cache_folder
from scc_wall.adapters.virtual_display import start_virtual_display
from scc_wall.app.bench_arguments import bench_parser
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.bench.contender import Contender
from scc_wall.bench.peers import peers
from scc_wall.bench.plot import check_plot, write_plot
from scc_wall.bench.result import Result, as_data
from scc_wall.bench.rows import Row, parse_rows
from scc_wall.bench.scenario import Pace
from scc_wall.bench.server import missing_packages
from scc_wall.bench.session import Asked, Screen, looking, run_bench
from scc_wall.bench.table import table
from scc_wall.bench.wall import Wall
from scc_wall.control.lines import request

STREAMS = (4, 16, 36, 64, 100)
FOUR_MONITORS = (36, 4)
"""The scene of four monitors of nine."""

CLIP_S, QUICK_CLIP_S = 300, 60
"""A film must outlast a contender's run: at its end the camera's session ends."""

MONITOR = (1920, 1080)


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code: 1 also when a contender's run ended early."""
    contenders = all_contenders()
    told = bench_parser(words, [one.name for one in contenders]).parse_args(arguments)
    try:
        if told.plot is not None:
            check_plot(told.plot)
        if told.earlier:
            return _plot_earlier(told, words)
        with interruptible():
            return _bench(told, [one for one in contenders if one.name in told.only], words)
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1


def all_contenders() -> tuple[Contender, ...]:
    """Return bare decoding, the wall, and the peers."""
    bare, *players = peers()
    return (bare, Wall(_ask), *players)


def installed(wanted: Sequence[Contender], tell: Callable[..., None]) -> list[Contender]:
    """Return the contenders that can take part; say of the others what to install. Trouble where the cameras cannot be had."""
    if packages := missing_packages():
        raise Trouble("bench.no_server", packages=" ".join(packages))
    ready = []
    for contender in wanted:
        if packages := contender.missing():
            tell("bench.not_installed", contender=contender.name, packages=" ".join(packages))
        else:
            ready.append(contender)
    return ready


def _bench(told: argparse.Namespace, wanted: Sequence[Contender], words: Words) -> int:
    tell = teller(words)
    ready = installed(wanted, tell)
    versions = {contender.name: contender.version() for contender in ready}
    results: list[Result] = []
    try:
        with closing(run_bench(_asked(told), ready, screens(on_display=told.on_display), tell)) as running:
            for result in running:
                results.append(result)
                if told.json is not None:  # kept as they come: a long run that is broken off has measured something
                    told.json.write_text(as_json(results, versions), encoding="utf-8")
    finally:
        if results:
            sys.stdout.write(table(results, words) + "\n" + words.say("bench.note", cores=os.cpu_count()) + "\n")
            sys.stdout.flush()
    if told.plot is not None:
        write_plot(told.plot, parse_rows(as_json(results, versions), Place("-")), words)
    return 1 if any(result.trouble for result in results) else 0


def _asked(told: argparse.Namespace) -> Asked:
    streams: Sequence[int] = told.streams or ((4,) if told.quick else STREAMS)
    scenes = [(count, told.monitors or 1) for count in streams]
    if told.streams is None and told.monitors is None and not told.quick and not told.on_display:
        scenes.append(FOUR_MONITORS)
    pace = Pace(told.seconds, switches=told.switches)
    if told.quick:
        pace = Pace(told.seconds, rest_s=1.5, limit_s=30.0, switches=min(told.switches, 1), settle_s=1.0)
    return Asked(tuple(scenes), pace, QUICK_CLIP_S if told.quick else CLIP_S, cache_folder() / "bench")


def _plot_earlier(told: argparse.Namespace, words: Words) -> int:
    if told.plot is None:
        raise Trouble("bench.from_what")
    write_plot(told.plot, [row for file in told.earlier for row in _rows_of(file)], words)
    return 0


def _rows_of(file: Path) -> list[Row]:
    place = Place(str(file))
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble("bench.not_results", place) from error
    return parse_rows(text, place)


def _ask(site: Path, words: Sequence[str]) -> Mapping[str, Any]:
    """Ask the wall's socket what `ctl` would ask; Trouble where nobody answers."""
    answer: Mapping[str, Any] = json.loads(ask(site, request(words)))
    return answer


@contextmanager
def interruptible() -> Iterator[None]:
    """End the block by KeyboardInterrupt at the first Ctrl+C, kill or hang-up; further ones must not stop the tidying."""
    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        for one in signals:
            signal.signal(one, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = {one: signal.signal(one, interrupted) for one in signals}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def screens(*, on_display: bool = False) -> Callable[[int], AbstractContextManager[Screen]]:
    """Return how displays are opened; our process's environment names the one that is open, as python-xlib reads it there."""

    @contextmanager
    def own(monitors: int) -> Iterator[Screen]:
        display = start_virtual_display(monitors, *MONITOR)
        before = dict(os.environ)
        os.environ.update(display.environment)
        try:
            yield Screen(display.name, display.environment, *MONITOR, display.process.pid)
        finally:
            os.environ.clear()
            os.environ.update(before)
            display.close()

    @contextmanager
    def given(_monitors: int) -> Iterator[Screen]:
        name = os.environ.get("DISPLAY", "")
        with looking(name) as glass:
            yield Screen(name, {"DISPLAY": name}, *glass.size, None)

    return given if on_display else own


def as_json(results: Sequence[Result], versions: Mapping[str, str]) -> str:
    """Return all figures and what they were measured with."""
    told = {
        "program": f"scc-wall {__version__}",
        "machine": {"cores": os.cpu_count(), "system": platform.platform(), "python": platform.python_version()},
        "versions": dict(versions),
        "results": as_data(results),
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def teller(words: Words) -> Callable[..., None]:
    """Return what tells progress: a sentence's key and what fills it, to stderr."""

    def tell(key: str, **params: object) -> None:
        sys.stderr.write(words.say(key, **params) + "\n")
        sys.stderr.flush()

    return tell
