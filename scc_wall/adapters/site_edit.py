"""Edits of a site that are no import: a camera taken out or brought back, limits of lines and recorders in `site.toml`."""

from __future__ import annotations

from pathlib import Path

from scc_wall.adapters import site_settings
from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.adapters.site import open_secrets, save_cameras, writing
from scc_wall.adapters.site_files import read_cameras, read_settings
from scc_wall.adapters.site_settings import parse_settings
from scc_wall.adapters.toml_door import TomlError, with_entry
from scc_wall.base.trouble import Place, Trouble
from scc_wall.camera.camera import Camera
from scc_wall.camera.secret import Secret
from scc_wall.layout.toml_text import read_toml

UNITS = {"link": "mbit", "host": "sessions"}
"""What limits an entry of that name in `site.toml`."""


def remove_camera(folder: Path, camera_id: str) -> tuple[Camera, Secret | None]:
    """Take a camera and its login out of a site and return both; Trouble where there is none, or the table has mistakes."""
    with writing(folder):
        cameras = _cameras(folder)
        gone = next((camera for camera in cameras if camera.id == camera_id), None)
        if gone is None:
            raise Trouble("app.no_camera", camera=camera_id)
        settings, _, _ = read_settings(folder)
        store = open_secrets(folder, settings)
        secret = store.get(camera_id)
        save_cameras(folder, [camera for camera in cameras if camera is not gone])
        if secret is not None:
            store.remove(camera_id)
    return gone, secret


def restore_camera(folder: Path, camera: Camera, secret: Secret | None) -> None:
    """Bring a camera back; Trouble where its id or number is somebody's by now."""
    with writing(folder):
        cameras = _cameras(folder)
        if any(camera.id == other.id for other in cameras):
            raise Trouble("setup.id_taken", camera=camera.id)
        owner = next((other for other in cameras if other.number == camera.number), None)
        if owner is not None:
            raise Trouble("setup.number_taken", number=camera.number, owner=owner.id)
        settings, _, _ = read_settings(folder)
        if secret is not None:
            open_secrets(folder, settings).put(camera.id, secret)
        save_cameras(folder, [*cameras, camera])


def put_limit(folder: Path, kind: str, name: str, limit: float | None) -> None:
    """Write the limit of a line or host (`link` in Mbit/s, `host` in sessions) into `site.toml`, None: take it out.

    What people wrote around it stays. Trouble where the file has mistakes, or would have one with it.
    """
    path = folder / site_settings.FILE
    with writing(folder):
        settings, troubles, is_good = read_settings(folder)
        if troubles or not is_good:
            raise troubles[0] if troubles else Trouble("site.unreadable", Place(str(path)), reason="-")
        known = settings.budgets.links if kind == "link" else settings.budgets.hosts
        if limit is None and name not in known:
            raise Trouble(f"setup.no_{kind}", name=name)
        text = read_capped(path, site_settings.SIZE_LIMIT).decode("utf-8-sig")
        try:
            edited = _without(text, kind, name) if limit is None else with_entry(text, kind, name, UNITS[kind], limit)
        except TomlError:
            raise Trouble("layout.not_editable", Place(str(path))) from None
        _, wrong = parse_settings(edited, str(path))
        if wrong:
            # A line of the new text means nothing to a person: what is wrong is what was asked for
            raise Trouble(wrong[0].key, None, **wrong[0].params)
        write_atomically(path, edited.encode())


def _without(text: str, kind: str, name: str) -> str:
    """Return a text without the table of that name: only its own lines go, the comments around it are somebody's."""
    told, lines = read_toml(text, site_settings.FILE)
    entries = told[kind]
    if not isinstance(entries, list):
        raise TomlError(kind)
    index = next(number for number, entry in enumerate(entries) if str(entry.get("name", "")).strip() == name)
    own = [line for path, line in lines.items() if path[:2] == (kind, index)]
    rows = text.splitlines(keepends=True)
    if f"[[{kind}]]" not in rows[min(own) - 1].replace(" ", ""):
        raise TomlError(kind)  # entries written in one line: taking one out would take its neighbours
    return "".join(rows[: min(own) - 1] + rows[max(own) :])


def _cameras(folder: Path) -> tuple[Camera, ...]:
    """Return a site's cameras; Trouble where writing them anew would lose a line that cannot be read."""
    roster, troubles, _ = read_cameras(folder)
    unread = [trouble for trouble in troubles if trouble.key != "site.login_in_cameras"]
    if unread:
        raise unread[0]
    return roster.cameras
