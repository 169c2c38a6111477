"""The availability report as CSV and as a page: numbers as people here write them, and names that are nobody's markup."""

from __future__ import annotations

import csv
import io

import pytest

from scc_wall.adapters.words import load_words
from scc_wall.base.words import LANGUAGES
from scc_wall.camera.camera import Camera
from scc_wall.desk.availability import Report, days_of, report
from scc_wall.desk.report_text import COLUMNS, csv_text, duration_text, html_text, moment_text, percent_text
from scc_wall.desk.sampling import HOUR_S, Outage, Ran, Row
from scc_wall.desk.spent import Spent

HOSTILE = "=HYPERLINK(1)<b>&"


def a_report() -> Report:
    days = days_of("2026-11-30", "2026-11-30")
    cameras = {"A": Camera("A", 0, HOSTILE, link="Kota"), "B": Camera("B", 2, "Dermaga, timur", region="16.71")}
    rows = [Row(HOUR_S, days.first_s, "A", Spent(live=1_800_000, lost=900_000, losses=2))]
    outages = [Outage("A", days.first_s + 60, days.first_s + 960, 900_000)]
    ran = [Ran(HOUR_S, days.first_s, 3_600_000, 60_000)]
    return report(days, rows, ran, outages, cameras, {"16.71": "Kota Palembang"}, days.end_s)


def test_the_table_has_all_columns_and_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_text(a_report()))))
    assert tuple(rows[0]) == COLUMNS
    camera = next(row for row in rows if row["group"] == "camera" and row["key"] == "A")
    assert camera["name"] == f"'{HOSTILE}"
    assert (camera["percent_available"], camera["losses"], camera["longest_outage_s"]) == ("66.6", "2", "900")
    assert camera["longest_outage_began"] == "2026-11-30T00:01:00+07:00"
    for row in rows[1:]:
        assert round(sum(float(row[name]) for name in COLUMNS[9:16]), 1) == 100.0
    never = next(row for row in rows if row["key"] == "B")
    assert (never["percent_available"], never["percent_live"], never["percent_not_measured"]) == ("", "0.0", "100.0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_everything_and_believes_no_name(language: str) -> None:
    words = load_words(language)
    page = html_text(a_report(), "Ruang <komando>", words)
    assert "<b>" not in page
    assert "&lt;b&gt;&amp;" in page
    assert "Ruang &lt;komando&gt;" in page
    assert ("66,6 %" if language == "id" else "66.6%") in page
    assert "30/11/2026 00:01" in page
    assert "WIB" in page


def test_numbers_and_spans_read_as_they_are_said_here() -> None:
    indonesian, english = load_words("id"), load_words("en")
    assert percent_text(1000, indonesian) == "100,0 %"
    assert percent_text(7, english) == "0.7%"
    assert percent_text(None, english) == "\N{EN DASH}"
    assert duration_text(5_000, indonesian) == "5 dtk"
    assert duration_text(7_265_000, english) == "2 h 1 min"
    assert duration_text(90_000_000, indonesian) == "1 hari 1 jam"
    assert moment_text(1_796_000_400) == "30/11/2026 08:00"
