"""Results as a table, as JSON and as the rows of a plot, in both languages."""

from __future__ import annotations

import json
import re
import string
from pathlib import Path

import pytest

from scc_wall.adapters.words import load_words
from scc_wall.app.bench_arguments import bench_parser
from scc_wall.app.bench_command import as_json
from scc_wall.base.trouble import Place, Trouble
from scc_wall.bench.plot import ENDINGS, check_plot, write_plot
from scc_wall.bench.result import Result, Steady, as_data, last_s
from scc_wall.bench.rows import Row, lines, parse_rows
from scc_wall.bench.table import COLUMNS, aligned, table
from scc_wall.bench.watch import Shown
from tests.process.support import PROJECT

NAMES = ("bare", "wall", "mpv")


def steady(cpu: float) -> Steady:
    return Steady(cpu, 2.0, 3.0, 40.0, 100.0, 3, 14.8, 15.0, 4.0, 0, 0, 0.1, 60.0, 70.0, 75.0)


def results() -> list[Result]:
    wall = Result(
        "wall", 4, 1, Shown((0.5, 0.7)), steady(12.0), [Shown((0.2, 0.4), 2), Shown((0.2, 0.6), 2)], [Shown((0.1, 0.1))]
    )
    wall.told = {"lowered": 2, "not_live": 0}
    halting = Result("mpv", 4, 1, Shown((0.5, None)), None, [], [], "knows no cameras beforehand")
    halting.trouble = Trouble("bench.no_places")
    return [Result("bare", 4, 1, steady=steady(8.0)), wall, halting]


def test_cpu_is_compared_with_bare_decoding_of_the_same_streams() -> None:
    told = {one["contender"]: one for one in as_data([*results(), Result("bare", 9, 1, steady=steady(99.0))])}
    assert told["wall"]["cpu_times_bare"] == 1.5
    assert told["wall"]["cpu_per_stream"] == 3.0
    assert told["mpv"]["cpu_times_bare"] is None
    assert told["wall"]["cold_last_s"] == 0.5
    assert told["wall"]["warm_last_s"] == 0.1


def test_a_switch_that_was_never_done_has_no_median() -> None:
    assert last_s([Shown((0.1, 0.2)), Shown((0.1, None))]) is None
    assert last_s([]) is None


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_table_says_what_was_not_reached_and_why(language: str) -> None:
    words = load_words(language)
    told = table(results(), words)
    _, heading, bare, wall, halting, *remarks = told.splitlines()
    assert len(heading) >= len(COLUMNS)
    assert bare.split()[0] == "bare"
    assert wall.split()[:3] == ["wall", "12", "1.50"]
    assert "1/2" in halting
    assert any(words.say("bench.no_places") in line for line in remarks)
    assert any(words.say("bench.told_lowered", count=2) in line for line in remarks)


def test_columns_are_as_wide_as_needed() -> None:
    assert aligned([["a", "bcd"], ["long", "1"]]) == ["a     bcd", "long    1"]


def test_a_plot_is_drawn_from_what_json_keeps() -> None:
    rows = parse_rows(as_json(results(), {}), Place("run.json"))
    assert rows[1] == Row("wall", 4, 1, 12.0, 14.8, 0.5, 0.1, 60.0)
    assert lines([*rows, Row("wall", 4, 4, 90.0), Row("wall", 2, 1, 5.0)], lambda row: row.cpu) == {
        "bare": [(4, 8.0)],
        "wall": [(2, 5.0), (4, 12.0)],
    }


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"results": 1}', '{"results": [1]}', '{"results": [{"contender": "wall"}]}',
                                  json.dumps({"results": [as_data(results())[0] | {"streams": "x"}]}),
                                  json.dumps({"results": [as_data(results())[0] | {"cold_last_s": [1]}]})])  # fmt: skip
def test_a_file_of_something_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(Trouble) as caught:
        parse_rows(text, Place("else.json"))
    assert caught.value == Trouble("bench.not_results", Place("else.json"))


def test_a_plot_of_an_unknown_kind_is_refused_before_the_run() -> None:
    with pytest.raises(Trouble) as caught:
        check_plot(PROJECT / "plot.gif")
    assert caught.value.key in {"bench.plot_ending", "bench.no_matplotlib"}
    assert ".png" in ENDINGS


def test_the_plot_is_written(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="an extra")
    file = tmp_path / "plot.png"
    write_plot(file, parse_rows(as_json(results(), {}), Place("run.json")), load_words("id"))
    assert file.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("wrong", ["--streams 0", "--streams 145", "--streams x", "--streams", "--seconds nan", "--seconds 0",
                                   "--only vlc", "--switches 10", "--monitors 3"])  # fmt: skip
def test_wrong_usage_is_refused(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        bench_parser(load_words("id"), NAMES).parse_args(wrong.split())
    assert caught.value.code == 2
    assert wrong.split(maxsplit=1)[0] in capsys.readouterr().err


def test_streams_and_players_are_chosen() -> None:
    told = bench_parser(load_words("en"), NAMES).parse_args(
        ["--streams", "4", "16", "--only", "wall", "mpv", "--seconds", "2.5"]
    )
    assert (told.streams, told.only, told.seconds) == ([4, 16], ["wall", "mpv"], 2.5)


def test_both_languages_say_the_same_things_and_all_that_the_code_asks_for() -> None:
    indonesian, english = (dict(load_words(language).sentences) for language in ("id", "en"))
    ours = {key for key in indonesian if key.startswith("bench.")}
    assert ours == {key for key in english if key.startswith("bench.")}
    for key in ours:
        fields = [{name for _, name, _, _ in string.Formatter().parse(words[key]) if name} for words in (indonesian, english)]
        assert fields[0] == fields[1], key
    files = [*(PROJECT / "scc_wall/bench").glob("*.py"), *(PROJECT / "scc_wall/app").glob("bench_*.py")]
    code = "".join(file.read_text(encoding="utf-8") for file in files)
    asked = set(re.findall(r'"(bench\.[a-z0-9_]+)"', code)) | {f"bench.column_{column}" for column in COLUMNS}
    asked |= {f"bench.told_{name}" for name in ("lowered", "not_live", "ended")}
    assert asked == ours
