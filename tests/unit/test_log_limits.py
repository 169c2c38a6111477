"""Logs stay within their size while somebody writes them, and nothing that was written last is lost."""

from __future__ import annotations

from pathlib import Path

from scc_wall.adapters.log_limits import keep_logs_small


def test_a_log_is_put_aside_under_its_writer(tmp_path: Path) -> None:
    log = tmp_path / "feeds.log"
    with log.open("ab", buffering=0) as writer:  # as a worker's standard error is opened
        writer.write(b"old line\n" * 200)
        keep_logs_small(tmp_path, limit=1000)
        writer.write(b"new line\n")
        keep_logs_small(tmp_path, limit=1000)
    assert log.read_bytes() == b"new line\n"
    assert (tmp_path / "feeds.log.1").read_bytes() == b"old line\n" * 200


def test_whatever_is_written_the_logs_stay_bounded(tmp_path: Path) -> None:
    with (tmp_path / "player-0.log").open("ab", buffering=0) as writer:
        for _ in range(50):
            writer.write(b"x" * 900)
            keep_logs_small(tmp_path, limit=1000)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 4000


def test_what_turns_itself_over_and_what_is_a_link_is_left_alone(tmp_path: Path) -> None:
    outside = tmp_path / "elsewhere"
    outside.write_bytes(b"x" * 5000)
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / "wall.log").write_bytes(b"x" * 5000)
    (folder / "feeds.log").symlink_to(outside)
    keep_logs_small(folder, limit=1000)
    assert (folder / "wall.log").stat().st_size == 5000
    assert outside.stat().st_size == 5000
