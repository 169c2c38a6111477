"""`scc-wall simulate`: simulated cameras; clips are kept in the user's cache unless another folder is named."""

from __future__ import annotations

from scc_wall.adapters.places import cache_folder
from scc_wall.base.words import Words
from scc_wall.simulator import program

CLIPS = "clips"


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    if arguments[:1] != ["fault"] and "--cache" not in arguments:
        arguments = [*arguments, "--cache", str(cache_folder() / CLIPS)]
    return program.run(arguments, words)
