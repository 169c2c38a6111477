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
"""The key picture from which on everything is to be seen."""


@pytest.mark.parametrize("pause_before", [None, FIRST, FIRST - 5], ids=["thinned", "key picture", "midst of a group"])
def test_a_pane_that_was_late_for_long(tmp_path: Path, pause_before: int | None) -> None:
    """Thinned, it shows every key picture from then on; after a camera's pause, all from the next key picture on."""
    packets = coded("h264", COUNT, GROUP)
    assert [number for number, packet in enumerate(packets) if packet.is_keyframe] == list(range(0, COUNT, GROUP))

    def before(pipe: PanePipe, number: int) -> tuple[float, float]:
        if number == FIRST and pause_before is None:
            pipe.thin(keys_only=True)
        is_late = GROUP <= number < (FIRST if pause_before is None else pause_before)
        return GRUDGE_S + 0.5 if number == pause_before else 0.0, LATE_BY_S if is_late else 0.0

    seen: list[int] = []
    with played(packets, "h264", tmp_path, before) as (worker, window):

        def look() -> bool:
            number = window.number()
            if number >= FIRST and number not in seen:
                seen.append(number)
            return number >= COUNT - GROUP

        worker.until(look)
    if pause_before is None:
        assert seen == list(range(FIRST, COUNT, GROUP))
    else:
        assert seen[0] <= FIRST + 1
        assert len(seen) > 0.8 * (COUNT - GROUP - FIRST)
