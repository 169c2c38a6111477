import json
from dataclasses import replace

import pytest

from scc_wall.base.geometry import Rect
from scc_wall.camera.camera import Camera
from scc_wall.wall.status import status
from scc_wall.wall.view import PaneView, State

VIEW = PaneView(
    pane="p1", tile="1:c1r1", camera="K1", number=1, name="Gerbang", group="Utara", state=State.LIVE, wanted="", age_s=0.1234,
    has_picture=True, stream="sub", monitor="1", fps=14.96, lag_ms=7,
)  # fmt: skip
CAMERAS = {"K1": Camera("K1", 1, "Gerbang", "Utara", "16.71")}
PLACE = Rect(1920, 20, 640, 340)


def test_the_contract() -> None:
    told = status("semua", [(VIEW, PLACE)], CAMERAS, [("feeds", 11), ("player", 12)])
    assert told["layout"] == "semua"
    assert told["workers"] == [{"role": "feeds", "pid": 11}, {"role": "player", "pid": 12}]
    assert told["overload"] is None
    pane = told["panes"][0]  # type: ignore[index]
    contract = {
        "tile": "1:c1r1",
        "monitor": "1",
        "camera": "K1",
        "wanted": "K1",
        "stream": "sub",
        "state": "live",
        "lowered": None,
        "fps": 15.0,
        "age_ms": 123,
        "lag_ms": 7,
        "delay_ms": None,
        "x": 1920,
        "y": 20,
        "w": 640,
        "h": 340,
    }
    assert {key: pane[key] for key in contract} == contract
    assert (pane["number"], pane["name"], pane["group"], pane["region"]) == (1, "Gerbang", "Utara", "16.71")
    assert told["counts"] == {"connecting": 0, "live": 1, "late": 0, "lost": 0, "refused": 0, "off": 0}


def test_it_is_plain_json() -> None:
    told = status("semua", [(VIEW, PLACE)], CAMERAS, [("feeds", 11)], overload="cpu", unplaced=("2:c1r1",))
    assert json.loads(json.dumps(told)) == told
    assert (told["overload"], told["unplaced"]) == ("cpu", ["2:c1r1"])


@pytest.mark.parametrize(
    ("changes", "key", "value"),
    [
        ({"wanted": "K2"}, "wanted", "K2"),
        ({"age_s": None}, "age_ms", -1),
        ({"state": State.LOST, "retry_s": 4}, "retry_s", 4),
        ({"reason": "wall.lagging"}, "reason", "wall.lagging"),
        ({"lowered": "cpu"}, "lowered", "cpu"),
        ({"camera": "gone"}, "region", ""),
        ({"frozen": True}, "frozen", True),
    ],
)
def test_other_panes(changes: dict[str, object], key: str, value: object) -> None:
    told = status("semua", [(replace(VIEW, **changes), PLACE)], CAMERAS, [])  # type: ignore[arg-type]
    assert told["panes"][0][key] == value  # type: ignore[index]
