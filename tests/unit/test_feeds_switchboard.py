"""Routes of feeds to panes, with pipes that only remember what they were given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

import pytest

from scc_wall.base.feed_messages import PaneClock
from scc_wall.feeds.line import GOP_BYTES
from scc_wall.feeds.pane_pipe import PanePipe
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.pipe_end import PipeClosed
from scc_wall.feeds.source import Kind
from scc_wall.feeds.switchboard import Switchboard

SMALL = Kind("h264", 640, 360)
LARGE = Kind("hevc", 3840, 2160)


@dataclass
class FakePipe:
    fd: int = 7
    got: list[str] = field(default_factory=list)
    is_closed: bool = False
    has_reader: bool = True
    flushed: int = 0
    unread: bool = False
    keys_only: bool = False
    dropped: int = 0
    queued_bytes: int = 0
    codecs: tuple[str, ...] = ("h264", "hevc")
    earlier_s: float = 0.0
    began_at: float | None = None
    has_gone_on: bool = False
    owed_s: float = 0.0
    next_s: float = -1.0

    def carries(self, codec: str) -> bool:
        return codec in self.codecs

    def wants_group(self, _now: float) -> bool:
        told, self.has_gone_on = self.has_gone_on, False
        return told

    def catch_up(self, by_s: float) -> None:
        self.owed_s = by_s

    def thin(self, *, keys_only: bool) -> None:
        self.keys_only = keys_only

    def join(self, codec: str, pictures: list[Picture], now: float, *, waits_for_key: bool, next_s: float) -> None:
        waits = " wait" if waits_for_key else ""
        self._write(f"join {codec} {' '.join(one.data.decode() for one in pictures)}{waits}")
        self.next_s = next_s

    def send(self, codec: str, picture: Picture, due: float, now: float) -> None:
        self._write(picture.data.decode())

    def hold(self, now: float) -> None:
        self._write(f"hold {now:.0f}")

    def let_go(self, now: float) -> None:
        self._write(f"let go {now:.0f}")

    def wait_for_key(self) -> None:
        self._write("wait for key")

    def flush(self) -> None:
        self.flushed += 1
        if not self.has_reader:
            raise PipeClosed

    def is_unread(self, now: float) -> bool:
        assert now == 100.0
        return self.unread

    def fileno(self) -> int:
        return self.fd

    def close(self) -> None:
        assert not self.is_closed
        self.is_closed = True

    def _write(self, text: str) -> None:
        assert not self.is_closed
        if not self.has_reader:
            raise PipeClosed
        self.got.append(text)


class Board:
    """A switchboard with its panes, and what it told of joining."""

    def __init__(self) -> None:
        self.joined: list[tuple[str, str]] = []
        self.outgrown: list[tuple[str, bool]] = []
        self.board = Switchboard(lambda: 100.0, self._note, lambda pane, jpeg: self.outgrown.append((pane, jpeg)))
        self.pipes: dict[str, FakePipe] = {}

    def _note(self, pane: str, feed: str, at: float) -> None:
        assert at == 100.0
        self.joined.append((pane, feed))

    def attach(self, pane: str, fd: int = 7) -> FakePipe:
        self.pipes[pane] = FakePipe(fd)
        self.board.attach(pane, cast("PanePipe", self.pipes[pane]))
        return self.pipes[pane]

    def take(self, feed: str, *texts: str, kind: Kind = SMALL, due: float = 99.0, apart: float = 0.0) -> None:
        """Bring pictures, the first due then and the others so far apart; a text in capitals is a key picture."""
        for number, text in enumerate(texts):
            picture = Picture(text.encode(), 99.0, None, key=text.isupper())
            self.board.take(feed, kind, picture, due + number * apart)


@pytest.fixture
def board() -> Board:
    made = Board()
    for feed in ("a", "b"):
        made.board.open_feed(feed)
    return made


def test_tuned_before_the_first_key_picture(board: Board) -> None:
    pane = board.attach("1")
    board.board.tune("1", "a")
    board.take("a", "p")
    assert (pane.got, board.joined) == ([], [])
    board.take("a", "K", "p", "q")
    assert pane.got == ["join h264 K", "p", "q"]
    assert board.joined == [("1", "a")]


def test_tuned_after_it_gets_the_whole_group(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K", "p", "q")
    board.board.tune("1", "a")
    board.take("a", "r")
    assert pane.got == ["join h264 K p q", "r"]
    assert board.joined == [("1", "a")]


def test_tuned_to_the_next_key_picture_it_waits_for_that_and_the_old_one_goes_on(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K")
    board.board.tune("1", "a")
    board.take("b", "L", "p", due=99.8, apart=0.05)
    board.board.tune("1", "b", at_key=True)
    board.take("b", "q", due=99.9)
    board.take("a", "x")
    assert pane.got == ["join h264 K", "x"]
    assert pane.next_s == 0.0
    board.take("b", "M", "r", due=100.01, apart=0.05)
    assert pane.got == ["join h264 K", "x", "join h264 M", "r"]
    assert pane.next_s == pytest.approx(0.01 + 0.07)  # it is due 10 ms from now, and pictures came 70 ms apart
    assert board.joined == [("1", "a"), ("1", "b")]


def test_a_pane_that_waits_for_its_key_picture_can_be_given_the_group_after_all(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K", "p")
    board.board.tune("1", "a", at_key=True)
    board.board.tune("1", "a")
    board.take("a", "q", "L")
    assert pane.got == ["join h264 K p", "q", "L"]


def test_what_a_pipe_cannot_carry_is_asked_for_once_with_what_it_is(board: Board) -> None:
    board.attach("1")
    board.attach("2").codecs = ("mjpeg",)
    board.take("a", "J", "J", kind=Kind("mjpeg", 640, 360))
    board.take("b", "K", "p")
    for pane, feed in (("1", "a"), ("1", "a"), ("2", "b")):
        board.board.tune(pane, feed)
    assert board.outgrown == [("1", True), ("2", False)]
    board.attach("1").codecs = ("mjpeg",)
    board.board.tune("1", "a")
    assert board.pipes["1"].got == ["join mjpeg J"]


def test_a_muted_pane_stands_still_until_it_is_tuned_and_goes_on_where_that_cannot_be_shown(board: Board) -> None:
    pane = board.attach("1")
    board.board.mute("1")  # it shows nothing yet
    board.take("a", "K")
    board.board.tune("1", "a")
    board.board.mute("1")
    board.take("a", "p")
    board.board.tune("1", "b")  # which has no picture
    board.take("a", "q")
    assert pane.got == ["join h264 K", "join h264 K p", "q"]
    board.board.mute("1")
    board.board.tune("1", "nobody")
    board.take("a", "r")
    assert pane.got[3:] == ["join h264 K p q", "r"]
    board.board.mute("1")
    board.board.tune("1", "a")
    assert pane.got[5:] == ["join h264 K p q r"]
    board.board.mute("1")
    board.board.tune("1", "")
    board.board.tune("1", "b")
    assert pane.got[6:] == []
    board.take("b", "L")
    assert pane.got[6:] == ["join h264 L"]


def test_what_tuning_costs_is_nothing_where_nothing_is_to_be_decoded(board: Board) -> None:
    board.attach("1")
    assert board.board.outlook("1", "a").decoding_s == 0.0
    assert board.board.outlook("1", "nobody").decoding_s == 0.0
    board.take("a", "K", "p")
    assert board.board.outlook("1", "a").decoding_s > 0.0
    board.board.tune("1", "a")
    assert board.board.outlook("1", "a").decoding_s == 0.0


@pytest.fixture
def two_streams(board: Board) -> Board:
    """Camera c shows its sub stream, has a main stream of two pictures, and there is another camera."""
    for feed in ("c/sub", "c/main", "d/sub"):
        board.board.open_feed(feed)
    board.attach("1")
    board.take("c/sub", "K", due=99.9)
    board.take("c/main", "L", "p", due=99.9)
    board.take("d/sub", "M", due=99.9)
    assert not board.board.outlook("1", "c/main").beside  # it shows nothing yet
    board.board.tune("1", "c/sub")
    return board


def test_a_pane_is_beside_what_it_is_tuned_to_while_it_shows_another_stream_of_that_camera(two_streams: Board) -> None:
    assert not two_streams.board.outlook("1", "c/main").beside  # its key picture is as new as anything
    two_streams.take("c/main", "q", due=99.9)
    assert two_streams.board.outlook("1", "c/main").beside
    two_streams.take("d/sub", "q", "r", due=99.9)
    assert not two_streams.board.outlook("1", "d/sub").beside


def test_nothing_is_beside_a_stream_that_stands_still(board: Board) -> None:
    board.board.open_feed("c/sub")
    board.board.open_feed("c/main")
    board.attach("1")
    board.take("c/sub", "K", due=98.5)
    board.take("c/main", "L", "p", "q", due=99.9)
    board.board.tune("1", "c/sub")
    assert not board.board.outlook("1", "c/main").beside


@pytest.mark.parametrize("silent", [True, False], ids=["hangs", "has ended"])
def test_what_waits_beside_a_stream_that_gives_nothing_more_is_shown_with_its_next_picture(
    two_streams: Board, silent: bool
) -> None:
    pane = two_streams.pipes["1"]
    two_streams.board.tune("1", "c/main", at_key=True)
    two_streams.board.session_ended("d/sub")
    two_streams.take("c/main", "q", due=99.9)
    assert pane.got == ["join h264 K"]
    if silent:
        two_streams.take("c/sub", "old", due=98.0)
    else:
        two_streams.board.session_ended("c/sub")
    two_streams.take("c/main", "r", due=99.9)
    assert pane.got[-1] == "join h264 L p q r"
    assert two_streams.joined[-1] == ("1", "c/main")


def test_what_waits_beside_a_stream_that_is_closed_is_shown_at_once(two_streams: Board) -> None:
    two_streams.board.tune("1", "c/main", at_key=True)
    two_streams.board.close_feed("c/sub")
    assert two_streams.pipes["1"].got[-1] == "join h264 L p"
    two_streams.take("c/main", "q", due=99.9)
    assert two_streams.pipes["1"].got[-1] == "q"


def test_no_pane_goes_back_to_the_old_key_picture_of_a_large_group(board: Board) -> None:
    """A sub stream with a picture a second is often silent for as long, and a large group is joined by its key picture."""
    pane = shows_sub(board, due=98.9)
    board.take("c/main", "L", *"pqrstuvwxy", kind=LARGE, due=98.0, apart=0.2)
    assert board.board.outlook("1", "c/main").beside
    board.board.tune("1", "c/main", at_key=True)
    board.take("c/main", "z", kind=LARGE, due=99.9)
    board.board.session_ended("c/sub")
    board.take("c/main", "a", kind=LARGE, due=99.95)
    assert pane.got == ["join h264 K", "wait for key"]
    board.take("c/main", "M", kind=LARGE, due=99.99)
    assert pane.got[-1] == "join hevc M"


def test_no_pane_goes_back_to_a_stream_with_a_picture_a_second(board: Board) -> None:
    pane = shows_sub(board, due=99.95)
    board.take("c/main", "L", due=99.0)
    assert board.board.outlook("1", "c/main").beside
    board.board.tune("1", "c/main", at_key=True)
    board.take("c/main", "M", due=99.99)
    assert pane.got == ["join h264 K", "join h264 M"]


def test_no_pane_that_gets_key_pictures_only_goes_back(board: Board) -> None:
    shows_sub(board, due=98.9)
    board.take("c/main", "L", "p", "q", due=98.7, apart=0.2)
    assert not board.board.outlook("1", "c/main").beside
    board.board.thin("1", keys_only=True)
    assert board.board.outlook("1", "c/main").beside


@pytest.mark.parametrize("ended", ["closed", "session ended"])
@pytest.mark.parametrize("is_tuned_before", [True, False])
def test_no_pane_goes_back_where_its_stream_ends_while_the_other_hangs(board: Board, ended: str, is_tuned_before: bool) -> None:
    pane = shows_sub(board, due=99.5)
    board.take("c/main", "L", "p", "q", due=98.0)
    if is_tuned_before:
        board.board.tune("1", "c/main", at_key=True)
    (board.board.close_feed if ended == "closed" else board.board.session_ended)("c/sub")
    if not is_tuned_before:
        assert board.board.outlook("1", "c/main").beside
        board.board.tune("1", "c/main", at_key=True)
    board.take("c/main", "r", due=98.2)
    assert pane.got[0] == "join h264 K"
    assert not [text for text in pane.got[1:] if text != "wait for key"]
    board.take("c/main", "s", due=99.45)
    assert pane.got[-1] == "join h264 L p q r s"


def test_what_a_closed_feed_left_on_the_glass_says_nothing_of_another_camera(board: Board) -> None:
    pane = shows_sub(board, due=99.5)
    board.take("a", "L", "p", "q", due=98.0)
    board.board.close_feed("c/sub")
    assert not board.board.outlook("1", "a").beside
    board.board.tune("1", "a")
    assert pane.got[-1] == "join h264 L p q"
    board.board.open_feed("c/sub")
    board.take("c/sub", "M", "r", "s", due=98.0)
    assert not board.board.outlook("1", "c/sub").beside  # what it showed of that camera is gone


def test_no_pane_goes_back_to_the_key_picture_of_a_group_over_the_cap(board: Board) -> None:
    shows_sub(board, due=99.9)
    board.take("c/main", "L", "p" * GOP_BYTES, "q", due=90.0, apart=4.9)
    assert board.board.outlook("1", "c/main").beside


def shows_sub(board: Board, due: float) -> FakePipe:
    """Have a pane show the sub stream of camera c, whose newest picture was due then."""
    for feed in ("c/sub", "c/main"):
        board.board.open_feed(feed)
    pane = board.attach("1")
    board.take("c/sub", "K", due=due)
    board.board.tune("1", "c/sub")
    return pane


def test_another_camera_s_key_picture_is_waited_for_whatever_becomes_of_the_old_camera(two_streams: Board) -> None:
    two_streams.board.tune("1", "d/sub", at_key=True)
    two_streams.board.session_ended("c/sub")
    two_streams.take("d/sub", "p", due=99.9)
    assert two_streams.pipes["1"].got == ["join h264 K", "wait for key"]


def test_a_stream_without_a_key_picture_yet_is_waited_for_beside_one_that_has_ended(two_streams: Board) -> None:
    two_streams.board.open_feed("c/third")
    two_streams.board.tune("1", "c/third")
    two_streams.board.session_ended("c/sub")
    two_streams.take("c/third", "p", due=99.9)
    assert two_streams.pipes["1"].got == ["join h264 K", "wait for key"]


def test_the_old_picture_goes_on_until_the_new_key_picture(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K")
    board.board.tune("1", "a")
    board.board.tune("1", "b")
    board.take("a", "p")
    board.take("b", "x")
    board.take("b", "L", "y")
    board.take("a", "q", "M")
    assert pane.got == ["join h264 K", "p", "join h264 L", "y"]
    assert board.joined == [("1", "a"), ("1", "b")]


def test_back_before_the_new_one_came(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K")
    for feed in ("a", "b", "a"):
        board.board.tune("1", feed)
    board.take("b", "L")
    board.take("a", "p")
    assert pane.got == ["join h264 K", "p"]
    assert board.joined == [("1", "a")]


def test_two_panes_share_a_feed(board: Board) -> None:
    first, second = board.attach("1"), board.attach("2")
    board.board.tune("1", "a")
    board.take("a", "K", "p")
    board.board.tune("2", "a")
    board.take("a", "q")
    assert first.got == ["join h264 K", "p", "q"]
    assert second.got == ["join h264 K p", "q"]
    board.board.detach("1")
    board.take("a", "r")
    assert first.is_closed
    assert second.got[-1] == "r"


def test_an_empty_feed_shows_nothing_more(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K")
    board.board.tune("1", "a")
    board.board.tune("1", "")
    board.take("a", "p", "L")
    assert pane.got == ["join h264 K"]
    board.board.tune("1", "a")
    assert pane.got == ["join h264 K", "join h264 L"]


def test_a_closed_feed_leaves_the_last_picture(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K")
    board.board.tune("1", "a")
    board.board.close_feed("a")
    board.take("a", "p", "L")
    assert pane.got == ["join h264 K"]
    assert not pane.is_closed
    board.board.open_feed("a")
    board.board.tune("1", "a")
    board.take("a", "M")
    assert pane.got == ["join h264 K", "join h264 M"]


def test_opening_twice_loses_nothing(board: Board) -> None:
    board.take("a", "K")
    board.board.open_feed("a")
    pane = board.attach("1")
    board.board.tune("1", "a")
    assert pane.got == ["join h264 K"]


def test_a_replaced_player_is_fed_anew(board: Board) -> None:
    old = board.attach("1")
    board.take("a", "K", "p")
    board.board.tune("1", "a")
    new = board.attach("1")
    assert old.is_closed
    board.take("a", "q")
    assert new.got == []
    board.board.tune("1", "a")
    board.take("a", "r")
    assert new.got == ["join h264 K p q", "r"]
    assert board.joined == [("1", "a"), ("1", "a")]


def test_a_player_that_is_gone_costs_the_others_nothing(board: Board) -> None:
    dead, living = board.attach("1"), board.attach("2")
    board.take("a", "K")
    for pane in ("1", "2"):
        board.board.tune(pane, "a")
    dead.has_reader = False
    board.take("a", "p", "q")
    assert dead.is_closed
    assert living.got == ["join h264 K", "p", "q"]
    board.board.tune("1", "b")
    board.take("b", "L")
    assert board.joined == [("1", "a"), ("2", "a")]
    board.board.detach("1")
    again = board.attach("1")
    board.board.tune("1", "a")
    assert again.got == ["join h264 K p q"]


def test_a_detached_pane_is_not_told_to_have_joined(board: Board) -> None:
    board.attach("1")
    board.board.tune("1", "a")
    board.board.detach("1")
    board.take("a", "K")
    assert board.joined == []
    board.board.detach("1")
    board.board.tune("nobody", "a")
    assert board.joined == []


def test_after_a_session_nothing_of_it_is_shown_and_the_next_begins_with_a_key_picture(board: Board) -> None:
    first, second = board.attach("1"), board.attach("2")
    board.take("a", "K", "p")
    board.board.tune("1", "a")
    board.board.session_ended("a")
    board.board.tune("2", "a")
    board.take("a", "q")
    assert first.got == ["join h264 K p", "wait for key", "q"]  # the pipe itself keeps q back
    assert second.got == []
    board.take("a", "L")
    assert second.got == ["join h264 L"]


def test_a_group_that_takes_long_to_decode_is_joined_by_its_key_picture(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K", *"p" * 20, kind=LARGE)
    board.board.tune("1", "a")
    assert pane.got == ["join hevc K wait"]


def test_a_group_over_the_cap_is_joined_by_its_key_picture(board: Board) -> None:
    pane = board.attach("1")
    board.take("a", "K")
    board.board.take("a", SMALL, Picture(b"x" * GOP_BYTES, 99.0, None, key=False), 99.0)
    board.board.tune("1", "a")
    assert pane.got == ["join h264 K wait"]  # what comes next builds on what was left out


def test_a_key_picture_that_only_heals_is_followed_by_what_comes_as_a_better_one_may_never_come(board: Board) -> None:
    pane = board.attach("1")
    board.board.take("a", LARGE, Picture(b"K", 99.0, None, key=True, heals=True), 99.0)
    board.take("a", *"pqrstuvwxyz", kind=LARGE)
    board.board.tune("1", "a")
    assert pane.got == ["join hevc K"]


def test_a_pipe_that_can_take_more_is_flushed(board: Board) -> None:
    first, second = board.attach("1", fd=11), board.attach("2", fd=12)
    board.board.flush(12)
    board.board.flush(99)
    assert (first.flushed, second.flushed) == (0, 1)
    second.has_reader = False
    board.board.flush(12)
    assert second.is_closed


def test_a_player_that_has_not_begun_to_read_is_known(board: Board) -> None:
    first, second = board.attach("1"), board.attach("2")
    assert not board.board.has_unread()
    second.unread = True
    assert board.board.has_unread()
    first.unread, second.unread = True, False
    assert board.board.has_unread()


def test_closing_closes_every_pipe(board: Board) -> None:
    pipes = [board.attach("1"), board.attach("2")]
    board.board.tune("1", "a")
    board.board.close()
    board.take("a", "K")
    assert all(pipe.is_closed for pipe in pipes)
    assert board.joined == []


def test_a_feed_nobody_opened(board: Board) -> None:
    pane = board.attach("1")
    board.board.tune("1", "c")
    board.take("c", "K")
    board.board.session_ended("c")
    board.board.close_feed("c")
    assert pane.got == []


def test_a_thin_pane_stays_thin_with_its_next_pipe_until_it_is_detached(board: Board) -> None:
    board.board.thin("p", keys_only=True)
    assert board.attach("p").keys_only
    assert board.attach("p", fd=8).keys_only
    board.board.thin("p", keys_only=False)
    assert not board.pipes["p"].keys_only
    board.board.thin("p", keys_only=True)
    board.board.detach("p")
    assert not board.attach("p").keys_only


def test_the_pressure_counts_what_pipes_that_are_gone_have_dropped(board: Board) -> None:
    first, second = board.attach("p"), board.attach("q", fd=8)
    first.dropped, first.queued_bytes, second.dropped, second.queued_bytes = 2, 500, 1, 40
    assert board.board.pressure() == (3, 540)
    board.board.detach("p")
    assert board.board.pressure() == (3, 40)


def test_a_pane_whose_player_goes_on_after_a_stall_gets_the_newest_group_without_telling_of_a_change(board: Board) -> None:
    pane = board.attach("1")
    board.board.tune("1", "a")
    board.take("a", "K", "p")
    pane.has_gone_on = True
    board.take("a", "q")
    assert pane.got == ["join h264 K", "p", "q", "join h264 K p q"]
    assert board.joined == [("1", "a")]
    board.board.session_ended("a")
    pane.has_gone_on = True
    board.take("a", "r")
    assert pane.got[-1] == "join h264  wait"  # the new session has no key picture yet


def test_panes_are_hastened_and_caught_up_and_their_clocks_told(board: Board) -> None:
    board.board.hasten("1", 0.09)
    assert board.attach("1").earlier_s == 0.09
    pane = board.attach("1", fd=8)
    board.board.catch_up("1", 0.5)
    assert (pane.earlier_s, pane.owed_s) == (0.09, 0.5)
    assert board.board.clocks() == ()
    pane.began_at = 12.3456
    assert board.board.clocks() == (PaneClock("1", 12346, 90),)
    board.board.detach("1")
    assert board.attach("1").earlier_s == 0.0


def test_a_panes_pictures_wait_and_are_let_go_and_one_without_a_player_is_passed_over(board: Board) -> None:
    pane = board.attach("1")
    board.board.hold("1", held=True)
    board.board.hold("1", held=False)
    board.board.hold("nobody", held=True)
    assert pane.got == ["hold 100", "let go 100"]
    pane.has_reader = False
    board.board.hold("1", held=True)
    assert pane.is_closed
