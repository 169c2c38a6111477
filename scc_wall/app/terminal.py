"""Asks a person at the terminal, or takes the lines that a script gives on standard input; never the command's words."""

from __future__ import annotations

import getpass
import sys

from scc_wall.base.trouble import Trouble

LINE_LIMIT = 2048


def ask_text(question: str) -> str:
    """Return an answer; Trouble where nobody answers."""
    if sys.stdin.isatty():
        try:
            return input(f"{question}: ").strip()
        except EOFError:
            raise Trouble("access.no_answer") from None
    return _line()


def ask_secret(question: str) -> str:
    """Return an answer that is not shown; Trouble where nobody answers."""
    if sys.stdin.isatty():
        try:
            return getpass.getpass(f"{question}: ")
        except EOFError:
            raise Trouble("access.no_answer") from None
    return _line()


def _line() -> str:
    line = sys.stdin.readline(LINE_LIMIT)
    if not line:
        raise Trouble("access.no_answer")
    return line.rstrip("\r\n")
