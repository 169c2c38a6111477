"""How a conversation with an RTSP camera begins: what it has for us, and where, perhaps after it has sent us elsewhere."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass

from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import Address, split_credentials
from scc_wall.feeds import rtsp_answers
from scc_wall.feeds.login import Login
from scc_wall.feeds.rtsp_talk import Talk
from scc_wall.feeds.rtsp_wire import Message, RtspError
from scc_wall.feeds.sdp import Media, media_of
from scc_wall.feeds.session import CONNECT_LIMIT_S, SILENCE_LIMIT_S, SessionEnded
from scc_wall.feeds.socket_limits import limit
from scc_wall.feeds.tls import Trust, connect

PORTS = {"rtsp": 554, "rtsps": 322}
LOOK_S = 0.5
"""How often a reader that nothing comes to looks at the clock."""
MOVES_LIMIT = 3
_GO_ON_AFTER = frozenset({"answer", "not_found", "busy", "forbidden"})


class NotOurs(Exception):  # noqa: N818 - a fact
    """A camera that FFmpeg must read. It has been left before a session was made."""


@dataclass(frozen=True, slots=True)
class Described:
    """What a camera has for us. base: what its addresses are relative to; whole: the address of all streams together.

    asks: whether it says that it takes GET_PARAMETER; security: see `session.Session.security`.
    """

    media: Media
    base: str
    whole: str
    asks: bool
    security: str


def introduced(address: Address, login: Login, trust: Trust, until: float) -> tuple[Talk, Described]:
    """Connect and ask what there is; SessionEnded when that fails by then, NotOurs where somebody else must.

    A camera that sends us elsewhere is followed; our login goes with us only to the same machine, and no less protected.
    """
    url, peer, was_encrypted = address.filled(login.user, login.password), "", False
    for _ in range(1 + MOVES_LIMIT):
        is_encrypted = address.scheme == "rtsps"
        context = trust.context() if is_encrypted else None
        plain = connect(address.host, address.port or PORTS[address.scheme], CONNECT_LIMIT_S, context)
        if peer and (_peer(plain) != peer or was_encrypted > is_encrypted):
            url, login = address.filled("", ""), Login("", "")
        peer, was_encrypted = _peer(plain), is_encrypted
        limit(plain, LOOK_S, SILENCE_LIMIT_S)
        talk = Talk(plain, login)
        try:
            asks, told = _asked(talk, url, until)
            if told.status == 200:
                security = trust.security if is_encrypted else ""
                return talk, _described(url, told, asks=asks, security=security)
        except BaseException:
            talk.close()
            raise
        talk.close()
        address = _address(rtsp_answers.moved_to(url, told))
        url = address.filled(login.user, login.password)
    raise SessionEnded("answer")


def _asked(talk: Talk, url: str, until: float) -> tuple[bool, Message]:
    is_nonsense = asks = False
    try:
        try:
            asks = "GET_PARAMETER" in ",".join(talk.ask("OPTIONS", url, until=until).headers("public"))
        except SessionEnded as ended:
            if ended.reason not in _GO_ON_AFTER:
                raise
        told = talk.ask("DESCRIBE", url, "Accept: application/sdp", until=until)
    except RtspError:
        is_nonsense = True
    if is_nonsense:
        raise NotOurs
    return asks, told


def _described(url: str, told: Message, *, asks: bool, security: str) -> Described:
    media = media_of(told.body.decode("utf-8", errors="replace"))
    if media is None:
        raise NotOurs
    base = rtsp_answers.base_of(url, told)
    whole = rtsp_answers.whole_of(base, media.session_control)
    # As FFmpeg and live555 do: streams are relative to the whole where that has an address of its own.
    return Described(media, whole if rtsp_answers.is_absolute(media.session_control) else base, whole, asks, security)


def _address(url: str) -> Address:
    """Return where a camera sends us: another RTSP camera and nothing else."""
    address = None
    with contextlib.suppress(Trouble):
        address = split_credentials(url)[0]
    if address is None or address.scheme not in PORTS:
        raise SessionEnded("answer")
    return address


def _peer(plain: socket.socket) -> str:
    try:
        return str(plain.getpeername()[0])
    except OSError:
        return "?"
