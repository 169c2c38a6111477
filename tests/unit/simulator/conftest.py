from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scc_wall.simulator.clip import Clip, Format, read_clip, write_clip

FORM = Format("h264", 64, 36, 15, 30, 7)


def _picture(number: int) -> bytes:
    sets = b"\0\0\1\x67\x42\xc0\x1e" + b"\0\0\1\x68\xce" if number % 30 == 0 else b""
    return (
        sets
        + b"\0\0\1"
        + bytes([0x65 if sets else 0x41])
        + number.to_bytes(2, "big").replace(b"\0", b"\xff")
        + b"\x77" * 1500
        + b"\x80"
    )


@pytest.fixture
def picture() -> Callable[[int], bytes]:
    return _picture


@pytest.fixture
def clip_file(tmp_path: Path) -> Path:
    path = tmp_path / "one.clip"
    write_clip(path, FORM, ((_picture(number), 0) for number in range(60)))
    return path


@pytest.fixture
def clip(clip_file: Path) -> Clip:
    return read_clip(clip_file)
