"""Kept snapshots for the desk: which there are, and one of them to be looked at; read on the disk's thread."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from scc_wall.access.right import Right
from scc_wall.adapters.snapshot_files import event_of, kept_snapshots
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.snapshot_place import SnapshotPlace
from scc_wall.base.trouble import Trouble
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending, Reply
from scc_wall.control.setup_command import ListSnapshots, LookSnapshot

LISTED = 300
"""Snapshots that are told; older ones are in their folders."""
WIDTH = 960
"""Pixels of a picture on the desk at the most."""
TEXTS = (("camera", "Description"), ("at", "Creation Time"), ("site", "Source"), ("by", "Author"))


class SnapshotLooks:
    """On the GUI thread. A picture is kept by its number until the next one is looked at."""

    def __init__(self, place: SnapshotPlace, disk: DiskWork, mailbox: Mailbox) -> None:
        """Look into a site's snapshots."""
        self._place, self._disk, self._mailbox = place, disk, mailbox
        self._numbers = count(1)
        self._picture: tuple[int, QImage] | None = None

    def register(self, registry: Registry) -> None:
        """Give the commands their right, which is that of taking snapshots, and their acts."""
        registry.register(ListSnapshots, Right.SNAPSHOT, lambda _: self._list())
        registry.register(LookSnapshot, Right.SNAPSHOT, self._look)

    def picture(self, number: int) -> QImage | None:
        """Return the picture of that number, None where another one has been looked at since."""
        return self._picture[1] if self._picture is not None and self._picture[0] == number else None

    def _list(self) -> Pending:
        pending, folder = Pending(), self._place.folder

        def listed() -> Reply:
            return {"event": event_of(folder), "snapshots": list(kept_snapshots(folder, LISTED))}

        def work() -> None:
            reply = outcome(listed)
            self._mailbox.post(lambda: pending.settle(reply))

        self._disk.do(work)
        return pending

    def _look(self, command: LookSnapshot) -> Pending:
        pending, number = Pending(), next(self._numbers)

        def ready(image: QImage, reply: Reply) -> None:
            self._picture = (number, image)
            pending.settle(reply)

        def read() -> tuple[str, QImage]:
            path, data = self._place.read(command.file)
            image = QImage.fromData(data)
            if image.isNull():
                raise Trouble("care.not_a_picture", file=path.name)
            return path.name, image

        def work() -> None:
            found = outcome(read)
            if isinstance(found, Trouble):
                self._mailbox.post(lambda: pending.settle(found))
                return
            name_of_file, image = found
            texts = {name: image.text(key) for name, key in TEXTS}
            size = {"width": image.width(), "height": image.height()}
            shown = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation) if image.width() > WIDTH else image
            self._mailbox.post(lambda: ready(shown, {"picture": number, "file": name_of_file, **texts, **size}))

        self._disk.do(work)
        return pending
