"""How time was spent, sampled and told: properties of the pure rules of health."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.desk.alerts import Alerts, Subject, acknowledge, step
from scc_wall.desk.availability import Days, days_of, last_days, report
from scc_wall.desk.history import Span, cameras_of, period_of, points
from scc_wall.desk.machine_health import MIB, ClockState, ClockWatch, DiskRoom, low_disks, machine_troubles, watch_clock
from scc_wall.desk.sampling import HOUR_S, LONGEST_LOOK_MS, MINUTE_S, Outage, Ran, Row, Sampler
from scc_wall.desk.spent import Kind, Spent, kinds_now, total
from scc_wall.desk.unwatched import readable, seen, unwatched
from scc_wall.wall.view import PaneView, State

NOON = 1_796_000_400  # a whole hour
AMOUNTS = st.integers(0, 10**8)
SPENT = st.builds(Spent, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, st.integers(0, 100))
CAMERAS = {
    "A": Camera("A", 1, "Gerbang", region="16.71", link="Kota"),
    "B": Camera("B", 2, "Dermaga", region="16.71"),
    "C": Camera("C", 3, "Simpang", region="16.02", link="Kota"),
}


def a_view(camera: str, state: State = State.LIVE, **more: object) -> PaneView:
    return PaneView(pane=f"p-{camera}", tile="t", camera=camera, number=1, name=camera, group="", state=state, **more)  # type: ignore[arg-type]


@given(SPENT, st.integers(1, 10**9))
def test_the_shares_of_any_time_are_a_whole(spent: Spent, room_ms: int) -> None:
    tenths = spent.tenths(room_ms)
    assert sum(tenths.values()) == 1000
    assert all(0 <= one <= 1000 for one in tenths.values())
    assert set(tenths) == {*Kind, None}


@given(SPENT, st.integers(1, 10**9))
def test_a_minute_has_no_more_than_its_time_and_what_fits_is_left_alone(spent: Spent, room_ms: int) -> None:
    fitted = spent.within(room_ms)
    assert fitted.measured <= room_ms
    assert fitted.losses == spent.losses
    if spent.measured <= room_ms:
        assert fitted is spent


@given(SPENT)
def test_all_the_time_is_only_said_of_what_never_failed(spent: Spent) -> None:
    tenths = spent.available_tenths
    judged = spent.measured - spent.connecting
    assert (tenths is None) == (judged == 0)
    if tenths is not None:
        assert 0 <= tenths <= 1000
        assert (tenths == 1000) == (spent.live == judged)


def test_what_is_not_measured_is_never_live() -> None:
    assert Spent().tenths(60_000) == {**dict.fromkeys(Kind, 0), None: 1000}
    assert Spent(live=30_000).tenths(60_000)[None] == 500
    assert Spent().available_tenths is None


@given(st.lists(SPENT, max_size=5))
def test_together_is_the_sum_of_all(found: list[Spent]) -> None:
    assert total(found).measured == sum(one.measured for one in found)


def test_a_camera_counts_by_its_best_tile_and_one_that_is_held_back_by_none() -> None:
    views = [a_view("A", State.LOST), a_view("A", State.LIVE), a_view("B", State.OFF), a_view("C", frozen=True)]
    assert kinds_now(views) == {"A": Kind.LIVE, "C": Kind.FROZEN}
    assert kinds_now([a_view("A", wanted="B")]) == {"B": Kind.CONNECTING}


LOOKS = st.lists(
    st.tuples(
        st.dictionaries(st.sampled_from("ABC"), st.sampled_from(Kind)),
        st.integers(0, LONGEST_LOOK_MS),
        st.integers(-7200, 7200),  # the clock may be set by hand between any two looks
    ),
    max_size=40,
)


@given(LOOKS)
def test_every_measured_moment_is_kept_once_in_minutes_and_once_in_hours(looks: list[tuple[dict[str, Kind], int, int]]) -> None:
    sampler, at = Sampler(), float(NOON)
    for kinds, passed_ms, jump in looks:
        at += passed_ms / 1000 + jump
        sampler.look(kinds, {"A"}, at, passed_ms)
    harvest = sampler.take()
    for span in (MINUTE_S, HOUR_S):
        assert sum(one.ran_ms for one in harvest.ran if one.span_s == span) == sum(passed for _, passed, _ in looks)
        for camera in "ABC":
            rows = [row for row in harvest.rows if row.span_s == span and row.camera == camera]
            assert sum(row.spent.measured for row in rows) == sum(ms for kinds, ms, _ in looks if camera in kinds)
            assert all(row.at % span == 0 for row in rows)
            assert total(row.spent for row in rows).watched == (
                total(row.spent for row in rows).measured if camera == "A" else 0
            )
            period = period_of(Span.WEEK, at)
            for point in points(rows, period, 1):
                assert point.spent.measured <= point.room_ms  # a clock turned back makes no hour of 61 minutes
    assert not sampler.take().rows


def test_a_gap_that_nobody_can_vouch_for_is_not_measured() -> None:
    sampler = Sampler()
    sampler.look({"A": Kind.LIVE}, (), NOON, LONGEST_LOOK_MS + 1)
    sampler.look({"A": Kind.LIVE}, (), NOON, -5)
    assert sum(row.spent.measured for row in sampler.take().rows) == 0


def test_a_loss_lasts_until_a_good_picture_and_is_counted_once() -> None:
    sampler, told = Sampler(), [Kind.LIVE, Kind.LOST, Kind.CONNECTING, Kind.REFUSED, None, Kind.LOST, Kind.LATE, Kind.LOST]
    for second, kind in enumerate(told):
        sampler.look({} if kind is None else {"A": kind}, (), NOON + second, 1000)
    harvest = sampler.take()
    assert [row.spent.losses for row in harvest.rows] == [2, 2]
    assert harvest.outages == (Outage("A", NOON + 1, NOON + 5, 3000), Outage("A", NOON + 7, NOON + 7, 1000))
    sampler.look({"A": Kind.LOST}, (), NOON + 8, 1000)
    assert sampler.take().outages == (Outage("A", NOON + 7, NOON + 8, 2000),)  # told as it is by now


def test_points_cover_the_whole_period_and_leave_out_what_is_beside_it() -> None:
    period = period_of(Span.DAY, NOON + 30)
    assert period.first <= NOON - 85_000
    rows = [
        Row(MINUTE_S, NOON, "A", Spent(live=60_000)),
        Row(MINUTE_S, NOON - 2 * 86_400, "A", Spent(live=60_000)),
        Row(HOUR_S, NOON, "A", Spent(live=3_600_000)),
    ]
    found = points(rows, period, 2)
    assert len(found) == 144
    assert total(point.spent for point in found).live == 60_000
    assert found[-1].room_ms == 1_200_000


def test_a_group_is_named_by_line_region_or_camera() -> None:
    assert cameras_of("all", CAMERAS) == ("A", "B", "C")
    assert cameras_of("link:Kota", CAMERAS) == ("A", "C")
    assert cameras_of("region:16.71", CAMERAS) == ("A", "B")
    assert cameras_of("camera:B", CAMERAS) == ("B",)
    for wrong in ("", "link:", "number:1", "camera:X", "link:Lain", "region"):
        with pytest.raises(Trouble):
            cameras_of(wrong, CAMERAS)


def test_days_are_dates_in_order_and_in_wib() -> None:
    days = days_of("2026-11-01", "2026-11-30")
    assert days.end_s - days.first_s == 30 * 86_400
    assert days.first_s % 86_400 == 17 * 3600  # midnight in Palembang
    assert last_days(7, days.end_s - 1) == Days(date(2026, 11, 24), date(2026, 11, 30))
    for first, last in (("2026-11-30", "2026-11-01"), ("1/11/2026", "2026-11-30"), ("2020-01-01", "2026-01-01"), ("", "")):
        with pytest.raises(Trouble):
            days_of(first, last)


@given(
    st.lists(st.tuples(st.sampled_from("ABCX"), st.integers(0, 47), SPENT), max_size=12, unique_by=lambda one: one[:2]),
    st.integers(0, 3 * 86_400),
)
def test_a_report_sums_up_and_gives_nobody_more_time_than_there_was(found: list[tuple[str, int, Spent]], since: int) -> None:
    days = days_of("2026-11-29", "2026-11-30")
    rows = [Row(HOUR_S, days.first_s + 3600 * hour, camera, spent) for camera, hour, spent in found]
    told = report(days, rows, [], [], CAMERAS, {"16.71": "Kota Palembang"}, days.first_s + since)
    by_camera, everybody = told.of("camera"), told.of("all")[0]
    assert {line.key for line in by_camera} == {*CAMERAS, *(camera for camera, _, _ in found)}
    assert everybody.spent.measured == sum(line.spent.measured for line in by_camera)
    assert everybody.spent.losses == sum(line.spent.losses for line in by_camera)
    for line in told.lines:
        assert line.spent.measured <= line.room_ms
        if line.room_ms:
            assert sum(line.spent.tenths(line.room_ms).values()) == 1000
    assert [line.cameras for line in told.of("region")] == [1, 2]
    assert [line.name for line in told.of("region")] == ["16.02", "Kota Palembang"]
    assert [line.key for line in told.of("link")] == ["Kota"]


def test_a_report_tells_the_longest_outage_within_its_days_and_how_long_the_wall_ran() -> None:
    days = days_of("2026-11-30", "2026-11-30")
    outages = [
        Outage("A", days.first_s - 600, days.first_s + 60, 660_000),  # of these, a minute lies in the day
        Outage("A", days.first_s + 100, days.first_s + 150, 30_000),
        Outage("B", days.end_s, days.end_s + 5, 5000),
    ]
    ran = [Ran(HOUR_S, days.first_s, 9_999_999, 1000), Ran(HOUR_S, days.first_s + 3600, 1_800_000), Ran(HOUR_S, days.end_s, 1)]
    told = report(days, [], ran, outages, CAMERAS, {}, days.end_s + 1)
    longest = {line.key: line.longest for line in told.of("camera")}
    assert longest == {"A": Outage("A", days.first_s, days.first_s + 60, 60_000), "B": None, "C": None}
    assert told.of("link")[0].longest == longest["A"]
    assert (told.room_ms, told.ran_ms, told.overload_ms) == (86_400_000, 5_400_000, 1000)


def test_a_tile_is_readable_when_it_is_large_enough_and_its_picture_moves() -> None:
    large = replace(a_view("A"), has_picture=True)
    shown = [
        (large, 240),
        (replace(large, camera="B"), 239),
        (replace(large, camera="C", zoom=2.0), 120),
        (replace(large, camera="D", state=State.LOST), 900),
        (replace(large, camera="E", wanted="F"), 900),
    ]
    assert readable(shown, 240) == {"A", "C"}
    assert not readable(shown, 240, covered=True)


@given(st.lists(st.sets(st.sampled_from("ABC")), max_size=30), st.integers(1, 20))
def test_unwatched_is_who_was_not_in_view_for_so_long(looks: list[set[str]], minutes: int) -> None:
    known, last = dict.fromkeys("ABC", 0.0), {}
    for minute, look in enumerate(looks):
        last = seen(last, CAMERAS, look, 60.0 * minute)
    now = 60.0 * len(looks)
    found = {one.camera: one for one in unwatched(CAMERAS, last, known, now, minutes)}
    for camera in "ABC":
        recent = any(camera in look for look in looks[max(0, len(looks) - minutes + 1) :])
        is_old = len(looks) >= minutes if camera not in last else now - last[camera] >= 60 * minutes
        assert (camera in found) == is_old
        if recent:
            assert camera not in found
    assert not unwatched(CAMERAS, last, known, now, 0)


def test_a_disk_is_low_below_its_limit_and_well_only_with_some_more() -> None:
    def low(free_mb: int, before: frozenset[str]) -> frozenset[str]:
        return low_disks([DiskRoom("/s", free_mb * MIB, 10**12)], before, 1000)

    assert low(999, frozenset()) == {"/s"}
    assert not low(1001, frozenset())
    assert low(1001, frozenset({"/s"})) == {"/s"}
    assert not low(1250, frozenset({"/s"}))


@given(st.lists(st.floats(-1.9, 1.9), max_size=30))
def test_a_clock_that_is_corrected_slowly_does_not_jump(drifts: list[float]) -> None:
    watch, offset = ClockWatch(), 1e9
    for second, drift in enumerate(drifts):
        offset += drift
        watch = watch_clock(watch, offset + second, float(second))
    assert watch.jumped_at is None


def test_a_clock_that_is_set_is_told_for_a_while_and_a_clock_alone_only_after_a_quarter_of_an_hour() -> None:
    watch = watch_clock(watch_clock(ClockWatch(), 1000.0, 0.0), 1000.0 - 3600, 1.0)
    assert machine_troubles((), ClockState.UNKNOWN, watch, 2.0) == {Subject("clock_back"): 0.0}
    assert not machine_troubles((), ClockState.SYNCHRONISED, watch, 62.0)
    ahead = watch_clock(watch, 5000.0, 70.0)
    assert set(machine_troubles({"/s"}, ClockState.ALONE, ahead, 70.0)) == {
        Subject("clock_ahead"), Subject("disk", "/s"), Subject("clock"),
    }  # fmt: skip
    told = Alerts()
    for minute in range(20):
        told = step(told, machine_troubles((), ClockState.ALONE, ClockWatch(), 60.0 * minute), 60.0 * minute)
        assert (Subject("clock") in told.alerts) == (minute >= 15)
    assert not acknowledge(told, None, "Sari").open
