"""Lines, recorders and the warm budget in `site.toml`, as a person writes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scc_wall.adapters.site_settings import SiteSettings, new_settings_text, parse_settings
from scc_wall.adapters.words import load_words
from scc_wall.app.check_command import check_site
from scc_wall.wall.budget import Budgets
from scc_wall.wall.warm import USUAL_WARM, WarmBudget
from tests.process.support import command, home_environment, make_site

GOOD = """format = 1
[warm_budget]
mbit = 2.5
sessions = 0

[[link]]
name = "Lahat"
mbit = 8

[[host]]
name = "nvr-03"
sessions = 16
"""


def read(text: str) -> tuple[SiteSettings, list[tuple[str, int]]]:
    settings, troubles = parse_settings(text, "site.toml")
    assert settings is not None
    return settings, [(one.key, one.place.line if one.place else 0) for one in troubles]


def test_what_is_written_is_taken() -> None:
    settings, troubles = read(GOOD)
    assert troubles == []
    assert settings.warm == WarmBudget(2500, 0)
    assert settings.budgets == Budgets({"Lahat": 8000}, {"nvr-03": 16})


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_commented_examples_of_a_new_site_are_right(language: str) -> None:
    text = new_settings_text(load_words(language), "x")
    assert read(text) == (parse_settings(text, "x")[0], [])
    lines = [
        line.removeprefix("#") if line.startswith(("#[", "#mbit", "#name", "#sess")) else line for line in text.splitlines()
    ]
    settings, troubles = read("\n".join(lines))
    assert troubles == []
    assert settings.warm == USUAL_WARM
    assert settings.budgets == Budgets({"Lahat": 8000}, {"nvr-03": 16})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format = 1\nwarm_budget = 3\n", [("budget.warm", 2)]),
        ("format = 1\n[warm_budget]\nmbit = -1\n", [("budget.mbit", 3)]),
        ("format = 1\n[warm_budget]\nsessions = 1.5\n", [("budget.sessions", 3)]),
        ("format = 1\n[warm_budget]\nmbits = 1\n", [("layout.key", 3)]),
        ("format = 1\nlink = 1\n", [("budget.no_links", 2)]),
        ("format = 1\n[host]\nname = 'x'\n", [("budget.no_hosts", 2)]),
        ("format = 1\n[[link]]\nname = 'x'\n", [("budget.mbit", 2)]),
        ("format = 1\n[[link]]\nname = 'x'\nmbit = nan\n", [("budget.mbit", 4)]),
        ("format = 1\n[[link]]\nname = 'x'\nmbit = true\n", [("budget.mbit", 4)]),
        ("format = 1\n[[link]]\nmbit = 4\n", [("budget.name", 2)]),
        ("format = 1\n[[host]]\nname = 'x'\nsessions = 0\n", [("budget.sessions", 4)]),
        ("format = 1\n[[host]]\nname = 'x'\nsessions = 2\n[[host]]\nname = 'x '\nsessions = 3\n", [("budget.twice", 5)]),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_left_out(text: str, said: list[tuple[str, int]]) -> None:
    settings, troubles = read(text)
    assert troubles == said
    assert settings.warm == USUAL_WARM
    assert len(settings.budgets.links) == 0
    assert settings.budgets.hosts in ({}, {"x": 2})


def test_check_tells_of_limits_that_limit_nothing(tmp_path: Path) -> None:
    environment = home_environment(tmp_path / "home")
    site = make_site(tmp_path / "situs", [{"id": "A", "sub_url": "rtsp://10.0.0.1:8554/a"}], environment)
    (site / "site.toml").write_text(GOOD)
    assert [note.key for note in check_site(site).notes if note.key.startswith("budget.")] == [
        "budget.unused_link",
        "budget.unused_host",
    ]
    (site / "site.toml").write_text(GOOD.replace("nvr-03", "10.0.0.1:8554").replace("mbit = 8", "mbit = 0"))
    done = command("check", "--site", site, environment=environment)
    assert done.returncode == 1
    assert "site.toml:8:" in done.stderr
    assert "unused_host" not in done.stdout
