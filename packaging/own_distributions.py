"""Which Python distributions the program needs at run time, by their own metadata: no tool of the build is among them."""

from __future__ import annotations

from importlib.metadata import Distribution, distribution

from packaging.requirements import Requirement


def runtime_distributions(root: str = "scc-wall") -> list[Distribution]:
    """Return the program and all it needs, by name; PackageNotFoundError where one is not installed."""
    found: dict[str, Distribution] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        one = distribution(name)
        if one.metadata["Name"].lower() in found:
            continue
        found[one.metadata["Name"].lower()] = one
        wanted = [Requirement(line) for line in one.requires or ()]
        waiting += [need.name for need in wanted if need.marker is None or need.marker.evaluate({"extra": ""})]
    return [found[name] for name in sorted(found)]
