from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.timetable import Order, orders, parse_timetable

CAMERAS = ("jsc-01", "jsc-02", "jsc-03")


def first(text: str, count: int = 20) -> list[Order]:
    table, wrong = parse_timetable(text, "t.txt", CAMERAS)
    assert wrong == []
    return list(islice(orders(table, CAMERAS), count))


def test_a_timetable_as_the_help_shows_it() -> None:
    text = """
        # latihan
        1:00      all      refuse 503   for 10
        0:30      JSC-01   pause        for 20   # setengah menit
        1:01:30.5 jsc-02   drop
    """
    assert first(text) == [
        Order(30, "jsc-01", "pause", None),
        Order(50, "jsc-01", "pause", "off"),
        Order(60, "all", "refuse", "503"),
        Order(70, "all", "refuse", "off"),
        Order(3690.5, "jsc-02", "drop", None),
    ]


def test_what_comes_round_comes_round_and_a_seed_draws_the_same_again() -> None:
    text = "seed 36\nevery 10 random random for 2..8\n"
    drawn = first(text, 200)
    assert drawn == first(text, 200)
    assert drawn != first(text.replace("36", "37"), 200)
    begun = [order for order in drawn if order.value != "off"]
    assert [order.at for order in begun] == [10.0 * (turn + 1) for turn in range(len(begun))]
    assert {order.camera for order in begun} == set(CAMERAS)
    assert len({order.verb for order in begun}) > 8
    assert [order.at for order in drawn] == sorted(order.at for order in drawn)
    ended = {(order.camera, order.verb): order.at for order in drawn if order.value == "off"}
    assert ended


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("0:30 jsc-09 pause", "faults.no-camera"),
        ("0:30 jsc-01 explode", "faults.no-fault"),
        ("0:30 jsc-01 refuse 200", "faults.bad-value"),
        ("0:30 jsc-01 backlog much", "faults.bad-value"),
        ("soon jsc-01 pause", "faults.bad-time"),
        ("every jsc-01 pause", "faults.bad-time"),
        ("every 0 jsc-01 pause", "faults.bad-time"),
        ("every", "faults.bad-time"),
        ("0:30 jsc-01 pause for ever", "faults.bad-span"),
        ("0:30 jsc-01 pause for 9..3", "faults.bad-span"),
        ("0:30 jsc-01", "faults.bad-entry"),
        ("0:30 jsc-01 refuse 404 now please", "faults.bad-entry"),
        ("seed many", "faults.bad-seed"),
    ],
)
def test_mistakes_are_told_with_their_line(line: str, key: str) -> None:
    table, wrong = parse_timetable(f"# one\n{line}\n5 jsc-02 drop\n", "t.txt", CAMERAS)
    assert [(str(trouble.place), trouble.key) for trouble in wrong] == [("t.txt:2", key)]
    assert len(table.entries) == 1  # the good line is kept


@given(st.text(max_size=80) | st.from_regex(r"(every )?[0-9:]{1,5} (all|random) [a-z-]{4,9}( [0-9.]{1,4})?( for [0-9.]{1,4})?"))
def test_any_text_is_a_timetable_or_mistakes(text: str) -> None:
    table, wrong = parse_timetable(text, "t.txt", CAMERAS)
    assert len(table.entries) + len(wrong) <= len(text.splitlines())
    found = list(islice(orders(table, CAMERAS), 10))
    assert all(order.camera in (*CAMERAS, "all") for order in found)
