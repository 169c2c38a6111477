"""What `check` says of clips and certificates, with file and line."""

from __future__ import annotations

from pathlib import Path

from scc_wall.adapters.words import load_words
from scc_wall.app.check_command import check_site
from scc_wall.app.import_command import import_table

TABLE = """id,sub_url,main_url,transport,interval
A,clip://latihan.mp4,,,
B,clip://none.mp4,,,
C,rtsps://10.0.0.1/live,,,
D,https://10.0.0.2/video,,http,"0,5"
E,clip://../secret.mp4,,,
F,file:///etc/passwd,,,
G,http://10.0.0.3/snap,,,0
H,rtsp://10.0.0.4/x,,quic,
"""


def told(folder: Path) -> tuple[list[str], list[str]]:
    found = check_site(folder)
    words = load_words("en")
    return [words.tell(one) for one in found.mistakes], [words.tell(one) for one in found.notes]


def test_sources(tmp_path: Path) -> None:
    table, site = tmp_path / "kamera.csv", tmp_path / "site"
    table.write_text(TABLE)
    words = load_words("en")
    imported = import_table(table, site, words)
    refused = [words.tell(trouble).partition("kamera.csv:")[2] for trouble in imported.roster.troubles]
    assert [line.partition(":")[0] for line in refused] == ["6", "7", "8", "9"]
    assert ["clip://" in refused[0], "rtsps://" in refused[1], "interval" in refused[2], "transport" in refused[3]] == [
        True
    ] * 4
    assert [camera.interval for camera in imported.roster.cameras] == [None, None, None, 0.5]
    (site / "clips" / "latihan.mp4").write_bytes(b"x")
    mistakes, notes = told(site)
    assert [one.partition("cameras.csv:")[2].partition(":")[0] for one in mistakes if "none.mp4" in one] == ["3"]
    assert any("2 cameras are encrypted, but" in note for note in notes)
    settings = site / "site.toml"
    settings.write_text(settings.read_text().replace("#ca_file", "ca_file"))
    mistakes, notes = told(site)
    assert any("site.toml" in one and "ca.pem" in one for one in mistakes)
    (site / "clips" / "latihan.mp4").unlink()
    (site / "clips" / "latihan.mp4").symlink_to("/etc/hostname")
    assert any("latihan.mp4" in one for one in told(site)[0])
