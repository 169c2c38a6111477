from __future__ import annotations

from datetime import UTC, datetime

from scc_wall.app.snapshots import file_name
from scc_wall.camera.camera import Camera


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
