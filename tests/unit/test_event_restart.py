"""A running event over a restart of the wall: what goes on, what does not, and what is said of it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters.site import create_site
from scc_wall.adapters.state_file import last_memory, remember_last_layout
from scc_wall.adapters.words import load_words
from scc_wall.app.event_keeping import EventKeeping
from scc_wall.control.event_command import EventEnd, EventNext, EventStart
from scc_wall.layout.event_plan import EventPlan
from scc_wall.wall.event_memory import EventMemory, as_plain, of_plain
from scc_wall.wall.eventing import Deed
from tests.unit.test_event_loop import PLAN, Stage


def at_once() -> Any:
    return SimpleNamespace(do=lambda work: work(), post=lambda work: work())


class Kept(Stage):
    """An event whose wall remembers it in a folder."""

    def __init__(self, folder: Path, plan: EventPlan = PLAN) -> None:
        super().__init__(plan)
        create_site(folder, load_words("id"))
        self.keeping = EventKeeping(self.event, folder, at_once(), at_once())
        self.folder = folder

    def _changed(self) -> None:
        super()._changed()
        self.keeping.changed()

    def restart(self, plan: EventPlan = PLAN, later: timedelta = timedelta(minutes=1), last: str = "") -> Kept:
        """Return the same room after its wall was started anew, showing what it showed last, or another layout."""
        name = last or self.bench.wall.state.layout
        remember_last_layout(self.folder, name)
        again = Kept(self.folder, plan)
        again.moment = self.moment + later
        again.bench.showing.show(name)
        again.keeping.resume(again.told.append)
        return again


def test_a_running_event_goes_on_after_a_restart_with_all_its_parts_and_without_presets(tmp_path: Path) -> None:
    stage = Kept(tmp_path)
    stage.ask(EventStart("uji"))
    stage.ask(EventNext())
    again = stage.restart()
    assert again.status() | {"next_s": 0} == stage.status() | {"next_s": 0}
    assert again.shown == [("lain", {"2": "dua"})]
    assert again.asked == []
    assert [(one.key, one.params["number"]) for one in again.told] == [("event.resumed", "2")]
    assert again.event.running is not None
    assert stage.event.running is not None
    assert again.event.running.dues == stage.event.running.dues
    third = again.restart()
    assert third.status()["phase"] == 2
    third.ask(EventEnd())
    assert third.restart().event.running is None


def test_what_a_hand_had_shown_stays(tmp_path: Path) -> None:
    stage = Kept(tmp_path)
    stage.ask(EventStart("uji"))
    again = stage.restart(last="lain")
    assert (again.status()["phase"], again.shown) == (1, [])


def test_what_was_told_is_not_told_again_and_a_switch_missed_meanwhile_is_made_up_for(tmp_path: Path) -> None:
    stage = Kept(tmp_path)
    stage.ask(EventStart("uji"))
    stage.pass_by(51)
    assert Deed.REMIND in stage.event.running.said  # type: ignore[union-attr]
    again = stage.restart()
    changes = again.changes
    again.pass_by(1)
    assert again.changes == changes
    late = stage.restart(later=timedelta(minutes=30))
    late.pass_by(1)
    assert late.status()["phase"] == 2


@pytest.mark.parametrize(
    ("plan", "later"),
    [
        (PLAN, timedelta(hours=30)),
        (replace(PLAN, name="lain"), timedelta()),
        (replace(PLAN, phases=PLAN.phases[:1]), timedelta()),
    ],
)
def test_an_event_that_is_over_or_gone_does_not_go_on_and_that_is_said(
    tmp_path: Path, plan: EventPlan, later: timedelta
) -> None:
    stage = Kept(tmp_path)
    stage.ask(EventStart("uji"))
    stage.ask(EventNext())
    again = stage.restart(plan, later)
    assert again.event.running is None
    assert [one.key for one in again.told] == ["event.not_resumed"]
    assert last_memory(tmp_path).event is None


MEMORIES = st.builds(
    EventMemory,
    st.sampled_from(["uji", "a-b_1"]),
    st.integers(0, 999),
    st.datetimes(timezones=st.just(UTC)),
    st.lists(st.none() | st.datetimes(timezones=st.just(UTC)), max_size=5).map(tuple),
    st.frozensets(st.sampled_from(list(Deed))),
    st.text(max_size=20),
)


@given(MEMORIES)
def test_a_memory_is_read_as_it_was_written(memory: EventMemory) -> None:
    assert of_plain(json.loads(json.dumps(as_plain(memory)))) == memory


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(
    st.sampled_from(["plan", "at", "entered", "dues", "said", "shown"]), inner)))  # fmt: skip
def test_any_value_gives_a_memory_or_none(told: object) -> None:
    of_plain(told)


@given(
    MEMORIES,
    st.sampled_from(["plan", "at", "entered", "dues", "said", "shown"]),
    st.sampled_from([None, -1, "x", [1], {}, True]),
)
def test_a_damaged_memory_is_none(memory: EventMemory, key: str, value: object) -> None:
    if value != "x" or key not in {"shown", "plan"}:
        told = of_plain(as_plain(memory) | {key: value})
        assert told is None
