"""The first set-up as an installer does it: from a file, and by the guide with keys alone; both end in a wall that is live."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scc_wall.adapters.ctl_socket import is_running
from scc_wall.adapters.first_start import Start, last_step, start_of
from scc_wall.adapters.site import load_site
from tests.process.cameras import PASSWORD, USER, Simulator, simulator
from tests.process.guide_rig import guide_of
from tests.process.support import Wall, command, display_of, home_environment, running_wall, wait_for

CAMERAS = 4
TESTED_S = 60.0
"""Each camera may be tried twice, and a busy machine may be slow at it."""


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    with simulator(tmp_path_factory.mktemp("simulator"), CAMERAS) as started:
        yield started


def table(simulated: Simulator, file: Path) -> None:
    """Write what an installer has on the stick."""
    rows = [
        f"K{n},{n},Kamera {n},{'Gerbang' if n % 2 else 'Danau'},{simulated.address}/jsc-0{n}/sub,{USER},{PASSWORD}"
        for n in range(1, CAMERAS + 1)
    ]
    file.write_text("\n".join(["id,number,name,group,sub_url,user,password", *rows]) + "\n")


def test_a_file_makes_a_wall(tmp_path: Path, simulated: Simulator) -> None:
    table(simulated, tmp_path / "kamera.csv")
    file, site = tmp_path / "setup.toml", tmp_path / "situs"
    file.write_text('format = 1\nmonitors = 2\ncameras = ["kamera.csv"]\n')
    with display_of(2) as display:
        environment = home_environment(tmp_path / "home", display.environment)
        done = command("setup", "--from", file, "--site", site, environment=environment)
        assert (done.returncode, done.stderr) == (0, "")
        with running_wall(site, environment) as wall:
            wait_for(lambda: wall.is_live(CAMERAS), told=wall.states)
            assert wall.status()["layout"] == "semua-kamera"
            assert {pane["monitor"] for pane in wall.panes()} != {""}


def test_keys_alone_make_a_wall_and_a_power_cut_loses_one_question(tmp_path: Path, simulated: Simulator) -> None:
    home, site = tmp_path / "home", tmp_path / "situs"
    with display_of(2) as display:
        environment = home_environment(home, display.environment)
        table(simulated, home / "kamera.csv")
        with guide_of(site, environment) as guide:
            guide.at("title_language")
            guide.press("Return")
            guide.at("title_monitors", n=2)
            guide.press("2", "Return")  # the first one shall be number two
            guide.at("title_cameras", n=0)
            first, second = load_site(site).monitors
            assert (first.name, second.name) == ("W2", "W1")
            guide.press("Down", "Return")
            guide.at("way_table")
            guide.press("Return")
            guide.at("title_preview", file="kamera.csv")
            guide.press("Return")
            guide.at("title_cameras", n=CAMERAS)
            guide.press("Return")
            guide.at("title_tested", TESTED_S, n=CAMERAS, good=CAMERAS)
        assert (start_of(site), last_step(site)) == (Start.BEGUN, 3)
        with guide_of(site, environment, "--watch") as guide:  # the power is back; a kiosk starts it so
            guide.at("title_tested", TESTED_S, n=CAMERAS, good=CAMERAS)
            guide.press("Return")
            guide.at("title_layouts")
            guide.press("Return")
            guide.at("title_admin")
            guide.press("Down", "Return")
            guide.at("title_end")
            guide.press("Return")
            wait_for(lambda: is_running(site), told=guide.said)
            wall = Wall(guide.process, site, environment, guide.output)
            wait_for(lambda: wall.is_live(CAMERAS), told=wall.states)
            assert {layout.name for layout in load_site(site).layouts} == {"semua-kamera", "gerbang", "danau"}
            assert start_of(site) is Start.READY
            assert guide.said() == ""
