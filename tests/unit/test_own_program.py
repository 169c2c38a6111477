"""How processes of our own are started, and how the packaged program starts them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scc_wall.adapters.package_folder import spare_libraries, use_package_folder
from scc_wall.app.frozen import main
from scc_wall.base.own_program import own_command

PACKAGE = Path(__file__).parents[2] / "scc_wall"


def test_in_a_checkout_python_is_asked_for_the_module_and_looks_for_none_in_the_current_folder() -> None:
    assert own_command("scc_wall.feeds", "a") == [sys.executable, "-P", "-m", "scc_wall.feeds", "a"]


def test_the_packaged_program_is_asked_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/x/scc-wall")
    assert own_command("scc_wall.feeds", "a") == ["/opt/x/scc-wall", "-m", "scc_wall.feeds", "a"]


def test_nobody_starts_python_in_another_way() -> None:
    """A process that is started past `own_command` would come up in a checkout and not in the package."""
    others = [
        str(file.relative_to(PACKAGE))
        for file in PACKAGE.rglob("*.py")
        if "sys.executable" in file.read_text(encoding="utf-8") and file.name != "own_program.py"
    ]
    assert others == []


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Return how to run the packaged program's beginning, without its changes to this process."""

    def run(*words: str) -> int:
        monkeypatch.setattr("scc_wall.app.frozen.use_package_folder", lambda: None)
        monkeypatch.setattr(sys, "argv", ["scc-wall", *words])
        return main()

    return run


def test_its_other_words_are_the_command_line(program: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert program("--version") == 0
    assert capsys.readouterr().out.startswith("scc-wall ")


@pytest.mark.parametrize("words", [("-m",), ("-m", "os"), ("-m", "scc_wallet"), ("-m", "http.server")])
def test_it_runs_no_module_but_ours(
    program: Callable[..., int], capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert program(*words) == 2
    assert "bukan bagian program ini" in capsys.readouterr().err


def test_a_half_copied_package_says_so(
    program: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program("-m", "scc_wall.not_there") == 1
    said = capsys.readouterr().err
    assert "paket ini tidak lengkap" in said
    assert "sha256sum" in said


def test_foreign_programs_get_the_libraries_of_the_machine(tmp_path: Path) -> None:
    """PyInstaller's starter points the loader to the package; Xvfb started so might load a library of another Debian."""
    told = {"LD_LIBRARY_PATH": "/package:/mine", "LD_LIBRARY_PATH_ORIG": "/mine", "_PYI_ARCHIVE_FILE": "/package/scc-wall"}
    use_package_folder(tmp_path, told)
    assert told["LD_LIBRARY_PATH"] == "/mine"
    told = {"LD_LIBRARY_PATH": "/package", "_PYI_ARCHIVE_FILE": "/package/scc-wall"}
    use_package_folder(tmp_path, told)
    assert "LD_LIBRARY_PATH" not in told


def test_what_lies_in_the_package_is_used_and_nothing_is_named_that_does_not(tmp_path: Path) -> None:
    told: dict[str, str] = {}
    use_package_folder(tmp_path, told)
    assert not {"PYTHON_VLC_LIB_PATH", "VLC_PLUGIN_PATH", "FONTCONFIG_FILE", "QT_PLUGIN_PATH"} & told.keys()
    (tmp_path / "PySide6" / "Qt" / "plugins").mkdir(parents=True)
    (tmp_path / "libvlc.so.5").touch()
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "fonts.conf").touch()
    use_package_folder(tmp_path, told)
    assert told["PYTHON_VLC_LIB_PATH"] == str(tmp_path / "libvlc.so.5")
    assert told["VLC_PLUGIN_PATH"] == str(tmp_path / "vlc" / "plugins")
    assert told["QT_PLUGIN_PATH"] == str(tmp_path / "PySide6" / "Qt" / "plugins")
    assert told["FONTCONFIG_FILE"] == str(tmp_path / "fonts" / "fonts.conf")


def test_only_libraries_the_machine_lacks_come_from_the_package(tmp_path: Path) -> None:
    spare, system = tmp_path / "spare", tmp_path / "lib"
    spare.mkdir()
    system.mkdir()
    (spare / "order").write_text("libXau.so.6\nlibxcb.so.1\nlibX11.so.6\n")
    (system / "libxcb.so.1").touch()
    assert spare_libraries(tmp_path, (str(system),)) == [spare / "libXau.so.6", spare / "libX11.so.6"]
    assert spare_libraries(tmp_path / "nowhere") == []


def test_a_spare_library_that_does_not_fit_is_named_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spare = tmp_path / "spare"
    spare.mkdir()
    (spare / "order").write_text("libscc-nowhere.so.1\n")
    (spare / "libscc-nowhere.so.1").write_bytes(b"made for a newer machine")
    told = dict[str, str]()
    monkeypatch.setattr("scc_wall.app.frozen.use_package_folder", lambda: use_package_folder(tmp_path, told))
    assert main() == 1
    indonesian, english = capsys.readouterr().err.splitlines()
    assert "mesin ini tidak punya libscc-nowhere.so.1" in indonesian
    assert "this machine lacks libscc-nowhere.so.1" in english
