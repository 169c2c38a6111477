"""PyInstaller's recipe for Windows, run with stand-ins for PyInstaller and VLC: that it works on Windows nobody has shown."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
RECIPE = PACKAGING / "windows" / "scc_wall.spec"
PLAIN = (
    *("access/libimem", "codec/libavcodec", "codec/libd3d11va", "codec/libdxva2", "d3d11/libdirect3d11_filters", "d3d9/libx"),
    *("demux/libmp4", "demux/libts", "logger/libconsole_logger", "packetizer/libpacketizer_avparser"),
    *("packetizer/libpacketizer_copy", "packetizer/libpacketizer_h264", "packetizer/libpacketizer_hevc"),
    *("packetizer/libpacketizer_mpeg4video", "packetizer/libpacketizer_mpegvideo", "stream_filter/libcache_read"),
    *("stream_filter/libprefetch", "text_renderer/libtdummy", "video_chroma/libswscale", "video_filter/libblend"),
    *("video_filter/libdeinterlace", "video_filter/libscale", "video_output/libdirect3d11", "video_output/libdirect3d9"),
    *("video_output/libdrawable", "video_output/libwingdi", "access/libhttp", "lua/liblua"),
)
LEFT_OUT = {"access/libhttp", "lua/liblua"}


class Taken:
    """Stands for Analysis; remembers what it was given."""

    binaries: tuple[tuple[str, str], ...]
    datas: tuple[tuple[str, str], ...]
    pure = scripts = ()

    def __init__(self, _scripts: list[str], **told: Any) -> None:
        vars(self).update(told)


@pytest.fixture
def vlc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "VLC"
    for name in ("libvlc.dll", "libvlccore.dll", "COPYING.txt", *(f"plugins/{plain}_plugin.dll" for plain in PLAIN)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    monkeypatch.setenv("SCC_WALL_VLC", str(folder))
    monkeypatch.setattr(sys, "path", [*sys.path])
    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda *_: [])
    for name, module in (("PyInstaller", ModuleType("x")), ("PyInstaller.utils", ModuleType("x")), (hooks.__name__, hooks)):
        monkeypatch.setitem(sys.modules, name, module)
    yield folder
    for name in ("contents", "own_distributions"):
        sys.modules.pop(name, None)


def run() -> dict[str, Any]:
    nothing = lambda *_, **__: ()  # noqa: E731
    given = {"SPECPATH": str(RECIPE.parent), "Analysis": Taken, "PYZ": nothing, "EXE": nothing, "COLLECT": nothing}
    return runpy.run_path(str(RECIPE), init_globals=given)


def test_what_the_wall_needs_of_vlc_is_taken_and_nothing_else(vlc: Path) -> None:
    analysis = run()["analysis"]
    taken = {Path(source).relative_to(vlc).as_posix() for source, _ in analysis.binaries}
    plugins = {f"plugins/{plain}_plugin.dll" for plain in PLAIN if plain not in LEFT_OUT}
    assert taken == {"libvlc.dll", "libvlccore.dll", *plugins}
    places = {place for _, place in analysis.binaries}
    assert "." in places
    assert all(PureWindowsPath(place).parts[0] == "plugins" for place in places - {"."})
    notices = {place for source, place in analysis.datas if source.endswith(("COPYING.txt", "LICENSE"))}
    assert notices == {"licences", "licences/vlc"}


def test_a_vlc_that_is_not_whole_is_told_before_anything_is_built(vlc: Path) -> None:
    (vlc / "plugins/access/libimem_plugin.dll").unlink()
    with pytest.raises(SystemExit, match=r"access/libimem_plugin\.dll") as told:
        run()
    assert len(str(told.value).splitlines()) == 2
