"""The desktop's secret store. The only door to keyring.

A locked store may ask its user for a password and wait for ever, so every call runs in a thread of its own with a limit; after
one call that did not come back, the store counts as unusable for the life of the process.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TypeVar

import keyring

LIMIT = 3.0
"""Seconds for one call."""
TRUSTED_PRIORITY = 1
"""keyring's own measure: below it are the null store and plain text files."""

_log = logging.getLogger(__name__)
_usable: dict[str, bool] = {}
_T = TypeVar("_T")


class KeyringSilentError(Exception):
    """The store did not answer in time, is locked, or refused."""


def is_usable() -> bool:
    """Return whether a store that is worth its name answers and is unlocked; asked once in a process."""
    if "store" not in _usable:
        try:
            _usable["store"] = _within_limit(_answers) is True
        except KeyringSilentError as error:
            _log.info("no keyring: %s", error)
            _usable["store"] = False
    return _usable["store"]


def read(service: str, name: str) -> str | None:
    """Return what is stored under a name, None if nothing is; KeyringSilentError where the store does not answer."""
    return _asked(lambda: keyring.get_password(service, name))


def write(service: str, name: str, text: str) -> None:
    """Store a text under a name; KeyringSilentError where the store does not take it."""
    _asked(lambda: keyring.set_password(service, name, text))


def erase(service: str, name: str) -> None:
    """Forget what is stored under a name; KeyringSilentError where the store does not answer."""

    def forget() -> None:
        if keyring.get_password(service, name) is not None:
            keyring.delete_password(service, name)

    _asked(forget)


def _answers() -> bool:
    backend = keyring.get_keyring()
    if backend.priority < TRUSTED_PRIORITY:
        return False
    keyring.get_password("scc-wall", "is it unlocked?")
    return True


def _asked(call: Callable[[], _T]) -> _T:
    if not is_usable():
        raise KeyringSilentError("no usable store")
    return _within_limit(call)


def _within_limit(call: Callable[[], _T]) -> _T:
    answers: list[_T] = []
    errors: list[str] = []

    def run() -> None:
        try:
            answers.append(call())
        except Exception as error:  # noqa: BLE001 - every backend has errors of its own; told to the caller, without their texts
            errors.append(type(error).__name__)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(LIMIT)
    if answers:
        return answers[0]
    if not errors:
        _usable["store"] = False
    raise KeyringSilentError(errors[0] if errors else f"no answer within {LIMIT:.0f} s")
