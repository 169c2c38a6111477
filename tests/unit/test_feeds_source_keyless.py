"""Streams that FFmpeg receives for us and whose key pictures are none, or no more come."""

from __future__ import annotations

from itertools import count

import pytest

from scc_wall.feeds import source
from scc_wall.feeds.keyless import LAST_S
from tests.coded import coded

PICTURES = 100


def test_after_a_minute_without_a_key_picture_another_one_counts_as_one_that_heals(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = count()
    monkeypatch.setattr(source.time, "monotonic", lambda: next(seconds) / 2)  # asked at least twice for each picture
    data = b"".join(bytes(packet) for packet in coded("h264", PICTURES, PICTURES))
    with source.Demuxed(data, "h264") as demuxed:
        pictures = [picture for picture, _ in demuxed.timed()]
    assert len(pictures) == PICTURES
    first, again = [picture for picture in pictures if picture.key][:2]
    assert not first.heals
    assert again.heals
    assert again.at - first.at > LAST_S


@pytest.mark.parametrize(("codec", "more"), [("h264", ":intra-refresh=1"), ("h264", ":open-gop=1"), ("h264", ""), ("hevc", "")])
def test_a_key_picture_of_gradual_refresh_is_told_from_one_that_is_right_at_once(codec: str, more: str) -> None:
    data = b"".join(bytes(packet) for packet in coded(codec, 40, 10, 2 if "open" in more else 0, more=more))
    with source.Demuxed(data, codec) as demuxed:
        first, *others = [picture for picture, _ in demuxed.timed() if picture.key]
    assert others
    assert not first.heals
    assert {picture.heals for picture in others} == {"intra-refresh" in more}
