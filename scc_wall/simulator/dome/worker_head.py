"""What stands before each thing the drawing process makes."""

from __future__ import annotations

import struct

HEAD = struct.Struct(">IIB")
"""Length of what follows, the ticket of the order, and whether it is a key picture (2: nothing could be made)."""
