"""Files of other versions, made into ours and back by steps that only these tests have: ours are all of the first version."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters.layout_files import LAYOUTS
from scc_wall.adapters.site import create_site, load_site
from scc_wall.adapters.site_formats import FORMATS, bring_to, bring_up, older_files
from scc_wall.adapters.words import load_words
from scc_wall.app import cli
from scc_wall.base.file_format import FileFormat, moved, version_of
from scc_wall.base.trouble import Place, Trouble

PLACE = Place("x.toml")
OLD = '# Milik kita\nformat = 0 # yang pertama\nlabel = "Gerbang"\n\n[[monitor]]\nformat = 7\nmonitor = 1\ngrid = "1x1"\n'
NEW = OLD.replace("format = 0 ", "format = 1 ").replace("label =", "title =")


def _up(text: str) -> str:
    return text.replace("label =", "title =", 1)


def _undone(text: str) -> str:
    return text.removesuffix("# dua\n")


def _down(text: str) -> str:
    return text.replace("title =", "label =", 1)


LAYOUT = FileFormat("layout", 1, {0: _up}, {1: _down})
TWO = FileFormat("layout", 2, {0: _up, 1: lambda text: f"{text}# dua\n"}, {2: _undone, 1: _down})
TABLE = {**FORMATS, f"{LAYOUTS}/*.toml": LAYOUT}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "situs"
    create_site(folder, load_words("en"))
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file() and path.name != ".lock"}


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("format = 1\n", 1),
        ("# format = 3\n  format=12 # x\n[a]\nformat = 9\n", 12),
        ("[a]\nformat = 9\n", None),
        ('format = "1"\n', None),
        ("", None),
        ('{"format": 2, "a": {"format": 3}}', 2),
        ('{"a": {"format": 3}}', None),
        ('{"format": true}', None),
        ('{"format": ', None),
        ("[" * 5000, None),
    ],
)
def test_the_version_a_text_tells(text: str, version: int | None) -> None:
    assert version_of(text) == version


@given(st.text(max_size=200))
def test_any_text_is_looked_at(text: str) -> None:
    for one in (text, "{" + text, "format = 1\n" + text):
        version = version_of(one)
        assert version is None or version >= 0


def test_steps_up_and_back_keep_what_people_wrote() -> None:
    assert moved(LAYOUT, OLD, 1, PLACE) == NEW
    assert moved(LAYOUT, NEW, 0, PLACE) == OLD
    assert moved(TWO, OLD, 2, PLACE) == NEW.replace("format = 1 ", "format = 2 ") + "# dua\n"


def test_json_keeps_its_other_keys() -> None:
    kind = FileFormat("state", 1, {0: lambda text: json.dumps({"layout": json.loads(text)["shown"], "format": 0})})
    assert json.loads(moved(kind, '{"format": 0, "shown": "é"}', 1, PLACE)) == {"layout": "é", "format": 1}


@given(st.integers(0, 5), st.integers(0, 5), st.integers(0, 5))
def test_any_way_leads_where_it_says_or_nowhere(newest: int, begin: int, end: int) -> None:
    steps = dict.fromkeys(range(newest + 1), lambda text: f"{text}#")
    kind = FileFormat(
        "x", newest, {n: step for n, step in steps.items() if n < newest}, {n: step for n, step in steps.items() if n}
    )
    if max(begin, end) > newest:
        with pytest.raises(Trouble):
            moved(kind, f"format = {begin}\n", end, PLACE)
        return
    text = moved(kind, f"format = {begin}\n", end, PLACE)
    assert text == f"format = {end}\n" + "#" * abs(end - begin)
    if begin < newest:
        with pytest.raises(Trouble):
            moved(FileFormat("x", newest), f"format = {begin}\n", newest, PLACE)


def test_a_step_that_loses_the_version_is_found_out() -> None:
    with pytest.raises(Trouble):
        moved(FileFormat("x", 1, {0: lambda _: "nothing\n"}), "format = 0\n", 1, PLACE)


def test_an_older_file_is_brought_up_and_what_it_was_kept(site: Path) -> None:
    path = site / LAYOUTS / "gerbang.toml"
    path.write_text(OLD)
    assert [trouble.key for trouble in older_files(site, TABLE)] == ["migrate.older"]
    (one,) = bring_up(site, TABLE)
    assert (one.path, one.before, one.after, one.kept.name) == (path, 0, 1, "gerbang.toml.format-0")
    assert (path.read_text(), one.kept.read_text()) == (NEW, OLD)
    assert path.stat().st_mode & 0o777 == one.kept.stat().st_mode & 0o777 == 0o600
    assert not older_files(site, TABLE)
    assert bring_up(site, TABLE) == ()
    layout = load_site(site).layout("gerbang")
    assert layout is not None
    assert dict(layout.title)["id"] == "Gerbang"

    (back,) = bring_to(site, {"layout": 0}, TABLE)
    assert (path.read_text(), back.kept.read_text()) == (OLD, NEW)
    path.write_text(OLD.replace("Gerbang", "Lain"))  # an older program goes on with it
    (again,) = bring_up(site, TABLE)
    assert again.kept.name == "gerbang.toml.format-0.1"
    assert one.kept.read_text() == OLD


def test_a_newer_file_stops_all_of_it_and_stays_as_it_is(site: Path) -> None:
    (site / LAYOUTS / "a.toml").write_text(OLD)
    (site / LAYOUTS / "b.toml").write_text(OLD.replace("format = 0", "format = 2"))
    before = files_of(site)
    with pytest.raises(Trouble) as caught:
        bring_up(site, TABLE, strict=True)
    assert (caught.value.key, dict(caught.value.params)) == ("migrate.newer", {"told": "2", "ours": "1"})
    assert caught.value.place is not None
    assert caught.value.place.file.endswith("b.toml")
    assert files_of(site) == before
    assert [one.path.name for one in bring_up(site, TABLE)] == ["a.toml"]  # the wall starts nevertheless
    assert (site / LAYOUTS / "b.toml").read_bytes() == before[str(site / LAYOUTS / "b.toml")]


def test_no_way_changes_nothing(site: Path) -> None:
    (site / LAYOUTS / "a.toml").write_text("format = 1\n")
    before = files_of(site)
    for wanted in ({"site": 0}, {"layout": 5}, {"layout": 0, "monitors": 0, "site": 0}):
        with pytest.raises(Trouble):
            bring_to(site, wanted, TABLE)
        assert files_of(site) == before


def test_a_disk_that_refuses_leaves_the_file_whole(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = site / LAYOUTS / "a.toml"
    path.write_text(OLD)
    monkeypatch.setattr(os, "fsync", _refuse)
    with pytest.raises(Trouble):
        bring_up(site, TABLE)
    assert path.read_text() == OLD


def _refuse(_descriptor: int) -> None:
    raise OSError(28, "No space left on device")


def test_every_file_of_a_new_site_has_our_version(site: Path) -> None:
    assert bring_up(site, strict=True) == ()
    assert {kind.newest for kind in FORMATS.values()} == {1}
    for kind in FORMATS.values():  # whoever raises one adds both ways
        assert all(version in kind.up for version in range(1, kind.newest))
        assert all(version in kind.down for version in range(2, kind.newest + 1))


def test_the_command(site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    path = site / LAYOUTS / "gerbang.toml"
    path.write_text(OLD)
    monkeypatch.setattr("scc_wall.adapters.site_formats.FORMATS", TABLE)
    for function in (bring_up, bring_to, older_files):
        monkeypatch.setattr(function, "__defaults__", (TABLE,))
    assert cli.main(["--language", "en", "migrate", "--site", str(site)]) == 0
    assert "format 0 -> 1; the former file is kept as gerbang.toml.format-0" in capsys.readouterr().out
    assert path.read_text() == NEW
    assert cli.main(["--language", "en", "migrate", "--site", str(site), "--to", "layout=0"]) == 0
    assert path.read_text() == OLD
    for wrong in ("layout", "layout=x", "nothing=1"):
        assert cli.main(["--language", "en", "migrate", "--site", str(site), "--to", wrong]) == 1
    assert "KIND" in capsys.readouterr().err
