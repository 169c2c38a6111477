from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scc_wall.simulator.clip import ClipDamagedError, Format, read_clip, write_clip
from scc_wall.simulator.sdp import describe

FORM = Format("h264", 64, 36, 15, 30, 7)


def test_a_clip_is_read_as_written(clip_file: Path) -> None:
    clip = read_clip(clip_file)
    assert clip.format == FORM
    assert clip.length == 60
    assert clip.parameter_sets == (b"\x67\x42\xc0\x1e", b"\x68\xce")
    data, offsets = clip.picture(0)
    assert len(offsets) == 4  # two parameter sets and a key picture in two fragments
    assert data[offsets[-1] + 5] & 0x80
    assert len(clip.picture(1)[1]) == 2
    assert b"\x77" * 50 in clip.picture(59)[0]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.floats(0, 0.9999), flip=st.integers(1, 255))
def test_any_damaged_byte_is_noticed(clip_file: Path, where: float, flip: int) -> None:
    whole = clip_file.read_bytes()
    damaged = bytearray(whole)
    at = int(where * len(whole))
    damaged[at] ^= flip
    other = clip_file.with_name("damaged.clip")
    other.write_bytes(damaged)
    try:
        clip = read_clip(other)
    except ClipDamagedError:
        return
    # Only the head's own figures may differ unnoticed, never what is sent.
    assert bytes(clip.packets) == bytes(read_clip(clip_file).packets)
    assert at < whole.index(b"\n", 20)


@pytest.mark.parametrize("keep", [0, 10, 40, 1000, -1])
def test_a_cut_file_is_noticed(clip_file: Path, keep: int) -> None:
    clip_file.write_bytes(clip_file.read_bytes()[:keep])
    with pytest.raises(ClipDamagedError):
        read_clip(clip_file)


def test_nothing_is_left_of_a_clip_that_failed(tmp_path: Path, picture: Callable[[int], bytes]) -> None:
    def failing() -> Iterator[tuple[bytes, int]]:
        yield picture(0), 0
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        write_clip(tmp_path / "x.clip", FORM, failing())
    assert list(tmp_path.iterdir()) == []


def test_the_description_names_codec_and_parameter_sets(clip_file: Path) -> None:
    told = describe(read_clip(clip_file), "JSC-01 Gerbang").decode()
    assert "a=rtpmap:96 H264/90000\r\n" in told
    assert "profile-level-id=42C01E; sprop-parameter-sets=Z0LAHg==,aM4=" in told
    assert "s=JSC-01 Gerbang\r\n" in told


def test_h265_has_three_sets(tmp_path: Path) -> None:
    units = [bytes([kind << 1, 1, 2, 3]) for kind in (32, 33, 34, 19)]
    write_clip(tmp_path / "h.clip", Format("hevc", 64, 36, 15, 30, 0), [(b"".join(b"\0\0\1" + unit for unit in units), 0)])
    told = describe(read_clip(tmp_path / "h.clip"), "x").decode()
    assert "H265/90000" in told
    assert all(name in told for name in ("sprop-vps=", "sprop-sps=", "sprop-pps="))
