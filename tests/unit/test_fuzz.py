"""A short fuzzing of every parser; tests/acceptance/fuzz_points.py does the same for as long as one likes."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzing import PARSERS, Fuzzed, inputs


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
def test_good_examples_are_understood(parser: Fuzzed) -> None:
    assert any(parser.feed(seed) for seed in parser.seeds)


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.name)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_nothing_makes_a_parser_crash(parser: Fuzzed, data: st.DataObject) -> None:
    parser.feed(data.draw(inputs(parser.seeds)))
