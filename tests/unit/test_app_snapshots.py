from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from scc_wall.adapters.snapshot_files import (
    begin_snapshot,
    event_of,
    keep_snapshot,
    newest_snapshot,
    set_event,
    snapshot_at,
)
from scc_wall.adapters.words import load_words
from scc_wall.app.snapshot_print import draw_page
from scc_wall.app.snapshots import file_name
from scc_wall.base.feed_messages import TakeSnapshot
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.feeds.snapshots import texts_of
from tests.unit.qt import application


def test_a_snapshot_is_called_by_its_moment_and_camera() -> None:
    moment = datetime(2026, 11, 25, 20, 3, 4, 56_000, UTC)
    assert file_name(Camera("JSC-07", 7, "Gerbang Utama, café"), moment) == (
        "2026-11-26_03-03-04-056_WIB_007_JSC-07_Gerbang-Utama-cafe"
    )


def test_no_name_leaves_its_folder_or_grows_without_bound() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    name = file_name(Camera("../../etc", 0, "/" * 9 + "x" * 500), moment)
    assert "/" not in name
    assert ".." not in name
    assert len(name) <= 120
    assert file_name(Camera("A", 0, "\u4e2d"), moment) == "2026-01-01_07-00-00-000_WIB_A"


def test_snapshots_lie_in_a_folder_of_their_event(tmp_path: Path) -> None:
    file, fd = begin_snapshot(tmp_path, 1, "2026-11-30")
    os.close(fd)
    assert file.parent == tmp_path / "snapshots" / "2026-11-30"
    set_event(tmp_path, "Pembukaan 2026")
    file, fd = begin_snapshot(tmp_path, 2, "2026-11-30")
    os.close(fd)
    assert file.parent == tmp_path / "snapshots" / "Pembukaan 2026"
    for name in ("..", "../x", ".x", "a/b", "x" * 65, "a ", "a."):
        with pytest.raises(Trouble, match=r"care\.event_name"):
            set_event(tmp_path, name)
    assert event_of(tmp_path) == "Pembukaan 2026"
    set_event(tmp_path, "")
    assert event_of(tmp_path) == ""
    kept = keep_snapshot(file, "gambar")
    assert newest_snapshot(tmp_path) == kept
    assert snapshot_at(tmp_path, "Pembukaan 2026/gambar.png") == kept
    (tmp_path / "lain.png").write_bytes(b"")
    for name in ("../lain.png", "/etc/passwd", "tidak.png"):
        with pytest.raises(Trouble, match=r"care\.no_such_snapshot"):
            snapshot_at(tmp_path, name)


def test_a_page_has_the_picture(tmp_path: Path) -> None:
    application()
    image = QImage(64, 36, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.setText("Description", "7 JSC-07 Gerbang")
    picture = tmp_path / "a.png"
    assert image.save(str(picture))
    assert draw_page(picture.read_bytes(), "a.png", load_words("id")).startswith(b"%PDF")
    with pytest.raises(Trouble, match=r"care\.not_a_picture"):
        draw_page(b"no picture", "a.png", load_words("id"))


def test_a_picture_says_camera_times_operator_and_site() -> None:
    moment = datetime(2026, 11, 26, 3, 3, 4, tzinfo=timezone(timedelta(hours=7)))
    told = dict(texts_of(TakeSnapshot(1, "A/sub", "7 A", by="budi", site="Jakabaring"), moment))
    assert told["Creation Time"] == "2026-11-26T03:03:04.000+07:00"
    assert told["Creation Time UTC"] == "2026-11-25T20:03:04.000+00:00"
    assert (told["Author"], told["Source"], told["Description"]) == ("budi", "Jakabaring", "7 A")
