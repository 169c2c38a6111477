"""`python -m scc_wall.simulator` is `scc-wall simulate`, without the rest of the program."""

import sys

from scc_wall.simulator.program import run
from scc_wall.simulator.resources import own_words

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], own_words()))
