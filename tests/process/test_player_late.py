"""A pane whose pictures were late for long: what it gets after that is on a real player's glass at once."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from Xlib.display import Display

from scc_wall.adapters.virtual_display import start_virtual_display
from scc_wall.base.player_messages import PlayPane
from scc_wall.feeds.annexb import without_delimiter
from scc_wall.feeds.pane_pipe import GRUDGE_S, PanePipe
from scc_wall.feeds.picture import Picture
from tests.coded import RATE, coded
from tests.process.test_player_process import Window
from tests.process.worker_rig import Worker

LATE_FOR_S, LATE_BY_S = 7, 1.0
"""libVLC's decoder begins to throw pictures away when they have been late for 5 s."""
FIRST, GROUP, COUNT = LATE_FOR_S * RATE, RATE, 13 * RATE
"""The first picture that is not late is a key picture."""


@pytest.mark.parametrize("keys_only", [True, False], ids=["thinned", "after a pause"])
def test_a_pane_that_was_late_for_long(tmp_path: Path, *, keys_only: bool) -> None:
    """Thinned, it shows every key picture from then on; after a camera's pause, all of them."""
    packets = coded("h264", COUNT, GROUP)
    assert [number for number, packet in enumerate(packets) if packet.is_keyframe] == list(range(0, COUNT, GROUP))
    reading, writing = os.pipe()
    pipe, ended = PanePipe(writing), threading.Event()

    def write() -> None:
        for number, packet in enumerate(packets):
            is_late = GROUP <= number < FIRST
            if number == FIRST and keys_only:
                pipe.thin(keys_only=True)
            elif number == FIRST and ended.wait(GRUDGE_S + 0.5):
                return
            now = time.monotonic()
            data = without_delimiter(bytes(packet), "h264")
            due = now - LATE_BY_S if is_late else now
            pipe.send("h264", Picture(data, now, None, key=packet.is_keyframe), due, now)
            if ended.wait(1 / RATE):
                return

    screen = start_virtual_display(1, 640, 480)
    os.environ["XAUTHORITY"] = screen.environment["XAUTHORITY"]
    worker = Worker("player", tmp_path / "player.log", screen.environment, ["xcb_x11", "none"])
    thread = threading.Thread(target=write)
    try:
        display = Display(screen.name)
        worker.until(lambda: worker.hello)
        window = Window(display, (0, 0)).open()
        worker.channel.send(PlayPane("p", window.id, 1, jpeg=False), (reading,))
        thread.start()
        seen: list[int] = []

        def look() -> bool:
            number = window.number()
            if number >= FIRST and number not in seen:
                seen.append(number)
            return number >= COUNT - GROUP

        worker.until(look)
    finally:
        ended.set()
        thread.join(10)
        pipe.close()
        worker.end()
        display.close()
        screen.close()
    if keys_only:
        assert seen == list(range(FIRST, COUNT, GROUP))
    else:
        assert seen[0] <= FIRST + 1
        assert len(seen) > GROUP
