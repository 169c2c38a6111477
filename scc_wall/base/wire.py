"""The message wire between our processes: length-prefixed JSON with a version and a size cap.

A frame is four bytes of length (big-endian) and that many bytes of UTF-8 JSON: `{"v": 1, "is": <message name>, ...fields}`.
Never pickle: a player parses hostile video, so what it says is checked field by field before anybody acts on it.
"""

from __future__ import annotations

import dataclasses
import json
import struct
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

VERSION = 1
FRAME_LIMIT = 1 << 20
"""Bytes in one message at the most; a peer that announces more is broken or hostile."""

EXACT_FLOAT = 2**53
"""Largest whole number that may stand for a fraction: above it float() is inexact, and in the end fails."""

_LENGTH = struct.Struct(">I")
_JSON = json.JSONEncoder(ensure_ascii=False)  # json.dumps makes one anew for each message


class WireError(Exception):
    """A peer sent what is not a message of ours."""


def encode(message: object) -> bytes:
    """Return the frame of a message (a dataclass instance); ValueError above FRAME_LIMIT."""
    body = _JSON.encode({"v": VERSION, "is": type(message).__name__, **_plain(message)}).encode()
    if len(body) > FRAME_LIMIT:
        raise ValueError(f"a {type(message).__name__} of {len(body)} bytes is over the limit")
    return _LENGTH.pack(len(body)) + body


def vocabulary(kinds: Iterable[type]) -> dict[str, type]:
    """Return name -> class of the messages a peer may send."""
    return {kind.__name__: kind for kind in kinds}


def decode(body: bytes, known: Mapping[str, type]) -> object:
    """Return the message in a frame's body; WireError for anything that is not exactly one of `known`."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError) as error:  # ValueError: also a number of more digits than Python converts
        raise WireError("not JSON") from error
    if not isinstance(told, dict) or told.pop("v", None) != VERSION:
        raise WireError("another version of the wire")
    kind = known.get(str(told.pop("is", "")))
    if kind is None:
        raise WireError("an unknown message")
    return _checked(told, kind)


class Frames:
    """Cuts a stream of bytes into frame bodies, however it was split."""

    def __init__(self) -> None:
        """Start with nothing received."""
        self._pending = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take bytes and yield each body that is now whole; WireError for a frame above the limit."""
        self._pending += data
        while len(self._pending) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._pending)
            if length > FRAME_LIMIT:
                raise WireError(f"a frame of {length} bytes")
            end = _LENGTH.size + length
            if len(self._pending) < end:
                return
            body = bytes(self._pending[_LENGTH.size : end])
            del self._pending[:end]
            yield body


def _plain(message: object) -> dict[str, object]:
    kind: type = type(message)
    told = {name: getattr(message, name) for name in _fields(kind)}
    for name in _nested(kind):
        told[name] = _plain_value(told[name])
    return told


def _plain_value(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain_value(item) for item in value]
    return _plain(value) if dataclasses.is_dataclass(value) else value


@cache
def _fields(kind: type) -> dict[str, object]:
    return typing.get_type_hints(kind)


@cache
def _nested(kind: type) -> tuple[str, ...]:
    """Return the fields whose values JSON does not know as they are."""
    return tuple(name for name, hint in _fields(kind).items() if hint not in _SIMPLE)


_SIMPLE = (bool, int, float, str)


def _checked(told: dict[str, object], kind: type) -> object:
    """Return the message; what stands in most fields, numbers and plain words, is looked at here and goes no further."""
    hints = _fields(kind)
    if told.keys() != hints.keys():
        raise WireError(f"{kind.__name__} with other fields: {sorted(set(told) ^ set(hints))}")
    for name, hint in hints.items():
        value = told[name]
        if type(value) is not hint or (hint is str and not value.isascii()):  # type: ignore[attr-defined]
            told[name] = _value(value, hint, f"{kind.__name__}.{name}")
    return kind(**told)


def _value(value: object, hint: object, where: str) -> object:
    if isinstance(hint, types.UnionType):
        if value is None and types.NoneType in hint.__args__:
            return None
        others = [one for one in hint.__args__ if one is not types.NoneType]
        return _value(value, others[0], where)
    if typing.get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise WireError(f"{where} is not a list")
        item_hint = typing.get_args(hint)[0]
        return tuple([_value(item, item_hint, where) for item in value])
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        if not isinstance(value, dict):
            raise WireError(f"{where} is not an object")
        return _checked(value, hint)
    return _simple(value, hint, where)


def _simple(value: object, hint: object, where: str) -> object:
    if hint is float and type(value) is int and abs(value) <= EXACT_FLOAT:
        return float(value)
    if type(value) is not hint:
        raise WireError(f"{where} is a {type(value).__name__}")
    if isinstance(value, str) and not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        raise WireError(f"{where} holds half a character")  # it could be neither logged nor sent on
    return value
