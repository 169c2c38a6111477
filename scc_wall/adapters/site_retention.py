"""What `site.toml` says of how long things are kept; the agency decides, no law that binds it was found.

[retention]
snapshot_days = 30               # snapshots, their pages and exports; 0: for ever
letter_days = 365                # assignment letters, after their end
audit_days = 730                 # lines of the audit
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scc_wall.access.retention import Retention

KEY = "retention"
NAMES = ("snapshot_days", "letter_days", "audit_days")
LEAST, MOST = 1, 36_500
USUAL_RETENTION = Retention()

Say = Callable[..., None]
"""Tells a trouble: its key, the path of the value (parts as arguments), parameters by name."""


def read_retention(told: Mapping[str, object], say: Say) -> Retention:
    """Return the rule; what is wrong is told with its line, and nothing is ever deleted by it."""
    table = told.get(KEY, {})
    if not isinstance(table, dict):
        say("keep.retention", KEY)
        return USUAL_RETENTION
    for key in table:
        if key not in NAMES:
            say("layout.key", KEY, key, name=str(key)[:40], known=", ".join(NAMES))
    return Retention(*(_days(table, key, say) for key in NAMES))


def _days(table: Mapping[str, object], key: str, say: Say) -> int:
    value = table.get(key, 0)
    if type(value) is int and (value == 0 or LEAST <= value <= MOST):
        return value
    say("keep.days", KEY, key, name=key, most=MOST)
    return 0
