"""What holds for all tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("project", deadline=None)  # the machine's other work must not fail a property
settings.load_profile("project")


@pytest.fixture(autouse=True)
def _no_window_is_left() -> Iterator[None]:
    """Close what a test has left open: laid out anew later, it can make Qt warn in another test, which then fails."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and isinstance(application := widgets.QApplication.instance(), widgets.QApplication):
        for window in [one for one in application.topLevelWidgets() if one.isVisible()]:
            window.close()
