"""What helps to find a fault, as texts that may be shown to somebody else: no logins, no addresses of cameras.

Every text is masked three times: logins in addresses and headers as the logs mask them, then each login that the site's store
knows in all forms it may be written in, then each host of a camera by a name that stays the same within one bundle.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from os import SEEK_END
from pathlib import Path
from urllib.parse import urlsplit

from scc_wall.adapters.files import unreadable, unwritable
from scc_wall.adapters.site import SiteLoaded
from scc_wall.adapters.site_files import LAYOUTS
from scc_wall.base.trouble import Place, Trouble
from scc_wall.camera.redact import MASK, redacted
from scc_wall.camera.secret import Secret

LOG_BYTES = 512 << 10
"""The end of each log that is taken."""
TEXTS = 200
SHORT = 4
"""A password of fewer letters is masked only where it stands alone: it would be found within ordinary words."""


def masker(site: SiteLoaded, secrets: Mapping[str, Secret]) -> Callable[[str], str]:
    """Return the function that masks a text of this site."""
    hosts = sorted({host for camera in site.cameras for host in _hosts(camera.sub, camera.main, camera.onvif)}, key=len)
    names = {host: f"host-{number}" for number, host in enumerate(hosts, 1)}
    known = {(secret.user, secret.password) for secret in secrets.values() if secret.password}

    def mask(text: str) -> str:
        for user, password in known:
            if len(password) >= SHORT:
                text = redacted(text, user, password)
            else:
                text = re.sub(rf"(?<!\w){re.escape(password)}(?!\w)", MASK, text)
        text = redacted(text)
        for host in reversed(hosts):  # the longest first: one may be part of another
            text = re.sub(rf"(?<![\w.]){re.escape(host)}(?![\w.])", names[host], text)
        return text

    return mask


def site_texts(folder: Path) -> Iterable[tuple[str, str]]:
    """Yield name and text of a site's files and logs that may help; never `secrets.json`, snapshots or the audit."""
    paths = [folder / name for name in ("site.toml", "monitors.toml", "ptz.toml", "cameras.csv", "state.json")]
    paths += sorted((folder / LAYOUTS).glob("*.toml"))
    paths += sorted((folder / "logs").glob("*.log*"))
    for path in paths[:TEXTS]:
        if path.is_file() and not path.is_symlink():
            yield str(path.relative_to(folder)), _end_of(path)


def save_bundle(file: Path, texts: Mapping[str, str]) -> None:
    """Write texts into a zip file of mode 0600, never over one that is there."""
    try:
        with file.open("xb") as out:
            file.chmod(0o600)
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, text in texts.items():
                    archive.writestr(name, text)
    except FileExistsError:
        raise Trouble("care.file_there", Place(str(file))) from None
    except OSError as error:
        raise unwritable(file, error) from None


def _end_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            size = file.seek(0, SEEK_END)
            file.seek(max(0, size - LOG_BYTES))
            return file.read(LOG_BYTES).decode("utf-8", "replace")
    except OSError as error:
        raise unreadable(path, error) from None


def _hosts(*addresses: object) -> Iterable[str]:
    for address in addresses:
        host = urlsplit(str(getattr(address, "url", ""))).hostname
        if host:
            yield host
