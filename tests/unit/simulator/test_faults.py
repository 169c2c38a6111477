from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.faults import HEALTHY, SETTINGS, VERBS, Faults, changed


@pytest.mark.parametrize("verb", sorted(SETTINGS))
def test_every_fault_is_set_and_ended(verb: str) -> None:
    setting = SETTINGS[verb]
    faulty = changed(HEALTHY, verb)
    assert faulty.told() == {setting.field: setting.usual}
    assert changed(faulty, "heal") == (Faults(clock_s=3600.0) if verb == "jump" else HEALTHY)
    if verb != "jump":
        assert changed(faulty, verb, "off") == HEALTHY


def test_values_come_as_text_or_number() -> None:
    assert changed(HEALTHY, "refuse", 453) == changed(HEALTHY, "refuse", "453") == Faults(refusal=453)
    assert changed(HEALTHY, "backlog", "7.5") == Faults(backlog_s=7.5)
    assert changed(HEALTHY, "slow", "900").slow == 900
    assert changed(HEALTHY, "silent", "play").silent == "play"


def test_clocks_jump_on_from_where_they_are() -> None:
    assert changed(changed(HEALTHY, "jump", 100), "jump", "-30").clock_s == 70


@given(
    st.text(max_size=9) | st.sampled_from(VERBS), st.none() | st.integers() | st.floats() | st.text(max_size=9) | st.booleans()
)
def test_any_order_gives_faults_or_value_error(verb: str, value: object) -> None:
    try:
        faulty = changed(HEALTHY, verb, value)
    except ValueError:
        return
    assert verb in VERBS
    assert set(faulty.told()) <= {setting.field for setting in SETTINGS.values()}
