"""Orders to a running simulator, one line of JSON each way over a Unix socket that only its user may open."""

from __future__ import annotations

import asyncio
import json
import os
import socket
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from scc_wall.base.trouble import Trouble
from scc_wall.simulator.faults import HEALTHY, VERBS, changed
from scc_wall.simulator.service import LOG, Service

LINE_LIMIT = 4096
ANSWER_LIMIT = 1 << 20
_PATIENCE = 10.0


@asynccontextmanager
async def commanded(service: Service, path: Path) -> AsyncIterator[None]:
    """Take orders at a socket while the block runs; OSError if another simulator answers there or the place is not writable."""
    _remove_dead(path)
    sock = _bound(path)
    try:
        server = await asyncio.start_unix_server(lambda r, w: _converse(service, r, w), sock=sock, limit=LINE_LIMIT)
    except OSError:
        sock.close()
        raise
    try:
        yield
    finally:
        server.close()
        _remove(path)


def _bound(path: Path) -> socket.socket:
    """Return a socket of mode 0600 that does not listen yet. Not by the umask: other threads make files meanwhile."""
    sock = socket.socket(socket.AF_UNIX)
    try:
        sock.bind(os.fspath(path))
        path.chmod(0o600)
    except OSError:
        sock.close()
        raise
    return sock


def obey(service: Service, line: bytes) -> dict[str, object]:
    """Return the answer to one order, after acting on it."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return {"ok": False, "why": "not-json"}
    if not isinstance(told, dict):
        return {"ok": False, "why": "not-json"}
    verb, camera = told.get("do"), told.get("camera", "all")
    value = told.get("value", told.get("code") if verb == "refuse" else None)
    others = {"status": lambda _: {"ok": True, **status(service)}, **service.orders}
    if isinstance(verb, str) and verb in others:
        return others[verb](told)
    if not isinstance(verb, str) or not isinstance(camera, str) or not _is_order(verb, value):
        return {"ok": False, "why": "unknown-order"}
    meant = service.board.meant(camera.lower())
    if not meant:
        return {"ok": False, "why": "unknown-camera"}
    return {"ok": True, "cameras": len(meant), "cut": act(service, meant, verb, value)}


def act(service: Service, meant: tuple[str, ...], verb: str, value: object) -> int:
    """Carry out an order that is one; return how many connections it cut."""
    for one in meant:
        service.board.change(one, verb, value)
    for session in service.served.open:
        session.is_dead = session.is_dead or service.board.of(session.camera).half_open
    names = meant[0] if len(meant) == 1 else f"{len(meant)} cameras"
    LOG.info("fault: %s %s%s", verb, names, "" if value is None else f" {value}")
    return service.served.drop(meant) if verb == "drop" else 0


def _is_order(verb: str, value: object) -> bool:
    try:
        changed(HEALTHY, verb, value)
    except ValueError:
        return False
    return verb in VERBS


def status(service: Service) -> dict[str, object]:
    """Return sessions per camera, streams and counters since the start."""
    served = service.served
    faulty = {path: service.board.of(path).told() for path in service.cameras}
    return {
        "sessions": len(served.open),
        "opened": served.sessions,
        "per_camera": dict(Counter(session.camera for session in served.open)),
        "per_stream": dict(Counter(f"{session.camera}/{session.stream}" for session in served.open)),
        "transports": dict(Counter(session.road.kind for session in served.open)),
        "dropped_pictures": sum(session.dropped for session in served.open),
        "described": dict(served.described),
        "refused": dict(served.refused),
        "faults": {path: told for path, told in faulty.items() if told},
    }


def ask(path: Path, order: Mapping[str, object]) -> dict[str, object]:
    """Give an order to the simulator at a socket and return its answer; Trouble if there is none."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(_PATIENCE)
            connection.connect(str(path))
            connection.sendall(json.dumps(order).encode() + b"\n")
            answer = bytearray()
            while not answer.endswith(b"\n") and len(answer) < ANSWER_LIMIT and (data := connection.recv(65536)):
                answer += data
        told = json.loads(answer)
    except (OSError, ValueError) as error:
        raise Trouble("simulator.no-answer", path=path) from error
    if not isinstance(told, dict):
        raise Trouble("simulator.no-answer", path=path)
    return told


async def _converse(service: Service, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while line := await asyncio.wait_for(reader.readline(), _PATIENCE):
            writer.write(json.dumps(obey(service, line)).encode() + b"\n")
            await writer.drain()
    except (ValueError, TimeoutError, ConnectionError):
        LOG.debug("a control connection ended early")  # too long a line, silence, or gone
    finally:
        writer.close()


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)


def _remove_dead(path: Path) -> None:
    """Remove a socket nobody listens at any more; anything else at that place is left, and listening there then fails."""
    if not path.is_socket():
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe, suppress(ConnectionRefusedError, FileNotFoundError):
        probe.connect(str(path))
        raise OSError(f"another simulator answers at {path}")
    path.unlink(missing_ok=True)
