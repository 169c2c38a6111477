"""About: every part with its licence, out of the package's own lists and out of what is installed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from scc_wall.adapters.build_facts import commit
from scc_wall.adapters.notices import all_parts, text_of
from scc_wall.adapters.words import load_words
from scc_wall.app.about_part import told
from scc_wall.app.cli import main
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.desk.about import PROGRAM, SOURCE, Part

INDEX = """\
python  CPython                      3.11.7                       PSF-2.0
pypi    av                           18.1.0                       BSD-3-Clause
deb     libx11-6                     2:1.8.4-2+deb12u2            MIT, other
pypi    ../../etc                    passwd                       evil
half a line
"""


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    folder = tmp_path / "licences"
    (folder / "deb" / "libx11-6-2_1.8.4-2+deb12u2").mkdir(parents=True)
    (folder / "deb" / "libx11-6-2_1.8.4-2+deb12u2" / "copyright").write_text("hak cipta X")
    (tmp_path / "etc-passwd").mkdir()
    (tmp_path / "etc-passwd" / "x").write_text("outside")
    (folder / "INDEX.txt").write_text(INDEX)
    (folder / "SOURCES.txt").write_text("Debian: libx11=2:1.8.4-2+deb12u2\n")
    (folder / "GPL-3.txt").write_text("GNU GENERAL PUBLIC LICENSE")
    return folder


def test_the_package_tells_its_own_lists_and_no_path_leaves_them(lists: Path) -> None:
    parts = {part.key: part for part in all_parts(lists)}
    assert set(parts) == {PROGRAM, SOURCE, "python/CPython", "pypi/av", "deb/libx11-6", "pypi/../../etc"}
    assert text_of(parts[PROGRAM], lists) == "GNU GENERAL PUBLIC LICENSE"
    assert text_of(parts[SOURCE], lists).startswith("Debian: libx11")
    assert text_of(parts["deb/libx11-6"], lists) == "hak cipta X"
    assert text_of(parts["pypi/av"], lists) == ""
    assert text_of(parts["pypi/../../etc"], lists) == ""
    assert text_of(Part("pypi/x", "..", "", "", "pypi"), lists) == ""


def test_a_checkout_tells_what_is_installed_and_no_tool_of_ours() -> None:
    parts = {part.key: part for part in all_parts(None)}
    assert {"pypi/PySide6_Essentials", "pypi/av", "pypi/python-vlc", PROGRAM, SOURCE} <= set(parts)
    assert not {"pypi/pytest", "pypi/ruff", "pypi/mypy"} & set(parts)
    assert "GNU GENERAL PUBLIC LICENSE" in text_of(parts[PROGRAM], None)
    assert f"PyPI: av=={parts['pypi/av'].version}" in text_of(parts[SOURCE], None)
    assert text_of(parts["pypi/av"], None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_line_prints_a_part_and_refuses_an_unknown_one(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", language, "about", "source"]) == 0
    assert load_words(language).say("about.offer") in capsys.readouterr().out
    assert main(["--language", language, "about", "../../etc/passwd"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    with pytest.raises(Trouble):
        told("none", load_words(language))


def test_qt_libvlc_and_ffmpeg_are_named() -> None:
    words = load_words("en")
    found = told("", words)
    assert not isinstance(found, Trouble)
    listed = " ".join(one["line"] for one in found["parts"])  # type: ignore[attr-defined]
    assert all(name in listed for name in ("Qt ", "libVLC ", "FFmpeg "))
    assert "GPL" in str(found["about"])


def test_no_sources_no_commit(tmp_path: Path) -> None:
    assert commit(tmp_path) == ""


def test_signs_that_a_locale_lacks_do_not_end_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, encoding="ascii", write_through=True))
    assert main(["--language", "en", "about", "source"]) == 0
    assert b"PyPI: av==" in written.getvalue()
    assert main(["--language", "en", "about", "library/qt"]) == 0
    assert b"Qt ? LGPL" in written.getvalue()
