"""The guide's fourth step: every camera is tried and shows its picture with size, kind and rate, or what its trouble is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from scc_wall.adapters.first_start import keep_step
from scc_wall.adapters.site import CLIPS, load_site, open_secrets
from scc_wall.adapters.site_files import read_settings
from scc_wall.app.errand import Errand
from scc_wall.app.guide import Guide, PlainPage
from scc_wall.app.many_trials import AT_ONCE, CameraTried, Make, ManyTrials
from scc_wall.app.trial import LIMIT_S
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.camera.secret import Secret
from scc_wall.ui.guide.question import Question, Row

NAMES = {"h264": "H.264", "hevc": "H.265"}


@dataclass(frozen=True, slots=True, repr=False)
class _Loaded:
    """What is needed to try cameras."""

    cameras: tuple[Camera, ...]
    secrets: dict[str, Secret]
    ca_file: str

    def has(self, camera: Camera, secret: Secret | None) -> bool:
        """Return whether a camera is there just so, its login included: a picture of before is one of it."""
        return camera in self.cameras and self.secrets.get(camera.id) == secret


class TestPage(PlainPage):
    """Shows all cameras; nobody has to wait for the last one."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self._loaded = _Loaded((), {}, "")
        self._tried: dict[str, CameraTried] = {}
        self._pictures: dict[str, QImage] = {}
        self._trials: ManyTrials | None = None
        self._chosen = 0

    def opened(self) -> None:
        """Try all that have not been seen well yet."""
        folder = self.guide.folder

        def work() -> _Loaded:
            settings, _, _ = read_settings(folder)
            known, _ = open_secrets(folder, settings).get_all()
            ca_file = str(folder / settings.ca_file) if settings.ca_file else ""
            return _Loaded(load_site(folder).cameras, dict(known), ca_file)

        self.guide.work(self.guide.say("busy_site"), work, self._begin)

    def question(self) -> Question:
        """See `Page`."""
        guide, cameras = self.guide, self._loaded.cameras
        good = sum(one.trouble is None for one in self._tried.values())
        bad = len(self._tried) - good
        waiting = len(cameras) - len(self._tried)
        title = guide.say("title_test" if waiting else "title_tested", n=len(cameras), good=good)
        text = guide.say("text_test_on" if waiting else "text_test_done", good=good, bad=bad, waiting=waiting)
        text = self._trouble() or text
        again = (("T", guide.say("key_trouble")), ("R", guide.say("key_retry"))) if bad else ()
        keys = (("↑ ↓ ← →", guide.say("key_look_over")), *again)
        return Question(
            3, "test", title, text, tuple(map(self._row, cameras)),
            keys=keys, go_on=guide.say("key_next"), back=guide.say("key_back"), are_tiles=True,
        )  # fmt: skip

    def answered(self, _row: int, _texts: Sequence[str]) -> None:
        """See `Page`."""
        self.guide.work(self.guide.say("busy_site"), lambda: keep_step(self.guide.folder, 4), lambda _: self.guide.next())

    def moved(self, row: int) -> None:
        """Have the whole trouble of the chosen camera told: below its picture there is little room."""
        self._chosen = row
        self.guide.show()

    def pressed(self, key: str, row: int) -> None:
        """Try those with trouble once more, or go to the next one of them."""
        if key == "R" and self._trials is None:
            self._begin(self._loaded)
        elif key == "T":
            bad = [one.camera for one in self._tried.values() if one.trouble is not None]
            rows = [at for at, camera in enumerate(self._loaded.cameras) if camera.id in bad]
            self.guide.window.list.setCurrentRow(next((at for at in rows if at > row), next(iter(rows), row)))

    def end(self) -> None:
        """Stop trying."""
        trials, self._trials = self._trials, None
        if trials is not None:
            trials.end()

    def _begin(self, loaded: _Loaded) -> None:
        same = {camera.id for camera in loaded.cameras if self._loaded.has(camera, loaded.secrets.get(camera.id))}
        self._loaded = loaded
        self._tried = {name: one for name, one in self._tried.items() if name in same and one.trouble is None}
        left = [camera for camera in loaded.cameras if camera.id not in self._tried]
        self.guide.show()
        if not left:
            return
        try:
            trials = ManyTrials(
                self._make(len(left)), left, loaded.secrets, self.guide.words, time.monotonic, self._told, self._ended
            )
            self._trials = None if trials.is_over else trials
        except OSError as error:
            self.guide.tell(Trouble("app.disk", why=error.strerror or type(error).__name__))

    def _make(self, count: int) -> Make:
        folder, watch, ca_file = self.guide.folder, self.guide.watch, self._loaded.ca_file
        log, limit_s = folder / "logs" / "setup.log", LIMIT_S * (3 + 2 * count // AT_ONCE)
        return lambda said, failed: Errand(watch, "feeds", (str(folder / CLIPS), ca_file), log, limit_s, said, failed)

    def _told(self, tried: CameraTried) -> None:
        """Take what came of a camera; its picture is unpacked on the disk's thread."""

        def work() -> None:
            image = QImage.fromData(tried.png)
            self.guide.mailbox.post(lambda: self._pictured(tried, image))

        if tried.png:
            self.guide.disk.do(work)
        else:
            self._tried[tried.camera] = tried
            self.guide.show()

    def _pictured(self, tried: CameraTried, image: QImage) -> None:
        self._tried[tried.camera] = tried
        self._pictures[tried.camera] = image
        if self.guide.page is self:
            self.guide.show()

    def _ended(self) -> None:
        self._trials = None

    def _trouble(self) -> str:
        cameras = self._loaded.cameras
        chosen = cameras[self._chosen] if 0 <= self._chosen < len(cameras) else None
        tried = self._tried.get(chosen.id) if chosen is not None else None
        if chosen is None or tried is None or tried.trouble is None:
            return ""
        return f"{chosen.number} {chosen.name or chosen.id}: {self.guide.words.tell(tried.trouble)}"

    def _row(self, camera: Camera) -> Row:
        guide, tried = self.guide, self._tried.get(camera.id)
        title = f"{camera.number} {camera.name or camera.id}"
        if tried is None:
            return Row(title, guide.say("trying"), picture=_BLANK)
        if tried.trouble is not None:
            return Row(title, guide.words.tell(tried.trouble), picture=_BLANK, is_bad=True)
        rate = guide.say("rate", fps=guide.words.number(tried.fps, 0)) if tried.fps else ""
        told = f"{tried.width}×{tried.height} {NAMES.get(tried.codec, tried.codec.upper())} {rate}".strip()  # noqa: RUF001 - the sign people read
        return Row(title, told, picture=self._pictures.get(camera.id, _BLANK))


_BLANK = QImage(320, 180, QImage.Format.Format_RGB32)
_BLANK.fill(0x20242A)
