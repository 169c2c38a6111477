"""`simulate`: reads its arguments, wires everything, serves until it is told to end."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import signal
import ssl
import sys
import time
from contextlib import AsyncExitStack

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.simulator.arguments import fault_parser, simulate_parser
from scc_wall.simulator.catalogue import catalogue, with_domes
from scc_wall.simulator.certificate import server_context
from scc_wall.simulator.control import ask, commanded
from scc_wall.simulator.digest import Account, Gate
from scc_wall.simulator.domes import Domes
from scc_wall.simulator.faults import FaultBoard
from scc_wall.simulator.life import die_with_parent
from scc_wall.simulator.pacer import Pacer
from scc_wall.simulator.play_faults import WrongTimetable, play, read_timetable
from scc_wall.simulator.server import listening
from scc_wall.simulator.service import Served, Service
from scc_wall.simulator.stock import Stock, tidy
from scc_wall.simulator.web import web_serving

PASSWORD_LIMIT = 1024


def run(arguments: list[str], words: Words) -> int:
    """Run `simulate`, or `simulate fault` if that is the first argument, until it is done or told to end.

    Returns the exit code: 0 done, 1 refused, 2 wrong usage, 3 no simulator answers. It takes SIGTERM and SIGINT for itself.
    """
    try:
        if arguments[:1] == ["fault"]:
            return _fault(fault_parser(words).parse_args(arguments[1:]), words)
        asked = simulate_parser(words).parse_args(arguments)
        return asyncio.run(_serve(asked, _account(asked), words))
    except SystemExit as leaving:  # argparse has said why
        return int(leaving.code or 0)
    except WrongTimetable as wrong:
        for trouble in wrong.troubles:
            _say(words.tell(trouble))
        return 1
    except Trouble as trouble:
        _say(words.tell(trouble))
        return 3 if trouble.key == "simulator.no-answer" else 1


def _account(asked: argparse.Namespace) -> Account | None:
    if asked.user is None:
        return None
    if not asked.password_stdin:
        raise Trouble("simulator.no-password")
    line = sys.stdin.readline(PASSWORD_LIMIT).rstrip("\r\n")
    if not line:
        raise Trouble("simulator.no-password")
    return Account(asked.user, line)


def _fault(asked: argparse.Namespace, words: Words) -> int:
    answer = ask(asked.control, {"do": asked.verb, "camera": asked.camera, "value": asked.value})
    if not answer.pop("ok", False):
        key = "simulator.unknown-camera" if answer.get("why") == "unknown-camera" else "simulator.unknown-order"
        raise Trouble(key, camera=asked.camera, order=asked.verb)
    if asked.verb in {"status", "dome", "onvif"}:
        print(json.dumps(answer, indent=1))  # noqa: T201 - the answer is for scripts
    else:
        print(words.say("simulator.fault-done", order=asked.verb, cameras=answer["cameras"]))  # noqa: T201
    return 0


async def _serve(asked: argparse.Namespace, account: Account | None, words: Words) -> int:
    if asked.die_with_parent:
        die_with_parent(os.getppid())
    logging.basicConfig(
        stream=sys.stderr, level=logging.DEBUG if asked.verbose else logging.INFO, format="%(asctime)s %(name)s %(message)s"
    )
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, ended.set)
    cameras = with_domes(catalogue(asked.cameras), asked.domes)
    stock = _stock(asked, words)
    paths = {camera.path: camera for camera in cameras}
    table = read_timetable(asked.faults, tuple(paths)) if asked.faults else None
    gate = Gate(account, time.monotonic, asked.digest.upper()) if account else None
    pacer = Pacer(time.time)
    domes = Domes(paths, stock, account, gate, pacer, asked) if asked.onvif_port is not None else None
    service = Service(paths, domes or stock, FaultBoard(paths), gate, pacer, Served(), time.time, time.monotonic, asked.bind)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(stock.working(max(1, os.cpu_count() or 1)))
        try:
            port = await stack.enter_async_context(listening(service, asked.port))
            ways = await _more_ways(stack, service, asked)
            if asked.control is not None:
                await stack.enter_async_context(commanded(service, asked.control))
            if domes is not None:
                onvif = await stack.enter_async_context(domes.serving(service, port))
        except OSError as error:
            raise Trouble("simulator.cannot-listen", bind=asked.bind, port=asked.port, why=error.strerror or error) from error
        more = f" http://{_host(asked.bind)}:{onvif}" if domes is not None else ""
        print(f"ready rtsp://{_host(asked.bind)}:{port}{more}{ways}", flush=True)  # noqa: T201 - other programs wait for this line
        waiting = [stock.want(camera, "sub") for camera in cameras if domes is None or not domes.draws(camera)]
        playing = asyncio.create_task(play(service, table)) if table is not None else None
        done = asyncio.gather(*waiting, return_exceptions=True)
        done.add_done_callback(lambda _: None if ended.is_set() else _say(words.say("simulator.all-ready", count=len(waiting))))
        await ended.wait()
        if playing is not None:
            playing.cancel()
    return 0


async def _more_ways(stack: AsyncExitStack, service: Service, asked: argparse.Namespace) -> str:
    """Serve over TLS and HTTP too where that was asked for; return how the line `ready` goes on. OSError if it cannot."""
    told = ""

    def context() -> ssl.SSLContext:
        return server_context(asked.cache, asked.bind)

    if asked.rtsps_port is not None:
        port = await stack.enter_async_context(listening(service, asked.rtsps_port, context()))
        told += f" rtsps://{_host(asked.bind)}:{port}"
    if asked.web_port is not None:
        port = await stack.enter_async_context(web_serving(service, asked.web_port, None))
        told += f" web=http://{_host(asked.bind)}:{port}"
    if asked.https_port is not None:
        port = await stack.enter_async_context(web_serving(service, asked.https_port, context))
        told += f" web=https://{_host(asked.bind)}:{port}"
    return told


def _stock(asked: argparse.Namespace, words: Words) -> Stock:
    try:
        asked.cache.mkdir(parents=True, exist_ok=True)
        tidy(asked.cache, time.time())
    except OSError as error:
        raise Trouble("simulator.no-cache", path=asked.cache, why=error.strerror or "") from error
    return Stock(
        asked.cache,
        asked.seconds,
        lambda begun, count, name: _say(words.say("simulator.making", begun=begun, count=count, name=name)),
    )


def _host(bind: str) -> str:
    shown = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(bind, bind)  # noqa: S104 - shown, not bound
    return f"[{shown}]" if ":" in shown else shown


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - progress for the person at the terminal
