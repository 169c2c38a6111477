"""Numbers of monitors stay with the glass."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect
from scc_wall.layout.monitors import KnownMonitor, Monitor, identity_of, number_monitors, without_mirrors


def monitor(identity: str, x: int = 0, name: str = "DP-1", y: int = 0) -> Monitor:
    return Monitor(identity, 0, name, Rect(x, y, 1920, 1080))


def numbers(known: tuple[KnownMonitor, ...], *present: Monitor) -> dict[str, int]:
    return {one.identity: one.number for one in number_monitors(known, present).present}


def test_the_first_time_numbers_go_in_reading_order() -> None:
    found = number_monitors((), (monitor("b", 1920), monitor("c", 0, y=1080), monitor("a")))
    assert [(one.identity, one.number) for one in found.present] == [("a", 1), ("b", 2), ("c", 3)]


def test_monitors_beside_each_other_need_not_be_level() -> None:
    found = number_monitors((), (monitor("b", 1920, y=0), monitor("a", 0, y=40), monitor("c", 3840, y=20)))
    assert [(one.identity, one.number) for one in found.present] == [("a", 1), ("b", 2), ("c", 3)]
    assert not found.renewed
    assert [(one.identity, one.number) for one in found.known] == [("a", 1), ("b", 2), ("c", 3)]


def test_known_ones_keep_their_number_on_any_connector_and_new_ones_get_free_ones() -> None:
    known = (KnownMonitor("a", 1, "DP-1"), KnownMonitor("b", 2, "DP-2"), KnownMonitor("c", 4, "DP-3"))
    assert numbers(known, monitor("b", 0, "DP-1"), monitor("a", 1920, "DP-2"), monitor("z", -1920, "DP-3")) == {
        "b": 2,
        "a": 1,
        "z": 3,
    }


def test_an_absent_one_keeps_its_number() -> None:
    known = (KnownMonitor("a", 1, "DP-1"), KnownMonitor("b", 2, "DP-2"))
    found = number_monitors(known, (monitor("a"), monitor("z", 1920)))
    assert {one.identity: one.number for one in found.known} == {"a": 1, "b": 2, "z": 3}
    assert number_monitors(known, ()).known == known


def test_another_serial_on_the_same_connector_is_another_monitor() -> None:
    known = (KnownMonitor("DEL/X/1", 1, "DP-1"), KnownMonitor("DEL/X/2", 2, "DP-2"))
    assert numbers(known, monitor("DEL/X/9", 0, "DP-1"), monitor("DEL/X/2", 1920, "DP-2")) == {"DEL/X/9": 3, "DEL/X/2": 2}


def test_a_moved_site_starts_anew_says_so_and_remembers() -> None:
    old = (KnownMonitor("a", 1, "DP-1"), KnownMonitor("b", 2, "DP-2"))
    there = (monitor("y", 1920), monitor("x"))
    moved = number_monitors(old, there)
    assert moved.renewed
    assert {one.identity: one.number for one in moved.present} == {"x": 1, "y": 2}
    again = number_monitors(moved.known, there)
    assert not again.renewed
    assert again.known == moved.known
    back = number_monitors(again.known, (monitor("b"), monitor("a", 1920)))
    assert not back.renewed
    assert {one.identity: one.number for one in back.present} == {"a": 1, "b": 2}


def test_one_of_an_earlier_place_gets_its_number_back_unless_it_is_taken() -> None:
    known = (KnownMonitor("a", 1, "DP-1"), KnownMonitor("b", 1, "DP-2", former=True), KnownMonitor("c", 2, "DP-3", former=True))
    assert numbers(known, monitor("a"), monitor("b", 1920), monitor("c", 3840)) == {"a": 1, "b": 3, "c": 2}


def test_twins_are_told_apart_and_one_alone_is_known_again() -> None:
    both = number_monitors((), (monitor("T", 0, "DP-1"), monitor("T", 1920, "DP-2")))
    assert len({one.identity for one in both.present}) == 2
    (alone,) = number_monitors(both.known, (monitor("T", 0, "DP-2"),)).present
    assert alone.number == 2
    again = number_monitors(both.known, (monitor("T", 1920, "DP-1"), monitor("T", 0, "DP-2")))
    assert {one.name: one.number for one in again.present} == {"DP-1": 1, "DP-2": 2}


@pytest.mark.parametrize(
    ("serial", "identity"),
    [
        ("7MT0123", "DEL/U2415/7MT0123"),
        ("", "connector:DP-1/DEL/U2415"),
        ("0", "connector:DP-1/DEL/U2415"),
        ("00000000", "connector:DP-1/DEL/U2415"),
        ("01010101", "connector:DP-1/DEL/U2415"),
        ("16843009", "connector:DP-1/DEL/U2415"),
    ],
)
def test_identity_is_the_serial_where_there_is_one(serial: str, identity: str) -> None:
    assert identity_of("DEL", "U2415", serial, "DP-1") == identity


IDENTITIES = st.sampled_from("abcdefgh")


@st.composite
def lists(draw: st.DrawFn) -> tuple[KnownMonitor, ...]:
    """Numbers are unique among those of this place; those of earlier places may have the same ones."""
    known: list[KnownMonitor] = []
    for identity in draw(st.lists(IDENTITIES, unique=True, max_size=8)):
        taken = {one.number for one in known if not one.former}
        former, number = draw(st.booleans()), draw(st.integers(1, 5))
        known.append(KnownMonitor(identity, number, f"DP-{identity}", former or number in taken))
    return tuple(known)


PRESENT = st.lists(st.tuples(IDENTITIES, st.integers(0, 4), st.integers(0, 2)), max_size=6).map(
    lambda told: tuple(
        Monitor(identity, 0, f"DP-{place}", Rect(x * 100, y * 100, 100, 100)) for place, (identity, x, y) in enumerate(told)
    )
)


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(lists(), PRESENT)
def test_numbers_are_unique_stable_and_forget_nobody(known: tuple[KnownMonitor, ...], present: tuple[Monitor, ...]) -> None:
    found = number_monitors(known, present)
    assert len(found.present) == len(present)
    assert len({one.number for one in found.present}) == len({one.identity for one in found.present}) == len(present)
    current = [one for one in found.known if not one.former]
    assert len({one.number for one in current}) == len(current)
    assert {one.identity for one in found.present} <= {one.identity for one in current}
    again = number_monitors(found.known, tuple(reversed(present)))
    assert (again.known, again.present, again.renewed) == (found.known, found.present, False)
    unique = {one.identity for one in present if [other.identity for other in present].count(one.identity) == 1}
    stays = {one.identity: one.number for one in known if not one.former and one.identity in unique}
    assert stays.items() <= {one.identity: one.number for one in found.present}.items()


def test_without_a_serial_another_model_at_the_same_connector_is_another_monitor() -> None:
    old = identity_of("DEL", "U2415", "", "DP-1")
    assert identity_of("GSM", "27UP650", "", "DP-1") != old
    assert identity_of("", "", "", "DP-1") == "connector:DP-1"
    known = (KnownMonitor(old, 1, "DP-1"), KnownMonitor("b", 2, "DP-2"))
    new = identity_of("GSM", "27UP650", "", "DP-1")
    assert numbers(known, monitor(new), monitor("b", 1920, "DP-2")) == {new: 3, "b": 2}


def test_a_list_written_before_models_were_part_of_identities_still_holds() -> None:
    known = (KnownMonitor("connector:DP-2", 1, "DP-2"), KnownMonitor("connector:DP-1", 2, "DP-1"))
    one, two = identity_of("DEL", "U2415", "", "DP-1"), identity_of("DEL", "U2415", "", "DP-2")
    found = number_monitors(known, (monitor(one, 0, "DP-1"), monitor(two, 1920, "DP-2")))
    assert {each.identity: each.number for each in found.present} == {one: 2, two: 1}
    assert [(each.identity, each.number) for each in found.known] == [(two, 1), (one, 2)]
    assert not found.renewed


def test_a_mirror_gets_no_window_over_the_monitor_it_mirrors() -> None:
    one, two = Monitor("a", 1, "DP-1", Rect(0, 0, 1920, 1080)), Monitor("b", 2, "DP-2", Rect(1920, 0, 1920, 1080))
    mirror = Monitor("beamer", 3, "HDMI-1", Rect(1920, 0, 1024, 768))
    assert without_mirrors((mirror, two, one)) == (one, two)
    assert without_mirrors(()) == ()
