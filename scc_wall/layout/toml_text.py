"""Reads hostile TOML: any text gives values with their lines, or one trouble with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout.toml_lines import Path, value_lines

KEY_PARTS = 16
"""Parts of a dotted key at the most: Python's reader needs time and memory by the square of them."""

_LONG_KEY = re.compile(rf"""(?<![\w-])(?:(?:"[^"\n]*+"|'[^'\n]*+'|[\w-]++)[ \t]*+\.[ \t]*+){{{KEY_PARTS}}}""")
_LINE_TOLD = re.compile(r"at line (\d+)")


def read_toml(text: str, file: str) -> tuple[dict[str, object], Mapping[Path, int]]:
    """Return the values in a text and the line of each; Trouble where it is no TOML or absurdly nested.

    The caller has capped the text's length.
    """
    long_key = _LONG_KEY.search(text)
    if long_key is not None:
        raise Trouble("layout.nesting", Place(file, text.count("\n", 0, long_key.start()) + 1))
    try:
        return tomllib.loads(text), value_lines(text)
    except RecursionError:
        raise Trouble("layout.nesting", Place(file)) from None
    except ValueError as error:  # TOMLDecodeError, and what int() and date() say of absurd values
        raise _syntax_trouble(error, text, file) from None


def _syntax_trouble(error: ValueError, text: str, file: str) -> Trouble:
    match = _LINE_TOLD.search(str(error))
    line = int(match[1]) if match else text.count("\n") + (not text.endswith("\n"))
    reason = re.sub(r" \(at .*\)$", "", str(error)) if isinstance(error, tomllib.TOMLDecodeError) else "value"
    return Trouble("layout.syntax", Place(file, max(line, 1)), reason=reason[:80])
