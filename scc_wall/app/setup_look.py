"""Looking before setting up: trying a camera, finding devices, asking one what it is; each by a process of its own."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from scc_wall.adapters.resources import resource_path
from scc_wall.adapters.site import CLIPS
from scc_wall.adapters.site_files import load_regions
from scc_wall.app.camera_command import DISCOVER_S, PROBE_LIMIT_S, device_url, probe_lines
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.errand import Errand
from scc_wall.app.qt_loop import Mailbox, QtWatch
from scc_wall.app.shelf import Shelf
from scc_wall.app.trial import Trial, Tried
from scc_wall.base.device_messages import DeviceAnswer, DiscoverDevices, Fact, ProbeDevice
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.camera.roster import join
from scc_wall.camera.secret import Secret
from scc_wall.camera.table import read_table
from scc_wall.control.reply import Pending, Reply

PICTURE_WIDTH = 960
"""Pixels of a tried camera's picture at the most: it is looked at on the desk, beside the form."""
AT_ONCE = 3
"""Errands at a time; each is a process."""
DISCOVER_LIMIT_S = 10


@dataclass(slots=True)
class Looks:
    """What looks, and the pictures that came by the number of their test."""

    shelf: Shelf
    words: Words
    watch: QtWatch
    disk: DiskWork
    mailbox: Mailbox
    pictures: dict[int, QImage] = field(default_factory=dict)
    _numbers: count[int] = field(default_factory=lambda: count(1))
    _errands: list[Errand] = field(default_factory=list)

    def picture(self, number: int) -> QImage | None:
        """Return a test's picture by its number, None where it is gone."""
        return self.pictures.get(number)

    def test(self, camera: Camera, secret: Secret) -> Pending:
        """Try a camera; the reply tells what came, its picture is in `pictures` by then."""
        pending, number = Pending(), next(self._numbers)

        def ready(image: QImage, tried: Tried) -> None:
            self.pictures = {number: image}  # one is looked at at a time
            report = tried.report
            told: dict[str, object] = {"test": number, "stream": tried.stream, "codec": report.codec}
            told |= {"width": image.text("width"), "height": image.text("height"), "security": report.security}
            fps = round(1000 / report.interval_ms, 1) if report.interval_ms else 0.0
            pending.settle({**told, "fps": fps, "kbps": report.kbps})

        def came(tried: Tried | Trouble) -> None:
            if isinstance(tried, Trouble):
                pending.settle(tried)
                return

            def work() -> None:
                image = _picture(tried.png)
                self.mailbox.post(lambda: ready(image, tried))

            self.disk.do(work)

        Trial(self._make_feeds, camera, secret, self.words, came)
        return pending

    def discover(self, seconds: int) -> Pending:
        """Look for devices; the reply tells each one's address, name and the camera of the site that it is, if any."""
        pending = Pending()
        wanted = max(1, min(DISCOVER_LIMIT_S, seconds)) or DISCOVER_S

        def answered(facts: tuple[Fact, ...]) -> Reply:
            devices: dict[str, dict[str, list[str]]] = {}
            for fact in facts:
                devices.setdefault(fact.about, {}).setdefault(fact.name, []).append(fact.value)
            ours = {one.onvif.url: one.id for one in self.shelf.library.cameras.values() if one.onvif is not None}
            listed = [
                {
                    "address": next(iter(told.get("address", [])), ""),
                    "name": " ".join(told.get("name", [])),
                    "sender": next(iter(told.get("sender", [])), ""),
                    "camera": next((ours[url] for url in told.get("address", []) if url in ours), ""),
                }
                for told in devices.values()
            ]
            return {"devices": listed}

        self._ask_devices(DiscoverDevices(1, float(wanted)), wanted + 15.0, pending, answered)
        return pending

    def probe(self, host: str, secret: Secret) -> Pending:
        """Ask a device; the reply tells its addresses as cells of a table, its name, and all of it as lines for people."""
        pending, url = Pending(), device_url(host)

        def answered(facts: tuple[Fact, ...]) -> Reply:
            values = {fact.name: fact.value for fact in facts}
            if "main_url" not in values:
                return Trouble("device.no_streams")
            cells = {"main_url": values["main_url"], "sub_url": values.get("sub_url", ""), "onvif_url": url}
            name = " ".join(part for part in (values.get("maker", ""), values.get("model", "")) if part)
            return {"cells": cells, "name": name, "lines": probe_lines(facts, self.words)}

        self._ask_devices(ProbeDevice(1, url, secret.user, secret.password), PROBE_LIMIT_S, pending, answered)
        return pending

    def end(self) -> None:
        """End all errands: the program ends."""
        for errand in self._errands:
            errand.kill()

    def _ask_devices(
        self, message: object, limit_s: float, pending: Pending, answered: Callable[[tuple[Fact, ...]], Reply]
    ) -> None:
        def said(told: object) -> None:
            if isinstance(told, DeviceAnswer):
                errand.end()
                trouble = (
                    Trouble(told.trouble, None, **{fact.name: fact.value for fact in told.params}) if told.trouble else None
                )
                pending.settle(trouble or answered(told.facts))

        errand = self._make("devices", (str(resource_path("onvif")),), limit_s, said, pending.settle)
        errand.send(message)

    def _make_feeds(self, limit_s: float, said: Callable[[object], None], failed: Callable[[Trouble], None]) -> Errand:
        site = self.shelf.library.site
        ca_file = str(site.folder / site.settings.ca_file) if site.settings.ca_file else ""
        return self._make("feeds", (str(site.folder / CLIPS), ca_file), limit_s, said, failed)

    def _make(
        self,
        role: str,
        arguments: tuple[str, ...],
        limit_s: float,
        said: Callable[[object], None],
        failed: Callable[[Trouble], None],
    ) -> Errand:
        self._errands = [errand for errand in self._errands if not errand.is_over]
        if len(self._errands) >= AT_ONCE:
            raise Trouble("setup.too_many", limit=AT_ONCE)
        log: Path = self.shelf.library.folder / "logs" / "setup.log"
        try:
            errand = Errand(self.watch, role, arguments, log, limit_s, said, failed)
        except OSError as error:
            raise Trouble("app.disk", why=error.strerror) from None
        self._errands.append(errand)
        return errand


def camera_of_cells(before: Camera | None, camera_id: str, cells: dict[str, str]) -> Camera:
    """Return a camera as these cells would make it, to be tried; Trouble where they make none."""
    row = {"id": camera_id, **cells}
    if before is not None and not {"sub_url", "main_url"} & set(row):
        row |= {"sub_url": before.sub.url if before.sub else "", "main_url": before.main.url if before.main else ""}
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, tuple(row))
    writer.writeheader()
    writer.writerow({**row, "number": ""} if "number" in row else row)  # whether it is free matters when it is saved
    table = read_table(text.getvalue().encode(), camera_id)
    roster = join(table, camera_id, load_regions(), (before,) if before is not None else ())
    for trouble in roster.troubles:
        raise Trouble(trouble.key, None, **trouble.params)
    return roster.rows[0].camera


def _picture(png: bytes) -> QImage:
    image = QImage.fromData(png)
    width, height = image.width(), image.height()
    if width > PICTURE_WIDTH:
        image = image.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
    image.setText("width", str(width))
    image.setText("height", str(height))
    return image
