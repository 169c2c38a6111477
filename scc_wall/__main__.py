"""`python -m scc_wall` is `scc-wall`."""

import sys

from scc_wall.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
