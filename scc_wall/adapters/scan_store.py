"""Scans of letters: in the site's `letters/scans`, by their digest, sealed with the key that lies apart, mode 0600.

Written and read here and nowhere else. One from before scans were sealed is read as it is.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from scc_wall.access.letter import Scan
from scc_wall.access.scan import SIZE_LIMIT, scan_of
from scc_wall.adapters.cryptography_door import SEALED
from scc_wall.adapters.files import make_private_folder, read_capped, unwritable
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.letter_store import FOLDER
from scc_wall.adapters.room import check_room
from scc_wall.adapters.sealed_files import read_sealed, write_sealed
from scc_wall.adapters.site_files import read_settings
from scc_wall.base.trouble import Place, Trouble

SCANS = "scans"


def take_scan(site: Path, file: Path) -> Scan:
    """Check a file and keep a copy of it; Trouble with the file's place where it is no scan."""
    try:
        data = read_capped(file, SIZE_LIMIT)
    except FileNotFoundError:
        raise Trouble("letter.scan_gone", Place(str(file))) from None
    try:
        scan = scan_of(data)
    except Trouble as trouble:
        raise Trouble(trouble.key, Place(str(file)), **trouble.params) from None
    keep_scan(site, scan, data)
    return scan


def keep_scan(site: Path, scan: Scan, data: bytes) -> None:
    """Write a scan's bytes."""
    make_private_folder(site / FOLDER)
    make_private_folder(site / FOLDER / SCANS)
    check_room(site, len(data))
    write_sealed(_path(site, scan), data, _keys(site))


def read_scan(site: Path, scan: Scan) -> bytes:
    """Return a scan's bytes; Trouble where they are gone, or are not those that were kept."""
    path = _path(site, scan)
    try:
        data = read_capped(path, 2 * SIZE_LIMIT)
    except FileNotFoundError:
        raise Trouble("letter.scan_gone", Place(str(path))) from None
    if data.startswith(SEALED):
        data = read_sealed(path, _keys(site))
    if hashlib.sha256(data).hexdigest() != scan.sha256:
        raise Trouble("letter.scan_foreign", Place(str(path)))
    return data


def remove_scan(site: Path, scan: Scan) -> None:
    """Destroy a scan; one that several letters share is the caller's matter."""
    path = _path(site, scan)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(path, error) from None


def _keys(site: Path) -> KeyFolder:
    return KeyFolder.of_site(read_settings(site)[0].id, site)


def _path(site: Path, scan: Scan) -> Path:
    if len(scan.sha256) != 64 or set(scan.sha256) - set("0123456789abcdef"):  # a letter's file may say anything
        raise Trouble("letter.scan_foreign", Place(str(site / FOLDER / SCANS)))
    return site / FOLDER / SCANS / scan.sha256
