import json
from dataclasses import MISSING, fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES, Words, parse_sentences
from scc_wall.control.access_command import GuestMode, SignIn, SignOut
from scc_wall.control.command import COMMANDS, Command
from scc_wall.control.desk_command import Acknowledge, Favourite, OpenDesk
from scc_wall.control.editor_command import EditLayout, KeepLayout, LockLayout
from scc_wall.control.event_command import EventCommand
from scc_wall.control.hand_command import Put, Redo, Select, Swap, Undo
from scc_wall.control.health_command import Availability, History, ListUnwatched, WriteReport
from scc_wall.control.keep_command import WriteMinutes
from scc_wall.control.keys import KEYS, PTZ_KEYS, key_lines
from scc_wall.control.layout_command import (
    Back,
    ListLayouts,
    PlanLayout,
    SaveLayout,
    ShowLayout,
    ShowNth,
    TurnMonitor,
    WarmLayout,
    Zoom,
)
from scc_wall.control.letter_command import LetterCommand
from scc_wall.control.lines import REQUEST_LIMIT, help_lines, parse, parse_asked, request, usage
from scc_wall.control.looks_command import ChooseSize, ChooseTheme
from scc_wall.control.ptz_command import PtzCommand
from scc_wall.control.reply import DONE, WrongUsage, reply_line
from scc_wall.control.setup_command import SetupCommand
from scc_wall.control.sheet_command import About, MakeSheet, SheetProgress
from scc_wall.control.tile_command import CoverWall, FitTile, Identify, Magnify, ShowNumbers, Snapshot
from scc_wall.control.timelapse_command import (
    CancelJob,
    ListJobs,
    ListTimelapse,
    MakeTimelapseClip,
    StartTimelapse,
    StopTimelapse,
)
from scc_wall.control.tour_command import ListTours, PauseTour, StartTour, StopTour
from scc_wall.control.wall_command import EnterFullScreen, FastCamera, LeaveFullScreen, Quit, Retry, ShowKeys, Status

CATALOGUE = Path(__file__).parents[2] / "resources" / "words"


def words(language: str) -> Words:
    return Words(language, parse_sentences((CATALOGUE / f"control.{language}.ts").read_text(encoding="utf-8")))


LINES: list[tuple[str, Command]] = [
    ("unwatched", ListUnwatched()),
    ("history link:Lahat week", History("link:Lahat", "week")),
    ("availability 2026-11-01 2026-11-30 --json", Availability("2026-11-01", "2026-11-30")),
    ("report 2026-11-01 2026-11-30", WriteReport("2026-11-01", "2026-11-30")),
    ("sheet make", MakeSheet()),
    ("sheet make 5 en", MakeSheet(5, "en")),
    ("sheet progress --json", SheetProgress()),
    ("about", About()),
    ("about pypi/av", About("pypi/av")),
    ("show Semua", ShowLayout("Semua")),
    ("nth 12", ShowNth(12)),
    ("editor open", EditLayout()),
    ("editor open gerbang", EditLayout("gerbang")),
    ("editor save", KeepLayout()),
    ("editor save gerbang over", KeepLayout("gerbang", "over")),
    ("lock gerbang on", LockLayout("gerbang", "on")),
    ("back", Back()),
    ("zoom JSC-07", Zoom("JSC-07")),
    ("warm Stadion", WarmLayout("Stadion")),
    ("plan Stadion --json", PlanLayout("Stadion")),
    ("plan Stadion", PlanLayout("Stadion")),
    ("layouts", ListLayouts()),
    ("status --json", Status()),
    ("status", Status()),
    ("retry", Retry()),
    ("retry JSC-07", Retry("JSC-07")),
    ("fast JSC-07 on", FastCamera("JSC-07", "on")),
    ("keys", ShowKeys()),
    ("sign-in", SignIn()),
    ("sign-out", SignOut()),
    ("guest on", GuestMode("on")),
    ("windows", LeaveFullScreen()),
    ("fullscreen", EnterFullScreen()),
    ("select 1:c1r1", Select("1:c1r1")),
    ("put 1:c1r1 JSC-07,JSC-08", Put("1:c1r1", "JSC-07,JSC-08")),
    ("swap 1:c1r1 1:c2r1", Swap("1:c1r1", "1:c2r1")),
    ("undo", Undo()),
    ("redo", Redo()),
    ("save gerbang-2", SaveLayout("gerbang-2")),
    ("turn 2 stadion", TurnMonitor("2", "stadion")),
    ("tour start malam", StartTour("malam")),
    ("tour stop", StopTour()),
    ("tour pause", PauseTour()),
    ("tours --json", ListTours()),
    ("ack", Acknowledge()),
    ("favourite JSC-07", Favourite("JSC-07")),
    ("favourite JSC-07 off", Favourite("JSC-07", "off")),
    ("theme", ChooseTheme("other")),
    ("theme light", ChooseTheme("light")),
    ("size 150", ChooseSize(150)),
    ("desk", OpenDesk()),
    ("desk health", OpenDesk("health")),
    ("quit", Quit()),
    ("cover", CoverWall()),
    ("cover on", CoverWall("on")),
    ("numbers", ShowNumbers("on")),
    ("numbers off", ShowNumbers("off")),
    ("identify JSC-07", Identify("JSC-07")),
    ("snapshot JSC-07 --json", Snapshot("JSC-07")),
    ("fit fill JSC-07", FitTile("fill", "JSC-07")),
    ("magnify 250 JSC-07 100 900", Magnify(250, "JSC-07", 100, 900)),
    ("magnify 100", Magnify(100)),
    ("timelapse start JSC-07", StartTimelapse("JSC-07")),
    ("timelapse start JSC-07 30 20", StartTimelapse("JSC-07", 30, 20)),
    ("timelapse stop JSC-07", StopTimelapse("JSC-07")),
    ("timelapse list --json", ListTimelapse()),
    ("timelapse clip JSC-07", MakeTimelapseClip("JSC-07")),
    ("timelapse clip JSC-07 2026-11-01 2026-11-30 12", MakeTimelapseClip("JSC-07", "2026-11-01", "2026-11-30", 12)),
    ("jobs list --json", ListJobs()),
    ("jobs cancel 3", CancelJob(3)),
    ("minutes letter st-0001", WriteMinutes("letter", "st-0001")),
]


@pytest.mark.parametrize(("line", "command"), LINES)
def test_lines(line: str, command: Command) -> None:
    assert parse(line.split()) == command
    assert parse_asked(request(line.split(), "scc_a_b"))[0] == command


def test_every_command_has_a_line_here() -> None:
    told = {type(command) for _, command in LINES}
    elsewhere = {
        *PtzCommand.__args__,
        *EventCommand.__args__,
        *SetupCommand.__args__,
        *LetterCommand.__args__,
    }  # in tests of their own
    assert told == set(COMMANDS) - elsewhere


def test_a_name_may_hold_spaces_and_any_letters() -> None:
    assert parse(["show", "Gerbang & Jalan 4 & 3"]) == ShowLayout("Gerbang & Jalan 4 & 3")


@pytest.mark.parametrize(
    ("line", "key", "says"),
    [
        ([], "control.no_verb", "status"),
        (["shwo", "x"], "control.unknown_verb_near", "show"),
        (["@@@@"], "control.unknown_verb", "status"),
        (["\x1b[31m" + "x" * 90], "control.unknown_verb", "?[31mxxx"),
        (["show"], "control.words_count", "show LAYOUT"),
        (["show", "a", "b"], "control.words_count", "show LAYOUT"),
        (["retry", "a", "b"], "control.words_count", "retry [CAMERA]"),
        (["plan"], "control.words_count", "plan LAYOUT [--json]"),
        (["show", "x", "--json"], "control.words_count", "show LAYOUT"),
        (["show", "--json"], "control.unknown_flag", "show LAYOUT"),
        (["nth", "0"], "control.not_a_number", "nth NUMBER"),
        (["nth", "-1"], "control.not_a_number", "nth NUMBER"),
        (["nth", "1.5"], "control.not_a_number", "nth NUMBER"),
        (["nth", "٣"], "control.not_a_number", "nth NUMBER"),
        (["nth", "9" * 9000], "control.not_a_number", "nth NUMBER"),
        (["show", ""], "control.bad_word", "128"),
        (["show", "x" * 129], "control.bad_word", "128"),
        (["show", "a\nb"], "control.bad_word", "a?b"),
        (["show", " a"], "control.bad_word", "128"),
        (["zoom", "a\x1b]0;x"], "control.bad_word", "a?]0;x"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_usage_says_what_would_be_right(line: list[str], key: str, says: str, language: str) -> None:
    with pytest.raises(WrongUsage) as caught:
        parse(line)
    assert caught.value.key == key
    sentence = words(language).tell(caught.value)
    assert says in sentence
    assert sentence.isprintable()
    assert len(sentence) < 800


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"show Semua",
        b"\xff",
        b"[]",
        b"null",
        b"{}",
        b'{"command": "back"}',
        b'{"command": [1]}',
        b'{"command": [["back"]]}',
        b'{"command": ["back"], "more": 1}',
        b'{"command": ["back"]}' + b" " * REQUEST_LIMIT,
        pytest.param(b"[" * (REQUEST_LIMIT - 1), id="deep"),
        pytest.param(b'{"command": [' + b"9" * (REQUEST_LIMIT - 20) + b"]}", id="long number"),
    ],
)
def test_what_is_no_request(body: bytes) -> None:
    with pytest.raises(WrongUsage) as caught:
        parse_asked(body)
    assert caught.value.key == "control.not_a_request"
    assert '{"command"' in words("id").tell(caught.value)


@given(st.one_of(st.binary(max_size=60), st.lists(st.text(max_size=6), max_size=4).map(request)))
def test_junk_gives_wrong_usage_or_a_command_and_nothing_else(body: bytes) -> None:
    try:
        kind = type(parse_asked(body)[0])
    except WrongUsage as trouble:
        said = words("id").tell(trouble)
    else:
        said = words("id").say(f"control.help.{kind.verb.replace(' ', '_')}")
    assert said.isprintable()


PRINTABLE = st.text(min_size=1, max_size=128).filter(
    lambda word: word.isprintable() and word == word.strip() and word[0] != "-"
)


@given(st.sampled_from(COMMANDS), st.data())
def test_every_command_can_be_said(kind: type[Command], data: st.DataObject) -> None:
    drawn = {"int": st.integers(1, 9999), "float": st.integers(-9999, 9999).map(lambda number: number / 100)}
    values = [data.draw(drawn.get(str(item.type), PRINTABLE)) for item in fields(kind)]
    assert parse([*kind.verb.split(), *map(str, values)]) == kind(*values)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_lists_every_command(language: str) -> None:
    told = help_lines(COMMANDS, words(language))
    assert [" ".join(line.split()[: len(kind.verb.split())]) for (line, _), kind in zip(told, COMMANDS, strict=True)] == [
        kind.verb for kind in COMMANDS
    ]
    assert all(sentence for _, sentence in told)


def test_usage_tells_what_may_be_left_out() -> None:
    assert usage(Retry) == "retry [CAMERA]"
    assert usage(PlanLayout) == "plan LAYOUT [--json]"
    for kind in COMMANDS:
        optional = [item.default is not MISSING for item in fields(kind)]
        assert optional == sorted(optional)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_on_the_help_page(language: str) -> None:
    titles = [f"Stadion {number}" for number in range(1, 13)]
    told = dict(key_lines(words(language), titles))
    assert list(told) == [*KEYS, *(keys for keys, _ in PTZ_KEYS)]
    assert len(set(told.values())) == len(told)
    assert "Stadion 12" in told["Ctrl+F12"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_of_layouts_that_are_not_there_are_not_on_the_help_page(language: str) -> None:
    told = dict(key_lines(words(language), ["Stadion"]))
    assert "Ctrl+F1" in told
    assert "Ctrl+F2" not in told


def test_the_keys_of_the_contract() -> None:
    assert KEYS["F1"] == ShowKeys()
    assert [KEYS[f"Ctrl+F{number}"] for number in range(1, 13)] == [ShowNth(number) for number in range(1, 13)]
    assert KEYS["Esc"] == LeaveFullScreen()
    assert KEYS["Ctrl+Q"] == Quit()
    assert KEYS["Backspace"] == Back()


def test_replies_as_ctl_reads_them() -> None:
    told = json.loads(reply_line({"layout": "semua"}, words("id")))
    assert told == {"ok": True, "value": {"layout": "semua"}}
    assert json.loads(reply_line(DONE, words("id"))) == {"ok": True, "value": {}}
    spoken = Words("id", {"a.b": "ada {n}"})
    wrong = json.loads(reply_line(WrongUsage("a.b", n=2), spoken))
    assert wrong == {"ok": False, "usage": True, "trouble": "a.b", "sentence": "ada 2"}
    assert json.loads(reply_line(Trouble("a.b", n=2), spoken))["usage"] is False


def test_a_reply_is_one_line() -> None:
    line = reply_line({"name": "a\nb\u2028"}, words("id"))
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert line.isascii()
