"""The wire on real socket pairs: bytes cut anywhere, descriptors beside messages, peers that are hostile, deaf or gone."""

from __future__ import annotations

import os
import socket
import struct
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.base.channel import FDS_AT_ONCE, QUEUE_LIMIT, Channel, PeerGone, Received
from scc_wall.base.feed_messages import AttachPane, CloseFeed, FeedReports, TunePane
from scc_wall.base.messages import FROM_FEEDS, TO_FEEDS, Ping
from scc_wall.base.wire import FRAME_LIMIT, WireError, encode


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    """Count our descriptors: each test closes what it opened, so whatever is left was lost by the channel."""
    before = open_descriptors()
    yield
    assert open_descriptors() == before


def open_descriptors() -> list[str]:
    return sorted(entry.name for entry in Path("/proc/self/fd").iterdir())


def pair() -> tuple[Channel, Channel]:
    ours, theirs = socket.socketpair()
    return Channel(ours, FROM_FEEDS), Channel(theirs, TO_FEEDS)


def raw() -> tuple[socket.socket, Channel]:
    """Return a peer that writes what it likes, and the channel that hears it."""
    ours, theirs = socket.socketpair()
    return ours, Channel(theirs, TO_FEEDS)


def pipe_end() -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def messages(received: list[Received]) -> list[object]:
    return [one.message for one in received]


def test_there_and_back() -> None:
    gui, feeds = pair()
    gui.send(Ping(1))
    gui.send(TunePane("p", "camera/sub"))
    assert messages(feeds.receive()) == [Ping(1), TunePane("p", "camera/sub")]
    assert feeds.receive() == []
    feeds.send(FeedReports(()))
    assert messages(gui.receive()) == [FeedReports(())]
    gui.close()
    feeds.close()


@given(st.lists(st.sampled_from([Ping(1), CloseFeed("ä" * 40), TunePane("p", "")]), max_size=8), st.data())
@settings(max_examples=50)
def test_bytes_cut_anywhere(said: list[object], data: st.DataObject) -> None:
    whole = b"".join(map(encode, said))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=12)))
    peer, channel = raw()
    heard: list[object] = []
    for start, end in zip([0, *cuts], [*cuts, len(whole)], strict=True):
        peer.sendall(whole[start:end])
        heard += messages(channel.receive())
    assert heard == said
    peer.close()
    channel.close()


def test_descriptors_come_with_their_messages() -> None:
    gui, feeds = pair()
    pipes = [os.pipe() for _ in range(5)]
    for number, (_, writing) in enumerate(pipes):
        gui.send(Ping(number))
        gui.send(AttachPane(str(number)), (writing,))
        gui.send(Ping(number))
    heard = feeds.receive()
    assert [len(one.fds) for one in heard] == [0, 1, 0] * 5
    for (reading, _), one in zip(pipes, heard[1::3], strict=True):
        os.write(one.fds[0], b"x")
        os.close(one.fds[0])
        assert os.read(reading, 2) == b"x"
        assert os.read(reading, 2) == b""  # ours was closed: the receiver's was the last
        os.close(reading)
    gui.close()
    feeds.close()


def test_received_descriptors_are_not_inherited() -> None:
    gui, feeds = pair()
    gui.send(AttachPane("p"), (pipe_end(),))
    ((_, (fd,)),) = feeds.receive()
    assert not os.get_inheritable(fd)
    os.close(fd)
    gui.close()
    feeds.close()


def test_descriptors_of_a_message_in_pieces() -> None:
    peer, channel = raw()
    data, fd = encode(AttachPane("p")), pipe_end()
    socket.send_fds(peer, [data[:3]], [fd])
    os.close(fd)
    assert channel.receive() == []
    peer.sendall(data[3:])
    ((message, (got,)),) = channel.receive()
    assert message == AttachPane("p")
    os.close(got)
    peer.close()
    channel.close()


def test_a_peer_that_does_not_read_is_given_up_and_nothing_blocks() -> None:
    gui, feeds = pair()
    began = time.monotonic()
    given_away = [pipe_end() for _ in range(20)]

    def talk() -> None:
        for number in range(1_000_000):
            gui.send(TunePane("p" * 10_000, ""), ())
            if number >= 100 and given_away:
                gui.send(AttachPane("p"), (given_away.pop(),))

    with pytest.raises(PeerGone, match="does not read"):
        talk()
    assert time.monotonic() - began < 10
    assert not given_away
    assert not gui.wants_to_write  # it holds no memory for a dead peer, and no descriptors
    with pytest.raises(PeerGone, match="does not read"):
        gui.send(AttachPane("q"), (pipe_end(),))
    with pytest.raises(PeerGone):
        gui.flush()
    feeds.close()
    gui.close()


def test_what_waits_stays_under_its_bound() -> None:
    gui, feeds = pair()
    while not gui.wants_to_write:
        gui.send(Ping(1))
    waiting = 0
    while waiting < QUEUE_LIMIT - 2_000_000:
        gui.send(TunePane("p" * 100_000, ""))
        waiting += 100_000
    heard: list[object] = []
    while gui.wants_to_write:
        heard += messages(feeds.receive())
        gui.flush()
    heard += messages(feeds.receive())
    assert sum(isinstance(one, TunePane) for one in heard) == waiting // 100_000
    gui.close()
    feeds.close()


def test_a_peer_that_never_stops_talking_does_not_keep_us() -> None:
    peer, channel = raw()
    stop = threading.Event()

    def talk() -> None:
        data = encode(TunePane("p" * 1_000, "")) * 50
        while not stop.is_set():
            try:
                peer.sendall(data)
            except OSError:
                return

    thread = threading.Thread(target=talk)
    thread.start()
    began = time.monotonic()
    for _ in range(5):
        channel.receive()
    assert time.monotonic() - began < 10
    stop.set()
    channel.close()
    thread.join(10)
    assert not thread.is_alive()
    peer.close()


def test_the_peer_s_end() -> None:
    gui, feeds = pair()
    gui.send(Ping(7))
    gui.close()
    assert messages(feeds.receive()) == [Ping(7)]
    with pytest.raises(PeerGone):
        feeds.receive()
    with pytest.raises(PeerGone):
        feeds.send(Ping(1), (pipe_end(),))
    feeds.close()


@pytest.mark.parametrize(
    "data",
    [
        struct.pack(">I", FRAME_LIMIT + 1),
        struct.pack(">I", 2) + b"{}",
        struct.pack(">I", 3) + b"\xff\xff\xff",
        encode(FeedReports(())),
        encode(AttachPane("without its descriptor")),
    ],
)
def test_hostile_frames_are_refused_and_close_what_came_with_them(data: bytes) -> None:
    peer, channel = raw()
    fd = pipe_end()
    socket.send_fds(peer, [encode(AttachPane("p"))], [fd])
    peer.sendall(data)
    os.close(fd)
    with pytest.raises(WireError):
        channel.receive()
    peer.close()
    channel.close()


def test_descriptors_that_belong_to_nothing_cannot_fill_our_table() -> None:
    peer, channel = raw()
    fd = pipe_end()
    for _ in range(FDS_AT_ONCE):
        socket.send_fds(peer, [encode(Ping(1))], [fd])
        channel.receive()
    socket.send_fds(peer, [encode(Ping(1))], [fd])
    with pytest.raises(WireError):
        channel.receive()
    os.close(fd)
    peer.close()
    channel.close()


def test_too_many_descriptors_at_once() -> None:
    peer, channel = raw()
    fd = pipe_end()
    socket.send_fds(peer, [encode(AttachPane("p"))], [fd] * (FDS_AT_ONCE * 2))
    with pytest.raises(WireError):
        channel.receive()
    os.close(fd)
    peer.close()
    channel.close()


def test_a_worker_may_send_no_descriptors_at_all() -> None:
    ours, theirs = socket.socketpair()
    gui, fd = Channel(ours, FROM_FEEDS), pipe_end()
    socket.send_fds(theirs, [encode(FeedReports(()))], [fd])
    with pytest.raises(WireError):
        gui.receive()
    os.close(fd)
    theirs.close()
    gui.close()


def test_a_message_that_is_too_large_takes_its_descriptors_with_it() -> None:
    gui, feeds = pair()
    with pytest.raises(ValueError, match="over the limit"):
        gui.send(AttachPane("p" * FRAME_LIMIT), (pipe_end(),))
    gui.close()
    feeds.close()


def test_closing_closes_what_never_left() -> None:
    gui, feeds = pair()
    while not gui.wants_to_write:
        gui.send(TunePane("p" * 10_000, ""))
    gui.send(AttachPane("p"), (pipe_end(),))
    gui.close()
    feeds.close()


def test_closing_closes_what_nobody_took() -> None:
    peer, channel = raw()
    fd = pipe_end()
    socket.send_fds(peer, [encode(AttachPane("p"))[:9]], [fd])
    os.close(fd)
    channel.receive()
    channel.close()
    peer.close()
