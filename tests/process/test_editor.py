"""The layout editor on a running wall, by keyboard and by commands: built, saved, audited, shown."""

from __future__ import annotations

from pathlib import Path

from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for


def test_a_layout_is_built_by_keys_saved_and_shown(tmp_path: Path) -> None:
    with display_of(1, 1366, 768) as display:
        environment = home_environment(tmp_path / "home", display.environment)
        rows = [{"id": f"K-{n}", "name": f"Kamera {n}", "sub_url": f"rtsp://127.0.0.1:9/{n}"} for n in range(1, 7)]
        site = make_site(tmp_path / "site", rows, environment)  # nobody answers there: what tiles are to show is enough
        make_layout(site, "awal", [("1x1", "K-1")], environment)
        with running_wall(site, environment) as wall:
            wall.ask("editor", "open")
            wait_for(lambda: "penyunting" in titles(wall))
            wait_for(lambda: "penyunting" in focused(wall))
            wall.press("key", "5", "Return", "KP_3", "KP_Enter")  # cameras 5 and 3 into the first two of 2x2
            wall.press("key", "Up", "shift+Down", "m")  # the first column becomes one tile
            wall.press("key", "ctrl+s")
            wall.press("type", "Uji Coba")
            wall.press("key", "Return")
            file = site / "layouts/uji-coba.toml"
            wait_for(file.exists)
            assert '{ camera = "K-5", at = "1,1", span = "1x2" },' in file.read_text(encoding="utf-8")
            wall.ask("show", "uji-coba")
            wait_for(lambda: [pane["wanted"] for pane in wall.panes()] == ["K-5", "K-3"])
            wall.ask("lock", "uji-coba", "on")
            assert "locked = true" in file.read_text(encoding="utf-8")
            wall.ask("editor", "open", "awal")
            refused = wall.ctl("editor", "save", "uji-coba", "over")
            assert refused.returncode == 1
            assert "terkunci" in refused.stderr


def titles(wall: Wall) -> str:
    return wall.run("xdotool", "search", "--onlyvisible", "--name", "SCC Wall: ", "getwindowname", "%@").stdout


def focused(wall: Wall) -> str:
    return wall.run("xdotool", "getwindowfocus", "getwindowname").stdout
