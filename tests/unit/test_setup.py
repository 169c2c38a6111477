"""Setting up a site: the preview of an import as a difference, cells as words, limits that keep a file's comments."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.access.origin import Origin, OriginKind
from scc_wall.adapters.resources import resource_path
from scc_wall.adapters.site import create_site, load_site
from scc_wall.adapters.site_edit import put_limit, remove_camera, restore_camera
from scc_wall.adapters.words import load_words
from scc_wall.app.import_command import import_data
from scc_wall.app.pocket import KEPT, Pocket
from scc_wall.app.setup_files import apply_import, preview_import, write_camera
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.camera.preview import Preview, differences, preview
from scc_wall.camera.regions import parse_regions
from scc_wall.camera.roster import join
from scc_wall.camera.row import cameras_as_csv, cells_of
from scc_wall.camera.secret import Secret
from scc_wall.camera.table import read_table
from scc_wall.control.audit import AuditLine, Outcome, told_of
from scc_wall.control.cells import cells_of_word, cells_word
from scc_wall.control.command import Command
from scc_wall.control.lines import parse, parse_asked, request
from scc_wall.control.reply import WrongUsage
from scc_wall.control.setup_command import (
    AddCamera,
    ApplyImport,
    DiscoverCameras,
    ExportSnapshot,
    ListSnapshots,
    LookSnapshot,
    PreviewImport,
    PrintSnapshot,
    ProbeCamera,
    RemoveCamera,
    RemoveHost,
    RemoveLink,
    RestoreCamera,
    SetCamera,
    SetHost,
    SetLink,
    SetupCommand,
    SnapshotsInto,
    TryCamera,
)

REGIONS = parse_regions(resource_path("regions", "kabkota_sumsel.csv").read_text(encoding="utf-8"))
WORDS = load_words("id")

LINES: list[tuple[list[str], Command]] = [
    (["camera", "add", "A", '{"main_url":"rtsp://c/m"}'], AddCamera("A", '{"main_url":"rtsp://c/m"}')),
    (["camera", "set", "A", '{"name":"Gerbang"}', "login-1"], SetCamera("A", '{"name":"Gerbang"}', "login-1")),
    (["camera", "remove", "A"], RemoveCamera("A")),
    (["camera", "restore", "A"], RestoreCamera("A")),
    (["camera", "test", "A", "--json"], TryCamera("A")),
    (["camera", "discover", "4"], DiscoverCameras(4)),
    (["camera", "probe", "192.0.2.10"], ProbeCamera("192.0.2.10")),
    (["import", "preview", "/x/" + "a" * 500], PreviewImport("/x/" + "a" * 500)),
    (["import", "apply", "/x/a.csv", "0123456789abcdef"], ApplyImport("/x/a.csv", "0123456789abcdef")),
    (["link", "set", "Lahat", "2,5"], SetLink("Lahat", 2.5)),
    (["link", "remove", "Lahat"], RemoveLink("Lahat")),
    (["host", "set", "nvr-03", "16"], SetHost("nvr-03", 16)),
    (["host", "remove", "nvr-03"], RemoveHost("nvr-03")),
    (["snapshots", "into", "Pembukaan"], SnapshotsInto("Pembukaan")),
    (["snapshots", "print", "last", "default"], PrintSnapshot("last", "default")),
    (["snapshots", "list", "--json"], ListSnapshots()),
    (["snapshots", "export", "last", "laporan polisi"], ExportSnapshot("last", "laporan polisi")),
    (["snapshots", "look", "2026-11-30/a.png"], LookSnapshot("2026-11-30/a.png")),
]


@pytest.mark.parametrize(("line", "command"), LINES)
def test_lines(line: list[str], command: Command) -> None:
    assert parse(line) == command
    assert parse_asked(request(line))[0] == command


def test_every_command_of_setting_up_has_a_line_here() -> None:
    assert {type(command) for _, command in LINES} == set(SetupCommand.__args__)


def test_only_a_long_word_may_be_long() -> None:
    with pytest.raises(WrongUsage):
        parse(["import", "preview", "a" * 3001])
    with pytest.raises(WrongUsage):
        parse(["camera", "remove", "a" * 129])


# the preview

TEXT = st.text(st.characters(categories=("L", "N"), include_characters=" ,;'\"-"), max_size=12).map(str.strip)
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.sampled_from("ABCDEFGH"),
            "number": st.sampled_from(["", "1", "2", "3", "7", "x"]),
            "name": TEXT,
            "group": TEXT,
            "region": st.sampled_from(["", "16.71", "16.04", "99.99"]),
            "sub_url": st.sampled_from(["rtsp://a/s", "rtsp://b/s", "", "no address"]),
            "user": st.sampled_from(["", "", "operator"]),
        }
    ),
    max_size=8,
)


def roster_of(rows: list[dict[str, str]], before: tuple[Camera, ...] = ()) -> tuple[Preview, tuple[Camera, ...]]:
    cells = [",".join('"' + cell.replace('"', '""') + '"' for cell in row.values()) for row in rows]
    text = "\n".join(["id,number,name,group,region,sub_url,user", *cells])
    roster = join(read_table(text.encode(), "k.csv"), "k.csv", REGIONS, before)
    return preview(before, roster), roster.cameras


@given(ROWS, ROWS)
def test_a_preview_tells_exactly_what_the_import_then_does(first: list[dict[str, str]], second: list[dict[str, str]]) -> None:
    _, before = roster_of(first)
    found, after = roster_of(second, before)
    was, now = {one.id: cells_of(one) for one in before}, {one.id: cells_of(one) for one in after}
    assert {one.camera.id for one in found.added} == set(now) - set(was)
    for change in found.changed:
        patched = dict(was[change.camera.id])
        for field in change.fields:
            assert patched[field.column] == field.before != field.after
            patched[field.column] = field.after
        assert patched == now[change.camera.id]
        assert change.fields or change.login
    touched = {one.camera.id for one in (*found.added, *found.changed)}
    assert all(was[name] == now[name] for name in was if name not in touched)
    assert all(was[name] == now[name] for name in found.unchanged)
    assert not touched & set(found.unchanged)
    assert found.does_nothing == (was == now and not any(one.login for one in found.changed))


@given(ROWS)
def test_the_same_table_again_changes_nothing(rows: list[dict[str, str]]) -> None:
    _, cameras = roster_of(rows)
    table = read_table(cameras_as_csv(cameras).encode(), "k.csv")
    found = preview(cameras, join(table, "k.csv", REGIONS, cameras))
    assert found.does_nothing
    assert set(found.unchanged) == {camera.id for camera in cameras}


def test_a_column_that_we_do_not_know_is_told_too() -> None:
    before, after = Camera("A", 1, "A", extra=(("merek", "X"),)), Camera("A", 1, "B", extra=(("merek", "Y"), ("tahun", "2026")))
    told = [(one.column, one.before, one.after) for one in differences(before, after)]
    assert told == [("name", "A", "B"), ("merek", "X", "Y"), ("tahun", "", "2026")]


# cells

COLUMN = st.sampled_from(["name", "group", "link", "number", "region"])


@given(st.dictionaries(COLUMN, TEXT))
def test_cells_come_back_from_their_word(cells: dict[str, str]) -> None:
    assert cells_of_word(cells_word(cells)) == cells


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("", "setup.cells"),
        ("[" * 2000, "setup.cells"),
        ('["name"]', "setup.cells"),
        ('{"name": 7}', "setup.cells"),
        ('{"colour": "red"}', "setup.column"),
        ('{"password": "rahasia"}', "setup.login_in_cells"),
        ('{"kata sandi": "rahasia"}', "setup.login_in_cells"),
        ('{"sub_url": "rtsp://operator:rahasia@cam/x"}', "setup.login_in_cells"),
        ('{"sub_url": "http://cam/x?user=a&password=rahasia"}', "setup.login_in_cells"),
        ('{"name": "a\\u0007b"}', "camera.cell_character"),
    ],
)
def test_what_are_no_cells_is_refused_and_never_written_down(word: str, key: str) -> None:
    with pytest.raises(Trouble) as told:
        cells_of_word(word)
    assert told.value.key == key
    assert WORDS.tell(told.value)
    line = AuditLine(Origin(OriginKind.CTL), SetCamera("A", word), Outcome.FAILED, str(told.value))
    assert "rahasia" not in json.dumps(told_of(line))


def test_a_pocket_keeps_the_newest_logins_only() -> None:
    pocket = Pocket()
    tickets = [pocket.put(f"u{number}", "p") for number in range(KEPT + 1)]
    assert pocket.get(tickets[-1]) == Secret(f"u{KEPT}", "p")
    for ticket in (tickets[0], "login-0", ""):
        with pytest.raises(Trouble, match=r"setup\.no_ticket"):
            pocket.get(ticket)


# files

TABLE = "id,number,name,sub_url,user,password\nA,1,Satu,rtsp://a/s,operator,rahasia-a\nB,2,Dua,rtsp://b/s,,\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    folder = tmp_path / "situs"
    create_site(folder, WORDS)
    settings_file = folder / "site.toml"
    settings_file.write_text(settings_file.read_text(encoding="utf-8").replace('secrets = "auto"', 'secrets = "file"'), "utf-8")
    import_data(TABLE.encode(), "k.csv", folder, WORDS)
    return folder


def secrets(folder: Path) -> dict[str, list[str]]:
    return dict(json.loads((folder / "secrets.json").read_text(encoding="utf-8"))["secrets"])


def test_a_preview_writes_nothing_and_is_applied_only_while_it_holds(site: Path, tmp_path: Path) -> None:
    table = tmp_path / "baru.csv"
    table.write_text("id,name,sub_url\nA,Gerbang,rtsp://a/s\nC,Tiga,rtsp://c/s\nD,Empat,\n", encoding="utf-8")
    whole = (site / "cameras.csv").read_bytes()
    found, mark = preview_import(table, site)
    assert (site / "cameras.csv").read_bytes() == whole
    assert [one.camera.id for one in found.added] == ["C"]
    assert [(one.camera.id, [field.column for field in one.fields]) for one in found.changed] == [("A", ["name"])]
    assert [(one.place.line, one.key) for one in found.troubles if one.place] == [(4, "camera.no_url")]
    write_camera(site, "B", {"name": "Dua baru"}, None, WORDS, is_new=False)
    with pytest.raises(Trouble, match=r"setup\.not_as_previewed"):
        apply_import(table, site, mark, WORDS)
    _, mark = preview_import(table, site)
    apply_import(table, site, mark, WORDS)
    assert [one.name for one in load_site(site).cameras] == ["Gerbang", "Dua baru", "Tiga"]


def test_a_camera_is_added_once_and_changed_in_the_told_cells_only(site: Path) -> None:
    write_camera(site, "C", {"main_url": "rtsp://c/m", "region": "16.71"}, Secret("u", "rahasia-c"), WORDS, is_new=True)
    with pytest.raises(Trouble, match=r"setup\.id_taken"):
        write_camera(site, "C", {"main_url": "rtsp://c/m"}, None, WORDS, is_new=True)
    with pytest.raises(Trouble, match=r"app\.no_camera"):
        write_camera(site, "D", {"name": "x"}, None, WORDS, is_new=False)
    write_camera(site, "C", {"name": "Tiga", "link": "LTE"}, None, WORDS, is_new=False)
    camera = load_site(site).camera("C")
    assert camera is not None
    assert (camera.name, camera.link, camera.region, camera.number) == ("Tiga", "LTE", "16.71", 3)
    assert camera.main is not None
    assert secrets(site)["C"] == ["u", "rahasia-c"]
    with pytest.raises(Trouble, match=r"camera\.number_taken"):
        write_camera(site, "C", {"number": "1"}, None, WORDS, is_new=False)


def test_a_removed_camera_takes_its_login_along_and_brings_it_back(site: Path) -> None:
    camera, secret = remove_camera(site, "A")
    assert secret == Secret("operator", "rahasia-a")
    assert "A" not in secrets(site)
    assert [one.id for one in load_site(site).cameras] == ["B"]
    restore_camera(site, camera, secret)
    assert secrets(site)["A"] == ["operator", "rahasia-a"]
    assert load_site(site).camera("A") == camera
    with pytest.raises(Trouble, match=r"setup\.id_taken"):
        restore_camera(site, camera, secret)


def test_a_table_with_an_unreadable_line_is_not_written_anew(site: Path) -> None:
    path = site / "cameras.csv"
    path.write_text(path.read_text(encoding="utf-8") + "tanpa alamat,9,x\n", encoding="utf-8")
    whole = path.read_bytes()
    with pytest.raises(Trouble) as told:
        remove_camera(site, "A")
    assert told.value.place is not None
    assert path.read_bytes() == whole


NAME = st.text(st.characters(categories=("L", "N"), include_characters=" -."), min_size=1, max_size=20).filter(
    lambda name: name == name.strip()
)


def test_limits_keep_what_people_wrote(site: Path) -> None:
    path = site / "site.toml"
    head = path.read_text(encoding="utf-8").rstrip()
    own = '# kontrak 2026\n[[link]]\nname = "Lahat" # LTE\nmbit = 8\n\n# dari dinas\n[[link]]\nname = "Pagar Alam"\nmbit = 3\n'
    path.write_text(f"{head}\n\n{own}", encoding="utf-8")
    put_limit(site, "link", "Lahat", 6.0)
    put_limit(site, "host", "nvr-03", 16)
    put_limit(site, "link", "Pagar Alam", None)
    text = path.read_text(encoding="utf-8")
    assert head in text
    for kept in ("# kontrak 2026", "# LTE", "# dari dinas"):
        assert kept in text
    assert "Pagar Alam" not in text
    budgets = load_site(site).settings.budgets
    assert (budgets.links, budgets.hosts) == ({"Lahat": 6000}, {"nvr-03": 16})
    for kind, name, limit, key in (
        ("link", "Pagar Alam", None, "setup.no_link"),
        ("host", "x", None, "setup.no_host"),
        ("link", "Lahat", -1.0, "budget.mbit"),
        ("link", "x" * 121, 2.0, "budget.name"),
    ):
        with pytest.raises(Trouble) as told:
            put_limit(site, kind, name, limit)
        assert told.value.key == key
    assert path.read_text(encoding="utf-8") == text


@settings(max_examples=20, deadline=None)
@given(names=st.lists(NAME, min_size=1, max_size=4, unique=True), data=st.data())
def test_limits_come_and_go_one_by_one(tmp_path_factory: pytest.TempPathFactory, names: list[str], data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("batas") / "situs"
    create_site(folder, WORDS)
    for number, name in enumerate(names, 1):
        put_limit(folder, "host", name, number)
    gone = data.draw(st.sampled_from(names))
    put_limit(folder, "host", gone, None)
    kept = {name: number for number, name in enumerate(names, 1) if name != gone}
    assert load_site(folder).settings.budgets.hosts == kept
