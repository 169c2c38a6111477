import pytest

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.burden import WINDOW_S, Burden, hear, pane_load
from scc_wall.wall.pane import Pane

REPORT = FeedReport("A/sub", "playing", "", 0, -1, 900, 20, 100, 40, "h264", 640, 360, 1, key_interval_ms=2000)
PANE = Pane("p1", "1:c1r1", "left", Rect(0, 0, 320, 180), Feed("A", Stream.SUB))


def said(displayed: int, lost: int, pane: str = "p1") -> list[PaneReport]:
    return [PaneReport(pane, displayed, displayed, lost, 0, True, 0)]


def test_the_share_of_lost_pictures_is_counted_over_two_seconds() -> None:
    burden = hear(Burden(), said(100, 50), 10.0)
    assert burden.missed("p1") == 0.0
    burden = hear(burden, said(108, 52), 10.5)
    assert burden.missed("p1") == pytest.approx(0.2)
    burden = hear(burden, said(130, 52), 10.5 + WINDOW_S)
    assert burden.missed("p1") == 0.0


def test_a_new_player_begins_anew_and_one_that_is_gone_is_forgotten() -> None:
    burden = hear(hear(Burden(), said(100, 50), 10.0), said(3, 1), 10.5)
    assert burden.missed("p1") == 0.0
    assert hear(burden, said(10, 0, "p2"), 20.0).missed("p1") == 0.0
    assert set(hear(burden, said(10, 0, "p2"), 20.0).counts) == {"p2"}


def test_work_is_what_is_decoded_and_drawn() -> None:
    load = pane_load(PANE, REPORT, Burden(), chosen=False, waits_ms=600)
    assert load.work == (640 * 360 + 320 * 180) * 10
    assert load.key_work == (640 * 360 + 320 * 180) * 0.5
    assert (load.area, load.behind_ms, load.key_interval_ms) == (57_600, 600, 2000)
