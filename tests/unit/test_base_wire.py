import dataclasses
import json
import struct
import types
import typing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.base import feed_messages, messages, player_messages
from scc_wall.base.wire import FRAME_LIMIT, Frames, WireError, decode, encode, vocabulary

DIRECTIONS = {
    "TO_FEEDS": messages.TO_FEEDS,
    "FROM_FEEDS": messages.FROM_FEEDS,
    "TO_PLAYER": messages.TO_PLAYER,
    "FROM_PLAYER": messages.FROM_PLAYER,
}
ALL: dict[str, type] = {name: kind for known in DIRECTIONS.values() for name, kind in known.items()}


@dataclasses.dataclass(frozen=True, slots=True)
class Odd:
    """What no message of ours has yet, and the wire promises."""

    share: float
    name: str | None
    counts: tuple[int, ...]


KNOWN = {**ALL, **vocabulary([Odd])}


def values(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, types.UnionType):
        return st.one_of(*(values(one) for one in hint.__args__))
    if hint is types.NoneType:
        return st.none()
    if typing.get_origin(hint) is tuple:
        return st.lists(values(typing.get_args(hint)[0]), max_size=3).map(tuple)
    if dataclasses.is_dataclass(hint):
        return instances(typing.cast("type", hint))
    simple: dict[Any, st.SearchStrategy[Any]] = {
        bool: st.booleans(),
        int: st.integers(),
        str: st.text(),
        float: st.floats(allow_nan=False, allow_infinity=False),
    }
    return simple[hint]


def instances(kind: type) -> st.SearchStrategy[Any]:
    return st.builds(kind, **{name: values(hint) for name, hint in typing.get_type_hints(kind).items()})


MESSAGES = st.one_of(*(instances(kind) for kind in KNOWN.values()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def body_of(frame: bytes) -> bytes:
    (body,) = Frames().feed(frame)
    return body


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_every_message_comes_back_as_it_was(name: str) -> None:
    @settings(max_examples=25)
    @given(instances(KNOWN[name]))
    def comes_back(message: object) -> None:
        assert decode(body_of(encode(message)), KNOWN) == message

    comes_back()


def test_every_message_is_in_a_direction() -> None:
    parts = {"FeedReport", "PaneClock", "PaneReport"}  # travel inside others
    defined = {
        name
        for module in (messages, feed_messages, player_messages)
        for name, thing in vars(module).items()
        if isinstance(thing, type) and thing.__module__ == module.__name__
    }
    assert set(ALL) == defined - parts


def test_descriptors_travel_beside_known_messages_only() -> None:
    assert set(messages.FDS) <= set(ALL)


@given(st.lists(MESSAGES, max_size=4), st.data())
def test_any_split_of_the_bytes_gives_the_same_messages(sent: list[object], data: st.DataObject) -> None:
    stream = b"".join(encode(message) for message in sent)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=8)))
    frames, got = Frames(), []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        got += [decode(body, KNOWN) for body in frames.feed(stream[start:end])]
    assert got == sent


def test_byte_by_byte() -> None:
    frames, got = Frames(), []
    for byte in encode(messages.Ping(1)) + encode(messages.Quit()):
        got += list(frames.feed(bytes([byte])))
    assert [decode(body, KNOWN) for body in got] == [messages.Ping(1), messages.Quit()]


@given(st.binary(max_size=200))
def test_junk_is_refused_as_such(body: bytes) -> None:
    with pytest.raises(WireError):
        decode(body, KNOWN)


@given(st.sampled_from(sorted(KNOWN)), st.dictionaries(st.text(max_size=5), JSON, max_size=4), st.data())
def test_json_that_is_no_message_is_refused_as_such(name: str, junk: dict[str, Any], data: st.DataObject) -> None:
    fields = {item.name: data.draw(JSON) for item in dataclasses.fields(KNOWN[name])}
    body = json.dumps({**junk, **fields, "v": 1, "is": name}).encode()
    try:
        message = decode(body, KNOWN)
    except WireError:
        return
    assert dataclasses.asdict(typing.cast("Any", message)).keys() == fields.keys()
    for item, hint in typing.get_type_hints(KNOWN[name]).items():
        if hint in (int, str, bool, float):
            assert type(getattr(message, item)) is hint


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'{"v": 2, "is": "Quit"}',
        b'{"v": 1}',
        b'{"v": 1, "is": "Eval"}',
        b'{"v": 1, "is": ["Quit"]}',
        b'{"v": 1, "is": "Quit", "more": 1}',
        b'{"v": 1, "is": "Ping"}',
        b'{"v": 1, "is": "Ping", "count": "1"}',
        b'{"v": 1, "is": "Ping", "count": true}',
        b'{"v": 1, "is": "Ping", "count": 1.0}',
        b'{"v": 1, "is": "Ping", "count": null}',
        b'{"v": 1, "is": "PaneReports", "reports": {}}',
        b'{"v": 1, "is": "PaneReports", "reports": [1]}',
        b'{"v": 1, "is": "PaneReports", "reports": [{}]}',
        b'{"v": 1, "is": "Odd", "share": "1", "name": null, "counts": []}',
        b'{"v": 1, "is": "Odd", "share": 1, "name": 3, "counts": []}',
        b'{"v": 1, "is": "Odd", "share": true, "name": null, "counts": []}',
        pytest.param(b"[" * 200_000, id="deep"),
        pytest.param(b'{"v": 1, "is": "Ping", "count": ' + b"9" * 5000 + b"}", id="endless number"),
        pytest.param(b'{"v": 1, "is": "Odd", "share": ' + b"9" * 400 + b', "name": null, "counts": []}', id="huge share"),
        pytest.param(rb'{"v": 1, "is": "CloseFeed", "feed": "\ud800"}', id="half a character"),
    ],
)
def test_wrong_bodies(body: bytes) -> None:
    with pytest.raises(WireError):
        decode(body, KNOWN)


def test_a_whole_number_serves_where_a_fraction_is_meant() -> None:
    told = decode(b'{"v": 1, "is": "Odd", "share": 2, "name": "x", "counts": [1, 2]}', KNOWN)
    assert told == Odd(2.0, "x", (1, 2))
    assert isinstance(told.share, float)


def test_a_message_of_the_other_direction_is_refused() -> None:
    with pytest.raises(WireError):
        decode(body_of(encode(messages.Hello("player", 7))), messages.TO_FEEDS)


def test_a_frame_above_the_limit_is_refused_before_it_is_kept() -> None:
    with pytest.raises(WireError):
        list(Frames().feed(struct.pack(">I", FRAME_LIMIT + 1)))


def test_the_largest_frame_passes() -> None:
    empty = len(body_of(encode(messages.CloseFeed(""))))
    message = messages.CloseFeed("x" * (FRAME_LIMIT - empty))
    assert decode(body_of(encode(message)), KNOWN) == message
    with pytest.raises(ValueError, match="over the limit"):
        encode(messages.CloseFeed("x" * (FRAME_LIMIT - empty + 1)))


def test_nothing_of_a_refused_value_is_told() -> None:
    body = json.dumps({"v": 1, "is": "Ping", "count": "s3cret-password"}).encode()
    with pytest.raises(WireError) as caught:
        decode(body, KNOWN)
    assert "s3cret" not in str(caught.value)
