"""A pane whose pictures were late for long: what it gets after that is on a real player's glass at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from scc_wall.feeds.pane_pipe import GRUDGE_S, PanePipe
from tests.coded import RATE, coded
from tests.process.test_player_odd_video import played

LATE_FOR_S, LATE_BY_S = 7, 1.0
"""libVLC's decoder begins to throw pictures away when they have been late for 5 s."""
FIRST, GROUP, COUNT = LATE_FOR_S * RATE, RATE, 13 * RATE
"""The first picture that is not late is a key picture."""


@pytest.mark.parametrize("keys_only", [True, False], ids=["thinned", "after a pause"])
def test_a_pane_that_was_late_for_long(tmp_path: Path, *, keys_only: bool) -> None:
    """Thinned, it shows every key picture from then on; after a camera's pause, all of them."""
    packets = coded("h264", COUNT, GROUP)
    assert [number for number, packet in enumerate(packets) if packet.is_keyframe] == list(range(0, COUNT, GROUP))

    def before(pipe: PanePipe, number: int) -> tuple[float, float]:
        if number == FIRST and keys_only:
            pipe.thin(keys_only=True)
        pause_s = GRUDGE_S + 0.5 if number == FIRST and not keys_only else 0.0
        return pause_s, LATE_BY_S if GROUP <= number < FIRST else 0.0

    seen: list[int] = []
    with played(packets, "h264", tmp_path, before) as (worker, window):

        def look() -> bool:
            number = window.number()
            if number >= FIRST and number not in seen:
                seen.append(number)
            return number >= COUNT - GROUP

        worker.until(look)
    if keys_only:
        assert seen == list(range(FIRST, COUNT, GROUP))
    else:
        assert seen[0] <= FIRST + 1
        assert len(seen) > GROUP
