"""What setting up does to a site's files, by the same code as the command line. It blocks: for the disk's thread."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Mapping
from pathlib import Path

from scc_wall.adapters.files import read_capped
from scc_wall.adapters.site import load_site
from scc_wall.adapters.site_files import CAMERAS, load_regions, read_cameras
from scc_wall.app.import_command import Imported, import_data
from scc_wall.base.trouble import Place, Trouble
from scc_wall.base.words import Words
from scc_wall.camera.preview import Preview, preview
from scc_wall.camera.roster import join
from scc_wall.camera.secret import Secret
from scc_wall.camera.table import SIZE_LIMIT, read_table


def preview_import(file: Path, folder: Path) -> tuple[Preview, str]:
    """Return what importing a table would change, and the mark of that table and that site."""
    data = table_data(file)
    return preview_data(data, str(file), folder), _mark(data, folder)


def preview_data(data: bytes, name: str, folder: Path) -> Preview:
    """Return what importing a table's bytes would change; name: how to call it in troubles."""
    table = read_table(data, name)
    if table.is_damaged:
        raise table.troubles[0]
    before, troubles, is_good = read_cameras(folder)
    unread = [trouble for trouble in troubles if trouble.key != "site.login_in_cameras"]
    if is_good and unread:
        raise unread[0]
    return preview(before.cameras, join(table, name, load_regions(), before.cameras))


def apply_import(file: Path, folder: Path, mark: str, words: Words) -> Imported:
    """Import a table; Trouble where a mark is given and table or site are no longer as they were previewed."""
    data = table_data(file)
    if mark and mark != _mark(data, folder):
        raise Trouble("setup.not_as_previewed", Place(str(file)))
    return import_data(data, str(file), folder, words)


def write_camera(
    folder: Path, camera: str, cells: Mapping[str, str], secret: Secret | None, words: Words, *, is_new: bool
) -> None:
    """Add a camera, or change cells of one; Trouble where it is there already, or not. secret None: its login stays."""
    is_there = load_site(folder).camera(camera) is not None
    if is_there is is_new:
        raise Trouble("setup.id_taken" if is_new else "app.no_camera", camera=camera)
    row = {"id": camera, **cells}
    if not {"sub_url", "main_url"} & set(row):
        row |= _addresses(folder, camera)
    if secret is not None:
        row |= {"user": secret.user, "password": secret.password}
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, tuple(row))
    writer.writeheader()
    writer.writerow(row)
    done = import_data(text.getvalue().encode(), camera, folder, words)
    for trouble in done.roster.troubles:
        raise Trouble(trouble.key, None, **trouble.params)  # a line of a table that nobody sees says nothing


def _addresses(folder: Path, camera: str) -> dict[str, str]:
    """Return a camera's addresses as cells: a table needs one of them."""
    known = load_site(folder).camera(camera)
    found = {"sub_url": known.sub, "main_url": known.main} if known is not None else {"main_url": None}
    return {column: address.url if address is not None else "" for column, address in found.items()}


def typed_path(text: str) -> Path:
    """Return the path that a person has written; Trouble where `~name` is nobody's home."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise Trouble("site.file_missing", Place(text)) from None


def table_data(file: Path) -> bytes:
    """Return a table's bytes; Trouble where it cannot be read."""
    try:
        return read_capped(file, SIZE_LIMIT)
    except FileNotFoundError:
        raise Trouble("site.file_missing", Place(str(file))) from None


def _mark(data: bytes, folder: Path) -> str:
    digest = hashlib.sha256(data)
    path = folder / CAMERAS
    digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()[:16]
