"""What each command of setting up does; the files are written on the disk's thread, the running wall takes them up at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from scc_wall.access.right import Right
from scc_wall.adapters.site_edit import put_limit, remove_camera, restore_camera
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.pocket import Pocket
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.setup_files import apply_import, preview_import, write_camera
from scc_wall.app.setup_look import Looks, camera_of_cells
from scc_wall.app.shelf import Shelf, ShelfKeeper
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.camera.preview import CameraChange, Preview
from scc_wall.camera.secret import Secret
from scc_wall.control.cells import cells_of_word
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.control.setup_command import (
    AddCamera,
    ApplyImport,
    DiscoverCameras,
    PreviewImport,
    ProbeCamera,
    RemoveCamera,
    RemoveHost,
    RemoveLink,
    RestoreCamera,
    SetCamera,
    SetHost,
    SetLink,
    TryCamera,
)

NO_LOGIN = Secret("", "")


@dataclass(slots=True)
class Setup:
    """removed: cameras that can be brought back, with their logins, until the program ends."""

    shelf: Shelf
    words: Words
    disk: DiskWork
    mailbox: Mailbox
    keeper: ShelfKeeper
    looks: Looks
    pocket: Pocket
    removed: dict[str, tuple[Camera, Secret | None]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """The site's folder."""
        return self.shelf.library.folder

    def register(self, registry: Registry) -> None:
        """Give each of these commands its right and its act."""
        acts: tuple[tuple[type[Any], Callable[[Any], Reply | Pending]], ...] = (
            (AddCamera, lambda command: self._write(command, is_new=True)),
            (SetCamera, lambda command: self._write(command, is_new=False)),
            (RemoveCamera, self._remove),
            (RestoreCamera, self._restore),
            (TryCamera, self._test),
            (DiscoverCameras, lambda command: self.looks.discover(command.seconds)),
            (ProbeCamera, lambda command: self.looks.probe(command.host, self._login(command.login))),
            (PreviewImport, self._preview),
            (ApplyImport, self._apply),
            (SetLink, lambda command: self._limit("link", command.name, command.mbit)),
            (RemoveLink, lambda command: self._limit("link", command.name, None)),
            (SetHost, lambda command: self._limit("host", command.name, command.sessions)),
            (RemoveHost, lambda command: self._limit("host", command.name, None)),
        )
        for kind, act in acts:
            registry.register(kind, Right.SYSTEM, act)

    def _write(self, command: AddCamera | SetCamera, *, is_new: bool) -> Pending:
        cells = cells_of_word(command.cells)
        secret = self.pocket.get(command.login) if command.login else None

        def work() -> Reply:
            write_camera(self.folder, command.camera, cells, secret, self.words, is_new=is_new)
            return DONE

        return self._done(work)

    def _remove(self, command: RemoveCamera) -> Pending:
        def work() -> Reply:
            gone = remove_camera(self.folder, command.camera)
            self.mailbox.post(lambda: self._keep_removed(command.camera, gone))
            return DONE

        return self._done(work)

    def _keep_removed(self, camera: str, gone: tuple[Camera, Secret | None]) -> None:
        self.removed[camera] = gone

    def _forget_removed(self, camera: str) -> None:
        self.removed.pop(camera, None)

    def _restore(self, command: RestoreCamera) -> Pending:
        if command.camera not in self.removed:
            raise Trouble("setup.nothing_to_restore", camera=command.camera)
        camera, secret = self.removed[command.camera]

        def work() -> Reply:
            restore_camera(self.folder, camera, secret)
            self.mailbox.post(lambda: self._forget_removed(command.camera))
            return DONE

        return self._done(work)

    def _test(self, command: TryCamera) -> Pending:
        known = self.shelf.library.cameras.get(command.camera)
        if known is None and not command.cells:
            raise Trouble("app.no_camera", camera=command.camera)
        cells = cells_of_word(command.cells) if command.cells else {}
        camera = camera_of_cells(known, command.camera, cells) if cells or known is None else known
        if command.login:
            secret = self.pocket.get(command.login)
            if not secret.password:
                secret = Secret(secret.user, self._kept_login(known, camera).password)
        else:
            secret = self._kept_login(known, camera)
        return self.looks.test(camera, secret)

    def _kept_login(self, known: Camera | None, wanted: Camera) -> Secret:
        """Return the site's login for a camera, but never for another device than the site's: it would get to know it."""
        if known is None or not _doors(wanted) <= _doors(known):
            return NO_LOGIN
        return self.shelf.library.secrets.get(known.id, NO_LOGIN)

    def _login(self, word: str) -> Secret:
        return self.pocket.get(word) if word else NO_LOGIN

    def _preview(self, command: PreviewImport) -> Pending:
        def work() -> Reply:
            found, mark = preview_import(Path(command.file), self.folder)
            return told_of(found, mark, self.words)

        return self._done(work, reads=True)

    def _apply(self, command: ApplyImport) -> Pending:
        def work() -> Reply:
            done = apply_import(Path(command.file), self.folder, command.mark, self.words)
            refused = len({trouble.place for trouble in done.roster.troubles})
            return {"rows": len(done.roster.rows), "refused": refused, "kept_in": done.kept_in}

        return self._done(work)

    def _limit(self, kind: str, name: str, limit: float | None) -> Pending:
        def work() -> Reply:
            put_limit(self.folder, kind, name, limit)
            return DONE

        return self._done(work)

    def _done(self, work: Callable[[], Reply], *, reads: bool = False) -> Pending:
        """Do it on the disk's thread; the reply comes when the wall has taken up what changed."""
        pending = Pending()

        def told() -> None:
            reply = outcome(work)
            if reads or isinstance(reply, Trouble):
                self.mailbox.post(lambda: pending.settle(reply))
            else:
                self.mailbox.post(lambda: self.keeper.look(lambda: pending.settle(reply)))

        self.disk.do(told)
        return pending


def _doors(camera: Camera) -> set[str]:
    return {address.door for address in (camera.sub, camera.main) if address is not None}


def told_of(found: Preview, mark: str, words: Words) -> Mapping[str, object]:
    """Return a preview as plain values."""
    return {
        "mark": mark,
        "added": [_told(one) for one in found.added],
        "changed": [_told(one) for one in found.changed],
        "unchanged": list(found.unchanged),
        "bad": [
            {"line": one.place.line if one.place else 0, "sentence": words.say(one.key, **one.params)} for one in found.troubles
        ],
        "notes": [
            {"line": one.place.line if one.place else 0, "sentence": words.say(one.key, **one.params)} for one in found.notes
        ],
    }


def _told(change: CameraChange) -> dict[str, object]:
    camera = change.camera
    fields = [asdict(one) for one in change.fields]
    return {"camera": camera.id, "number": camera.number, "name": camera.name, "login": change.login, "fields": fields}
