"""Streams that FFmpeg receives for us and that have no more key pictures."""

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
