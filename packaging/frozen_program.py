"""PyInstaller's starting script: the packaged program is `scc_wall.app.frozen`."""

import sys

from scc_wall.app.frozen import main

if __name__ == "__main__":
    sys.exit(main())
