"""What `site.toml` says of lines, recorders and what is kept warm.

    [warm_budget]                    # what layouts that are kept ready may take beside those that are shown
    mbit = 24
    sessions = 40

    [[link]]                         # a line that several cameras share, by the name in their column `link`
    name = "Lahat"
    mbit = 8

    [[host]]                         # a recorder, by the column `host`, else by the address's host (and port, if unusual)
    name = "nvr-03"
    sessions = 16

A line or host that is not named has no limit. What is wrong is told with its line and left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scc_wall.wall.budget import Budgets
from scc_wall.wall.warm import WarmBudget

KEYS = ("warm_budget", "link", "host")
ENTRIES = 1000
"""Lines or hosts of a site at the most."""
_NAME_LIMIT = 120
_MBIT_LIMIT, _SESSIONS_LIMIT = 100_000, 10_000

Say = Callable[..., None]
"""Tells a trouble: its key, the path of the value (parts as arguments), parameters by name."""


def read_budgets(told: Mapping[str, object], say: Say) -> Budgets:
    """Return the limits of lines and hosts in a site's settings."""
    return Budgets(
        links=_entries(told, "link", "mbit", _kbps, say),
        hosts=_entries(told, "host", "sessions", _sessions, say),
    )


def read_warm_budget(told: Mapping[str, object], say: Say) -> WarmBudget:
    """Return what may be kept warm; the usual where nothing right is said."""
    usual = WarmBudget()
    table = told.get("warm_budget", {})
    if not isinstance(table, dict):
        say("budget.warm", "warm_budget")
        return usual
    _keys_known(table, ("mbit", "sessions"), say, "warm_budget")
    kbps, sessions = usual.kbps, usual.sessions
    if "mbit" in table:
        kbps = _or_told(_kbps(table["mbit"], least=0), usual.kbps, "mbit", say, "warm_budget", "mbit")
    if "sessions" in table:
        sessions = _or_told(_sessions(table["sessions"], least=0), usual.sessions, "sessions", say, "warm_budget", "sessions")
    return WarmBudget(kbps, sessions)


def _entries(
    told: Mapping[str, object], kind: str, unit: str, read: Callable[[object], int | None], say: Say
) -> Mapping[str, int]:
    entries = told.get(kind, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        say(f"budget.no_{kind}s", kind)
        return {}
    if len(entries) > ENTRIES:
        say("budget.too_many", kind, ENTRIES, limit=ENTRIES)
    found: dict[str, int] = {}
    for index, entry in enumerate(entries[:ENTRIES]):
        _keys_known(entry, ("name", unit), say, kind, index)
        name, limit = entry.get("name"), read(entry.get(unit))
        if not isinstance(name, str) or not name.strip() or not name.isprintable() or len(name) > _NAME_LIMIT:
            say("budget.name", kind, index, limit=_NAME_LIMIT)
        elif name.strip() in found:
            say("budget.twice", kind, index, name=name.strip())
        elif limit is None:
            say(f"budget.{unit}", kind, index, unit)
        else:
            found[name.strip()] = limit
    return found


def _keys_known(table: Mapping[str, object], known: tuple[str, ...], say: Say, *path: str | int) -> None:
    for key in table:
        if key not in known:
            say("layout.key", *path, key, name=key[:40], known=", ".join(known))


def _or_told(value: int | None, usual: int, unit: str, say: Say, *path: str) -> int:
    if value is None:
        say(f"budget.{unit}", *path)
    return usual if value is None else value


def _kbps(value: object, least: int = 1) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= 1000 * value <= 1000 * _MBIT_LIMIT:
        return None
    return round(1000 * value)


def _sessions(value: object, least: int = 1) -> int | None:
    return value if type(value) is int and least <= value <= _SESSIONS_LIMIT else None
