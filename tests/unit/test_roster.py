"""Tables of cameras: spreadsheets as they are, hostile bytes, and joining with what is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.camera.address import Address
from scc_wall.camera.camera import Camera, Transport
from scc_wall.camera.regions import parse_regions
from scc_wall.camera.roster import Roster, join
from scc_wall.camera.row import cameras_as_csv
from scc_wall.camera.table import COLUMNS, read_table

REGIONS = parse_regions((Path(__file__).parents[2] / "resources/regions/kabkota_sumsel.csv").read_text(encoding="utf-8"))


def read(text: str | bytes, before: tuple[Camera, ...] = ()) -> Roster:
    data = text if isinstance(text, bytes) else text.encode()
    return join(read_table(data, "k.csv"), "k.csv", REGIONS, before)


def told(roster: Roster) -> list[str]:
    return [str(trouble).split(" ")[0] + " " + trouble.key for trouble in roster.troubles]


def test_only_id_and_one_url_are_needed() -> None:
    (camera,) = read("id,sub_url\nJSC-01,rtsp://cam/x\n").cameras
    assert camera == Camera("JSC-01", 1, "JSC-01", sub=Address("rtsp://cam/x"))


def test_a_whole_row() -> None:
    roster = read(
        "id,number,name,group,region,sub_url,main_url,onvif_url,user,password,link,host,lat,lon,transport,merek\n"
        'A,7,"Gerbang, utara",Gerbang,16.71,rtsp://c/s,rtsp://c/m,http://c/onvif,admin," p,""w"" ",LTE,NVR-1,-3.02,104.78,udp,X'
    )
    assert not roster.troubles
    assert roster.cameras[0] == Camera(
        "A",
        7,
        "Gerbang, utara",
        "Gerbang",
        "16.71",
        Address("rtsp://c/s"),
        Address("rtsp://c/m"),
        Address("http://c/onvif"),
        Transport.UDP,
        "LTE",
        "nvr-1",
        -3.02,
        104.78,
        (("merek", "X"),),
    )
    assert (roster.rows[0].user, roster.rows[0].password) == ("admin", ' p,"w" ')


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_every_spreadsheet_dialect(delimiter: str, end: str, bom: str) -> None:
    lines = [["SUB_URL", " Id ", "Password"], ["rtsp://c/x", "A", "pé"], ["rtsp://d/x", "B", " "]]
    roster = read(bom + end.join(delimiter.join(line) for line in lines) + end)
    assert [(row.camera.id, row.password) for row in roster.rows] == [("A", "pé"), ("B", " ")]


def test_excels_own_first_line_and_utf16() -> None:
    assert read("sep=;\nid;sub_url\nA;rtsp://c/x\n").cameras[0].id == "A"
    assert read("id\tsub_url\nA\trtsp://c/x\n".encode("utf-16")).cameras[0].id == "A"


def test_a_windows_file_is_read_and_told() -> None:
    roster = read("id,name,sub_url\nA,x,rtsp://c/x\nB,café,rtsp://c/x\n".encode("cp1252"))
    assert roster.cameras[1].name == "café"
    assert [(note.key, note.place and note.place.line) for note in roster.notes] == [("camera.table_cp1252", 3)]


def test_bad_lines_are_told_with_their_line_and_good_ones_stay() -> None:
    roster = read(
        "id,number,sub_url,transport,lat,host\n"
        "A,1,rtsp://c/x,,,\n"
        "a b,2,rtsp://c/x,,,\n"
        "C,x,rtsp://c/x,,,\n"
        "D,1,rtsp://c/x,,,\n"
        "E,,file:///x,,,\n"
        "F,,,,,\n"
        "G,,rtsp://c/x,sctp,,\n"
        "H,,rtsp://c/x,,91,\n"
        "I,,rtsp://c/x,,,a/b\n"
        "A,,rtsp://c/x,,,\n"
        "K,,rtsp://c/x,,,,surplus\n"
        'L,,"rtsp://c/x,,,\n'
        "M,,rtsp://c/x,,,\n"
    )
    assert told(roster) == [
        "k.csv:3: camera.id",
        "k.csv:4: camera.number",
        "k.csv:5: camera.number_taken",
        "k.csv:6: camera.url_scheme",
        "k.csv:7: camera.no_url",
        "k.csv:8: camera.transport",
        "k.csv:9: camera.degrees",
        "k.csv:10: camera.host",
        "k.csv:11: camera.id_twice",
        "k.csv:12: camera.row_cells",
        "k.csv:13: camera.row_quotes",
    ]
    assert [(camera.id, camera.number) for camera in roster.cameras] == [("A", 1), ("M", 2)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "camera.table_empty"),
        ("\n\n", "camera.table_empty"),
        ("a,b\n1,2\n", "camera.table_header"),
        ("id\nA\n", "camera.table_header"),
        ("id,sub_url,SUB_URL\n", "camera.table_column_twice"),
        ("id,sub_url" + "," * 500, "camera.table_columns"),
        ("id,sub_url,pwd,password\n", "camera.table_column_twice"),
        ("\0" * 500, "camera.table_header"),
    ],
)
def test_what_is_no_table_is_told(text: str, key: str) -> None:
    table = read_table(text.encode(), "k.csv")
    assert table.is_damaged
    assert [trouble.key for trouble in table.troubles] == [key]


def test_a_login_hides_in_no_unknown_column() -> None:
    roster = read("id,sub_url,kata_sandi,foto\nA,rtsp://c/x,rahasia,http://u:rahasia@c/foto.jpg\n")
    assert roster.rows[0].password == "rahasia"
    assert "rahasia" not in cameras_as_csv(roster.cameras)
    assert [note.key for note in roster.notes] == ["camera.extra_login"]


def test_logins_of_urls_and_columns_must_agree() -> None:
    assert not read("id,sub_url,main_url,user\nA,rtsp://u:p@c/x,rtsp://u:p@c/y,u\n").troubles
    assert told(read("id,sub_url,main_url\nA,rtsp://u:p@c/x,rtsp://u:q@c/y\n")) == ["k.csv:2: camera.two_logins"]


@pytest.mark.parametrize(
    ("cell", "code", "note"),
    [
        ("16.71", "16.71", []),
        ("kota palembang", "16.71", ["camera.region_by_name"]),
        ("OKU", "16.01", ["camera.region_by_name"]),
        ("Kab. Muara Enim", "16.03", ["camera.region_by_name"]),
        ("Bandung", "Bandung", ["camera.region_unknown"]),
    ],
)
def test_regions(cell: str, code: str, note: list[str]) -> None:
    roster = read(f"id,sub_url,region\nA,rtsp://c/x,{cell}\n")
    assert roster.cameras[0].region == code
    assert [one.key for one in roster.notes] == note
    assert not roster.troubles


def test_there_are_17_regions() -> None:
    assert len(REGIONS.codes) == 17


def test_reading_again_updates_by_id_and_keeps_the_others() -> None:
    before = read("id,number,name,sub_url,link\nA,1,Satu,rtsp://c/a,LTE\nB,2,Dua,rtsp://c/b,\n").cameras
    after = read("id,name,sub_url\nC,,rtsp://c/c\nA,Baru,rtsp://c/z\n", before)
    assert [(one.id, one.number, one.name) for one in after.cameras] == [("A", 1, "Baru"), ("B", 2, "Dua"), ("C", 3, "C")]
    assert (after.cameras[0].link, after.cameras[0].sub) == ("LTE", Address("rtsp://c/z"))
    assert [row.camera.id for row in after.rows] == ["C", "A"]


def test_numbers_may_be_swapped_but_not_taken() -> None:
    before = read("id,number,sub_url\nA,1,rtsp://c/a\nB,2,rtsp://c/b\nC,3,rtsp://c/c\n").cameras
    swapped = read("id,number,sub_url\nA,2,rtsp://c/a\nB,1,rtsp://c/b\n", before)
    assert [(one.id, one.number) for one in swapped.cameras] == [("A", 2), ("B", 1), ("C", 3)]
    taken = read("id,number,sub_url\nA,3,rtsp://c/a\nD,,rtsp://c/d\n", before)
    assert [(trouble.key, trouble.params["owner"], trouble.params["free"]) for trouble in taken.troubles] == [
        ("camera.number_taken", "C", "5")
    ]
    assert [(one.id, one.number) for one in taken.cameras] == [("A", 1), ("B", 2), ("C", 3), ("D", 4)]


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(st.binary(max_size=300))
def test_any_bytes_are_read(data: bytes) -> None:
    read(data)
    read(b"id,sub_url,password\n" + data)


CELLS = st.text(st.sampled_from('ab,;"\n\r\t \0é/:@'), max_size=12)


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(
    st.lists(st.tuples(st.sampled_from(["A", "B", "C", "x y"]), st.sampled_from(["", "1", "2", "1"]), CELLS, CELLS), max_size=8)
)
def test_ids_and_numbers_are_unique_whatever_is_in_the_file(rows: list[tuple[str, str, str, str]]) -> None:
    text = "id,number,sub_url,name,group\n" + "".join(
        f"{one},{two},rtsp://c/x,{three},{four}\n" for one, two, three, four in rows
    )
    cameras = read(text).cameras
    assert len({camera.id for camera in cameras}) == len({camera.number for camera in cameras}) == len(cameras)


NAMES = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=("Cc", "Zs", "Cf")), min_size=1, max_size=15
)


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(st.lists(st.tuples(NAMES, NAMES, st.floats(-90, 90).map(lambda value: round(value, 6))), max_size=6))
def test_what_is_written_is_read_again(told_cameras: list[tuple[str, str, float]]) -> None:
    cameras = tuple(
        Camera(f"C-{index}", index + 1, name, group, sub=Address("rtsp://c/x"), lat=lat, extra=(("lain", name),))
        for index, (name, group, lat) in enumerate(told_cameras)
    )
    text = cameras_as_csv(cameras)
    assert not {"user", "password"} & set(text.splitlines()[0].split(","))
    roster = read(text)
    assert not roster.troubles
    assert [(one.name, one.group, one.lat) for one in roster.cameras] == [(one.name, one.group, one.lat) for one in cameras]


def test_the_contract_columns_are_known() -> None:
    contract = "id,number,name,group,region,sub_url,main_url,onvif_url,user,password,link,host,lat,lon"
    assert set(contract.split(",")) <= set(COLUMNS)
