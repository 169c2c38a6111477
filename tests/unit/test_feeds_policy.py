from __future__ import annotations

import pytest

from scc_wall.base.backoff import DELAYS_S, GOOD_AFTER_S
from scc_wall.feeds.policy import BUSY_S, Standing
from scc_wall.feeds.source import REASONS


def after(*ends: tuple[str, float | None], first: Standing | None = None) -> list[Standing]:
    """Return the standings after sessions that ended so, each at once after the other; chance at its longest."""
    standing, found = first or Standing(), []
    for reason, played_s in ends:
        standing = standing.connecting().ended(reason, played_s, now=1000.0, chance=1.0)
        found.append(standing)
    return found


def pauses(standings: list[Standing]) -> list[float]:
    return [one.retry_at - 1000.0 for one in standings]


@pytest.mark.parametrize("reason", ["denied", "forbidden"])
def test_a_refusal_waits_for_a_person(reason: str) -> None:
    (standing,) = after((reason, None))
    assert (standing.phase, standing.reason, standing.retry_at) == ("refused", reason, 0.0)


@pytest.mark.parametrize("reason", sorted(set(REASONS) - {"denied", "forbidden"}))
def test_anything_else_is_tried_again(reason: str) -> None:
    standings = after(*[(reason, None)] * 9)
    assert pauses(standings) == [*DELAYS_S, 60.0, 60.0]
    assert {(one.phase, one.reason) for one in standings} == {("waiting", reason)}
    assert [one.attempt for one in standings] == list(range(1, 10))


def test_one_refusal_straight_after_pictures_means_busy() -> None:
    played, busy, refused = after(("ended", 60.0), ("denied", None), ("denied", None))
    assert played.phase == "waiting"
    assert (busy.phase, busy.reason, busy.retry_at) == ("waiting", "busy", 1000.0 + BUSY_S)
    assert (refused.phase, refused.reason) == ("refused", "denied")


def test_a_refusal_some_time_after_pictures_is_one() -> None:
    assert after(("ended", 60.0), ("unreachable", None), ("denied", None))[-1].phase == "refused"


def test_a_refusal_that_ends_pictures_is_one() -> None:
    """Cameras that change a password end the session so: the next answer would be 401, which is asked for once."""
    assert after(("denied", 5.0))[0].phase == "refused"


def test_good_pictures_wipe_out_failures_and_short_ones_do_not() -> None:
    short = GOOD_AFTER_S - 0.1
    assert pauses(after(("ended", short), ("ended", short), ("ended", short))) == [1.0, 2.0, 4.0]
    assert pauses(after(("silent", None), ("silent", None), ("ended", GOOD_AFTER_S), ("ended", None))) == [1.0, 2.0, 1.0, 2.0]


def test_a_person_who_asks_begins_anew() -> None:
    standing = after(("silent", None), ("silent", None), ("silent", None))[-1].forgiven()
    assert pauses(after(("silent", None), first=standing)) == [1.0]
    refused = after(("denied", None))[-1].forgiven()
    assert refused.connecting().phase == "connecting"


def test_why_stays_known_until_pictures_come() -> None:
    standing = after(("not_found", None))[-1].connecting()
    assert (standing.phase, standing.reason) == ("connecting", "not_found")
    assert (standing.playing().phase, standing.playing().reason) == ("playing", "")


def test_a_refusal_just_after_another_session_was_left_means_busy() -> None:
    """The wall left the camera and comes back within seconds: a new reader, which has not played yet."""
    busy = Standing().connecting().ended("denied", None, now=1000.0, chance=1.0, may_be_busy=True)
    assert (busy.phase, busy.reason, busy.retry_at) == ("waiting", "busy", 1000.0 + BUSY_S)
    assert busy.connecting().ended("denied", None, now=1004.0, chance=1.0).phase == "refused"
