"""What `check` finds about the kinds of sources: clips that are not there, certificates that are or are not checked."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

from scc_wall.adapters.site import CLIPS, SiteLoaded
from scc_wall.adapters.site_files import CAMERAS, read_cameras
from scc_wall.adapters.site_settings import FILE as SETTINGS
from scc_wall.base.trouble import Place, Trouble

ENCRYPTED = ("rtsps", "https")


def source_mistakes(site: SiteLoaded) -> Iterator[Trouble]:
    """Yield what keeps a source from being opened."""
    ca_file = site.settings.ca_file
    if ca_file and not _has_certificates(site):
        yield Trouble("site.ca_file", Place(str(site.folder / SETTINGS)), path=site.folder / ca_file)
    roster, _, _ = read_cameras(site.folder)
    for row in roster.rows:
        for column, address in (("sub_url", row.camera.sub), ("main_url", row.camera.main)):
            if address is not None and address.clip and not _is_clip(site, address.clip):
                yield Trouble("site.clip_missing", row.place, column=column, name=address.clip)


def source_notes(site: SiteLoaded) -> Iterator[Trouble]:
    """Yield whether the certificates of encrypted cameras are checked."""
    urls = ((camera.sub, camera.main) for camera in site.cameras)
    count = sum(any(url is not None and url.scheme in ENCRYPTED for url in pair) for pair in urls)
    if not count:
        return
    if site.settings.ca_file:
        yield Trouble("site.checked", Place(str(site.folder / CAMERAS)), count=count, path=site.folder / site.settings.ca_file)
    else:
        yield Trouble("site.unchecked", Place(str(site.folder / CAMERAS)), count=count)


def _has_certificates(site: SiteLoaded) -> bool:
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(str(site.folder / site.settings.ca_file))
    except (OSError, ssl.SSLError):
        return False
    return True


def _is_clip(site: SiteLoaded, name: str) -> bool:
    """Return whether a clip is a plain file in the folder, not reached by a link: the feeds process opens no other."""
    at = site.folder / CLIPS
    for part in name.split("/"):
        at /= part
        if at.is_symlink():
            return False
    return at.is_file()
