"""The monitors the wall uses: numbered as the site knows them, covered by windows, and remembered."""

from __future__ import annotations

from collections.abc import Mapping

from scc_wall.adapters.site import save_monitors
from scc_wall.adapters.x_monitors import XMonitors
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.library import Library
from scc_wall.app.monitor_watch import MonitorWatch
from scc_wall.app.monitors import numbered
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.showing import Showing
from scc_wall.app.wall_saying import WallSaying
from scc_wall.base.geometry import Rect
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.ui.glass import Glass


class MonitorsInUse:
    """On the GUI thread."""

    def __init__(
        self, glass: Glass, showing: Showing, saying: WallSaying, disk: DiskWork, mailbox: Mailbox, library: Library
    ) -> None:
        self._watch = MonitorWatch(XMonitors(), self._heard, mailbox)
        glass.screens_changed.connect(self._watch.ask)
        self._glass, self._showing, self._saying, self._disk = glass, showing, saying, disk
        self._folder, self._known = library.folder, library.site.monitors

    def start(self) -> None:
        """Take the monitors there are, and watch for changes."""
        self.take()
        self._watch.start()

    def end(self) -> None:
        """Watch no more."""
        self._watch.end()

    def take(self) -> None:
        """Take the monitors there are now; what is shown is placed anew."""
        numbering = numbered(self._known, self._glass.screens())
        self._known = numbering.known
        self._glass.set_monitors([(monitor.identity, monitor.rect) for monitor in numbering.present])
        usable = {one.identity: self._glass.usable(one.identity) for one in numbering.present}
        self._showing.use_monitors(PresentMonitors(numbering.present, usable))
        if self._showing.now.state.layout:
            self._saying.what_is_shown()
        self._disk.do(lambda: save_monitors(self._folder, numbering.known))

    def library_changed(self, library: Library) -> None:
        """Take numbers of monitors that somebody changed in the site's file."""
        if library.site.monitors != self._known:
            self._known = library.site.monitors
            self.take()

    def full_screen(self, wanted: bool) -> None:
        """Cover whole monitors, or be windows; where a page lies over the wall, leaving only closes that."""
        if not wanted and self._glass.close_page():
            return
        self._glass.set_windowed(not wanted)
        self.take()

    def _heard(self, told: Mapping[str, Rect] | None) -> None:
        self._glass.tell_screens(told)
        self.take()
